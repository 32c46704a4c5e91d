#include "ui/render/report_layout.h"

#include <QCoreApplication>
#include <QPainter>

#include "core/report/section_text.h"
#include "ui/render/section_blocks.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using namespace render;

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

constexpr double kA4Short = 210, kA4Long = 297;

/// GB/T 9704: title 2号 (22 pt), text 3号 (16 pt); forms as offices print them: 小二 (18 pt), 小四, tables
/// 五号.
Sizes sizesFor(const report::PageSetup& page) {
    using Style = report::PageSetup::Style;
    if (page.style == Style::Official)
        return {fromPoints(22), fromPoints(16), fromPoints(12), fromPoints(10.5), 1.75};
    if (page.style == Style::Wall)  // read from two metres away
        return {fromPoints(36), fromPoints(22), fromPoints(18), fromPoints(14), 1.6};
    if (page.style == Style::Certificate)
        return {fromPoints(36), fromPoints(22), fromPoints(16), fromPoints(12), 1.9};
    return {fromPoints(18), fromPoints(12), fromPoints(10.5), fromPoints(9), 1.6};
}

void addTitle(const Sheet& sheet, const ReportDocument& document, FlowInput& flow) {
    Block title =
        textBlock(sheet, Face::Title, document.title, sheet.sizes.title, report::Align::Center, 1.4);
    title.keepWithNext = true;
    title.kind = MarkKind::Title;
    flow.blocks.push_back(std::move(title));
    if (!document.subtitle.isEmpty()) {
        Block subtitle =
            textBlock(sheet, Face::Text, document.subtitle, sheet.sizes.body, report::Align::Center, 1.5);
        subtitle.spaceBefore = fromMm(1.5);
        subtitle.keepWithNext = true;
        subtitle.kind = MarkKind::Title;
        flow.blocks.push_back(std::move(subtitle));
    }
    Block gap;
    gap.height = fromMm(document.page.style == report::PageSetup::Style::Form ? 2.5 : 6);
    gap.keepWithNext = true;
    gap.kind = MarkKind::Title;
    flow.blocks.push_back(std::move(gap));
}

/// 落款 and the notes before it never stand on a page without text of the paper: the last lines go with them.
void keepTextAtTheSeal(const ReportDocument& document, FlowInput& flow) {
    const auto isNote = [&document](const Block& block) {
        if (block.section < 0) return false;
        const auto* paragraph = std::get_if<report::Paragraph>(&document.sections[size_t(block.section)]);
        return paragraph && paragraph->style == report::Paragraph::Style::Note;
    };
    for (size_t i = 1; i < flow.blocks.size(); ++i) {
        if (flow.blocks[i].kind != MarkKind::Seal) continue;
        for (size_t k = i - 1; k > 0 && isNote(flow.blocks[k]); --k) flow.blocks[k].keepWithPrevious = true;
    }
}

}  // namespace

ReportLayout::ReportLayout(const ReportDocument& document) {
    const report::PageSetup& page = document.page;
    m_size = page.landscape ? QSizeF(fromMm(kA4Long), fromMm(kA4Short))
                            : QSizeF(fromMm(kA4Short), fromMm(kA4Long));
    const double left = fromMm(page.left), width = m_size.width() - left - fromMm(page.right);
    const double top = fromMm(page.top), bottom = m_size.height() - fromMm(page.bottom);
    const Sheet sheet{m_fonts, sizesFor(page), left, width, bottom - top};
    FlowInput flow;
    addTitle(sheet, document, flow);
    for (size_t i = 0; i < document.sections.size(); ++i)
        addSection(sheet, document.sections[i], int(i), flow);
    keepTextAtTheSeal(document, flow);
    m_pages = flowPages(flow, top, bottom);
    numberContents(sheet, document, m_pages);
    addFooters(document, left, width, bottom);
}

void ReportLayout::addFooters(const ReportDocument& document, double left, double width, double top) {
    const int size = fromPoints(9), small = fromPoints(7.5);
    const QStringList lines = footLines(document);
    const auto widthOf = [&](const QString& line) { return m_fonts.advance(Face::Text, line, small); };
    const bool oneLine =
        lines.size() == 2 && widthOf(lines.front()) + widthOf(lines.back()) + fromMm(4) <= width;
    const bool crowded = lines.size() > 2;  // the last line has to stay clear of the paper's edge
    const bool framed = document.page.style == report::PageSetup::Style::Certificate;
    for (int i = 0; i < pageCount(); ++i) {
        Art& art = m_pages[size_t(i)].art;
        if (framed) {
            const QRectF paper(QPointF(0, 0), m_size);
            const double outer = fromMm(11), inner = fromMm(13.5);
            drawFrame(art, paper.adjusted(outer, outer, -outer, -outer), fromMm(1.1));
            drawFrame(art, paper.adjusted(inner, inner, -inner, -inner), fromMm(0.35));
        }
        const QString number = PageText::tr("Page %1 of %2").arg(i + 1).arg(pageCount());
        double y = top + fromMm(crowded ? 5.5 : 7);
        drawText(m_fonts, art, Face::Text, left + (width - m_fonts.advance(Face::Text, number, size)) / 2, y,
                 number, size);
        y += fromMm(4);
        for (const QString& line : lines) {
            const bool atRight = oneLine && &line == &lines.back();
            drawText(m_fonts, art, Face::Text, atRight ? left + width - widthOf(line) : left, y, line, small);
            if (!oneLine) y += fromMm(3);
        }
    }
}

QSizeF ReportLayout::pageSizeMm() const {
    return m_size * (25.4 / kUnitsPerInch);
}

void ReportLayout::paintPage(QPainter& painter, int number) const {
    const Art& art = page(number).art;
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const Fill& fill : art.fills) painter.fillRect(fill.rect, QColor(fill.grey, fill.grey, fill.grey));
    for (const Picture& picture : art.pictures) painter.drawImage(picture.rect, picture.image);
    for (const Stroke& stroke : art.strokes) {
        QPen pen(QColor(stroke.grey, stroke.grey, stroke.grey), stroke.width);
        pen.setCapStyle(Qt::FlatCap);
        if (stroke.dashed) pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawLine(stroke.line);
    }
    painter.setPen(Qt::black);
    int family = -1, size = -1;
    for (const TextRun& run : art.texts) {
        if (run.family != family || run.size != size) {
            family = run.family;
            size = run.size;
            painter.setFont(m_fonts.font(family, size));
        }
        painter.drawText(run.baseline, run.text);
    }
    painter.restore();
}

void ReportLayout::paintPage(QPainter& painter, int number, const QRectF& target) const {
    painter.save();
    const double scale = std::min(target.width() / m_size.width(), target.height() / m_size.height());
    painter.translate(target.center() - QPointF(m_size.width(), m_size.height()) * scale / 2);
    painter.scale(scale, scale);
    paintPage(painter, number);
    painter.restore();
}

}  // namespace election
