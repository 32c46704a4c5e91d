#pragma once
/// 汇总录入: totals typed twice from the signed paper by two people, blind; the coordinator settles what
/// differs.
#include <QMap>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/counting.h"
#include "core/domain/totals_entry.h"
#include "core/rules/totals.h"

namespace election {

class ElectionFile;

struct TotalsState {
    Contest contest;
    std::optional<TotalsEntry> entries[2];   ///< what counts of each typist
    std::vector<TotalsEntry> history;        ///< everything handed over, oldest first
    std::vector<TotalsProblem> problems[2];  ///< of the entries
    std::vector<TotalsDifference> differences;
    std::optional<TotalsResult> result;
    /// Keys of the fields that differ: what either typist may type again, blind.
    [[nodiscard]] QStringList differing() const;
};

struct TotalsTyped {
    VillageId village;
    Body body = Body::VillagersCommittee;
    int seat = 0;
    QString typist;
    TotalsSheet sheet;
    QString note;  ///< wanted where a number is unusual
};

class TotalsService {
  public:
    explicit TotalsService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<TotalsState> state(VillageId village, Body body) const;
    /// What doesn't add up on a sheet that is being typed; nothing is written.
    [[nodiscard]] Result<std::vector<TotalsProblem>> check(const Contest& contest, VillageId village,
                                                           const TotalsSheet& sheet) const;

    /// Errors don't stop the handing over (the paper may say so) but the taking. A warning needs a note. Two
    /// entries that agree and hold no error are taken at once. RuleViolation where the same person typed
    /// both.
    Result<> handOver(const TotalsTyped& typed);
    /// Only fields that differ, typed again by the seat's typist without seeing either number.
    Result<> retype(VillageId village, Body body, int seat, const QMap<QString, qint64>& values);
    /// The coordinator takes one entry. RuleViolation while it holds an error.
    Result<> decide(VillageId village, Body body, int seat, const QString& by, const QString& because);
    /// The coordinator throws an entry away (-1: both), or takes the totals back to be typed again.
    Result<> discard(VillageId village, Body body, int seat, const QString& by, const QString& because);

  private:
    ElectionFile& m_file;
};

}  // namespace election
