/// Worked cases of section 15 that are about meetings and about what comes after the election.
#include "core/rules/later_rules.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet rules(const QString& id = u"zj-2020"_s) {
    return shippedRuleSet(id).value();
}

LaterEvent recall(int petitioners, int entitled, int attended, int votesFor) {
    LaterEvent event;
    event.kind = LaterKind::Recall;
    event.name = u"张三"_s;
    event.post = u"主任"_s;
    event.reason = u"账目不公开"_s;
    event.receivedOn = QDate(2022, 3, 1);
    event.filedOn = QDate(2022, 3, 1);
    event.petitioners = petitioners;
    event.base = 1000;
    event.heldOn = QDate(2022, 3, 20);
    event.entitled = entitled;
    event.attended = attended;
    event.votesFor = votesFor;
    return event;
}

}  // namespace

TEST_CASE("Example 22: of 1000 voters 520 voted, 260 for the recall fails, 261 passes (浙选2020 36)",
          "[later]") {
    auto state = judgeLater(recall(200, 1000, 520, 260), {}, QDate(2022, 4, 1), rules());
    CHECK(state.passed == false);
    CHECK(findNote(state.notes, u"majority")->source.contains(u"第三十六条"_s));
    state = judgeLater(recall(200, 1000, 520, 261), {}, QDate(2022, 4, 1), rules());
    CHECK(state.passed == true);
    state =
        judgeLater(recall(200, 1000, 500, 500), {}, QDate(2022, 4, 1), rules());  // not more than half voted
    CHECK(state.passed == false);
    CHECK(findNote(state.notes, u"turnout"));
}

TEST_CASE("A recall is demanded by one fifth of the voters or one third of the representatives (浙选2020 34)",
          "[later]") {
    LaterEvent event = recall(199, 1000, 0, 0);
    event.heldOn = {};
    CHECK(findNote(judgeLater(event, {}, QDate(2022, 3, 2), rules()).notes, u"petition"));
    event.petitioners = 200;
    CHECK_FALSE(findNote(judgeLater(event, {}, QDate(2022, 3, 2), rules()).notes, u"petition"));
    event.byRepresentatives = true;
    event.base = 40;
    event.petitioners = 13;
    CHECK(findNote(judgeLater(event, {}, QDate(2022, 3, 2), rules()).notes, u"petition"));
    event.petitioners = 14;
    CHECK_FALSE(findNote(judgeLater(event, {}, QDate(2022, 3, 2), rules()).notes, u"petition"));
}

TEST_CASE(
    "The vote on a recall is held within thirty days, else the township calls it within sixty (浙选2020 35)",
    "[later]") {
    LaterEvent event = recall(200, 0, 0, 0);
    event.heldOn = {};
    auto state = judgeLater(event, {}, QDate(2022, 3, 31), rules());
    CHECK(state.voteBy == QDate(2022, 3, 31));
    CHECK(state.townshipBy == QDate(2022, 5, 30));
    CHECK(findNote(state.notes, u"waits"));
    state = judgeLater(event, {}, QDate(2022, 4, 1), rules());
    CHECK(findNote(state.notes, u"vote_late"));
}

TEST_CASE("A failed recall can't be demanded again on the same facts within a year (浙选2020 36)",
          "[later]") {
    LaterEvent failed = recall(200, 1000, 520, 260);
    failed.id = LaterEventId{1};
    LaterEvent again = recall(300, 0, 0, 0);
    again.id = LaterEventId{2};
    again.heldOn = {};
    again.receivedOn = QDate(2023, 3, 19);
    CHECK(findNote(judgeLater(again, {failed}, again.receivedOn, rules()).notes, u"repeat"));
    again.receivedOn = QDate(2023, 3, 20);
    CHECK_FALSE(findNote(judgeLater(again, {failed}, again.receivedOn, rules()).notes, u"repeat"));
    again.receivedOn = QDate(2022, 6, 1);
    failed.votesFor = 300;  // it passed
    CHECK_FALSE(findNote(judgeLater(again, {failed}, again.receivedOn, rules()).notes, u"repeat"));
}

TEST_CASE("A resignation is decided within thirty days and posted within five (浙选2020 37)", "[later]") {
    LaterEvent event;
    event.kind = LaterKind::Resignation;
    event.name = u"张三"_s;
    event.receivedOn = QDate(2022, 3, 1);
    CHECK(judgeLater(event, {}, QDate(2022, 3, 2), rules()).voteBy == QDate(2022, 3, 31));
    CHECK(findNote(judgeLater(event, {}, QDate(2022, 4, 1), rules()).notes, u"meeting_late"));
    event.heldOn = QDate(2022, 3, 20);
    event.byRepresentatives = true;
    event.entitled = 45;
    event.attended = 30;
    event.votesFor = 16;
    event.postedOn = QDate(2022, 3, 26);
    const auto state = judgeLater(event, {}, QDate(2022, 4, 1), rules());
    CHECK(state.passed == true);
    CHECK(state.postBy == QDate(2022, 3, 25));
    CHECK(findNote(state.notes, u"posted_late")->source.contains(u"第三十七条"_s));
}

