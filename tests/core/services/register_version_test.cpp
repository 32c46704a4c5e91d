#include "core/services/register_version_service.h"

#include "core/services/counting_service.h"
#include "core/services/objection_service.h"
#include "core/services/status_service.h"
#include "tests/core/services/register_bench.h"

using namespace election;
using namespace election::test;

namespace {

CsvRow row(const QString& name, int order, const QString& birth = u"19800102"_s) {
    return {name, idOf(birth, order), QDate::fromString(birth, u"yyyyMMdd"_s).toString(Qt::ISODate)};
}

StepStatus registerStep(RegisterBench& bench) {
    const auto villages = bench.must(bench.services->status.villages());
    return villages[0].steps[size_t(Step::Register)];
}

}  // namespace

TEST_CASE(
    "Closing is refused while REG-06 or REG-07 waits for a choice, the sentence says how many and where") {
    RegisterBench bench;
    CsvRow again = row(u"张三"_s, 1);
    again.household = u"080002"_s;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), again, row(u"李四"_s, 3)});
    bench.import(u"兰街村"_s, {row(u"李四"_s, 3), row(u"王五"_s, 5)});
    auto& versions = bench.services->registerVersions;
    const auto state = bench.must(versions.state(bench.xiaxi));
    CHECK(state.duplicates == 1);
    CHECK(state.elsewhere == 1);
    const QString why = bench.refusal(versions.close(bench.xiaxi));
    CHECK(why == state.whyNot);
    for (const QString& word : {u"夏溪村"_s, u"REG-06"_s, u"REG-07"_s, u"张三"_s, u"李四"_s, u"no. 2"_s})
        CHECK(why.contains(word));
    CHECK_FALSE(versions.close(bench.lanjie));
    CHECK(bench.must(versions.versions({})).empty());
    auto& edits = bench.services->registerEdits;
    bench.must(edits.keep(bench.person(u"李四"_s, bench.xiaxi).id, u"本人选择"_s));
    CHECK(bench.refusal(versions.close(bench.xiaxi)).contains(u"REG-06"_s));
    bench.must(edits.keep(bench.person(u"张三"_s).id, u"按户口本"_s));
    CHECK(bench.must(versions.close(bench.xiaxi)).registered == 2);
    CHECK(bench.must(versions.close(bench.lanjie)).registered == 1);
    bench.checkSound();
}

TEST_CASE(
    "A duplicate that is explained doesn't stop closing, one who would vote twice does whatever is written") {
    RegisterBench bench;
    CsvRow again = row(u"张三"_s, 1);
    again.household = u"080002"_s;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), again});
    bench.import(u"兰街村"_s, {row(u"李四"_s, 3)});
    const auto handle = [&](const QString& code) {
        FindingQuery query;
        query.code = code;
        for (const auto& finding : bench.must(bench.services->registers.findings(query)))
            bench.must(bench.services->registers.markHandled(finding.id, u"同一人"_s));
    };
    handle(u"REG-06"_s);
    auto& versions = bench.services->registerVersions;
    CHECK(bench.must(versions.close(bench.xiaxi)).registered == 1);
    bench.import(u"兰街村"_s, {row(u"李四"_s, 3), row(u"张三"_s, 1)});
    handle(u"REG-07"_s);
    CHECK_FALSE(versions.close(bench.lanjie));
}

TEST_CASE("A village without a register, or without a voter, can't be closed") {
    RegisterBench bench;
    CHECK(bench.refusal(bench.services->registerVersions.close(bench.xiaxi)).contains(u"夏溪村"_s));
    CsvRow dead = row(u"张三"_s, 1);
    dead.remark = u"已故"_s;
    bench.import(u"夏溪村"_s, {dead});
    CHECK_FALSE(bench.services->registerVersions.close(bench.xiaxi));
}

