#include "app/cli/verify_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/terminal_progress.h"
#include "core/services/audit_service.h"
#include "core/services/election_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

}  // namespace

CLI::App* VerifyCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "verify", Text::tr("check the database, the log's chain and all totals"));
    addCommon(*command);
    return command;
}

Result<ExitStatus> VerifyCommand::work(ElectionFile& file, Terminal& terminal) {
    const auto verify = [&]() {
        TerminalProgress progress;
        return AuditService(file).verify(progress);
    };
    ELECTION_ASSIGN(const VerifyReport report, verify());
    if (m_json) {
        terminal.printJson({{u"sound"_s, report.sound},
                            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                            {u"audit_rows"_s, report.auditRows},
                            {u"chain_head"_s, report.head}});
    } else if (report.sound) {
        terminal.print(
            Text::tr("Sound: the database, %n row(s) of the log and all totals. Head of the log: %1", nullptr,
                     report.auditRows)
                .arg(report.head));
    }
    for (const QString& problem : report.problems) terminal.message(problem);
    return report.sound ? kDone : kFailed;
}

}  // namespace election
