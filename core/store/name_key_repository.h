#pragma once
/// The stored keys of name order, and by which stroke table they were made.
#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

class NameKeyRepository {
  public:
    explicit NameKeyRepository(Database& database) : m_database(database) {}

    Result<QString> fingerprint();  ///< strokeTableFingerprint() of then; empty: not known
    /// Makes every key that differs anew, of the registers and of the nominations; how many did. Inside the
    /// caller's transaction.
    Result<int> makeAnew(const QString& fingerprint);

  private:
    Result<int> makeAnewIn(const QString& table);
    Database& m_database;
};

}  // namespace election::store
