#pragma once
/// What stands in a row of the log, in the words of the office instead of the keys of the record.
#include <QJsonValue>
#include <QString>

namespace election {

/// "file" → 文件; a key that has no word stays as it is.
QString logKeyTitle(const QString& key);
/// Numbers, words, yes and no; what is inside an object or a list follows on one line.
QString logValueText(const QJsonValue& value);

}  // namespace election
