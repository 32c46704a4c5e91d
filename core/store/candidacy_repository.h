#pragma once
/// Nominations by voters (M1): votes, tallies, written choices, the settled list.
#include <vector>

#include "core/base/result.h"
#include "core/domain/candidacy.h"
#include "core/store/database.h"

namespace election::store {

struct SettledCandidate {
    NominationId nomination;
    int votes = 0;
    int place = 0;  ///< on the list of its post, from 1
};

/// Each save() tells whether it added a row (for the log).
class CandidacyRepository {
  public:
    explicit CandidacyRepository(Database& database) : m_database(database) {}

    Result<std::vector<NominationVote>> votes(VillageId village);
    Result<bool> save(VillageId village, const NominationVote& vote);
    Result<std::vector<NominationTally>> tallies(VillageId village);
    Result<bool> save(VillageId village, const NominationTally& tally);
    Result<std::vector<CandidateChoice>> choices(VillageId village);
    Result<bool> save(VillageId village, const CandidateChoice& choice);
    Result<std::vector<SettledCandidate>> settled();
    Result<bool> save(const SettledCandidate& candidate);

  private:
    /// INSERT where no row has this key, else UPDATE.
    Result<bool> upsert(const QString& table, const QStringList& keys, const QVariantList& keyValues,
                        const QStringList& columns, const QVariantList& values);
    Database& m_database;
};

}  // namespace election::store
