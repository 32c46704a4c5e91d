#pragma once
/// What people enter about nominations by hand: checks, decisions, withdrawals. Nothing is overwritten.
#include <vector>

#include "core/base/result.h"
#include "core/domain/nomination.h"
#include "core/domain/screening.h"
#include "core/store/database.h"

namespace election::store {

struct CheckEntry {
    NominationId nomination;
    int check = 0;  ///< 0 … 8
    CheckState state = CheckState::NotBegun;
    QString by, at, note;   ///< at: UTC, ISO with milliseconds
    QStringList clauses{};  ///< of the list of bars
    QString because{};      ///< why an earlier answer was changed
    qint64 id = 0;          ///< given by insert()
};

class ScreeningRepository {
  public:
    explicit ScreeningRepository(Database& database) : m_database(database) {}

    Result<std::vector<CheckEntry>> checkEntries();  ///< oldest first
    Result<qint64> insert(const CheckEntry& entry);
    Result<std::vector<Decision>> decisions();  ///< oldest first
    Result<> insert(const Decision& decision);
    Result<bool> hasWithdrawal(NominationId nomination);
    /// Adds the withdrawal of a nomination, or puts a newer paper in its place.
    Result<> save(const Withdrawal& withdrawal);

  private:
    Database& m_database;
};

}  // namespace election::store
