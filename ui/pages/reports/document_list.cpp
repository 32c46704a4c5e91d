#include "ui/pages/reports/document_list.h"

#include <QPainter>
#include <algorithm>

#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

void DocumentListModel::set(std::vector<DocumentState> states) {
    beginResetModel();
    m_states = std::move(states);
    endResetModel();
}

const DocumentState* DocumentListModel::at(int row) const {
    return row >= 0 && row < int(m_states.size()) ? &m_states[size_t(row)] : nullptr;
}

int DocumentListModel::rowOf(const QString& key) const {
    const auto it = std::find_if(m_states.begin(), m_states.end(),
                                 [&](const DocumentState& state) { return state.kind.key == key; });
    return it == m_states.end() ? -1 : int(it - m_states.begin());
}

int DocumentListModel::firstReady() const {
    const auto it =
        std::find_if(m_states.begin(), m_states.end(), [](const DocumentState& s) { return s.ready; });
    return it == m_states.end() ? 0 : int(it - m_states.begin());
}

int DocumentListModel::readyCount() const {
    return int(
        std::count_if(m_states.begin(), m_states.end(), [](const DocumentState& s) { return s.ready; }));
}

int DocumentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant DocumentListModel::data(const QModelIndex& index, int role) const {
    const DocumentState* state = index.isValid() ? at(index.row()) : nullptr;
    if (!state) return {};
    if (role == Qt::DisplayRole) return state->kind.title;
    if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole)
        return state->ready ? tr("ready") : state->waitsFor;
    return {};
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), Theme::current().px(66)};
}

void DocumentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* model = static_cast<const DocumentListModel*>(index.model());
    const DocumentState* state = model->at(index.row());
    if (!state) return;
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? colours.accentSoft : colours.surface);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height()),
                          colours.accentText);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int edge = theme.px(12);
    const QRect inner = option.rect.adjusted(edge, theme.px(6), -edge, -theme.px(4));
    const QString word = state->ready ? DocumentListModel::tr("ready") : DocumentListModel::tr("waiting");
    painter->setFont(theme.font(12));
    const int chip = painter->fontMetrics().horizontalAdvance(word) + theme.px(27);
    paintChip(*painter, QRect(inner.right() - chip + 1, inner.top() + theme.px(2), chip, theme.px(20)),
              state->ready ? Tone::Ok : Tone::Todo, word);
    painter->setFont(theme.font(14, true));
    painter->setPen(colours.text);
    const QRect title(inner.left(), inner.top(), inner.width() - chip - theme.px(8), theme.px(24));
    painter->drawText(title, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(state->kind.title, Qt::ElideRight, title.width()));
    painter->setFont(theme.font(12));
    painter->setPen(colours.muted);
    const QString line = !state->ready            ? state->waitsFor
                         : state->kind.forPosting ? DocumentListModel::tr("may be posted: no ID, no phone")
                                                  : DocumentListModel::tr("for the office, not for posting");
    painter->drawText(QRect(inner.left(), title.bottom(), inner.width(), inner.bottom() - title.bottom()),
                      Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, line);
    painter->restore();
}

}  // namespace election
