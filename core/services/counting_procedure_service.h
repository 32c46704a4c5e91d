#pragma once
/// 计票程序: the way of counting, the zero report, mixed boxes, pauses, and whether the numbers agree.
#include <optional>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/rules/reconciliation.h"
#include "core/rules/rule_note.h"

namespace election {

class ElectionFile;

/// One choice of a way of counting.
struct WayStep {
    CountingWay way = CountingWay::Calling;
    QDateTime at;
    QString because;  ///< empty for the first
};

class CountingProcedureService {
  public:
    explicit CountingProcedureService(ElectionFile& file) : m_file(file) {}

    /// Empty until somebody chose; Imported where ballots came from a file.
    [[nodiscard]] Result<std::optional<CountingWay>> way(VillageId village, Body body) const;
    [[nodiscard]] Result<std::vector<WayStep>> waySteps(VillageId village, Body body) const;
    /// The first choice needs no reason. A later one does: ballots, bundles and totals of the earlier way are
    /// set aside, kept on file and no longer counted. Choosing what is in force changes nothing.
    Result<> chooseWay(VillageId village, Body body, CountingWay way, const QString& because = {});

    [[nodiscard]] Result<std::optional<ZeroReport>> zeroReport(VillageId village, Body body) const;
    /// Who may not call, scrutinise or tally (浙选2020 22), by the names that are typed.
    [[nodiscard]] Result<RuleNotes> judgeStaff(VillageId village, Body body,
                                               const CountingStaff& staff) const;
    /// Refused once a ballot was read (nothing is at zero any more), without a teller or two scrutineers, or
    /// with somebody who may not take part.
    Result<ZeroReport> makeZeroReport(VillageId village, Body body, const CountingStaff& staff);

    [[nodiscard]] Result<Reconciliation> reconciliation(VillageId village, Body body) const;
    [[nodiscard]] Result<std::vector<BoxMixing>> mixings(VillageId village, Body body) const;
    /// 并箱. Refused once a ballot of one of the two was read.
    Result<> mixBoxes(VillageId village, Body body, const BoxMixing& mixing);

    /// 暂停, 继续: when and why the calling stopped stands in the log.
    Result<> recordPause(VillageId village, Body body, bool paused, const QString& note);

  private:
    ElectionFile& m_file;
};

}  // namespace election
