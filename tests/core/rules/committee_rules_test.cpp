/// 村民选举委员会 (浙选2020 8–9; 组织法2025 15), for zj-2020 and zj-2026 where they differ.
#include "core/rules/committee_rules.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

using Kind = CommitteeEvent::Kind;
using ExitReason = CommitteeEvent::Reason;

RuleSet rules(const QString& id = u"zj-2020"_s) {
    return shippedRuleSet(id).value();
}

/// Lines 1 … n with falling votes; the first is chair, the first `seated` are members.
ElectionCommittee committee(int seated, int lines) {
    ElectionCommittee made;
    made.chosenOn = QDate(2020, 10, 25);
    made.chosenBy = CommitteeChosenBy::RepresentativesMeeting;
    made.entitled = 45;
    made.attended = 32;
    for (int i = 1; i <= lines; ++i) {
        CommitteePerson line;
        line.id = CommitteePersonId{i};
        line.person = PersonId{100 + i};
        line.name = u"成员"_s + QString::number(i);
        line.votes = 30 - i;
        line.role =
            i > seated ? CommitteeRole::None : (i == 1 ? CommitteeRole::Chair : CommitteeRole::Member);
        made.list.push_back(line);
    }
    return made;
}

CommitteeEvent event(Kind kind, int who, int day, CommitteeRole role = CommitteeRole::None) {
    CommitteeEvent made;
    made.id = CommitteeEventId{day * 100 + who};
    made.kind = kind;
    made.who = CommitteePersonId{who};
    made.on = QDate(2020, 11, day);
    made.role = role;
    return made;
}

StandingPerson standing(int person, const QString& name = u"女儿"_s) {
    return {NominationId{1}, 1, PersonId{person}, name, u"委员"_s, QDate(2020, 11, 12)};
}

QStringList namesOf(const std::vector<SeatedMember>& members) {
    QStringList names;
    for (const SeatedMember& member : members) names << member.line.name;
    return names;
}

}  // namespace

TEST_CASE(
    "Worked example 30: a committee member's daughter stands, he must leave, the next on the list enters") {
    auto five = committee(5, 7);
    const std::vector<StandingPerson> who{standing(900)};
    const std::vector<RelativePair> relatives{{PersonId{103}, PersonId{900}, Kinship::Child}};
    const auto duties = exitDuties(five, who, relatives, rules());
    REQUIRE(duties.size() == 1);
    CHECK(duties[0].member.line.name == u"成员3"_s);
    CHECK(duties[0].reason == ExitReason::RelativeNominated);
    CHECK(duties[0].kinship == Kinship::Child);
    CHECK(duties[0].note.source.contains(u"第九条"_s));
    CHECK(duties[0].note.mark == u"V"_s);
    const auto next = nextInLine(five, who, relatives, rules());
    REQUIRE(next.inOrder.size() == 2);
    CHECK(next.inOrder[0].name == u"成员6"_s);
    CHECK_FALSE(next.tied);
    five.events = {event(Kind::Exit, 3, 13), event(Kind::Entry, 6, 13)};
    CHECK(exitDuties(five, who, relatives, rules()).empty());
    const auto seated = seatedMembers(five);
    REQUIRE(seated.size() == 5);
    CHECK(namesOf(seated).contains(u"成员6"_s));
    CHECK_FALSE(namesOf(seated).contains(u"成员3"_s));
    CHECK(committeeChanges(five).size() == 1);
}

TEST_CASE("A member who stands himself must leave, whatever the record of relatives says (浙选2020 9)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const auto duties = exitDuties(committee(5, 5), {standing(101)}, {}, rules(id));
        REQUIRE(duties.size() == 1);
        CHECK(duties[0].reason == ExitReason::Nominated);
    }
}

TEST_CASE("A grandchild's nomination drives a member out since 2026 only (组织法2025 15)") {
    const std::vector<RelativePair> relatives{{PersonId{102}, PersonId{900}, Kinship::SonsChild}};
    CHECK(exitDuties(committee(5, 5), {standing(900)}, relatives, rules(u"zj-2020"_s)).empty());
    const auto later = exitDuties(committee(5, 5), {standing(900)}, relatives, rules(u"zj-2026"_s));
    REQUIRE(later.size() == 1);
    CHECK(later[0].note.source.contains(u"第十五条"_s));
    // In-laws and nephews are close relatives in neither.
    for (const Kinship kinship : {Kinship::ChildInLaw, Kinship::NephewNiece}) {
        const std::vector<RelativePair> far{{PersonId{102}, PersonId{900}, kinship}};
        for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s})
            CHECK(exitDuties(committee(5, 5), {standing(900)}, far, rules(id)).empty());
    }
}

TEST_CASE("Spouse, parents, children, brothers and sisters drive a member out, seen from either side") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        for (const Kinship kinship : {Kinship::Spouse, Kinship::Parent, Kinship::Child, Kinship::Sibling}) {
            const std::vector<RelativePair> there{{PersonId{102}, PersonId{900}, kinship}};
            const std::vector<RelativePair> back{{PersonId{900}, PersonId{102}, inverse(kinship)}};
            CHECK(exitDuties(committee(5, 5), {standing(900)}, there, rules(id)).front().kinship == kinship);
            CHECK(exitDuties(committee(5, 5), {standing(900)}, back, rules(id)).front().kinship == kinship);
        }
    }
}

