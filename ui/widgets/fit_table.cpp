#include "ui/widgets/fit_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <numeric>

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

namespace election {

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
    const int all = std::max(1, std::accumulate(m_shares.begin(), m_shares.end(), 0));
    int left = viewport()->width(), shares = all;
    const int columns = std::min(model()->columnCount(), static_cast<int>(m_shares.size()));
    for (int i = 0; i < columns; ++i) {
        const int width = left * m_shares[size_t(i)] / std::max(1, shares);
        setColumnWidth(i, width);
        left -= width;
        shares -= m_shares[size_t(i)];
    }
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
