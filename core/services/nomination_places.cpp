#include "core/services/nomination_places.h"

#include <algorithm>

#include "core/services/election_file.h"
#include "core/services/matched_nominations.h"
#include "core/services/setup_service.h"
#include "core/store/candidacy_repository.h"

namespace election {

Result<NominationPlaces> NominationPlaces::load(ElectionFile& file) {
    NominationPlaces places;
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages) places.m_villages.insert(village.id, village);
    ELECTION_ASSIGN(const auto posts, SetupService(file).posts());
    for (const Post& post : posts) places.m_ranks[{post.village.v, int(post.body), post.title}] = post.rank;
    ELECTION_ASSIGN(const auto settled, store::CandidacyRepository(file.database()).settled());
    for (const auto& candidate : settled)
        places.m_candidatePlaces.insert(candidate.nomination, candidate.place);
    return places;
}

size_t NominationPlaces::count(const MatchedNominations& all) {
    return all.nominations().size();
}

void NominationPlaces::sort(const MatchedNominations& all, std::vector<size_t>& found) const {
    using Key = std::tuple<int, int, int, int, QByteArray, int>;
    constexpr int kUnknownPost = 999;  // behind every rank that an office gives
    std::vector<std::pair<Key, size_t>> keyed;
    keyed.reserve(found.size());
    for (const size_t i : found) {
        const Nomination& nomination = all.nominations()[i];
        const auto post = m_ranks.find({nomination.village.v, int(nomination.body), nomination.postTitle});
        const int rank = post == m_ranks.end() ? kUnknownPost : post->second;
        keyed.push_back({{m_villages.value(nomination.village).number, int(nomination.body), rank,
                          m_candidatePlaces.value(nomination.id), all.strokes(i), nomination.no},
                         i});
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), found.begin(), [](const auto& entry) { return entry.second; });
}

}  // namespace election
