#include "ui/projector/projector_window.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <cmath>

#include "ui/projector/tally_mark.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

// A dark ground for a bright hall's projector, whatever scheme the desk has.
const QColor kGround(0x10, 0x18, 0x20), kText(0xff, 0xff, 0xff), kMuted(0xb9, 0xc6, 0xd6),
    kMark(0xf7, 0xc8, 0x5c), kLine(0x3a, 0x48, 0x58), kRehearsal(0xff, 0x5a, 0x4d);

/// The desk's family in a size of the hall, in pixels.
QFont hallFont(double pixels, bool bold = false) {
    QFont font = Theme::current().font(14, bold);
    font.setPixelSize(std::max(8, int(pixels)));
    return font;
}

constexpr double kNameShare = 0.155, kCountShare = 0.075;  // of the width
constexpr double kPostShare = 0.8;                         // a post's title, of the size of a name

}  // namespace

ProjectorWindow::ProjectorWindow(QWidget* parent) : QWidget(parent, Qt::Window) {
    setObjectName(u"projector"_s);
    setWindowTitle(tr("Hall window"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_ShowWithoutActivating);  // the keys stay with who calls
    setMinimumSize(640, 360);
    resize(1280, 720);
}

void ProjectorWindow::show(const ProjectorBoard& board) {
    m_waiting = board;
    if (m_paused) return;
    m_board = board;
    setAccessibleName(board.title);
    update();
}

void ProjectorWindow::setPaused(bool paused) {
    m_paused = paused;
    if (!paused) m_board = m_waiting;
    update();
}

void ProjectorWindow::openOnHallScreen() {
    const auto screens = QGuiApplication::screens();
    if (screens.size() > 1) {
        setGeometry(screens.last()->geometry());
        showFullScreen();
    } else {
        QWidget::show();
    }
    raise();
}

int ProjectorWindow::Sizes::rowsOf(qint64 votes, double width) const {
    const qint64 marks = (votes + 4) / 5;
    const qint64 perRow = std::max<qint64>(1, qint64(width / (mark * 1.12)));
    return int(std::max<qint64>(1, (marks + perRow - 1) / perRow));
}

/// The largest letters with which everything fits: tried from large to small.
ProjectorWindow::Sizes ProjectorWindow::sizes(const QRectF& area, double marksWidth) const {
    for (double name = area.height() / 9; name > 6; name *= 0.95) {
        Sizes tried{name * kPostShare, name, name * 0.62};
        double height = 0;
        for (const ProjectorPost& post : m_board.posts) {
            height += tried.post * 1.6;
            for (const ProjectorLine& line : post.lines)
                height += std::max(name * 1.25, tried.rowsOf(line.votes, marksWidth) * tried.mark * 1.2);
        }
        const bool namesFit =
            std::all_of(m_board.posts.begin(), m_board.posts.end(), [&](const ProjectorPost& post) {
                return std::all_of(post.lines.begin(), post.lines.end(), [&](const ProjectorLine& line) {
                    return line.name.size() <= 4 ? 4 * name <= area.width() * kNameShare * 1.02
                                                 : name * 3 <= area.width() * kNameShare;
                });
            });
        if (height <= area.height() && namesFit) return tried;
    }
    return {6, 8, 6};
}

void ProjectorWindow::paintHead(QPainter& painter, const QRectF& area) const {
    const double letter = area.height() * 0.62;
    painter.setFont(hallFont(letter));
    painter.setPen(kMark);
    const QString called = m_board.expected > 0
                               ? tr("called %1 of %2").arg(m_board.called).arg(m_board.expected)
                               : tr("called %1").arg(m_board.called);
    painter.setFont(hallFont(letter * 0.8));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, called);
    const double used = painter.fontMetrics().horizontalAdvance(called) + letter;
    painter.setFont(hallFont(letter));
    painter.setPen(kText);
    const QRectF left = area.adjusted(0, 0, -used, 0);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_board.title, Qt::ElideRight, int(left.width())));
}

