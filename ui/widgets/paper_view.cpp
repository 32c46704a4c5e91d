#include "ui/widgets/paper_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

#include "ui/render/report_layout.h"
#include "ui/widgets/theme.h"

namespace election {
namespace {

int edge() {
    return Theme::current().px(14);
}

}  // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(Theme::current().px(40));
    m_pixmaps.setMaxCost(8);
}

PaperView::~PaperView() = default;

void PaperView::setDocument(const std::optional<ReportDocument>& document) {
    m_layout = document ? std::make_unique<ReportLayout>(*document) : nullptr;
    setAccessibleName(document ? document->title : QString());
    verticalScrollBar()->setValue(0);
    updateBars();
    Q_EMIT pageChanged();
}

int PaperView::pageCount() const {
    return m_layout ? m_layout->pageCount() : 0;
}

double PaperView::fullSize() const {
    return m_layout->pageSizeMm().width() / 25.4 * 96;
}

QSize PaperView::pagePixels() const {
    const QSizeF size = m_layout->pageSize();
    double width = fullSize() * m_percent / 100;
    const double byWidth = viewport()->width() - 2 * edge();
    const double byHeight = (viewport()->height() - 2 * edge()) * size.width() / size.height();
    if (m_fit == Fit::Width) width = std::min(byWidth, fullSize() * 1.5);
    if (m_fit == Fit::Page) width = std::min(byWidth, byHeight);
    width = std::max(width, 120.0);
    return {int(width), int(std::lround(width * size.height() / size.width()))};
}

int PaperView::percent() const {
    return m_layout ? int(std::lround(pagePixels().width() * 100 / fullSize())) : 100;
}

void PaperView::updateBars() {
    m_pixmaps.clear();
    if (m_layout) {
        const QSize page = pagePixels();
        const int height = pageCount() * (page.height() + edge()) + edge();
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
        horizontalScrollBar()->setPageStep(viewport()->width());
        horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * edge() - viewport()->width()));
    } else {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
    }
    viewport()->update();
    Q_EMIT zoomChanged();
}

int PaperView::currentPage() const {
    if (!m_layout) return 0;
    const int step = pagePixels().height() + edge();
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / step, 0, pageCount() - 1);
}

void PaperView::goToPage(int page) {
    if (!m_layout) return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(page * (pagePixels().height() + edge()));
}

void PaperView::setFit(Fit fit) {
    const int page = currentPage();
    m_fit = fit;
    updateBars();
    goToPage(page);
}

void PaperView::zoomBy(int steps) {
    if (!m_layout) return;
    const int page = currentPage();
    m_percent = std::clamp(std::round(percent() / 25.0 + steps) * 25.0, 25.0, 400.0);
    m_fit = Fit::Percent;
    updateBars();
    goToPage(page);
}

void PaperView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().colours().todoSoft);
    if (!m_layout) return;
    const QSize size = pagePixels();
    const double ratio = devicePixelRatioF();
    const int room = viewport()->width() - size.width();
    const int x = room >= 2 * edge() ? room / 2 : edge() - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const int y = edge() + page * (size.height() + edge()) - verticalScrollBar()->value();
        if (y > viewport()->height() || y + size.height() < 0) continue;
        QPixmap* pixmap = m_pixmaps.object(page);
        if (!pixmap) {
            pixmap = new QPixmap(size * ratio);
            pixmap->setDevicePixelRatio(ratio);
            pixmap->fill(Qt::white);
            QPainter paper(pixmap);
            paper.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            m_layout->paintPage(paper, page, QRectF(QPointF(0, 0), QSizeF(size)));
            paper.end();
            m_pixmaps.insert(page, pixmap);
        }
        painter.drawPixmap(x, y, *m_pixmaps.object(page));
        painter.setPen(Theme::current().colours().line);
        painter.drawRect(x - 1, y - 1, size.width() + 1, size.height() + 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().colours().accentText, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PaperView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT pageChanged();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
            return goToPage(currentPage() + 1);
        case Qt::Key_PageUp:
            return goToPage(currentPage() - 1);
        case Qt::Key_Home:
            return goToPage(0);
        case Qt::Key_End:
            return goToPage(pageCount() - 1);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomBy(1);
        case Qt::Key_Minus:
            return zoomBy(-1);
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) return zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    QAbstractScrollArea::wheelEvent(event);
}

}  // namespace election
