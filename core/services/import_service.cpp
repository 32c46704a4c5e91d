#include "core/services/import_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <map>

#include "core/io/table_writer.h"
#include "core/services/election_file.h"
#include "core/services/import/file_applier.h"
#include "core/services/import/office_import.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Error stopped() {
    return {ErrorCode::Cancelled, Text::tr("Stopped. Nothing was imported."), {}};
}

ImportReport reportOf(FileKind kind, std::vector<ReadFile>& files) {
    ImportReport report;
    report.kind = kind;
    for (ReadFile& file : files) report.files.push_back(std::move(file.report));
    return report;
}

ImportSource sourceOf(FileKind kind, const QString& path, const ImportOptions& options) {
    ImportSource source;
    source.path = path;
    source.kind = kind;
    source.village = options.village;
    source.encoding = options.encoding;
    source.columns = options.columns;
    source.round = options.round;
    source.choices = options.choices.value({});
    source.choices.insert(options.choices.value(QFileInfo(path).fileName()));
    return source;
}

/// Counts what was done and what is next.
class Steps {
  public:
    Steps(Progress& progress, int total) : m_progress(progress), m_total(total) {}
    void next(const QString& what) { m_progress.set(m_done++, m_total, what); }
    void done(const QString& what) { m_progress.set(m_total, m_total, what); }

  private:
    Progress& m_progress;
    int m_total;
    int m_done = 0;
};

/// Of many files the user sees which one is read; what happens inside one only has to hear Stop.
class InsideOneFile final : public Progress {
  public:
    explicit InsideOneFile(const Progress& outer) : m_outer(outer) {}
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled(); }
    void set(int, int, const QString&) override {}

  private:
    const Progress& m_outer;
};

}  // namespace

Result<std::vector<ImportReport>> ImportService::importFiles(const std::vector<ImportSource>& sources,
                                                             const ImportMode& mode, Progress& progress) {
    ELECTION_ASSIGN(KnownPosts known, KnownPosts::of(m_file.database()));
    std::map<FileKind, std::vector<ReadFile>> files;
    Steps steps(progress, 2 * static_cast<int>(sources.size()) + 1);
    InsideOneFile inside(progress);
    Progress& reading = sources.size() > 1 ? inside : progress;
    for (const FileKind kind : kFileKinds) {
        for (const ImportSource& source : sources) {
            if (source.kind != kind) continue;
            if (progress.cancelled()) return stopped();
            steps.next(Text::tr("Reading %1").arg(QFileInfo(source.path).fileName()));
            auto read = readOfficeFile(source, known, mode.look, reading);
            if (!read) return read.error().code == ErrorCode::Cancelled ? stopped() : read.error();
            if (const auto* posts = std::get_if<PostsFile>(&read->content)) known.add(*posts);
            files[kind].push_back(std::move(read).value());
        }
    }
    if (progress.cancelled()) return stopped();
    ELECTION_ASSIGN(FileApplier applier, FileApplier::begin(m_file, mode));
    for (auto& [kind, ofKind] : files) {
        ELECTION_TRY(applier.apply(ofKind, kind, [&](const QString& name) {
            if (!name.isEmpty())
                steps.next(mode.dryRun ? Text::tr("Comparing %1").arg(name)
                                       : Text::tr("Saving %1").arg(name));
            return !progress.cancelled();
        }));
    }
    if (progress.cancelled()) return stopped();
    ELECTION_TRY(std::move(applier).finish());
    steps.done(Text::tr("Done"));
    std::vector<ImportReport> reports;
    for (auto& [kind, ofKind] : files) {
        reports.push_back(reportOf(kind, ofKind));
        reports.back().withDifferences = mode.differences;
    }
    return reports;
}

Result<ImportReport> ImportService::import(FileKind kind, const QStringList& paths,
                                           const ImportOptions& options, Progress& progress) {
    std::vector<ImportSource> sources;
    for (const QString& path : paths) sources.push_back(sourceOf(kind, path, options));
    ELECTION_ASSIGN(auto reports,
                    importFiles(sources, {options.dryRun, options.differences, false}, progress));
    if (reports.empty()) return ImportReport{kind, {}, false};
    return std::move(reports.front());
}

Result<ImportedFile> ImportService::differencesOf(const std::vector<ImportSource>& sources, size_t index,
                                                  Progress& progress) {
    const ImportSource& wanted = sources.at(index);
    const bool ofNominees = wanted.kind == FileKind::Review || wanted.kind == FileKind::Asks ||
                            wanted.kind == FileKind::Withdrawals;
    std::vector<ImportSource> needed;
    for (size_t i = 0; i < sources.size(); ++i) {
        const FileKind kind = sources[i].kind;
        const bool first = kind == FileKind::Posts || (ofNominees && kind == FileKind::Nominations);
        if (i != index && first) needed.push_back(sources[i]);
    }
    needed.push_back(wanted);
    ELECTION_ASSIGN(auto reports, importFiles(needed, {true, true, true}, progress));
    for (ImportReport& report : reports)
        for (ImportedFile& file : report.files)
            if (report.kind == wanted.kind && file.path == wanted.path) return std::move(file);
    return Error{ErrorCode::Internal, {}, u"the file has no report"_s};
}

Result<ImportAllReport> ImportService::importAll(const QString& folder, const ImportOptions& options,
                                                 Progress& progress) {
    if (!QFileInfo(folder).isDir()) {
        return Error{
            ErrorCode::NotFound,
            Text::tr("There is no folder “%1”. Give the folder that holds the township's office files.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    }
    ImportAllReport report;
    std::vector<ImportSource> sources;
    QStringList all;
    QDirIterator it(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) all.append(it.next());
    all.sort();
    for (const QString& path : std::as_const(all)) {
        // relativeFilePath() leaves a path alone that is relative to where the program runs.
        const QString relative = QDir(folder).relativeFilePath(QFileInfo(path).absoluteFilePath());
        if (const auto kind = kindOfTownshipFile(relative)) {
            sources.push_back(sourceOf(*kind, path, options));
        } else {
            report.unknownFiles.append(relative);
        }
    }
    ELECTION_ASSIGN(auto reports,
                    importFiles(sources, {options.dryRun, options.differences, false}, progress));
    for (const FileKind kind : kFileKinds) {
        const auto found = std::find_if(reports.begin(), reports.end(),
                                        [kind](const ImportReport& one) { return one.kind == kind; });
        report.kinds.push_back(found == reports.end() ? ImportReport{kind, {}, options.differences}
                                                      : std::move(*found));
    }
    return report;
}

Result<> ImportService::writeFindings(const std::vector<ImportReport>& reports, const QString& path) {
    Findings all;
    for (const ImportReport& report : reports)
        for (const ImportedFile& file : report.files)
            all.insert(all.end(), file.findings.begin(), file.findings.end());
    return writeTable(findingsTable(all), path);
}

std::optional<FileKind> ImportService::guessKind(const QString& path) {
    const QFileInfo info(path);
    const QString relative = info.dir().dirName() + u'/' + info.fileName();
    const auto kind = kindOfTownshipFile(relative);
    return kind ? kind : kindOfTownshipFile(info.fileName());
}

}  // namespace election
