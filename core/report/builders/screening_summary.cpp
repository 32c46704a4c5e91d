#include "core/report/builders/screening_summary.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ScreeningSummaryText {
    Q_DECLARE_TR_FUNCTIONS(ScreeningSummaryText)
};

QString checkSign(CheckState state) {
    switch (state) {
        case CheckState::Passed:
            return u"✓"_s;
        case CheckState::Failed:
            return u"✗"_s;
        case CheckState::NotApplicable:
            return u"–"_s;
        case CheckState::LookAgain:
            return u"?"_s;
        case CheckState::NotBegun:
            break;
    }
    return u"○"_s;
}

QString proposal(const ScreeningResult& result) {
    QString text;
    switch (result.verdict) {
        case Verdict::Qualified:
            text = ScreeningSummaryText::tr("proposed: qualified");
            break;
        case Verdict::NotQualified:
            text = ScreeningSummaryText::tr("proposed: not qualified");
            break;
        case Verdict::Pending:
            text = ScreeningSummaryText::tr("open");
            break;
        case Verdict::Withdrawn:
            return ScreeningSummaryText::tr("withdrawn of own will");
    }
    return result.restsOnAdviceOnly
               ? ScreeningSummaryText::tr("%1 (rests only on advice or local rules)").arg(text)
               : text;
}

QString weightName(Weight weight) {
    switch (weight) {
        case Weight::Law:
            return ScreeningSummaryText::tr("law");
        case Weight::List:
            return ScreeningSummaryText::tr("list of bars");
        case Weight::Advice:
            return ScreeningSummaryText::tr("advice");
        case Weight::Local:
            break;
    }
    return ScreeningSummaryText::tr("local rules");
}

QString reasonText(const Reason& reason) {
    const QString source = citationText({reason.source, reason.mark});
    QString text =
        source.isEmpty() ? reason.text : ScreeningSummaryText::tr("%1 (%2)").arg(reason.text, source);
    return reason.informative ? ScreeningSummaryText::tr("For information: %1").arg(text) : text;
}

QString decisionText(const std::optional<Decision>& decision) {
    if (!decision) return {};
    const QString what = decision->qualified ? ScreeningSummaryText::tr("decided: qualified")
                                             : ScreeningSummaryText::tr("decided: not qualified");
    QStringList lines{what, decision->decidedBy, formatDate(decision->date), decision->documentNumber};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

report::KeyValues totals(const std::vector<ScreeningRow>& rows) {
    const auto count = [&](Verdict verdict) {
        return QString::number(std::count_if(rows.begin(), rows.end(),
                                             [=](const auto& row) { return row.result.verdict == verdict; }));
    };
    const auto decided =
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.decision.has_value(); });
    const auto soft =
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.result.restsOnAdviceOnly; });
    report::KeyValues values;
    values.perRow = 3;
    values.pairs = {{ScreeningSummaryText::tr("Self-nominations"), QString::number(rows.size())},
                    {ScreeningSummaryText::tr("Proposed: qualified"), count(Verdict::Qualified)},
                    {ScreeningSummaryText::tr("Proposed: not qualified"), count(Verdict::NotQualified)},
                    {ScreeningSummaryText::tr("Withdrawn of own will"), count(Verdict::Withdrawn)},
                    {ScreeningSummaryText::tr("Open"), count(Verdict::Pending)},
                    {ScreeningSummaryText::tr("Decided by the deciding body"), QString::number(decided)}};
    if (soft > 0)
        values.pairs.emplace_back(ScreeningSummaryText::tr("Proposals resting only on advice or local rules"),
                                  QString::number(soft));
    return values;
}

/// One line a code and source, most nominees first.
report::Table reasonTable(const std::vector<ScreeningRow>& rows) {
    using report::Align, report::CellKind;
    struct Line {
        const Reason* reason;
        int nominees = 0;
    };
    QMap<QString, Line> byCode;
    for (const auto& row : rows)
        for (const Reason& reason : row.result.reasons) {
            if (reason.informative) continue;
            auto& line = byCode
                             .insert(reason.code + u'\n' + reason.source,
                                     byCode.value(reason.code + u'\n' + reason.source, {&reason, 0}))
                             .value();
            ++line.nominees;
        }
    std::vector<Line> lines(byCode.cbegin(), byCode.cend());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line& a, const Line& b) { return a.nominees > b.nominees; });
    report::Table table;
    table.caption = ScreeningSummaryText::tr("Reasons");
    table.columns = {{ScreeningSummaryText::tr("Code"), 14, Align::Left, CellKind::Text},
                     {ScreeningSummaryText::tr("Weight"), 12, Align::Center, CellKind::Text},
                     {ScreeningSummaryText::tr("Source and evidence mark"), 60, Align::Left, CellKind::Text},
                     {ScreeningSummaryText::tr("Times"), 8, Align::Right, CellKind::Integer}};
    for (const Line& line : lines)
        table.rows.push_back(
            {{line.reason->code, weightName(line.reason->weight),
              citationText({line.reason->source, line.reason->mark}), QString::number(line.nominees)},
             {}});
    return table;
}

