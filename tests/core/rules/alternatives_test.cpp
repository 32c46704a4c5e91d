/// Every contest of tests/data counted again with every other reading: what would change is flagged, and
/// nothing else is.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

#include "core/rules/ballots_csv.h"
#include "core/rules/contest_json.h"
#include "core/rules/outcome_json.h"
#include "core/rules/why.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) FAIL("can't read " << path);
    return file.readAll();
}

QJsonArray sorted(const QJsonValue& ids) {
    QStringList names;
    for (const QJsonValue& id : ids.toArray()) names << id.toString();
    names.sort();
    return QJsonArray::fromStringList(names);
}

/// What a hall calls the outcome: validity, winners, who is voted on again, and the further election; not
/// the votes.
QByteArray decided(const Outcome& outcome) {
    const QJsonObject all = outcomeJson(outcome);
    QJsonArray posts, runoff;
    for (const QJsonValue& post : all.value(u"posts"_s).toArray())
        posts.append(QJsonObject{{u"elected"_s, sorted(post[u"elected"_s])},
                                 {u"tied"_s, sorted(post[u"tied"_s])},
                                 {u"seats"_s, post[u"tied_seats"_s]},
                                 {u"vacant"_s, post[u"vacant"_s]}});
    for (const QJsonValue& post : all.value(u"runoff"_s).toArray())
        runoff.append(QJsonObject{{u"id"_s, post[u"post"_s]},
                                  {u"seats"_s, post[u"seats"_s]},
                                  {u"candidates"_s, sorted(post[u"candidates"_s])}});
    return QJsonDocument(QJsonObject{{u"valid"_s, all.value(u"valid_election"_s)},
                                     {u"next"_s, all.value(u"next"_s)},
                                     {u"posts"_s, posts},
                                     {u"runoff"_s, runoff}})
        .toJson(QJsonDocument::Compact);
}

/// All other values, set by hand: the test shares no list with what it tests.
std::vector<std::pair<QString, Contest>> otherReadings(const Contest& contest) {
    using Rules = CountingRules;
    std::vector<std::pair<QString, Contest>> all;
    const auto add = [&](const QString& name, auto member, auto value) {
        if (contest.rules.*member == value) return;
        Contest other = contest;
        other.rules.*member = value;
        all.emplace_back(name, std::move(other));
    };
    add(u"majority_base collected"_s, &Rules::majorityBase, Rules::MajorityBase::Collected);
    add(u"majority_base valid"_s, &Rules::majorityBase, Rules::MajorityBase::Valid);
    add(u"majority_base issued"_s, &Rules::majorityBase, Rules::MajorityBase::Issued);
    add(u"turnout_of voters"_s, &Rules::turnoutOf, Rules::TurnoutOf::Voters);
    add(u"turnout_of collected"_s, &Rules::turnoutOf, Rules::TurnoutOf::Collected);
    add(u"invalid_scope ballot"_s, &Rules::invalidScope, Rules::InvalidScope::Ballot);
    add(u"invalid_scope column"_s, &Rules::invalidScope, Rules::InvalidScope::Column);
    add(u"blank_is abstain"_s, &Rules::blankIs, Rules::BlankIs::Abstain);
    add(u"blank_is void"_s, &Rules::blankIs, Rules::BlankIs::Void);
    return all;
}

}  // namespace

TEST_CASE(
    "Of 300 contests every outcome that another base, turnout, scope or blank would change is flagged") {
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/contests"));
    const auto cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(cases.size() == 300);
    std::map<QString, int> flagged, quiet;
    for (const auto& name : cases) {
        const auto path = folder.filePath(name);
        const auto contest = readContest(readFile(path + u"/contest.json"_s), path);
        REQUIRE(contest);
        const auto ballots = readBallots(readFile(path + u"/ballots.csv"_s), path, *contest);
        REQUIRE(ballots);
        const Outcome outcome = naiveCount(*contest, *ballots);
        const auto told = alternatives(*contest, *ballots, outcome);
        for (const auto& [reading, other] : otherReadings(*contest)) {
            const bool changes = decided(naiveCount(other, *ballots)) != decided(outcome);
            const Alternative* flag = nullptr;
            for (const Alternative& one : told)
                if (one.parameter + u' ' + one.value == reading) flag = &one;
            INFO("contest " << name << ", " << reading);
            // A reading that this round does not read is not offered, and changes nothing.
            CHECK((flag && flag->changesAnything()) == changes);
            if (flag) CHECK(flag->text.contains(u"no winner would change"_s) == !changes);
            ++(changes ? flagged : quiet)[reading.section(u' ', 0, 0)];
        }
    }
    for (const auto& parameter : {u"majority_base"_s, u"turnout_of"_s, u"invalid_scope"_s, u"blank_is"_s}) {
        UNSCOPED_INFO(parameter << ": changes " << flagged[parameter] << ", does not " << quiet[parameter]);
        CHECK(quiet[parameter] > 20);
    }
    // The contests hold such outcomes; else this test would promise too much. An empty ballot stays in every
    // base, so its class never decides.
    CHECK(flagged[u"majority_base"_s] > 10);
    CHECK(flagged[u"turnout_of"_s] > 0);
    CHECK(flagged[u"invalid_scope"_s] > 10);
    CHECK(flagged[u"blank_is"_s] == 0);
    WARN("flagged: base " << flagged[u"majority_base"_s] << ", turnout " << flagged[u"turnout_of"_s]
                          << ", scope " << flagged[u"invalid_scope"_s] << ", blank "
                          << flagged[u"blank_is"_s]);
}
