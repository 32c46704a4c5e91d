#include "core/services/setup_service.h"

#include <QDir>
#include <QJsonArray>

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/import_service.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/status_service.h"
#include "core/store/integrity.h"
#include "tests/core/services/small_election.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;

namespace {

/// An empty file, as `new` makes it.
struct EmptyDesk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 3), QTime(4, 0), Qt::UTC)};
    std::unique_ptr<ElectionFile> file;

    EmptyDesk() { open(); }
    void open() {
        auto made = ElectionFile::create(
            folder.filePath(u"a.election"_s),
            {u"石柱镇"_s, u"zj-2026"_s, QDate(2026, 12, 19), ElectionKind::Term, {}, {}}, clock, u"王"_s);
        REQUIRE(made);
        file = std::move(made).value();
    }
    void reopen() {
        file.reset();
        auto opened =
            ElectionFile::open(folder.filePath(u"a.election"_s), ElectionFile::Mode::Write, clock, u"王"_s);
        REQUIRE(opened);
        file = std::move(opened).value();
    }
    SetupService setup() { return SetupService(*file); }
    Village add(const QString& name) {
        VillagePlan plan;
        plan.village.name = name;
        plan.posts = usualPosts(ElectionKind::Term);
        const auto made = setup().addVillages({plan});
        INFO((made ? QString() : made.error().message));
        REQUIRE(made);
        return made->front();
    }
    VillageMeasures measures() const {
        return {u"后山村村民委员会选举办法"_s, u"后山村〔2026〕1号"_s, QDate(2026, 11, 2), u"村民会议"_s};
    }
    QJsonObject lastLog(const QString& action) {
        const auto rows = AuditService(*file).rows({{}, action, 1, 0});
        REQUIRE(rows);
        REQUIRE_FALSE(rows->empty());
        return rows->front().details;
    }
    void checkSound() {
        const auto drift = store::totalsProblems(file->database());
        REQUIRE(drift);
        for (const auto& one : *drift) {
            INFO(one.table << ": log " << one.logged << ", table " << one.present);
            CHECK(false);
        }
        const auto problems = store::databaseProblems(file->database());
        REQUIRE(problems);
        CHECK(problems->isEmpty());
    }
};

}  // namespace

TEST_CASE("Three villages with their posts are typed without any file, in one row of the log") {
    EmptyDesk desk;
    std::vector<VillagePlan> plans(3);
    plans[0].village.name = u" 后山 村 "_s;
    plans[1].village.name = u"前溪村"_s;
    plans[1].village.mode = BallotMode::Candidates;
    plans[2].village.name = u"塘下村"_s;
    plans[2].village.ownElectionDay = QDate(2026, 12, 20);
    for (auto& plan : plans) plan.posts = usualPosts(ElectionKind::Term);
    REQUIRE(desk.setup().addVillages(plans));
    desk.reopen();
    const auto villages = desk.setup().villages();
    REQUIRE(villages);
    REQUIRE(villages->size() == 3);
    CHECK((*villages)[0].name == u"后山村"_s);
    CHECK((*villages)[2].number == 3);
    CHECK((*villages)[1].mode == BallotMode::Candidates);
    CHECK((*villages)[2].ownElectionDay == QDate(2026, 12, 20));
    const auto posts = desk.setup().posts((*villages)[0].id, Body::VillagersCommittee);
    REQUIRE(posts);
    REQUIRE(posts->size() == 4);
    CHECK((*posts)[0].code == u"chair"_s);
    CHECK((*posts)[3].womenOnly);
    const auto rows = AuditService(*desk.file).rows({{}, u"setup."_s, 10, 0});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().details.value(u"villages"_s).toArray().size() == 3);
    desk.checkSound();
}

