#include "core/rules/totals.h"

#include <algorithm>

#include "core/domain/totals_json.h"
#include "core/rules/count.h"
#include "tests/support/catch.h"
#include "tests/support/random_contest.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Contest village() {
    Contest contest;
    contest.ruleSetId = u"zj-2026"_s;
    contest.registered = 100;
    contest.issued = 60;
    contest.voters = 60;
    contest.posts = {{u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张三"_s, Sex::Male}}},
                     {u"member"_s, u"委员"_s, 2, 2, false, {{u"P2"_s, u"李四"_s, Sex::Female}}}};
    contest.electors = std::vector<ContestPerson>{{u"P1"_s, u"张三"_s, Sex::Male},
                                                  {u"P2"_s, u"李四"_s, Sex::Female},
                                                  {u"P3"_s, u"王五"_s, Sex::Male},
                                                  {u"P4"_s, u"赵六"_s, Sex::Male},
                                                  {u"P5"_s, u"赵六"_s, Sex::Male}};
    return contest;
}

TotalsSheet goodSheet(const Contest& contest) {
    TotalsSheet sheet = emptyTotals(contest);
    sheet.collected = 60;
    sheet.valid = 58;
    sheet.voidBallots = 1;
    sheet.blank = 1;
    sheet.posts[0].lines[0].votesFor = 40;
    sheet.posts[1].lines[0].votesFor = 50;
    return sheet;
}

QStringList codesOf(const Contest& contest, const TotalsSheet& sheet, std::optional<qint64> ledger = 60) {
    QStringList codes;
    for (const TotalsProblem& one : checkTotals(BallotJudge(contest), sheet, {ledger})) codes << one.code;
    return codes;
}

/// The totals that somebody would write from these ballots: by written name, as the sheet's lines have them.
TotalsSheet totalsOf(const Contest& contest, const std::vector<BallotPaper>& ballots) {
    const BallotJudge judge(contest);
    TotalsSheet sheet = emptyTotals(contest);
    for (const BallotPaper& paper : ballots) {
        const JudgedBallot judged = judge.classify(paper);
        ++sheet.collected;
        sheet.valid += judged.verdict.state == BallotState::Valid;
        sheet.voidBallots += judged.verdict.state == BallotState::Void;
        sheet.blank += judged.verdict.state == BallotState::Blank;
        if (judged.verdict.state != BallotState::Valid) continue;
        sheet.partlyVoid += judged.verdict.partlyVoid;
        for (size_t i = 0; i < judged.columns.size(); ++i)
            for (const JudgedChoice& choice : judged.columns[i].choices) {
                if (!choice.isGood()) continue;
                auto& lines = sheet.posts[i].lines;
                const QString id = choice.person >= 0 && judge.people().isNominee(int(i), choice.person)
                                       ? judge.people().at(choice.person).id
                                       : QString();
                auto line = std::find_if(lines.begin(), lines.end(), [&](const TotalsLine& one) {
                    return id.isEmpty() ? one.person.isEmpty() && one.name == choice.written
                                        : one.person == id;
                });
                if (line == lines.end()) line = lines.insert(lines.end(), {id, choice.written});
                ++(choice.against ? line->against : line->votesFor);
            }
    }
    return sheet;
}

}  // namespace

TEST_CASE("Every equation of a paper of totals that is broken is found, each with its code") {
    const Contest contest = village();
    CHECK(codesOf(contest, goodSheet(contest)).isEmpty());
    const auto broken = [&](auto change) {
        TotalsSheet sheet = goodSheet(contest);
        change(sheet);
        return codesOf(contest, sheet);
    };
    CHECK(broken([](TotalsSheet& s) { s.valid = 57; }) == QStringList{u"T.101"_s});
    CHECK(broken([](TotalsSheet& s) { s.collected = 59, s.valid = 57; }) == QStringList{u"T.102"_s});
    CHECK(broken([](TotalsSheet& s) { s.collected = 61, s.valid = 59; }) ==
          QStringList{u"T.102"_s, u"T.103"_s});
    CHECK(broken([](TotalsSheet& s) { s.partlyVoid = 59; }) == QStringList{u"T.104"_s});
    CHECK(broken([](TotalsSheet& s) { s.posts[0].lines[0].votesFor = 59; }) == QStringList{u"T.201"_s});
    CHECK(broken([](TotalsSheet& s) {
              s.posts[0].lines.push_back({{}, u"王五"_s, 19, 0});
          }) == QStringList{u"T.202"_s});
    CHECK(broken([](TotalsSheet& s) {
              s.posts[1].lines.push_back({{}, u"李四"_s, 1, 0});
          }) == QStringList{u"T.203"_s});
    CHECK(broken([](TotalsSheet& s) {
              s.posts[1].lines.push_back({{}, u"王五"_s, 1, 0});
              s.posts[1].lines.push_back({{}, u"王五"_s, 2, 0});
          }) == QStringList{u"T.203"_s});
    CHECK(broken([](TotalsSheet& s) { s.valid = 57, s.blank = 2; }) == QStringList{u"W.302"_s});
    CHECK(broken([](TotalsSheet& s) { s.valid = 57, s.voidBallots = 2; }) == QStringList{u"W.303"_s});
    CHECK(broken([](TotalsSheet& s) { s.posts[1].lines[0].votesFor = 0; }) == QStringList{u"W.304"_s});
    CHECK(broken([](TotalsSheet& s) {
              s.posts[1].lines.push_back({{}, u"无此人"_s, 3, 0});
          }) == QStringList{u"W.305"_s});
    Contest fewer = contest;
    fewer.voters = 59;
    CHECK(codesOf(fewer, goodSheet(contest)) == QStringList{u"W.306"_s});
    CHECK(codesOf(contest, emptyTotals(contest), 0) == QStringList{u"W.301"_s});
}

