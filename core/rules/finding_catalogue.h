#pragma once
/// Every finding that an office file can get: code, severity, what is wrong, what to do. The README lists
/// this table.
#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/finding.h"

namespace election {

struct FindingKind {
    QString code;  ///< "REG-01"
    Severity severity = Severity::Warning;
    QString message;  ///< in the user's language; may hold %1, %2
    QString action;
};

/// All kinds in order of code, in the language in force.
std::vector<FindingKind> findingKinds();

/// The short name of a code for lists ("REG-03": "ID stored as a number"); empty for an unknown code.
QString findingTitle(const QString& code);

/// Where a finding was made.
struct FindingPlace {
    QString file, sheet;
    int row = 0;
    QString column, value;
};

/// A finding of that code; `arguments` fill %1, %2 of its message. An unknown code is our bug (assert).
Finding makeFinding(const QString& code, const FindingPlace& place, const QStringList& arguments = {});

}  // namespace election
