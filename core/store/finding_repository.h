#pragma once
/// What a person has to look at, and what was done about it.
#include <QMap>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/store/database.h"

namespace election::store {

struct FindingRow {
    FindingId id;
    QString kind;
    std::optional<VillageId> village;
    Finding finding;
    std::optional<PersonId> person;
    QString handledBecause, handledBy, handledAt;
};

struct FindingFilter {
    std::optional<VillageId> village;
    std::optional<PersonId> person;
    QString kind, code;
    bool onlyOpen = false;
    bool withInfo = true;
};

class FindingRepository {
  public:
    explicit FindingRepository(Database& database) : m_database(database) {}

    Result<std::vector<FindingRow>> find(
        const FindingFilter& filter);  ///< errors first, then by file and row
    Result<std::optional<FindingRow>> find(FindingId id);
    /// Open errors and warnings by code.
    Result<QMap<QString, int>> openCounts(std::optional<VillageId> village);

    /// Makes the stored findings of a kind (of one village, or of one file where no village is given) those
    /// of `wanted`; equal ones stay with what was done about them. Returns how many rows were added and
    /// removed.
    struct Change {
        int added = 0, removed = 0;
    };
    Result<Change> replace(const std::vector<FindingRow>& stored, const std::vector<FindingRow>& wanted);
    /// What replace() would do.
    static Change difference(const std::vector<FindingRow>& stored, const std::vector<FindingRow>& wanted);

    Result<> setHandled(FindingId id, const QString& because, const QString& by, const QString& at);

  private:
    Database& m_database;
};

}  // namespace election::store
