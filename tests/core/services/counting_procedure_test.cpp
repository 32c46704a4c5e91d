#include "core/services/counting_procedure_service.h"

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
    CountingProcedureService procedure{*file};
    CountingService counting{*file};

    Hall() {
        for (int i = 1; i <= 9; ++i) addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), u"0800"_s);
        addPerson(u"张三"_s, idNumber(10), u"080001"_s);
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
        saveBox(u"中心会场"_s, 6);
    }
    void saveBox(const QString& name, int collected) {
        const auto saved = PollingService(*file).saveBox(
            {{}, village, name, BoxKind::MainVenue, collected, collected, collected, 0, 0});
        REQUIRE(saved);
    }
    Result<CalledBallot> call(const QString& chair, const QString& box = u"中心会场"_s) {
        return counting.callBallot(village, kBody, {box, {}, {chair, {}}, false, {}});
    }
};

}  // namespace

TEST_CASE("No ballot can be called before a way is chosen and the zero report is made") {
    Hall hall;
    CHECK(hall.call(u"张三"_s).error().code == ErrorCode::RuleViolation);
    REQUIRE(hall.procedure.chooseWay(hall.village, kBody, CountingWay::Calling));
    CHECK(hall.call(u"张三"_s).error().code == ErrorCode::RuleViolation);
    CHECK(hall.counting.ballotCount(hall.village, kBody).value() == 0);
    REQUIRE(hall.procedure.makeZeroReport(hall.village, kBody, hallStaff()));
    REQUIRE(hall.call(u"张三"_s));
    const auto late = hall.procedure.makeZeroReport(hall.village, kBody, hallStaff());
    CHECK(late.error().code == ErrorCode::RuleViolation);  // nothing stands at zero any more
    const auto report = hall.procedure.zeroReport(hall.village, kBody);
    REQUIRE(report);
    REQUIRE(*report);
    CHECK((*report)->boxes == QStringList{u"中心会场"_s});
    CHECK((*report)->staff.scrutineers.size() == 2);
}

TEST_CASE("A zero report names everybody once, and nobody who stands") {
    Hall hall;
    REQUIRE(hall.procedure.chooseWay(hall.village, kBody, CountingWay::Calling));
    const auto refused = [&](auto change) {
        CountingStaff staff = hallStaff();
        change(staff);
        const auto report = hall.procedure.makeZeroReport(hall.village, kBody, staff);
        return report ? QString() : report.error().message;
    };
    CHECK_FALSE(refused([](CountingStaff& s) { s.caller.clear(); }).isEmpty());
    CHECK_FALSE(refused([](CountingStaff& s) { s.tellers.clear(); }).isEmpty());
    CHECK_FALSE(refused([](CountingStaff& s) { s.scrutineers.removeLast(); }).isEmpty());
    CHECK(refused([](CountingStaff& s) { s.scrutineers[0] = s.caller; }).contains(u"唱票员甲"_s));
    CHECK(refused([](CountingStaff& s) { s.caller = u" 张 三 "_s; }).contains(u"张三"_s));
    CHECK_FALSE(hall.procedure.zeroReport(hall.village, kBody).value());
    CHECK(refused([](CountingStaff&) {}).isEmpty());
}

TEST_CASE("Another way of counting needs a reason and sets aside what was counted, which stays on file") {
    Hall hall;
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    for (int i = 0; i < 6; ++i) REQUIRE(hall.call(u"张三"_s));
    CHECK(hall.procedure.chooseWay(hall.village, kBody, CountingWay::Totals).error().code ==
          ErrorCode::InvalidInput);
    REQUIRE(
        hall.procedure.chooseWay(hall.village, kBody, CountingWay::Calling));  // in force: nothing changes
    CHECK(hall.procedure.waySteps(hall.village, kBody)->size() == 1);
    REQUIRE(hall.procedure.chooseWay(hall.village, kBody, CountingWay::Totals, u"电脑故障，改为手工汇总"_s));
    CHECK(hall.procedure.way(hall.village, kBody).value() == CountingWay::Totals);
    CHECK(hall.counting.ballotCount(hall.village, kBody).value() == 0);
    CHECK_FALSE(hall.procedure.zeroReport(hall.village, kBody).value());
    CHECK(hall.call(u"张三"_s).error().code == ErrorCode::RuleViolation);
    const auto kept = hall.file->database().value(u"SELECT count(*) FROM ballot_set_aside"_s);
    CHECK(kept.value().toInt() == 6);
    // Back to calling: numbers begin at 1 again, and the tallies at zero.
    beginCount(*hall.file, hall.village, CountingWay::Calling, u"电脑已修好"_s);
    const auto again = hall.call(u"张三"_s);
    REQUIRE(again);
    CHECK(again->paper.number == u"1"_s);
    NoProgress progress;
    const auto verified = AuditService(*hall.file).verify(progress);
    INFO(verified->problems.join(u'\n').toStdString());
    CHECK(verified->sound);
}

TEST_CASE("A small box is called only after it was mixed, and then from the box that took it") {
    Hall hall;
    hall.saveBox(u"中心会场"_s, 40);
    hall.saveBox(u"流动票箱"_s, 5);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    CHECK(hall.call(u"张三"_s, u"流动票箱"_s).error().code == ErrorCode::RuleViolation);
    REQUIRE(hall.procedure.mixBoxes(hall.village, kBody, {u"流动票箱"_s, u"中心会场"_s}));
    CHECK(hall.call(u"张三"_s, u"流动票箱"_s).error().code == ErrorCode::RuleViolation);
    REQUIRE(hall.call(u"张三"_s));
    const auto sums = hall.procedure.reconciliation(hall.village, kBody);
    REQUIRE(sums);
    REQUIRE(sums->boxes.size() == 1);
    CHECK(sums->boxes[0].collected == 45);
    CHECK(sums->boxes[0].counted == 1);
    hall.saveBox(u"第二流动票箱"_s, 35);
    CHECK(hall.procedure.mixBoxes(hall.village, kBody, {u"第二流动票箱"_s, u"中心会场"_s}).error().code ==
          ErrorCode::RuleViolation);  // too late
}

TEST_CASE("A ballot called twice is taken out with a reason and stays on file") {
    Hall hall;
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    const auto ballot = hall.call(u"张三"_s);
    REQUIRE(hall.call(u"张三"_s));
    CHECK(hall.counting.takeBallotOut(ballot->id, u" "_s).error().code == ErrorCode::InvalidInput);
    REQUIRE(hall.counting.takeBallotOut(ballot->id, u"同一张票唱了两次"_s));
    CHECK(hall.counting.ballotCount(hall.village, kBody).value() == 1);
    CHECK(hall.call({})->paper.number == u"3"_s);  // its number is never given again
    REQUIRE(hall.procedure.recordPause(hall.village, kBody, true, u"休息"_s));
    REQUIRE(hall.procedure.recordPause(hall.village, kBody, false, {}));
    NoProgress progress;
    CHECK(AuditService(*hall.file).verify(progress)->sound);
}
