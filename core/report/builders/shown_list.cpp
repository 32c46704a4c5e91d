#include "core/report/builders/shown_list.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShownListText)
};

}  // namespace

ReportDocument buildShownList(const PaperHead& head, const ShownList& list) {
    ReportDocument document = startPaper(head, list.title, report::PageSetup::wideForm());
    document.subtitle = placeAndDay(head);
    if (!list.filters.isEmpty())
        document.add(report::Paragraph{Text::tr("Shown: %1").arg(list.filters.join(Text::tr("; "))),
                                       report::Paragraph::Style::Plain, report::Align::Left});
    document.add(report::Paragraph{
        Text::tr("%n line(s). For work only: not for posting, not for passing on.", nullptr, list.count),
        report::Paragraph::Style::Note, report::Align::Left});
    report::Table table;
    table.caption = list.title;
    table.columns = list.columns;
    table.rows = list.rows;
    document.add(std::move(table));
    return document;
}

}  // namespace election
