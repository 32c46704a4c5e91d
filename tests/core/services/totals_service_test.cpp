#include "core/services/totals_service.h"

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/status_service.h"
#include "tests/core/services/count_hall.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

struct Hall : SmallElection {
    TotalsService totals{*file};

    Hall() {
        for (int i = 1; i <= 9; ++i) addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), u"0800"_s);
        addPerson(u"张三"_s, idNumber(10), u"080001"_s);
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
        REQUIRE(
            PollingService(*file).saveBox({{}, village, u"中心会场"_s, BoxKind::MainVenue, 8, 8, 8, 0, 0}));
        beginCount(*file, village, CountingWay::Totals);
    }
    TotalsState state() const {
        const auto now = totals.state(village, kBody);
        REQUIRE(now);
        return *now;
    }
    TotalsTyped typed(int seat, const QString& typist) const {
        TotalsTyped one{village, kBody, seat, typist, emptyTotals(state().contest), u"已核对纸质汇总表"_s};
        one.sheet.collected = one.sheet.valid = 8;
        one.sheet.posts[0].lines[0].votesFor = 6;
        one.sheet.posts[1].lines.push_back({{}, u"选 民"_s + QChar(u'一' + 2), 5, 0});
        return one;
    }
};

}  // namespace

TEST_CASE("Totals typed alike by two people are taken at once and decide the election") {
    Hall hall;
    CHECK(CountingService(*hall.file).count(hall.village, kBody).error().code == ErrorCode::NotFound);
    REQUIRE(hall.totals.handOver(hall.typed(0, u"甲"_s)));
    CHECK_FALSE(hall.state().result);
    CHECK(hall.totals.handOver(hall.typed(1, u" 甲 "_s)).error().code == ErrorCode::RuleViolation);
    CHECK(hall.totals.handOver(hall.typed(0, u"丙"_s)).error().code == ErrorCode::RuleViolation);
    REQUIRE(hall.totals.handOver(hall.typed(1, u"乙"_s)));
    REQUIRE(hall.state().result);
    const auto count = CountingService(*hall.file).count(hall.village, kBody);
    REQUIRE(count);
    CHECK(count->totals);
    CHECK(count->outcome.collected == 8);
    CHECK(count->nameOf(count->outcome.posts[0].elected.at(0)) == u"张三"_s);
    CHECK(count->nameOf(count->outcome.posts[1].elected.at(0)) == u"选民"_s + QChar(u'一' + 2));
    CHECK(count->otherReadings().size() == 3);  // two other bases, one other turnout; no other scope
    const auto status = StatusService(*hall.file).villages();
    REQUIRE(status);
    CHECK(status->front().next == count->outcome.next);
    CHECK(status->front().steps[size_t(Step::Counting)].state == StepState::Done);
    // Taken back, it is no result any more.
    REQUIRE(hall.totals.discard(hall.village, kBody, -1, u"协调员"_s, u"纸质表有误"_s));
    CHECK_FALSE(CountingService(*hall.file).count(hall.village, kBody));
    NoProgress progress;
    const auto verified = AuditService(*hall.file).verify(progress);
    INFO(verified->problems.join(u'\n').toStdString());
    CHECK(verified->sound);
}

TEST_CASE("A warning needs a note, an error may be handed over but never taken") {
    Hall hall;
    TotalsTyped unusual = hall.typed(0, u"甲"_s);
    unusual.sheet.valid = 7;
    unusual.sheet.blank = 1;
    unusual.note.clear();
    const auto refused = hall.totals.handOver(unusual);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().message.contains(u"W.302"_s));
    unusual.note = u"确有一张空白票"_s;
    REQUIRE(hall.totals.handOver(unusual));
    REQUIRE(hall.totals.discard(hall.village, kBody, 0, u"协调员"_s, u"重录"_s));

    TotalsTyped wrong = hall.typed(0, u"甲"_s);
    wrong.sheet.valid = 7;  // C ≠ D + E + F, on both entries alike: so it stands on the paper
    REQUIRE(hall.totals.handOver(wrong));
    wrong.seat = 1;
    wrong.typist = u"乙"_s;
    REQUIRE(hall.totals.handOver(wrong));
    const TotalsState now = hall.state();
    CHECK(now.differences.empty());
    CHECK_FALSE(now.result);
    REQUIRE(now.problems[0].size() == 1);
    CHECK(now.problems[0].front().code == u"T.101"_s);
    CHECK(hall.totals.decide(hall.village, kBody, 0, u"协调员"_s, u"看过"_s)
              .error()
              .message.contains(u"T.101"_s));
}

TEST_CASE("Only the fields that differ are typed again, the coordinator may take one entry with a reason") {
    Hall hall;
    REQUIRE(hall.totals.handOver(hall.typed(0, u"甲"_s)));
    TotalsTyped second = hall.typed(1, u"乙"_s);
    second.sheet.posts[0].lines[0].votesFor = 5;  // planted
    second.sheet.posts[1].lines[0].votesFor = 4;  // planted
    REQUIRE(hall.totals.handOver(second));
    TotalsState now = hall.state();
    REQUIRE(now.differences.size() == 2);
    const QString chair = now.differing().at(0), member = now.differing().at(1);
    CHECK_FALSE(hall.totals.retype(hall.village, kBody, 1, {{u"valid"_s, 7}}));
    REQUIRE(hall.totals.retype(hall.village, kBody, 1, {{chair, 6}}));
    now = hall.state();
    CHECK(now.differing() == QStringList{member});
    CHECK_FALSE(now.result);
    CHECK(hall.totals.decide(hall.village, kBody, 0, u"乙"_s, u"看过"_s).error().code ==
          ErrorCode::RuleViolation);
    CHECK(hall.totals.decide(hall.village, kBody, 0, u"协调员"_s, {}).error().code ==
          ErrorCode::InvalidInput);
    REQUIRE(hall.totals.decide(hall.village, kBody, 0, u"协调员"_s, u"对照纸质表，第一次录入正确"_s));
    now = hall.state();
    REQUIRE(now.result);
    CHECK(now.result->how == TotalsResult::How::First);
    CHECK(now.history.size() == 3);
    CHECK(CountingService(*hall.file).ballotCount(hall.village, kBody).value() == 8);
}
