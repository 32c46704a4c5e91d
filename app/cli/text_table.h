#pragma once
/// Tables for a terminal: columns line up although a Chinese character is two cells wide.
#include <QString>
#include <QStringList>
#include <vector>

namespace election {

/// Cells that the text takes on a terminal.
int displayWidth(const QString& text);

class TextTable {
  public:
    enum class Align { Left, Right };
    /// One heading a column.
    TextTable(QStringList headings, std::vector<Align> alignment);
    void addRow(const QStringList& cells);
    [[nodiscard]] QString text() const;  ///< lines without a line break at the end

  private:
    std::vector<QStringList> m_rows;
    std::vector<Align> m_alignment;
};

}  // namespace election
