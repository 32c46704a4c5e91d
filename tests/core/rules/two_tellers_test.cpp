#include "core/rules/two_tellers.h"

#include <random>
#include <set>

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

BallotPaper paperOf(const QString& chair, const QString& member = {}) {
    BallotPaper paper;
    paper.columns = {chair, member};
    return paper;
}

}  // namespace

TEST_CASE("Two readings are the same whatever the order of names, and differ by any mark") {
    CHECK(sameReading(paperOf(u"张三"_s, u"李四、王五"_s), paperOf(u"张三"_s, u"王五、李四"_s)));
    CHECK_FALSE(sameReading(paperOf(u"张三"_s), paperOf(u"张三○"_s)));
    CHECK_FALSE(sameReading(paperOf(u"?"_s), paperOf(u"?、?"_s)));
    CHECK_FALSE(sameReading(paperOf(u"张三"_s), paperOf({}, u"张三"_s)));
    BallotPaper spoiled;
    spoiled.ruledVoid = true;
    spoiled.voidReason = u"污损"_s;
    CHECK_FALSE(sameReading(spoiled, paperOf({})));
    BallotPaper other = spoiled;
    other.voidReason = u"其他"_s;
    CHECK_FALSE(sameReading(spoiled, other));
    CHECK(sameReading(spoiled, spoiled));
}

TEST_CASE("Of a thousand bundles every planted typing error is found unless both tellers make the same one") {
    const QStringList names{u"张三"_s, u"李四"_s, u"王五"_s, u"赵六"_s};
    std::mt19937 random(7);
    const auto any = [&] { return names.at(int(random() % 4)); };
    int planted = 0, twins = 0;
    for (int bundleNumber = 0; bundleNumber < 1000; ++bundleNumber) {
        TellerBundle bundle;
        bundle.size = 1 + int(random() % kBundleSize);
        std::vector<TellerReading> readings;
        std::set<int> wrong;
        for (int place = 1; place <= bundle.size; ++place) {
            const BallotPaper truth = paperOf(any(), any());
            BallotPaper typed[2] = {truth, truth};
            for (BallotPaper& one : typed)
                if (random() % 20 == 0) one.columns[random() % 2] = any() + u'、' + any();
            const bool same = typed[0].columns == typed[1].columns;
            const bool erred = typed[0].columns != truth.columns || typed[1].columns != truth.columns;
            if (erred && same) ++twins;  // nobody can see these
            if (!sameReading(typed[0], typed[1])) wrong.insert(place), ++planted;
            for (int teller = 0; teller < 2; ++teller) readings.push_back({place, teller, 1, typed[teller]});
        }
        const auto places = bundlePlaces(bundle, readings, {});
        std::set<int> found;
        for (const BundlePlace& one : places)
            if (!one.isSettled()) found.insert(one.place);
        REQUIRE(found == wrong);
        CHECK(bundleState(places) ==
              (wrong.empty() ? TellerBundle::State::Agreed : TellerBundle::State::Compare));
    }
    CHECK(planted > 1000);
    UNSCOPED_INFO("equal errors of both: " << twins);
}

TEST_CASE("Whose turn it is follows from the readings, and only what differs is read again") {
    TellerBundle bundle;
    bundle.size = 2;
    std::vector<TellerReading> readings;
    const auto state = [&] {
        bundle.state = bundleState(bundlePlaces(bundle, readings, {}));
        return bundle.state;
    };
    const auto toRead = [&](int teller) {
        return placesToRead(bundle, bundlePlaces(bundle, readings, {}), teller);
    };
    using State = TellerBundle::State;
    CHECK(state() == State::First);
    CHECK(toRead(0) == std::vector<int>{1, 2});
    readings.push_back({1, 0, 1, paperOf(u"张三"_s)});
    readings.push_back({2, 0, 1, paperOf(u"李四"_s)});
    CHECK(state() == State::Second);
    readings.push_back({1, 1, 1, paperOf(u"张三"_s)});
    readings.push_back({2, 1, 1, paperOf(u"王五"_s)});
    CHECK(state() == State::Compare);
    CHECK(toRead(0) == std::vector<int>{2});
    CHECK(toRead(1) == std::vector<int>{2});
    readings.push_back({2, 0, 2, paperOf(u"李四"_s)});
    CHECK(state() == State::Compare);  // the second teller's first reading isn't compared with the new one
    CHECK(toRead(0).empty());
    CHECK(toRead(1) == std::vector<int>{2});
    readings.push_back({2, 1, 2, paperOf(u"赵六"_s)});
    CHECK(toRead(0) == std::vector<int>{2});  // they still differ
    const auto decided = bundlePlaces(bundle, readings, {{2, 0, u"协调员"_s, u"看过选票"_s}});
    CHECK(bundleState(decided) == State::Agreed);
    CHECK(decided[1].settled()->columns[0] == u"李四"_s);
    CHECK(decided[1].everDiffered());
    CHECK_FALSE(decided[0].everDiffered());
}
