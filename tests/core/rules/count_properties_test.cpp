/// What holds for every contest, tried on thousands of random ones.
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

#include "core/rules/ballots_csv.h"
#include "core/rules/contest_json.h"
#include "core/rules/count.h"
#include "core/rules/outcome_json.h"
#include "core/rules/rule_set.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"
#include "tests/support/random_contest.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kContests = 4000;

QByteArray jsonOf(const Outcome& outcome) {
    return QJsonDocument(outcomeJson(outcome)).toJson(QJsonDocument::Compact);
}

int electedIn(const Outcome& outcome) {
    int elected = 0;
    for (const auto& post : outcome.posts) elected += static_cast<int>(post.elected.size());
    return elected;
}

/// Every id of the contest replaced by another.
QString relabelled(const QString& id) {
    return u"X"_s + QString::fromLatin1(id.toUtf8().toHex());
}

Contest relabelled(Contest contest) {
    for (auto& post : contest.posts)
        for (auto& person : post.nominees) person.id = relabelled(person.id);
    if (contest.electors)
        for (auto& person : *contest.electors) person.id = relabelled(person.id);
    for (auto& seat : contest.held) seat.person = relabelled(seat.person);
    for (auto& [a, b] : contest.relatives) {
        a = relabelled(a);
        b = relabelled(b);
    }
    for (auto& id : contest.disqualified) id = relabelled(id);
    for (auto& ruling : contest.rulings) ruling.person = relabelled(ruling.person);
    return contest;
}

QSet<QString> asSet(const std::vector<QString>& ids, bool relabel) {
    QSet<QString> set;
    for (const auto& id : ids) set.insert(relabel ? relabelled(id) : id);
    return set;
}

}  // namespace

TEST_CASE("A second naive counter agrees on thousands of random contests") {
    QHash<QString, int> seen;
    for (unsigned seed = 0; seed < kContests; ++seed) {
        const auto [contest, ballots] = randomContest(seed);
        const auto outcome = count(contest, ballots);
        const auto got = jsonOf(outcome), naive = jsonOf(naiveCount(contest, ballots));
        if (got != naive) {
            INFO("seed " << seed << "\n"
                         << writeContest(contest, {}).toStdString()
                         << writeBallots(ballots, contest).toStdString());
            REQUIRE(got == naive);
        }
        ++seen[nextStepKey(outcome.next)];
        for (const auto& post : outcome.posts) seen[u"tied"_s] += post.tiedSeats > 0;
        for (const auto& entry : outcome.avoidance) ++seen[entry.replacement ? u"replaced"_s : u"avoided"_s];
        seen[u"invalid win"_s] += !outcome.invalidWins.empty();
        seen[u"unresolved"_s] += !outcome.unresolved.empty();
        seen[u"partly void"_s] += outcome.partlyVoid > 0;
        seen[u"over collected"_s] += outcome.invalidReason == InvalidReason::OverCollected;
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) UNSCOPED_INFO(it.key() << ": " << it.value());
    // The random contests reach every corner; else this test would promise too much.
    for (const auto& corner : {u"complete"_s, u"runoff"_s, u"revote"_s, u"rerun"_s, u"may_stop"_s,
                               u"township"_s, u"tied"_s, u"replaced"_s, u"avoided"_s, u"invalid win"_s,
                               u"unresolved"_s, u"partly void"_s, u"over collected"_s}) {
        INFO(corner << ": " << seen.value(corner));
        CHECK(seen.value(corner) >= 20);
    }
}

TEST_CASE("Ten million random ballot positions are counted alike by both counters", "[.][slow]") {
    qint64 positions = 0;
    QHash<QString, int> seen;
    unsigned seed = 1'000'000;  // other contests than those of the short run
    for (; positions < 10'000'000; ++seed) {
        const auto [contest, ballots] = randomContest(seed);
        const auto got = jsonOf(count(contest, ballots)), naive = jsonOf(naiveCount(contest, ballots));
        if (got != naive) {
            INFO("seed " << seed << "\n"
                         << writeContest(contest, {}).toStdString()
                         << writeBallots(ballots, contest).toStdString());
            REQUIRE(got == naive);
        }
        positions += qint64(ballots.size() * contest.posts.size());
        using Rules = CountingRules;
        ++seen[contest.rules.invalidScope == Rules::InvalidScope::Ballot ? u"scope ballot"_s
                                                                         : u"scope column"_s];
        ++seen[contest.mode == BallotMode::Candidates ? u"candidates"_s : u"self-nomination"_s];
        ++seen[contest.rules.voteDown ? u"vote down"_s : u"no vote down"_s];
        ++seen[contest.round == Round::First    ? u"round 1"_s
               : contest.round == Round::Second ? u"round 2"_s
                                                : u"revote"_s];
        seen[u"relatives"_s] += !contest.relatives.empty();
        seen[u"disqualified"_s] += !contest.disqualified.empty();
    }
    QStringList told;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        told << it.key() + u' ' + QString::number(it.value());
    told.sort();
    WARN(positions << " positions on " << seed - 1'000'000
                   << " contests: " << told.join(u", "_s).toStdString());
    for (const auto& corner :
         {u"scope ballot"_s, u"scope column"_s, u"candidates"_s, u"self-nomination"_s, u"vote down"_s,
          u"no vote down"_s, u"round 1"_s, u"round 2"_s, u"revote"_s, u"relatives"_s, u"disqualified"_s})
        CHECK(seen.value(corner) > 1000);
}

