#include "ui/pages/register/standing_dialog.h"

#include <QComboBox>

#include "core/services/election_file.h"
#include "core/services/register_edit_service.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

std::vector<ChangeReason> reasonsOf(StandingDialog::Way way) {
    if (way == StandingDialog::Way::TakeOff) return removingReasons();
    std::vector<ChangeReason> reasons = addingReasons();
    reasons.insert(reasons.begin(), ChangeReason::RemovalMistaken);
    return reasons;
}

}  // namespace

StandingDialog::StandingDialog(Desk& desk, const Person& person, Way way, QWidget* parent)
    : FormDialog(
          way == Way::TakeOff ? tr("Take %1 off the register").arg(person.name)
                              : tr("Put %1 back onto the register").arg(person.name),
          way == Way::TakeOff
              ? tr("The entry stays in the file with its reason and counts no longer. After closing, it "
                   "becomes part of the next supplement.")
              : tr("The entry counts again where age and rights allow it."),
          way == Way::TakeOff ? tr("Take off") : tr("Put back"), parent),
      m_desk(desk),
      m_person(person),
      m_way(way),
      m_reason(new QComboBox),
      m_day(new DateLine(u"standingDay"_s, desk.file.clock().today())),
      m_because(new QLineEdit) {
    setObjectName(u"standingDialog"_s);
    m_reason->setObjectName(u"standingReason"_s);
    m_because->setObjectName(u"standingBecause"_s);
    m_reason->addItem(tr("choose …"), -1);
    for (const ChangeReason reason : reasonsOf(way)) m_reason->addItem(changeReasonName(reason), int(reason));
    addField(tr("Reason"), m_reason);
    addField(tr("Since"), m_day);
    addField(tr("In words"), m_because);
    m_because->setPlaceholderText(tr("what was looked at, who said it"));
    const auto judge = [this] {
        setWhyNotAllowed(m_reason->currentData().toInt() < 0 ? tr("Choose the reason first.") : QString());
    };
    connect(m_reason, &QComboBox::currentIndexChanged, this, judge);
    judge();
    connect(this, &FormDialog::saveWanted, this, &StandingDialog::write);
}

void StandingDialog::write() {
    if (!m_day->isReadable())
        return refuse(tr("“%1” is no day. Write it like 2026-11-23.").arg(m_day->text()));
    const auto reason = static_cast<ChangeReason>(m_reason->currentData().toInt());
    const auto done =
        m_way == Way::TakeOff
            ? m_desk.registerEdits.remove(m_person.id, reason, m_day->date(), m_because->text())
            : m_desk.registerEdits.putBack(m_person.id, reason, m_day->date(), m_because->text());
    if (!done) return refuse(done.error().message);
    m_desk.changes.announce(
        {ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings, m_person.village});
    m_desk.navigator.say(m_way == Way::TakeOff ? tr("Taken off: %1").arg(m_person.name)
                                               : tr("Back on the register: %1").arg(m_person.name));
    accept();
}

}  // namespace election
