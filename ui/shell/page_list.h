#pragma once
/// Every page of the desk, in the order of the rail.
#include <vector>

#include "ui/pages/page.h"

namespace election {

std::vector<PageDescriptor> deskPages();

}  // namespace election
