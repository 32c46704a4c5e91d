#include "core/services/dossier_service.h"

#include <QJsonArray>
#include <QMap>

#include "core/services/audit_service.h"
#include "core/services/poll_records.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_template_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

struct Desk : SmallElection {
    NominationId zhang;
    Desk() {
        addPerson(u"张三"_s, idNumber(1), u"080001"_s);
        zhang = addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
    }
    ScreeningService screening() { return ScreeningService(*file); }
    DossierService dossiers() { return DossierService(*file); }
    ScreenedNomination row(NominationId id) {
        const auto found = ScreeningService(*file).screenOne(id);
        REQUIRE(found);
        return *found;
    }
    ScreenedNomination row() { return row(zhang); }
    AskRecord talk() {
        auto made = dossiers().talkToFill(row());
        REQUIRE(made);
        made->date = QDate(2026, 12, 11);
        made->talkedBy = u"驻村干部"_s;
        made->place = u"村部"_s;
        made->said[0] = u"想为村里办事"_s;
        made->answer[0] = u"明确"_s;
        made->answer[1] = u"清楚"_s;
        made->answer[2] = u"无"_s;
        made->signedByPerson = YesNo::Yes;
        return *made;
    }
    static BarFact released(const QDate& day) {
        return {{u"五不能①"_s}, u"危险驾驶罪，拘役"_s, day, false, u"永康法院（2021）刑初7号"_s};
    }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
};

template <class T>
void checkRefused(const Result<T>& result, ErrorCode code, const QString& part) {
    REQUIRE_FALSE(result);
    INFO(result.error().message.toStdString());
    CHECK(result.error().code == code);
    CHECK(result.error().message.contains(part));
}

/// What the log alone says: the state of each check, who brought it there, and why.
struct Retold {
    QMap<QString, QString> states;
    QStringList story;  ///< "asks.1: not_begun → passed, 王, because …"
};

Retold retell(ElectionFile& file, NominationId nomination) {
    AuditQuery query;
    query.action = u"screening."_s;
    query.limit = 10000;
    auto rows = AuditService(file).rows(query);
    REQUIRE(rows);
    std::reverse(rows->begin(), rows->end());
    Retold told;
    for (const AuditRow& row : *rows) {
        if (row.details.value(u"nomination"_s).toInteger() != nomination.v) continue;
        const QJsonObject before = row.details.value(u"checks"_s).toObject();
        for (auto it = before.begin(); it != before.end(); ++it)
            told.states[it.key()] = it.value().toString();
        for (const QJsonValue& one : row.details.value(u"changed"_s).toArray()) {
            const QString check = one[u"check"_s].toString();
            CHECK(told.states.value(check) == one[u"from"_s].toString());
            told.states[check] = one[u"to"_s].toString();
            const QString who = row.details.value(u"second_person"_s).toString(row.actor);
            QString why = row.details.value(u"because"_s).toString();
            if (why.isEmpty()) why = row.details.value(u"note"_s).toString();
            if (why.isEmpty()) why = row.details.value(u"what"_s)[u"matter"_s].toString();
            told.story << u"%1: %2 → %3, %4, %5, %6"_s.arg(check, one[u"from"_s].toString(),
                                                           one[u"to"_s].toString(), who, why,
                                                           row.at.toString(Qt::ISODate));
        }
    }
    return told;
}

}  // namespace