TEST_CASE(
    "Closed register: any change shows as a supplement, the older version stays as it was with its hash") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), row(u"李四"_s, 3), row(u"王五"_s, 5)});
    auto& versions = bench.services->registerVersions;
    auto& edits = bench.services->registerEdits;
    const RegisterVersion first = bench.must(versions.close(bench.xiaxi));
    CHECK(first.number == 1);
    CHECK(first.registered == 3);
    CHECK(first.hash.size() == 64);
    const auto frozen = bench.must(versions.content(bench.xiaxi, 1));
    CHECK(bench.refusal(versions.close(bench.xiaxi)).contains(u"nothing has changed"_s));

    // by hand: one removed, one added, one corrected; by an import: one corrected
    bench.clock.set(bench.clock.now().addDays(3));
    bench.must(edits.remove(bench.person(u"张三"_s).id, ChangeReason::Died, QDate(2026, 11, 25), {}));
    PersonEdit added;
    added.person.village = bench.xiaxi;
    added.person.name = u"赵六"_s;
    added.person.nationalId = idOf(u"19700101"_s, 7);
    added.person.birthDate = QDate(1970, 1, 1);
    added.person.sex = Sex::Male;
    added.person.category = VoterCategory::A;
    added.reason = ChangeReason::MovedIn;
    added.happenedOn = QDate(2026, 11, 24);
    bench.must(edits.add(added));
    PersonEdit corrected = bench.edit(u"李四"_s);
    corrected.person.name = u"李思"_s;
    bench.must(edits.correct(corrected));
    CsvRow moved = row(u"王五"_s, 5);
    moved.group = u"第3组"_s;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), row(u"李四"_s, 3), moved});

    auto state = bench.must(versions.state(bench.xiaxi));
    REQUIRE(state.changes.size() == 4);
    CHECK(state.changes[0].kind == ChangeKind::Added);
    CHECK(state.changes[0].reason == ChangeReason::MovedIn);
    CHECK(state.changes[1].kind == ChangeKind::Removed);
    CHECK(state.changes[1].reason == ChangeReason::Died);
    CHECK(state.changes[2].kind == ChangeKind::Corrected);
    CHECK(state.changes[2].fields == QStringList{u"name"_s});
    CHECK(state.changes[3].fields == QStringList{u"villager_group"_s});
    CHECK(bench.must(versions.pending()).value(bench.xiaxi) == 4);
    CHECK(bench.registered(bench.xiaxi) == 3);  // version 1 is in force until the supplement
    CHECK(registerStep(bench).state == StepState::Attention);

    const RegisterVersion second = bench.must(versions.close(bench.xiaxi));
    CHECK(second.number == 2);
    CHECK(second.previousHash == first.hash);
    CHECK(second.hash != first.hash);
    CHECK(bench.must(versions.pending()).value(bench.xiaxi) == 0);
    CHECK(registerStep(bench).state == StepState::Done);
    // version 1 is still what it was on the day
    const auto old = bench.must(versions.content(bench.xiaxi, 1));
    CHECK(old.version.hash == first.hash);
    const VersionTitle title{u"经济开发区"_s, u"夏溪村"_s, QDate(2026, 12, 19), 1, {}};
    CHECK(canonicalText(title, old.rows) == canonicalText(title, frozen.rows));
    CHECK(old.rows[1].name == u"李四"_s);
    const auto now = bench.must(versions.content(bench.xiaxi, 2));
    REQUIRE(now.changes.size() == 4);
    CHECK(now.changes[1].person.name == u"张三"_s);
    CHECK(now.changes[1].reason == ChangeReason::Died);
    CHECK(bench.must(versions.between(bench.xiaxi, 1, 2)).size() == 4);
    CHECK(bench.must(versions.between(bench.xiaxi, 1, 2))[0].reason == ChangeReason::MovedIn);
    CHECK(bench.must(versions.problems()).isEmpty());
    CHECK_FALSE(versions.content(bench.xiaxi, 3));
    bench.checkSound();
}

TEST_CASE("Turnout and count are taken of the version in force, not of what is changed afterwards") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), row(u"李四"_s, 3), row(u"王五"_s, 5)});
    const auto base = [&] {
        const auto contest =
            bench.must(bench.services->counting.contest(bench.xiaxi, Body::VillagersCommittee));
        REQUIRE(contest.electors);
        CHECK(contest.electors->size() == size_t(contest.registered));
        return contest.registered;
    };
    CHECK(base() == 3);
    auto& versions = bench.services->registerVersions;
    bench.must(versions.close(bench.xiaxi));
    bench.must(bench.services->registerEdits.remove(bench.person(u"张三"_s).id, ChangeReason::MovedOut,
                                                    QDate(2026, 11, 22), {}));
    CHECK(base() == 3);
    CHECK(bench.registered(bench.xiaxi) == 3);
    CHECK(bench.must(bench.services->status.villages())[0].registered == 3);
    bench.must(versions.close(bench.xiaxi));
    CHECK(base() == 2);
    CHECK(bench.registered(bench.xiaxi) == 2);
}

