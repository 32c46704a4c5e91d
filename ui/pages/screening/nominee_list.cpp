#include "ui/pages/screening/nominee_list.h"

#include <QPainter>
#include <algorithm>

#include "ui/models/row_model.h"
#include "ui/widgets/lamp_strip.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

LampStates lampsOf(const ScreenedNomination& row) {
    LampStates states{};
    for (size_t i = 0; i < states.size(); ++i) states[i] = row.result.checks[i].state;
    return states;
}

}  // namespace

void NomineeListModel::set(std::vector<ScreenedNomination> rows, const QString& text,
                           const QStringList& checkTitles, bool withVillage) {
    beginResetModel();
    m_rows = ScreeningPageModel::ordered(std::move(rows));
    if (!text.isEmpty())
        std::erase_if(m_rows, [&](const ScreenedNomination& row) {
            const Nomination& nomination = row.dossier.nomination;
            return !nomination.name.contains(text) && !nomination.postTitle.contains(text) &&
                   !row.dossier.villageName.contains(text) && QString::number(nomination.no) != text;
        });
    m_checkTitles = checkTitles;
    m_withVillage = withVillage;
    m_lines.clear();
    m_open = 0;
    std::optional<ScreeningGroup> group;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const ScreeningGroup here = ScreeningPageModel::groupOf(m_rows[size_t(i)]);
        if (here == ScreeningGroup::ToDecide || here == ScreeningGroup::Open) ++m_open;
        if (group != here) {
            const int count =
                int(std::count_if(m_rows.begin(), m_rows.end(), [here](const ScreenedNomination& row) {
                    return ScreeningPageModel::groupOf(row) == here;
                }));
            m_lines.push_back({-1, ScreeningPageModel::groupTitle(here, count)});
            group = here;
        }
        m_lines.push_back({i, {}});
    }
    endResetModel();
}

const ScreenedNomination* NomineeListModel::at(int row) const {
    if (row < 0 || row >= int(m_lines.size()) || m_lines[size_t(row)].row < 0) return nullptr;
    return &m_rows[size_t(m_lines[size_t(row)].row)];
}

int NomineeListModel::rowOf(NominationId id) const {
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (const auto* row = at(i); row && row->dossier.nomination.id == id) return i;
    return -1;
}

int NomineeListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags NomineeListModel::flags(const QModelIndex& index) const {
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemNeverHasChildren;
}

QVariant NomineeListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ScreenedNomination* row = at(index.row());
    if (role == IsHeading) return row == nullptr;
    if (!row) return role == Qt::DisplayRole ? QVariant(m_lines[size_t(index.row())].heading) : QVariant();
    const Nomination& nomination = row->dossier.nomination;
    switch (role) {
        case Qt::DisplayRole:
            return nomination.name;
        case PostRole:
            return nomination.postTitle;
        case VillageRole:
            return m_withVillage ? row->dossier.villageName : QString();
        case IdRole:
            return nomination.id.v;
        case Qt::ToolTipRole:
            return u"%1 · %2 %3\n%4"_s.arg(nomination.name, bodyName(nomination.body), nomination.postTitle,
                                           ScreeningPageModel::lacks(*row, m_checkTitles));
        case Qt::AccessibleDescriptionRole:
            return u"%1 %2"_s.arg(nomination.postTitle, lampsInWords(lampsOf(*row)));
        default:
            return {};
    }
}

QSize NomineeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    return {option.rect.width(), theme.px(index.data(NomineeListModel::IsHeading).toBool() ? 28 : 50)};
}

void NomineeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    const auto* model = static_cast<const NomineeListModel*>(index.model());
    const int edge = theme.px(10);
    const QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
    painter->save();
    const ScreenedNomination* row = model->at(index.row());
    if (!row) {
        painter->fillRect(option.rect, colours.todoSoft);
        painter->setFont(theme.font(12));
        painter->setPen(colours.todo);
        painter->drawText(inner, Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? colours.accentSoft : colours.surface);
    if (chosen)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme.px(3), option.rect.height()),
                          colours.accentText);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect top(inner.left(), inner.top() + theme.px(4), inner.width(), theme.px(22));
    const QString village = index.data(NomineeListModel::VillageRole).toString();
    const QString post = village.isEmpty() ? row->dossier.nomination.postTitle
                                           : village + u' ' + row->dossier.nomination.postTitle;
    painter->setFont(theme.font(12));
    const int postWidth = painter->fontMetrics().horizontalAdvance(post);
    painter->setPen(colours.muted);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, post);
    painter->setFont(theme.font(15, chosen));
    painter->setPen(colours.text);
    const QRect name = top.adjusted(0, 0, -postWidth - theme.px(6), 0);
    painter->drawText(
        name, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    const QRect lamps(inner.left(), top.bottom(), inner.width(), theme.px(20));
    const int used = paintLamps(*painter, lamps, lampsOf(*row));
    const auto verdict = ScreeningPageModel::verdictWords(*row);
    const int mark = theme.px(12);
    if (used + mark + theme.px(6) <= inner.width())  // the heading above says the same
        paintToneMark(*painter, QRectF(inner.right() - mark, lamps.center().y() - mark / 2.0, mark, mark),
                      verdict.tone, theme.ink(verdict.tone));
    painter->restore();
}

}  // namespace election
