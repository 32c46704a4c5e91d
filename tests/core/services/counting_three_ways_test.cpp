/// The 29 villages of the sample counted by calling, by two tellers and by totals typed twice, beside the
/// imported ballots: the same outcome each time, equal to what truth.json says.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/rules/outcome_json.h"
#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/setup_service.h"
#include "core/services/totals_service.h"
#include "core/services/two_tellers_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

QByteArray jsonOf(const Outcome& outcome) {
    return QJsonDocument(outcomeJson(outcome)).toJson(QJsonDocument::Compact);
}

void checkTruth(const Village& village, const CountResult& count) {
    QFile file(QStringLiteral(TEST_DATA_DIR "/truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject want =
        truth.value(u"villages"_s).toObject().value(village.name).toObject().value(u"count"_s).toObject();
    REQUIRE_FALSE(want.isEmpty());
    CHECK(nextStepKey(count.outcome.next) == want.value(u"next"_s).toString());
    const QJsonObject elected = want.value(u"elected"_s).toObject();
    for (size_t i = 0; i < count.outcome.posts.size(); ++i) {
        QStringList names, wanted;
        for (const QString& id : count.outcome.posts[i].elected) names << count.nameOf(id);
        for (const QJsonValue& name : elected.value(count.contest.posts[i].title).toArray())
            wanted << name.toString();
        names.sort();
        wanted.sort();
        CHECK(names == wanted);
    }
}

CountResult countOf(ElectionFile& file, VillageId village) {
    const auto count = CountingService(file).count(village, kBody);
    INFO((count ? QString() : count.error().message).toStdString());
    REQUIRE(count);
    return *count;
}

/// What the tellers' paper says: votes by written name, as read from the ballots one by one.
TotalsSheet paperOf(const CountResult& count) {
    const BallotJudge judge(count.contest);
    TotalsSheet sheet = emptyTotals(count.contest);
    for (const BallotPaper& paper : count.papers) {
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
                auto line = std::find_if(lines.begin(), lines.end(),
                                         [&](const TotalsLine& one) { return one.name == choice.written; });
                if (line == lines.end()) line = lines.insert(lines.end(), {{}, choice.written});
                ++line->votesFor;
            }
    }
    return sheet;
}

}  // namespace

TEST_CASE("All 29 villages: totals typed twice decide as the imported ballots do, and as truth.json says") {
    SampleElection sample;
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    REQUIRE(villages->size() == 29);
    TotalsService totals(sample.file());
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        const CountResult imported = countOf(sample.file(), village.id);
        const TotalsSheet sheet = paperOf(imported);
        beginCount(sample.file(), village.id, CountingWay::Totals, u"三种方式各计一遍"_s);
        for (int seat = 0; seat < 2; ++seat) {
            const auto handed = totals.handOver(
                {village.id, kBody, seat, seat == 0 ? u"甲"_s : u"乙"_s, sheet, u"已与纸质汇总表核对"_s});
            INFO((handed ? QString() : handed.error().message).toStdString());
            REQUIRE(handed);
        }
        const CountResult typed = countOf(sample.file(), village.id);
        CHECK(typed.totals);
        CHECK(jsonOf(typed.outcome) == jsonOf(imported.outcome));
        checkTruth(village, typed);
    }
    NoProgress progress;
    CHECK(AuditService(sample.file()).verify(progress)->sound);
}

TEST_CASE("All 29 villages: every ballot called one by one decides as the imported ballots do", "[.][slow]") {
    SampleElection sample;
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    CountingService counting(sample.file());
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        const CountResult imported = countOf(sample.file(), village.id);
        const auto ballots = counting.ballots(village.id, kBody);
        REQUIRE(ballots);
        beginCount(sample.file(), village.id, CountingWay::Calling, u"三种方式各计一遍"_s);
        for (const CalledBallot& ballot : *ballots) {
            const auto called = counting.callBallot(village.id, kBody, ballot.paper);
            INFO((called ? QString() : called.error().message).toStdString());
            REQUIRE(called);
        }
        const CountResult called = countOf(sample.file(), village.id);
        CHECK(jsonOf(called.outcome) == jsonOf(imported.outcome));
        CHECK(called.findings.empty());
        checkTruth(village, called);
    }
    NoProgress progress;
    CHECK(AuditService(sample.file()).verify(progress)->sound);
}

TEST_CASE("A village read by two tellers in bundles of fifty decides as its imported ballots do") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    const CountResult imported = countOf(sample.file(), village->id);
    const auto ballots = CountingService(sample.file()).ballots(village->id, kBody);
    REQUIRE(ballots);
    beginCount(sample.file(), village->id, CountingWay::TwoTellers, u"三种方式各计一遍"_s);
    TwoTellersService tellers(sample.file());
    size_t from = 0;
    int planted = 0, found = 0;
    while (from < ballots->size()) {
        const QString box = (*ballots)[from].paper.box;
        size_t to = from;
        while (to < ballots->size() && to - from < kBundleSize && (*ballots)[to].paper.box == box) ++to;
        const int size = int(to - from);
        const auto id = tellers.open({village->id, kBody, box, size, {u"甲"_s, u"乙"_s}});
        INFO((id ? QString() : id.error().message).toStdString());
        REQUIRE(id);
        for (int teller = 0; teller < 2; ++teller)
            for (int place = 1; place <= size; ++place) {
                BallotPaper paper = (*ballots)[from + size_t(place) - 1].paper;
                if (teller == 1 && place == 7 && !paper.columns[0].isEmpty())
                    paper.columns[0].clear(), ++planted;  // a slip of the second teller
                REQUIRE(tellers.read(*id, teller, place, paper));
            }
        const auto view = tellers.bundle(*id);
        REQUIRE(view);
        found += view->differing();
        for (const int place : view->toRead(0))
            for (int teller = 0; teller < 2; ++teller)
                REQUIRE(tellers.read(*id, teller, place, (*ballots)[from + size_t(place) - 1].paper));
        CHECK(tellers.bundle(*id)->bundle.state == TellerBundle::State::Agreed);
        from = to;
    }
    CHECK(planted > 5);
    CHECK(found == planted);
    CHECK(jsonOf(countOf(sample.file(), village->id).outcome) == jsonOf(imported.outcome));
}
