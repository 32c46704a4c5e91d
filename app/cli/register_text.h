#pragma once
/// What the commands about registers say alike.
#include <QJsonObject>
#include <QString>
#include <vector>

#include "core/services/register_version_service.h"

namespace election {

/// {"village", "version", "registered", "closed_at", "closed_by", "hash", "previous_hash"}
QJsonObject versionJson(const RegisterVersion& version, const QString& village);
/// {"added", "removed", "corrected"}
QJsonObject changeCountsJson(const std::vector<VersionChange>& changes);
/// One change with its person, kind and reason; no ID number in it.
QJsonObject changeJson(const VersionChange& change);

}  // namespace election
