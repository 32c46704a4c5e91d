/// A later vote is counted by itself: its way, zero report, boxes, rulings and ballots are its own, and
/// nothing of the vote before it changes by them.
#include "core/rules/outcome_json.h"
#include "core/services/adjudication_service.h"
#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/reporting_service.h"
#include "core/services/result_service.h"
#include "core/services/screening_service.h"
#include "core/services/two_tellers_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/core/services/paper_golden.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

struct Hall : SmallElection {
    Hall() {
        const QStringList names{u"张三"_s, u"李四"_s, u"王五"_s, u"选民四"_s, u"选民五"_s, u"选民六"_s};
        for (int i = 0; i < names.size(); ++i)
            addPerson(names[i], idNumber(i + 1), u"0800"_s + QString::number(i));
        addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
        addNomination(2, u"王五"_s, idNumber(3), u"主任"_s);
        addNomination(3, u"李四"_s, idNumber(2), u"委员"_s);
    }
    void box(int ballots) {
        const auto saved = PollingService(*file).saveBox(
            {{}, village, u"中心会场"_s, BoxKind::MainVenue, ballots, ballots, ballots, 0, 0});
        INFO((saved ? QString() : saved.error().message).toStdString());
        REQUIRE(saved);
    }
    void call(int count, const std::vector<QString>& cells) {
        const QString name = PollingService(*file).boxes(village)->front().name;
        for (int i = 0; i < count; ++i) {
            const auto called =
                CountingService(*file).callBallot(village, kBody, {name, {}, cells, false, {}});
            INFO((called ? QString() : called.error().message).toStdString());
            REQUIRE(called);
        }
    }
    void rule(const QString& name, RulingRecord::Kind kind, const QString& person = {}) {
        RulingRecord ruling;
        ruling.post = CountingService(*file).contest(village, kBody)->posts.front().id;
        ruling.name = name;
        ruling.kind = kind;
        ruling.person = person;
        ruling.because = u"监票人一致认定"_s;
        ruling.ruledOn = QDate(2026, 12, 19);
        ruling.ruledBy = u"王一"_s;
        const auto ruled = AdjudicationService(*file).rule(village, kBody, ruling);
        INFO((ruled ? QString() : ruled.error().message).toStdString());
        REQUIRE(ruled);
    }
    void declare() {
        ResultService results(*file);
        const auto state = results.declarationState(village, kBody);
        REQUIRE(state);
        for (const PersonVotes& winner : state->toReview)
            REQUIRE(
                results.review(village, kBody, {winner.person, {}, true, {}, QDate(2026, 12, 19), u"9号"_s}));
        Declaration draft;
        draft.declaredOn = QDate(2026, 12, 19);
        draft.signatories = {{u"村民选举委员会主任"_s, u"王一"_s}, {u"监票人"_s, u"李二"_s}};
        const auto declared = results.declare(village, kBody, draft);
        INFO((declared ? QString() : declared.error().message).toStdString());
        REQUIRE(declared);
    }
    void openNext(BallotMode mode) {
        VoteRound draft;
        draft.posts = ResultService(*file).proposal(village, kBody)->posts;
        draft.mode = mode;
        draft.heldOn = QDate(2026, 12, 19);
        const auto opened = ResultService(*file).openRound(village, kBody, draft);
        INFO((opened ? QString() : opened.error().message).toStdString());
        REQUIRE(opened);
    }
    QString idOf(const QString& name) {
        const auto contest = CountingService(*file).contest(village, kBody);
        REQUIRE(contest);
        for (const ContestPerson& person : *contest->electors)
            if (person.name == name) return person.id;
        return {};
    }
    bool sound() {
        NoProgress progress;
        return AuditService(*file).verify(progress)->sound;
    }
};

}  // namespace

