#include "ui/pages/nominations/nominations_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/row_model.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NominationsModel)
};

int formsThere(const Nomination& nomination) {
    return int(nomination.nominationForm == YesNo::Yes) + int(nomination.reviewForm == YesNo::Yes) +
           int(nomination.pledge == YesNo::Yes);
}

/// 村民委员会 is what most lines are about; the others say their body.
QString postText(const Nomination& nomination) {
    return nomination.body == Body::VillagersCommittee
               ? nomination.postTitle
               : u"%1 · %2"_s.arg(nomination.postTitle, bodyName(nomination.body));
}

}  // namespace

QString matchText(const QString& how) {
    if (how == u"id"_s) return Text::tr("found by ID");
    if (how == u"chosen"_s) return Text::tr("chosen here");
    if (how == u"repaired_id"_s) return Text::tr("found by repaired ID");
    if (how == u"name_birth"_s) return Text::tr("name and birth date");
    if (how == u"name_only"_s) return Text::tr("by name only: check");
    if (how == u"other_village"_s) return Text::tr("in another village");
    return Text::tr("not in the register");
}

Tone matchTone(const QString& how) {
    if (how == u"id"_s || how == u"chosen"_s) return Tone::Ok;
    if (how == u"repaired_id"_s || how == u"name_birth"_s) return Tone::Info;
    return how == u"name_only"_s ? Tone::Warn : Tone::Bad;
}

void NominationsModel::set(std::vector<ListedNomination> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ListedNomination* NominationsModel::at(int row) const {
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int NominationsModel::rowOf(NominationId id) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [id](const ListedNomination& row) { return row.nomination.id == id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int NominationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NominationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NominationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Village:
            return tr("Village");
        case Post:
            return tr("Post");
        case Name:
            return tr("Name");
        case SexColumn:
            return tr("Sex");
        case Birth:
            return tr("Born");
        case Party:
            return tr("Political status");
        case Filed:
            return tr("Filed");
        case Forms:
            return tr("Three forms");
        case Match:
            return tr("In the register");
        default:
            return {};
    }
}

QVariant NominationsModel::data(const QModelIndex& index, int role) const {
    const ListedNomination* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    const Nomination& nomination = row->nomination;
    if (role == IdRole) return nomination.id.v;
    if (role == ToneRole) {
        if (index.column() == Forms) return int(formsThere(nomination) == 3 ? Tone::Ok : Tone::Bad);
        if (index.column() == Match) return int(matchTone(row->matchedHow));
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Number:
            return nomination.no;
        case Village:
            return row->village;
        case Post:
            return postText(nomination);
        case Name:
            return nomination.name;
        case SexColumn:
            return sexName(nomination.sex);
        case Birth:
            return nomination.birthMonth;
        case Party:
            return nomination.politicalStatus;
        case Filed:
            return nomination.filedAt.isValid() ? nomination.filedAt.toString(u"MM-dd HH:mm"_s) : QString();
        case Forms:
            return formsThere(nomination) == 3 ? tr("complete")
                                               : tr("%n missing", nullptr, 3 - formsThere(nomination));
        case Match:
            return matchText(row->matchedHow);
        default:
            return {};
    }
}

}  // namespace election