TEST_CASE("A closed version can't be changed in the file, and verify tells when somebody did") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), row(u"李四"_s, 3)});
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    auto& database = bench.file->database();
    CHECK_FALSE(database.run(u"UPDATE register_version_row SET name = '李斯' WHERE position = 2"_s));
    CHECK_FALSE(database.run(u"DELETE FROM register_version"_s));
    REQUIRE(database.run(u"DROP TRIGGER register_version_row_no_update"_s));
    REQUIRE(database.run(u"UPDATE register_version_row SET name = '李斯' WHERE position = 2"_s));
    NoProgress progress;
    const auto report = bench.must(bench.services->audit.verify(progress));
    CHECK_FALSE(report.sound);
    CHECK(report.problems.join(u' ').contains(u"夏溪村"_s));
}

TEST_CASE(
    "An objection is numbered, judged late by the 5th day, decided once, and published after its decision") {
    for (const auto& [rules, day] :
         {std::pair{u"zj-2026"_s, QDate(2026, 12, 19)}, {u"zj-2020"_s, QDate(2020, 12, 19)}}) {
        RegisterBench bench(rules, day);
        bench.import(u"夏溪村"_s, {row(u"张三"_s, 1), row(u"李四"_s, 3)});
        auto& objections = bench.services->objections;
        const QDate posted = day.addDays(-20);
        bench.clock.set(QDateTime(posted.addDays(6), QTime(12, 0), Qt::UTC));
        CHECK(bench.must(objections.proposedPosting(bench.xiaxi)) == posted);
        Objection objection;
        objection.village = bench.xiaxi;
        objection.objector = u"王五"_s;
        objection.about = u"张三"_s;
        objection.aboutPerson = bench.person(u"张三"_s).id;
        objection.claim = u"户口已迁走"_s;
        objection.postedOn = posted;
        objection.receivedAt = QDateTime(posted.addDays(5), QTime(9, 0));
        Objection incomplete = objection;
        incomplete.objector.clear();
        CHECK_FALSE(objections.receive(incomplete));
        incomplete = objection;
        incomplete.receivedAt = QDateTime(posted.addDays(7), QTime(9, 0));
        CHECK_FALSE(objections.receive(incomplete));
        const ObjectionId first = bench.must(objections.receive(objection));
        objection.receivedAt = QDateTime(posted.addDays(6), QTime(9, 0));
        const ObjectionId late = bench.must(objections.receive(objection));
        auto all = bench.must(objections.all(bench.xiaxi));
        REQUIRE(all.size() == 2);
        CHECK(all[0].objection.number == 1);
        CHECK_FALSE(all[0].clock.late);
        CHECK(all[0].clock.decisionDue == posted.addDays(8));
        CHECK(all[1].objection.number == 2);
        CHECK(all[1].clock.late);
        CHECK(
            bench.must(objections.basis(bench.xiaxi)).contains(rules == u"zj-2026"_s ? u"2025"_s : u"20"_s));

        bench.clock.set(QDateTime(posted.addDays(9), QTime(4, 0), Qt::UTC));
        CHECK(bench.must(objections.find(first)).clock.overdue);
        ObjectionDecision decision{ObjectionOutcome::Upheld, posted.addDays(9), {}, u"夏选字第3号"_s};
        CHECK_FALSE(objections.decide(first, decision));  // no words
        decision.decision = u"经核实户口已迁出，予以取消"_s;
        decision.decidedOn = posted.addDays(4);
        CHECK_FALSE(objections.decide(first, decision));  // older than the objection
        decision.decidedOn = posted.addDays(9);
        CHECK_FALSE(objections.publish(first, posted.addDays(9)));
        bench.must(objections.decide(first, decision));
        CHECK(bench.must(objections.find(first)).clock.decidedLate);
        CHECK(bench.must(objections.find(first)).clock.unpublished);
        CHECK_FALSE(objections.decide(first, decision));
        CHECK_FALSE(objections.publish(first, posted.addDays(8)));
        bench.must(objections.publish(first, posted.addDays(9)));
        CHECK_FALSE(bench.must(objections.find(first)).clock.unpublished);
        decision.outcome = ObjectionOutcome::Withdrawn;
        decision.documentNumber.clear();
        bench.must(objections.decide(late, decision));
        CHECK(bench.history(u"张三"_s).contains(u"户口已迁走"_s));
        bench.checkSound();
    }
}
