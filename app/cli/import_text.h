#pragma once
/// What an import brought, as a clerk reads it on a terminal, and its findings as a table that a village can
/// correct.
#include <QString>
#include <string>
#include <vector>

#include "app/cli/terminal.h"
#include "core/base/result.h"

namespace CLI {
class App;
}

namespace election {

struct ImportReport;
struct ImportAllReport;

QString importText(const ImportReport& report);     ///< a line a file
QString importText(const ImportAllReport& report);  ///< a line a kind

/// Why files were refused, a line each; of many only the first.
/// Doubtful rows of the joint review, with what can be chosen.
void sayDoubts(const ImportReport& report, Terminal& terminal);
void sayRefusals(const std::vector<ImportReport>& reports, Terminal& terminal);

/// --findings OUT.xlsx
void addFindings(CLI::App& command, std::string& path);
Result<> writeFindings(const std::vector<ImportReport>& reports, const QString& path);

}  // namespace election