TEST_CASE("The typist's sentence never says how the numbers should relate") {
    const Contest contest = village();
    TotalsSheet sheet = goodSheet(contest);
    sheet.valid = 40;
    sheet.posts[0].lines[0].votesFor = 55;
    sheet.posts[1].lines.push_back({{}, u"无此人"_s, 3, 0});
    const auto problems = checkTotals(BallotJudge(contest), sheet, {70});
    REQUIRE(problems.size() >= 3);
    for (const TotalsProblem& one : problems) {
        CHECK(one.forTypist.contains(one.code));
        QString rest = one.forTypist;
        rest.remove(one.code);
        for (const QChar letter : rest) CHECK_FALSE(letter.isDigit());
        CHECK_FALSE(one.fields.isEmpty());
        CHECK(one.forCoordinator != one.forTypist);
    }
}

TEST_CASE("Two entries are compared field by field, written names too, in whatever order they were typed") {
    const Contest contest = village();
    TotalsSheet first = goodSheet(contest), second = goodSheet(contest);
    first.posts[1].lines.push_back({{}, u"王五"_s, 3, 0});
    first.posts[1].lines.push_back({{}, u"赵六"_s, 2, 0});
    second.posts[1].lines.push_back({{}, u"赵六"_s, 2, 0});
    second.posts[1].lines.push_back({{}, u"王五"_s, 3, 0});
    CHECK(compareTotals(first, second).empty());
    second.posts[1].lines.back().votesFor = 4;
    second.blank = 2;
    second.posts[0].lines.push_back({{}, u"王五"_s, 1, 0});
    const auto differences = compareTotals(first, second);
    REQUIRE(differences.size() == 3);
    CHECK(differences[0].field == u"blank"_s);
    CHECK(totalsFieldName(contest, differences[1].field) == u"委员 王五"_s);
    CHECK(differences[1].first == 3);
    CHECK(differences[1].second == 4);
    CHECK(differences[2].field == u"for/chair/=王五"_s);
    for (const TotalsDifference& one : differences) setTotalsField(second, one.field, one.first);
    CHECK(compareTotals(first, second).empty());
    CHECK(second.posts[0].lines.size() == 1);  // a written name without a vote is no line
    CHECK(compareTotals(first, totalsFromJson(totalsToJson(first))).empty());
}

TEST_CASE("Totals enter the deciding where ballots do: random contests have the same outcome from both") {
    int compared = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const auto [contest, ballots] = randomContest(seed);
        // One name in two columns of one person, one for and one against, can't be told from totals.
        const TotalsSheet sheet = totalsOf(contest, ballots);
        const Outcome fromBallots = count(contest, ballots), fromTotals = countTotals(contest, sheet);
        INFO("seed " << seed);
        REQUIRE(fromTotals.collected == fromBallots.collected);
        REQUIRE(fromTotals.valid == fromBallots.valid);
        REQUIRE(fromTotals.needed == fromBallots.needed);
        REQUIRE(fromTotals.invalidReason == fromBallots.invalidReason);
        REQUIRE(fromTotals.next == fromBallots.next);
        REQUIRE(fromTotals.unresolved.size() == fromBallots.unresolved.size());
        for (size_t i = 0; i < fromBallots.posts.size(); ++i) {
            REQUIRE(fromTotals.posts[i].elected == fromBallots.posts[i].elected);
            REQUIRE(fromTotals.posts[i].tied == fromBallots.posts[i].tied);
            REQUIRE(fromTotals.posts[i].votes.size() == fromBallots.posts[i].votes.size());
            for (size_t n = 0; n < fromBallots.posts[i].votes.size(); ++n)
                REQUIRE(fromTotals.posts[i].votes[n].counted == fromBallots.posts[i].votes[n].counted);
        }
        ++compared;
    }
    CHECK(compared == 3000);
}
