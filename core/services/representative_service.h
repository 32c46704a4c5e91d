#pragma once
/// 村民代表 and 村民小组长: units, lists with votes, what the articles ask for.
#include "core/base/result.h"
#include "core/rules/representative_rules.h"

namespace election {

class ElectionFile;

struct RepresentativeView {
    RepresentativeBook book;
    RepresentativeTotals totals;
    int least = 0;       ///< representatives that the village needs at least
    int leastWomen = 0;  ///< of the elected
    RuleNotes notes;     ///< of the village and its units
    RuleNotes leaderNotes;
};

class RepresentativeService {
  public:
    explicit RepresentativeService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<RepresentativeView> view(VillageId village) const;
    /// 村民人数 and the other members of the meeting; population 0 = take it from the register again.
    Result<> savePlan(VillageId village, int population, int otherMembers);
    /// Adds or changes a unit with its list. What an article forbids is refused; what is missing is shown.
    Result<> saveUnit(VillageId village, RepresentativeUnit unit);
    Result<> removeUnit(VillageId village, UnitId unit, const QString& because);
    Result<> saveLeader(VillageId village, const GroupLeader& leader);
    /// What speaks against a unit or leader, while it is typed.
    [[nodiscard]] Result<RuleNotes> judge(VillageId village, const RepresentativeUnit& unit) const;
    [[nodiscard]] Result<RuleNotes> judge(VillageId village, const GroupLeader& leader) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
