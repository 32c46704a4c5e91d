#include "core/services/result_service.h"

#include "core/rules/outcome_json.h"
#include "core/services/audit_service.h"
#include "core/services/issuing_service.h"
#include "core/services/poll_day_service.h"
#include "core/services/polling_service.h"
#include "core/services/status_service.h"
#include "core/store/ballot_repository.h"
#include "tests/core/services/count_hall.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

struct Hall : SmallElection {
    Hall() {
        for (int i = 1; i <= 9; ++i) addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), u"0800"_s);
        addPerson(u"张三"_s, idNumber(10), u"080001"_s);
        addPerson(u"李四"_s, idNumber(11), u"080002"_s);
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
        addNomination(2, u"李四"_s, idNumber(11), u"委员"_s);
    }
    ResultService results() { return ResultService(*file); }
    /// The boxes and ballots of the current round: each entry so many papers with these cells.
    void vote(int issued, const std::vector<std::pair<int, std::vector<QString>>>& papers) {
        int number = 0;
        for (const auto& [count, cells] : papers) number += count;
        REQUIRE(PollingService(*file).saveBox(
            {{}, village, u"中心会场"_s, BoxKind::MainVenue, issued, number, issued, 0, 0}));
        const auto boxes = PollingService(*file).boxes(village);
        REQUIRE(boxes);
        if (!CountingProcedureService(*file).zeroReport(village, kBody).value())
            beginCount(*file, village, CountingWay::Calling);
        for (const auto& [count, cells] : papers)
            for (int i = 0; i < count; ++i) {
                const auto called = CountingService(*file).callBallot(
                    village, kBody, {boxes->front().name, {}, cells, false, {}});
                INFO((called ? QString() : called.error().message).toStdString());
                REQUIRE(called);
            }
    }
    void reviewAll() {
        const auto state = results().declarationState(village, kBody);
        REQUIRE(state);
        for (const PersonVotes& winner : state->toReview)
            REQUIRE(results().review(
                village, kBody,
                {winner.person, {}, true, {}, QDate(2026, 12, 19), u"后山选委〔2026〕9号"_s}));
    }
    Result<Declaration> declare() {
        Declaration draft;
        draft.declaredOn = QDate(2026, 12, 19);
        draft.place = u"文化礼堂"_s;
        draft.signatories = {{u"村民选举委员会主任"_s, u"王一"_s}, {u"监票人"_s, u"李二"_s}};
        return results().declare(village, kBody, draft);
    }
    QString idOf(const QString& name) {
        const auto count = CountingService(*file).count(village, kBody);
        REQUIRE(count);
        for (const ContestPerson& person : *count->contest.electors)
            if (person.name == name) return person.id;
        return {};
    }
    bool sound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
        return report->sound;
    }
};

}  // namespace

TEST_CASE("A result is declared only when everything is there, and freezes what it was counted from",
          "[result]") {
    Hall hall;
    ResultService results(*hall.file);
    CHECK_FALSE(results.declarationState(hall.village, kBody)->allowed());
    hall.vote(8, {{6, {u"张三"_s, u"李四"_s}}, {2, {QString(), u"李四"_s}}});
    auto state = results.declarationState(hall.village, kBody);
    REQUIRE(state);
    CHECK(state->toReview.size() == 2);
    CHECK(hall.declare().error().code == ErrorCode::RuleViolation);  // not reviewed
    hall.reviewAll();
    CHECK(results.declarationState(hall.village, kBody)->allowed());
    Declaration one;
    one.declaredOn = QDate(2026, 12, 19);
    one.signatories = {{u"监票人"_s, u"李二"_s}};
    CHECK_FALSE(results.declare(hall.village, kBody, one));  // one name is not enough
    REQUIRE(hall.declare());
    CHECK_FALSE(hall.declare());

    const auto before = CountingService(*hall.file).count(hall.village, kBody);
    REQUIRE(before);
    // Nothing that it was counted from changes.
    CHECK_FALSE(CountingService(*hall.file)
                    .callBallot(hall.village, kBody, {u"中心会场"_s, {}, {u"张三"_s}, false, {}}));
    const auto last = CountingService(*hall.file).lastCalled(hall.village, kBody);
    CHECK_FALSE(CountingService(*hall.file).correctBallot((*last)->id, (*last)->paper, u"看错"_s));
    CHECK_FALSE(PollingService(*hall.file)
                    .saveBox({{}, hall.village, u"中心会场"_s, BoxKind::MainVenue, 9, 8, 9, 0, 0}));
    CHECK_FALSE(results.review(hall.village, kBody,
                               {hall.idOf(u"张三"_s), {}, false, u"受过刑罚"_s, QDate(2026, 12, 19), {}}));
    // Somebody who enters the register later, or a new relative, doesn't change what was declared.
    hall.addPerson(u"新人"_s, idNumber(12), u"080003"_s);
    hall.write(u"person.relative"_s, {{u"relative"_s, 1}}, [&]() -> Result<> {
        ELECTION_TRY(hall.file->database().run(
            u"INSERT INTO relative (person_a, person_b, relation) VALUES (10, 11, '兄弟姐妹')"_s));
        return Ok{};
    });
    const auto after = CountingService(*hall.file).count(hall.village, kBody);
    REQUIRE(after);
    CHECK(outcomeJson(after->outcome) == outcomeJson(before->outcome));
    CHECK(after->contest.registered == 11);
    CHECK(StatusService(*hall.file).villages()->front().steps[size_t(Step::Result)].state == StepState::Done);
    CHECK(hall.sound());
}

