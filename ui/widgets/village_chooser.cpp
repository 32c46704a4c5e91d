#include "ui/widgets/village_chooser.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kMostColumns = 5;
constexpr int kGap = 8;

}  // namespace

VillageTileButton::VillageTileButton(VillageTile tile, QWidget* parent)
    : QAbstractButton(parent), m_tile(std::move(tile)) {
    setObjectName(u"village%1"_s.arg(m_tile.id.v));
    setAccessibleName(u"%1 %2 %3"_s.arg(m_tile.name, m_tile.state, m_tile.line));
    setToolTip(u"%1 · %2"_s.arg(m_tile.name, m_tile.line));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int VillageTileButton::chipWidth() const {
    const Theme& theme = Theme::current();
    return m_tile.state.isEmpty()
               ? 0
               : QFontMetrics(theme.font(12)).horizontalAdvance(m_tile.state) + theme.px(36);
}

QSize VillageTileButton::sizeHint() const {
    const Theme& theme = Theme::current();
    const int name = QFontMetrics(theme.font(15, true)).horizontalAdvance(m_tile.name);
    return {std::max(theme.px(150), theme.px(24 + 12 + 10 + 6) + name + chipWidth()), theme.px(66)};
}

void VillageTileButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accentText : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? colours.hover : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6));
    const QRect inner = rect().adjusted(theme.px(12), theme.px(8), -theme.px(10), -theme.px(8));
    const QRect top(inner.left(), inner.top(), inner.width(), theme.px(24));
    const int chip = chipWidth();
    painter.setFont(theme.font(12));
    painter.setPen(colours.muted);
    const int numberWidth = theme.px(24);
    painter.drawText(top, Qt::AlignVCenter, u"%1"_s.arg(m_tile.number, 2, 10, QLatin1Char('0')));
    painter.setFont(theme.font(15, true));
    painter.setPen(colours.text);
    const QRect name = top.adjusted(numberWidth, 0, m_tile.state.isEmpty() ? 0 : -chip, 0);
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_tile.name, Qt::ElideRight, name.width()));
    if (!m_tile.state.isEmpty())
        paintChip(painter, QRect(top.right() - chip + 1, top.top() + theme.px(2), chip, theme.px(20)),
                  m_tile.tone, m_tile.state);
    painter.setFont(theme.font(12));
    painter.setPen(colours.muted);
    const QRect line(inner.left() + numberWidth, top.bottom() + 1, inner.width() - numberWidth,
                     inner.bottom() - top.bottom());
    painter.drawText(line, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_tile.line, Qt::ElideRight, line.width()));
}

VillageChooser::VillageChooser(const QString& why, QWidget* parent)
    : QWidget(parent), m_grid(bare(new QGridLayout, kGap)), m_title(label({}, LabelKind::Title)) {
    setObjectName(u"villageChooser"_s);
    auto* content = new QWidget;
    auto* box = column(content, 8);
    box->addWidget(m_title);
    box->addWidget(label(why, LabelKind::Muted, nullptr, true));
    box->addSpacing(Theme::current().px(4));
    box->addLayout(m_grid);
    box->addStretch();
    column(this)->addWidget(scrolled(content));
    m_title->setText(tr("Choose a village"));
}

void VillageChooser::setTiles(const std::vector<VillageTile>& tiles) {
    clearLayout(m_grid);
    m_buttons.clear();
    for (const VillageTile& tile : tiles) {
        auto* made = new VillageTileButton(tile);
        made->installEventFilter(this);
        connect(made, &QAbstractButton::clicked, this, [this, id = tile.id] { Q_EMIT chosen(id); });
        m_buttons.push_back(made);
    }
    m_columns = 0;
    arrange();
    if (!m_buttons.empty()) setFocusProxy(m_buttons.front());
}

void VillageChooser::arrange() {
    int widest = 1;
    for (const VillageTileButton* button : m_buttons) widest = std::max(widest, button->sizeHint().width());
    const int gap = Theme::current().px(kGap);
    const int room = contentsRect().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int columns = std::clamp((room + gap) / (widest + gap), 1, kMostColumns);
    if (columns == m_columns) return;
    for (int i = 0; i < kMostColumns; ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int place = 0; place < int(m_buttons.size()); ++place)
        m_grid->addWidget(m_buttons[size_t(place)], place / columns, place % columns);
    m_columns = columns;
}

void VillageChooser::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool VillageChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (at == m_buttons.end()) return false;
    const int place = int(at - m_buttons.begin());
    int step = 0;
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            step = -1;
            break;
        case Qt::Key_Right:
            step = 1;
            break;
        case Qt::Key_Up:
            step = -m_columns;
            break;
        case Qt::Key_Down:
            step = m_columns;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_buttons[size_t(place)]->click();
            return true;
        default:
            return false;
    }
    const int next = place + step;
    if (next >= 0 && next < int(m_buttons.size())) m_buttons[size_t(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace election
