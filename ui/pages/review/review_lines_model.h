#pragma once
/// What departments' files say, line by line: to be chosen from, filtered by what has to be done.
#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/domain/review_reading.h"
#include "ui/widgets/theme.h"

namespace election {

QString reviewLineStateText(ReviewLineState state);
Tone reviewLineTone(ReviewLineState state);

class ReviewLinesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { State, Department, Row, Who, Answer, Before, ColumnCount };

    /// `file`: index of the file that a line is from.
    struct Line {
        int file = 0;
        ReviewReadLine line;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<Line> lines);  ///< those to be asked about first, then changed, new …
    void setFilter(std::optional<ReviewLineState> state);
    void choose(int row, std::optional<int> ref);
    [[nodiscard]] const Line* at(int row) const;
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] int count(ReviewLineState state) const;
    [[nodiscard]] int undecided() const;  ///< asked about, and nothing chosen yet

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void collect();

    std::vector<Line> m_lines;
    std::vector<size_t> m_shown;
    std::optional<ReviewLineState> m_filter;
};

}  // namespace election
