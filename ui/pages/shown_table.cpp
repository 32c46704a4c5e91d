#include "ui/pages/shown_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "core/services/reporting_service.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/village_tiles.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShownTable)
};

/// Columns in the order in which they are seen.
QList<int> visibleColumns(const QTableView& table) {
    QList<int> columns;
    for (int place = 0; place < table.model()->columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column)) columns << column;
    }
    return columns;
}

}  // namespace

ShownList shownTable(const QTableView& table, const QString& title, const QStringList& filters) {
    const QAbstractItemModel& model = *table.model();
    ShownList list;
    list.title = title;
    list.filters = filters;
    list.count = model.rowCount();
    const QList<int> columns = visibleColumns(table);
    std::vector<bool> numbers(size_t(columns.size()), model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        report::Row line;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant shown = model.index(row, columns.at(i)).data();
            if (shown.isValid() && shown.typeId() != QMetaType::Int) numbers[size_t(i)] = false;
            line.cells.push_back(shown.toString());
        }
        list.rows.push_back(std::move(line));
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        report::Column column;
        column.title = model.headerData(columns.at(i), Qt::Horizontal, Qt::DisplayRole).toString();
        column.share = std::max(1, table.columnWidth(columns.at(i)));
        if (numbers[size_t(i)]) {
            column.align = report::Align::Right;
            column.kind = report::CellKind::Integer;
        }
        list.columns.push_back(std::move(column));
    }
    return list;
}

QPushButton* tableExportButton(Desk& desk, PaperActions& papers, const QString& name, const QTableView& table,
                               const std::function<std::optional<VillageId>()>& village,
                               const std::function<QString()>& title) {
    return exportButton(name, Text::tr("Write the list …"), QKeySequence(u"Ctrl+E"_s),
                        [&desk, &papers, &table, village, title](const QString& suffix) {
                            const auto place = village();
                            const auto paper = desk.reporting.listAsShown(shownTable(table, title()), place);
                            if (!paper) return desk.navigator.showError(paper.error());
                            if (suffix == u"print"_s) return papers.print(*paper);
                            papers.save(*paper, paperFileName(*paper, villageFileName(desk.setup, place)),
                                        suffix);
                        });
}

}  // namespace election
