#include "ui/pages/screening/check_sheet.h"

#include <QPainter>
#include <algorithm>

#include "core/domain/check_names.h"
#include "ui/pages/screening/screening_page_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

CheckTile::CheckTile(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_number(number) {
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"check%1"_s.arg(number));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CheckTile::set(const Check& check) {
    m_check = check;
    setAccessibleName(u"%1 %2: %3"_s.arg(m_number).arg(text(), checkStateName(check)));
    setToolTip(check.note);
    update();
}

QSize CheckTile::sizeHint() const {
    const Theme& theme = Theme::current();
    return {theme.px(170), theme.px(84)};
}

void CheckTile::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? colours.accentText : colours.line, isChecked() ? 2 : 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6));
    const QRect inner = rect().adjusted(theme.px(9), theme.px(7), -theme.px(9), -theme.px(6));
    const int line = theme.px(20), key = theme.px(16);
    const QRect keyBox(inner.left(), inner.top() + (line - key) / 2, key, key);
    painter.setPen(colours.line);
    painter.setBrush(colours.hover);
    painter.drawRoundedRect(keyBox, theme.px(3), theme.px(3));
    painter.setPen(colours.muted);
    painter.setFont(theme.monoFont(11));
    painter.drawText(keyBox, Qt::AlignCenter, QString::number(m_number));
    const QString state = checkStateName(m_check);
    painter.setFont(theme.font(12));
    const int chip = painter.fontMetrics().horizontalAdvance(state) + theme.px(27);
    painter.setFont(theme.font(14, true));
    // where the word doesn't fit beside the title it stands at the foot
    const bool roomy =
        painter.fontMetrics().horizontalAdvance(text()) + chip + key + theme.px(13) <= inner.width();
    paintChip(painter,
              QRect(inner.right() - chip + 1, roomy ? inner.top() : inner.bottom() - line + theme.px(2), chip,
                    line),
              ScreeningPageModel::stateTone(m_check.state), state);
    painter.setFont(theme.font(14, true));
    painter.setPen(colours.text);
    const QRect title(keyBox.right() + theme.px(7), inner.top(),
                      inner.width() - key - theme.px(7) - (roomy ? chip : 0), line);
    painter.drawText(title, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(theme.font(12));
    const QString names =
        m_check.secondBy.isEmpty() ? m_check.by : u"%1、%2"_s.arg(m_check.by, m_check.secondBy);
    const QString who = m_check.by.isEmpty()      ? QString()
                        : m_check.by == u"auto"_s ? tr("checked by the program")
                        : m_check.when.isEmpty()  ? m_check.by
                                                  : u"%1 · %2"_s.arg(names, m_check.when.left(10));
    const int footer = roomy ? (who.isEmpty() ? 0 : theme.px(16)) : line;  // the chip stands there, too
    // Whole lines only: what has no room stands below the sheet, where the check is shown in full.
    const int high = painter.fontMetrics().lineSpacing();
    const int room = inner.height() - line - footer - theme.px(3);
    const QRect note(inner.left(), inner.top() + line + theme.px(3), inner.width(),
                     std::max(1, room / high) * high);
    painter.setPen(colours.text);
    painter.drawText(note, Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignTop, m_check.note);
    painter.setPen(colours.muted);
    const int whoWidth = inner.width() - (roomy ? 0 : chip + theme.px(4));
    painter.drawText(QRect(inner.left(), inner.bottom() - footer, whoWidth, footer + 2),
                     Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(who, Qt::ElideRight, whoWidth));
}

CheckSheet::CheckSheet(const CheckTemplate& checks, QWidget* parent) : QWidget(parent) {
    auto* grid = bare(new QGridLayout(this), 8);
    static const QStringList groups{u"三\n问"_s, u"三\n表"_s, u"三\n严"_s};
    for (int line = 0; line < 3; ++line) {
        auto* side = label(groups.at(line), LabelKind::Muted);
        side->setAlignment(Qt::AlignCenter);
        side->setFixedWidth(Theme::current().px(22));
        grid->addWidget(side, line, 0);
        for (int i = 0; i < 3; ++i) {
            const int check = line * 3 + i;
            auto* tile = new CheckTile(check + 1, checks.checks[size_t(check)].title.text());
            m_tiles[size_t(check)] = tile;
            connect(tile, &QAbstractButton::clicked, this, [this, check] { select(check); });
            grid->addWidget(tile, line, i + 1);
            grid->setColumnStretch(i + 1, 1);
        }
    }
    m_tiles[0]->setChecked(true);
}

void CheckSheet::setTitles(const CheckTemplate& checks) {
    for (size_t i = 0; i < m_tiles.size(); ++i) m_tiles[i]->setText(checks.checks[i].title.text());
}

void CheckSheet::show(const ScreeningResult& result) {
    for (size_t i = 0; i < m_tiles.size(); ++i) m_tiles[i]->set(result.checks[i]);
}

void CheckSheet::select(int check) {
    if (check < 0 || check >= kCheckCount) return;
    m_selected = check;
    m_tiles[size_t(check)]->setChecked(true);
    Q_EMIT selectedChanged(check);
}

}  // namespace election
