#include "app/cli/report_all_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QMutex>
#include <QMutexLocker>

#include "app/cli/document_files.h"
#include "app/cli/terminal_progress.h"
#include "core/services/election_file.h"
#include "core/services/paper_batch.h"
#include "core/services/setup_service.h"
#include "ui/render/unprintable.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportAllCommand)
};

QJsonArray waitingJson(const std::vector<BatchPlan::Waiting>& waiting) {
    QJsonArray array;
    for (const BatchPlan::Waiting& one : waiting) {
        QJsonObject entry{{u"kind"_s, one.paper.kind.key}, {u"waits_for"_s, one.waitsFor}};
        if (one.paper.village) entry.insert(u"village"_s, one.paper.village->name);
        array.append(entry);
    }
    return array;
}

QJsonArray writtenJson(const std::vector<BatchFile>& written) {
    QJsonArray array;
    for (const BatchFile& one : written) {
        QJsonObject entry{{u"file"_s, one.path}, {u"kind"_s, one.paper.kind.key}};
        if (one.paper.village) entry.insert(u"village"_s, one.paper.village->name);
        array.append(entry);
    }
    return array;
}

}  // namespace

CLI::App* ReportAllCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "report-all", Text::tr("write every document that can be issued now"));
    addCommon(*command);
    command->add_option("--out", m_out, Text::tr("folder; gets a folder a village, and 全镇").toStdString())
        ->type_name("DIR")
        ->required();
    addVillage(*command, m_village, Text::tr("only this village"));
    auto* formats =
        command->add_option("--formats", m_formats,
                            Text::tr("instead of pdf, and xlsx for tables: some of %1, with commas between")
                                .arg(documentSuffixes().join(u','))
                                .toStdString());
    formats->type_name("LIST");
    restrictToList(formats, documentSuffixes());
    command
        ->add_option(
            "--kinds", m_kinds,
            Text::tr("only these documents, with commas between; report --list names them").toStdString())
        ->type_name("LIST");
    auto* empty = command->add_flag("--empty", m_empty,
                                    Text::tr("nothing filled in, to be written by hand").toStdString());
    command->add_flag("--wall", m_wall, Text::tr("in large type for the notice board").toStdString())
        ->excludes(empty);
    command->add_flag("--index", m_index, Text::tr("with a list of contents in every folder").toStdString());
    return command;
}

Result<ExitStatus> ReportAllCommand::work(ElectionFile& file, Terminal& terminal) {
    const QString folder = QString::fromStdString(m_out);
    BatchWish wish;
    wish.formats = QString::fromStdString(m_formats).split(u',', Qt::SkipEmptyParts);
    wish.kinds = QString::fromStdString(m_kinds).split(u',', Qt::SkipEmptyParts);
    if (m_empty) wish.form = PaperForm::Empty;
    if (m_wall) wish.form = PaperForm::Wall;
    wish.withIndex = m_index;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village village,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        wish.villages = {village.id};
        wish.township = false;
    }
    const PaperBatch batch(file);
    ELECTION_ASSIGN(const BatchPlan plan, batch.plan(wish));
    QMutex mutex;  // for the warnings: several papers are written at once
    QHash<QString, QString> warnings;
    const auto write = [&](const ReportDocument& document, const QString& path) -> Result<> {
        ELECTION_TRY(writeDocument(document, path));
        if (!path.endsWith(u".pdf"_s)) return Ok{};
        const QString warning = unprintableWarning(unprintableCharacters(document));
        const QMutexLocker lock(&mutex);
        if (!warning.isEmpty()) warnings.insert(path, warning);
        return Ok{};
    };
    const auto writeAll = [&]() {
        TerminalProgress progress;
        return batch.writeFolders(wish, folder, write, progress);
    };
    ELECTION_ASSIGN(const BatchOutcome outcome, writeAll());
    for (const BatchFile& one : outcome.written)
        if (const auto warning = warnings.constFind(one.path); warning != warnings.cend())
            terminal.message(u"%1: %2"_s.arg(one.path, *warning));
    if (m_json) {
        terminal.printJson(
            {{u"documents"_s, writtenJson(outcome.written)}, {u"waiting"_s, waitingJson(plan.waiting)}});
    } else {
        for (const BatchPlan::Waiting& one : plan.waiting)
            terminal.print(u"%1/%2: %3"_s.arg(one.paper.folder(), one.paper.kind.title, one.waitsFor));
        terminal.print(
            Text::tr("Wrote %n file(s) into %1", nullptr, int(outcome.written.size())).arg(folder));
    }
    return warnings.isEmpty() ? kDone : kNeedsAttention;
}

}  // namespace election
