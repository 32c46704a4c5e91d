#include "core/services/counting_service.h"

#include <QJsonDocument>

#include "core/services/audit_service.h"
#include "core/services/polling_service.h"
#include "core/services/status_service.h"
#include "tests/core/services/count_hall.h"

using namespace election;
using namespace election::test;

namespace {

struct Hall : SmallElection {
    Hall() {
        for (int i = 1; i <= 9; ++i) addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), u"0800"_s);
        addPerson(u"张三"_s, idNumber(10), u"080001"_s);
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
    }
    Result<> saveBox(const BoxLedger& box, const QString& because = {}) {
        return PollingService(*file).saveBox(box, because);
    }
    BoxLedger venue(int issued, int collected, int own, int proxy) const {
        return {{}, village, u"中心会场"_s, BoxKind::MainVenue, issued, collected, own, proxy, 0};
    }
    CalledBallot call(const QString& chair, const QString& member) {
        const auto called = CountingService(*file).callBallot(
            village, Body::VillagersCommittee, {u"中心会场"_s, {}, {chair, member}, false, {}});
        REQUIRE(called);
        return *called;
    }
};

}  // namespace

TEST_CASE("A box ledger that can't be true is refused, a difference needs a reason, kept in the log") {
    Hall hall;
    CHECK(hall.saveBox(hall.venue(6, 7, 5, 1)).error().code == ErrorCode::InvalidInput);
    CHECK(hall.saveBox(hall.venue(-6, 0, 5, 1)).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(hall.saveBox(hall.venue(6, 6, 4, 1)));
    BoxLedger assisted = hall.venue(6, 6, 5, 1);
    assisted.assisted = 6;
    CHECK_FALSE(hall.saveBox(assisted));
    REQUIRE(hall.saveBox(hall.venue(6, 6, 4, 1), u"一人领票后离开"_s));
    REQUIRE(hall.saveBox(hall.venue(6, 6, 5, 1)));
    const auto turnout = PollingService(*hall.file).turnout(hall.village);
    REQUIRE(turnout);
    CHECK(turnout->registered == 10);
    CHECK(turnout->voters == 6);
    CHECK(turnout->boxes == 1);
    CHECK(turnout->boxesClosed);
    CHECK(turnout->overHalf());
    const auto rows = AuditService(*hall.file).rows({{}, u"polling."_s, 10, 0});
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->back().details.value(u"because"_s).toString() == u"一人领票后离开"_s);
}

