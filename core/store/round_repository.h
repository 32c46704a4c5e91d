#pragma once
/// Later rounds, reviews after the count, and declarations.
#include <QByteArray>
#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/issued_document.h"
#include "core/domain/rounds.h"
#include "core/store/database.h"

namespace election::store {

/// A declaration with what it was counted from.
struct StoredDeclaration {
    Declaration declaration;
    QByteArray contest;  ///< JSON of the contest, as `recount` reads it
    QByteArray outcome;  ///< JSON of the outcome, as `recount` prints it
};

class RoundRepository {
  public:
    explicit RoundRepository(Database& database) : m_database(database) {}

    /// The later rounds in order; the first one has no row.
    Result<std::vector<VoteRound>> later(VillageId village, Body body);
    /// The number of the last round; 1 where there is no later one.
    Result<int> current(VillageId village, Body body);
    /// Of the villages that have a later round.
    Result<QHash<VillageId, int>> currentByVillage(Body body);
    Result<> insert(const VoteRound& round);

    Result<std::vector<PostCountReview>> reviews(VillageId village, Body body,
                                                 int round);  ///< the newest of each
    Result<> insertReview(VillageId village, Body body, int round, const PostCountReview& review);

    Result<std::vector<StoredDeclaration>> declarations(VillageId village, Body body);  ///< oldest first
    /// Villages whose current round is declared.
    Result<QSet<VillageId>> declaredVillages(Body body);
    Result<> insertDeclaration(StoredDeclaration& stored);
    Result<> reopen(const Declaration& declaration);

    Result<> supersede(IssuedDocumentId document, DeclarationId because);
    Result<QSet<IssuedDocumentId>> superseded();

  private:
    Database& m_database;
};

}  // namespace election::store