TEST_CASE(
    "All villages of one call are written or none: a second one of the same name, a post without seats") {
    EmptyDesk desk;
    std::vector<VillagePlan> plans(2);
    plans[0].village.name = u"后山村"_s;
    plans[1].village.name = u"后山村"_s;
    CHECK(desk.setup().addVillages(plans).error().code == ErrorCode::Conflict);
    plans[1].village.name = u"前溪村"_s;
    plans[1].posts = usualPosts(ElectionKind::Term);
    plans[1].posts[1].seats = 0;
    const auto refused = desk.setup().addVillages(plans);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(u"前溪村"_s));
    CHECK(desk.setup().villages()->empty());
}

TEST_CASE(
    "A village is taken out while nothing depends on it, comes back by its name, and its number is free") {
    EmptyDesk desk;
    const Village first = desk.add(u"后山村"_s), second = desk.add(u"前溪村"_s);
    REQUIRE(desk.setup().removeVillage(second.id));
    CHECK(desk.setup().villages()->size() == 1);
    CHECK(desk.setup().posts()->size() == 10);
    CHECK(desk.add(u"塘下村"_s).number == 2);
    const Village back = desk.add(u"前溪村"_s);
    CHECK(back.number == 3);
    CHECK(back.id == second.id);
    CHECK(desk.setup().posts(back.id)->size() == 10);
    desk.checkSound();
    REQUIRE(desk.setup().renameVillage(first.id, u"后山新村"_s));
    CHECK(desk.lastLog(u"setup.village_name"_s).value(u"was"_s).toString() == u"后山村"_s);
    CHECK(desk.setup().renameVillage(first.id, u"塘下村"_s).error().code == ErrorCode::Conflict);
}

TEST_CASE("A village with a register stays, whatever table it is that depends on it") {
    SmallElection desk;
    desk.addPerson(u"张三"_s, idNumber(1), u"080001"_s);
    const auto removed = SetupService(*desk.file).removeVillage(desk.village);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == ErrorCode::RuleViolation);
    CHECK(SetupService(*desk.file).villages()->size() == 1);
    CHECK(SetupService(*desk.file).posts()->size() == 3);
}

TEST_CASE("Posts are added, changed and taken out by hand, titles and ranks of a body stay distinct") {
    EmptyDesk desk;
    const Village village = desk.add(u"后山村"_s);
    Post post;
    post.village = village.id;
    post.title = u"文书"_s;
    post.seats = 1;
    const auto added = desk.setup().addPost(post);
    REQUIRE(added);
    CHECK(added->rank == 5);
    CHECK(added->code == u"p5"_s);
    CHECK(desk.setup().addPost(post).error().code == ErrorCode::Conflict);
    Post changed = *added;
    changed.seats = 2;
    changed.rank = 1;
    CHECK(desk.setup().changePost(changed).error().code == ErrorCode::Conflict);
    changed.rank = 6;
    REQUIRE(desk.setup().changePost(changed));
    CHECK(desk.lastLog(u"setup.post_changed"_s).value(u"was"_s).toObject().value(u"seats"_s).toInt() == 1);
    REQUIRE(desk.setup().removePost(added->id));
    CHECK(desk.setup().posts(village.id)->size() == 10);
    REQUIRE(desk.setup().addPost(post));  // the same row comes back
    CHECK(desk.setup().posts(village.id)->size() == 11);
    desk.checkSound();
}

TEST_CASE("A typed post stays when the office's list lacks it, and becomes the list's where it has it") {
    EmptyDesk desk;
    const Village village = desk.add(u"夏溪村"_s);  // the first village of the sample's list
    Post own;
    own.village = village.id;
    own.title = u"文书"_s;
    own.seats = 1;
    REQUIRE(desk.setup().addPost(own));
    NoProgress progress;
    const auto imported =
        ImportService(*desk.file).import(FileKind::Posts, {sampleFolder() + u"/职数表.xlsx"_s}, {}, progress);
    REQUIRE(imported);
    const auto posts = desk.setup().posts(village.id, Body::VillagersCommittee);
    REQUIRE(posts);
    CHECK(posts->size() == 5);
    CHECK(posts->back().title == u"文书"_s);
    CHECK(desk.setup().villages()->size() == 29);
    desk.checkSound();
    const auto again =
        ImportService(*desk.file).import(FileKind::Posts, {sampleFolder() + u"/职数表.xlsx"_s}, {}, progress);
    REQUIRE(again);
    CHECK(again->files.front().changed == 0);
    CHECK(again->files.front().gone == 0);
}

