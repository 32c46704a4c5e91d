/// buildScreeningTemplate(): 资格审查标准 on paper.
#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/builders/dossier_paper.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(TemplatePaper)
};

using report::Align, report::CellKind, report::Row;

QString years(const Bar& bar) {
    if (bar.windowYears) return TemplateText::tr("%n year(s)", nullptr, *bar.windowYears);
    return bar.weight == Weight::Law ? TemplateText::tr("no end") : TemplateText::tr("while it lasts");
}

QString effectOf(const Bar& bar) {
    switch (bar.weight) {
        case Weight::Law:
            return TemplateText::tr("bars by law");
        case Weight::List:
            return TemplateText::tr("bars");
        case Weight::Advice:
            return TemplateText::tr("advises against");
        case Weight::Local:
            break;
    }
    return TemplateText::tr("the village's own");
}

report::Table checksTable(const CheckTemplate& checks) {
    report::Table table;
    table.caption = TemplateText::tr("The nine checks");
    table.columns = {{TemplateText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {TemplateText::tr("Check, and what it asks"), 40, Align::Left, CellKind::Text},
                     {TemplateText::tr("How it is answered"), 50, Align::Left, CellKind::Text},
                     {TemplateText::tr("Evidence needed"), 34, Align::Left, CellKind::Text},
                     {TemplateText::tr("Effect"), 14, Align::Center, CellKind::Text},
                     {TemplateText::tr("Source and evidence mark"), 46, Align::Left, CellKind::Text}};
    const QStringList groups{TemplateText::tr("Three asks"), TemplateText::tr("Three forms"),
                             TemplateText::tr("Three stricts")};
    for (int i = 0; i < kCheckCount; ++i) {
        const CheckDescription& check = checks.checks.at(size_t(i));
        if (i % 3 == 0) table.rows.push_back({{groups.at(i / 3)}, Row::Style::Group});
        table.rows.push_back(
            {{QString::number(i + 1), check.title.text() + u'\n' + check.asks.text(),
              answeredByName(check.how) + u'\n' + check.answered.text(), check.evidence.text(),
              check.bars ? TemplateText::tr("bars") : TemplateText::tr("only warns"),
              citationText({check.source.text(), check.mark})},
             {}});
    }
    return table;
}

report::Table barsTable(const TemplatePaperData& data) {
    report::Table table;
    table.caption = TemplateText::tr("Lists of bars");
    table.columns = {{TemplateText::tr("Clause"), 22, Align::Center, CellKind::Text},
                     {TemplateText::tr("Text"), 64, Align::Left, CellKind::Text},
                     {TemplateText::tr("Looks back"), 18, Align::Center, CellKind::Text},
                     {TemplateText::tr("Effect"), 18, Align::Center, CellKind::Text},
                     {TemplateText::tr("Source and evidence mark"), 58, Align::Left, CellKind::Text},
                     {TemplateText::tr("Counts here"), 30, Align::Left, CellKind::Text}};
    for (const Bar& bar : data.ruleBars) {
        QString counts = TemplateText::tr("yes");
        for (const LeftOutClause& out : data.checks.leftOut)
            if (const Bar* named = findBar(data.ruleBars, out.clause); named && named->id == bar.id)
                counts = TemplateText::tr("no: %1").arg(out.because);
        table.rows.push_back({{bar.clause, bar.text, years(bar), effectOf(bar),
                               citationText({bar.citation, evidenceMarkKey(bar.mark)}), counts},
                              {}});
    }
    for (const LocalBar& own : data.checks.bars) {
        QStringList when;
        if (own.since) when << TemplateText::tr("from %1").arg(formatDate(*own.since));
        if (own.until) when << TemplateText::tr("until %1").arg(formatDate(*own.until));
        const QString counts = own.since || own.until ? TemplateText::tr("elections %1").arg(when.join(u' '))
                                                      : TemplateText::tr("yes, the township's own");
        table.rows.push_back({{own.bar.clause, own.bar.text, years(own.bar), effectOf(own.bar),
                               citationText({own.bar.citation, evidenceMarkKey(own.bar.mark)}), counts},
                              {}});
    }
    return table;
}

}  // namespace

ReportDocument buildScreeningTemplate(const TemplatePaperData& data) {
    ReportDocument document = startPaper(data.head, TemplateText::tr("Standard of the eligibility screening"),
                                         report::PageSetup::wideForm());
    document.subtitle = data.versionName;
    const auto note = [&document](const QString& text) {
        document.add(report::Paragraph{text, report::Paragraph::Style::Note, Align::Left});
    };
    if (data.draft)
        note(TemplateText::tr("Draft: nothing of it is in force before it is frozen."));
    else if (data.frozenOn.isValid())
        note(TemplateText::tr("Frozen on %1 by %2. It rests on: %3.")
                 .arg(formatDate(data.frozenOn), data.frozenBy, data.because));
    note(citationSentence(Citation{data.checks.source.text(), data.checks.mark}));
    document.add(checksTable(data.checks));
    note(TemplateText::tr("Findings of a talk that pass: %1. That fail: %2. Every other needs another look.")
             .arg(data.checks.passes.join(u'、'), data.checks.fails.join(u'、')));
    if (report::Table bars = barsTable(data); !bars.rows.empty()) document.add(std::move(bars));
    note(TemplateText::tr(
        "A statutory bar can't be left out. What a person enters against a nominee bars only once a "
        "second person has confirmed it. The deciding body decides; the township only guides."));
    if (!data.sha256.isEmpty()) note(TemplateText::tr("SHA-256 of this version: %1").arg(data.sha256));
    return document;
}

}  // namespace election
