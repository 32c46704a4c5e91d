#include "core/services/committee_service.h"

#include "core/services/audit_service.h"
#include "core/services/relative_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 12, 19);  // also "today" of the small election

/// Seven people: five members, two next in line; and the chair's household.
struct Hall : SmallElection {
    std::vector<PersonId> people;
    PersonId daughter;

    Hall() {
        for (int i = 1; i <= 7; ++i)
            people.push_back(
                addPerson(u"成员"_s + QChar(u'甲' + i), idNumber(i), u"08000%1"_s.arg(i), {}, Sex::Male));
        daughter = addPerson(u"女儿"_s, idNumber(27), u"080002"_s, {}, Sex::Female);
        write(u"import.register"_s, {}, [&]() -> Result<> {
            ELECTION_TRY(file->database().run(u"UPDATE person SET relation_to_head = '户主' WHERE id = ?"_s,
                                              people[1].v));
            ELECTION_TRY(file->database().run(u"UPDATE person SET relation_to_head = '子女' WHERE id = ?"_s,
                                              daughter.v));
            return Ok{};
        });
    }
    CommitteeService service() { return CommitteeService(*file); }
    CommitteeService::NewCommittee paper() const {
        CommitteeService::NewCommittee made;
        made.village = village;
        made.chosenOn = QDate(2026, 11, 10);
        made.entitled = 45;
        made.attended = 42;
        for (int i = 0; i < 7; ++i)
            made.lines.push_back({people[size_t(i)], u"成员"_s + QChar(u'甲' + i + 1), 40 - i,
                                  i == 0  ? CommitteeRole::Chair
                                  : i < 5 ? CommitteeRole::Member
                                          : CommitteeRole::None});
        return made;
    }
    void choose() {
        const auto done = service().choose(paper());
        INFO((done ? QString() : done.error().message).toStdString());
        REQUIRE(done);
    }
    CommitteeView view() {
        auto found = service().view(village);
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    CommitteePersonId member(int i) { return view().committee.list.at(size_t(i)).id; }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
};

}  // namespace

TEST_CASE(
    "Worked example 30 in the file: the daughter stands, the clerk accepts the kinship, he leaves, the next "
    "enters") {
    Hall hall;
    hall.choose();
    CHECK(hall.view().exits.empty());
    hall.addNomination(1, u"女儿"_s, idNumber(27), u"委员"_s);
    // The register's columns only propose it: nobody must leave yet, somebody has to look.
    auto view = hall.view();
    CHECK(view.exits.empty());
    REQUIRE(view.possible.size() == 1);
    CHECK(view.possible[0].note.kind == RuleNote::Kind::Look);
    const auto proposals = RelativeService(*hall.file).proposals(hall.village);
    REQUIRE(proposals);
    REQUIRE(proposals->size() == 1);
    REQUIRE(RelativeService(*hall.file).accept(hall.people[1], hall.daughter));
    view = hall.view();
    CHECK(view.possible.empty());
    REQUIRE(view.exits.size() == 1);
    CHECK(view.exits[0].kinship == Kinship::Child);
    CHECK(view.next.inOrder.front().name == view.committee.list[5].name);

    CommitteeService service = hall.service();
    const ExitDuty duty = view.exits[0];
    REQUIRE(
        service.leave({hall.village, duty.member.line.id, kDay, duty.reason, duty.standing.nomination, {}}));
    CHECK(hall.view().emptySeats == 1);
    CHECK(findNote(hall.view().notes, u"toofew"));
    REQUIRE(service.enter(hall.village, view.next.inOrder.front().id, kDay));
    view = hall.view();
    CHECK(view.seated.size() == 5);
    CHECK(view.emptySeats == 0);
    CHECK(view.exits.empty());
    REQUIRE(view.changes.size() == 1);
    CHECK(view.changes[0].events.size() == 2);
    hall.checkSound();
}

TEST_CASE(
    "A committee of four is refused with the article, a paper corrected later needs a reason and keeps the "
    "log") {
    Hall hall;
    auto paper = hall.paper();
    paper.lines[4].role = CommitteeRole::None;
    const auto refused = hall.service().choose(paper);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(u"第八条"_s));
    const auto none = hall.service().view(hall.village);
    REQUIRE(none);
    CHECK_FALSE(none->has_value());
    hall.choose();
    CHECK(hall.service().choose(hall.paper()).error().code == ErrorCode::InvalidInput);
    paper = hall.paper();
    paper.lines[6].votes = 33;
    REQUIRE(hall.service().choose(paper, u"票数抄错"_s));
    CHECK(hall.view().committee.list.back().votes == 33);
    paper.lines[6].person = paper.lines[5].person;
    CHECK_FALSE(hall.service().choose(paper, u"重复"_s));
    paper = hall.paper();
    paper.chosenOn = kDay.addDays(1);
    CHECK_FALSE(hall.service().choose(paper, u"日期"_s));
    hall.checkSound();
}

