#include "core/report/section_text.h"

#include <QCoreApplication>
#include <QIODevice>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

report::Row plainRow(QString first, QString second) {
    return {{std::move(first), std::move(second)}, {}};
}

report::Table twoColumns(const QString& caption, const QString& labelTitle, const QString& valueTitle) {
    report::Table table;
    table.caption = caption;
    table.columns = {{labelTitle, 2, report::Align::Left, report::CellKind::Text},
                     {valueTitle, 1, report::Align::Right, report::CellKind::Integer}};
    return table;
}

class TextVisitor {
  public:
    explicit TextVisitor(const std::function<void(const QString&)>& visit) : m_visit(visit) {}
    void operator()(const report::Heading& heading) { m_visit(heading.text); }
    void operator()(const report::Paragraph& paragraph) { m_visit(paragraph.text); }
    void operator()(const report::KeyValues& values) {
        for (const auto& [label, value] : values.pairs) {
            m_visit(label);
            m_visit(value);
        }
    }
    void operator()(const report::Table& table) {
        m_visit(table.caption);
        for (const auto& group : table.groups) m_visit(group.title);
        for (const auto& column : table.columns) m_visit(column.title);
        for (const auto& row : table.rows)
            for (const QString& cell : row.cells) m_visit(cell);
        if (table.totals)
            for (const QString& cell : table.totals->cells) m_visit(cell);
    }
    void operator()(const report::BarChart& chart) {
        m_visit(chart.markText);
        (*this)(tableOf(chart));
    }
    void operator()(const report::LineChart& chart) {
        m_visit(chart.markText);
        (*this)(tableOf(chart));
    }
    void operator()(const report::TallyBoxes& tally) { (*this)(tableOf(tally)); }
    void operator()(const report::SealSpace& seal) {
        m_visit(seal.issuer);
        m_visit(sealDate(seal));
    }
    void operator()(const report::SignatureBlock& block) {
        for (const auto& line : block.lines) {
            m_visit(line.label);
            m_visit(line.name);
        }
    }
    void operator()(const report::PhotoGrid& grid) {
        for (const auto& item : grid.items)
            for (const QString& line : item.lines) m_visit(line);
    }
    void operator()(const report::Contents& contents) {
        m_visit(contents.title);
        for (const QString& heading : contents.headings) m_visit(heading);
    }
    void operator()(const report::PageBreak&) {}

  private:
    const std::function<void(const QString&)>& m_visit;
};

}  // namespace

void forEachText(const ReportDocument& document, const std::function<void(const QString&)>& visit) {
    visit(document.title);
    visit(document.subtitle);
    for (const auto& section : document.sections) std::visit(TextVisitor(visit), section);
    for (const QString& line : footLines(document)) visit(line);
}

QString cellText(const report::Column& column, const QString& cell) {
    if (column.kind != report::CellKind::Date) return cell;
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    return date.isValid() ? formatDate(date) : cell;
}

std::optional<qint64> cellNumber(const report::Column& column, const QString& cell) {
    if (column.kind != report::CellKind::Integer) return std::nullopt;
    bool ok = false;
    const qint64 number = cell.toLongLong(&ok);
    if (!ok || QString::number(number) != cell) return std::nullopt;
    return number;
}

QString tallyText(int marks) {
    const QString fives = QString(marks / 5, QChar(u'正'));
    const int rest = marks % 5;
    if (rest == 0) return fives;
    return fives.isEmpty() ? QString::number(rest) : u"%1 + %2"_s.arg(fives).arg(rest);
}

report::Table tableOf(const report::BarChart& chart) {
    report::Table table = twoColumns(chart.title, chart.labelTitle, chart.valueTitle);
    bool texts = false;
    for (const auto& bar : chart.bars) texts = texts || !bar.valueText.isEmpty();
    if (texts)
        table.columns.push_back({ReportText::tr("Remark"), 2, report::Align::Left, report::CellKind::Text});
    for (const auto& bar : chart.bars) {
        report::Row row = plainRow(bar.label, QString::number(bar.value));
        if (texts) row.cells.push_back(bar.valueText);
        table.rows.push_back(std::move(row));
    }
    if (chart.mark && !texts) table.totals = plainRow(chart.markText, QString::number(*chart.mark));
    return table;
}

report::Table tableOf(const report::LineChart& chart) {
    report::Table table = twoColumns(chart.title, chart.labelTitle, chart.valueTitle);
    for (const auto& point : chart.points)
        table.rows.push_back(plainRow(point.label, QString::number(point.value)));
    if (chart.mark) table.totals = plainRow(chart.markText, QString::number(*chart.mark));
    return table;
}

report::Table tableOf(const report::TallyBoxes& tally) {
    report::Table table;
    table.columns = {{ReportText::tr("Name"), 2, report::Align::Left, report::CellKind::Text},
                     {ReportText::tr("Tally"), 4, report::Align::Left, report::CellKind::Text},
                     {ReportText::tr("Votes"), 1, report::Align::Right, report::CellKind::Integer}};
    for (const auto& line : tally.lines)
        table.rows.push_back({{line.label, tallyText(line.marks), QString::number(line.marks)}, {}});
    return table;
}

QStringList footLines(const ReportDocument& document) {
    QStringList made, lines;
    if (!document.noticeNumber.isEmpty()) made << document.noticeNumber;
    if (!document.signatories.isEmpty())
        made << ReportText::tr("Signed by %1").arg(document.signatories.join(u"、"_s));
    if (document.generatedAt.isValid())
        made << ReportText::tr("Made %1").arg(formatDateTime(document.generatedAt));
    if (!made.isEmpty()) lines << made.join(u"  "_s);
    if (!document.contentHash.isEmpty())
        lines << ReportText::tr("Content SHA-256 %1").arg(document.contentHash);
    if (!document.auditHead.isEmpty()) lines << ReportText::tr("Audit chain head %1").arg(document.auditHead);
    return lines;
}

QString sealDate(const report::SealSpace& seal) {
    return seal.date.isEmpty() ? ReportText::tr("Date: ____ / __ / __") : seal.date;
}

Result<> writeAll(QIODevice& device, const QByteArray& bytes) {
    // A disk that fills up takes a part first and tells the reason only when it is asked for the rest.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 taken = device.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return Error{ErrorCode::Io,
                         ReportText::tr("The document could not be written: %1").arg(device.errorString()),
                         {}};
        done += taken;
    }
    return Ok{};
}

}  // namespace election
