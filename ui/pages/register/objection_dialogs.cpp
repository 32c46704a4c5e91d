#include "ui/pages/register/objection_dialogs.h"

#include <QComboBox>
#include <QTime>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/register_service.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* line(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

QTime typedTime(const QString& text) {
    for (const QString& format : {u"H:mm"_s, u"HH:mm"_s, u"Hmm"_s})
        if (const QTime time = QTime::fromString(text.trimmed().replace(u'：', u':'), format); time.isValid())
            return time;
    return {};
}

/// An objection changes its own page, the calendar and the overview, never the register itself.
constexpr int kTouched = ChangeEvent::Register;

}  // namespace

ReceiveObjectionDialog::ReceiveObjectionDialog(Desk& desk, VillageId village, QWidget* parent)
    : FormDialog(tr("Receive an objection"),
                 tr("To the village election committee. A late one is taken, too: the committee answers it."),
                 tr("Record the objection"), parent),
      m_desk(desk),
      m_village(village),
      m_objector(line(u"objectionObjector"_s)),
      m_other(line(u"objectionOther"_s)),
      m_claim(line(u"objectionClaim"_s)),
      m_time(line(u"objectionTime"_s, desk.file.clock().now().toLocalTime().time().toString(u"HH:mm"_s))),
      m_receivedBy(line(u"objectionReceivedBy"_s, desk.file.actor())),
      m_about(new PersonPicker(desk.registers, village, u"objectionAbout"_s)),
      m_posted(new DateLine(u"objectionPosted"_s, desk.orShow(desk.objections.proposedPosting(village)))),
      m_received(new DateLine(u"objectionReceived"_s, desk.file.clock().today())),
      m_clock(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"receiveObjection"_s);
    setScrolling();
    m_clock->setObjectName(u"objectionClock"_s);
    m_other->setPlaceholderText(tr("a name, where he is not on the register"));
    addField(tr("Who objects"), m_objector);
    addField(tr("About whom"), m_about, {m_about->field()});
    m_about->listenFirst();
    connect(m_about, &PersonPicker::chosen, this, [this] { goOn(m_about->field()); });
    addField(tr("Or"), m_other);
    addField(tr("What is wrong"), m_claim);
    addPair(tr("Received on"), m_received, tr("at"), m_time);
    addField(tr("Received by"), m_receivedBy);
    addField(tr("Register posted on"), m_posted);
    addField(tr("Clock"), m_clock, {});
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_posted), static_cast<QLineEdit*>(m_received), m_time})
        connect(field, &QLineEdit::textChanged, this, &ReceiveObjectionDialog::showClock);
    connect(this, &FormDialog::saveWanted, this, &ReceiveObjectionDialog::write);
    showClock();
    const Theme& theme = Theme::current();
    resize(theme.px(600), std::min(theme.px(600), parent ? parent->window()->height() - 20 : theme.px(600)));
    m_objector->setFocus();
}

Objection ReceiveObjectionDialog::objection() const {
    Objection objection;
    objection.village = m_village;
    objection.objector = m_objector->text();
    objection.about = m_other->text();
    if (const auto person = m_about->person(); person && objection.about.trimmed().isEmpty()) {
        objection.about = person->name;
        objection.aboutPerson = person->id;
    }
    objection.claim = m_claim->text();
    objection.postedOn = m_posted->date();
    if (m_received->date().isValid() && typedTime(m_time->text()).isValid())
        objection.receivedAt = QDateTime(m_received->date(), typedTime(m_time->text()));
    objection.receivedBy = m_receivedBy->text();
    return objection;
}