TEST_CASE("The committee has five to nine members and one chair (浙选2020 8)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const RuleSet set = rules(id);
        CHECK(findNote(judgeResultList(committee(4, 8), set), u"size"));
        CHECK(judgeResultList(committee(5, 8), set).empty());
        CHECK(judgeResultList(committee(6, 8), set).empty());  // an even number is allowed
        CHECK(judgeResultList(committee(9, 12), set).empty());
        const auto ten = judgeResultList(committee(10, 12), set);
        REQUIRE(findNote(ten, u"size"));
        CHECK(findNote(ten, u"size")->source.contains(u"第八条"_s));
    }
    auto twoChairs = committee(5, 5);
    twoChairs.list[1].role = CommitteeRole::Chair;
    CHECK(findNote(judgeResultList(twoChairs, rules()), u"chair"));
}

TEST_CASE("A meeting of 45 representatives chooses with 30 there, not with 29 (浙实施2020 23)") {
    auto made = committee(5, 5);
    made.attended = 30;
    CHECK(judgeResultList(made, rules()).empty());
    made.attended = 29;
    CHECK(findNote(judgeResultList(made, rules()), u"quorum"));
    made.chosenBy = CommitteeChosenBy::Groups;
    CHECK(judgeResultList(made, rules()).empty());
    made.chosenBy = CommitteeChosenBy::RepresentativesMeeting;
    made.attended = 30;
    made.list[0].votes = 30;
    CHECK(judgeResultList(made, rules()).empty());
    made.list[0].votes = 31;  // more than could have been cast
    CHECK(findNote(judgeResultList(made, rules()), u"votes"));
    made.attended = 46;
    CHECK(findNote(judgeResultList(made, rules()), u"attendance"));
}

TEST_CASE("A member with fewer votes than somebody next in line is to be compared with the paper") {
    auto made = committee(5, 6);
    made.list[5].votes = 29;
    const auto notes = judgeResultList(made, rules());
    REQUIRE(findNote(notes, u"order"));
    CHECK(refusals(notes).isEmpty());
}

TEST_CASE("Next in line: who stands is passed over, level votes are not decided by the program") {
    auto made = committee(5, 8);
    const std::vector<StandingPerson> who{standing(106, u"成员6"_s)};
    auto next = nextInLine(made, who, {}, rules());
    REQUIRE(next.inOrder.size() == 2);
    CHECK(next.inOrder[0].name == u"成员7"_s);
    REQUIRE(next.passedOver.size() == 1);
    CHECK(next.passedOver[0].line.name == u"成员6"_s);
    made.list[7].votes = made.list[6].votes;
    CHECK(nextInLine(made, who, {}, rules()).tied);
    // Who has left does not come back as the next in line.
    made.events = {event(Kind::Exit, 2, 10)};
    next = nextInLine(made, {}, {}, rules());
    CHECK(next.inOrder.size() == 3);
}

TEST_CASE("When the chair leaves the committee has to choose one, the newest choice counts") {
    auto made = committee(5, 7);
    made.events = {event(Kind::Exit, 1, 10), event(Kind::Entry, 6, 10)};
    CHECK(findNote(judgeSeated(made, rules()), u"nochair"));
    made.events.push_back(event(Kind::Role, 2, 12, CommitteeRole::Chair));
    CHECK_FALSE(findNote(judgeSeated(made, rules()), u"nochair"));
    CHECK(namesOf(seatedMembers(made)).front() == u"成员2"_s);
    REQUIRE(committeeChanges(made).size() == 1);  // the choice of the chair belongs to the same notice
    CHECK(committeeChanges(made)[0].events.size() == 3);
    made.events.push_back(event(Kind::Exit, 4, 20));
    REQUIRE(committeeChanges(made).size() == 2);
    CHECK(committeeChanges(made)[1].number == 2);
    const auto notes = judgeSeated(made, rules());
    REQUIRE(findNote(notes, u"toofew"));
    CHECK(findNote(notes, u"toofew")->source.contains(u"第八条"_s));
    made.events.back().cancelled = true;
    CHECK_FALSE(findNote(judgeSeated(made, rules()), u"toofew"));
}

TEST_CASE(
    "Two meetings missed in a row may count as leaving, one may not, nor two with one between (浙选2020 9)") {
    auto made = committee(5, 5);
    const auto meeting = [&](int day, bool missed) {
        made.events.push_back(event(Kind::Meeting, 0, day));
        if (missed) made.events.push_back(event(Kind::Absence, 4, day));
    };
    meeting(2, true);
    CHECK(absenceNotes(made, rules()).empty());
    meeting(4, false);
    meeting(6, true);
    CHECK(absenceNotes(made, rules()).empty());
    meeting(8, true);
    const auto notes = absenceNotes(made, rules());
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == RuleNote::Kind::May);
    CHECK(notes[0].source.contains(u"第九条"_s));
    CHECK(absenceNotes(made, rules(u"zj-2026"_s)).front().mark == u"E"_s);
}

TEST_CASE("A member who isn't found in the register is named, since nobody can see who his relatives are") {
    auto made = committee(5, 5);
    made.list[2].person.reset();
    CHECK(findNote(judgeSeated(made, rules()), u"notlinked"));
}
