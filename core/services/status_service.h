#pragma once
/// 总览: where each village stands, step by step.
#include <QDate>
#include <QJsonObject>
#include <array>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/election.h"

namespace election {

class ElectionFile;

/// The steps of the rail, in order.
enum class Step { Posts, Register, Nominations, Screening, Roster, Ballots, Polling, Counting, Result };
inline constexpr int kStepCount = 9;
QString stepKey(Step step);

enum class StepState { Open, Done, Attention, Overdue, NotYet };
QString stepStateKey(StepState state);  ///< "open", "done", "attention", "overdue", "not_yet"

struct StepStatus {
    StepState state = StepState::NotYet;
    QString text;  ///< short, for the cell: "15 人", "差 2", "12-14 前"
    QString why;   ///< for the tooltip: what is missing, what is next
    QDate due;     ///< latest lawful day; invalid where none
};

struct VillageStatus {
    Village village;
    int registered = 0, nominations = 0, qualified = 0, notQualified = 0, pending = 0, withdrawn = 0;
    int seats = 0;
    int issued = 0, collected = 0, voters = 0;
    int elected = 0;
    std::optional<NextStep> next;  ///< of the villagers' committee's count; empty before ballots are in
    std::array<StepStatus, kStepCount> steps;
    /// The object of `status --json`.
    [[nodiscard]] QJsonObject toJson() const;
};

/// A statutory date of this election, and whether it has passed.
struct DueDate {
    QString key;
    QDate latest;
    QString what;      ///< 选民名单公布 ...
    QString basis;     ///< citation, with evidence mark where it is not law at hand
    int daysLeft = 0;  ///< negative: overdue or past
};

class StatusService {
  public:
    explicit StatusService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<VillageStatus>> villages() const;
    [[nodiscard]] Result<std::vector<DueDate>> calendar() const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
