#pragma once
/// What the readers of the single kinds share: the table with its columns by key, and findings at a cell.
#include <QHash>
#include <QString>
#include <optional>

#include "core/base/text.h"
#include "core/io/office_files.h"
#include "core/rules/finding_catalogue.h"

namespace election {

/// Cells of the current row by column key. Texts come normalised.
class RowReader {
  public:
    static Result<RowReader> open(const Workbook& workbook, FileKind kind, const ReadContext& context);
    static Result<RowReader> open(const Workbook& workbook, const TableSpec& spec,
                                  const ReadContext& context);

    [[nodiscard]] const Table& table() const { return m_table; }
    [[nodiscard]] int column(const QString& key) const { return m_table.column(key); }
    void setRow(const SheetRow& row) { m_row = &row; }
    [[nodiscard]] SourceLine at() const { return {m_table.sheet->name, m_row->line}; }

    [[nodiscard]] const Cell& cell(int column) const { return m_row->cell(column); }
    [[nodiscard]] QString text(int column) const { return normaliseText(cell(column).text); }
    [[nodiscard]] QString name(int column) const { return normaliseName(cell(column).text); }
    [[nodiscard]] QString code(int column) const { return normaliseCode(cell(column).text); }
    /// A whole number of at least 0; empty for anything else, also for an empty cell.
    [[nodiscard]] std::optional<int> count(int column) const;

    [[nodiscard]] Finding finding(const QString& findingCode, int column,
                                  const QStringList& arguments = {}) const;

    template <class File>
    void start(File& file) const {
        file.facts = m_facts;
        file.headers = m_table.headers;
        file.unmatched = m_table.unmatched;
        file.dataRows = static_cast<int>(m_table.rows.size());
    }
    /// A row that can't be used: counted, with its finding.
    template <class File>
    void reject(File& file, const QString& findingCode, int column, const QStringList& arguments = {}) const {
        ++file.rejected;
        file.findings.push_back(finding(findingCode, column, arguments));
    }

  private:
    FileFacts m_facts;
    Table m_table;
    const SheetRow* m_row = nullptr;
};

/// 是 / 否, 有 / 无, √ / × ...; Unknown for an empty cell, nothing for a text that is neither.
std::optional<YesNo> parseYesNo(const QString& text);

/// The village of the posts list that a cell names ("上坑", "经济开发区上坑村" mean 上坑村); empty = none.
QString villageFromCell(const QString& text, const QStringList& villages);

/// The 18 digits of an ID number where it has that shape (15 upgraded), else the text as written, normalised.
QString idFromCell(const Cell& cell);
/// True where a number cell or its copy in a CSV file has lost its last digits ("3.30799198207216E+17").
bool idLostDigits(const Cell& cell);
/// True for an 18-character number with the right check digit and a real birth date.
bool idIsRight(const QString& id);

/// Village, name, ID number, body and post of a row about a nominee; adds no findings.
struct NomineeColumns {
    int village, name, id, body, post, birth, lineId;
    explicit NomineeColumns(const RowReader& reader);
    [[nodiscard]] PersonKey key(const RowReader& reader, const ReadContext& context,
                                const QString& fileVillage) const;
};

/// One text for a nominee and post, to notice the same row twice.
QString nomineeKey(const PersonKey& key);

/// Village of a file without a village column; empty where the file has one.
Result<QString> villageUnlessColumn(const RowReader& reader, const FileFacts& facts,
                                    const ReadContext& context);

}  // namespace election
