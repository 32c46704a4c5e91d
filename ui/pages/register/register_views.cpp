#include "ui/pages/register/register_views.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Model = RegisterModel;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterViews)
};

report::Column paperColumn(int column, const QString& title) {
    switch (column) {
        case Model::Number:
            return {title, 2, report::Align::Right, report::CellKind::Integer};
        case Model::Household:
        case Model::Phone:
            return {title, 4, report::Align::Left, report::CellKind::Id};
        case Model::Address:
        case Model::Findings:
            return {title, 7, report::Align::Left, report::CellKind::Text};
        case Model::SexColumn:
        case Model::Born:
            return {title, 2, report::Align::Center, report::CellKind::Text};
        default:
            return {title, 4, report::Align::Left, report::CellKind::Text};
    }
}

}  // namespace

QList<int> registerColumns(RegisterView view, bool oneVillage, bool narrow) {
    QList<int> columns;
    switch (view) {
        case RegisterView::Persons:
            columns = {Model::Number,    Model::Village, Model::Household, Model::Name,
                       Model::SexColumn, Model::Born,    Model::Group,     Model::Category,
                       Model::IdEnd,     Model::Status,  Model::Findings};
            break;
        case RegisterView::Households:
            columns = {Model::Village,   Model::Group, Model::Household, Model::Relation, Model::Name,
                       Model::SexColumn, Model::Born,  Model::Category,  Model::Status,   Model::Findings};
            break;
        case RegisterView::Away:
            columns = {Model::Village, Model::Group,       Model::Name,   Model::SexColumn, Model::Born,
                       Model::Phone,   Model::Declaration, Model::Status, Model::Address};
            break;
    }
    if (oneVillage) columns.removeAll(Model::Village);
    if (narrow) {
        for (const int column : {Model::Number, Model::Category, Model::IdEnd, Model::Born})
            columns.removeAll(column);
        if (view == RegisterView::Persons) columns.removeAll(Model::Household);
        if (view != RegisterView::Persons) columns.removeAll(Model::Group);
    }
    return columns;
}

int registerColumnWidth(int column) {
    switch (column) {
        case Model::Number:
            return 48;
        case Model::SexColumn:
            return 46;
        case Model::Born:
            return 58;
        case Model::Village:
        case Model::Household:
            return 70;
        case Model::Group:
        case Model::Phone:
            return 106;
        case Model::Status:
            return 118;
        case Model::IdEnd:
            return 62;
        case Model::Relation:
        case Model::Declaration:
            return 78;
        default:
            return 84;
    }
}

void applyView(RegisterQuery& query, RegisterView view) {
    if (view == RegisterView::Households) query.sort = RegisterQuery::Sort::Household;
    query.toCall = view == RegisterView::Away;
}

QString registerViewTitle(RegisterView view) {
    switch (view) {
        case RegisterView::Persons:
            return Text::tr("Register of voters");
        case RegisterView::Households:
            return Text::tr("Voters by household");
        case RegisterView::Away:
            break;
    }
    return Text::tr("Away voters to be called");
}

Result<ShownList> shownRegister(const RegisterService& service, const RegisterModel& model, RegisterView view,
                                bool oneVillage, const QStringList& filters) {
    ShownList list;
    list.title = registerViewTitle(view);
    list.filters = filters;
    QList<int> columns = registerColumns(view, oneVillage, false);
    columns.removeAll(Model::IdEnd);  // a list that is printed ends on a wall sooner or later
    for (const int column : std::as_const(columns))
        list.columns.push_back(
            paperColumn(column, model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    const std::vector<PersonId>& ids = model.ids();
    list.count = static_cast<int>(ids.size());
    list.rows.reserve(ids.size());
    constexpr size_t kAtOnce = 500;
    for (size_t from = 0; from < ids.size(); from += kAtOnce) {
        ELECTION_ASSIGN(const auto rows,
                        service.rows(std::span(ids).subspan(from, std::min(kAtOnce, ids.size() - from))));
        for (const RegisterRow& row : rows) {
            report::Row line;
            for (const int column : std::as_const(columns))
                line.cells.push_back(model.text(row, column).toString());
            list.rows.push_back(std::move(line));
        }
    }
    return list;
}

}  // namespace election