TEST_CASE("An end of office by law hangs within fifteen days (浙实施2020 35)", "[later]") {
    LaterEvent event;
    event.kind = LaterKind::Termination;
    event.name = u"张三"_s;
    event.reason = u"被判处刑罚"_s;
    event.receivedOn = QDate(2022, 3, 1);
    CHECK(judgeLater(event, {}, QDate(2022, 3, 16), rules()).postBy == QDate(2022, 3, 16));
    CHECK(findNote(judgeLater(event, {}, QDate(2022, 3, 16), rules()).notes, u"waits"));
    CHECK(findNote(judgeLater(event, {}, QDate(2022, 3, 17), rules()).notes, u"posted_late"));
}

TEST_CASE(
    "A by-election takes more than half of the members, or two thirds of the representatives (浙选2020 38)",
    "[later]") {
    LaterEvent event;
    event.kind = LaterKind::ByElection;
    event.name = u"李四"_s;
    event.heldOn = event.receivedOn = QDate(2022, 3, 1);
    event.entitled = 45;
    event.attended = 29;
    event.votesFor = 29;
    event.byRepresentatives = true;
    CHECK(judgeLater(event, {}, event.heldOn, rules()).passed == false);
    event.attended = 30;
    CHECK(judgeLater(event, {}, event.heldOn, rules()).passed == true);
    event.byRepresentatives = false;
    event.entitled = 1000;
    event.attended = 500;
    CHECK(judgeLater(event, {}, event.heldOn, rules()).passed == false);
    event.attended = 501;
    event.votesFor = 251;
    CHECK(judgeLater(event, {}, event.heldOn, rules()).passed == true);
}

TEST_CASE("Example 26: 45 representatives, 30 make a quorum, of 32 present 17 elect (浙实施2020 23)",
          "[later]") {
    const auto all = thresholdsFor(Body::SupervisionCommittee, MeetingKind::Representatives, 45, 32, rules());
    REQUIRE(all.size() == 1);
    CHECK(all[0].quorum == 30);
    CHECK(all[0].votes == 17);
    CHECK(all[0].met);
    MeetingVote vote;
    vote.meeting = MeetingKind::Representatives;
    vote.entitled = 45;
    vote.attended = 32;
    vote.lines = {{u"主任"_s, {}, u"张三"_s, 16, true}, {u"委员"_s, {}, u"李四"_s, 17, true}};
    const auto notes = judgeMeeting(vote, rules());
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].code == u"votes"_s);
    CHECK(notes[0].text.contains(u"张三"_s));
    vote.attended = 29;
    CHECK(findNote(judgeMeeting(vote, rules()), u"quorum"));
}

TEST_CASE(
    "Example 27: a co-op of 600 needs 301 by Zhejiang and 400 by the national law, both are shown "
    "(浙合作社2020 30, 集体法 27)",
    "[later]") {
    const auto all = thresholdsFor(Body::CoopBoard, MeetingKind::Members, 600, 500, rules(u"zj-2026"_s));
    REQUIRE(all.size() == 2);
    CHECK(all[0].votes == 301);
    CHECK(all[0].source.contains(u"第三十条"_s));
    CHECK(all[1].votes == 400);
    CHECK(all[1].source.contains(u"农村集体经济组织法"_s));
    MeetingVote vote;
    vote.body = Body::CoopBoard;
    vote.meeting = MeetingKind::Members;
    vote.entitled = 600;
    vote.attended = 500;
    vote.lines = {{u"董事长"_s, {}, u"张三"_s, 350, true}};
    const auto notes = judgeMeeting(vote, rules(u"zj-2026"_s));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].code == u"conflict"_s);
    CHECK(notes[0].kind == RuleNote::Kind::Look);  // nobody decides here which law holds
    vote.lines[0].votes = 300;
    CHECK(judgeMeeting(vote, rules(u"zj-2026"_s)).front().kind == RuleNote::Kind::Refused);
    vote.lines[0].votes = 400;
    CHECK(judgeMeeting(vote, rules(u"zj-2026"_s)).empty());
}

TEST_CASE(
    "Example 28: a party meeting of 60 has its quorum at 48 and needs 31 votes, kept as a record only [R]",
    "[later]") {
    const auto all = thresholdsFor(Body::PartyBranch, MeetingKind::Party, 60, 50, rules());
    REQUIRE(all.size() == 1);
    CHECK(all[0].quorum == 48);
    CHECK(all[0].votes == 31);
    CHECK(all[0].mark == u"R"_s);
    MeetingVote vote;
    vote.body = Body::PartyBranch;
    vote.meeting = MeetingKind::Party;
    vote.entitled = 60;
    vote.attended = 50;
    vote.lines = {{u"书记"_s, {}, u"张三"_s, 30, true}};
    const auto notes = judgeMeeting(vote, rules());
    CHECK(findNote(notes, u"record"));
    CHECK(refusals(notes).isEmpty());
    CHECK(findNote(notes, u"votes")->kind == RuleNote::Kind::Look);
}