TEST_CASE("A further election has a way, a zero report, boxes, rulings and ballots of its own") {
    Hall hall;
    CountingService counting(*hall.file);
    CountingProcedureService procedure(*hall.file);
    AdjudicationService adjudication(*hall.file);
    ResultService results(*hall.file);
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    hall.call(2, {u"张三"_s, u"李四"_s});
    hall.call(2, {u"阿三"_s, u"李四"_s});
    hall.call(2, {u"王五"_s, u"李四"_s});
    hall.rule(u"阿三"_s, RulingRecord::Kind::Nobody);
    hall.declare();
    const auto first = outcomeJson(results.count(hall.village, kBody, 1)->outcome);
    const auto firstBallots = *counting.ballots(hall.village, kBody, 1);
    hall.openNext(BallotMode::Candidates);

    // Nothing of the first vote is there yet, but the way that it was counted by.
    CHECK(procedure.way(hall.village, kBody).value() == CountingWay::Calling);
    CHECK_FALSE(procedure.zeroReport(hall.village, kBody).value());
    CHECK(procedure.reconciliation(hall.village, kBody)->boxes.empty());
    CHECK(counting.ballots(hall.village, kBody)->empty());
    CHECK(adjudication.queue(hall.village, kBody)->names.empty());
    CHECK_FALSE(counting.lastCalled(hall.village, kBody).value());

    hall.box(6);
    CHECK_FALSE(counting.callBallot(hall.village, kBody,
                                    {PollingService(*hall.file).boxes(hall.village)->front().name,
                                     {},
                                     {u"张三○"_s},
                                     false,
                                     {}}));  // no zero report of this vote
    REQUIRE(procedure.makeZeroReport(hall.village, kBody, hallStaff()));
    hall.call(4, {u"阿三○"_s});
    hall.call(2, {u"王五○"_s});
    // The committee said that 阿三 means nobody; that was about the first vote.
    const auto queue = adjudication.queue(hall.village, kBody);
    REQUIRE(queue->names.size() == 1);
    CHECK_FALSE(queue->names.front().ruling);
    hall.rule(u"阿三"_s, RulingRecord::Kind::Person, hall.idOf(u"张三"_s));
    const auto second = counting.count(hall.village, kBody);
    REQUIRE(second);
    CHECK(second->outcome.posts.front().elected == std::vector<QString>{hall.idOf(u"张三"_s)});
    const auto sums = procedure.reconciliation(hall.village, kBody);
    CHECK(sums->sum.counted == 6);
    CHECK(sums->problems.empty());

    // The first vote is as it was declared.
    CHECK(outcomeJson(results.count(hall.village, kBody, 1)->outcome) == first);
    const auto corrected =
        counting.correctBallot(firstBallots.front().id, firstBallots.back().paper, u"看错"_s);
    REQUIRE_FALSE(corrected);
    CHECK(corrected.error().code == ErrorCode::RuleViolation);
    CHECK_FALSE(counting.takeBallotOut(firstBallots.front().id, u"多读"_s));
    // Another way of counting sets aside what this vote counted, and no ballot of the first.
    REQUIRE(procedure.chooseWay(hall.village, kBody, CountingWay::Totals, u"投影坏了"_s));
    CHECK(counting.ballots(hall.village, kBody)->empty());
    const auto after = counting.ballots(hall.village, kBody, 1);
    REQUIRE(after->size() == firstBallots.size());
    for (size_t i = 0; i < after->size(); ++i)
        CHECK((*after)[i].paper.columns == firstBallots[i].paper.columns);
    CHECK(outcomeJson(results.count(hall.village, kBody, 1)->outcome) == first);
    CHECK(hall.sound());
}

namespace {

/// Everything that a document's tables and paragraphs say, line by line.
QString wordsOf(const ReportDocument& document) {
    QStringList lines;
    for (const report::Section& section : document.sections) {
        if (const auto* table = std::get_if<report::Table>(&section))
            for (const report::Row& row : table->rows)
                lines << QStringList(row.cells.begin(), row.cells.end()).join(u' ');
        if (const auto* text = std::get_if<report::Paragraph>(&section)) lines << text->text;
    }
    return lines.join(u'\n');
}

}  // namespace

