#include "core/services/two_tellers_service.h"

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "tests/core/services/count_hall.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

struct Hall : SmallElection {
    TwoTellersService tellers{*file};

    Hall() {
        addPerson(u"张三"_s, idNumber(10), u"080001"_s);
        addPerson(u"李四"_s, idNumber(11), u"080002"_s);
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
        REQUIRE(
            PollingService(*file).saveBox({{}, village, u"中心会场"_s, BoxKind::MainVenue, 5, 5, 5, 0, 0}));
        beginCount(*file, village, CountingWay::TwoTellers);
    }
    NewBundle wanted(int size) const { return {village, kBody, u"中心会场"_s, size, {u"甲"_s, u"乙"_s}}; }
    static BallotPaper paper(const QString& chair) { return {{}, {}, {chair, {}}, false, {}}; }
    TellerBundle::State read(TellerBundleId id, int teller, int place, const QString& chair) {
        const auto state = tellers.read(id, teller, place, paper(chair));
        INFO((state ? QString() : state.error().message + state.error().detail).toStdString());
        REQUIRE(state);
        return *state;
    }
    int counted() const { return CountingService(*file).ballotCount(village, kBody).value(); }
};

}  // namespace

TEST_CASE("Two tellers read a bundle one after the other, only what differs is read again, then it counts") {
    Hall hall;
    CHECK_FALSE(CountingService(*hall.file).callBallot(hall.village, kBody, Hall::paper(u"张三"_s)));
    NewBundle same = hall.wanted(3);
    same.tellers[1] = u" 甲 "_s;
    CHECK(hall.tellers.open(same).error().code == ErrorCode::InvalidInput);
    CHECK(hall.tellers.open(hall.wanted(6)).error().code == ErrorCode::RuleViolation);  // the box holds five
    const auto id = hall.tellers.open(hall.wanted(3));
    REQUIRE(id);
    CHECK(hall.tellers.open(hall.wanted(2)).error().code == ErrorCode::RuleViolation);  // one at a time
    CHECK_FALSE(hall.tellers.read(*id, 1, 1, Hall::paper(u"张三"_s)));  // the first reads first
    using State = TellerBundle::State;
    hall.read(*id, 0, 1, u"张三"_s);
    hall.read(*id, 0, 2, u"李四"_s);
    REQUIRE(hall.tellers.correct(*id, 0, 2, Hall::paper(u"张三"_s)));
    CHECK(hall.read(*id, 0, 3, {}) == State::Second);
    CHECK_FALSE(hall.tellers.correct(*id, 0, 1, Hall::paper(u"李四"_s)));  // handed over
    hall.read(*id, 1, 1, u"张三"_s);
    hall.read(*id, 1, 2, u"李四"_s);  // a planted error
    CHECK(hall.read(*id, 1, 3, {}) == State::Compare);
    CHECK(hall.counted() == 0);
    auto view = hall.tellers.bundle(*id);
    REQUIRE(view);
    CHECK(view->differing() == 1);
    CHECK(view->toRead(0) == std::vector<int>{2});
    CHECK_FALSE(hall.tellers.read(*id, 0, 1, Hall::paper(u"李四"_s)));  // only what differs
    hall.read(*id, 1, 2, u"张三"_s);
    CHECK(hall.read(*id, 0, 2, u"张三"_s) == State::Agreed);
    CHECK(hall.counted() == 3);

    const auto second = hall.tellers.open(hall.wanted(2));
    REQUIRE(second);
    hall.read(*second, 0, 1, u"张三"_s);
    hall.read(*second, 0, 2, u"张三"_s);
    hall.read(*second, 1, 1, u"张三"_s);
    hall.read(*second, 1, 2, u"李四"_s);
    CHECK(hall.tellers.decide(*second, {2, 0, u"甲"_s, u"看过选票"_s}).error().code ==
          ErrorCode::RuleViolation);  // who read can't decide
    CHECK(hall.tellers.decide(*second, {1, 0, u"协调员"_s, u"看过选票"_s}).error().code ==
          ErrorCode::RuleViolation);
    REQUIRE(hall.tellers.decide(*second, {2, 1, u"协调员"_s, u"看过选票"_s}).value() == State::Agreed);
    CHECK(hall.counted() == 5);
    const auto all = CountingService(*hall.file).ballots(hall.village, kBody);
    REQUIRE(all);
    CHECK(all->back().paper.columns[0] == u"李四"_s);
    CHECK(all->back().paper.number == u"5"_s);
    NoProgress progress;
    const auto verified = AuditService(*hall.file).verify(progress);
    INFO(verified->problems.join(u'\n').toStdString());
    CHECK(verified->sound);
}
