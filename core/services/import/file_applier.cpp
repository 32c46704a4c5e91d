#include "core/services/import/file_applier.h"

#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/services/import/row_words.h"
#include "core/store/audit_repository.h"
#include "core/store/column_mapping_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QJsonObject auditDetails(const ReadFile& read, const Applied& applied, const QJsonObject& columns) {
    QJsonObject added;
    for (auto it = applied.added.begin(); it != applied.added.end(); ++it) added.insert(it.key(), it.value());
    QJsonObject details{{u"file"_s, read.report.file},
                        {u"sha256"_s, read.report.sha256},
                        {u"rows"_s, read.report.rows},
                        {u"new"_s, applied.counts.added},
                        {u"changed"_s, applied.counts.changed},
                        {u"unchanged"_s, applied.counts.unchanged},
                        {u"gone"_s, applied.counts.gone},
                        {u"rejected"_s, read.report.rejected},
                        {u"findings"_s, static_cast<int>(read.report.findings.size())},
                        {u"added"_s, added}};
    if (!columns.isEmpty()) details.insert(u"columns"_s, columns);
    for (auto it = applied.details.begin(); it != applied.details.end(); ++it)
        details.insert(it.key(), it.value());
    return details;
}

bool endsAll(ErrorCode code) {
    return code == ErrorCode::Storage || code == ErrorCode::Busy || code == ErrorCode::Permission;
}

}  // namespace

Result<FileApplier> FileApplier::begin(ElectionFile& file, const ImportMode& mode) {
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(file.database()));
    return FileApplier(file, mode, std::move(transaction));
}

Result<> FileApplier::apply(std::vector<ReadFile>& files, FileKind kind, const Next& next) {
    const Error stopped{ErrorCode::Cancelled,
                        QCoreApplication::translate("ImportService", "Stopped. Nothing was imported."),
                        {}};
    std::optional<RegisterImport> registers;
    if (kind == FileKind::Register) {
        ELECTION_ASSIGN(registers, RegisterImport::prepare(*m_file, files));
        if (!next({})) return stopped;
    }
    for (size_t i = 0; i < files.size(); ++i) {
        if (!next(files[i].report.file)) return stopped;
        if (!files[i].report.error) ELECTION_TRY(applyOne(files[i], i, registers));
    }
    return Ok{};
}

Result<> FileApplier::finish() && {
    if (m_mode.dryRun) return Ok{};  // the transaction takes everything back
    return std::move(m_transaction).commit();
}

Result<> FileApplier::applyOne(ReadFile& read, size_t index, std::optional<RegisterImport>& registers) {
    ELECTION_ASSIGN(store::Savepoint savepoint, store::Savepoint::set(m_file->database()));
    auto applied = write(read, index, registers);
    if (!applied) {
        if (endsAll(applied.error().code)) return applied.error();
        read.report.error = applied.error();
        return Ok{};  // the savepoint takes this file back
    }
    read.report.newRows = applied->counts.added;
    read.report.changed = applied->counts.changed;
    read.report.unchanged = applied->counts.unchanged;
    read.report.gone = applied->counts.gone;
    read.report.review = std::move(applied->review);
    if (!applied->changes.empty()) {
        ELECTION_ASSIGN(const TableWords words, TableWords::of(*m_file, read.kind));
        read.report.differences = words.differences(*applied);
    } else {
        read.report.differences = std::move(applied->differences);
    }
    ELECTION_ASSIGN(const QJsonObject columns, rememberColumns(read));
    if (applied->writes() || !columns.isEmpty()) {
        const QString subject = read.report.village.isEmpty() ? read.report.file : read.report.village;
        ELECTION_TRY(store::AuditRepository(m_file->database())
                         .append(m_file->clock().now(), m_file->actor(),
                                 u"import."_s + fileKindKey(read.kind), subject,
                                 auditDetails(read, *applied, columns)));
    }
    return std::move(savepoint).keep();
}

Result<Applied> FileApplier::write(ReadFile& read, size_t index, std::optional<RegisterImport>& registers) {
    if (registers) return registers->apply(*m_file, index, m_mode.differences);
    ELECTION_ASSIGN(Applied applied, applyTable(*m_file, read, m_mode.differences));
    read.report.findings.insert(read.report.findings.end(), applied.moreFindings.begin(),
                                applied.moreFindings.end());
    read.report.rejected += applied.rejected;
    ELECTION_ASSIGN(applied.findingsChanged, applyFindings(*m_file, read, read.report.findings));
    return applied;
}

/// What was mapped by hand is known for the next file of the kind. Returns what is new of it.
Result<QJsonObject> FileApplier::rememberColumns(const ReadFile& read) {
    QJsonObject news;
    store::ColumnMappingRepository repository(m_file->database());
    for (auto it = read.source.columns.begin(); it != read.source.columns.end(); ++it) {
        ELECTION_ASSIGN(const bool isNew,
                        repository.remember(fileKindKey(read.kind), headerKey(it.key()), it.value()));
        if (isNew) news.insert(it.key(), it.value());
    }
    return news;
}

}  // namespace election
