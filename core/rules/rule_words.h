#pragma once
/// The parameters of a rule set in the user's words: for the summary of what differs, and for switches.
#include <QString>

#include "core/rules/rule_set.h"

namespace election {

/// "Last day to file as a self-nominee, before election day". The key itself for a parameter without a title,
/// which a test refuses.
QString parameterTitle(QStringView key);

/// One word of a Word or List parameter: "column" → "only the column concerned".
QString parameterWordText(QStringView key, const QString& word);

/// "10 days", "yes", "1/3", "3 to 7", "spouse, parents …".
QString parameterValueWords(QStringView key, const ParameterValue& value);

}  // namespace election