TEST_CASE("Reopening takes a second person and a reason, and its issued papers count as replaced",
          "[result]") {
    Hall hall;
    ResultService results(*hall.file);
    hall.vote(8, {{6, {u"张三"_s, u"李四"_s}}, {2, {QString(), u"李四"_s}}});
    hall.reviewAll();
    REQUIRE(hall.declare());
    IssuingService issuing(*hall.file);
    PreparedIssue prepared;
    prepared.request = {u"result"_s, hall.village, u"1"_s, QDate(2026, 12, 19), {u"王一"_s}};
    prepared.document.title = u"选举结果报告单"_s;
    prepared.document.contentHash = u"0"_s;
    REQUIRE(issuing.issue(prepared, "%PDF", u"application/pdf"_s));
    CHECK(issuing.issued(hall.village)->front().state != IssuedState::Replaced);

    CHECK_FALSE(results.reopen(hall.village, kBody, {}, u"计票有误"_s));
    CHECK_FALSE(results.reopen(hall.village, kBody, u"王"_s, u"计票有误"_s));  // the clerk himself
    CHECK_FALSE(results.reopen(hall.village, kBody, u"赵五"_s, u" "_s));
    CHECK(results.reopen(hall.village, kBody, u"赵五"_s, u"计票有误"_s).value() == 1);
    CHECK(issuing.issued(hall.village)->front().state == IssuedState::Replaced);
    CHECK_FALSE(results.inForce(hall.village, kBody, 1).value());
    CHECK(results.declarations(hall.village, kBody)->front().reopenedBecause == u"计票有误"_s);
    CHECK_FALSE(results.reopen(hall.village, kBody, u"赵五"_s, u"计票有误"_s));
    const auto last = CountingService(*hall.file).lastCalled(hall.village, kBody);
    REQUIRE(CountingService(*hall.file).correctBallot((*last)->id, (*last)->paper, u"看错"_s));
    REQUIRE(hall.declare());
    CHECK(results.declarations(hall.village, kBody)->size() == 2);
    CHECK(hall.sound());
}

