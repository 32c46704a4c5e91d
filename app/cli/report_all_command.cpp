#include "app/cli/report_all_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include "app/cli/document_files.h"
#include "app/cli/terminal_progress.h"
#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/render/unprintable.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportAllCommand)
};

/// One document of one village or, without a village, of the township.
struct Planned {
    DocumentKind kind;
    std::optional<Village> village;

    [[nodiscard]] QString folder() const {
        return village ? u"%1%2"_s.arg(village->number, 2, 10, QChar(u'0')).arg(village->name) : u"全镇"_s;
    }
};

struct Waiting {
    Planned document;
    QString waitsFor;
};

struct Plan {
    std::vector<Planned> ready;
    std::vector<Waiting> waiting;
};

Result<Plan> makePlan(ElectionFile& file, const std::string& onlyVillage) {
    const ReportingService reporting(file);
    Plan plan;
    const auto addStates = [&](const std::optional<Village>& village) -> Result<> {
        ELECTION_ASSIGN(const auto states,
                        reporting.states(village ? std::optional(village->id) : std::nullopt));
        for (const DocumentState& state : states) {
            if (state.kind.perVillage != village.has_value()) continue;
            if (state.kind.large && onlyVillage.empty()) continue;
            if (state.ready)
                plan.ready.push_back({state.kind, village});
            else
                plan.waiting.push_back({{state.kind, village}, state.waitsFor});
        }
        return Ok{};
    };
    if (!onlyVillage.empty()) {
        ELECTION_ASSIGN(const Village village,
                        SetupService(file).villageNamed(QString::fromStdString(onlyVillage)));
        ELECTION_TRY(addStates(village));
        return plan;
    }
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    ELECTION_TRY(addStates(std::nullopt));
    for (const Village& village : villages) ELECTION_TRY(addStates(village));
    return plan;
}

/// Writes the planned documents one after the other; each file is whole.
class Issue {
  public:
    Issue(ElectionFile& file, QString folder, QStringList formats)
        : m_reporting(file), m_folder(std::move(folder)), m_formats(std::move(formats)) {}

    Result<> writeAll(const std::vector<Planned>& documents, Progress& progress) {
        int done = 0;
        for (const Planned& document : documents) {
            if (progress.cancelled()) {
                return Error{ErrorCode::Cancelled,
                             Text::tr("Stopped after %n file(s); those in %1 are complete.", nullptr,
                                      int(m_written.size()))
                                 .arg(m_folder),
                             {}};
            }
            progress.set(done++, int(documents.size()), document.folder() + u'/' + document.kind.title);
            ELECTION_TRY(writeOne(document));
        }
        return Ok{};
    }

    [[nodiscard]] const QJsonArray& written() const { return m_written; }
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

  private:
    Result<> writeOne(const Planned& planned) {
        const auto village = planned.village ? std::optional(planned.village->id) : std::nullopt;
        ELECTION_ASSIGN(const ReportDocument document, m_reporting.build(planned.kind.key, village));
        const QString folder = QDir(m_folder).filePath(planned.folder());
        if (!QDir().mkpath(folder)) {
            return Error{
                ErrorCode::Io,
                Text::tr("The folder “%1” could not be made. Check the permissions and the free space there.")
                    .arg(QDir::toNativeSeparators(folder)),
                {}};
        }
        QStringList formats = m_formats;
        if (formats.isEmpty())
            formats = planned.kind.isTable ? QStringList{u"pdf"_s, u"xlsx"_s} : QStringList{u"pdf"_s};
        for (const QString& format : formats) {
            const QString path = QDir(folder).filePath(planned.kind.title + u'.' + format);
            ELECTION_TRY(writeDocument(document, path));
            QJsonObject entry{{u"file"_s, path}, {u"kind"_s, planned.kind.key}};
            if (planned.village) entry.insert(u"village"_s, planned.village->name);
            m_written.append(entry);
        }
        const QString warning = unprintableWarning(unprintableCharacters(document));
        if (!warning.isEmpty())
            m_warnings << u"%1/%2: %3"_s.arg(planned.folder(), planned.kind.title, warning);
        return Ok{};
    }

    ReportingService m_reporting;
    QString m_folder;
    QStringList m_formats;
    QJsonArray m_written;
    QStringList m_warnings;
};

QJsonArray waitingJson(const std::vector<Waiting>& waiting) {
    QJsonArray array;
    for (const Waiting& one : waiting) {
        QJsonObject entry{{u"kind"_s, one.document.kind.key}, {u"waits_for"_s, one.waitsFor}};
        if (one.document.village) entry.insert(u"village"_s, one.document.village->name);
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
    return command;
}

Result<ExitStatus> ReportAllCommand::work(ElectionFile& file, Terminal& terminal) {
    const QString folder = QString::fromStdString(m_out);
    ELECTION_ASSIGN(const Plan plan, makePlan(file, m_village));
    Issue issue(file, folder, QString::fromStdString(m_formats).split(u',', Qt::SkipEmptyParts));
    const auto write = [&]() {
        TerminalProgress progress;
        return issue.writeAll(plan.ready, progress);
    };
    ELECTION_TRY(write());
    for (const QString& warning : issue.warnings()) terminal.message(warning);
    if (m_json) {
        terminal.printJson({{u"documents"_s, issue.written()}, {u"waiting"_s, waitingJson(plan.waiting)}});
    } else {
        for (const Waiting& one : plan.waiting)
            terminal.print(u"%1/%2: %3"_s.arg(one.document.folder(), one.document.kind.title, one.waitsFor));
        terminal.print(
            Text::tr("Wrote %n file(s) into %1", nullptr, int(issue.written().size())).arg(folder));
    }
    return issue.warnings().isEmpty() ? kDone : kNeedsAttention;
}

}  // namespace election