TEST_CASE("Only the next in line enters, unless the votes are level or a reason is written") {
    Hall hall;
    hall.choose();
    CommitteeService service = hall.service();
    REQUIRE(service.leave({hall.village, hall.member(3), kDay, CommitteeEvent::Reason::Resigned, {}, {}}));
    const auto second = service.enter(hall.village, hall.member(6), kDay);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::RuleViolation);
    REQUIRE(service.enter(hall.village, hall.member(6), kDay, u"前一名书面放弃"_s));
    // Who left does not come back, who sits does not enter again.
    CHECK_FALSE(service.enter(hall.village, hall.member(3), kDay));
    CHECK_FALSE(service.enter(hall.village, hall.member(0), kDay));
    CHECK_FALSE(
        service.leave({hall.village, hall.member(3), kDay, CommitteeEvent::Reason::Resigned, {}, {}}));
}

TEST_CASE("Who stands is not the next in line") {
    Hall hall;
    hall.choose();
    hall.addNomination(1, u"成员"_s + QChar(u'甲' + 6), idNumber(6), u"委员"_s);
    CommitteeService service = hall.service();
    REQUIRE(
        service.leave({hall.village, hall.member(3), kDay, CommitteeEvent::Reason::Other, {}, u"病重"_s}));
    const auto refused = service.enter(hall.village, hall.member(5), kDay);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"第十五条"_s));
    REQUIRE(service.enter(hall.village, hall.member(6), kDay));
}

TEST_CASE(
    "The chair leaves: the committee chooses one of its members, a mistake is taken back with a reason") {
    Hall hall;
    hall.choose();
    CommitteeService service = hall.service();
    REQUIRE(service.leave({hall.village, hall.member(0), kDay, CommitteeEvent::Reason::Resigned, {}, {}}));
    CHECK(hall.view().needsChair);
    CHECK_FALSE(service.setRole(hall.village, hall.member(0), CommitteeRole::Chair, kDay));
    REQUIRE(service.setRole(hall.village, hall.member(1), CommitteeRole::Chair, kDay));
    CHECK_FALSE(hall.view().needsChair);
    CHECK(hall.view().seated.front().line.id == hall.member(1));
    const CommitteeEventId exit = hall.view().committee.events.front().id;
    CHECK_FALSE(service.cancelEvent(hall.village, exit, {}));
    REQUIRE(service.cancelEvent(hall.village, exit, u"录错了人"_s));
    CHECK(hall.view().seated.size() == 5);
    hall.checkSound();
}

TEST_CASE("Leaving for missed meetings needs two on record in a row, more members than nine don't enter") {
    Hall hall;
    hall.choose();
    CommitteeService service = hall.service();
    const CommitteeService::Exit absent{
        hall.village, hall.member(2), kDay, CommitteeEvent::Reason::Absent, {}, {}};
    REQUIRE(service.recordMeeting(hall.village, QDate(2026, 11, 20), {hall.member(2)}, {}));
    CHECK_FALSE(service.recordMeeting(hall.village, QDate(2026, 11, 20), {}, {}));
    const auto once = service.leave(absent);
    REQUIRE_FALSE(once);
    CHECK(once.error().message.contains(u"第九条"_s));
    REQUIRE(service.recordMeeting(hall.village, QDate(2026, 11, 25), {hall.member(2), hall.member(3)}, {}));
    CHECK(findNote(hall.view().notes, u"absent"));
    REQUIRE(service.leave(absent));
    hall.checkSound();
}

TEST_CASE("A committee older than the register is matched later, by the same name only") {
    Hall hall;
    auto paper = hall.paper();
    paper.lines[2].person.reset();
    REQUIRE(hall.service().choose(paper));
    CHECK(findNote(hall.view().notes, u"notlinked"));
    CHECK_FALSE(hall.service().linkPerson(hall.village, hall.member(2), hall.people[6]));
    REQUIRE(hall.service().linkPerson(hall.village, hall.member(2), hall.people[2]));
    CHECK_FALSE(findNote(hall.view().notes, u"notlinked"));
    hall.checkSound();
}

TEST_CASE("The result of choosing the election committee reads as its golden file") {
    Hall hall;
    const InChinese chinese;
    hall.choose();
    checkGoldenOf(*hall.file, u"committee-result"_s, hall.village);
}
