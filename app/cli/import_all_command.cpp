#include "app/cli/import_all_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/import_text.h"
#include "app/cli/terminal_progress.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportAllCommand)
};

}  // namespace

CLI::App* ImportAllCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "import-all", Text::tr("import all files of a township's folder, posts first"));
    addElectionFile(*command, m_file);
    command
        ->add_option("DIR", m_folder, Text::tr("the folder with 职数表, 选民登记/ and so on").toStdString())
        ->required();
    addFindings(*command, m_findings);
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> ImportAllCommand::work(ElectionFile& file, Terminal& terminal) {
    const auto import = [&]() {
        TerminalProgress progress;
        return ImportService(file).importAll(QString::fromStdString(m_folder), {}, progress);
    };
    ELECTION_ASSIGN(const ImportAllReport report, import());
    sayRefusals(report.kinds, terminal);
    if (!report.unknownFiles.isEmpty())
        terminal.message(Text::tr("Not known and not opened: %1").arg(report.unknownFiles.join(u"、"_s)));
    if (m_json)
        terminal.printJson(report.toJson());
    else
        terminal.print(importText(report));
    if (!m_findings.empty()) ELECTION_TRY(writeFindings(report.kinds, QString::fromStdString(m_findings)));
    if (report.anyRefused()) return kFailed;
    return report.anyFindings() ? kNeedsAttention : kDone;
}

}  // namespace election
