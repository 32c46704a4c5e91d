#pragma once
/// What is written down about a nominee: facts with dates, talks, second persons. Nothing is overwritten.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/nomination.h"
#include "core/domain/screening.h"
#include "core/store/database.h"

namespace election::store {

struct FactRow {
    NominationId nomination;
    BarFact fact;  ///< without second person
};

struct TalkRow {
    TalkId id;
    AskRecord talk;  ///< without second person
};

/// On what a second person looked.
enum class LookSubject { CheckEntry, Fact, Talk, Computed };

struct SecondLook {
    NominationId nomination;
    LookSubject subject = LookSubject::CheckEntry;
    qint64 subjectId = 0;  ///< of the row; for Computed the check's index
    bool agreed = false;
    QString by, at, note;  ///< at: UTC, ISO with milliseconds
};

class DossierRepository {
  public:
    explicit DossierRepository(Database& database) : m_database(database) {}

    Result<std::vector<FactRow>> facts();            ///< that stand, oldest first
    Result<std::optional<FactRow>> fact(FactId id);  ///< only one that stands
    Result<FactId> insert(NominationId nomination, const BarFact& fact);
    Result<> setGone(FactId id);

    Result<std::vector<TalkRow>> talks();  ///< oldest first
    Result<TalkId> insert(const AskRecord& talk);

    Result<std::vector<SecondLook>> secondLooks();  ///< oldest first
    Result<> insert(const SecondLook& look);

  private:
    Result<std::vector<FactRow>> facts(const QString& where, qint64 value);
    Database& m_database;
};

}  // namespace election::store
