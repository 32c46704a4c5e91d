#include "ui/shell/page_list.h"

#include "ui/pages/overview/overview_page.h"
#include "ui/pages/posts/posts_page.h"
#include "ui/pages/register/register_page.h"

namespace election {

std::vector<PageDescriptor> deskPages() {
    return {overviewPage(), postsPage(), registerPage()};
}

}  // namespace election