void ReceiveObjectionDialog::showClock() {
    const Objection typed = objection();
    if (!typed.postedOn.isValid() || !typed.receivedAt.isValid())
        return m_clock->setText(tr("Enter both days as 2026-11-23 and the time as 14:05."));
    const ObjectionClock clock =
        objectionClock(typed, m_desk.orShow(m_desk.objections.days(m_village)), m_desk.file.clock().today());
    const QString in = clock.late ? tr("Late: objections ended on %1.").arg(formatDate(clock.lastObjection))
                       : clock.early
                           ? tr("Before the register was posted.")
                           : tr("In time: objections end on %1.").arg(formatDate(clock.lastObjection));
    m_clock->setText(
        tr("%1 The decision is due on %2. %3")
            .arg(in, formatDate(clock.decisionDue), m_desk.orShow(m_desk.objections.basis(m_village))));
    setKind(m_clock, clock.late ? LabelKind::Bad : LabelKind::Small);
}

void ReceiveObjectionDialog::write() {
    const auto received = m_desk.objections.receive(objection());
    if (!received) return refuse(received.error().message);
    m_desk.changes.announce({kTouched, m_village});
    m_desk.navigator.say(tr("The objection is recorded"));
    Q_EMIT saved(*received);
    accept();
}

DecideObjectionDialog::DecideObjectionDialog(Desk& desk, const ObjectionView& view, QWidget* parent)
    : FormDialog(
          tr("Decision about objection no. %1").arg(view.objection.number),
          tr("%1 about %2: %3").arg(view.objection.objector, view.objection.about, view.objection.claim),
          tr("Record the decision"), parent),
      m_desk(desk),
      m_id(view.objection.id),
      m_village(view.objection.village),
      m_outcome(new QComboBox),
      m_day(new DateLine(u"decisionDay"_s, desk.file.clock().today())),
      m_words(line(u"decisionWords"_s)),
      m_number(line(u"decisionNumber"_s)) {
    setObjectName(u"decideObjection"_s);
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_outcome->addItem(tr("choose …"), int(ObjectionOutcome::Open));
    for (const auto outcome :
         {ObjectionOutcome::Upheld, ObjectionOutcome::Rejected, ObjectionOutcome::Withdrawn})
        m_outcome->addItem(objectionOutcomeName(outcome), int(outcome));
    addField(tr("Outcome"), m_outcome);
    addField(tr("Decided on"), m_day);
    addField(tr("Decision and why"), m_words);
    addField(tr("Paper no."), m_number);
    addNote(tr("The village election committee decides; due on %1.").arg(formatDate(view.clock.decisionDue)));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecideObjectionDialog::judge);
    connect(this, &FormDialog::saveWanted, this, &DecideObjectionDialog::write);
    judge();
}

void DecideObjectionDialog::judge() {
    setWhyNotAllowed(m_outcome->currentIndex() > 0 ? QString() : tr("Choose the outcome first."));
}

void DecideObjectionDialog::write() {
    if (!m_day->isReadable())
        return refuse(tr("“%1” is no day. Write it like 2026-11-23.").arg(m_day->text()));
    const auto outcome = static_cast<ObjectionOutcome>(m_outcome->currentData().toInt());
    const auto done =
        m_desk.objections.decide(m_id, {outcome, m_day->date(), m_words->text(), m_number->text()});
    if (!done) return refuse(done.error().message);
    m_desk.changes.announce({kTouched, m_village});
    m_desk.navigator.say(tr("The decision is recorded"));
    accept();
}

PublishObjectionDialog::PublishObjectionDialog(Desk& desk, const ObjectionView& view, QWidget* parent)
    : FormDialog(tr("Outcome of objection no. %1 is published").arg(view.objection.number),
                 tr("The result of the decision, and the correction where there is one, hangs in public."),
                 tr("Record"), parent),
      m_desk(desk),
      m_day(new DateLine(u"publishedDay"_s, desk.file.clock().today())) {
    setObjectName(u"publishObjection"_s);
    addField(tr("Posted on"), m_day);
    connect(this, &FormDialog::saveWanted, this,
            [this, id = view.objection.id, village = view.objection.village] {
                const auto done = m_desk.objections.publish(id, m_day->date());
                if (!done) return refuse(done.error().message);
                m_desk.changes.announce({kTouched, village});
                m_desk.navigator.say(tr("The publication is recorded"));
                accept();
            });
}

}  // namespace election
