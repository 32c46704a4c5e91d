#include <QCoreApplication>
#include <QFileInfo>

#include "core/services/import/office_import.h"
#include "core/store/election_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

/// Moves what the preview shows from the file into the report.
template <class File>
void fillReport(const File& file, ImportedFile& report) {
    report.village = file.village;
    report.rows = file.dataRows;
    report.rejected = file.rejected;
    report.headers = file.headers;
    report.unmatched = file.unmatched;
    report.findings = file.findings;
}

template <class File>
Result<> keep(Result<File> read, ReadFile& into) {
    if (!read) return read.error();
    fillReport(*read, into.report);
    into.content = std::move(read).value();
    return Ok{};
}

ReadContext contextFor(FileKind kind, const Workbook& workbook, const ImportOptions& options,
                       const KnownPosts& known) {
    ReadContext context;
    context.villages = known.villages();
    context.forcedVillage = options.village;
    for (auto it = options.columns.begin(); it != options.columns.end(); ++it)
        context.mapping.insert(headerKey(it.key()), it.value());
    if (kind == FileKind::Ballots) {
        // The file's village is not known before it is read; where its name tells it, the columns are known,
        // too.
        if (const auto village = villageOfFile(workbook.facts, {}, context))
            context.ballotPosts = known.titles(*village, Body::VillagersCommittee);
    }
    return context;
}

Result<> readContent(FileKind kind, const Workbook& workbook, const ReadContext& context, ReadFile& into) {
    switch (kind) {
        case FileKind::Posts:
            return keep(readPosts(workbook, context), into);
        case FileKind::Register:
            return keep(readRegister(workbook, context), into);
        case FileKind::Nominations:
            return keep(readNominations(workbook, context), into);
        case FileKind::Review:
            return keep(readReview(workbook, context), into);
        case FileKind::Asks:
            return keep(readAsks(workbook, context), into);
        case FileKind::Withdrawals:
            return keep(readWithdrawals(workbook, context), into);
        case FileKind::Progress:
            return keep(readProgress(workbook, context), into);
        case FileKind::Boxes:
            return keep(readBoxes(workbook, context), into);
        case FileKind::Ballots:
            return keep(readBallots(workbook, context), into);
    }
    return Error{ErrorCode::Internal, {}, {}};
}

}  // namespace

std::vector<ImportColumn> importColumns(FileKind kind) {
    std::vector<ImportColumn> columns;
    for (const ColumnSpec& column : tableSpec(kind).columns)
        columns.push_back({column.key, column.aliases.value(0)});
    return columns;
}

Result<KnownPosts> KnownPosts::of(store::Database& database) {
    KnownPosts known;
    store::ElectionRepository repository(database);
    ELECTION_ASSIGN(const auto villages, repository.villages());
    QHash<VillageId, QString> names;
    for (const Village& village : villages) {
        known.m_villages.append(village.name);
        names.insert(village.id, village.name);
    }
    ELECTION_ASSIGN(const auto posts, repository.posts());
    for (const auto& stored : posts)
        if (!stored.gone) known.m_posts.push_back({{}, names.value(stored.post.village), stored.post});
    return known;
}

void KnownPosts::add(const PostsFile& file) {
    for (const PostRow& row : file.rows) {
        if (!m_villages.contains(row.village)) m_villages.append(row.village);
        m_posts.push_back(row);
    }
}

QStringList KnownPosts::titles(const QString& village, Body body) const {
    std::vector<const PostRow*> rows;
    for (const PostRow& row : m_posts)
        if (row.village == village && row.post.body == body) rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PostRow* a, const PostRow* b) { return a->post.rank < b->post.rank; });
    QStringList titles;
    for (const PostRow* row : rows)
        if (!titles.contains(row->post.title)) titles.append(row->post.title);
    return titles;
}

Result<ReadFile> readOfficeFile(FileKind kind, const QString& path, const ImportOptions& options,
                                const KnownPosts& known, Progress& progress) {
    ReadFile file;
    file.kind = kind;
    file.report.path = path;
    file.report.file = QFileInfo(path).fileName();
    ReadOptions readOptions;
    readOptions.encoding = options.encoding;
    const auto workbook = readWorkbook(path, readOptions, progress);
    if (!workbook) {
        if (workbook.error().code == ErrorCode::Cancelled) return workbook.error();
        file.report.error = workbook.error();
        return file;
    }
    file.report.format = fileFormatKey(workbook->facts.format);
    file.report.encoding = workbook->facts.encoding;
    file.report.sha256 = QString::fromLatin1(workbook->facts.sha256);
    if (const auto read = readContent(kind, *workbook, contextFor(kind, *workbook, options, known), file);
        !read)
        file.report.error = read.error();
    return file;
}

}  // namespace election