TEST_CASE(
    "Ballots called in the hall are numbered in their box, counted, corrected, the first reading stays") {
    Hall hall;
    CountingService service(*hall.file);
    CHECK(service.count(hall.village, Body::VillagersCommittee).error().code == ErrorCode::NotFound);
    REQUIRE(hall.saveBox(hall.venue(6, 6, 6, 0)));
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    CHECK(hall.call(u"张三"_s, {}).paper.number == u"1"_s);
    for (int i = 0; i < 3; ++i) hall.call(u"张三"_s, u"选民二"_s);
    hall.call({}, {});
    {
        // While ballots are being called the count decides nothing.
        const auto status = StatusService(*hall.file).villages();
        REQUIRE(status);
        CHECK_FALSE(status->front().next);
        CHECK(status->front().steps[size_t(Step::Counting)].text == u"5/6"_s);
        const auto partial = service.count(hall.village, Body::VillagersCommittee);
        REQUIRE(partial);
        REQUIRE(partial->findings.size() == 1);
        CHECK(partial->findings.front().code == u"BAL-08"_s);
    }
    const CalledBallot last = hall.call(u"张三"_s, u"张三"_s);
    CHECK(last.paper.number == u"6"_s);
    auto result = service.count(hall.village, Body::VillagersCommittee);
    REQUIRE(result);
    CHECK(result->findings.empty());
    CHECK(result->outcome.collected == 6);
    CHECK(result->outcome.blank == 1);
    CHECK(result->outcome.voidBallots == 1);  // one person for two posts
    CHECK(result->outcome.posts[0].votes.front().counted == 4);
    CHECK(result->nameOf(result->outcome.posts[0].elected.front()) == u"张三"_s);

    CHECK(service.correctBallot(last.id, last.paper, u" "_s).error().code == ErrorCode::InvalidInput);
    BallotPaper right = last.paper;
    right.columns = {u" 张 三 "_s, u"选民二"_s};
    REQUIRE(service.correctBallot(last.id, right, u"唱票口误"_s));
    result = service.count(hall.village, Body::VillagersCommittee);
    REQUIRE(result);
    CHECK(result->outcome.voidBallots == 0);
    CHECK(result->outcome.posts[0].votes.front().counted == 5);
    const auto after = service.lastCalled(hall.village, Body::VillagersCommittee);
    REQUIRE(after);
    REQUIRE(*after);
    CHECK((*after)->paper.columns.front() == u"张三"_s);
    CHECK((*after)->paper.number == u"6"_s);

    const auto rows = AuditService(*hall.file).rows({{}, u"ballot."_s, 100, 0});
    REQUIRE(rows);
    REQUIRE(rows->size() == 7);
    CHECK(rows->front().details.value(u"was"_s).toObject().value(u"cells"_s).toString().contains(u"张三"_s));
    for (size_t i = 1; i < rows->size(); ++i)  // a called ballot's row tells nothing of what stands on it
        CHECK_FALSE(QString::fromUtf8(QJsonDocument((*rows)[i].details).toJson()).contains(u"张三"_s));
    NoProgress progress;
    CHECK(AuditService(*hall.file).verify(progress)->sound);
    const auto status = StatusService(*hall.file).villages();
    REQUIRE(status);
    CHECK(status->front().next == result->outcome.next);
}

TEST_CASE("A body that is chosen at a meeting has nothing to count, and a ballot needs one of the boxes") {
    Hall hall;
    CountingService service(*hall.file);
    for (const Body body : {Body::CoopBoard, Body::SupervisionCommittee, Body::PartyBranch}) {
        CHECK(service.contest(hall.village, body).error().code == ErrorCode::RuleViolation);
        CHECK(service.count(hall.village, body).error().code == ErrorCode::RuleViolation);
    }
    REQUIRE(hall.saveBox(hall.venue(6, 6, 6, 0)));
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    const BallotPaper elsewhere{u"流动票箱"_s, {}, {u"张三"_s}, false, {}};
    CHECK(service.callBallot(hall.village, Body::VillagersCommittee, elsewhere).error().code ==
          ErrorCode::NotFound);
    const BallotPaper tooMany{u"中心会场"_s, {}, {u"一"_s, u"二"_s, u"三"_s}, false, {}};
    CHECK(service.callBallot(hall.village, Body::VillagersCommittee, tooMany).error().code ==
          ErrorCode::InvalidInput);
    CHECK(service.ballotCount(hall.village, Body::VillagersCommittee).value() == 0);
    CHECK_FALSE(service.contest(VillageId{99}, Body::VillagersCommittee));
}

TEST_CASE("Close relatives of the record reach the count") {
    Hall hall;
    const PersonId a = hall.addPerson(u"兄"_s, idNumber(11), u"080011"_s);
    const PersonId b = hall.addPerson(u"弟"_s, idNumber(12), u"080011"_s);
    hall.write(u"person.relative"_s, {}, [&]() -> Result<> {
        ELECTION_TRY(hall.file->database().run(
            u"INSERT INTO relative (person_a, person_b, relation) VALUES (?, ?, '兄弟姐妹')"_s, a.v, b.v));
        return Ok{};
    });
    const auto contest = CountingService(*hall.file).contest(hall.village, Body::VillagersCommittee);
    REQUIRE(contest);
    REQUIRE(contest->relatives.size() == 1);
    CHECK(contest->relatives.front().first == u"P"_s + QString::number(a.v));
    CHECK(contest->registered == 12);
    CHECK(contest->posts.front().nominees.front().name == u"张三"_s);
}
