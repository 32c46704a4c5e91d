/// The whole sample township, step by step, against what truth.json says of it.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/nomination_service.h"
#include "core/services/polling_service.h"
#include "core/services/register_service.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject truth() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList codesOf(const ScreenedNomination& row) {
    QStringList codes;
    for (const Reason& reason : row.result.reasons) codes.append(reason.code);
    return codes;
}

QJsonArray names(const CountResult& result, const std::vector<QString>& people) {
    QJsonArray array;
    for (const QString& person : people) array.append(result.nameOf(person));
    return array;
}

QJsonArray sorted(const QJsonArray& names) {
    QStringList list;
    for (const QJsonValue& name : names) list.append(name.toString());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject electedByTitle(const CountResult& result) {
    QJsonObject elected;
    for (size_t i = 0; i < result.outcome.posts.size(); ++i)
        elected.insert(result.contest.posts[i].title, names(result, result.outcome.posts[i].elected));
    return elected;
}

}  // namespace

TEST_CASE("Screening the sample: verdicts, and every planted reason with its weight and source") {
    SampleElection sample;
    const auto screened = ScreeningService(sample.file()).screen(std::nullopt);
    REQUIRE(screened);
    const ScreeningSummary summary = ScreeningService::summarise(*screened);
    CHECK(summary.nominations == 537);
    CHECK(summary.withdrawn == 30);
    CHECK(summary.notQualified == 22);
    CHECK(summary.pending == 4);
    CHECK(summary.qualified == 481);
    QMap<int, const ScreenedNomination*> byNo;
    QList<int> pending;
    for (const auto& row : *screened) {
        byNo.insert(row.dossier.nomination.no, &row);
        if (row.result.verdict == Verdict::Pending) pending.append(row.dossier.nomination.no);
    }
    std::sort(pending.begin(), pending.end());
    CHECK(pending == QList<int>{112, 149, 315, 418});
    const QJsonObject planted = truth().value(u"nominations"_s).toObject();
    for (const auto& value : planted.value(u"not_qualified_list"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const ScreenedNomination* row = byNo.value(entry.value(u"no"_s).toInt());
        REQUIRE(row);
        INFO("No. " << row->dossier.nomination.no);
        CHECK(row->dossier.nomination.name == entry.value(u"name"_s).toString());
        CHECK(row->dossier.villageName == entry.value(u"village"_s).toString());
        CHECK(codesOf(*row).contains(entry.value(u"reason"_s).toString()));
    }
    for (const auto& row : *screened)
        for (const Reason& reason : row.result.reasons) {
            if (reason.informative) continue;
            INFO("No. " << row.dossier.nomination.no << " " << reason.code.toStdString());
            CHECK_FALSE(reason.source.isEmpty());
            CHECK_FALSE(reason.mark.isEmpty());
        }
    const QJsonObject hits = planted.value(u"department_hits"_s).toObject();
    for (auto it = hits.begin(); it != hits.end(); ++it)
        CHECK(summary.hitsByDepartment.value(it.key()) == it.value().toInt());
}

TEST_CASE("Screening one village gives the same as screening all") {
    SampleElection sample;
    const ScreeningService service(sample.file());
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    QJsonArray single;
    for (const Village& village : *villages) {
        const auto rows = service.screen(village.id);
        REQUIRE(rows);
        for (const auto& row : *rows) single.append(row.toJson());
    }
    QJsonArray together;
    const auto all = service.screen(std::nullopt);
    REQUIRE(all);
    for (const auto& row : *all) together.append(row.toJson());
    CHECK(single == together);
    const QJsonObject first = together.first().toObject();
    CHECK(first.keys() == QStringList{u"body"_s, u"checks"_s, u"name"_s, u"no"_s, u"post"_s, u"reasons"_s,
                                      u"verdict"_s, u"village"_s});
    CHECK(first.value(u"checks"_s).toArray().size() == 9);
}

TEST_CASE("Counting each of the 29 villages of the sample gives the outcome of an independent counter") {
    SampleElection sample;
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    REQUIRE(villages->size() == 29);
    const CountingService service(sample.file());
    const QJsonObject expected = truth().value(u"villages"_s).toObject();
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        const QJsonObject want = expected.value(village.name).toObject().value(u"count"_s).toObject();
        const auto result = service.count(village.id, Body::VillagersCommittee);
        REQUIRE(result);
        const Outcome& outcome = result->outcome;
        CHECK(result->contest.registered == want.value(u"registered"_s).toInt());
        CHECK(result->contest.issued == want.value(u"issued"_s).toInt());
        CHECK(result->contest.voters == want.value(u"voters"_s).toInt());
        const QJsonObject ballots{{u"collected"_s, outcome.collected},
                                  {u"valid"_s, outcome.valid},
                                  {u"void"_s, outcome.voidBallots},
                                  {u"blank"_s, outcome.blank},
                                  {u"partly_void"_s, outcome.partlyVoid}};
        CHECK(ballots == want.value(u"ballots"_s).toObject());
        CHECK(nextStepKey(outcome.next) == want.value(u"next"_s).toString());
        const QString invalid = outcome.invalidReason == InvalidReason::None      ? QString()
                                : outcome.invalidReason == InvalidReason::Turnout ? u"turnout"_s
                                                                                  : u"over_collected"_s;
        CHECK(invalid == want.value(u"invalid_reason"_s).toString());
        CHECK(electedByTitle(*result) == want.value(u"elected"_s).toObject());
        // Equal votes stand in the order of person ids, which are the file's own: compared as sets.
        QJsonArray runoff, wantRunoff;
        for (const RunoffPost& post : outcome.runoff)
            runoff.append(QJsonObject{{u"post"_s, post.post},
                                      {u"seats"_s, post.seats},
                                      {u"candidates"_s, sorted(names(*result, post.candidates))}});
        for (const QJsonValue& value : want.value(u"runoff"_s).toArray()) {
            QJsonObject post = value.toObject();
            post.insert(u"candidates"_s, sorted(post.value(u"candidates"_s).toArray()));
            wantRunoff.append(post);
        }
        CHECK(runoff == wantRunoff);
        CHECK(result->findings.empty());
        for (const ContestPost& post : result->contest.posts)
            for (const ContestPerson& person : post.nominees)
                CHECK((person.id.startsWith(u'P') || person.id.startsWith(u'N')));
    }
}

