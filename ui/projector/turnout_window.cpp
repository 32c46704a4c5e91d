#include "ui/projector/turnout_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <algorithm>

#include "core/domain/polling.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

// A dark ground for a bright hall's projector, whatever scheme the desk has.
const QColor kGround(0x10, 0x18, 0x20), kText(0xff, 0xff, 0xff), kMuted(0xb9, 0xc6, 0xd6),
    kBar(0xf7, 0xc8, 0x5c), kOver(0x6f, 0xd0, 0x8c), kTrack(0x2a, 0x36, 0x44);

QFont hallFont(double pixels, bool bold = false) {
    QFont font = Theme::current().font(14, bold);
    font.setPixelSize(std::max(8, int(pixels)));
    return font;
}

/// A bar with the dashed line of one half.
void paintHallBar(QPainter& painter, const QRectF& area, const TurnoutBoardLine& line) {
    painter.fillRect(area, kTrack);
    const double whole = std::max(line.registered, 1);
    QRectF filled = area;
    filled.setWidth(area.width() * std::min(1.0, line.voters / whole));
    painter.fillRect(filled, 2 * line.voters > line.registered ? kOver : kBar);
    painter.setPen(QPen(kText, std::max(1.0, area.height() / 14), Qt::DashLine));
    const double half = area.left() + area.width() / 2;
    painter.drawLine(QPointF(half, area.top() - area.height() * 0.12),
                     QPointF(half, area.bottom() + area.height() * 0.12));
}

}  // namespace

TurnoutWindow::TurnoutWindow(QWidget* parent) : QWidget(parent, Qt::Window) {
    setObjectName(u"turnoutWindow"_s);
    setWindowTitle(tr("Turnout for the hall"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(640, 360);
    resize(1280, 720);
}

void TurnoutWindow::show(const TurnoutBoard& board) {
    m_board = board;
    setAccessibleName(board.title);
    update();
}

void TurnoutWindow::openOnHallScreen() {
    const auto screens = QGuiApplication::screens();
    if (screens.size() > 1) {
        setGeometry(screens.last()->geometry());
        showFullScreen();
    } else {
        QWidget::show();
    }
    raise();
}

void TurnoutWindow::paintOne(QPainter& painter, const QRectF& area) const {
    const TurnoutBoardLine& line = m_board.lines.front();
    const double unit = area.height();
    painter.setPen(kText);
    painter.setFont(hallFont(unit * 0.2, true));
    const QString share = line.registered == 0 ? u"—"_s : turnoutText(line.voters, line.registered);
    painter.drawText(QRectF(area.left(), area.top(), area.width() * 0.5, unit * 0.28),
                     Qt::AlignLeft | Qt::AlignVCenter, share);
    painter.setFont(hallFont(unit * 0.11));
    painter.drawText(QRectF(area.left() + area.width() * 0.45, area.top(), area.width() * 0.55, unit * 0.28),
                     Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(line.voters).arg(line.registered));
    paintHallBar(painter, QRectF(area.left(), area.top() + unit * 0.31, area.width(), unit * 0.1), line);
    painter.setFont(hallFont(unit * 0.07));
    const int missing = std::max(0, line.registered / 2 + 1 - line.voters);
    painter.setPen(missing == 0 ? kOver : kMuted);
    painter.drawText(QRectF(area.left(), area.top() + unit * 0.44, area.width(), unit * 0.1),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     missing == 0 ? tr("More than half of the registered voters have voted")
                                  : tr("%n more for more than half", nullptr, missing));
    paintCurve(painter, area.adjusted(0, unit * 0.58, 0, 0));
}

void TurnoutWindow::paintCurve(QPainter& painter, const QRectF& area) const {
    if (m_board.curve.size() < 2) return;
    const TurnoutBoardLine& line = m_board.lines.front();
    const QTime first = m_board.curve.front().first, last = m_board.curve.back().first;
    const double seconds = std::max(1, first.secsTo(last));
    const double letter = area.height() * 0.12;
    const QRectF plot = area.adjusted(0, 0, 0, -letter * 1.4);
    const double most = std::max({line.registered, m_board.curve.back().second, 1});
    const auto at = [&](const QTime& time, double value) {
        return QPointF(plot.left() + plot.width() * first.secsTo(time) / seconds,
                       plot.bottom() - plot.height() * value / most);
    };
    painter.setPen(QPen(kMuted, 2, Qt::DashLine));
    painter.drawLine(at(first, line.registered / 2.0), at(last, line.registered / 2.0));
    QPainterPath path(at(first, m_board.curve.front().second));
    for (const auto& [time, issued] : m_board.curve) path.lineTo(at(time, issued));
    painter.setPen(QPen(kBar, std::max(3.0, area.height() / 70)));
    painter.drawPath(path);
    painter.setPen(kMuted);
    painter.setFont(hallFont(letter));
    const QRectF foot(area.left(), area.bottom() - letter * 1.3, area.width(), letter * 1.3);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, first.toString(u"HH:mm"_s));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, last.toString(u"HH:mm"_s));
}

