#pragma once
/// For services only: where a nomination stands in the lists: by village number, body, rank of its post, name
/// strokes, number; formal candidates (M1) by their place by votes.
#include <QByteArray>
#include <QHash>
#include <map>
#include <tuple>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/nomination.h"

namespace election {

class ElectionFile;
class MatchedNominations;

class NominationPlaces {
  public:
    static Result<NominationPlaces> load(ElectionFile& file);

    [[nodiscard]] QString villageName(VillageId village) const { return m_villages.value(village).name; }
    /// Positions in `all` that pass `wanted`, in the order of the lists.
    template <class Wanted>
    [[nodiscard]] std::vector<size_t> ordered(const MatchedNominations& all, Wanted wanted) const {
        std::vector<size_t> found;
        for (size_t i = 0; i < count(all); ++i)
            if (wanted(i)) found.push_back(i);
        sort(all, found);
        return found;
    }

  private:
    static size_t count(const MatchedNominations& all);
    void sort(const MatchedNominations& all, std::vector<size_t>& found) const;

    QHash<VillageId, Village> m_villages;
    std::map<std::tuple<qint64, int, QString>, int> m_ranks;
    QHash<NominationId, int> m_candidatePlaces;  ///< of formal candidates, by votes (M1)
};

}  // namespace election
