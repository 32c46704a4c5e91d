#include "ui/pages/reports/document_list.h"

#include <QPainter>
#include <algorithm>

#include "core/base/dates.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kGroupHeight = 24;

std::pair<QString, Tone> chipOf(const DocumentListModel& model, int row) {
    if (const IssuedPaper* paper = model.issuedAt(row))
        return paper->state == IssuedState::Outdated
                   ? std::pair(DocumentListModel::tr("outdated"), Tone::Warn)
                   : std::pair(DocumentListModel::tr("issued"), Tone::Info);
    return model.at(row)->ready ? std::pair(DocumentListModel::tr("ready"), Tone::Ok)
                                : std::pair(DocumentListModel::tr("waiting"), Tone::Todo);
}

}  // namespace

void DocumentListModel::set(std::vector<DocumentState> states, const std::vector<IssuedPaper>& issued) {
    beginResetModel();
    m_states = std::move(states);
    m_issued.clear();
    for (const IssuedPaper& paper : issued) m_issued.insert(paper.document.kind, paper);
    applyFilter();
    endResetModel();
}

void DocumentListModel::setFilter(const QString& text) {
    if (text == m_filter) return;
    beginResetModel();
    m_filter = text.trimmed();
    applyFilter();
    endResetModel();
}

void DocumentListModel::applyFilter() {
    m_shown.clear();
    for (size_t i = 0; i < m_states.size(); ++i) {
        const DocumentKind& kind = m_states[i].kind;
        if (m_filter.isEmpty() || kind.title.contains(m_filter, Qt::CaseInsensitive) ||
            kind.key.contains(m_filter, Qt::CaseInsensitive) || kind.notice == m_filter)
            m_shown.push_back(int(i));
    }
}

const DocumentState* DocumentListModel::at(int row) const {
    return row >= 0 && row < int(m_shown.size()) ? &m_states[size_t(m_shown[size_t(row)])] : nullptr;
}

const IssuedPaper* DocumentListModel::issuedAt(int row) const {
    const DocumentState* state = at(row);
    if (!state) return nullptr;
    const auto it = m_issued.constFind(state->kind.key);
    return it == m_issued.cend() ? nullptr : &*it;
}

QString DocumentListModel::lineAt(int row) const {
    const DocumentState* state = at(row);
    if (!state) return {};
    if (const IssuedPaper* paper = issuedAt(row))
        return paper->state == IssuedState::Outdated
                   ? tr("issued as %1, changed since: issue it anew").arg(paper->document.number)
                   : tr("issued as %1 on %2").arg(paper->document.number, formatDate(paper->document.date));
    if (!state->ready) return state->waitsFor;
    return state->kind.forPosting ? tr("may be posted: no ID, no phone")
                                  : tr("for the office, not for posting");
}

bool DocumentListModel::beginsGroup(int row) const {
    const DocumentState* state = at(row);
    const DocumentState* before = at(row - 1);
    return state && (!before || before->kind.group != state->kind.group);
}

int DocumentListModel::rowOf(const QString& key) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->kind.key == key) return row;
    return -1;
}

int DocumentListModel::firstReady() const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->ready) return row;
    return 0;
}

int DocumentListModel::readyCount() const {
    return int(
        std::count_if(m_states.begin(), m_states.end(), [](const DocumentState& s) { return s.ready; }));
}

int DocumentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant DocumentListModel::data(const QModelIndex& index, int role) const {
    const DocumentState* state = index.isValid() ? at(index.row()) : nullptr;
    if (!state) return {};
    if (role == Qt::DisplayRole) return state->kind.title;
    if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole) return lineAt(index.row());
    return {};
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const DocumentListModel*>(index.model());
    return {option.rect.width(),
            Theme::current().px(model->beginsGroup(index.row()) ? 60 + kGroupHeight : 60)};
}

void DocumentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* model = static_cast<const DocumentListModel*>(index.model());
    const DocumentState* state = model->at(index.row());
    if (!state) return;
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    painter->save();
    QRect area = option.rect;
    const int edge = theme.px(12);
    if (model->beginsGroup(index.row())) {
        const QRect head(area.left(), area.top(), area.width(), theme.px(kGroupHeight));
        painter->fillRect(head, colours.todoSoft);
        painter->setFont(theme.font(12, true));
        painter->setPen(colours.muted);
        painter->drawText(head.adjusted(edge, 0, -edge, 0), Qt::AlignVCenter,
                          paperGroupTitle(state->kind.group));
        area.setTop(head.bottom() + 1);
    }
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(area, chosen ? colours.accentSoft : colours.surface);
    if (chosen)
        painter->fillRect(QRect(area.left(), area.top(), theme.px(3), area.height()), colours.accentText);
    painter->setPen(colours.line);
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    const QRect inner = area.adjusted(edge, theme.px(5), -edge, -theme.px(4));
    const auto [word, tone] = chipOf(*model, index.row());
    painter->setFont(theme.font(12));
    const int chip = painter->fontMetrics().horizontalAdvance(word) + theme.px(27);
    paintChip(*painter, QRect(inner.right() - chip + 1, inner.top() + theme.px(1), chip, theme.px(20)), tone,
              word);
    painter->setFont(theme.font(14, true));
    painter->setPen(colours.text);
    const QRect title(inner.left(), inner.top(), inner.width() - chip - theme.px(8), theme.px(22));
    painter->drawText(title, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(state->kind.title, Qt::ElideRight, title.width()));
    painter->setFont(theme.font(12));
    painter->setPen(colours.muted);
    painter->drawText(QRect(inner.left(), title.bottom(), inner.width(), inner.bottom() - title.bottom()),
                      Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, model->lineAt(index.row()));
    painter->restore();
}

}  // namespace election