TEST_CASE("Mode, day and switches of a village are what the count, the calendar and the screening ask") {
    SmallElection desk;
    SetupService setup(*desk.file);
    REQUIRE(setup.setMode(desk.village, BallotMode::Candidates));
    CHECK(CountingService(*desk.file).contest(desk.village, Body::VillagersCommittee)->mode ==
          BallotMode::Candidates);
    const VillageSwitch column{u"invalid_scope"_s, u"column"_s, u"第十二条"_s};
    // Without document number and date nothing can be cited.
    CHECK(setup.setSwitch(desk.village, column).error().code == ErrorCode::InvalidInput);
    REQUIRE(setup.setMeasures(desk.village, {u"后山村村民委员会选举办法"_s, u"后山村〔2026〕1号"_s,
                                             QDate(2026, 11, 2), u"村民会议"_s}));
    REQUIRE(setup.setSwitch(desk.village, column));
    const auto contest = CountingService(*desk.file).contest(desk.village, Body::VillagersCommittee);
    REQUIRE(contest);
    CHECK(contest->rules.invalidScope == CountingRules::InvalidScope::Column);
    const auto inForce = setup.rulesInForce(desk.village);
    REQUIRE(inForce);
    CHECK((*inForce)->rules.parameter(u"invalid_scope").mark == EvidenceMark::Local);
    // The measures can't lose what the switch cites.
    CHECK(setup.setMeasures(desk.village, {}).error().code == ErrorCode::RuleViolation);
    // The value of the rule set takes the switch back.
    REQUIRE(setup.setSwitch(desk.village, {u"invalid_scope"_s, u"ballot"_s, {}}));
    CHECK(setup.villageRules(desk.village)->switches.empty());
    CHECK(CountingService(*desk.file).contest(desk.village, Body::VillagersCommittee)->rules.invalidScope ==
          CountingRules::InvalidScope::Ballot);
    REQUIRE(setup.setSwitch(desk.village, column));  // the same row comes back
    const auto drift = store::totalsProblems(desk.file->database());
    REQUIRE(drift);
    CHECK(drift->empty());
}

TEST_CASE("A village's own condition gets a clause that is never given twice") {
    EmptyDesk desk;
    const Village village = desk.add(u"后山村"_s);
    VillageCondition condition;
    condition.text = u"欠缴集体款项未结清"_s;
    CHECK(desk.setup().saveCondition(village.id, condition).error().code == ErrorCode::InvalidInput);
    REQUIRE(desk.setup().setMeasures(village.id, desk.measures()));
    const auto first = desk.setup().saveCondition(village.id, condition);
    REQUIRE(first);
    condition.text = u"拒不履行村规民约"_s;
    condition.windowYears = 3;
    REQUIRE(desk.setup().saveCondition(village.id, condition));
    REQUIRE(desk.setup().removeCondition(village.id, *first));
    condition.id = {};
    condition.text = u"长期不参加村民会议"_s;
    REQUIRE(desk.setup().saveCondition(village.id, condition));
    const auto rules = desk.setup().rulesInForce(village.id);
    REQUIRE(rules);
    CHECK((*rules)->rules.barByClause(u"本村条件①"_s) == nullptr);
    CHECK((*rules)->rules.barByClause(u"本村条件②"_s)->windowYears == 3);
    CHECK((*rules)->rules.barByClause(u"本村条件③"_s)->text == u"长期不参加村民会议"_s);
    desk.checkSound();
}