void TurnoutWindow::paintRace(QPainter& painter, const QRectF& area) const {
    // Two columns where one would make the letters small.
    const int columns = m_board.lines.size() > 16 ? 2 : 1;
    const int rows = (int(m_board.lines.size()) + columns - 1) / columns;
    const double gap = area.width() * 0.03;
    const double width = (area.width() - gap * (columns - 1)) / columns;
    const double high = std::min(area.height() / std::max(rows, 1), area.height() / 8);
    for (size_t i = 0; i < m_board.lines.size(); ++i) {
        const TurnoutBoardLine& line = m_board.lines[i];
        const QRectF cell(area.left() + double(int(i) / rows) * (width + gap),
                          area.top() + double(int(i) % rows) * high, width, high);
        const QFont names = hallFont(high * 0.55);
        painter.setFont(names);
        const double nameWidth = cell.width() * 0.22, countsWidth = cell.width() * 0.2,
                     figureWidth = cell.width() * 0.18;
        painter.setPen(kText);
        painter.drawText(QRectF(cell.left(), cell.top(), nameWidth, high), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.name, Qt::ElideRight, int(nameWidth)));
        paintHallBar(painter,
                     QRectF(cell.left() + nameWidth, cell.top() + high * 0.22,
                            cell.width() - nameWidth - countsWidth - figureWidth, high * 0.56),
                     line);
        // 50.0 % alone might be read as more than half
        painter.setPen(kMuted);
        painter.setFont(hallFont(high * 0.38));
        painter.drawText(QRectF(cell.right() - figureWidth - countsWidth, cell.top(), countsWidth, high),
                         Qt::AlignRight | Qt::AlignVCenter,
                         u"%1 / %2"_s.arg(line.voters).arg(line.registered));
        painter.setPen(2 * line.voters > line.registered ? kOver : kText);
        painter.setFont(names);
        painter.drawText(QRectF(cell.right() - figureWidth, cell.top(), figureWidth, high),
                         Qt::AlignRight | Qt::AlignVCenter,
                         line.registered == 0 ? u"—"_s : turnoutText(line.voters, line.registered));
    }
}

void TurnoutWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), kGround);
    const double edge = width() * 0.03;
    const QRectF area = QRectF(rect()).adjusted(edge, edge * 0.7, -edge, -edge * 0.7);
    const double head = area.height() * 0.1;
    painter.setFont(hallFont(head * 0.6));
    painter.setPen(kMuted);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), head), Qt::AlignRight | Qt::AlignVCenter,
                     m_board.asOf);
    const double used = painter.fontMetrics().horizontalAdvance(m_board.asOf) + head;
    painter.setFont(hallFont(head * 0.72));
    painter.setPen(kText);
    painter.drawText(
        QRectF(area.left(), area.top(), area.width() - used, head), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_board.title, Qt::ElideRight, int(area.width() - used)));
    const QRectF body = area.adjusted(0, head + edge * 0.5, 0, 0);
    if (m_board.lines.size() == 1)
        paintOne(painter, body);
    else
        paintRace(painter, body);
}

void TurnoutWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11)
        isFullScreen() ? showNormal() : showFullScreen();
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace election
