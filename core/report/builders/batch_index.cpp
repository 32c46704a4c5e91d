#include "core/report/builders/batch_index.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct IndexText {
    Q_DECLARE_TR_FUNCTIONS(BatchIndex)
};

}  // namespace

ReportDocument buildBatchIndex(const BatchIndexData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startPaper(data.head, IndexText::tr("Contents"), report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    bool pages = false;
    for (const IndexedPaper& paper : data.papers) pages = pages || paper.page > 0;
    report::Table table;
    table.columns = {
        {IndexText::tr("No."), 6, Align::Center, CellKind::Integer},
        {IndexText::tr("Document"), 30, Align::Left, CellKind::Text},
        {pages ? IndexText::tr("Place") : IndexText::tr("File"), 30, Align::Left, CellKind::Text}};
    if (pages) table.columns.push_back({IndexText::tr("Page"), 8, Align::Right, CellKind::Integer});
    int number = 0;
    for (const IndexedPaper& paper : data.papers) {
        report::Row row{{QString::number(++number), paper.title, paper.where}, {}};
        if (pages) row.cells.push_back(QString::number(paper.page));
        table.rows.push_back(std::move(row));
    }
    document.add(std::move(table));
    return document;
}

}  // namespace election
