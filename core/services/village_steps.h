#pragma once
/// For services only: from what is known of a village to the state of each step. Pure functions.
#include <QDate>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/rules/calendar.h"
#include "core/rules/round_rules.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/status_service.h"

namespace election {

struct VillageFacts {
    Village village;
    int registerRows = 0;
    int registerErrors = 0;   ///< open findings of severity error
    int registerVersion = 0;  ///< in force; 0 = the register is not closed
    int supplement = 0;       ///< rows that differ from the version in force
    int seats = 0;            ///< of the bodies chosen by ballot
    int allSeats = 0;
    int nominations = 0, qualified = 0, notQualified = 0, pending = 0, withdrawn = 0;
    int ballotNominations = 0;  ///< for the bodies chosen by ballot
    int onBallot = 0;           ///< of these, qualified or pending
    int undecided = 0;          ///< proposed as not qualified, without the deciding body's decision
    Turnout turnout;
    int ballots = 0;
    std::optional<QDate> listPosted;  ///< 自荐人名单 or 正式候选人名单 hangs since
    bool stillCalling = false;
    std::shared_ptr<const CountResult> count;  ///< of the current round; null before all ballots are in
    std::optional<RoundsStanding> standing;    ///< after several rounds; empty in the first one
    bool declared = false;
};

/// The last lawful day of each step, and today.
class StepCalendar {
  public:
    StepCalendar(const std::vector<StatutoryDate>& dates, const QDate& electionDay, const QDate& today);
    [[nodiscard]] QDate due(Step step) const { return m_due[size_t(step)]; }
    [[nodiscard]] bool isPast(Step step) const { return due(step).isValid() && m_today > due(step); }
    [[nodiscard]] bool isElectionDay() const { return m_today == m_electionDay; }
    [[nodiscard]] QDate runoffEnd() const { return m_runoffEnd; }

  private:
    std::array<QDate, kStepCount> m_due;
    QDate m_electionDay, m_today, m_runoffEnd;
};

std::array<StepStatus, kStepCount> villageSteps(const VillageFacts& facts, const StepCalendar& calendar);

}  // namespace election