TEST_CASE("After the freezing step a change needs a reason, and the log keeps before, after and why") {
    SmallElection desk;
    SetupService setup(*desk.file);
    desk.addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
    CHECK_FALSE(setup.frozen(SetupPart::Mode, desk.village)->isEmpty());
    CHECK(setup.setMode(desk.village, BallotMode::Candidates).error().code == ErrorCode::RuleViolation);
    REQUIRE(setup.setMode(desk.village, BallotMode::Candidates, u"村民会议改定办法"_s));
    const auto rows = AuditService(*desk.file).rows({{}, u"setup.mode"_s, 1, 0});
    REQUIRE(rows);
    const QJsonObject details = rows->front().details;
    CHECK(details.value(u"was"_s).toString() == u"self_nomination"_s);
    CHECK(details.value(u"now"_s).toString() == u"candidates"_s);
    CHECK(details.value(u"because"_s).toString() == u"村民会议改定办法"_s);
    // A post that nominations name keeps its name and stays.
    Post chair = setup.posts(desk.village, Body::VillagersCommittee)->front();
    CHECK(setup.removePost(chair.id).error().code == ErrorCode::RuleViolation);
    chair.title = u"村主任"_s;
    CHECK(setup.changePost(chair).error().code == ErrorCode::RuleViolation);
}

TEST_CASE(
    "Moving the day is shown before it is done: dates, who comes of age, then the log tells from what") {
    SmallElection desk;  // today is the election day, 2026-12-19
    desk.clock.set(QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC));
    SetupService setup(*desk.file);
    const PersonId young = desk.addPerson(u"小明"_s, {}, u"080001"_s, RegistrationStatus::UnderAge, Sex::Male,
                                          {}, QDate(2008, 12, 26));
    const PersonId grown = desk.addPerson(u"大明"_s, {}, u"080001"_s, RegistrationStatus::Registered,
                                          Sex::Male, {}, QDate(1990, 1, 1));
    const auto statusOf = [&](PersonId id) {
        const auto person = RegisterService(*desk.file).card(id);
        REQUIRE(person);
        return person->row.person.status;
    };
    const auto preview = setup.previewElectionDay(QDate(2026, 12, 26));
    REQUIRE(preview);
    CHECK(preview->from == QDate(2026, 12, 19));
    CHECK(preview->comeOfAge == 1);
    CHECK(preview->notOfAge == 0);
    CHECK(preview->newlyBroken() == 0);
    CHECK(preview->frozen.isEmpty());
    REQUIRE(preview->groups.size() == 1);
    CHECK(preview->groups.front().villages.front().name == u"后山村"_s);
    CHECK(desk.file->election().electionDay == QDate(2026, 12, 19));  // nothing was written
    REQUIRE(setup.moveElectionDay(QDate(2026, 12, 26)));
    CHECK(desk.file->election().electionDay == QDate(2026, 12, 26));
    CHECK(statusOf(young) == RegistrationStatus::Registered);
    CHECK(statusOf(grown) == RegistrationStatus::Registered);
    const auto rows = AuditService(*desk.file).rows({{}, u"setup.election_day"_s, 1, 0});
    REQUIRE(rows);
    CHECK(rows->front().details.value(u"was"_s).toString() == u"2026-12-19"_s);
    CHECK(rows->front().details.value(u"now"_s).toString() == u"2026-12-26"_s);
    // A day of its own: only this village, and back to the township's.
    REQUIRE(setup.moveElectionDay(QDate(2026, 12, 20), desk.village));
    CHECK((*setup.rulesInForce(desk.village))->electionDay == QDate(2026, 12, 20));
    CHECK(desk.file->election().electionDay == QDate(2026, 12, 26));
    CHECK(statusOf(young) == RegistrationStatus::UnderAge);
    CHECK(*setup.isElectionDay(QDate(2026, 12, 20)));
    CHECK_FALSE(*setup.isElectionDay(QDate(2026, 12, 26)));
    REQUIRE(setup.moveElectionDay({}, desk.village));
    CHECK((*setup.rulesInForce(desk.village))->electionDay == QDate(2026, 12, 26));
}

