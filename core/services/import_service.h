#pragma once
/// 导入: the office's files become rows of the election file. Each file is one transaction with one audit
/// row; an import that changes nothing writes nothing; a file that is refused leaves everything as it was.
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/file_kind.h"
#include "core/domain/finding.h"
#include "core/domain/review_reading.h"
#include "core/domain/row_difference.h"
#include "core/domain/table_look.h"

namespace election {

class ElectionFile;

/// What one file brought.
struct ImportedFile {
    QString file;  ///< name without folder
    QString path;
    QString village;   ///< empty for files of the whole township
    QString format;    ///< "xlsx", "xls", "ods", "csv"
    QString encoding;  ///< "UTF-8", "GB18030" ...; empty for spreadsheets
    QString sha256;
    QStringList headers;    ///< as they stand in the file
    QStringList unmatched;  ///< headers that no column is known for; can be mapped by hand
    int rows = 0;           ///< data rows, without titles and totals
    int newRows = 0, changed = 0, unchanged = 0, gone = 0, rejected = 0;
    // registers only
    int persons = 0;  ///< rows less later REG-06 duplicates
    int registered = 0;
    QMap<QString, int> byStatus;  ///< "ok", "REG-09" ...
    Findings findings;
    std::optional<ReviewReading> review;     ///< of a department's answers
    std::optional<Error> error;              ///< set: the file was refused
    std::vector<RowDifference> differences;  ///< where ImportMode asks for them; in the order of the file
    TableLook look;                          ///< where ImportMode asks for it; also of a refused table
    ReadPreview preview;                     ///< with `look`

    [[nodiscard]] QMap<QString, int> findingsByCode() const;
    /// The object of `import KIND --json` for this file; "differences" only where they were asked for.
    [[nodiscard]] QJsonObject toJson(FileKind kind, bool withDifferences = false) const;
};

struct ImportReport {
    FileKind kind = FileKind::Register;
    std::vector<ImportedFile> files;
    bool withDifferences = false;
    [[nodiscard]] bool anyRefused() const;
    [[nodiscard]] bool anyFindings() const;
    [[nodiscard]] QJsonObject toJson()
        const;  ///< {"files":[…]} and the sums over the files that were not refused
};

struct ImportAllReport {
    std::vector<ImportReport> kinds;  ///< in the order in which they were imported
    QStringList unknownFiles;         ///< seen, not opened
    [[nodiscard]] bool anyRefused() const;
    [[nodiscard]] bool anyFindings() const;
    [[nodiscard]] QJsonObject toJson() const;
};

struct ImportOptions {
    QString village;                 ///< where the file's name and title don't tell
    bool dryRun = false;             ///< judge and count, write nothing
    QString encoding;                ///< overrides the detected one
    QMap<QString, QString> columns;  ///< header as it stands → column key, mapped by hand
    bool differences = false;        ///< tell every row that is new, changed or gone
    int round = 0;                   ///< joint review: of files that don't tell; 0 = as the requests say
    /// Joint review: file name (empty = every file) → row → number of the nomination that is meant, 0 = leave
    /// it out.
    QMap<QString, QMap<int, int>> choices;
};

/// One file of an import, and how the clerk says that it has to be read.
struct ImportSource {
    QString path;
    FileKind kind = FileKind::Register;
    QString village;                 ///< where the file doesn't tell
    bool villageIsChosen = false;    ///< `village` goes before what the file tells
    QString encoding;                ///< of a CSV file; empty = as detected
    QString sheet;                   ///< empty = the first with a header
    int headerLine = 0;              ///< 0 = found by its names
    QMap<QString, QString> columns;  ///< header as it stands → column key (empty = left out), for this file
                                     ///< and, once it is imported, for later files of the kind
    int round = 0;                   ///< joint review: where the file doesn't tell
    QMap<int, int> choices;          ///< joint review: row → ReviewCandidate::ref, 0 = leave it out
};

/// What an import does besides reading.
struct ImportMode {
    bool dryRun = false;
    bool differences = false;
    bool look = false;
};

class ImportService {
  public:
    explicit ImportService(ElectionFile& file) : m_file(file) {}

    /// Imports files of one kind. Fails as a whole only when cancelled or when the election file can't be
    /// used; a refused file is an entry with `error`, and the others go on.
    Result<ImportReport> import(FileKind kind, const QStringList& paths, const ImportOptions& options,
                                Progress& progress);

    /// Files of any kinds, in the order in which they refer to each other. All are written in one transaction
    /// with an audit row each: Stop at any moment leaves nothing behind. Reports follow kFileKinds, one for
    /// each kind that there is; within a kind files keep their order.
    Result<std::vector<ImportReport>> importFiles(const std::vector<ImportSource>& sources,
                                                  const ImportMode& mode, Progress& progress);

    /// A dry run for sources[index] alone, with its look and its differences: reads only the files that it
    /// refers to.
    Result<ImportedFile> differencesOf(const std::vector<ImportSource>& sources, size_t index,
                                       Progress& progress);

    /// All of a township folder: posts first, then registers and so on.
    Result<ImportAllReport> importAll(const QString& folder, const ImportOptions& options,
                                      Progress& progress);

    /// Writes every finding with its place and what to do, as a table to correct (.xlsx or .csv).
    static Result<> writeFindings(const std::vector<ImportReport>& reports, const QString& path);

    /// What a dropped file probably is, by its folder, name and header; empty when nothing fits.
    static std::optional<FileKind> guessKind(const QString& path);

  private:
    ElectionFile& m_file;
};

}  // namespace election
