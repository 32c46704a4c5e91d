#include "core/services/adjudication_service.h"

#include "core/services/audit_service.h"
#include "core/services/polling_service.h"
#include "tests/core/services/count_hall.h"

using namespace election;
using namespace election::test;

namespace {
constexpr Body kBody = Body::VillagersCommittee;
}

TEST_CASE("The committee rules about names for all like ballots, a ruling can be changed and taken back") {
    SmallElection hall;
    const PersonId chair = hall.addPerson(u"张建国"_s, idNumber(1), u"080001"_s);
    const PersonId one = hall.addPerson(u"赵六"_s, idNumber(2), u"080002"_s);
    hall.addPerson(u"赵六"_s, idNumber(3), u"080003"_s);
    hall.addNomination(1, u"张建国"_s, idNumber(1), u"主任"_s);
    REQUIRE(PollingService(*hall.file)
                .saveBox({{}, hall.village, u"中心会场"_s, BoxKind::MainVenue, 5, 5, 5, 0, 0}));
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    CountingService counting(*hall.file);
    const auto call = [&](const QString& head, const QString& member, const QString& spoiled = {}) {
        REQUIRE(counting.callBallot(hall.village, kBody,
                                    {u"中心会场"_s, {}, {head, member}, !spoiled.isEmpty(), spoiled}));
    };
    call(u"建国哥"_s, u"赵六"_s);
    call(u"张建国"_s, u"赵六"_s);
    call(u"建国哥"_s, u"?"_s);
    call({}, {}, u"污损"_s);
    AdjudicationService service(*hall.file);
    auto queue = service.queue(hall.village, kBody);
    REQUIRE(queue);
    REQUIRE(queue->names.size() == 2);
    CHECK(queue->open() == 1);
    CHECK(queue->names[0].name == u"赵六"_s);
    CHECK(queue->nameOf(queue->names[0].people.at(0)).contains(u"赵六 · 男"_s));
    REQUIRE(queue->papers.size() == 2);
    CHECK(queue->papers[0].kind == PaperCase::Kind::Illegible);
    CHECK(queue->papers[1].text == u"污损"_s);

    const QString p = u"P"_s + QString::number(chair.v), q = u"P"_s + QString::number(one.v);
    RulingRecord ruling{{}, u"chair"_s, u"建国哥"_s,         RulingRecord::Kind::Person,
                        p,  {},         QDate(2026, 12, 19), u"选举委员会主任吴某"_s};
    CHECK(service.rule(hall.village, kBody, ruling).error().code == ErrorCode::InvalidInput);
    ruling.because = u"本村均知其绰号"_s;
    ruling.person = u"P999"_s;
    CHECK(service.rule(hall.village, kBody, ruling).error().code == ErrorCode::RuleViolation);
    ruling.person = p;
    REQUIRE(service.rule(hall.village, kBody, ruling));
    RulingRecord printed = ruling;
    printed.name = u"张建国"_s;
    CHECK(service.rule(hall.village, kBody, printed).error().code == ErrorCode::RuleViolation);
    RulingRecord namesake = ruling;
    namesake.post = u"member"_s;
    namesake.name = u"赵六"_s;
    namesake.kind = RulingRecord::Kind::Nobody;
    REQUIRE(service.rule(hall.village, kBody, namesake));
    auto count = counting.count(hall.village, kBody);
    REQUIRE(count);
    CHECK(count->outcome.posts[0].votes.front().votesFor == 3);  // printed once, by nickname twice
    CHECK(count->outcome.unresolved.empty());
    namesake.kind = RulingRecord::Kind::Person;
    namesake.person = q;
    REQUIRE(service.rule(hall.village, kBody, namesake));  // revised
    count = counting.count(hall.village, kBody);
    CHECK(count->outcome.posts[1].votes.front().person == q);
    CHECK(count->outcome.posts[1].votes.front().votesFor == 2);
    REQUIRE(service.takeBack(hall.village, kBody, namesake));
    CHECK(service.takeBack(hall.village, kBody, namesake).error().code == ErrorCode::NotFound);
    count = counting.count(hall.village, kBody);
    CHECK(count->outcome.unresolved.size() == 1);
    queue = service.queue(hall.village, kBody);
    CHECK(queue->open() == 1);
    NoProgress progress;
    const auto verified = AuditService(*hall.file).verify(progress);
    INFO(verified->problems.join(u'\n').toStdString());
    CHECK(verified->sound);
}
