#pragma once
/// What somebody who typed a wrong word probably meant.
#include <QString>
#include <QStringList>

namespace election {

/// The known word with the fewest typing mistakes between it and `word`; empty when none is near.
QString nearestWord(const QString& word, const QStringList& known);

}  // namespace election
