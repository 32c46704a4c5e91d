#include "core/services/representative_service.h"

#include "core/services/audit_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Hamlet : SmallElection {
    std::vector<PersonId> people;
    Hamlet() {
        for (int i = 0; i < 6; ++i)
            people.push_back(addPerson(u"代表"_s + QChar(u'甲' + i), idNumber(i), u"0800%1"_s.arg(i / 2), {},
                                       i % 2 ? Sex::Female : Sex::Male));
    }
    RepresentativeService service() { return RepresentativeService(*file); }
    RepresentativeUnit unit(const QString& name, const std::vector<int>& elected) const {
        RepresentativeUnit made;
        made.name = name;
        made.seats = int(elected.size());
        made.entitled = 20;
        made.attended = 12;
        made.heldOn = QDate(2026, 11, 28);
        int votes = 12;
        for (const int i : elected)
            made.lines.push_back(
                {people[size_t(i)], u"代表"_s + QChar(u'甲' + i), Sex::Unknown, {}, votes--, true, false});
        return made;
    }
};

}  // namespace

TEST_CASE(
    "Units keep their lists with votes, the population comes from the register until it is written down") {
    Hamlet village;
    REQUIRE(village.service().saveUnit(village.village, village.unit(u"第1组"_s, {0, 2})));
    auto view = village.service().view(village.village);
    REQUIRE(view);
    CHECK(view->book.plan.fromRegister);
    CHECK(view->book.plan.population == 6);
    CHECK(view->least == 30);
    CHECK(view->totals.elected == 2);
    CHECK(view->book.units[0].lines[0].household == u"08000"_s);
    CHECK(findNote(view->notes, u"number"));
    REQUIRE(village.service().savePlan(village.village, 812, 5));
    view = village.service().view(village.village);
    CHECK(view->least == 40);
    CHECK_FALSE(view->book.plan.fromRegister);
    // The same unit again, changed.
    auto again = view->book.units[0];
    again.lines[1].votes = 3;
    REQUIRE(village.service().saveUnit(village.village, again));
    view = village.service().view(village.village);
    REQUIRE(view->book.units.size() == 1);
    CHECK(view->book.units[0].lines[1].votes == 3);
    NoProgress progress;
    CHECK(AuditService(*village.file).verify(progress)->sound);
}

TEST_CASE("Two representatives of one household are refused, also across units (浙实施2020 18-20)") {
    Hamlet village;
    REQUIRE(village.service().saveUnit(village.village, village.unit(u"第1组"_s, {0})));
    const auto refused = village.service().saveUnit(village.village, village.unit(u"第2组"_s, {1}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(u"第十八条"_s));
    REQUIRE(village.service().saveUnit(village.village, village.unit(u"第2组"_s, {3})));
    CHECK_FALSE(village.service().saveUnit(village.village, village.unit(u"第2组"_s, {4})));
}

TEST_CASE("A group leader comes from the group's representatives, a unit goes only with a reason") {
    Hamlet village;
    REQUIRE(village.service().saveUnit(village.village, village.unit(u"第1组"_s, {0, 2})));
    GroupLeader leader{u"第1组"_s, village.people[2], u"代表丙"_s, {}, QDate(2026, 11, 29), 20, 14, 8};
    REQUIRE(village.service().saveLeader(village.village, leader));
    CHECK(village.service().view(village.village)->leaderNotes.empty());
    leader.votes = 15;
    CHECK_FALSE(village.service().saveLeader(village.village, leader));
    leader.votes = 7;  // not more than half: recorded as the paper says, and shown
    REQUIRE(village.service().saveLeader(village.village, leader));
    const auto view = village.service().view(village.village);
    CHECK(findNote(view->leaderNotes, u"majority"));
    REQUIRE(view->book.leaders.size() == 1);
    CHECK_FALSE(village.service().removeUnit(village.village, view->book.units[0].id, {}));
    REQUIRE(village.service().removeUnit(village.village, view->book.units[0].id, u"重新划分"_s));
    CHECK(village.service().view(village.village)->book.units.empty());
    CHECK(findNote(village.service().view(village.village)->leaderNotes, u"notrepresentative"));
    NoProgress progress;
    CHECK(AuditService(*village.file).verify(progress)->sound);
}

TEST_CASE("The result of choosing the representatives reads as its golden file") {
    Hamlet village;
    const InChinese chinese;
    REQUIRE(village.service().saveUnit(village.village, village.unit(u"第1组"_s, {0, 2})));
    REQUIRE(village.service().savePlan(village.village, 812, 5));
    checkGoldenOf(*village.file, u"representative-result"_s, village.village);
}
