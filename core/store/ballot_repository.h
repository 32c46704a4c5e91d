#pragma once
/// Ballots as they were read. A row tells neither who cast it nor when it was issued.
#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/ballot.h"
#include "core/domain/post.h"
#include "core/store/database.h"

namespace election::store {

struct StoredBallot {
    BallotId id;
    VillageId village;
    Body body = Body::VillagersCommittee;
    int round = 1;
    BallotPaper paper;
    bool imported = false;
};

class BallotRepository {
  public:
    explicit BallotRepository(Database& database) : m_database(database) {}

    /// Of one round, in the order in which they were read; `postCodes` gives the order of
    /// BallotPaper::columns.
    Result<std::vector<StoredBallot>> ofContest(VillageId village, Body body, int round,
                                                const QStringList& postCodes);
    Result<std::optional<StoredBallot>> find(BallotId id, const QStringList& postCodes);
    Result<std::optional<StoredBallot>> lastCalled(VillageId village, Body body, int round,
                                                   const QStringList& postCodes);
    struct Counts {
        int imported = 0, called = 0;
    };
    Result<Counts> counts(VillageId village, Body body, int round);
    /// Villages with ballots; `rounds`: the round of each village that is in a later one.
    Result<QHash<VillageId, Counts>> countsByVillage(Body body, const QHash<VillageId, int>& rounds);
    /// The number after the highest one of a box, whatever gaps there are; gone ballots keep theirs.
    Result<int> nextNumber(VillageId village, Body body, const QString& box);
    Result<BallotId> insertCalled(VillageId village, Body body, int round, const BallotPaper& paper,
                                  const QStringList& postCodes);
    /// The ballots of an agreed bundle: each gets the next number of its box.
    Result<> insertAll(VillageId village, Body body, int round, const std::vector<BallotPaper>& papers,
                       const QStringList& postCodes);
    /// Ballots that count, by the box under which they were read.
    Result<QHash<QString, int>> countsByBox(VillageId village, Body body, int round);
    /// It was no ballot, or read twice: it stays on file and no longer counts.
    Result<> setGone(BallotId id);
    Result<> update(BallotId id, const BallotPaper& paper, const QStringList& postCodes);

    /// The text of `cells`: a JSON object from post code to what is written, empty cells left out.
    static QString cellsText(const std::vector<QString>& columns, const QStringList& postCodes);
    static std::vector<QString> columnsOf(const QString& cells, const QStringList& postCodes);

  private:
    Result<std::vector<StoredBallot>> read(QSqlQuery query, const QStringList& postCodes);
    Database& m_database;
};

}  // namespace election::store