TEST_CASE("A closed register keeps its version when the day moves: who comes of age waits for a supplement") {
    SmallElection desk;
    desk.clock.set(QDateTime(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC));
    SetupService setup(*desk.file);
    const PersonId young = desk.addPerson(u"小明"_s, {}, u"080001"_s, RegistrationStatus::UnderAge, Sex::Male,
                                          {}, QDate(2008, 12, 26));
    desk.addPerson(u"大明"_s, {}, u"080001"_s, RegistrationStatus::Registered, Sex::Male, {},
                   QDate(1990, 1, 1));
    RegisterVersionService versions(*desk.file);
    const auto first = versions.close(desk.village);
    REQUIRE(first);
    // Closed: the day is a correction from now on.
    CHECK(setup.moveElectionDay(QDate(2026, 12, 26)).error().code == ErrorCode::RuleViolation);
    CHECK(setup.setMode(desk.village, BallotMode::Candidates).error().code == ErrorCode::RuleViolation);
    REQUIRE(setup.moveElectionDay(QDate(2026, 12, 26), {}, u"台风延期"_s));
    CHECK((*versions.inForce(desk.village))->hash == first->hash);
    CHECK(versions.pending()->value(desk.village) == 1);
    const auto state = versions.state(desk.village);
    REQUIRE(state);
    REQUIRE(state->changes.size() == 1);
    CHECK(state->changes.front().person.id == young);
    CHECK(state->changes.front().reason == ChangeReason::Newly18);
    const auto second = versions.close(desk.village);
    REQUIRE(second);
    CHECK(second->registered == first->registered + 1);
    CHECK(versions.problems()->isEmpty());
    const auto drift = store::totalsProblems(desk.file->database());
    REQUIRE(drift);
    CHECK(drift->empty());
}

TEST_CASE("An earlier day names what is too late by it, and where ballots lie it needs a reason") {
    SmallElection desk;
    desk.clock.set(QDateTime(QDate(2026, 11, 25), QTime(4, 0), Qt::UTC));
    SetupService setup(*desk.file);
    const auto preview = setup.previewElectionDay(QDate(2026, 12, 12));
    REQUIRE(preview);
    CHECK(preview->newlyBroken() >= 1);
    bool roll = false;
    for (const MovedDate& date : preview->groups.front().dates)
        roll = roll || (date.key == u"roll_posted"_s && date.state == MovedDate::State::TooLate);
    CHECK(roll);
    desk.write(u"import.ballots"_s, {{u"ballot"_s, 1}}, [&]() -> Result<> {
        ELECTION_TRY(desk.file->database().run(
            u"INSERT INTO ballot (village_id, body, box, number, cells, ruled_void, void_reason, source) "
            "VALUES (?, 'villagers_committee', '中心会场', '1', '{}', 0, '', 'called')"_s,
            desk.village.v));
        return Ok{};
    });
    CHECK(setup.moveElectionDay(QDate(2026, 12, 26)).error().code == ErrorCode::RuleViolation);
    REQUIRE(setup.moveElectionDay(QDate(2026, 12, 26), {}, u"台风延期"_s));
    const auto rows = AuditService(*desk.file).rows({{}, u"setup.election_day"_s, 1, 0});
    REQUIRE(rows);
    CHECK(rows->front().details.value(u"because"_s).toString() == u"台风延期"_s);
    // Posts: seats are corrected with a reason, a new column is never added, the code of a column stays.
    Post member = setup.posts(desk.village, Body::VillagersCommittee)->back();
    member.seats = 2;
    CHECK(setup.changePost(member).error().code == ErrorCode::RuleViolation);
    member.title = u"委员们"_s;
    REQUIRE(setup.changePost(member, u"职数表写错"_s));
    CHECK(setup.posts(desk.village, Body::VillagersCommittee)->back().code == u"member"_s);
    Post more;
    more.village = desk.village;
    more.title = u"文书"_s;
    more.seats = 1;
    CHECK(setup.addPost(more, u"补"_s).error().code == ErrorCode::RuleViolation);
    NoProgress progress;
    const auto imported =
        ImportService(*desk.file).import(FileKind::Posts, {sampleFolder() + u"/职数表.xlsx"_s}, {}, progress);
    REQUIRE(imported);  // this list lacks the village's posts: it would take away what ballots name
    REQUIRE(imported->files.front().error);
    CHECK(imported->files.front().error->code == ErrorCode::RuleViolation);
    CHECK(setup.posts(desk.village, Body::VillagersCommittee)->size() == 2);
}

