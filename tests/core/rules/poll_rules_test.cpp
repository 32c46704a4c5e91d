#include "core/rules/poll_rules.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet rules() {
    return shippedRuleSet(u"zj-2026"_s).value();
}

}  // namespace

TEST_CASE("A roving box needs approval, three scrutineers, a reason and a posted list (浙选2020 24)",
          "[poll]") {
    PlannedBox box;
    box.name = u"流动票箱"_s;
    box.kind = BoxKind::RovingBox;
    box.place = u"山后、水口"_s;
    box.opens = QTime(8, 0);
    box.closes = QTime(11, 0);
    BoxFacts facts{QDate(2026, 12, 19), 2, 0};
    RuleNotes notes = judgeBox(box, facts, rules());
    for (const auto* code : {u"approval", u"scrutineers", u"voters", u"reason", u"list"})
        CHECK(findNote(notes, QStringView(code)));
    CHECK(findNote(notes, u"scrutineers")->source.contains(u"第二十四条"_s));
    CHECK(findNote(notes, u"scrutineers")->mark == u"E"_s);

    box.approvalNumber = u"永政函〔2026〕8号"_s;
    box.approvedOn = QDate(2026, 12, 10);
    box.whyRoving = u"居住分散"_s;
    box.listPostedOn = QDate(2026, 12, 18);
    facts = {QDate(2026, 12, 19), 3, 5};
    CHECK(judgeBox(box, facts, rules()).empty());
    box.listPostedOn = QDate(2026, 12, 19);
    notes = judgeBox(box, facts, rules());
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().code == u"list_late"_s);
    box.kind = BoxKind::MainVenue;
    CHECK(judgeBox(box, {QDate(2026, 12, 19), 0, 0}, rules()).empty());
}

TEST_CASE("Who stands, or whose sibling stands, may not call, scrutinise or tally (浙选2020 22)", "[poll]") {
    const PersonId who{5}, nominee{7};
    const std::vector<StandingPerson> standing{{NominationId{1}, 1, nominee, u"张三"_s, u"主任"_s, {}}};
    const std::vector<RelativePair> relatives{{who, nominee, Kinship::Sibling}};
    PollStaff staff;
    staff.person = nominee;
    staff.name = u"张三"_s;
    for (const StaffRole role :
         {StaffRole::ChiefScrutineer, StaffRole::Scrutineer, StaffRole::Caller, StaffRole::Teller}) {
        staff.role = role;
        const auto notes = judgeStaff(staff, standing, {}, rules());
        REQUIRE(notes.size() == 1);
        CHECK(notes.front().kind == RuleNote::Kind::Refused);
    }
    staff.person = who;
    staff.name = u"李四"_s;
    CHECK(judgeStaff(staff, standing, relatives, rules()).front().kind == RuleNote::Kind::Refused);
    CHECK(judgeStaff(staff, standing, {}, rules()).empty());
    staff.role = StaffRole::Issuer;  // only the rules of procedure name them
    const auto notes = judgeStaff(staff, standing, relatives, rules());
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().kind == RuleNote::Kind::Look);
    CHECK(notes.front().mark == u"E"_s);
}

TEST_CASE("Somebody from elsewhere can't be looked up, and a namesake of a nominee is pointed out",
          "[poll]") {
    PollStaff staff;
    staff.name = u"张三"_s;
    staff.role = StaffRole::Caller;
    const std::vector<StandingPerson> standing{{NominationId{1}, 1, PersonId{7}, u"张三"_s, u"主任"_s, {}}};
    const auto notes = judgeStaff(staff, standing, {}, rules());
    CHECK(findNote(notes, u"namesake"));
    CHECK(findNote(notes, u"unknown"));
    CHECK(refusals(notes).isEmpty());
}
