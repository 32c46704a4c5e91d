#include "core/report/builders/box_papers.h"

#include <QCoreApplication>

#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct BoxPaperText {
    Q_DECLARE_TR_FUNCTIONS(BoxPapers)
};

constexpr int kEmptyRows = 8;

QString number(qint64 value) {
    return QString::number(value);
}

report::Table boxTable(const std::vector<BoxLedger>& boxes) {
    using report::Align, report::CellKind;
    report::Table table;
    table.caption = BoxPaperText::tr("Box by box");
    table.columns = {{BoxPaperText::tr("Box"), 16, Align::Left, CellKind::Text},
                     {BoxPaperText::tr("Kind"), 12, Align::Center, CellKind::Text}};
    for (const QString& title :
         {BoxPaperText::tr("Issued"), BoxPaperText::tr("In person"), BoxPaperText::tr("By proxy"),
          BoxPaperText::tr("Assisted"), BoxPaperText::tr("Collected"), BoxPaperText::tr("Not returned")})
        table.columns.push_back({title, 9, Align::Right, CellKind::Integer});
    table.columns.push_back({BoxPaperText::tr("Seal whole"), 11, Align::Center, CellKind::Text});
    table.columns.push_back({BoxPaperText::tr("Scrutineer signs"), 17, Align::Center, CellKind::Text});
    qint64 sums[6] = {};
    for (const BoxLedger& box : boxes) {
        const qint64 values[6] = {box.issued,   box.own,       box.proxy,
                                  box.assisted, box.collected, qint64(box.issued) - box.collected};
        report::Row row{{box.name, boxKindName(box.kind)}, {}};
        for (int i = 0; i < 6; ++i) {
            row.cells.push_back(number(values[i]));
            sums[i] += values[i];
        }
        row.cells.push_back(u"□"_s);
        row.cells.push_back({});
        table.rows.push_back(std::move(row));
    }
    report::Row total{{BoxPaperText::tr("Total"), {}}, {}};
    for (const qint64 sum : sums) total.cells.push_back(boxes.empty() ? QString() : number(sum));
    total.cells.resize(table.columns.size());
    table.totals = std::move(total);
    if (boxes.empty())
        for (int i = 0; i < kEmptyRows; ++i) {
            report::Row row;
            row.cells.resize(table.columns.size());
            row.cells[8] = u"□"_s;
            table.rows.push_back(std::move(row));
        }
    return table;
}

}  // namespace

ReportDocument buildBoxReconciliation(const BoxReconciliationData& data) {
    ReportDocument document = startPaper(
        data.head, BoxPaperText::tr("Reconciliation of boxes and ballots of %1").arg(data.head.village),
        report::PageSetup::wideForm());
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle = placeAndDay(data.head);
    qint64 issued = 0, collected = 0, own = 0, proxy = 0;
    for (const BoxLedger& box : data.boxes)
        issued += box.issued, collected += box.collected, own += box.own, proxy += box.proxy;
    const bool known = !data.boxes.empty();
    const auto or_ = [](const std::optional<qint64>& value) { return value ? number(*value) : QString(); };
    document.add(report::KeyValues{
        {{BoxPaperText::tr("Registered voters"), data.registered < 0 ? QString() : number(data.registered)},
         {BoxPaperText::tr("Ballots printed"), or_(data.printed)},
         {BoxPaperText::tr("Ballots issued"), known ? number(issued) : QString()},
         {BoxPaperText::tr("Spoiled and replaced"), or_(data.spoiled)},
         {BoxPaperText::tr("Left over, destroyed"), or_(data.unused)},
         {BoxPaperText::tr("Ballots collected"), known ? number(collected) : QString()}},
        3});
    document.add(boxTable(data.boxes));
    const auto check = [&](const QString& rule, bool holds) {
        const QString tick = !known ? u"□"_s : holds ? u"√"_s : u"×"_s;
        document.add(
            report::Paragraph{tick + u' ' + rule, report::Paragraph::Style::Plain, report::Align::Left});
    };
    check(BoxPaperText::tr("Collected is not more than issued (%1 and %2).")
              .arg(known ? number(collected) : kBlank, known ? number(issued) : kBlank),
          collected <= issued);
    check(BoxPaperText::tr("Issued equals in person and by proxy (%1 and %2).")
              .arg(known ? number(issued) : kBlank, known ? number(own + proxy) : kBlank),
          issued == own + proxy);
    check(BoxPaperText::tr("Collected is not more than those who voted (%1 and %2).")
              .arg(known ? number(collected) : kBlank, known ? number(own + proxy) : kBlank),
          collected <= own + proxy);
    if (const QString basis = citationSentence(data.basis); !basis.isEmpty())
        document.add(report::Paragraph{basis, report::Paragraph::Style::Note, report::Align::Left});
    document.add(report::SignatureBlock{{{BoxPaperText::tr("Chief scrutineer"), {}},
                                         {BoxPaperText::tr("Tellers"), {}},
                                         {BoxPaperText::tr("Chair of the election committee"), {}},
                                         {BoxPaperText::tr("Date and time"), {}}},
                                        4});
    return document;
}

}  // namespace election