TEST_CASE(
    "Another rule set is compared first, switches that it doesn't allow are named, then it is copied in") {
    EmptyDesk desk;
    const Village village = desk.add(u"后山村"_s);
    REQUIRE(desk.setup().setMeasures(village.id, desk.measures()));
    REQUIRE(desk.setup().setSwitch(village.id, {u"proxy_relations"_s, u"配偶、其他村民"_s, {}}));
    const auto change = desk.setup().previewRuleSet(u"zj-2020"_s);
    REQUIRE(change);
    CHECK_FALSE(change->differences.values.empty());
    CHECK_FALSE(change->inForceOnDay);
    REQUIRE(change->lost.size() == 1);
    CHECK(change->lost.front().second == u"proxy_relations"_s);
    CHECK(desk.file->ruleSet().id() == u"zj-2026"_s);
    REQUIRE(desk.setup().setRuleSet(u"zj-2020"_s));
    desk.reopen();
    CHECK(desk.file->ruleSet().id() == u"zj-2020"_s);
    const auto inForce = desk.setup().rulesInForce(village.id);
    REQUIRE(inForce);
    CHECK_FALSE((*inForce)->rules.list(u"proxy_relations").contains(u"其他村民"_s));
    CHECK(desk.lastLog(u"setup.rule_set"_s).value(u"was"_s).toString() == u"zj-2026"_s);
    CHECK_FALSE(desk.setup().setRuleSet(u"zj-1999"_s));
}

TEST_CASE("Township, kind and approval are changed before anything is issued, each with a row of the log") {
    EmptyDesk desk;
    REQUIRE(desk.setup().setTownship(u"东城街道"_s, TownshipKind::Subdistrict));
    CHECK(desk.setup().setKind(ElectionKind::LateTerm, {}).error().code == ErrorCode::RuleViolation);
    REQUIRE(desk.setup().setKind(ElectionKind::LateTerm, u"永政函〔2026〕3号"_s));
    desk.reopen();
    CHECK(desk.file->election().township == u"东城街道"_s);
    CHECK(desk.file->election().townshipKind == TownshipKind::Subdistrict);
    CHECK(desk.file->election().kind == ElectionKind::LateTerm);
    CHECK(desk.file->election().approval == u"永政函〔2026〕3号"_s);
    CHECK(desk.lastLog(u"setup.kind"_s).value(u"now"_s).toString().contains(u"永政函"_s));
}

TEST_CASE("A whole election is made at once or not at all: no half-made file stays behind") {
    QTemporaryDir folder;
    const FixedClock clock{QDateTime(QDate(2026, 11, 3), QTime(4, 0), Qt::UTC)};
    const ElectionFile::NewElection election{u"石柱镇"_s, u"zj-2026"_s, QDate(2026, 12, 19)};
    std::vector<VillagePlan> plans(2);
    plans[0].village.name = u"后山村"_s;
    plans[1].village.name = u"后山村"_s;
    const QString path = folder.filePath(u"a.election"_s);
    CHECK_FALSE(makeElection(path, election, plans, clock, u"王"_s));
    CHECK(QDir(folder.path()).isEmpty());
    plans[1].village.name = u"前溪村"_s;
    const auto made = makeElection(path, election, plans, clock, u"王"_s);
    REQUIRE(made);
    CHECK(SetupService(**made).villages()->size() == 2);
}
