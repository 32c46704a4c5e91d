#include "core/services/screening_template_service.h"

#include "core/services/audit_service.h"
#include "core/services/dossier_service.h"
#include "core/services/reporting_service.h"
#include "core/store/database.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

struct Township : SmallElection {
    NominationId zhang, li;
    Township() {
        addPerson(u"张三"_s, idNumber(1), u"080001"_s);
        addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        zhang = addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
        li = addNomination(2, u"李四"_s, idNumber(2), u"委员"_s);
    }
    ScreeningTemplateService templates() { return ScreeningTemplateService(*file); }
    ScreenedNomination row(NominationId id) {
        const auto found = ScreeningService(*file).screenOne(id);
        REQUIRE(found);
        return *found;
    }
    VerifyReport verify() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        return *report;
    }
    /// The pledge only warns, and a clause of the township's own.
    CheckTemplate softer() {
        auto now = templates().toEdit();
        REQUIRE(now);
        CheckTemplate checks = now->checks;
        checks.checks[5].bars = false;
        LocalBar own;
        own.bar = {{}, u"本镇清单"_s, u"本镇清单①"_s,         u"拖欠集体资金未满二年"_s,
                   2,  Weight::List,  u"石柱镇〔2026〕9号"_s, EvidenceMark::Practice,
                   {}};
        checks.bars = {own};
        return checks;
    }
};

}  // namespace

TEST_CASE("A draft is not in force, a frozen version is, older dossiers keep theirs") {
    Township town;
    auto templates = town.templates();
    auto all = templates.versions();
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().number == 0);
    CHECK(templates.freeze(u"石柱镇〔2026〕9号"_s).error().code == ErrorCode::RuleViolation);
    CHECK(templates.saveDraft(all->front().checks).error().code ==
          ErrorCode::InvalidInput);  // nothing differs
    REQUIRE(templates.saveDraft(town.softer()));
    CHECK(town.row(town.zhang).templateVersion == 0);
    CHECK(templates.inForce()->number == 0);
    CHECK(templates.draft()->value().isDraft());

    // 张三 is judged by the program's own template before anything is frozen.
    REQUIRE(ScreeningService(*town.file).setCheck(town.zhang, 0, CheckState::Passed, {}));
    CHECK(templates.freeze(u" "_s).error().code == ErrorCode::InvalidInput);
    const auto number = templates.freeze(u"石柱镇〔2026〕9号"_s);
    REQUIRE(number);
    CHECK(*number == 1);
    CHECK(town.row(town.zhang).templateVersion == 0);
    CHECK(town.row(town.li).templateVersion == 1);
    const auto bars = DossierService(*town.file).barsOf(town.row(town.li));
    REQUIRE(bars);
    CHECK(bars->size() == DossierService(*town.file).barsOf(town.row(town.zhang))->size() + 1);
    all = templates.versions();
    CHECK(all->at(0).dossiers == 1);
    CHECK(all->at(1).because == u"石柱镇〔2026〕9号"_s);
    CHECK(all->at(1).frozenBy == u"王"_s);

    // The next version: 李四, who is judged by version 1 now, keeps it; 张三 still has the first.
    REQUIRE(DossierService(*town.file)
                .addFact(town.li, {{u"本镇清单①"_s}, u"欠承包款"_s, QDate(2025, 6, 1), false, u"村社"_s}));
    CheckTemplate next = town.softer();
    next.checks[0].title = {u"问初心"_s, u"问初心"_s};
    REQUIRE(templates.saveDraft(next));
    REQUIRE(templates.freeze(u"石柱镇〔2026〕11号"_s));
    CHECK(town.row(town.zhang).templateVersion == 0);
    CHECK(town.row(town.li).templateVersion == 1);
    const NominationId later = town.addNomination(3, u"赵六"_s, {}, u"委员"_s);
    CHECK(town.row(later).templateVersion == 2);
    CHECK(town.verify().sound);
}

