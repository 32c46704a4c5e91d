#pragma once
/// Self-nominations and the papers that belong to them, for reading. Imports write through KeyedTable.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/joint_review.h"
#include "core/domain/nomination.h"
#include "core/store/database.h"

namespace election::store {

struct StoredNomination {
    Nomination nomination;
    QString searchKey;
    QByteArray strokes;
    bool gone = false;
    std::optional<PersonId> chosen;  ///< the row of the register that the clerk chose
};

class NominationRepository {
  public:
    explicit NominationRepository(Database& database) : m_database(database) {}

    Result<std::vector<StoredNomination>> all();  ///< by number, gone ones included
    /// Of every round; by nomination, department, round.
    Result<std::vector<RoundOpinion>> opinions();
    Result<std::vector<RoundOpinion>> opinions(NominationId nomination);
    Result<std::vector<AskRecord>> asks();
    Result<std::vector<Withdrawal>> withdrawals();
    /// The number after the highest one in use.
    Result<int> nextNumber();

  private:
    Result<std::vector<RoundOpinion>> opinionsWhere(const QString& where, qint64 id);
    Database& m_database;
};

/// From the columns 1 … 7: department, answered, objection, matter, clause, officer, day.
DepartmentOpinion opinionFrom(const QSqlQuery& query);

QString yesNoKey(YesNo value);  ///< "", "yes", "no"
YesNo yesNoFromKey(const QString& key);
/// Local date and time as stored: "2026-12-09T09:54"; empty when invalid.
QString localTimeText(const QDateTime& time);

}  // namespace election::store
