/// OpenDocument text through libodfgen, which makes the XML parts; the package around them is ours.
#include <librevenge/librevenge.h>
#include <libodfgen/libodfgen.hxx>

#include <QCoreApplication>
#include <QXmlStreamWriter>
#include <algorithm>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/report/zip_archive.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using librevenge::RVNGPropertyList;
using librevenge::RVNGPropertyListVector;
using librevenge::RVNGString;

struct OdtText {
    Q_DECLARE_TR_FUNCTIONS(OdtText)
};

constexpr double kMmPerInch = 25.4;

RVNGString revenge(const QString& text) {
    return RVNGString(text.toUtf8().constData());
}

/// One XML part of the package.
class XmlPart final : public OdfDocumentHandler {
  public:
    XmlPart() : m_writer(&m_bytes) {}
    void startDocument() override { m_writer.writeStartDocument(); }
    void endDocument() override { m_writer.writeEndDocument(); }
    void startElement(const char* name, const RVNGPropertyList& attributes) override {
        m_writer.writeStartElement(QString::fromUtf8(name));
        RVNGPropertyList::Iter it(attributes);
        for (it.rewind(); it.next();) {
            const QString key = QString::fromUtf8(it.key());
            if (key.startsWith(u"librevenge:"_s)) continue;
            m_writer.writeAttribute(key, QString::fromUtf8(it()->getStr().cstr()));
        }
    }
    void endElement(const char*) override { m_writer.writeEndElement(); }
    void characters(const RVNGString& text) override {
        m_writer.writeCharacters(QString::fromUtf8(text.cstr()));
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

  private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

struct Font {
    const char* family;
    double points;
};

class OdtBuilder {
  public:
    OdtBuilder(OdtGenerator& generator, const ReportDocument& document)
        : m_generator(generator), m_document(document), m_page(document.page) {
        const bool official = m_page.style == report::PageSetup::Style::Official;
        const bool large = m_page.style == report::PageSetup::Style::Wall ||
                           m_page.style == report::PageSetup::Style::Certificate;
        m_title = {"SimHei", large ? 36.0 : official ? 22.0 : 18.0};
        m_body = {official ? "FangSong" : "SimSun", large ? 22.0 : official ? 16.0 : 12.0};
    }

    void build() {
        m_generator.startDocument(RVNGPropertyList());
        RVNGPropertyList meta;
        meta.insert("dc:title", revenge(m_document.title));
        m_generator.setDocumentMetaData(meta);
        m_generator.openPageSpan(pageSpan());
        footer();
        paragraph(m_document.title, m_title, "center");
        if (!m_document.subtitle.isEmpty()) paragraph(m_document.subtitle, m_body, "center");
        for (const auto& section : m_document.sections) std::visit(*this, section);
        m_generator.closePageSpan();
        m_generator.endDocument();
    }

    void operator()(const report::Heading& heading) {
        if (heading.level == 0)
            paragraph(heading.text, m_title, "center");
        else
            paragraph(heading.text, {"SimHei", m_body.points}, "left");
    }
    void operator()(const report::Paragraph& p) {
        const bool note = p.style == report::Paragraph::Style::Note;
        const char* align = p.align == report::Align::Right    ? "end"
                            : p.align == report::Align::Center ? "center"
                                                               : "left";
        const Font font = note ? Font{"SimSun", 9} : m_body;
        paragraph(p.text, font, align, p.style == report::Paragraph::Style::Body ? 2 * font.points : 0);
    }
    void operator()(const report::KeyValues& values) {
        const int perRow = std::max(1, values.perRow);
        std::vector<int> shares;
        for (int i = 0; i < perRow; ++i) shares.insert(shares.end(), {2, 3});
        openTable(shares);
        for (size_t i = 0; i < values.pairs.size(); i += size_t(perRow)) {
            openRow(false);
            for (size_t k = i; k < std::min(i + size_t(perRow), values.pairs.size()); ++k) {
                const bool last = k + 1 == values.pairs.size();
                cell(values.pairs[k].first, kHead, "left");
                cell(values.pairs[k].second, kCell, "left", last ? 2 * int(i + size_t(perRow) - k) - 1 : 1);
            }
            m_generator.closeTableRow();
        }
        m_generator.closeTable();
    }
    void operator()(const report::Table& table) {
        if (!table.caption.isEmpty()) paragraph(table.caption, {"SimHei", m_body.points}, "left");
        std::vector<int> shares;
        for (const auto& column : table.columns) shares.push_back(column.share);
        openTable(shares);
        heads(table);
        for (const auto& row : table.rows) tableRow(table, row);
        if (table.totals) tableRow(table, *table.totals, true);
        m_generator.closeTable();
    }
    void operator()(const report::BarChart& chart) { (*this)(tableOf(chart)); }
    void operator()(const report::LineChart& chart) { (*this)(tableOf(chart)); }
    void operator()(const report::TallyBoxes& tally) { (*this)(tableOf(tally)); }
    void operator()(const report::SealSpace& seal) {
        paragraph({}, m_body, "end");
        paragraph(seal.issuer, m_body, "end", 0, true);
        paragraph(sealDate(seal), m_body, "end");
    }
    void operator()(const report::SignatureBlock& block) {
        const int perRow = std::max(1, block.perRow);
        openTable(std::vector<int>(size_t(perRow), 1));
        for (size_t i = 0; i < block.lines.size(); i += size_t(perRow)) {
            openRow(false);
            for (size_t k = i; k < i + size_t(perRow); ++k) {
                QString text;
                if (k < block.lines.size())
                    text =
                        block.lines[k].label +
                        (block.lines[k].name.isEmpty() ? u" ______________"_s : u" "_s + block.lines[k].name);
                cell(text, {"SimSun", 12}, "left", 1, false);
            }
            m_generator.closeTableRow();
        }
        m_generator.closeTable();
    }
    void operator()(const report::PhotoGrid& grid) {
        const int perRow = std::max(1, grid.perRow);
        openTable(std::vector<int>(size_t(perRow), 1));
        for (size_t i = 0; i < grid.items.size(); i += size_t(perRow)) {
            openRow(false);
            for (size_t k = i; k < i + size_t(perRow); ++k)  // photos are glued in by hand
                cell(k < grid.items.size() ? u"\n\n\n\n"_s + grid.items[k].lines.join(u'\n') : QString(),
                     kCell, "center");
            m_generator.closeTableRow();
        }
        m_generator.closeTable();
    }
    void operator()(const report::Contents& contents) {
        paragraph(contents.title, {"SimHei", m_body.points}, "left");
        for (const QString& heading : contents.headings) paragraph(heading, m_body, "left");
    }
    void operator()(const report::PageBreak&) { m_breakBefore = true; }

  private:
    static constexpr Font kHead{"SimHei", 10.5};
    static constexpr Font kCell{"SimSun", 10.5};

    [[nodiscard]] RVNGPropertyList pageSpan() const {
        RVNGPropertyList page;
        const double width = m_page.landscape ? 297 : 210, height = m_page.landscape ? 210 : 297;
        page.insert("fo:page-width", width / kMmPerInch);
        page.insert("fo:page-height", height / kMmPerInch);
        page.insert("style:print-orientation", m_page.landscape ? "landscape" : "portrait");
        page.insert("fo:margin-top", m_page.top / kMmPerInch);
        page.insert("fo:margin-right", m_page.right / kMmPerInch);
        page.insert("fo:margin-bottom", m_page.bottom / kMmPerInch);
        page.insert("fo:margin-left", m_page.left / kMmPerInch);
        return page;
    }

    void footer() {
        RVNGPropertyList occurrence;
        occurrence.insert("librevenge:occurrence", "all");
        m_generator.openFooter(occurrence);
        RVNGPropertyList properties;
        properties.insert("fo:text-align", "center");
        m_generator.openParagraph(properties);
        span({"SimSun", 9});
        RVNGPropertyList number, count;
        number.insert("librevenge:field-type", "text:page-number");
        count.insert("librevenge:field-type", "text:page-count");
        //: | stands for the number of the page, then for how many there are
        const QStringList words = OdtText::tr("Page | of |").split(u'|');
        for (int i = 0; i < words.size(); ++i) {
            if (i == 1) m_generator.insertField(number);
            if (i == 2) m_generator.insertField(count);
            m_generator.insertText(revenge(words[i]));
        }
        m_generator.closeSpan();
        m_generator.closeParagraph();
        for (const QString& line : footLines(m_document)) paragraph(line, {"SimSun", 7.5}, "center");
        m_generator.closeFooter();
    }

    void span(Font font) {
        RVNGPropertyList properties;
        for (const char* key : {"style:font-name", "style:font-name-asian"})
            properties.insert(key, font.family);
        for (const char* key : {"fo:font-size", "style:font-size-asian"})
            properties.insert(key, font.points, librevenge::RVNG_POINT);
        m_generator.openSpan(properties);
    }

    void paragraph(const QString& text, Font font, const char* align, double indentPoints = 0,
                   bool keepWithNext = false) {
        RVNGPropertyList properties;
        properties.insert("fo:text-align", align);
        if (indentPoints > 0) properties.insert("fo:text-indent", indentPoints, librevenge::RVNG_POINT);
        if (keepWithNext) properties.insert("fo:keep-with-next", "always");
        if (std::exchange(m_breakBefore, false)) properties.insert("fo:break-before", "page");
        m_generator.openParagraph(properties);
        span(font);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) m_generator.insertLineBreak();
            m_generator.insertText(revenge(lines[i]));
        }
        m_generator.closeSpan();
        m_generator.closeParagraph();
    }