TEST_CASE("A failed check bars once a second person, named otherwise, confirms it") {
    Desk desk;
    auto screening = desk.screening();
    auto dossiers = desk.dossiers();
    for (int check = 0; check < 3; ++check)
        REQUIRE(screening.setCheck(desk.zhang, check, CheckState::Passed, {}));
    REQUIRE(screening.setCheck(desk.zhang, 4, CheckState::Passed, {}));
    CHECK(desk.row().result.verdict == Verdict::Qualified);
    checkRefused(dossiers.look(desk.zhang, 6, true, u"李四"_s, {}), ErrorCode::RuleViolation,
                 u"Nothing waits"_s);
    checkRefused(screening.setCheck(desk.zhang, 6, CheckState::Failed, {}, {u"五不能⑨"_s}),
                 ErrorCode::InvalidInput, u"五不能⑨"_s);
    REQUIRE(screening.setCheck(desk.zhang, 6, CheckState::Failed, u"见判决书"_s, {u"法定②"_s, u"五不能①"_s}));
    CHECK(desk.row().result.verdict == Verdict::Pending);
    CHECK(DossierService::enteredBy(desk.row(), 6) == QStringList{u"王"_s});
    checkRefused(dossiers.look(desk.zhang, 6, true, u" 王 "_s, {}), ErrorCode::InvalidInput, u"王"_s);
    checkRefused(dossiers.look(desk.zhang, 6, true, {}, {}), ErrorCode::InvalidInput, u"second person"_s);
    checkRefused(dossiers.look(desk.zhang, 6, false, u"李四"_s, {}), ErrorCode::InvalidInput, u"reason"_s);
    CHECK(desk.row().result.verdict == Verdict::Pending);
    REQUIRE(dossiers.look(desk.zhang, 6, true, u"李四"_s, {}));
    const auto barred = desk.row();
    CHECK(barred.result.verdict == Verdict::NotQualified);
    CHECK(barred.result.checks[6].by == u"王"_s);
    CHECK(barred.result.checks[6].secondBy == u"李四"_s);
    checkRefused(dossiers.look(desk.zhang, 6, true, u"赵六"_s, {}), ErrorCode::RuleViolation, u"李四"_s);
    // A newer failure waits again, whoever confirmed the older one.
    REQUIRE(screening.setCheck(desk.zhang, 6, CheckState::Passed, {}, {}, u"判决已撤销"_s));
    REQUIRE(screening.setCheck(desk.zhang, 6, CheckState::Failed, u"又查到一份"_s, {}, u"新材料"_s));
    CHECK(desk.row().result.checks[6].waitsForSecond);
    REQUIRE(dossiers.look(desk.zhang, 6, false, u"李四"_s, u"材料不是本人的"_s));
    const auto open = desk.row();
    CHECK(open.result.checks[6].state == CheckState::LookAgain);
    CHECK_FALSE(open.result.checks[6].waitsForSecond);
    CHECK(open.result.checks[6].note.contains(u"材料不是本人的"_s));
    CHECK(open.result.verdict == Verdict::Pending);
    desk.checkSound();
}

TEST_CASE("A second person looks at what the program found, too, and stands on the paper with it") {
    Desk desk;
    desk.write(u"import.nominations"_s, {}, [&]() -> Result<> {
        ELECTION_TRY(desk.file->database().run(u"UPDATE nomination SET pledge = 'no'"_s));
        return Ok{};
    });
    CHECK(desk.row().result.checks[5].state == CheckState::Failed);
    REQUIRE(desk.dossiers().look(desk.zhang, 5, true, u"李四"_s, {}));
    CHECK(desk.row().result.checks[5].secondBy == u"李四"_s);
    checkRefused(desk.screening().setCheck(desk.zhang, 5, CheckState::Passed, {}), ErrorCode::InvalidInput,
                 u"why"_s);
    REQUIRE(desk.screening().setCheck(desk.zhang, 5, CheckState::Passed, {}, {}, u"已补交"_s));
    CHECK(desk.row().result.checks[5].state == CheckState::Passed);
    desk.checkSound();
}

