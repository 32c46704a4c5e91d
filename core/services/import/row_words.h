#pragma once
/// For imports only: rows and their differences in the office's own words, with no whole ID number in them.
#include "core/domain/person.h"
#include "core/domain/row_difference.h"
#include "core/domain/table_look.h"
#include "core/services/import/office_import.h"

namespace election {

/// The first rows of a file as they were read.
ReadPreview previewOf(const ReadFile& read);

/// The usual header of a column: 村民小组.
QString columnTitle(FileKind kind, const QString& key);

/// How far an ID number can be used, in words that hold none of its digits.
QString idInWords(const QString& id, bool damaged);

/// " (other digits)": after a masked number that looks as before and isn't.
QString otherDigits();

/// A person's row that is new, changed or gone; `before` is null for a new one.
RowDifference personDifference(RowChange change, int line, const Person* before, const Person& now);

/// Turns what a merge of a table found into words; reads names of villages and nominees once.
class TableWords {
  public:
    static Result<TableWords> of(ElectionFile& file, FileKind kind);
    [[nodiscard]] std::vector<RowDifference> differences(const Applied& applied) const;

  private:
    using Row = QHash<QString, QString>;  // database column → value
    [[nodiscard]] QString who(const Row& row) const;
    [[nodiscard]] QString nominee(const QString& id) const;
    [[nodiscard]] std::vector<std::pair<QString, QString>> fields(const Row& row) const;
    [[nodiscard]] QString title(const QString& key) const { return columnTitle(m_kind, key); }

    FileKind m_kind = FileKind::Posts;
    QHash<QString, QString> m_villages;     // id → name
    QHash<QString, QString> m_nominees;     // id → who and for what
    QHash<QString, QString> m_postsByCode;  // village|body|code → title
};

}  // namespace election