TEST_CASE(
    "Papers of the result speak of the whole committee, whichever vote a seat was filled in (浙选2020 29, "
    "32)") {
    Hall hall;
    const ReportingService reporting(*hall.file);
    const auto words = [&](const QString& kind, bool ofTheTownship = false) {
        const auto made = reporting.build(kind, ofTheTownship ? std::nullopt : std::optional(hall.village));
        INFO(kind.toStdString() << ' ' << (made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        return wordsOf(*made);
    };
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    hall.call(3, {u"张三"_s, u"李四"_s});
    hall.call(3, {u"王五"_s, u"李四"_s});
    hall.declare();
    hall.openNext(BallotMode::Candidates);

    // The further election is open and not counted: who is elected stays elected, the chair is vacant.
    CHECK(words(u"notice-result"_s).contains(u"委员 李四 6"_s));
    CHECK(words(u"certificates"_s).contains(u"李四"_s));
    CHECK_FALSE(words(u"certificates"_s).contains(u"王五"_s));
    CHECK(words(u"result-book"_s, true).contains(u"李四"_s));

    hall.box(6);
    REQUIRE(CountingProcedureService(*hall.file).makeZeroReport(hall.village, kBody, hallStaff()));
    hall.call(4, {u"王五○"_s});
    // Two ballots are not called yet: nobody is certified on four of six.
    CHECK_FALSE(words(u"certificates"_s).contains(u"王五"_s));
    CHECK_FALSE(words(u"notice-result"_s).contains(u"王五"_s));
    hall.call(2, {u"张三○"_s});
    for (const QString& kind : {u"notice-result"_s, u"certificates"_s}) {
        CHECK(words(kind).contains(u"李四"_s));
        CHECK(words(kind).contains(u"王五"_s));
    }
    CHECK(words(u"notice-result"_s).contains(u"主任 王五 4"_s));
    CHECK(words(u"notice-result"_s).contains(u"委员 李四 6"_s));
    const QString book = words(u"result-book"_s, true);
    CHECK(book.contains(u"李四"_s));
    CHECK(book.contains(u"王五"_s));
    // The vote of the statistics is the first one, their members those of both.
    const QString statistics = words(u"statistics"_s, true);
    CHECK(statistics.contains(u"李四 委员"_s));
    CHECK(statistics.contains(u"王五 主任"_s));
}

TEST_CASE("A bundle of the first vote can't be read on once a further election was opened") {
    Hall hall;
    TwoTellersService tellers(*hall.file);
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::TwoTellers);
    const QString box = PollingService(*hall.file).boxes(hall.village)->front().name;
    const auto bundle = tellers.open({hall.village, kBody, box, 6, {u"甲"_s, u"乙"_s}});
    REQUIRE(bundle);
    const auto cells = [](int place) {
        return BallotPaper{{}, {}, {place <= 3 ? u"张三"_s : u"王五"_s, u"李四"_s}, false, {}};
    };
    for (int teller = 0; teller < 2; ++teller)
        for (int place = 1; place <= 6; ++place) REQUIRE(tellers.read(*bundle, teller, place, cells(place)));
    hall.declare();
    hall.openNext(BallotMode::Candidates);
    // What was read stays readable with all its columns, and stays as it is.
    CHECK(tellers.bundle(*bundle)->places.front().readings[0].front().paper.columns ==
          std::vector<QString>{u"张三"_s, u"李四"_s});
    const auto corrected = tellers.correct(*bundle, 0, 1, cells(6));
    REQUIRE_FALSE(corrected);
    CHECK(corrected.error().message.contains(u"rests"_s));
    CHECK(tellers.bundles(hall.village, kBody)->empty());
    CHECK(hall.sound());
}

TEST_CASE("Who stands anew in a further election is on the register, not elected yet, and named once") {
    Hall hall;
    ResultService results(*hall.file);
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    hall.call(3, {u"张三"_s, u"李四"_s});
    hall.call(3, {u"王五"_s, u"李四"_s});
    hall.declare();
    VoteRound draft;
    draft.posts = results.proposal(hall.village, kBody)->posts;
    draft.mode = BallotMode::SelfNomination;
    draft.heldOn = QDate(2026, 12, 19);
    REQUIRE(draft.posts.size() == 1);
    REQUIRE(draft.posts.front().candidates.size() == 2);
    const auto refused = [&](const QString& person) {
        VoteRound wrong = draft;
        wrong.posts.front().candidates.push_back(person);
        const auto opened = results.openRound(hall.village, kBody, wrong);
        REQUIRE_FALSE(opened);
        return opened.error().message;
    };
    CHECK(refused(u"P4711"_s).contains(u"register"_s));
    CHECK(refused(hall.idOf(u"李四"_s)).contains(u"elected already"_s));
    CHECK(refused(hall.idOf(u"张三"_s)).contains(u"twice"_s));
    CHECK(results.rounds(hall.village, kBody)->size() == 1);
    draft.posts.front().candidates.push_back(hall.idOf(u"选民四"_s));
    REQUIRE(results.openRound(hall.village, kBody, draft));
    const auto contest = CountingService(*hall.file).contest(hall.village, kBody);
    REQUIRE(contest->posts.front().nominees.size() == 3);
    CHECK(contest->posts.front().nominees.back().name == u"选民四"_s);
    CHECK(hall.sound());
}

TEST_CASE(
    "Whom the committee found not qualified is on no further election's list, however many wrote him in "
    "(浙选2020 16, 29)") {
    Hall hall;
    hall.addNomination(4, u"选民五"_s, idNumber(5), u"主任"_s);
    const auto all = ScreeningService(*hall.file).screen(hall.village).value();
    const auto five = std::find_if(all.begin(), all.end(), [](const ScreenedNomination& row) {
        return row.dossier.nomination.name == u"选民五";
    });
    REQUIRE(five != all.end());
    const auto decided = ScreeningService(*hall.file)
                             .recordDecision({five->dossier.nomination.id, false, QDate(2026, 12, 10),
                                              u"选委〔2026〕3号"_s, u"村民选举委员会"_s, u"不符合条件"_s},
                                             u"赵五"_s);
    INFO((decided ? QString() : decided.error().message).toStdString());
    REQUIRE(decided);

    ResultService results(*hall.file);
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    hall.call(2, {u"张三"_s, u"李四"_s});
    hall.call(2, {u"王五"_s, u"李四"_s});
    hall.call(2, {u"选民五"_s, u"李四"_s});
    hall.declare();
    const auto proposal = results.proposal(hall.village, kBody);
    REQUIRE(proposal);
    REQUIRE(proposal->posts.size() == 1);
    const QString barred = hall.idOf(u"选民五"_s);
    CHECK(proposal->posts.front().candidates ==
          std::vector<QString>{hall.idOf(u"张三"_s), hall.idOf(u"王五"_s)});
    const auto* note = findNote(proposal->notes, u"not_qualified"_s);
    REQUIRE(note);
    CHECK(note->text.contains(u"选民五"_s));

    VoteRound draft;
    draft.posts = proposal->posts;
    draft.posts.front().candidates.push_back(barred);
    draft.mode = BallotMode::Candidates;
    draft.heldOn = QDate(2026, 12, 19);
    const auto refused = results.openRound(hall.village, kBody, draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"not qualified"_s));
    CHECK(results.rounds(hall.village, kBody)->size() == 1);
    draft.posts.front().candidates.pop_back();
    CHECK(results.openRound(hall.village, kBody, draft));
}

TEST_CASE("Zero report, notice and ballot of a further election read as their golden files") {
    Hall hall;
    const InChinese chinese;
    hall.box(6);
    beginCount(*hall.file, hall.village, CountingWay::Calling);
    hall.call(3, {u"张三"_s, u"李四"_s});
    hall.call(3, {u"王五"_s, u"李四"_s});
    for (const QString& kind : {u"zero-report"_s, u"notice-runoff"_s, u"runoff-ballot"_s})
        checkGoldenOf(*hall.file, kind, hall.village);
}
