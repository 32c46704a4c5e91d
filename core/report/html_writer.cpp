#include <QIODevice>
#include <algorithm>

#include "core/base/language.h"
#include "core/report/report_writer.h"
#include "core/report/section_text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(u"'"_s, u"&#39;"_s).replace(u"\n"_s, u"<br>"_s);
}

QString styles(const report::PageSetup& page) {
    using Style = report::PageSetup::Style;
    const bool official = page.style == Style::Official;
    const bool large = page.style == Style::Wall || page.style == Style::Certificate;
    return uR"(@page { size: A4 %1; margin: %2mm %3mm %4mm %5mm; }
body { font-family: "FangSong", "SimSun", "AR PL UMing CN", "LXGW WenKai", serif; font-size: %6pt; line-height: 1.6;
  max-width: %7mm; margin: 1em auto; padding: 0 1em; color: #000; background: #fff; }
h1 { font-family: "SimHei", "WenQuanYi Zen Hei", sans-serif; font-weight: normal; text-align: center;
  font-size: 1.5em; margin: .5em 0 .2em; }
h2, h3, caption, th { font-family: "SimHei", "WenQuanYi Zen Hei", sans-serif; font-weight: normal; }
h2 { font-size: 1.1em; margin: 1em 0 .3em; } h3 { font-size: 1em; margin: .8em 0 .2em; }
h2, h3, caption { break-after: avoid; }
p { margin: .2em 0; text-indent: 2em; text-align: justify; } p.plain, p.note { text-indent: 0; }
p.note, footer { font-size: 9pt; } p.subtitle { text-align: center; text-indent: 0; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; font-size: 10.5pt; line-height: 1.35; }
caption { text-align: left; padding: .3em 0; } thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: .2em .4em; } th, tr.group td, tr.emphasis td { background: #eee; }
td.right { text-align: right; } td.center { text-align: center; } tfoot { display: table-row-group; }
tfoot td { border-top-width: 2px; } td.label { background: #eee; white-space: nowrap; }
td.bar { width: 55%; position: relative; padding: 0; } td.bar div { background: #555; height: 1.1em; }
td.bar i { position: absolute; top: 0; bottom: 0; border-left: 2px dashed #000; }
svg { width: 100%; height: auto; } svg text { font-size: 11px; }
div.seal { text-align: right; margin: 3em 2em 3em 0; break-inside: avoid; break-before: avoid; }
div.signatures { display: flex; flex-wrap: wrap; margin-top: 1.5em; break-inside: avoid; break-before: avoid; }
div.signatures span { flex: 0 0 50%; padding: .4em 0; }
div.signatures b { display: inline-block; min-width: 9em; border-bottom: 1px solid #000; font-weight: normal; }
div.photos { display: flex; flex-wrap: wrap; gap: 4mm; } figure { width: 30mm; margin: 0 0 3mm; text-align: center;
  font-size: 9pt; line-height: 1.3; break-inside: avoid; } figure img, div.frame { width: 25mm; height: 35mm;
  border: 1px solid #000; object-fit: cover; margin: 0 auto; }
div.break { break-after: page; } footer { margin-top: 2em; border-top: 1px solid #000; word-break: break-all; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
)"_s.arg(page.landscape ? u"landscape"_s : u"portrait"_s)
        .arg(page.top)
        .arg(page.right)
        .arg(page.bottom)
        .arg(page.left)
        .arg(large      ? 22
             : official ? 16
                        : 12)
        .arg((page.landscape ? 297 : 210) - page.left - page.right);
}

QString alignClass(report::Align align) {
    switch (align) {
        case report::Align::Right:
            return u" class=\"right\""_s;
        case report::Align::Center:
            return u" class=\"center\""_s;
        case report::Align::Left:
            break;
    }
    return {};
}

class HtmlWriter {
  public:
    explicit HtmlWriter(QIODevice& device) : m_device(device) {}

    Result<> put(const QString& html) { return writeAll(m_device, html.toUtf8()); }

    Result<> operator()(const report::Heading& heading) {
        const QString tag = heading.level == 0 ? u"h1"_s : heading.level == 1 ? u"h2"_s : u"h3"_s;
        return put(u"<%1>%2</%1>\n"_s.arg(tag, escaped(heading.text)));
    }

    Result<> operator()(const report::Paragraph& paragraph) {
        QString kind;
        if (paragraph.style == report::Paragraph::Style::Plain) kind = u" class=\"plain\""_s;
        if (paragraph.style == report::Paragraph::Style::Note) kind = u" class=\"note\""_s;
        if (paragraph.align == report::Align::Right) kind += u" style=\"text-align: right\""_s;
        if (paragraph.align == report::Align::Center) kind += u" style=\"text-align: center\""_s;
        return put(u"<p%1>%2</p>\n"_s.arg(kind, escaped(paragraph.text)));
    }

    Result<> operator()(const report::KeyValues& values) {
        QString html = u"<table>\n"_s;
        const size_t perRow = size_t(std::max(1, values.perRow));
        for (size_t i = 0; i < values.pairs.size(); i += perRow) {
            html += u"<tr>"_s;
            for (size_t k = i; k < std::min(i + perRow, values.pairs.size()); ++k) {
                const size_t rest = k + 1 == values.pairs.size() ? 2 * (i + perRow - k) - 1 : 1;
                const QString span = rest > 1 ? u" colspan=\"%1\""_s.arg(rest) : QString();
                html += u"<td class=\"label\">%1</td><td%2>%3</td>"_s.arg(
                    escaped(values.pairs[k].first), span, escaped(values.pairs[k].second));
            }
            html += u"</tr>\n"_s;
        }
        return put(html + u"</table>\n"_s);
    }

    Result<> operator()(const report::Table& table) {
        QString html = u"<table>\n"_s;
        if (!table.caption.isEmpty()) html += u"<caption>%1</caption>\n"_s.arg(escaped(table.caption));
        html += tableHead(table);
        ELECTION_TRY(put(html + u"<tbody>\n"_s));
        for (const auto& row : table.rows) ELECTION_TRY(put(tableRow(table, row)));
        html = u"</tbody>\n"_s;
        if (table.totals) html += u"<tfoot>\n"_s + tableRow(table, *table.totals) + u"</tfoot>\n"_s;
        return put(html + u"</table>\n"_s);
    }

    Result<> operator()(const report::BarChart& chart) {
        qint64 maximum = std::max<qint64>(chart.maximum, chart.mark.value_or(0));
        for (const auto& bar : chart.bars) maximum = std::max(maximum, bar.value);
        maximum = std::max<qint64>(maximum, 1);
        const auto percent = [maximum](qint64 value) {
            return QString::number(double(value) * 100 / double(maximum), 'f', 1);
        };
        QString html = u"<table>\n<caption>%1</caption>\n"_s.arg(escaped(chart.title));
        for (const auto& bar : chart.bars) {
            const QString mark =
                chart.mark ? u"<i style=\"left: %1%\"></i>"_s.arg(percent(*chart.mark)) : QString();
            html +=
                u"<tr><td>%1</td><td class=\"bar\"><div style=\"width: %2%\"></div>%3</td><td class=\"right\">%4</td></tr>\n"_s
                    .arg(escaped(bar.label), percent(bar.value), mark,
                         escaped(bar.valueText.isEmpty() ? QString::number(bar.value) : bar.valueText));
        }
        html += u"</table>\n"_s;
        if (!chart.markText.isEmpty()) html += u"<p class=\"note\">%1</p>\n"_s.arg(escaped(chart.markText));
        return put(html);
    }

    Result<> operator()(const report::LineChart& chart) {
        ELECTION_TRY(put(lineChartSvg(chart)));
        return (*this)(tableOf(chart));
    }

    Result<> operator()(const report::TallyBoxes& tally) { return (*this)(tableOf(tally)); }

    Result<> operator()(const report::SealSpace& seal) {
        return put(
            u"<div class=\"seal\">%1<br>%2</div>\n"_s.arg(escaped(seal.issuer), escaped(sealDate(seal))));
    }

    Result<> operator()(const report::SignatureBlock& block) {
        QString html = u"<div class=\"signatures\">\n"_s;
        for (const auto& line : block.lines)
            html += u"<span>%1 <b>%2&nbsp;</b></span>\n"_s.arg(escaped(line.label), escaped(line.name));
        return put(html + u"</div>\n"_s);
    }

    Result<> operator()(const report::PhotoGrid& grid) {
        QString html = u"<div class=\"photos\">\n"_s;
        for (const auto& item : grid.items) {
            const bool png = item.picture.startsWith("\x89PNG");
            QStringList lines;
            for (const QString& line : item.lines) lines << escaped(line);
            html += u"<figure>%1<figcaption>%2</figcaption></figure>\n"_s.arg(
                item.picture.isEmpty()
                    ? u"<div class=\"frame\"></div>"_s
                    : u"<img alt=\"\" src=\"data:image/%1;base64,%2\">"_s.arg(
                          png ? u"png"_s : u"jpeg"_s, QString::fromLatin1(item.picture.toBase64())),
                lines.join(u"<br>"_s));
        }
        return put(html + u"</div>\n"_s);
    }

    Result<> operator()(const report::Contents& contents) {
        QString html = u"<h2>%1</h2>\n<ol>\n"_s.arg(escaped(contents.title));
        for (const QString& heading : contents.headings) html += u"<li>%1</li>\n"_s.arg(escaped(heading));
        return put(html + u"</ol>\n"_s);
    }

    Result<> operator()(const report::PageBreak&) { return put(u"<div class=\"break\"></div>\n"_s); }

  private:
    static QString tableHead(const report::Table& table) {
        if (!report::hasHead(table)) return {};
        QString html = u"<thead>\n"_s;
        if (!table.groups.empty()) {
            html += u"<tr>"_s;
            size_t at = 0;
            for (const auto& group : table.groups) {
                if (group.title.isEmpty())
                    for (int i = 0; i < group.columns && at + size_t(i) < table.columns.size(); ++i)
                        html +=
                            u"<th rowspan=\"2\">%1</th>"_s.arg(escaped(table.columns[at + size_t(i)].title));
                else
                    html += u"<th colspan=\"%1\">%2</th>"_s.arg(group.columns).arg(escaped(group.title));
                at += size_t(group.columns);
            }
            html += u"</tr>\n<tr>"_s;
            at = 0;
            for (const auto& group : table.groups) {
                for (int i = 0; i < group.columns && !group.title.isEmpty(); ++i)
                    html += u"<th>%1</th>"_s.arg(escaped(table.columns[at + size_t(i)].title));
                at += size_t(group.columns);
            }
        } else {
            html += u"<tr>"_s;
            for (const auto& column : table.columns) html += u"<th>%1</th>"_s.arg(escaped(column.title));
        }
        return html + u"</tr>\n</thead>\n"_s;
    }

    static QString tableRow(const report::Table& table, const report::Row& row) {
        if (row.style == report::Row::Style::Group)
            return u"<tr class=\"group\"><td colspan=\"%1\">%2</td></tr>\n"_s.arg(table.columns.size())
                .arg(escaped(row.cells.empty() ? QString() : row.cells.front()));
        QString html = row.style == report::Row::Style::Emphasis ? u"<tr class=\"emphasis\">"_s : u"<tr>"_s;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString cell = i < row.cells.size() ? row.cells[i] : QString();
            html += u"<td%1>%2</td>"_s.arg(alignClass(table.columns[i].align),
                                           escaped(cellText(table.columns[i], cell)));
        }
        return html + u"</tr>\n"_s;
    }

    static QString lineChartSvg(const report::LineChart& chart) {
        if (chart.points.empty()) return {};
        qint64 maximum = std::max<qint64>(chart.maximum, chart.mark.value_or(0));
        for (const auto& point : chart.points) maximum = std::max(maximum, point.value);
        const double top = double(std::max<qint64>(maximum, 1)) * 1.1;
        const int first = chart.points.front().x, width = std::max(1, chart.points.back().x - first);
        const auto x = [&](int value) { return 60 + 560.0 * (value - first) / width; };
        const auto y = [&](qint64 value) { return 220 - 190.0 * double(value) / top; };
        const auto number = [](double value) { return QString::number(value, 'f', 1); };
        QString html = u"<h3>%1</h3>\n<svg viewBox=\"0 0 640 250\" role=\"img\">"_s.arg(escaped(chart.title));
        html += u"<path d=\"M60 20V220H630\" fill=\"none\" stroke=\"#000\"/>"_s;
        QString line;
        for (const auto& point : chart.points)
            line += number(x(point.x)) + u',' + number(y(point.value)) + u' ';
        html += u"<polyline points=\"%1\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\"/>"_s.arg(
            line.trimmed());
        if (chart.mark)
            html +=
                u"<path d=\"M60 %1H630\" stroke=\"#000\" stroke-dasharray=\"6 4\"/><text x=\"64\" y=\"%2\">%3</text>"_s
                    .arg(number(y(*chart.mark)), number(y(*chart.mark) - 4), escaped(chart.markText));
        const auto& last = chart.points.back();
        html += u"<text x=\"60\" y=\"238\">%1</text><text x=\"630\" y=\"238\" text-anchor=\"end\">%2</text>"_s
                    .arg(escaped(chart.points.front().label), escaped(last.label));
        html +=
            u"<text x=\"630\" y=\"%1\" text-anchor=\"end\">%2</text></svg>\n"_s.arg(number(y(last.value) - 6))
                .arg(last.value);
        return html;
    }

    QIODevice& m_device;
};

}  // namespace

Result<> writeHtml(const ReportDocument& document, QIODevice& device) {
    HtmlWriter writer(device);
    const QString language = currentLanguage() == u"en"_s ? u"en"_s : u"zh-CN"_s;
    ELECTION_TRY(writer.put(
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>%2</title>\n<style>\n"_s.arg(language, escaped(document.title)) +
        styles(document.page) + u"</style>\n</head>\n<body>\n<h1>%1</h1>\n"_s.arg(escaped(document.title))));
    if (!document.subtitle.isEmpty())
        ELECTION_TRY(writer.put(u"<p class=\"subtitle\">%1</p>\n"_s.arg(escaped(document.subtitle))));
    for (const auto& section : document.sections) ELECTION_TRY(std::visit(writer, section));
    QStringList footer;
    for (const QString& line : footLines(document)) footer << escaped(line);
    if (!footer.isEmpty()) ELECTION_TRY(writer.put(u"<footer>%1</footer>\n"_s.arg(footer.join(u"<br>"_s))));
    return writer.put(u"</body>\n</html>\n"_s);
}

}  // namespace election
