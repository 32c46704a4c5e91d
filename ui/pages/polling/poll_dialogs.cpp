#include "ui/pages/polling/poll_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>

#include "ui/pages/person_picker.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* line(const QString& name, const QString& title, const QString& text = {}) {
    auto* made = named(new QLineEdit(text), name, title);
    return made;
}

QString timeText(const QTime& time) {
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

}  // namespace

QString pollNotesText(const RuleNotes& notes) {
    QStringList lines;
    for (const RuleNote& note : notes) lines << note.sentence();
    return lines.join(u'\n');
}

QTime typedTime(const QString& text) {
    static const QRegularExpression apart(u"^\\s*(\\d{1,2})\\s*[:：.点时]\\s*(\\d{1,2})\\s*分?\\s*$"_s);
    static const QRegularExpression together(u"^\\s*(\\d{1,2})(\\d{2})\\s*$"_s);
    for (const auto& form : {apart, together})
        if (const auto match = form.match(text); match.hasMatch())
            return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

PlannedBoxDialog::PlannedBoxDialog(const PlannedBox& box, QWidget* parent)
    : FormDialog(box.id.isStored() ? tr("Box “%1”").arg(box.name) : tr("New box"),
                 tr("As it is announced before the poll: where it stands, and when."), tr("Save"), parent),
      m_box(box),
      m_name(line(u"plannedName"_s, tr("Name of the box"), box.name)),
      m_place(line(u"plannedPlace"_s, tr("Place, of a roving box its route"), box.place)),
      m_opens(line(u"plannedOpens"_s, tr("Opens"), timeText(box.opens))),
      m_closes(line(u"plannedCloses"_s, tr("Closes"), timeText(box.closes))),
      m_why(line(u"plannedWhy"_s, tr("Why a roving box"), box.whyRoving)),
      m_approval(line(u"plannedApproval"_s, tr("Approval of the township, number"), box.approvalNumber)),
      m_kind(named(new QComboBox, u"plannedKind"_s, tr("Kind"))),
      m_applied(new DateLine(u"plannedApplied"_s, box.appliedOn)),
      m_approved(new DateLine(u"plannedApproved"_s, box.approvedOn)),
      m_posted(new DateLine(u"plannedPosted"_s, box.listPostedOn)) {
    setObjectName(u"plannedBoxDialog"_s);
    for (const BoxKind kind : {BoxKind::MainVenue, BoxKind::PollingStation, BoxKind::RovingBox})
        m_kind->addItem(boxKindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(box.kind)));
    addField(tr("Name of the box"), m_name);
    addField(tr("Kind"), m_kind);
    addField(tr("Place, of a roving box its route"), m_place);
    addPair(tr("Opens"), m_opens, tr("Closes"), m_closes);
    addField(tr("Why a roving box"), m_why);
    addPair(tr("Applied on"), m_applied, tr("Approved on"), m_approved);
    addField(tr("Approval of the township, number"), m_approval);
    addField(tr("List of its voters posted on"), m_posted);
    for (QLineEdit* one :
         {m_name, m_place, m_opens, m_closes, m_why, m_approval, static_cast<QLineEdit*>(m_applied),
          static_cast<QLineEdit*>(m_approved), static_cast<QLineEdit*>(m_posted)})
        connect(one, &QLineEdit::textChanged, this, &PlannedBoxDialog::judge);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlannedBoxDialog::judge);
    judge();
}

PlannedBox PlannedBoxDialog::box() const {
    PlannedBox made = m_box;
    made.name = m_name->text().trimmed();
    made.kind = BoxKind(m_kind->currentData().toInt());
    made.place = m_place->text().trimmed();
    made.opens = typedTime(m_opens->text());
    made.closes = typedTime(m_closes->text());
    made.whyRoving = m_why->text().trimmed();
    made.appliedOn = m_applied->date();
    made.approvalNumber = m_approval->text().trimmed();
    made.approvedOn = m_approved->date();
    made.listPostedOn = m_posted->date();
    return made;
}