TEST_CASE("Facts with dates: what bars waits for a second person, a mistake is taken out with its reason") {
    Desk desk;
    auto dossiers = desk.dossiers();
    BarFact fact = Desk::released(QDate(2022, 1, 10));
    BarFact bad = fact;
    bad.clauses = {u"八不准"_s};
    checkRefused(dossiers.addFact(desk.zhang, bad), ErrorCode::InvalidInput, u"八不准"_s);
    bad = fact;
    bad.matter = u" "_s;
    checkRefused(dossiers.addFact(desk.zhang, bad), ErrorCode::InvalidInput, u"what happened"_s);
    bad = fact;
    bad.source.clear();
    checkRefused(dossiers.addFact(desk.zhang, bad), ErrorCode::InvalidInput, u"who says so"_s);
    bad = fact;
    bad.running = true;
    checkRefused(dossiers.addFact(desk.zhang, bad), ErrorCode::InvalidInput, u"lasts still"_s);
    REQUIRE(dossiers.addFact(desk.zhang, fact));
    auto row = desk.row();
    REQUIRE(row.dossier.facts.size() == 1);
    CHECK(row.result.checks[6].waitsForSecond);
    const auto dated = dossiers.datedBars(row);
    REQUIRE(dated);
    CHECK(dated->day == QDate(2026, 12, 19));
    CHECK(dated->mark == u"I"_s);
    CHECK(dated->outcomes[0].until == QDate(2027, 1, 10));
    REQUIRE(dossiers.look(desk.zhang, 6, true, u"李四"_s, {}));
    row = desk.row();
    CHECK(row.result.checks[6].state == CheckState::Failed);
    CHECK(row.dossier.facts[0].secondBy == u"李四"_s);
    const FactId id = row.dossier.facts[0].id;
    checkRefused(dossiers.removeFact(id, {}), ErrorCode::InvalidInput, u"reason"_s);
    REQUIRE(dossiers.removeFact(id, u"同名同姓，不是本人"_s));
    CHECK(desk.row().dossier.facts.empty());
    CHECK(desk.row().result.checks[6].state == CheckState::Passed);
    checkRefused(dossiers.removeFact(id, u"x"_s), ErrorCode::NotFound, {});
    desk.checkSound();
}

TEST_CASE("A fact without a date says date unknown and is never reckoned") {
    Desk desk;
    BarFact fact = Desk::released({});
    REQUIRE(desk.dossiers().addFact(desk.zhang, fact));
    const auto dated = desk.dossiers().datedBars(desk.row());
    REQUIRE(dated);
    CHECK(dated->outcomes[0].state == BarOutcome::State::DateUnknown);
    CHECK_FALSE(dated->outcomes[0].until);
    CHECK(desk.row().result.checks[6].state == CheckState::LookAgain);
}

TEST_CASE("A fact stands in the dossier of each registration of the same person") {
    Desk desk;
    const NominationId other = desk.addNomination(2, u"张三"_s, idNumber(1), u"委员"_s);
    REQUIRE(desk.dossiers().addFact(desk.zhang, Desk::released(QDate(2024, 1, 1))));
    CHECK(desk.row(other).dossier.facts.size() == 1);
    CHECK(retell(*desk.file, other).states.value(u"stricts.1"_s) == u"waits_for_second"_s);
    desk.checkSound();
}

TEST_CASE(
    "Example 29 both ways on file: free by the list of 2013 alone, barred for good by the law of 2026") {
    Desk desk;
    BarFact fact{
        {u"五不能①"_s, u"法定②"_s}, u"2012年判刑，2014年释放"_s, QDate(2014, 6, 1), false, u"判决书"_s};
    REQUIRE(desk.dossiers().addFact(desk.zhang, fact));
    const auto now = desk.dossiers().datedBars(desk.row());
    REQUIRE(now);
    REQUIRE(now->outcomes.size() == 2);
    CHECK(now->outcomes[0].state == BarOutcome::State::Ended);
    CHECK(now->outcomes[0].until == QDate(2019, 6, 1));
    CHECK(now->outcomes[1].state == BarOutcome::State::Holds);
    CHECK_FALSE(now->outcomes[1].until);
    REQUIRE(SetupService(*desk.file).setRuleSet(u"zj-2020"_s, u"补录2020年换届"_s));
    const auto then = desk.dossiers().datedBars(desk.row());
    REQUIRE(then);
    REQUIRE(then->outcomes.size() == 1);  // the law of 2018 has no such bar
    CHECK(then->outcomes[0].state == BarOutcome::State::Ended);
}

TEST_CASE("A village's own measures say on which day a bar is measured") {
    Desk desk;
    SetupService setup(*desk.file);
    REQUIRE(setup.setMeasures(desk.village, {u"选举办法"_s, u"后山村〔2026〕1号"_s, QDate(2026, 11, 1), {}},
                              u"通过了本村办法"_s));
    REQUIRE(setup.setSwitch(desk.village, {u"bar_day"_s, u"list_day"_s, u"第九条"_s}, u"通过了本村办法"_s));
    const auto dated = desk.dossiers().datedBars(desk.row());
    REQUIRE(dated);
    CHECK(dated->day == QDate(2026, 12, 14));
    CHECK(dated->mark == u"L"_s);
    CHECK(dated->citation.contains(u"第九条"_s));
}

