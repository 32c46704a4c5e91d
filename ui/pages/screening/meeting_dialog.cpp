#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

#include "core/services/election_file.h"
#include "ui/pages/screening/meeting_model.h"
#include "ui/pages/screening/verdict_dialogs.h"
#include "ui/pages/screening/verdict_fields.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const std::vector<int> kShares{6, 10, 9, 9, 8, 6, 6, 40};

}  // namespace

ScreeningMeetingDialog::ScreeningMeetingDialog(Desk& desk, MeetingForm form, std::optional<NominationId> only,
                                               QWidget* parent)
    : FormDialog(tr("Decisions of a meeting"),
                 tr("As it stands in the minutes of %1; the township only guides and files it.")
                     .arg(decidingBodyName(form.meeting.body)),
                 tr("Record the decisions"), parent),
      m_desk(desk),
      m_base(form.meeting),
      m_model(new MeetingModel(this)),
      m_number(lineField(u"meetingNumber"_s, form.meeting.documentNumber)),
      m_decidedBy(lineField(u"meetingDecidedBy"_s, form.meeting.decidedBy)),
      m_place(lineField(u"meetingPlace"_s)),
      m_chair(lineField(u"meetingChair"_s, form.meeting.chair)),
      m_recorder(lineField(u"meetingRecorder"_s, desk.file.actor())),
      m_second(lineField(u"meetingSecond"_s)),
      m_date(dayField(u"meetingDate"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_present(countField(u"meetingPresent"_s, form.meeting.present, 9999)),
      m_members(countField(u"meetingMembers"_s, form.meeting.members, 9999)),
      m_against(countField(u"meetingAgainst"_s, 0, 9999)),
      m_abstained(countField(u"meetingAbstained"_s, 0, 9999)),
      m_summary(label(QString(), LabelKind::Plain, nullptr, true)),
      m_notes(label(QString(), LabelKind::Bad, nullptr, true)) {
    setObjectName(u"meetingDialog"_s);
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(760));
    setScrolling();
    resize(theme.px(760), std::min(theme.px(600), 690));  // also at 150 % on a screen of 768 lines
    auto* table = new FitTable(24, 26, kShares);
    m_table = named(table, u"meetingNominees"_s, tr("Whom the meeting decides on"));
    m_table->setModel(m_model);
    tuneTable(m_table, 26);
    m_table->setMinimumHeight(theme.px(150));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->installEventFilter(this);
    addPair(tr("Present"), m_present, tr("of members"), m_members);
    addPair(tr("Document number"), m_number, tr("Held on"), m_date);
    addPair(tr("Votes against"), m_against, tr("Abstained"), m_abstained);
    addPair(tr("Chair"), m_chair, tr("Place"), m_place);
    addPair(tr("Recorder"), m_recorder, tr("Second person"), m_second);
    addField(tr("Decided by"), m_decidedBy);
    addWide(m_table);
    addWide(m_summary);
    addWide(m_notes);
    m_model->set(std::move(form.candidates), only);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, MeetingModel::Verdict_));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ScreeningMeetingDialog::judge);
    for (QLineEdit* field : {m_number, m_decidedBy, m_second, m_recorder})
        connect(field, &QLineEdit::textChanged, this, &ScreeningMeetingDialog::judge);
    for (QSpinBox* field : {m_present, m_members, m_against, m_abstained})
        connect(field, &QSpinBox::valueChanged, this, [this] {
            m_model->setVotes(m_present->value(), m_against->value(), m_abstained->value());
            judge();
        });
    connect(m_date, &QDateEdit::dateChanged, this, &ScreeningMeetingDialog::judge);
    m_model->setVotes(m_present->value(), 0, 0);
    m_present->selectAll();
    judge();
}

ScreeningMeeting ScreeningMeetingDialog::meeting() const {
    ScreeningMeeting made = m_base;
    made.heldOn = m_date->date();
    made.documentNumber = m_number->text().trimmed();
    made.decidedBy = m_decidedBy->text().trimmed();
    made.place = m_place->text().trimmed();
    made.chair = m_chair->text().trimmed();
    made.recorder = m_recorder->text().trimmed();
    made.present = m_present->value();
    made.members = m_members->value();
    return made;
}

QString ScreeningMeetingDialog::secondPerson() const {
    return m_second->text().trimmed();
}

std::vector<MeetingDecision> ScreeningMeetingDialog::decisions() const {
    return m_model->decisions();
}

void ScreeningMeetingDialog::judge() {
    const auto decided = decisions();
    const int out = m_model->notQualified(), waiting = m_model->rowCount() - m_model->taken();
    m_summary->setText(
        tr("Decides on %1: %2 qualified, %3 not qualified; %4 left for another meeting. Space: decide "
           "or not; Y qualified, N not qualified.")
            .arg(decided.size())
            .arg(int(decided.size()) - out)
            .arg(out)
            .arg(waiting));
    m_second->setPlaceholderText(m_model->unconfirmed() > 0
                                     ? tr("confirms at once what bars %1 of them").arg(m_model->unconfirmed())
                                     : tr("not needed: nothing waits for a second person"));
    QString why;
    QStringList look, seen;
    if (const auto notes = ScreeningMeetingService(m_desk.file).judge(meeting(), decided, secondPerson())) {
        for (const RuleNote& note : *notes) {
            if (note.kind == RuleNote::Kind::Refused) {
                if (why.isEmpty()) why = note.text;
            } else if (!seen.contains(note.code)) {  // one line a matter, however many it concerns
                seen << note.code;
                look << note.sentence();
            }
        }
    }
    m_notes->setText(look.join(u'\n'));
    m_notes->setVisible(!look.isEmpty());
    setWhyNotAllowed(why);
}

bool ScreeningMeetingDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_table->currentIndex().row();
    if (key->modifiers() & Qt::ControlModifier) return FormDialog::eventFilter(watched, event);
    switch (key->key()) {
        case Qt::Key_Space:
            return m_model->toggle(row), true;
        case Qt::Key_Y:
            return m_model->setQualified(row, true), true;
        case Qt::Key_N:
            return m_model->setQualified(row, false), true;
        default:
            return FormDialog::eventFilter(watched, event);
    }
}

}  // namespace election