    void openTable(const std::vector<int>& shares) {
        const double width = ((m_page.landscape ? 297 : 210) - m_page.left - m_page.right) / kMmPerInch;
        int all = 0;
        for (const int share : shares) all += share;
        RVNGPropertyListVector columns;
        for (const int share : shares) {
            RVNGPropertyList column;
            column.insert("style:column-width", width * share / std::max(all, 1));
            columns.append(column);
        }
        RVNGPropertyList table;
        table.insert("style:width", width);
        table.insert("table:align", "margins");
        table.insert("librevenge:table-columns", columns);
        if (std::exchange(m_breakBefore, false)) table.insert("fo:break-before", "page");
        m_generator.openTable(table);
    }

    void openRow(bool head) {
        RVNGPropertyList row;
        row.insert("librevenge:is-header-row", head);
        row.insert("fo:keep-together", "always");
        m_generator.openTableRow(row);
    }

    void cell(const QString& text, Font font, const char* align, int columns = 1, bool ruled = true) {
        RVNGPropertyList properties;
        if (ruled) properties.insert("fo:border", "0.5pt solid #000000");
        if (columns > 1) properties.insert("table:number-columns-spanned", columns);
        properties.insert("fo:padding", 0.03);
        properties.insert("style:vertical-align", "middle");
        m_generator.openTableCell(properties);
        paragraph(text, font, align);
        m_generator.closeTableCell();
        for (int i = 1; i < columns; ++i) m_generator.insertCoveredTableCell(RVNGPropertyList());
    }

