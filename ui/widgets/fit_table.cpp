#include "ui/widgets/fit_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <numeric>

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

namespace election {
namespace {

/// Widens towards `wanted` with `left` pixels: those that lack least get all they lack, the others equal
/// parts of the rest. Returns what is over.
int grow(std::vector<int>& widths, const std::vector<int>& wanted, int left) {
    std::vector<size_t> order(widths.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return wanted[a] - widths[a] < wanted[b] - widths[b]; });
    for (size_t k = 0; k < order.size(); ++k) {
        const size_t i = order[k];
        const int more = std::min(wanted[i] - widths[i], left / static_cast<int>(order.size() - k));
        widths[i] += more;
        left -= more;
    }
    return left;
}

}  // namespace

FitTable::FitTable(int minimumRow, int maximumRow, std::vector<int> shares, QWidget* parent)
    : QTableView(parent), m_minimum(minimumRow), m_maximum(maximumRow), m_shares(std::move(shares)) {
    tuneTable(this, maximumRow);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(10);
    connect(this, &QTableView::clicked, this, &FitTable::cellChosen);
}

void FitTable::setShares(std::vector<int> shares) {
    m_shares = std::move(shares);
    fit();
}

void FitTable::fit() {
    if (!model()) return;
    const Theme& theme = Theme::current();
    const int rows = std::max(1, model()->rowCount());
    const int height = std::clamp(viewport()->height() / rows, theme.px(m_minimum), theme.px(m_maximum));
    if (verticalHeader()->defaultSectionSize() != height) verticalHeader()->setDefaultSectionSize(height);
    const std::vector<int> widths = columnWidths(viewport()->width());
    for (size_t i = 0; i < widths.size(); ++i) setColumnWidth(static_cast<int>(i), widths[i]);
}

std::vector<int> FitTable::columnWidths(int available) const {
    const auto columns = std::min<size_t>(static_cast<size_t>(model()->columnCount()), m_shares.size());
    std::vector<int> cells(columns), titles(columns), widths(columns);
    for (size_t i = 0; i < columns; ++i) {
        const int column = static_cast<int>(i);
        cells[i] = sizeHintForColumn(column);
        titles[i] = std::max(cells[i], horizontalHeader()->sectionSizeHint(column));
    }
    // Where not all fit, the cells come before their titles, which have a tip as well.
    int left = grow(widths, titles, grow(widths, cells, available));
    int shares =
        std::accumulate(m_shares.begin(), m_shares.begin() + static_cast<std::ptrdiff_t>(columns), 0);
    for (size_t i = 0; i < columns && shares > 0; ++i) {
        const int more = left * m_shares[i] / shares;
        widths[i] += more;
        left -= more;
        shares -= m_shares[i];
    }
    return widths;
}

void FitTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void FitTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT enterPressed(currentIndex());
        Q_EMIT cellChosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace election
