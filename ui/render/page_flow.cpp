#include "ui/render/page_flow.h"

namespace election::render {
namespace {

class Flow {
  public:
    Flow(const FlowInput& input, double top, double bottom) : m_input(input), m_top(top), m_bottom(bottom) {}

    std::vector<Page> run() {
        newPage();
        const auto& blocks = m_input.blocks;
        for (size_t first = 0; first < blocks.size();) {
            size_t end = first + 1;
            while (end < blocks.size() && (blocks[end - 1].keepWithNext || blocks[end].keepWithPrevious) &&
                   !blocks[end].breakBefore)
                ++end;
            placeTogether(first, end);
            first = end;
        }
        return std::move(m_pages);
    }

  private:
    [[nodiscard]] bool atTop() const { return m_empty; }

    void newPage() {
        m_pages.emplace_back();
        m_y = m_top;
        m_empty = true;
    }

    void placeTogether(size_t first, size_t end) {
        const auto& blocks = m_input.blocks;
        if (blocks[first].breakBefore && !atTop()) newPage();
        double height = 0;
        for (size_t i = first; i < end; ++i)
            height += blocks[i].height + (i > first || !atTop() ? blocks[i].spaceBefore : 0);
        // A chunk longer than a whole page starts where it is, unless little room is left, and is cut between
        // blocks.
        const double page = m_bottom - m_top;
        const bool worthMoving = height <= page - repeated(blocks[first]) || m_bottom - m_y < page / 3;
        if (m_y + height > m_bottom && !atTop() && worthMoving) newPage();
        for (size_t i = first; i < end; ++i) {
            const Block& block = blocks[i];
            if (!atTop() && m_y + block.spaceBefore + block.height > m_bottom) newPage();
            if (atTop()) repeatHead(block);
            place(block);
        }
    }

    /// Height of the head and group row that stand above this block at the top of a page.
    [[nodiscard]] double repeated(const Block& block) const {
        if (block.head < 0) return 0;
        double height = m_input.heads[size_t(block.head)].height;
        if (block.group >= 0 && block.kind != MarkKind::GroupRow)
            height += m_input.groups[size_t(block.group)].height;
        return height;
    }

    void repeatHead(const Block& block) {
        if (block.head < 0) return;
        place(m_input.heads[size_t(block.head)]);
        if (block.group >= 0 && block.kind == MarkKind::TableRow) place(m_input.groups[size_t(block.group)]);
    }

    void place(const Block& block) {
        if (!atTop()) m_y += block.spaceBefore;
        Page& page = m_pages.back();
        for (Fill fill : block.art.fills) {
            fill.rect.translate(0, m_y);
            page.art.fills.push_back(fill);
        }
        for (Stroke stroke : block.art.strokes) {
            stroke.line.translate(0, m_y);
            page.art.strokes.push_back(stroke);
        }
        for (TextRun run : block.art.texts) {
            run.baseline.ry() += m_y;
            page.art.texts.push_back(std::move(run));
        }
        for (Picture picture : block.art.pictures) {
            picture.rect.translate(0, m_y);
            page.art.pictures.push_back(std::move(picture));
        }
        page.marks.push_back({block.kind, block.section, block.row, m_y, block.height});
        m_y += block.height;
        m_empty = false;
    }

    const FlowInput& m_input;
    double m_top, m_bottom, m_y = 0;
    bool m_empty = true;
    std::vector<Page> m_pages;
};

}  // namespace

std::vector<Page> flowPages(const FlowInput& input, double top, double bottom) {
    return Flow(input, top, bottom).run();
}

}  // namespace election::render
