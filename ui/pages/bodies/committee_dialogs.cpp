#include "ui/pages/bodies/committee_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QSpinBox>
#include <algorithm>

#include "core/services/election_file.h"
#include "ui/pages/bodies/result_lines.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

CommitteeChoiceDialog::CommitteeChoiceDialog(Desk& desk, VillageId village, bool again, QWidget* parent)
    : FormDialog(tr("The village election committee as it was chosen"),
                 tr("As the record of the meeting says: everybody who got votes, by votes. Who isn't chosen "
                    "stands in line."),
                 tr("Record the choice"), parent),
      m_desk(desk),
      m_village(village),
      m_again(again),
      m_day(new DateLine(u"committeeDay"_s, desk.file.clock().today())),
      m_chosenBy(named(new QComboBox, u"committeeBy"_s, tr("Chosen by"))),
      m_entitled(countField(u"committeeEntitled"_s, 0)),
      m_attended(countField(u"committeeAttended"_s, 0)),
      m_note(named(new QLineEdit, u"committeeNote"_s, tr("Remark"))),
      m_because(named(new QLineEdit, u"committeeBecause"_s, tr("Why anew"))),
      m_lines(new ResultLines(
          desk, village,
          {{committeeRoleKey(CommitteeRole::Chair), committeeRoleName(CommitteeRole::Chair), true},
           {committeeRoleKey(CommitteeRole::Deputy), committeeRoleName(CommitteeRole::Deputy), true},
           {committeeRoleKey(CommitteeRole::Member), committeeRoleName(CommitteeRole::Member)},
           {committeeRoleKey(CommitteeRole::None), committeeRoleName(CommitteeRole::None)}})),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"committeeChoiceDialog"_s);
    setScrolling();
    for (const auto by : {CommitteeChosenBy::VillagersMeeting, CommitteeChosenBy::RepresentativesMeeting,
                          CommitteeChosenBy::Groups})
        m_chosenBy->addItem(committeeChosenByName(by), committeeChosenByKey(by));
    m_chosenBy->setCurrentIndex(1);
    addPair(tr("Chosen on"), m_day, tr("Chosen by"), m_chosenBy);
    addPair(tr("Entitled to attend"), m_entitled, tr("Attended"), m_attended);
    addField(tr("Remark"), m_note);
    if (m_again)
        addField(tr("Why anew"), m_because);
    else
        m_because->setParent(this), m_because->hide();
    addWide(m_lines, m_lines->field());
    addWide(m_notes);
    openAs(760, 640);
    for (QSpinBox* one : {m_entitled, m_attended})
        connect(one, &QSpinBox::valueChanged, this, &CommitteeChoiceDialog::judge);
    for (QLineEdit* one : {static_cast<QLineEdit*>(m_day), m_because})
        connect(one, &QLineEdit::textChanged, this, &CommitteeChoiceDialog::judge);
    connect(m_chosenBy, &QComboBox::currentIndexChanged, this, &CommitteeChoiceDialog::judge);
    connect(m_lines, &ResultLines::changed, this, &CommitteeChoiceDialog::judge);
    judge();
}

CommitteeService::NewCommittee CommitteeChoiceDialog::committee() const {
    CommitteeService::NewCommittee made;
    made.village = m_village;
    made.chosenOn = m_day->date();
    made.chosenBy = committeeChosenByFromKey(m_chosenBy->currentData().toString());
    made.entitled = m_entitled->value();
    made.attended = m_attended->value();
    made.note = m_note->text();
    for (const ResultLines::Line& line : m_lines->lines())
        made.lines.push_back({line.person, line.name, line.votes, committeeRoleFromKey(line.role)});
    return made;
}

QString CommitteeChoiceDialog::because() const {
    return m_because->text().trimmed();
}

