#pragma once
/// Nominations that are written down here: their rows, and what else stands on the forms.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/nomination.h"
#include "core/store/database.h"

namespace election::store {

/// A nomination as its row is written.
struct NominationRecord {
    Nomination nomination;  ///< `person` is stored as chosen
    QString identity;       ///< see nominationIdentity()
    QByteArray strokes;
    QString searchKey;
};

/// What stands on the form besides the nomination.
struct FormRecord {
    NominationId nomination;
    VillageId village;
    std::optional<int> receipt;
    QString address, resume, relatives, receivedBy;
    bool timeTyped = false;
    QString timeBecause;
};

class FilingRepository {
  public:
    explicit FilingRepository(Database& database) : m_database(database) {}

    Result<NominationId> insert(const NominationRecord& record);
    Result<> update(const NominationRecord& record);  ///< by id; takes `gone` back
    Result<> setGone(NominationId nomination, bool gone);
    Result<bool> hasIdentity(const QString& identity, NominationId except);
    Result<QString> identity(NominationId nomination);
    struct Known {
        QString identity;
        NominationSource source = NominationSource::Imported;
        int no = 0;
    };
    Result<std::vector<Known>> identities();

    Result<std::vector<FormRecord>> forms();
    Result<std::optional<FormRecord>> form(NominationId nomination);
    Result<> save(const FormRecord& form);
    Result<int> nextReceipt(VillageId village);

  private:
    Database& m_database;
};

}  // namespace election::store
