#pragma once
/// For services only: what the log tells about one person or nomination.
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/services/register_service.h"

namespace election {

/// A field of the person form for people: "household no.", "name" ….
QString personFieldTitle(const QString& field);

/// Log rows whose action begins with one of the prefixes and whose details hold `key`: `id`; oldest first.
Result<std::vector<HistoryEntry>> historyOf(ElectionFile& file, const QStringList& actionPrefixes,
                                            const QString& key, qint64 id);

/// The same for every id that such rows hold, read once.
Result<QHash<qint64, std::vector<HistoryEntry>>> historiesOf(ElectionFile& file,
                                                             const QStringList& actionPrefixes,
                                                             const QString& key);

/// The same for rows whose subject is exactly this.
Result<std::vector<HistoryEntry>> historyOf(ElectionFile& file, const QStringList& actionPrefixes,
                                            const QString& subject);

}  // namespace election
