#pragma once
/// For services only: a write and its audit row in one transaction.
#include <QJsonObject>

#include "core/base/result.h"
#include "core/services/election_file.h"
#include "core/store/audit_repository.h"
#include "core/store/database.h"

namespace election {

/// Runs `write` and appends one audit row; both are kept or neither.
template <class Write>
Result<> record(ElectionFile& file, const QString& action, const QString& subject, const QJsonObject& details,
                Write write) {
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(file.database()));
    ELECTION_TRY(write());
    ELECTION_TRY(store::AuditRepository(file.database())
                     .append(file.clock().now(), file.actor(), action, subject, details));
    return std::move(transaction).commit();
}

/// The same where only the write tells what the log has to say (ids of new rows): `write` returns the
/// details.
template <class Write>
Result<> recordAfter(ElectionFile& file, const QString& action, const QString& subject, Write write) {
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(file.database()));
    ELECTION_ASSIGN(const QJsonObject details, write());
    ELECTION_TRY(store::AuditRepository(file.database())
                     .append(file.clock().now(), file.actor(), action, subject, details));
    return std::move(transaction).commit();
}

}  // namespace election
