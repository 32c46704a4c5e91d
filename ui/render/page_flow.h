#pragma once
/// Puts blocks onto pages: keeps together what belongs together, repeats table heads and group rows.
#include <vector>

#include "ui/render/page_items.h"

namespace election::render {

struct FlowInput {
    std::vector<Block> blocks;
    std::vector<Block> heads;   ///< repeated table heads, by Block::head
    std::vector<Block> groups;  ///< repeated group rows, by Block::group
};

/// Pages with art between `top` and `bottom`; at least one page.
std::vector<Page> flowPages(const FlowInput& input, double top, double bottom);

}  // namespace election::render
