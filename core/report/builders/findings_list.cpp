#include "core/report/builders/findings_list.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include "core/domain/national_id.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct FindingsListText {
    Q_DECLARE_TR_FUNCTIONS(FindingsListText)
};

QString severityName(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return FindingsListText::tr("to be corrected");
        case Severity::Warning:
            return FindingsListText::tr("please check");
        case Severity::Info:
            break;
    }
    return FindingsListText::tr("for information");
}

/// The list travels on paper: file and row lead to the number, its last four characters are enough beside
/// them.
QString withoutIds(QString text) {
    static const QRegularExpression id(u"(?<![0-9])(?:[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])"_s);
    // what a spreadsheet made of a number still holds the whole birth date
    static const QRegularExpression damaged(u"[0-9]\\.[0-9]{6,}(E\\+?[0-9]{2,3})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    text.replace(damaged, u"*.******\\1"_s);
    for (auto match = id.match(text); match.hasMatch(); match = id.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), maskedId(match.captured()));
    return text;
}

}  // namespace

ReportDocument buildFindingsList(const FindingsListData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startPaper(data.head, FindingsListText::tr("List of matters to be checked"),
                                         report::PageSetup::wideForm());
    document.subtitle =
        FindingsListText::tr("%1 (working paper, not for posting)").arg(placeAndDay(data.head));
    QMap<QString, int> byCode;
    report::Table table;
    table.columns = {{FindingsListText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {FindingsListText::tr("Code"), 10, Align::Center, CellKind::Text},
                     {FindingsListText::tr("Level"), 10, Align::Center, CellKind::Text},
                     {FindingsListText::tr("File"), 22, Align::Left, CellKind::Text},
                     {FindingsListText::tr("Row"), 7, Align::Right, CellKind::Integer},
                     {FindingsListText::tr("Column"), 14, Align::Left, CellKind::Text},
                     {FindingsListText::tr("Value"), 24, Align::Left, CellKind::Id},
                     {FindingsListText::tr("What is wrong"), 36, Align::Left, CellKind::Text},
                     {FindingsListText::tr("What to do"), 36, Align::Left, CellKind::Text}};
    int number = 0;
    for (const Finding& finding : data.findings) {
        ++byCode[finding.code];
        const QString file = finding.sheet.isEmpty()
                                 ? finding.file
                                 : FindingsListText::tr("%1, sheet %2").arg(finding.file, finding.sheet);
        table.rows.push_back(
            {{QString::number(++number), finding.code, severityName(finding.severity), file,
              finding.row > 0 ? QString::number(finding.row) : QString(), finding.column,
              withoutIds(finding.value), withoutIds(finding.message), withoutIds(finding.action)},
             {}});
    }
    QStringList counts;
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        counts << FindingsListText::tr("%1: %2").arg(it.key()).arg(it.value());
    document.add(report::Paragraph{
        data.findings.empty() ? FindingsListText::tr("Nothing is to be checked.")
                              : FindingsListText::tr("%n matter(s); %1.", nullptr, int(data.findings.size()))
                                    .arg(counts.join(FindingsListText::tr(", "))),
        report::Paragraph::Style::Plain, Align::Left});
    if (!data.findings.empty()) document.add(std::move(table));
    return document;
}

}  // namespace election