void CommitteeChoiceDialog::judge() {
    const CommitteeService::NewCommittee now = committee();
    if (!now.chosenOn.isValid()) return setWhyNotAllowed(tr("Write the day on which it was chosen."));
    if (now.lines.empty()) return setWhyNotAllowed(tr("Write the lines of the result list first."));
    if (m_again && because().isEmpty())
        return setWhyNotAllowed(tr("There is a committee already: write why it is recorded anew."));
    const RuleNotes notes = m_desk.committees.judge(now);
    m_notes->setText(ruleNotesText(notes));
    setKind(m_notes, refusals(notes).isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(refusals(notes));
}

CommitteeExitDialog::CommitteeExitDialog(const SeatedMember& member, const std::optional<ExitDuty>& duty,
                                         const QDate& today, QWidget* parent)
    : FormDialog(tr("%1 leaves the election committee").arg(member.line.name),
                 duty ? duty->note.sentence() : tr("The next in line enters, where there is one."),
                 tr("Record the exit"), parent),
      m_member(member.line.id),
      m_day(new DateLine(u"exitDay"_s, today)),
      m_reason(named(new QComboBox, u"exitReason"_s, tr("Why"))),
      m_because(named(new QLineEdit, u"exitBecause"_s, tr("Circumstances"))) {
    setObjectName(u"committeeExitDialog"_s);
    using Why = CommitteeEvent::Reason;
    for (const Why reason : {Why::Nominated, Why::RelativeNominated, Why::Absent, Why::Resigned, Why::Other})
        m_reason->addItem(exitReasonText(reason), exitReasonKey(reason));
    if (duty) {
        m_reason->setCurrentIndex(m_reason->findData(exitReasonKey(duty->reason)));
        m_nomination = duty->standing.nomination;
        m_because->setText(duty->kinship
                               ? tr("%1 (%2) stands").arg(duty->standing.name, kinshipName(*duty->kinship))
                               : QString());
    } else {
        m_reason->setCurrentIndex(m_reason->findData(exitReasonKey(Why::Resigned)));
    }
    addField(tr("On"), m_day);
    addField(tr("Why"), m_reason);
    addField(tr("Circumstances"), m_because);
}

CommitteeService::Exit CommitteeExitDialog::exit(VillageId village) const {
    CommitteeService::Exit made;
    made.village = village;
    made.member = m_member;
    made.on = m_day->date();
    made.reason = exitReasonFromKey(m_reason->currentData().toString());
    using Why = CommitteeEvent::Reason;
    if (made.reason == Why::Nominated || made.reason == Why::RelativeNominated)
        made.nomination = m_nomination;
    made.because = m_because->text().trimmed();
    return made;
}

CommitteeRoleDialog::CommitteeRoleDialog(const SeatedMember& member, const QDate& today, QWidget* parent)
    : FormDialog(tr("What %1 is in the committee").arg(member.line.name),
                 tr("The committee chooses its chair among its members."), tr("Record"), parent),
      m_role(named(new QComboBox, u"memberRole"_s, tr("Chosen to"))),
      m_day(new DateLine(u"memberDay"_s, today)) {
    setObjectName(u"committeeRoleDialog"_s);
    for (const auto role : {CommitteeRole::Chair, CommitteeRole::Deputy, CommitteeRole::Member})
        m_role->addItem(committeeRoleName(role), committeeRoleKey(role));
    addField(tr("Chosen to"), m_role);
    addField(tr("On"), m_day);
}

CommitteeRole CommitteeRoleDialog::role() const {
    return committeeRoleFromKey(m_role->currentData().toString());
}

QDate CommitteeRoleDialog::day() const {
    return m_day->date();
}

CommitteeMeetingDialog::CommitteeMeetingDialog(const std::vector<SeatedMember>& members, const QDate& today,
                                               QWidget* parent)
    : FormDialog(tr("Meeting of the election committee"),
                 tr("Tick who missed it, or was there and did not vote."), tr("Record the meeting"), parent),
      m_day(new DateLine(u"meetingDay"_s, today)),
      m_note(named(new QLineEdit, u"meetingNote"_s, tr("About what"))) {
    setObjectName(u"committeeMeetingDialog"_s);
    addField(tr("On"), m_day);
    addField(tr("About what"), m_note);
    for (const SeatedMember& member : members) {
        auto* box = named(new QCheckBox(member.line.name), u"meetingMissed%1"_s.arg(member.line.id.v),
                          member.line.name);
        m_members.emplace_back(member.line.id, box);
        addField(m_members.size() == 1 ? tr("Missed it") : QString(), box);
    }
}

QDate CommitteeMeetingDialog::day() const {
    return m_day->date();
}

QString CommitteeMeetingDialog::note() const {
    return m_note->text().trimmed();
}

std::vector<CommitteePersonId> CommitteeMeetingDialog::missed() const {
    std::vector<CommitteePersonId> all;
    for (const auto& [member, box] : m_members)
        if (box->isChecked()) all.push_back(member);
    return all;
}

}  // namespace election
