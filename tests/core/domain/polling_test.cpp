#include "core/domain/polling.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("Turnout is rounded half up to one decimal, in integers") {
    CHECK(turnoutPerMille(501, 1000) == 501);
    CHECK(turnoutPerMille(1, 3) == 333);
    CHECK(turnoutPerMille(2, 3) == 667);
    CHECK(turnoutPerMille(1, 2000) == 1);  // 0.05 % goes up
    CHECK(turnoutPerMille(0, 0) == 0);
    CHECK(turnoutText(467, 934) == u"50.0 %"_s);
}
