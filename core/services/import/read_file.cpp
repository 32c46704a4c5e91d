#include <QCoreApplication>
#include <QFileInfo>

#include "core/io/table_look.h"
#include "core/services/import/office_import.h"
#include "core/services/import/row_words.h"
#include "core/store/column_mapping_repository.h"
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

ColumnMapping byHand(const ImportSource& source) {
    ColumnMapping mapping;
    for (auto it = source.columns.begin(); it != source.columns.end(); ++it)
        mapping.insert(headerKey(it.key()), it.value());
    return mapping;
}

ReadContext contextFor(const ImportSource& source, const Workbook& workbook, const KnownPosts& known) {
    ReadContext context;
    context.villages = known.villages();
    context.forcedVillage = source.village;
    context.villageIsChosen = source.villageIsChosen;
    context.mapping = mergedMapping(known.mapping(source.kind), byHand(source));
    context.place = {source.sheet, source.headerLine};
    if (source.kind == FileKind::Ballots) {
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
    for (const FileKind kind : kFileKinds) {
        ELECTION_ASSIGN(known.m_mappings[kind],
                        store::ColumnMappingRepository(database).ofKind(fileKindKey(kind)));
    }
    return known;
}

void KnownPosts::add(const PostsFile& file) {
    for (const PostRow& row : file.rows) {
        if (!m_villages.contains(row.village)) m_villages.append(row.village);
        m_posts.push_back(row);
    }
}

const ColumnMapping& KnownPosts::mapping(FileKind kind) const {
    static const ColumnMapping none;
    const auto it = m_mappings.find(kind);
    return it == m_mappings.end() ? none : it->second;
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

Result<ReadFile> readOfficeFile(const ImportSource& source, const KnownPosts& known, bool look,
                                Progress& progress) {
    ReadFile file;
    file.kind = source.kind;
    file.source = source;
    file.report.path = source.path;
    file.report.file = QFileInfo(source.path).fileName();
    ReadOptions readOptions;
    readOptions.encoding = source.encoding;
    const auto workbook = readWorkbook(source.path, readOptions, progress);
    if (!workbook) {
        if (workbook.error().code == ErrorCode::Cancelled) return workbook.error();
        file.report.error = workbook.error();
        return file;
    }
    file.report.format = fileFormatKey(workbook->facts.format);
    file.report.encoding = workbook->facts.encoding;
    file.report.sha256 = QString::fromLatin1(workbook->facts.sha256);
    const ReadContext context = contextFor(source, *workbook, known);
    if (look) {
        file.report.look = lookAtTable(
            *workbook,
            source.kind == FileKind::Ballots ? ballotSpec(context.ballotPosts) : tableSpec(source.kind),
            byHand(source), known.mapping(source.kind), context.place);
    }
    if (const auto read = readContent(source.kind, *workbook, context, file); !read)
        file.report.error = read.error();
    else if (look)
        file.report.preview = previewOf(file);
    return file;
}

}  // namespace election
