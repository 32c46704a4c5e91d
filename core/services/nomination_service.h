#pragma once
/// 报名自荐: who put himself forward.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/nomination.h"

namespace election {

class ElectionFile;

struct NominationQuery {
    std::optional<VillageId> village;
    std::optional<Body> body;
    QString text;  ///< name, pinyin initials, last digits of the ID
};

struct ListedNomination {
    Nomination nomination;
    QString village;
    QString matchedHow;  ///< "id", "repaired_id", "name_birth", "name_only", "other_village", "none"
    bool gone = false;   ///< missing in the last import; never removed by itself
};

struct NominationTotals {
    int nominations = 0;
    int persons = 0;
    int women = 0;
    int seats = 0;  ///< of the posts asked about
};

class NominationService {
  public:
    explicit NominationService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<ListedNomination>> list(
        const NominationQuery& query) const;  ///< by village, body, rank, strokes
    [[nodiscard]] Result<ListedNomination> find(NominationId id) const;
    [[nodiscard]] Result<NominationTotals> totals(std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