TEST_CASE("A talk written down here answers the three asks and needs two names for a refusal") {
    Desk desk;
    auto dossiers = desk.dossiers();
    AskRecord talk = desk.talk();
    CHECK_FALSE(talk.question[0].isEmpty());
    AskRecord bad = talk;
    bad.date = {};
    checkRefused(dossiers.recordTalk(bad), ErrorCode::InvalidInput, u"no date"_s);
    bad = talk;
    bad.date = QDate(2027, 1, 1);
    checkRefused(dossiers.recordTalk(bad), ErrorCode::InvalidInput, u"future"_s);
    bad = talk;
    bad.talkedBy.clear();
    checkRefused(dossiers.recordTalk(bad), ErrorCode::InvalidInput, u"who held the talk"_s);
    REQUIRE(dossiers.recordTalk(talk));
    auto row = desk.row();
    for (int i = 0; i < 3; ++i) CHECK(row.result.checks[size_t(i)].state == CheckState::Passed);
    CHECK(row.dossier.asks->said[0] == u"想为村里办事"_s);
    talk.answer[2] = u"拒绝回答"_s;
    checkRefused(dossiers.recordTalk(talk), ErrorCode::InvalidInput, u"recorded already"_s);
    talk.because = u"补谈一次"_s;
    REQUIRE(dossiers.recordTalk(talk));
    row = desk.row();
    CHECK(row.result.checks[2].waitsForSecond);
    REQUIRE(dossiers.look(desk.zhang, 2, true, u"李四"_s, {}));
    CHECK(desk.row().result.checks[2].state == CheckState::Failed);
    talk.because = u"记录人在场"_s;
    talk.recordedBy = u"赵六"_s;
    REQUIRE(dossiers.recordTalk(talk));
    CHECK(desk.row().result.checks[2].state == CheckState::Failed);
    CHECK(desk.row().result.checks[2].secondBy == u"赵六"_s);
    const auto all = dossiers.talks(desk.zhang);
    REQUIRE(all);
    CHECK(all->size() == 3);  // nothing is overwritten
    desk.checkSound();
}

TEST_CASE("Evidence belongs to a check, is taken out with a reason, and the history knows it") {
    Desk desk;
    auto dossiers = desk.dossiers();
    const QByteArray pdf = "%PDF-1.4\n% a made-up scan\n";
    REQUIRE(dossiers.addEvidence(desk.zhang, 6, {{}, u"判决书.pdf"_s, pdf}));
    checkRefused(dossiers.addEvidence(desk.zhang, 6, {{}, u"病毒.exe"_s, "MZ.."}), ErrorCode::InvalidInput,
                 u"病毒.exe"_s);
    const auto files = dossiers.evidence(desk.zhang);
    REQUIRE(files);
    REQUIRE(files->size() == 1);
    CHECK(files->front().role == u"stricts.1"_s);
    checkRefused(dossiers.removeEvidence(desk.zhang, files->front().id, {}), ErrorCode::InvalidInput,
                 u"reason"_s);
    REQUIRE(dossiers.removeEvidence(desk.zhang, files->front().id, u"放错了人"_s));
    CHECK(dossiers.evidence(desk.zhang)->empty());
    const auto history = ScreeningService(*desk.file).history(desk.zhang);
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(0).what.contains(u"判决书.pdf"_s));
    CHECK(history->at(1).what.contains(u"放错了人"_s));
    desk.checkSound();
}

