#pragma once
/// How a person is read from a row, for every repository that selects persons.
#include <QSqlQuery>
#include <QString>

#include "core/domain/person.h"

namespace election::store {

/// "p.id, p.village_id, …" for a SELECT whose table is called p.
QString personColumns();
inline constexpr int kPersonColumnCount = 22;
/// Reads the columns of personColumns(), which stand first.
Person personFromRow(const QSqlQuery& query);

QString idStateKey(IdState state);
QString voterCategoryKey(VoterCategory category);  ///< "", "A", "B", "C"
QString registrationStatusKey(RegistrationStatus status);
IdState idStateFromKey(const QString& key);
VoterCategory voterCategoryFromKey(const QString& key);
RegistrationStatus registrationStatusFromKey(const QString& key);

}  // namespace election::store
