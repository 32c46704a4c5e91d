#include "app/cli/import_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/cli/import_text.h"
#include "app/cli/terminal_progress.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

/// "联审反馈-公安.xlsx:17=112" or "17=112": row 17 is about nomination No. 112; 0 = leave it out.
const QRegularExpression& choicePattern() {
    static const QRegularExpression pattern(u"^(?:(.+):)?(\\d{1,7})=(\\d{1,7})$"_s);
    return pattern;
}

QStringList kindKeys() {
    QStringList keys;
    for (const FileKind kind : kFileKinds) keys << fileKindKey(kind);
    return keys;
}

}  // namespace

CLI::App* ImportCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "import", Text::tr("import office files of one kind"));
    auto* kind = command->add_option("KIND", m_kind, kindKeys().join(u", "_s).toStdString())->required();
    restrictTo(kind, kindKeys());
    addElectionFile(*command, m_file);
    command->add_option("FILES", m_files, Text::tr("spreadsheets: xlsx, xls, ods, csv").toStdString())
        ->required();
    addVillage(*command, m_village, Text::tr("the village, where neither file name nor title names it"));
    command
        ->add_option("--encoding", m_encoding,
                     Text::tr("of CSV files, instead of the detected one: GB18030, UTF-8, UTF-16LE, UTF-16BE")
                         .toStdString())
        ->type_name("NAME");
    command
        ->add_option("--round", m_round,
                     Text::tr("review: the round of files that don't tell it (1, 2, 3)").toStdString())
        ->check(CLI::Range(1, 3));
    command
        ->add_option(
            "--choose", m_choices,
            Text::tr("review: whom a doubtful row means: its row and the number of the nomination; 0 "
                     "leaves it out")
                .toStdString())
        ->type_name("[FILE:]ROW=NO")
        ->allow_extra_args(false)
        ->check([](const std::string& value) {
            return choicePattern().match(QString::fromStdString(value)).hasMatch()
                       ? std::string()
                       : Text::tr("write it as ROW=NO, for example 17=112").toStdString();
        });
    command->add_flag("--dry-run", m_dryRun, Text::tr("judge and count, write nothing").toStdString());
    addFindings(*command, m_findings);
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> ImportCommand::work(ElectionFile& file, Terminal& terminal) {
    const FileKind kind = fileKindFromKey(QString::fromStdString(m_kind)).value();
    ImportOptions options;
    options.village = QString::fromStdString(m_village);
    options.encoding = QString::fromStdString(m_encoding);
    options.dryRun = m_dryRun;
    options.round = m_round;
    for (const std::string& choice : m_choices) {
        const auto parts = choicePattern().match(QString::fromStdString(choice));
        options.choices[parts.captured(1)].insert(parts.captured(2).toInt(), parts.captured(3).toInt());
    }
    const auto import = [&]() {
        TerminalProgress progress;
        return ImportService(file).import(kind, toStringList(m_files), options, progress);
    };
    ELECTION_ASSIGN(const ImportReport report, import());
    sayRefusals({report}, terminal);
    if (!m_json) sayDoubts(report, terminal);
    if (m_json)
        terminal.printJson(report.toJson());
    else
        terminal.print(importText(report));
    if (!m_findings.empty()) ELECTION_TRY(writeFindings({report}, QString::fromStdString(m_findings)));
    if (m_dryRun) terminal.message(Text::tr("Dry run: nothing was written."));
    if (report.anyRefused()) return kFailed;
    return report.anyFindings() ? kNeedsAttention : kDone;
}

}  // namespace election