TEST_CASE("Where ballots were imported none can be called beside them") {
    SampleElection sample;
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    CountingService service(sample.file());
    const VillageId village = villages->front().id;
    const auto called =
        service.callBallot(village, Body::VillagersCommittee, {u"中心会场"_s, {}, {u"张三"_s}, false, {}});
    REQUIRE_FALSE(called);
    CHECK(called.error().code == ErrorCode::RuleViolation);
    CHECK(service.ballotCount(village, Body::VillagersCommittee).value() == 806);
}

TEST_CASE("The status of the sample's villages has the figures of their files") {
    SampleElection sample;
    const auto all = StatusService(sample.file()).villages();
    REQUIRE(all);
    REQUIRE(all->size() == 29);
    const QJsonObject expected = truth();
    QMap<QString, int> next;
    int elected = 0, nominations = 0, seats = 0;
    for (const VillageStatus& status : *all) {
        INFO(status.village.name.toStdString());
        const QJsonObject want =
            expected.value(u"villages"_s).toObject().value(status.village.name).toObject();
        const QJsonObject json = status.toJson();
        CHECK(json.value(u"registered"_s) == want.value(u"registered"_s));
        CHECK(json.value(u"next"_s) == want.value(u"count"_s).toObject().value(u"next"_s));
        CHECK(status.nominations ==
              status.qualified + status.notQualified + status.pending + status.withdrawn);
        ++next[json.value(u"next"_s).toString()];
        elected += status.elected;
        nominations += status.nominations;
        seats += status.seats;
        for (const StepStatus& step : status.steps) {
            CHECK_FALSE(step.why.isEmpty());
            CHECK((step.state == StepState::NotYet || !step.text.isEmpty()));
        }
        CHECK(status.steps[size_t(Step::Counting)].state == StepState::Done);
    }
    const QJsonObject summary = expected.value(u"count_summary"_s).toObject();
    CHECK(elected == summary.value(u"elected"_s).toInt());
    CHECK(nominations == 537);
    CHECK(seats > 0);
    for (const QString& key : {u"complete"_s, u"runoff"_s, u"rerun"_s})
        CHECK(next.value(key) == summary.value(u"next"_s).toObject().value(key).toInt());
}

TEST_CASE("The sample's register: everybody is found, the cut numbers are known, nominees have their row") {
    SampleElection sample;
    const RegisterService service(sample.file());
    const auto totals = service.totals(std::nullopt);
    REQUIRE(totals);
    int registered = 0;
    for (const QJsonValue& village : truth().value(u"villages"_s).toObject())
        registered += village.toObject().value(u"registered"_s).toInt();
    CHECK(totals->registered == registered);
    CHECK(totals->men + totals->women == registered);
    RegisterQuery query;
    const auto everybody = service.ids(query);
    REQUIRE(everybody);
    CHECK(everybody->size() == 29071);
    query.findingCode = u"REG-03"_s;
    const auto cut = service.ids(query);
    REQUIRE(cut);
    CHECK(cut->size() == 575);
    const auto village = SetupService(sample.file()).villageNamed(u"上坑村"_s);
    REQUIRE(village);
    query.village = village->id;
    const auto cutHere = service.ids(query);
    REQUIRE(cutHere);
    CHECK(cutHere->size() == 575);  // all of the cut numbers are this village's
    const auto nominations = NominationService(sample.file()).list({village->id, {}, {}});
    REQUIRE(nominations);
    REQUIRE_FALSE(nominations->empty());
    for (const ListedNomination& listed : *nominations) {
        REQUIRE(listed.nomination.person);
        const auto card = service.card(*listed.nomination.person);
        REQUIRE(card);
        CHECK(card->nominationNumbers.size() == 1);
        CHECK_FALSE(card->history.empty());
    }
}

TEST_CASE("Turnout of the sample: the ledgers' voters, and a curve that only grows") {
    SampleElection sample;
    const PollingService service(sample.file());
    const auto all = service.turnout();
    REQUIRE(all);
    const QJsonObject villages = truth().value(u"villages"_s).toObject();
    for (const Turnout& turnout : *all) {
        INFO(turnout.villageName.toStdString());
        const QJsonObject want = villages.value(turnout.villageName).toObject().value(u"count"_s).toObject();
        CHECK(turnout.boxesClosed);
        CHECK(turnout.voters == want.value(u"voters"_s).toInt());
        CHECK(turnout.collected == want.value(u"ballots"_s).toObject().value(u"collected"_s).toInt());
        const auto curve = service.curve(turnout.village);
        REQUIRE(curve);
        REQUIRE_FALSE(curve->empty());
        for (size_t i = 1; i < curve->size(); ++i) CHECK((*curve)[i].issued >= (*curve)[i - 1].issued);
        CHECK(curve->back().issued <= turnout.issued);
    }
}
