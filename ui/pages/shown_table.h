#pragma once
/// A table as it stands on the screen as a working paper: its visible columns in their order, every row.
#include <functional>

#include "core/report/builders/shown_list.h"
#include "ui/pages/desk.h"

class QPushButton;
class QTableView;

namespace election {

class PaperActions;

/// What a table shows now. `title` heads the paper, `filters` say by what its rows were chosen.
ShownList shownTable(const QTableView& table, const QString& title, const QStringList& filters = {});

/// Writes the table into a file of each format, or prints it (Ctrl+E). `village` and `title` are asked when
/// the button is pressed. The menu's entries are named `name`_suffix.
QPushButton* tableExportButton(Desk& desk, PaperActions& papers, const QString& name, const QTableView& table,
                               const std::function<std::optional<VillageId>()>& village,
                               const std::function<QString()>& title);

}  // namespace election