TEST_CASE(
    "A win is declared invalid by the review, the seat goes to a further election with ballots of its own",
    "[result]") {
    Hall hall;
    ResultService results(*hall.file);
    // 选民三 is written in for the chair and wins; 张三 gets the rest.
    const QString write = u"选民"_s + QChar(u'一' + 3);
    hall.vote(9, {{6, {write, u"李四"_s}}, {3, {u"张三"_s, u"李四"_s}}});
    const QString written = hall.idOf(write);
    CHECK_FALSE(
        results.review(hall.village, kBody, {hall.idOf(u"张三"_s), {}, true, {}, QDate(2026, 12, 19), {}}));
    CHECK_FALSE(results.review(hall.village, kBody, {written, {}, false, {}, QDate(2026, 12, 19), {}}));
    REQUIRE(results.review(
        hall.village, kBody,
        {written, {}, false, u"因犯罪受过刑事处罚（组织法2025 18）"_s, QDate(2026, 12, 19), {}}));
    const auto count = CountingService(*hall.file).count(hall.village, kBody);
    CHECK(count->outcome.invalidWins == std::vector<QString>{written});
    CHECK(count->outcome.posts[0].vacant == 1);
    CHECK(count->outcome.next == NextStep::Runoff);
    CHECK_FALSE(results.proposal(hall.village, kBody)->whyNot.isEmpty());  // not declared yet
    hall.reviewAll();
    REQUIRE(hall.declare());

    const auto proposal = results.proposal(hall.village, kBody);
    REQUIRE(proposal);
    CHECK(proposal->whyNot.isEmpty());
    CHECK(proposal->kind == RoundKind::Second);
    REQUIRE(proposal->posts.size() == 1);
    CHECK(proposal->posts[0].candidates ==
          std::vector<QString>{hall.idOf(u"张三"_s)});  // the barred one is out
    CHECK(findNote(proposal->notes, u"margin"));
    CHECK(proposal->window->until == QDate(2027, 1, 18));

    VoteRound draft;
    draft.posts = proposal->posts;
    draft.mode = BallotMode::Candidates;
    draft.heldOn = QDate(2026, 12, 26);
    CHECK_FALSE(results.openRound(hall.village, kBody, draft));  // one candidate for one seat
    draft.mode = BallotMode::SelfNomination;
    draft.heldOn = QDate(2027, 1, 19);
    CHECK_FALSE(results.openRound(hall.village, kBody, draft));  // after the window
    draft.heldOn = QDate(2026, 12, 26);
    const auto opened = results.openRound(hall.village, kBody, draft);
    INFO((opened ? QString() : opened.error().message).toStdString());
    REQUIRE(opened);
    CHECK(opened->number == 2);
    CHECK(results.rounds(hall.village, kBody)->size() == 2);

    // Its boxes are its own, and the first round's result stays.
    CHECK(PollingService(*hall.file).boxes(hall.village)->empty());
    CHECK(PollingService(*hall.file).boxes(hall.village, 1)->size() == 1);
    CHECK(PollDayService(*hall.file).book(hall.village)->boxes.front().box.name ==
          u"中心会场（第2次投票）"_s);
    CHECK(PollingService(*hall.file).turnout(hall.village)->issued == 0);
    const auto contest = CountingService(*hall.file).contest(hall.village, kBody);
    REQUIRE(contest);
    CHECK(contest->round == Round::Second);
    REQUIRE(contest->posts.size() == 1);
    CHECK(contest->held.size() == 1);
    CHECK_FALSE(results.reopen(hall.village, kBody, u"赵五"_s, u"计票有误"_s));  // a later vote rests on it

    hall.clock.set(QDateTime(QDate(2026, 12, 26), QTime(8, 0), Qt::UTC));
    hall.vote(9, {{3, {u"张三"_s}}, {6, {QString()}}});
    auto standing = results.standing(hall.village, kBody);
    REQUIRE(standing);
    CHECK(standing->next == NextStep::Complete);
    CHECK(standing->filled() == 2);
    CHECK(CountingService(*hall.file).count(hall.village, kBody)->outcome.needed == 3);
    CHECK(results.count(hall.village, kBody, 1)->outcome.collected == 9);
    CHECK(CountingService(*hall.file).ballots(hall.village, kBody, 1)->size() == 9);
    const auto status = StatusService(*hall.file).villages();
    CHECK(status->front().next == NextStep::Complete);
    CHECK(status->front().elected == 2);
    CHECK(hall.sound());
}

TEST_CASE("An invalid vote is declared invalid and held again as a whole", "[result]") {
    Hall hall;
    ResultService results(*hall.file);
    hall.vote(5, {{5, {u"张三"_s, u"李四"_s}}});  // 5 of 11: not more than half
    CHECK(results.declarationState(hall.village, kBody)->allowed());
    REQUIRE(hall.declare());
    const auto proposal = results.proposal(hall.village, kBody);
    CHECK(proposal->kind == RoundKind::Rerun);
    CHECK(findNote(proposal->notes, u"rerun"));
    VoteRound draft;
    draft.heldOn = QDate(2026, 12, 27);
    REQUIRE(results.openRound(hall.village, kBody, draft));
    CHECK(CountingService(*hall.file).contest(hall.village, kBody)->posts.size() == 2);
    hall.clock.set(QDateTime(QDate(2026, 12, 27), QTime(8, 0), Qt::UTC));
    hall.vote(7, {{7, {u"张三"_s, u"李四"_s}}});
    CHECK(results.standing(hall.village, kBody)->next == NextStep::Complete);
    CHECK(CountingService(*hall.file).count(hall.village, kBody)->contest.round == Round::First);
    CHECK(hall.sound());
}
