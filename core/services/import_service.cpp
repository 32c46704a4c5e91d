#include "core/services/import_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

#include "core/services/election_file.h"
#include "core/services/import/office_import.h"
#include "core/store/audit_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Error stopped() {
    return {ErrorCode::Cancelled, Text::tr("Stopped. Nothing was imported."), {}};
}

QJsonObject auditDetails(const ReadFile& read, const Applied& applied) {
    QJsonObject added;
    for (auto it = applied.added.begin(); it != applied.added.end(); ++it) added.insert(it.key(), it.value());
    return {{u"file"_s, read.report.file},
            {u"sha256"_s, read.report.sha256},
            {u"rows"_s, read.report.rows},
            {u"new"_s, applied.counts.added},
            {u"changed"_s, applied.counts.changed},
            {u"unchanged"_s, applied.counts.unchanged},
            {u"gone"_s, applied.counts.gone},
            {u"rejected"_s, read.report.rejected},
            {u"findings"_s, static_cast<int>(read.report.findings.size())},
            {u"added"_s, added}};
}

/// Applies files that were read. In a dry run everything happens inside one transaction that is never
/// committed: what it counts is what the import will do.
class Applying {
  public:
    Applying(ElectionFile& file, bool dryRun) : m_file(file), m_dryRun(dryRun) {}

    Result<> begin() {
        if (!m_dryRun) return Ok{};
        ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(m_file.database()));
        m_dry = std::make_unique<store::Transaction>(std::move(transaction));
        return Ok{};
    }

    Result<> apply(std::vector<ReadFile>& files, FileKind kind) {
        std::optional<RegisterImport> registers;
        if (kind == FileKind::Register) {
            ELECTION_ASSIGN(registers, RegisterImport::prepare(m_file, files));
        }
        for (size_t i = 0; i < files.size(); ++i)
            if (!files[i].report.error) ELECTION_TRY(applyOne(files[i], i, registers));
        return Ok{};
    }

  private:
    /// A failure of the storage ends the call; a file that contradicts the record is that file's error.
    Result<> applyOne(ReadFile& read, size_t index, std::optional<RegisterImport>& registers) {
        std::unique_ptr<store::Transaction> own;
        if (!m_dryRun) {
            ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(m_file.database()));
            own = std::make_unique<store::Transaction>(std::move(transaction));
        }
        auto applied = registers ? registers->apply(m_file, index) : applyTable(m_file, read);
        if (applied && !registers) {
            read.report.findings.insert(read.report.findings.end(), applied->moreFindings.begin(),
                                        applied->moreFindings.end());
            read.report.rejected += applied->rejected;
            const auto changed = applyFindings(m_file, read, read.report.findings);
            if (!changed) return changed.error();
            applied->findingsChanged = *changed;
        }
        if (!applied) {
            const ErrorCode code = applied.error().code;
            if (code == ErrorCode::Storage || code == ErrorCode::Busy || code == ErrorCode::Permission)
                return applied.error();
            read.report.error = applied.error();
            return Ok{};
        }
        read.report.newRows = applied->counts.added;
        read.report.changed = applied->counts.changed;
        read.report.unchanged = applied->counts.unchanged;
        read.report.gone = applied->counts.gone;
        if (m_dryRun || !applied->writes()) return Ok{};
        const QString subject = read.report.village.isEmpty() ? read.report.file : read.report.village;
        ELECTION_TRY(store::AuditRepository(m_file.database())
                         .append(m_file.clock().now(), m_file.actor(), u"import."_s + fileKindKey(read.kind),
                                 subject, auditDetails(read, *applied)));
        return std::move(*own).commit();
    }

    ElectionFile& m_file;
    bool m_dryRun;
    std::unique_ptr<store::Transaction> m_dry;
};

ImportReport reportOf(FileKind kind, std::vector<ReadFile>& files) {
    ImportReport report;
    report.kind = kind;
    for (ReadFile& file : files) report.files.push_back(std::move(file.report));
    return report;
}

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

Result<ImportReport> ImportService::import(FileKind kind, const QStringList& paths,
                                           const ImportOptions& options, Progress& progress) {
    ELECTION_ASSIGN(KnownPosts known, KnownPosts::of(m_file.database()));
    std::vector<ReadFile> files;
    const int total = static_cast<int>(paths.size()) + 1;
    InsideOneFile inside(progress);
    Progress& reading = paths.size() > 1 ? inside : progress;
    for (int i = 0; i < paths.size(); ++i) {
        if (progress.cancelled()) return stopped();
        progress.set(i, total, Text::tr("Reading %1").arg(QFileInfo(paths.at(i)).fileName()));
        ELECTION_ASSIGN(ReadFile file, readOfficeFile(kind, paths.at(i), options, known, reading));
        files.push_back(std::move(file));
    }
    if (progress.cancelled()) return stopped();
    progress.set(total - 1, total, Text::tr("Saving"));
    Applying applying(m_file, options.dryRun);
    ELECTION_TRY(applying.begin());
    ELECTION_TRY(applying.apply(files, kind));
    progress.set(total, total, Text::tr("Done"));
    return reportOf(kind, files);
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
    QMap<FileKind, QStringList> paths;
    QStringList all;
    QDirIterator it(folder, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) all.append(it.next());
    all.sort();
    int total = 1;
    for (const QString& path : std::as_const(all)) {
        // relativeFilePath() leaves a path alone that is relative to where the program runs.
        const QString relative = QDir(folder).relativeFilePath(QFileInfo(path).absoluteFilePath());
        if (const auto kind = kindOfTownshipFile(relative)) {
            paths[*kind].append(path);
            ++total;
        } else {
            report.unknownFiles.append(relative);
        }
    }
    ELECTION_ASSIGN(KnownPosts known, KnownPosts::of(m_file.database()));
    QMap<FileKind, std::vector<ReadFile>> files;
    int done = 0;
    InsideOneFile inside(progress);
    for (const FileKind kind : kFileKinds) {
        for (const QString& path : std::as_const(paths[kind])) {
            if (progress.cancelled()) return stopped();
            progress.set(done++, total, Text::tr("Reading %1").arg(QFileInfo(path).fileName()));
            ELECTION_ASSIGN(ReadFile file, readOfficeFile(kind, path, options, known, inside));
            if (const auto* posts = std::get_if<PostsFile>(&file.content)) known.add(*posts);
            files[kind].push_back(std::move(file));
        }
    }
    if (progress.cancelled()) return stopped();
    // From here on it is short and is not stopped any more: all of the folder is in, or what failed is told.
    progress.set(done, total, Text::tr("Saving"));
    Applying applying(m_file, options.dryRun);
    ELECTION_TRY(applying.begin());
    for (const FileKind kind : kFileKinds) {
        ELECTION_TRY(applying.apply(files[kind], kind));
        report.kinds.push_back(reportOf(kind, files[kind]));
    }
    progress.set(total, total, Text::tr("Done"));
    return report;
}

std::optional<FileKind> ImportService::guessKind(const QString& path) {
    const QFileInfo info(path);
    const QString relative = info.dir().dirName() + u'/' + info.fileName();
    const auto kind = kindOfTownshipFile(relative);
    return kind ? kind : kindOfTownshipFile(info.fileName());
}

}  // namespace election
