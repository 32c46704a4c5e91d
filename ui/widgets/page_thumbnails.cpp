#include "ui/widgets/page_thumbnails.h"

#include <QPainter>
#include <cmath>

#include "ui/render/report_layout.h"
#include "ui/widgets/theme.h"

namespace election {
namespace {

constexpr int kWidth = 76;

}  // namespace

void ThumbnailModel::set(const ReportLayout* paper) {
    beginResetModel();
    m_paper = paper;
    m_pages.clear();
    endResetModel();
}

QSize ThumbnailModel::pixels() const {
    const int width = Theme::current().px(kWidth);
    if (!m_paper) return {width, width};
    const QSizeF size = m_paper->pageSize();
    return {width, int(std::lround(width * size.height() / size.width()))};
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_paper ? 0 : m_paper->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_paper || index.row() >= m_paper->pageCount()) return {};
    if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Page %1 of %2").arg(index.row() + 1).arg(m_paper->pageCount());
    if (role != Qt::DecorationRole) return {};
    if (const QPixmap* known = m_pages.object(index.row())) return *known;
    const QSize size = pixels();
    auto* page = new QPixmap(size * 2);  // painted finer than shown: letters this small need it
    page->fill(Qt::white);
    QPainter painter(page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_paper->paintPage(painter, index.row(), QRectF(page->rect()));
    painter.setPen(Theme::current().colours().line);
    painter.drawRect(page->rect().adjusted(0, 0, -1, -1));
    painter.end();
    const QPixmap shown = page->scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    *page = shown;
    m_pages.insert(index.row(), page);
    return shown;
}

PageThumbnails::PageThumbnails(QWidget* parent) : QListView(parent), m_model(new ThumbnailModel(this)) {
    setModel(m_model);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(Theme::current().px(kWidth + 34));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT pageChosen(index.row());
    });
}

void PageThumbnails::setPaper(const ReportLayout* paper) {
    const QSignalBlocker quiet(selectionModel());
    m_model->set(paper);
    setIconSize(m_model->pixels());
    const int line = fontMetrics().height() + Theme::current().px(10);
    setGridSize({Theme::current().px(kWidth + 18), m_model->pixels().height() + line});
}

void PageThumbnails::setCurrentPage(int page) {
    if (page < 0 || page >= m_model->rowCount() || page == currentIndex().row()) return;
    const QSignalBlocker quiet(selectionModel());
    setCurrentIndex(m_model->index(page));
    scrollTo(currentIndex());
    viewport()->update();
}

}  // namespace election