void PlannedBoxDialog::judge() {
    const bool roving = BoxKind(m_kind->currentData().toInt()) == BoxKind::RovingBox;
    setFieldVisible(m_why, roving);
    setFieldVisible(m_applied, roving);
    setFieldVisible(m_approval, roving);
    setFieldVisible(m_posted, roving);
    QString why;
    if (m_name->text().trimmed().isEmpty()) why = tr("Give the box its name.");
    for (QLineEdit* time : {m_opens, m_closes})
        if (!time->text().trimmed().isEmpty() && !typedTime(time->text()).isValid())
            why = tr("“%1” is no time. Write it as 08:30.").arg(time->text());
    for (DateLine* day : {m_applied, m_approved, m_posted})
        if (!day->isReadable()) why = tr("“%1” is no day. Write it as 2026-12-19.").arg(day->text());
    setWhyNotAllowed(why);
}

RovingVotersDialog::RovingVotersDialog(Desk& desk, const PlannedBox& box, QWidget* parent)
    : FormDialog(
          tr("Voters of “%1”").arg(box.name),
          tr("Whom the box goes to, and why. The list hangs before the poll; nobody else votes there."),
          tr("Put on the list"), parent),
      m_desk(desk),
      m_box(box),
      m_person(new PersonPicker(desk.registers, box.village, u"roving"_s)),
      m_reason(line(u"rovingReason"_s, tr("Why"))),
      m_list(named(new QListWidget, u"rovingVoters"_s, tr("Voters of the roving box"))) {
    setObjectName(u"rovingVotersDialog"_s);
    addField(tr("Voter"), m_person, {m_person->field()});
    addField(tr("Why"), m_reason);
    m_person->listenFirst();
    m_reason->setPlaceholderText(tr("ill, disabled, lives far away"));
    m_list->setProperty("framed", true);
    m_list->setMinimumHeight(Theme::current().px(170));
    addWide(m_list);
    auto* out = button(u"rovingOut"_s, tr("Take off the list"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    addWide(out);
    connect(out, &QPushButton::clicked, this, &RovingVotersDialog::removeChosen);
    connect(this, &FormDialog::saveWanted, this, &RovingVotersDialog::add);
    fill();
}

void RovingVotersDialog::fill() {
    const auto book = m_desk.orShow(m_desk.pollDay.book(m_box.village));
    m_list->clear();
    m_rows.clear();
    for (const PlannedBoxRow& row : book.boxes)
        if (row.box.id == m_box.id) m_rows = row.voters;
    for (const RovingVoterRow& row : m_rows)
        m_list->addItem(u"%1 · %2 · %3"_s.arg(row.name, row.group, row.voter.reason));
    if (m_list->count() > 0) m_list->setCurrentRow(m_list->count() - 1);
}

void RovingVotersDialog::add() {
    if (!m_person->person()) return refuse(tr("Find the voter first."));
    const auto added = m_desk.pollDay.addRovingVoter(m_box.id, {m_person->person()->id, m_reason->text()});
    if (!added) return refuse(added.error().message);
    m_person->clear();
    m_person->field()->setFocus();
    fill();
    Q_EMIT changed();
}

void RovingVotersDialog::removeChosen() {
    const int at = m_list->currentRow();
    if (at < 0 || size_t(at) >= m_rows.size()) return;
    const auto done = m_desk.pollDay.removeRovingVoter(m_box.id, m_rows[size_t(at)].voter.person);
    if (!done) return refuse(done.error().message);
    fill();
    Q_EMIT changed();
}

StaffDialog::StaffDialog(Desk& desk, VillageId village, const std::vector<PlannedBoxRow>& boxes,
                         QWidget* parent)
    : FormDialog(tr("Name staff of the poll"),
                 tr("Whoever stands, and relatives of whoever stands, can't do this work; the record of "
                    "relatives is "
                    "looked up at once."),
                 tr("Appoint"), parent),
      m_desk(desk),
      m_village(village),
      m_person(new PersonPicker(desk.registers, village, u"staff"_s)),
      m_name(line(u"staffName"_s, tr("Name, if not on the register"))),
      m_role(named(new QComboBox, u"staffRole"_s, tr("Work"))),
      m_box(named(new QComboBox, u"staffBox"_s, tr("At box"))),
      m_notes(label(QString(), LabelKind::Small, nullptr, true)) {
    setObjectName(u"staffDialog"_s);
    for (const StaffRole role : staffRoles()) m_role->addItem(staffRoleName(role), int(role));
    m_role->setCurrentIndex(1);
    m_box->addItem(tr("at all boxes"), 0);
    for (const PlannedBoxRow& row : boxes) m_box->addItem(row.box.name, row.box.id.v);
    addField(tr("Work"), m_role);
    addField(tr("Person"), m_person, {m_person->field()});
    addField(tr("Name, if not on the register"), m_name);
    addField(tr("At box"), m_box);
    addWide(m_notes);
    m_person->listenFirst();
    connect(m_person, &PersonPicker::chosen, this, &StaffDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &StaffDialog::judge);
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffDialog::judge);
    judge();
}

PollStaff StaffDialog::staff() const {
    PollStaff made;
    made.village = m_village;
    made.role = StaffRole(m_role->currentData().toInt());
    made.name = m_name->text().trimmed();
    if (made.name.isEmpty())
        if (const auto person = m_person->person()) {
            made.person = person->id;
            made.name = person->name;
        }
    if (const qint64 box = m_box->currentData().toLongLong(); box > 0) made.box = PlannedBoxId{box};
    return made;
}

void StaffDialog::judge() {
    const PollStaff now = staff();
    m_notes->clear();
    if (now.name.isEmpty()) return setWhyNotAllowed(tr("Find the person, or write a name."));
    const auto notes = m_desk.pollDay.judge(now);
    if (!notes) return setWhyNotAllowed(notes.error().message);
    m_notes->setText(pollNotesText(*notes));
    const QString against = refusals(*notes);
    setKind(m_notes, against.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(against);
}

ClosingDialog::ClosingDialog(const BoxClosing& closing, bool counted, QWidget* parent)
    : FormDialog(
          tr("Close box “%1”").arg(closing.box),
          counted ? tr("The ballots issued are those that were checked in. From now on none is issued here.")
                  : tr("As on the record of the closing. From now on no ballot is issued here."),
          tr("Close the box"), parent),
      m_closing(closing),
      m_time(line(u"closingTime"_s, tr("Closed at"), timeText(closing.closedAt))),
      m_seal(line(u"closingSeal"_s, tr("Number of the seal"))),
      m_first(line(u"closingFirst"_s, tr("Sealed by"))),
      m_second(line(u"closingSecond"_s, tr("and by"))),
      m_issued(countField(u"closingIssued"_s, closing.totals.issued)),
      m_proxy(countField(u"closingProxy"_s, closing.totals.proxy)),
      m_assisted(countField(u"closingAssisted"_s, closing.totals.assisted)) {
    setObjectName(u"closingDialog"_s);
    addField(tr("Closed at"), m_time);
    addField(tr("Ballots issued"), m_issued);
    addPair(tr("of these by proxy"), m_proxy, tr("assisted"), m_assisted);
    addField(tr("Number of the seal"), m_seal);
    addPair(tr("Sealed by"), m_first, tr("and by"), m_second);
    for (QSpinBox* field : {m_issued, m_proxy, m_assisted}) {
        field->setEnabled(!counted);
        connect(field, &QSpinBox::valueChanged, this, &ClosingDialog::judge);
    }
    for (QLineEdit* field : {m_time, m_seal, m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &ClosingDialog::judge);
    judge();
}

BoxClosing ClosingDialog::closing() const {
    BoxClosing made = m_closing;
    made.closedAt = typedTime(m_time->text());
    made.sealNumber = m_seal->text().trimmed();
    made.firstName = m_first->text().trimmed();
    made.secondName = m_second->text().trimmed();
    made.totals = {m_issued->value(), m_proxy->value(), m_assisted->value()};
    return made;
}

void ClosingDialog::judge() {
    const BoxClosing now = closing();
    QString why;
    if (!now.closedAt.isValid())
        why = tr("Write when the box was closed: 15:00.");
    else if (now.totals.proxy > now.totals.issued)
        why = tr("More proxy votes than ballots issued.");
    else if (now.sealNumber.isEmpty())
        why = tr("Write the number of the seal.");
    else if (now.firstName.isEmpty() || now.secondName.isEmpty() || now.firstName == now.secondName)
        why = tr("Two people seal the box: write both names.");
    setWhyNotAllowed(why);
}

IncidentDialog::IncidentDialog(VillageId village, const QDateTime& now, const QStringList& boxes,
                               QWidget* parent)
    : FormDialog(tr("Record an incident"), tr("As on the record of the election meeting (突发情况)."),
                 tr("Record"), parent),
      m_village(village),
      m_day(new DateLine(u"incidentDay"_s, now.date())),
      m_time(line(u"incidentTime"_s, tr("Time"), timeText(now.time()))),
      m_place(line(u"incidentPlace"_s, tr("Place"))),
      m_what(line(u"incidentWhat"_s, tr("What happened"))),
      m_witnesses(line(u"incidentWitnesses"_s, tr("Witnesses"))),
      m_measures(line(u"incidentMeasures"_s, tr("What was done"))),
      m_effect(line(u"incidentEffect"_s, tr("Effect on the vote"))),
      m_stated(line(u"incidentStated"_s, tr("Reported by"))),
      m_box(named(new QComboBox, u"incidentBox"_s, tr("Box concerned"))) {
    setObjectName(u"incidentDialog"_s);
    m_box->addItem(tr("no box"), QString());
    for (const QString& box : boxes) m_box->addItem(box, box);
    addPair(tr("Day"), m_day, tr("Time"), m_time);
    addField(tr("Place"), m_place);
    addField(tr("What happened"), m_what);
    addField(tr("Witnesses"), m_witnesses);
    addField(tr("What was done"), m_measures);
    addField(tr("Box concerned"), m_box);
    addField(tr("Effect on the vote"), m_effect);
    addField(tr("Reported by"), m_stated);
    for (QLineEdit* field :
         {static_cast<QLineEdit*>(m_day), m_time, m_place, m_what, m_witnesses, m_measures})
        connect(field, &QLineEdit::textChanged, this, &IncidentDialog::judge);
    judge();
}

PollIncident IncidentDialog::incident() const {
    PollIncident made;
    made.village = m_village;
    made.happenedAt = QDateTime(m_day->date(), typedTime(m_time->text()));
    made.place = m_place->text().trimmed();
    made.what = m_what->text().trimmed();
    made.witnesses = m_witnesses->text().trimmed();
    made.measures = m_measures->text().trimmed();
    made.box = m_box->currentData().toString();
    made.effect = m_effect->text().trimmed();
    made.statedBy = m_stated->text().trimmed();
    return made;
}

void IncidentDialog::judge() {
    QString why;
    if (!m_day->date().isValid() || !typedTime(m_time->text()).isValid())
        why = tr("Write when it happened.");
    else if (m_place->text().trimmed().isEmpty())
        why = tr("Write where it happened.");
    else if (m_what->text().trimmed().isEmpty())
        why = tr("Write what happened.");
    else if (m_witnesses->text().trimmed().isEmpty())
        why = tr("Write who saw it.");
    else if (m_measures->text().trimmed().isEmpty())
        why = tr("Write what was done about it; if nothing, write so.");
    setWhyNotAllowed(why);
}

}  // namespace election