    void heads(const report::Table& table) {
        if (!report::hasHead(table)) return;
        if (!table.groups.empty()) {
            openRow(true);
            for (const auto& group : table.groups) {
                if (!group.title.isEmpty())
                    cell(group.title, kHead, "center", group.columns);
                else
                    for (int i = 0; i < group.columns; ++i) cell({}, kHead, "center");
            }
            m_generator.closeTableRow();
        }
        openRow(true);
        for (const auto& column : table.columns) cell(column.title, kHead, "center");
        m_generator.closeTableRow();
    }

    void tableRow(const report::Table& table, const report::Row& row, bool totals = false) {
        openRow(false);
        if (row.style == report::Row::Style::Group) {
            cell(row.cells.empty() ? QString() : row.cells.front(), kHead, "left", int(table.columns.size()));
        } else {
            const Font font = totals || row.style == report::Row::Style::Emphasis ? kHead : kCell;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const auto& column = table.columns[i];
                const char* align = column.align == report::Align::Right    ? "end"
                                    : column.align == report::Align::Center ? "center"
                                                                            : "left";
                cell(i < row.cells.size() ? cellText(column, row.cells[i]) : QString(), font, align);
            }
        }
        m_generator.closeTableRow();
    }

    OdtGenerator& m_generator;
    const ReportDocument& m_document;
    const report::PageSetup& m_page;
    Font m_title{}, m_body{};
    bool m_breakBefore = false;
};

}  // namespace

Result<> writeOdt(const ReportDocument& document, QIODevice& device) {
    XmlPart content, styles, meta, settings, manifest;
    OdtGenerator generator;
    generator.addDocumentHandler(&content, ODF_CONTENT_XML);
    generator.addDocumentHandler(&styles, ODF_STYLES_XML);
    generator.addDocumentHandler(&meta, ODF_META_XML);
    generator.addDocumentHandler(&settings, ODF_SETTINGS_XML);
    generator.addDocumentHandler(&manifest, ODF_MANIFEST_XML);
    OdtBuilder(generator, document).build();
    ZipArchive archive;
    archive.add("mimetype", "application/vnd.oasis.opendocument.text", true);
    archive.add("content.xml", content.bytes());
    archive.add("styles.xml", styles.bytes());
    archive.add("meta.xml", meta.bytes());
    archive.add("settings.xml", settings.bytes());
    archive.add("META-INF/manifest.xml", manifest.bytes());
    return writeAll(device, archive.bytes());
}

}  // namespace election