report::Table nomineeTable(const ScreeningSummaryData& data) {
    using report::Align, report::CellKind;
    const bool township = data.head.village.isEmpty();
    report::Table table;
    table.caption = ScreeningSummaryText::tr("Self-nominees");
    table.columns = {{ScreeningSummaryText::tr("No."), 8, Align::Center, CellKind::Integer}};
    if (township)
        table.columns.push_back({ScreeningSummaryText::tr("Village"), 12, Align::Center, CellKind::Text});
    table.columns.push_back({ScreeningSummaryText::tr("Body and post"), 20, Align::Left, CellKind::Text});
    table.columns.push_back({ScreeningSummaryText::tr("Name"), 12, Align::Center, CellKind::Text});
    table.groups = {{{}, int(table.columns.size())},
                    {ScreeningSummaryText::tr("Three asks"), 3},
                    {ScreeningSummaryText::tr("Three forms"), 3},
                    {ScreeningSummaryText::tr("Three stricts"), 3},
                    {{}, 3}};
    for (int i = 0; i < kCheckCount; ++i)
        table.columns.push_back({QString::number(i % 3 + 1), 5, Align::Center, CellKind::Text});
    table.columns.push_back({ScreeningSummaryText::tr("Proposal"), 18, Align::Center, CellKind::Text});
    table.columns.push_back(
        {ScreeningSummaryText::tr("Reasons and sources"), 52, Align::Left, CellKind::Text});
    table.columns.push_back({ScreeningSummaryText::tr("Decision"), 22, Align::Left, CellKind::Text});
    for (const auto& row : data.rows) {
        report::Row cells;
        cells.cells.push_back(QString::number(row.no));
        if (township) cells.cells.push_back(row.village);
        cells.cells.push_back(bodyName(row.body) + u'\n' + row.postTitle);
        cells.cells.push_back(row.name);
        for (const Check& check : row.result.checks) cells.cells.push_back(checkSign(check.state));
        cells.cells.push_back(proposal(row.result));
        QStringList reasons;
        for (const Reason& reason : row.result.reasons) reasons << reasonText(reason);
        cells.cells.push_back(reasons.join(u'\n'));
        cells.cells.push_back(decisionText(row.decision));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString checkLegend(const std::array<QString, kCheckCount>& names) {
    const QStringList groups{ScreeningSummaryText::tr("Three asks"), ScreeningSummaryText::tr("Three forms"),
                             ScreeningSummaryText::tr("Three stricts")};
    QStringList parts;
    for (int group = 0; group < 3; ++group) {
        QStringList items;
        for (int i = 0; i < 3; ++i)
            if (const QString& name = names[size_t(group * 3 + i)]; !name.isEmpty())
                items << ScreeningSummaryText::tr("%1 %2").arg(i + 1).arg(name);
        if (!items.isEmpty())
            parts << ScreeningSummaryText::tr("%1: %2").arg(groups[group],
                                                            items.join(ScreeningSummaryText::tr(", ")));
    }
    return parts.isEmpty() ? QString()
                           : ScreeningSummaryText::tr("%1.").arg(parts.join(ScreeningSummaryText::tr("; ")));
}

}  // namespace

ReportDocument buildScreeningSummary(const ScreeningSummaryData& data) {
    ReportDocument document = startPaper(
        data.head, ScreeningSummaryText::tr("Summary of the eligibility screening of self-nominees"),
        report::PageSetup::wideForm());
    document.subtitle =
        ScreeningSummaryText::tr("%1 (working paper, not for posting)").arg(placeAndDay(data.head));
    document.add(totals(data.rows));
    if (report::Table reasons = reasonTable(data.rows); !reasons.rows.empty())
        document.add(std::move(reasons));
    const auto note = [&](const QString& text) {
        if (!text.isEmpty())
            document.add(report::Paragraph{text, report::Paragraph::Style::Note, report::Align::Left});
    };
    note(ScreeningSummaryText::tr("Signs: ✓ passed, ✗ failed, – does not apply, ? look again, ○ not begun."));
    note(checkLegend(data.checkNames));
    document.add(nomineeTable(data));
    note(ScreeningSummaryText::tr(
        "Everything in the column \"Proposal\" is a proposal of the program. For the villagers' "
        "committee the village election "
        "committee decides, for each other body its own deciding body; only their dated decision, "
        "or the person's own signed "
        "withdrawal, takes a nominee off the roster."));
    note(ScreeningSummaryText::tr(
        "A proposal that rests only on advice or on the village's own rules has no bar of law "
        "behind it; the column says so."));
    document.add(report::SignatureBlock{{{ScreeningSummaryText::tr("Prepared by"), {}},
                                         {ScreeningSummaryText::tr("Checked by"), {}},
                                         {ScreeningSummaryText::tr("Date"), {}}},
                                        3});
    return document;
}

}  // namespace election