void ProjectorWindow::paintPosts(QPainter& painter, const QRectF& area) const {
    const double namesWidth = area.width() * kNameShare, countWidth = area.width() * kCountShare;
    const double marksWidth = area.width() - namesWidth - countWidth;
    const Sizes size = sizes(area, marksWidth);
    double y = area.top();
    for (const ProjectorPost& post : m_board.posts) {
        if (y > area.top()) y += size.post * 0.2;
        painter.setFont(hallFont(size.post));
        painter.setPen(kMuted);
        painter.drawText(QRectF(area.left(), y, area.width(), size.post * 1.25),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 (%n seat(s))", nullptr, post.seats).arg(post.title));
        y += size.post * 1.25;
        painter.setPen(kLine);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        y += size.post * 0.15;
        for (const ProjectorLine& line : post.lines) {
            const int rows = size.rowsOf(line.votes, marksWidth);
            const double height = std::max(size.name * 1.25, rows * size.mark * 1.2);
            painter.setFont(hallFont(size.name));
            painter.setPen(line.writeIn ? kMuted : kText);
            painter.drawText(QRectF(area.left(), y, namesWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(line.name, Qt::ElideRight, int(namesWidth)));
            painter.setPen(kText);
            painter.drawText(QRectF(area.right() - countWidth, y, countWidth, height),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(line.votes));
            const double step = size.mark * 1.12;
            const int perRow = std::max(1, int(marksWidth / step));
            const double top = y + (height - rows * size.mark * 1.2) / 2;
            const qint64 marks = (line.votes + 4) / 5;
            for (qint64 i = 0; i < marks; ++i) {
                const QRectF square(area.left() + namesWidth + double(i % perRow) * step,
                                    top + double(i / perRow) * size.mark * 1.2 + size.mark * 0.1, size.mark,
                                    size.mark);
                paintTallyMark(painter, square, int(std::min<qint64>(5, line.votes - i * 5)), kMark);
            }
            y += height;
        }
    }
}

void ProjectorWindow::paintFoot(QPainter& painter, const QRectF& area) const {
    painter.setFont(hallFont(area.height() * 0.66));
    painter.setPen(kMuted);
    const QString figures =
        tr("Valid %1   Blank %2   Void %3").arg(m_board.valid).arg(m_board.blank).arg(m_board.voidBallots);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, figures);
    const double used = painter.fontMetrics().horizontalAdvance(figures) + area.height();
    const QRectF right = area.adjusted(used, 0, 0, 0);
    painter.drawText(
        right, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_board.staff.join(u"   "_s), Qt::ElideRight, int(right.width())));
}

/// Across the whole board, several times, and a frame: no photograph of a rehearsal passes for a count.
void ProjectorWindow::paintRehearsal(QPainter& painter) const {
    painter.save();
    QColor ink = kRehearsal;
    painter.setPen(QPen(ink, width() * 0.012));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect());
    ink.setAlpha(150);
    painter.setPen(ink);
    painter.setFont(hallFont(height() * 0.13, true));
    const QString word = tr("Rehearsal · not a count");
    painter.translate(width() / 2.0, height() / 2.0);
    painter.rotate(-18);
    for (const double row : {-0.36, 0.0, 0.36})
        painter.drawText(QRectF(-width(), height() * (row - 0.1), 2.0 * width(), height() * 0.2),
                         Qt::AlignCenter, word);
    painter.restore();
}

void ProjectorWindow::paintPause(QPainter& painter, const QRectF& area) const {
    const double letter = area.height() * 0.055;
    painter.setFont(hallFont(letter, true));
    const QString word = tr("Paused");
    const double width = painter.fontMetrics().horizontalAdvance(word) + 2 * letter;
    const QRectF box(area.center().x() - width / 2, area.bottom() - 2.6 * letter, width, 2 * letter);
    painter.setPen(QPen(kMark, 2));
    painter.setBrush(kGround);
    painter.drawRect(box);
    painter.setPen(kMark);
    painter.drawText(box, Qt::AlignCenter, word);
}

void ProjectorWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), kGround);
    const double edge = width() * 0.03;
    const QRectF area = QRectF(rect()).adjusted(edge, edge * 0.6, -edge, -edge * 0.5);
    const double head = area.height() * 0.09, foot = area.height() * 0.055;
    paintHead(painter, QRectF(area.left(), area.top(), area.width(), head));
    const QRectF posts = area.adjusted(0, head + edge * 0.3, 0, -foot - edge * 0.2);
    paintPosts(painter, posts);
    paintFoot(painter, QRectF(area.left(), area.bottom() - foot, area.width(), foot));
    if (m_board.rehearsal) paintRehearsal(painter);
    if (m_paused) paintPause(painter, posts);
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11)
        isFullScreen() ? showNormal() : showFullScreen();
    else if (event->key() == Qt::Key_Escape && isFullScreen())
        showNormal();
    else
        QWidget::keyPressEvent(event);
}

void ProjectorWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

}  // namespace election
