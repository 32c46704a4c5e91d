#pragma once
/// For ImportService only: an office file that was read, and how it is written into the election file.
#include <QHash>
#include <map>
#include <memory>
#include <variant>
#include <vector>

#include "core/io/office_files.h"
#include "core/services/import_service.h"
#include "core/store/finding_repository.h"
#include "core/store/keyed_table.h"

namespace election {

struct ReadFile {
    FileKind kind = FileKind::Posts;
    ImportSource source;
    ImportedFile report;
    std::variant<std::monostate, PostsFile, RegisterFile, NominationsFile, ReviewFile, AsksFile,
                 WithdrawalsFile, ProgressFile, BoxesFile, BallotsFile>
        content;
};

/// What is known of villages, posts and columns while files are read: those of the election file and of posts
/// files of the same call.
class KnownPosts {
  public:
    static Result<KnownPosts> of(store::Database& database);
    void add(const PostsFile& file);
    [[nodiscard]] const QStringList& villages() const { return m_villages; }
    [[nodiscard]] QStringList titles(const QString& village, Body body) const;  ///< by rank
    [[nodiscard]] const ColumnMapping& mapping(FileKind kind) const;  ///< remembered; made comparable

  private:
    QStringList m_villages;
    std::vector<PostRow> m_posts;
    std::map<FileKind, ColumnMapping> m_mappings;
};

/// Reads one file; a refusal goes into report.error. Fails only when cancelled.
Result<ReadFile> readOfficeFile(const ImportSource& source, const KnownPosts& known, bool look,
                                Progress& progress);

/// What applying a file did.
struct Applied {
    store::MergeCounts counts;
    QMap<QString, int> added;  ///< table → rows, for the audit row
    Findings moreFindings;     ///< made while matching; go to the report, too
    // where differences are wanted: of tables as the database has them, of registers in words
    std::vector<store::KeyedChange> changes;
    QStringList keyColumns, valueColumns;  ///< of `changes`
    std::vector<RowDifference> differences;
    int rejected = 0;  ///< rows that could not be matched
    bool findingsChanged = false;
    std::optional<ReviewReading> review;  ///< of answers of the joint review
    QJsonObject details;                  ///< more for the audit row
    [[nodiscard]] bool writes() const { return counts.writes() || findingsChanged || !added.isEmpty(); }
};

/// Writes the rows of any kind but a register. Inside the caller's transaction.
Result<Applied> applyTable(ElectionFile& file, const ReadFile& read, bool wantChanges);

/// The same for the answers of departments.
Result<Applied> applyReview(ElectionFile& file, const ReadFile& read, bool wantDifferences);

/// Makes `wanted` the stored findings of the file's scope. Tells whether anything changed.
Result<bool> applyFindings(ElectionFile& file, const ReadFile& read, const Findings& wanted);

/// The findings of `kind` that a file replaces: those of its village, else of its name, else of its kind.
Result<std::vector<store::FindingRow>> storedFindings(store::Database& database, const ReadFile& read,
                                                      std::optional<VillageId> village);

/// Villages by name.
Result<QHash<QString, VillageId>> villageIds(store::Database& database);

/// All registers of a call, judged together with those that are stored.
class RegisterImport {
  public:
    /// Judges the rows of `files` together with every stored row of other villages. Call after posts were
    /// applied.
    static Result<RegisterImport> prepare(ElectionFile& file, std::vector<ReadFile>& files);
    /// Writes the register of files[index]. Inside the caller's transaction.
    Result<Applied> apply(ElectionFile& file, size_t index, bool wantDifferences);

  private:
    struct Row;
    struct VillageRows;
    class Judging;
    std::vector<ReadFile>* m_files = nullptr;
    std::vector<std::shared_ptr<VillageRows>> m_villages;  // one a file
    std::vector<store::FindingRow> m_elsewhereStored,
        m_elsewhereWanted;  // REG-07 of villages not in this call
    bool m_elsewhereDone = false;
};

}  // namespace election
