#include "ui/pages/polling/race_board.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/pages/polling/polling_page_model.h"
#include "ui/widgets/bar_row.h"

using namespace Qt::StringLiterals;

namespace election {

RaceBoard::RaceBoard(QWidget* parent) : QWidget(parent) {
    setObjectName(u"raceBoard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Turnout of all villages"));
}

void RaceBoard::show(std::vector<Turnout> villages, std::optional<VillageId> chosen) {
    m_villages = PollingPageModel::race(std::move(villages));
    m_current = -1;
    QStringList spoken;
    for (size_t i = 0; i < m_villages.size(); ++i) {
        if (chosen && m_villages[i].village == *chosen) m_current = int(i);
        spoken << u"%1 %2"_s.arg(m_villages[i].villageName, PollingPageModel::turnoutLine(m_villages[i]));
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize RaceBoard::sizeHint() const {
    const Theme& theme = Theme::current();
    return {theme.px(330), theme.px(19) * int(m_villages.size())};
}

double RaceBoard::rowHeight() const {
    if (m_villages.empty()) return 1;
    const Theme& theme = Theme::current();
    return std::clamp(double(height()) / double(m_villages.size()), double(theme.px(17)),
                      double(theme.px(30)));
}

void RaceBoard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    QPainter painter(this);
    const double high = rowHeight();
    painter.setFont(theme.font(12));
    const int names = theme.px(66),
              figures = painter.fontMetrics().horizontalAdvance(u"1000 / 2000  88.8 %"_s);
    for (size_t i = 0; i < m_villages.size(); ++i) {
        const Turnout& village = m_villages[i];
        const QRect line(0, int(double(i) * high), width(), int(high));
        if (int(i) == m_current) painter.fillRect(line, hasFocus() ? colours.accentSoft : colours.selection);
        painter.setPen(colours.text);
        painter.drawText(
            line.adjusted(theme.px(4), 0, 0, 0), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(village.villageName, Qt::ElideRight, names - theme.px(6)));
        const QRect bar = line.adjusted(names, 0, -figures - theme.px(8), 0);
        paintBar(
            painter, bar,
            {village.voters, std::max(village.registered, 1), village.registered / 2, village.overHalf()});
        painter.setPen(colours.text);
        const QString text = village.registered == 0
                                 ? u"—"_s
                                 : u"%1 / %2  %3"_s.arg(village.voters)
                                       .arg(village.registered)
                                       .arg(turnoutText(village.voters, village.registered));
        painter.drawText(line.adjusted(0, 0, -theme.px(2), 0), Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void RaceBoard::mouseReleaseEvent(QMouseEvent* event) {
    const int row = int(event->position().y() / rowHeight());
    if (row >= 0 && row < int(m_villages.size())) Q_EMIT chosen(m_villages[size_t(row)].village);
}

void RaceBoard::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_villages.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Down:
            m_current = std::min(m_current + 1, last);
            return update();
        case Qt::Key_Up:
            m_current = std::max(m_current - 1, 0);
            return update();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current >= 0 && m_current <= last) Q_EMIT chosen(m_villages[size_t(m_current)].village);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace election
