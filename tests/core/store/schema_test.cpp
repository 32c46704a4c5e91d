#include "core/store/schema.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("A released migration never changes: each has the SHA-256 it was written with, without a gap") {
    const std::vector<std::pair<QString, QByteArray>> frozen{
        {u"0001_initial"_s, "05a74c9e17eb568460eec2b5745151589217243d969d947953c5d31299d18368"},
        {u"0002_attachments"_s, "71da3e8ff95338fa09a034f951e5cf7f55238897a71fee0c0d5eea05ab527efd"},
        {u"0003_nominating"_s, "9d8d00a3430fe81b00e16ffdb0ae8825c71eb7a4d6432ea3ee0a2cd7e3aea922"},
        {u"0004_calendar"_s, "8468b2914f166634c5eac178a410d36d15a6fe76788dfe916a99980a887c7686"},
        {u"0005_setup"_s, "644b84374930d278f5ec40bdfd46a13330df8efcee7d0886ce2babe979b4a6f5"},
    };
    const auto& chain = store::migrations();
    REQUIRE(chain.size() == frozen.size());
    for (size_t i = 0; i < chain.size(); ++i) {
        CHECK(chain[i].version == int(i) + 1);
        CHECK(chain[i].name == frozen[i].first);
        CHECK(chain[i].sha256 == frozen[i].second);
    }
}