TEST_CASE(
    "A dossier is judged by a newer version on purpose, with its reason, and the log says both states") {
    Township town;
    auto templates = town.templates();
    town.write(u"import.nominations"_s, {}, [&town]() -> Result<> {
        ELECTION_TRY(town.file->database().run(u"UPDATE nomination SET pledge = 'no'"_s));
        return Ok{};
    });
    DossierService dossiers(*town.file);
    CHECK(dossiers.judgeAgain(town.zhang, u"x"_s).error().code ==
          ErrorCode::RuleViolation);  // the same version
    REQUIRE(ScreeningService(*town.file).setCheck(town.zhang, 0, CheckState::Passed, {}));
    REQUIRE(templates.saveDraft(town.softer()));
    REQUIRE(templates.freeze(u"石柱镇〔2026〕9号"_s));
    CHECK(town.row(town.zhang).result.verdict ==
          Verdict::NotQualified);  // the old version: no pledge, barred
    CHECK(dossiers.judgeAgain(town.zhang, u" "_s).error().code == ErrorCode::InvalidInput);
    CHECK(town.row(town.zhang).templateVersion == 0);
    REQUIRE(dossiers.judgeAgain(town.zhang, u"按新标准一并复核"_s));
    const auto now = town.row(town.zhang);
    CHECK(now.templateVersion == 1);
    CHECK(now.result.verdict == Verdict::Pending);  // the pledge only warns now
    const auto history = ScreeningService(*town.file).history(town.zhang);
    REQUIRE(history);
    INFO(history->back().what.toStdString());
    CHECK(history->back().what.contains(u"version 0 → 1"_s));
    CHECK(history->back().what.contains(u"按新标准一并复核"_s));
    // the next version leaves him with the one he was moved to
    CheckTemplate next = town.softer();
    next.checks[0].title = {u"问初心"_s, u"问初心"_s};
    REQUIRE(templates.saveDraft(next));
    REQUIRE(templates.freeze(u"石柱镇〔2026〕11号"_s));
    CHECK(town.row(town.zhang).templateVersion == 1);
    // whoever is decided on stays with the version he was decided by
    REQUIRE(ScreeningService(*town.file)
                .recordDecision({town.zhang, true, QDate(2026, 12, 15), u"1号"_s, {}, {}}));
    CHECK(dossiers.judgeAgain(town.zhang, u"再来"_s).error().code == ErrorCode::RuleViolation);
    CHECK(town.verify().sound);
}

TEST_CASE("A draft changes until it is frozen, and every change stands in the log with its text") {
    Township town;
    auto templates = town.templates();
    REQUIRE(templates.saveDraft(town.softer()));
    CheckTemplate again = town.softer();
    again.checks[5].bars = true;
    REQUIRE(templates.saveDraft(again));
    REQUIRE(templates.saveDraft(again));  // the same once more writes nothing
    AuditQuery query;
    query.action = u"screening.template_"_s;
    const auto rows = AuditService(*town.file).rows(query);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->front().details.value(u"text"_s)[u"checks"_s][5][u"effect"_s].toString() == u"bars"_s);
    CHECK(templates.versions()->size() == 2);
    CHECK(town.verify().sound);
}

TEST_CASE("A bad file is refused with its name and line, the draft stays as it was") {
    Township town;
    auto templates = town.templates();
    const auto refused = templates.saveDraft(QByteArray("{\"id\": 1}"), u"镇模板.json"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"镇模板.json"_s));
    CHECK_FALSE(*templates.draft());
}

TEST_CASE("A version that was changed behind the program's back is found by verify") {
    Township town;
    auto templates = town.templates();
    REQUIRE(templates.saveDraft(town.softer()));
    REQUIRE(templates.freeze(u"石柱镇〔2026〕9号"_s));
    CHECK(town.verify().sound);
    REQUIRE(town.file->database().run(
        u"UPDATE check_template_version SET json = replace(json, '未满二年', '未满九年')"_s));
    const VerifyReport report = town.verify();
    CHECK_FALSE(report.sound);
    CHECK(report.problems.join(u'\n').contains(u"version 1"_s));
}

TEST_CASE("The paper of a version shows its draft mark, its clauses with source and mark, its hash") {
    Township town;
    REQUIRE(town.templates().saveDraft(town.softer()));
    const auto draft = ReportingService(*town.file).screeningTemplate(1);
    REQUIRE(draft);
    CHECK_FALSE(ReportingService(*town.file).screeningTemplate(7));
    CHECK_FALSE(draft->forPosting);
}
