#pragma once
/// 选民登记册 as closed versions. Written once, never changed (triggers refuse it).
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/store/database.h"

namespace election::store {

struct StoredVersion {
    qint64 id = 0;
    VillageId village;
    int number = 0;
    QString township, villageName;
    QDate electionDay;
    QString closedAt, closedBy;
    int registered = 0;
    QString previousHash, hash;
};

/// One line of a version's supplement.
struct StoredVersionChange {
    ChangeKind kind = ChangeKind::Corrected;
    ChangeReason reason = ChangeReason::Correction;
    PersonId person;
    QStringList fields;
};

class RegisterVersionRepository {
  public:
    explicit RegisterVersionRepository(Database& database) : m_database(database) {}

    Result<std::vector<StoredVersion>> versions(std::optional<VillageId> village);  ///< oldest first
    Result<std::optional<StoredVersion>> inForce(VillageId village);
    /// Registered voters of each village whose register is closed, by the version in force.
    Result<QHash<VillageId, int>> registeredInForce();
    Result<std::vector<Person>> rows(qint64 version);  ///< in their order, as they stood
    Result<std::vector<StoredVersionChange>> changes(qint64 version);

    Result<qint64> insert(const StoredVersion& version, const std::vector<Person>& rows,
                          const std::vector<VersionChange>& changes);

    /// Of every closed village: how many rows differ from the version in force.
    Result<QHash<VillageId, int>> pending();

  private:
    Database& m_database;
};

}  // namespace election::store
