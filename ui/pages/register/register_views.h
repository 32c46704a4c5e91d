#pragma once
/// The ways to look at a register: person by person, household by household, away voters with their phones.
/// What is shown can be written down as it is shown.
#include <QList>
#include <QStringList>

#include "core/report/builders/shown_list.h"
#include "ui/models/register_model.h"

namespace election {

enum class RegisterView { Persons, Households, Away };

/// Columns in their order on the screen; `narrow`: those that the card tells as well are left out.
QList<int> registerColumns(RegisterView view, bool oneVillage, bool narrow);
/// Width of a column at 100 % text size.
int registerColumnWidth(int column);
/// Search and order that belong to the view.
void applyView(RegisterQuery& query, RegisterView view);
/// "Register of voters", "Voters by household", "Away voters to be called"
QString registerViewTitle(RegisterView view);

/// The list as a paper: the columns of the view without ID numbers, all rows of the query.
Result<ShownList> shownRegister(const RegisterService& service, const RegisterModel& model, RegisterView view,
                                bool oneVillage, const QStringList& filters);

}  // namespace election
