#pragma once
/// Something in an office file that a person has to look at. Findings are values; they never stop an import.
#include <QString>
#include <vector>

namespace election {

enum class Severity { Info, Warning, Error };
QString severityKey(Severity severity);  ///< "info", "warning", "error"

struct Finding {
    QString code;  ///< "REG-03", "NOM-02" ...; the list is in the README
    Severity severity = Severity::Warning;
    QString file;     ///< name without folder
    QString sheet;    ///< empty for CSV
    int row = 0;      ///< line in the file, from 1; 0 = the file as a whole
    QString column;   ///< the header as it stands in the file
    QString value;    ///< the value as it stood
    QString message;  ///< what is wrong, in the user's language
    QString action;   ///< what to do
};

using Findings = std::vector<Finding>;

}  // namespace election