TEST_CASE("The log alone retells a dossier: which check, from what to what, who, when, why") {
    Desk desk;
    auto screening = desk.screening();
    auto dossiers = desk.dossiers();
    const auto compare = [&desk] {
        const Retold told = retell(*desk.file, desk.zhang);
        const auto now = desk.row();
        for (const Check& check : now.result.checks) {
            INFO(check.id.toStdString());
            CHECK(told.states.value(check.id) == loggedCheckState(check));
        }
        return told;
    };
    REQUIRE(screening.setCheck(desk.zhang, 8, CheckState::Passed, {}));
    compare();
    REQUIRE(dossiers.recordTalk(desk.talk()));
    compare();
    REQUIRE(dossiers.addFact(desk.zhang, Desk::released(QDate(2024, 5, 1))));
    compare();
    REQUIRE(dossiers.look(desk.zhang, 6, true, u"李四"_s, {}));
    compare();
    REQUIRE(dossiers.removeFact(desk.row().dossier.facts[0].id, u"不是本人"_s));
    compare();
    REQUIRE(screening.setCheck(desk.zhang, 5, CheckState::Failed, u"不是本人签名"_s));
    compare();
    REQUIRE(dossiers.look(desk.zhang, 5, false, u"李四"_s, u"核对过笔迹"_s));
    compare();
    REQUIRE(screening.setCheck(desk.zhang, 5, CheckState::Passed, {}, {}, u"当面重签"_s));
    compare();
    REQUIRE(screening.setCheck(desk.zhang, 8, CheckState::NotBegun, {}, {}, u"记错了人"_s));
    compare();
    PollIncident incident;
    incident.village = desk.village;
    incident.happenedAt = QDateTime(QDate(2026, 12, 18), QTime(20, 0));
    incident.place = u"村口小店"_s;
    incident.what = u"张三 发放香烟拉票"_s;
    incident.witnesses = u"李二"_s;
    incident.measures = u"报选委会"_s;
    REQUIRE(IncidentService(*desk.file).add(incident));
    compare();
    ScreeningTemplateService templates(*desk.file);
    CheckTemplate byHand = templates.toEdit()->checks;
    byHand.checks[3].how = AnsweredBy::Talk;  // nothing in the files answers it any more
    REQUIRE(templates.saveDraft(byHand));
    REQUIRE(templates.freeze(u"石柱镇〔2026〕9号"_s));
    REQUIRE(desk.dossiers().judgeAgain(desk.zhang, u"按新标准"_s));
    const Retold told = compare();
    const QString at = u"2026-12-19T04:00:00Z"_s;
    CHECK(told.story == QStringList{u"stricts.3: not_applicable → passed, 王, , "_s + at,
                                    u"asks.1: not_begun → passed, 王, , "_s + at,
                                    u"asks.2: not_begun → passed, 王, , "_s + at,
                                    u"asks.3: not_begun → passed, 王, , "_s + at,
                                    u"stricts.1: passed → waits_for_second, 王, 危险驾驶罪，拘役, "_s + at,
                                    u"stricts.1: waits_for_second → failed, 李四, , "_s + at,
                                    u"stricts.1: failed → passed, 王, 不是本人, "_s + at,
                                    u"forms.3: passed → waits_for_second, 王, 不是本人签名, "_s + at,
                                    u"forms.3: waits_for_second → look_again, 李四, 核对过笔迹, "_s + at,
                                    u"forms.3: look_again → passed, 王, 当面重签, "_s + at,
                                    u"stricts.3: passed → not_applicable, 王, 记错了人, "_s + at,
                                    u"stricts.3: not_applicable → look_again, 王, 张三 发放香烟拉票, "_s + at,
                                    u"forms.1: passed → not_begun, 王, 按新标准, "_s + at});
    desk.checkSound();
}

TEST_CASE("The dossier of one nominee and those of a village are made from what is on file") {
    Desk desk;
    REQUIRE(desk.dossiers().recordTalk(desk.talk()));
    REQUIRE(desk.dossiers().addFact(desk.zhang, Desk::released(QDate(2024, 5, 1))));
    const ReportingService reporting(*desk.file);
    const auto one = reporting.dossier(desk.zhang);
    REQUIRE(one);
    CHECK_FALSE(one->forPosting);
    const auto all = reporting.build(u"dossier"_s, desk.village);
    REQUIRE(all);
    CHECK(all->sections.size() == one->sections.size());
    CHECK(reporting.build(u"screening-template"_s, std::nullopt));
}