TEST_CASE("The order of the ballots does not matter") {
    std::mt19937 random(1);
    for (unsigned seed = 0; seed < kContests; seed += 4) {
        auto [contest, ballots] = randomContest(seed);
        const auto before = jsonOf(count(contest, ballots));
        std::shuffle(ballots.begin(), ballots.end(), random);
        INFO("seed " << seed);
        CHECK(jsonOf(count(contest, ballots)) == before);
    }
}

TEST_CASE("Without relatives another void ballot never elects more people") {
    RandomOptions options;
    options.relatives = false;
    options.alwaysValid = true;
    for (unsigned seed = 0; seed < kContests; seed += 4) {
        auto [contest, ballots] = randomContest(seed, options);
        // The box grows and the number of those who voted with it, so that only the count can change.
        contest.registered = 2 * contest.registered - 1;
        const auto before = count(contest, ballots);
        BallotPaper ballot;
        ballot.columns.resize(contest.posts.size());
        ballot.ruledVoid = true;
        ballots.push_back(ballot);
        ++contest.issued;
        ++*contest.voters;
        INFO("seed " << seed);
        CHECK(electedIn(count(contest, ballots)) <= electedIn(before));
    }
}

TEST_CASE("Without relatives other person ids keep the outcome but for the order of equals") {
    RandomOptions options;
    options.relatives = false;
    for (unsigned seed = 0; seed < kContests; seed += 4) {
        const auto [contest, ballots] = randomContest(seed, options);
        const auto before = count(contest, ballots), after = count(relabelled(contest), ballots);
        INFO("seed " << seed);
        REQUIRE(before.posts.size() == after.posts.size());
        for (size_t p = 0; p < before.posts.size(); ++p) {
            CHECK(asSet(before.posts[p].elected, true) == asSet(after.posts[p].elected, false));
            CHECK(asSet(before.posts[p].tied, true) == asSet(after.posts[p].tied, false));
            CHECK(before.posts[p].vacant == after.posts[p].vacant);
            CHECK(before.posts[p].votes.size() == after.posts[p].votes.size());
        }
        CHECK(asSet(before.invalidWins, true) == asSet(after.invalidWins, false));
        CHECK(before.next == after.next);
        REQUIRE(before.runoff.size() == after.runoff.size());
        for (size_t p = 0; p < before.runoff.size(); ++p)
            CHECK(asSet(before.runoff[p].candidates, true) == asSet(after.runoff[p].candidates, false));
    }
}

TEST_CASE(
    "Nobody is elected below the needed votes, above the seats, beside a relative, or a man to a women's "
    "seat") {
    for (unsigned seed = 0; seed < kContests; seed += 2) {
        const auto [contest, ballots] = randomContest(seed);
        const auto outcome = count(contest, ballots);
        INFO("seed " << seed);
        QHash<QString, Sex> sexes;
        for (const auto& post : contest.posts)
            for (const auto& person : post.nominees) sexes.insert(person.id, person.sex);
        if (contest.electors)
            for (const auto& person : *contest.electors) sexes.insert(person.id, person.sex);
        QSet<QString> seated;
        for (const auto& seat : contest.held) seated.insert(seat.person);
        bool good = outcome.collected == outcome.valid + outcome.voidBallots + outcome.blank;
        for (size_t p = 0; p < outcome.posts.size(); ++p) {
            const auto& post = outcome.posts[p];
            good = good && static_cast<int>(post.elected.size()) + post.tiedSeats + post.vacant ==
                               contest.posts[p].seats;
            good = good && post.vacant >= 0 && (post.tiedSeats == 0) == post.tied.empty();
            for (const auto& id : post.elected) {
                const auto votes = std::find_if(post.votes.begin(), post.votes.end(),
                                                [&](const PersonVotes& v) { return v.person == id; });
                good = good && votes != post.votes.end() && votes->counted >= outcome.needed;
                good = good && (!contest.posts[p].womenOnly || sexes.value(id) == Sex::Female);
                good = good && !seated.contains(id);
                seated.insert(id);
            }
        }
        for (const auto& post : outcome.posts)
            for (const auto& id : post.elected)
                for (const auto& [a, b] : contest.relatives)
                    good = good &&
                           (a == b || !((a == id && seated.contains(b)) || (b == id && seated.contains(a))));
        CHECK(good);
    }
}

TEST_CASE("A contest and its ballots written and read again count the same") {
    for (unsigned seed = 0; seed < kContests; seed += 40) {
        const auto [contest, ballots] = randomContest(seed);
        INFO("seed " << seed);
        const auto again = readContest(
            writeContest(contest, shippedRuleSet(contest.ruleSetId).value().countingRules()), u"c"_s);
        if (!again) FAIL(again.error().message);
        const auto sameBallots = readBallots(writeBallots(ballots, contest), u"b"_s, again.value());
        if (!sameBallots) FAIL(sameBallots.error().message);
        CHECK(jsonOf(count(again.value(), sameBallots.value())) == jsonOf(count(contest, ballots)));
        const auto oneByOne = countBallots(writeBallots(ballots, contest), u"b"_s, again.value());
        REQUIRE(oneByOne);
        CHECK(jsonOf(*oneByOne) == jsonOf(count(contest, ballots)));
    }
}
