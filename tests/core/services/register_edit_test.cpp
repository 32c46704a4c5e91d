#include "core/services/register_edit_service.h"

#include <QRegularExpression>

#include "core/store/register_record_repository.h"
#include "tests/core/services/register_bench.h"

using namespace election;
using namespace election::test;

namespace {

const QString kZhang = idOf(u"19800102"_s, 1);
const QString kLi = idOf(u"19810304"_s, 3);
const QString kWang = idOf(u"19900506"_s, 5);

CsvRow zhang() {
    return {u"张三"_s, kZhang};
}
CsvRow li() {
    return {u"李四"_s, kLi, u"1981-03-04"_s};
}
CsvRow wang() {
    return {u"王五"_s, kWang, u"1990-05-06"_s};
}

PersonEdit newPerson(VillageId village) {
    PersonEdit edit;
    edit.person.village = village;
    edit.person.name = u"赵 六"_s;
    edit.person.sex = Sex::Female;
    edit.person.nationalId = idOf(u"20081219"_s, 2);
    edit.person.birthDate = QDate(2008, 12, 19);
    edit.person.category = VoterCategory::A;
    edit.person.household = u"080009"_s;
    edit.reason = ChangeReason::Newly18;
    edit.happenedOn = QDate(2026, 11, 20);
    return edit;
}

}  // namespace

TEST_CASE(
    "A person added by hand is judged by the rules of the import, found at once, and stays in later "
    "imports") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang(), li()});
    const PersonId id = bench.must(bench.services->registerEdits.add(newPerson(bench.xiaxi)));
    const Person added = bench.person(u"赵六"_s);  // the space of the name is out
    CHECK(added.id == id);
    CHECK(added.rowNumber == 3);
    CHECK(added.isRegisteredVoter());  // 18 on election day itself
    CHECK(added.idState == IdState::Good);
    RegisterQuery query;
    query.text = u"zl"_s;
    CHECK(bench.must(bench.services->registers.ids(query)).size() == 1);
    CHECK(bench.registered(bench.xiaxi) == 3);
    CHECK(bench.history(u"赵六"_s).contains(u"年满十八周岁"_s));
    // the file doesn't have him: he is not gone, and a file that has him finds him again
    CHECK(bench.import(u"夏溪村"_s, {zhang(), li()}).gone == 0);
    CHECK_FALSE(bench.card(u"赵六"_s).row.gone);
    CsvRow brought{u"赵六"_s, added.nationalId, u"2008-12-19"_s, u"女"_s, u"080010"_s};
    const auto report = bench.import(u"夏溪村"_s, {zhang(), li(), brought});
    CHECK(report.newRows == 0);
    CHECK(bench.person(u"赵六"_s).id == id);
    CHECK(bench.person(u"赵六"_s).household == u"080009"_s);  // typed by hand wins
    CHECK(report.findingsByCode().value(u"REG-18"_s) >= 1);
    bench.checkSound();
}

TEST_CASE(
    "A day too young, without a statement or without a resolution, a person added by hand is no voter") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang()});
    PersonEdit edit = newPerson(bench.xiaxi);
    edit.person.nationalId = idOf(u"20081220"_s, 2);
    edit.person.birthDate = QDate(2008, 12, 20);
    bench.must(bench.services->registerEdits.add(edit));
    CHECK(bench.person(u"赵六"_s).status == RegistrationStatus::UnderAge);

    edit = newPerson(bench.xiaxi);
    edit.person.name = u"外人"_s;
    edit.person.nationalId = idOf(u"19700101"_s, 9);
    edit.person.birthDate = QDate(1970, 1, 1);
    edit.person.category = VoterCategory::C;
    edit.reason = ChangeReason::Consented;
    bench.must(bench.services->registerEdits.add(edit));
    CHECK(bench.person(u"外人"_s).status == RegistrationStatus::OutsideNoConsent);
    PersonEdit more = bench.edit(u"外人"_s);
    more.consent.appliedOn = QDate(2026, 11, 10);
    CHECK(bench.refusal(bench.services->registerEdits.correct(more)).contains(u"第十六条"_s));
    more.consent.ground = OutsiderGround::VillageWork;
    more.consent.since = QDate(2025, 12, 20);  // a day less than a year before election day
    CHECK(bench.refusal(bench.services->registerEdits.correct(more)).contains(u"year"_s));
    more.consent.since = QDate(2025, 12, 19);
    CHECK(bench.refusal(bench.services->registerEdits.correct(more)).contains(u"resolution"_s));
    more.consent.meeting = Meeting::Representatives;
    more.consent.resolvedOn = QDate(2026, 11, 9);
    more.consent.number = u"夏代〔2026〕3号"_s;
    CHECK(bench.refusal(bench.services->registerEdits.correct(more)).contains(u"older"_s));
    more.consent.resolvedOn = QDate(2026, 11, 24);  // tomorrow
    CHECK(bench.refusal(bench.services->registerEdits.correct(more)).contains(u"future"_s));
    more.consent.resolvedOn = QDate(2026, 11, 15);
    bench.must(bench.services->registerEdits.correct(more));
    CHECK(bench.person(u"外人"_s).isRegisteredVoter());
    CHECK(bench.history(u"外人"_s).contains(u"夏代〔2026〕3号"_s));
    const auto record = bench.must(bench.services->registerEdits.record(bench.person(u"外人"_s).id));
    CHECK(record.changes.back().reason == ChangeReason::Consented);
    CHECK(record.record.consent.ground == OutsiderGround::VillageWork);
    CHECK(record.record.consent.since == QDate(2025, 12, 19));
    CHECK(bench.history(u"外人"_s).contains(u"村务工作"_s));
    bench.checkSound();
}

TEST_CASE(
    "首次登记 is the reason while a register is written down, in a closed one nobody is new without a "
    "cause") {
    RegisterBench bench;
    PersonEdit edit = newPerson(bench.xiaxi);
    edit.person.nationalId = idOf(u"19700101"_s, 9);
    edit.person.birthDate = QDate(1970, 1, 1);
    edit.reason = ChangeReason::FirstEntry;
    bench.must(bench.services->registerEdits.add(edit));
    CHECK(bench.history(u"赵六"_s).contains(u"首次登记"_s));
    CHECK_FALSE(isFourAndFour(ChangeReason::FirstEntry));
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    edit.person.name = u"钱七"_s;
    edit.person.nationalId = idOf(u"19710101"_s, 11);
    edit.person.birthDate = QDate(1971, 1, 1);
    CHECK(bench.refusal(bench.services->registerEdits.add(edit)).contains(u"closed"_s));
    edit.reason = ChangeReason::Omitted;
    bench.must(bench.services->registerEdits.add(edit));
    bench.checkSound();
}

TEST_CASE("A consent from before the ground was asked stays good, until it is changed") {
    RegisterBench bench;
    CsvRow outsider{u"外人"_s, idOf(u"19700101"_s, 9), u"1970-01-01"_s};
    outsider.category = u"非本村户籍"_s;
    bench.import(u"夏溪村"_s, {outsider});
    const PersonId id = bench.person(u"外人"_s).id;
    REQUIRE(record(*bench.file, u"import.register"_s, u"测试"_s,
                   {{u"added"_s, QJsonObject{{u"register_record"_s, 1}}}}, [&]() -> Result<> {
                       RegisterRecord old;
                       old.consent.appliedOn = QDate(2026, 11, 1);
                       old.consent.meeting = Meeting::Villagers;
                       old.consent.resolvedOn = QDate(2026, 11, 2);
                       old.consent.number = u"1号"_s;
                       ELECTION_TRY(store::RegisterRecordRepository(bench.file->database()).save(id, old));
                       return Ok{};
                   }));
    PersonEdit edit = bench.edit(u"外人"_s);
    edit.person.phone = u"13800000000"_s;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.person(u"外人"_s).isRegisteredVoter());
    edit = bench.edit(u"外人"_s);
    edit.consent.number = u"2号"_s;
    CHECK_FALSE(bench.services->registerEdits.correct(edit));
}

TEST_CASE(
    "B becomes a voter by his own statement with its evidence, and the file can't take it back (浙选2020 "
    "13)") {
    RegisterBench bench;
    CsvRow away = li();
    away.category = u"本村户籍外出"_s;
    away.declaration = u"未联系"_s;
    bench.import(u"夏溪村"_s, {zhang(), away});
    CHECK(bench.codes(u"李四"_s) == QStringList{u"REG-12"_s});
    PersonEdit edit = bench.edit(u"李四"_s);
    edit.person.declaration = u"是"_s;
    edit.statement = {u"电话"_s, QDate(2026, 11, 24), u"俞敏"_s};  // tomorrow
    CHECK(bench.refusal(bench.services->registerEdits.correct(edit)).contains(u"future"_s));
    edit.statement = {};
    CHECK(bench.refusal(bench.services->registerEdits.correct(edit)).contains(u"who"_s));
    edit.statement = {u"电话"_s, QDate(2026, 11, 22), u"俞敏"_s};
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.person(u"李四"_s).isRegisteredVoter());
    CHECK(bench.codes(u"李四"_s).isEmpty());
    const auto report = bench.import(u"夏溪村"_s, {zhang(), away});
    CHECK(bench.person(u"李四"_s).isRegisteredVoter());
    CHECK(bench.codes(u"李四"_s) == QStringList{u"REG-19"_s});
    CHECK(report.findingsByCode().value(u"REG-19"_s) == 1);
    CHECK(bench.must(bench.services->registerEdits.record(edit.person.id)).record.statement.notedBy ==
          u"俞敏"_s);
}

TEST_CASE("What isn't a good entry is refused with one sentence and changes nothing") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang(), li()});
    const auto head = bench.must(bench.services->audit.head());
    auto& edits = bench.services->registerEdits;
    PersonEdit edit = newPerson(bench.xiaxi);
    edit.person.name.clear();
    CHECK(bench.refusal(edits.add(edit)) == u"Enter the name."_s);
    edit = newPerson(bench.xiaxi);
    edit.person.nationalId = kZhang.left(17) + (kZhang.back() == u'1' ? u'2' : u'1');
    CHECK(bench.refusal(edits.add(edit)).contains(u"check digit"_s));
    edit.person.nationalId = u"12345"_s;
    CHECK(bench.refusal(edits.add(edit)).contains(u"18"_s));
    edit.person.nationalId = kZhang;
    CHECK(bench.refusal(edits.add(edit)).contains(u"张三"_s));
    CHECK_FALSE(bench.refusal(edits.add(edit)).contains(kZhang));
    edit = newPerson(bench.xiaxi);
    edit.reason = ChangeReason::Died;
    CHECK_FALSE(edits.add(edit));
    edit = newPerson(bench.xiaxi);
    edit.happenedOn = QDate(2026, 11, 24);  // tomorrow
    CHECK_FALSE(edits.add(edit));
    edit = newPerson(bench.xiaxi);
    edit.person.category = VoterCategory::Unknown;
    CHECK_FALSE(edits.add(edit));
    edit = bench.edit(u"张三"_s);
    CHECK(bench.refusal(edits.correct(edit)) == u"Nothing was changed."_s);
    edit.person.address = u"别处"_s;
    edit.because.clear();
    CHECK_FALSE(edits.correct(edit));
    CHECK_FALSE(edits.remove(edit.person.id, ChangeReason::MovedIn, QDate(2026, 11, 1), u"x"_s));
    CHECK_FALSE(edits.remove(edit.person.id, ChangeReason::MovedOut, {}, u"x"_s));
    CHECK_FALSE(edits.putBack(edit.person.id, ChangeReason::MovedIn, QDate(2026, 11, 1), u"x"_s));
    CHECK(bench.must(bench.services->audit.head()) == head);
}

TEST_CASE("A correction by hand wins over later imports, which tell the old entry from a new one") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang(), li()});
    PersonEdit edit = bench.edit(u"张三"_s);
    edit.person.name = u"张山"_s;
    edit.person.group = u"第2组"_s;
    bench.must(bench.services->registerEdits.correct(edit));
    const QString history = bench.history(u"张山"_s);
    CHECK(history.contains(u"张三 → 张山"_s));
    CHECK(history.contains(u"第1组 → 第2组"_s));
    CHECK(history.contains(u"户主来核对"_s));
    // the same file again: both fields stay, and it says so without nagging
    auto report = bench.import(u"夏溪村"_s, {zhang(), li()});
    CHECK(report.newRows == 0);
    CHECK(report.gone == 0);
    CHECK(report.findingsByCode().value(u"REG-19"_s) == 2);
    CHECK(bench.person(u"张山"_s).group == u"第2组"_s);
    const auto head = bench.must(bench.services->audit.head());
    bench.import(u"夏溪村"_s, {zhang(), li()});
    CHECK(bench.must(bench.services->audit.head()) == head);  // nothing new: nothing written
    // the village writes something else into its file
    CsvRow other = zhang();
    other.group = u"第3组"_s;
    other.address = u"新屋1号"_s;  // never corrected by hand: the file's
    report = bench.import(u"夏溪村"_s, {other, li()});
    CHECK(report.findingsByCode().value(u"REG-18"_s) == 1);
    CHECK(report.findingsByCode().value(u"REG-19"_s) == 1);
    CHECK(bench.person(u"张山"_s).group == u"第2组"_s);
    CHECK(bench.person(u"张山"_s).address == u"新屋1号"_s);
    CHECK(bench.codes(u"张山"_s) == QStringList{u"REG-18"_s, u"REG-19"_s});
    // the clerk agrees with the file
    edit = bench.edit(u"张山"_s);
    edit.person.group = u"第3组"_s;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.codes(u"张山"_s) == QStringList{u"REG-19"_s});
    bench.checkSound();
}

TEST_CASE("An ID number corrected by hand is known again by both numbers, and shows only its end") {
    RegisterBench bench;
    const QString wrong = kZhang.left(16) + (kZhang.at(16) == u'5' ? u'6' : u'5') + kZhang.back();
    CsvRow typo = zhang();
    typo.id = wrong;
    bench.import(u"夏溪村"_s, {typo, li()});
    CHECK(bench.codes(u"张三"_s) == QStringList{u"REG-02"_s});
    const PersonId id = bench.person(u"张三"_s).id;
    PersonEdit edit = bench.edit(u"张三"_s);
    edit.person.nationalId = kZhang;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.codes(u"张三"_s).isEmpty());
    CHECK_FALSE(bench.history(u"张三"_s).contains(QRegularExpression(u"[0-9]{5}"_s)));
    CHECK(bench.import(u"夏溪村"_s, {typo, li()}).newRows == 0);
    CHECK(bench.person(u"张三"_s).nationalId == kZhang);
    // the village mends its own file
    const auto mended = bench.import(u"夏溪村"_s, {zhang(), li()});
    CHECK(mended.newRows == 0);
    CHECK(mended.gone == 0);
    CHECK(bench.person(u"张三"_s).id == id);
    CHECK(bench.codes(u"张三"_s).isEmpty());
}

TEST_CASE("四减: who is taken off stays in the file, is no voter, and no import brings him back") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang(), li(), wang()});
    auto& edits = bench.services->registerEdits;
    const QDate day(2026, 11, 20);
    bench.must(edits.remove(bench.person(u"张三"_s).id, ChangeReason::MovedOut, day, u"户口迁往杭州"_s));
    bench.must(edits.remove(bench.person(u"李四"_s).id, ChangeReason::Died, day, {}));
    bench.must(edits.remove(bench.person(u"王五"_s).id, ChangeReason::RightsLost, day, {}));
    CHECK(bench.person(u"张三"_s).status == RegistrationStatus::Removed);
    CHECK(bench.person(u"李四"_s).status == RegistrationStatus::Deceased);
    CHECK(bench.person(u"王五"_s).status == RegistrationStatus::Deprived);
    CHECK_FALSE(edits.remove(bench.person(u"张三"_s).id, ChangeReason::Died, day, {}));
    bench.import(u"夏溪村"_s, {zhang(), li(), wang()});
    CHECK(bench.registered(bench.xiaxi) == 0);
    CHECK(bench.codes(u"张三"_s) == QStringList{u"REG-19"_s});
    CHECK(bench.history(u"张三"_s).contains(u"户口迁往杭州"_s));
    CHECK_FALSE(edits.putBack(bench.person(u"张三"_s).id, ChangeReason::MovedIn, day, {}));
    bench.must(edits.putBack(bench.person(u"张三"_s).id, ChangeReason::MovedIn, day, u"又迁回"_s));
    bench.must(edits.putBack(bench.person(u"王五"_s).id, ChangeReason::RightsRestored, day, u"判决期满"_s));
    CHECK(bench.registered(bench.xiaxi) == 2);
    CHECK(bench.codes(u"张三"_s).isEmpty());
    bench.checkSound();
}

TEST_CASE(
    "恢复政治权利 wins over the remark of the file, whom the remark calls dead is corrected in the form") {
    RegisterBench bench;
    CsvRow deprived = zhang(), dead = li();
    deprived.remark = u"剥夺政治权利"_s;
    dead.remark = u"已故"_s;
    bench.import(u"夏溪村"_s, {deprived, dead});
    CHECK(bench.person(u"张三"_s).status == RegistrationStatus::Deprived);
    auto& edits = bench.services->registerEdits;
    const QDate day(2026, 11, 20);
    bench.must(edits.putBack(bench.person(u"张三"_s).id, ChangeReason::RightsRestored, day, u"期满"_s));
    CHECK(bench.refusal(edits.putBack(bench.person(u"李四"_s).id, ChangeReason::RemovalMistaken, day, u"x"_s))
              .contains(u"remark"_s));
    bench.import(u"夏溪村"_s, {deprived, dead});
    CHECK(bench.person(u"张三"_s).isRegisteredVoter());
    PersonEdit edit = bench.edit(u"李四"_s);
    edit.person.remark.clear();
    bench.must(edits.correct(edit));
    CHECK(bench.person(u"李四"_s).isRegisteredVoter());
}

TEST_CASE("REG-07: the recorded choice of one village takes him off the other's register, for good") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang(), li()});
    bench.import(u"兰街村"_s, {zhang(), wang()});
    CHECK(bench.codes(u"张三"_s, bench.xiaxi) == QStringList{u"REG-07"_s});
    CHECK(bench.codes(u"张三"_s, bench.lanjie) == QStringList{u"REG-07"_s});
    auto& edits = bench.services->registerEdits;
    const auto shared = bench.must(edits.shared(bench.lanjie));
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].acrossVillages);
    CHECK(shared[0].samePerson);
    CHECK(shared[0].rows.size() == 2);
    const PersonId kept = bench.person(u"张三"_s, bench.lanjie).id;
    CHECK_FALSE(edits.keep(kept, {}));
    bench.must(edits.keep(kept, u"本人选择在兰街村登记"_s));
    CHECK(bench.person(u"张三"_s, bench.xiaxi).status == RegistrationStatus::Removed);
    CHECK(bench.person(u"张三"_s, bench.lanjie).isRegisteredVoter());
    CHECK(bench.codes(u"张三"_s, bench.lanjie).isEmpty());
    CHECK(bench.codes(u"张三"_s, bench.xiaxi).isEmpty());
    CHECK(bench.must(edits.shared({})).empty());
    CHECK_FALSE(edits.keep(kept, u"again"_s));
    bench.import(u"夏溪村"_s, {zhang(), li()});
    bench.import(u"兰街村"_s, {zhang(), wang()});
    CHECK(bench.codes(u"张三"_s, bench.lanjie).isEmpty());
    CHECK(bench.registered(bench.xiaxi) == 1);
    CHECK(bench.registered(bench.lanjie) == 2);
    bench.checkSound();
}

TEST_CASE("REG-06: of two rows of one person either may stay, the other is a second row") {
    for (const bool keepLater : {false, true}) {
        RegisterBench bench;
        CsvRow again = zhang();
        again.household = u"080002"_s;
        bench.import(u"夏溪村"_s, {zhang(), again, li()});
        CHECK(bench.registered(bench.xiaxi) == 2);
        auto& edits = bench.services->registerEdits;
        const auto shared = bench.must(edits.shared(bench.xiaxi));
        REQUIRE(shared.size() == 1);
        REQUIRE(shared[0].rows.size() == 2);
        CHECK_FALSE(shared[0].acrossVillages);
        const PersonId stays = shared[0].rows[keepLater ? 1 : 0].person.id;
        bench.must(edits.keep(stays, u"按新户口本"_s));
        CHECK(bench.registered(bench.xiaxi) == 2);
        const auto rows = bench.must(bench.services->registers.rows(std::vector{stays}));
        CHECK(rows[0].person.isRegisteredVoter());
        CHECK(rows[0].findingCodes.isEmpty());
        bench.checkSound();
    }
}

TEST_CASE("REG-06 of two different people ends when one ID number is corrected") {
    RegisterBench bench;
    CsvRow same = li();
    same.id = kZhang;
    bench.import(u"夏溪村"_s, {zhang(), same});
    CHECK(bench.codes(u"李四"_s).contains(u"REG-06"_s));
    CHECK(bench.registered(bench.xiaxi) == 2);
    PersonEdit edit = bench.edit(u"李四"_s);
    edit.person.nationalId = kLi;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.codes(u"李四"_s).isEmpty());
    CHECK(bench.codes(u"张三"_s).isEmpty());
    CHECK(bench.must(bench.services->registerEdits.shared({})).empty());
}

TEST_CASE("Whoever gets a number that another village has is told to both villages") {
    RegisterBench bench;
    bench.import(u"夏溪村"_s, {zhang()});
    bench.import(u"兰街村"_s, {li()});
    PersonEdit edit = bench.edit(u"李四"_s);
    edit.person.nationalId = kZhang;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.codes(u"张三"_s) == QStringList{u"REG-07"_s});
    CHECK(bench.codes(u"李四"_s).contains(u"REG-07"_s));
    edit = bench.edit(u"李四"_s);
    edit.person.nationalId = kLi;
    bench.must(bench.services->registerEdits.correct(edit));
    CHECK(bench.codes(u"张三"_s).isEmpty());
    CHECK(bench.codes(u"李四"_s).isEmpty());
}

TEST_CASE("A finding that still holds after a correction keeps what was done about it") {
    RegisterBench bench;
    CsvRow differs = zhang();
    differs.birth = u"1980-01-03"_s;
    bench.import(u"夏溪村"_s, {differs});
    const auto card = bench.card(u"张三"_s);
    REQUIRE(card.findings.size() == 1);
    CHECK(card.findings[0].finding.code == u"REG-04"_s);
    bench.must(bench.services->registers.markHandled(card.findings[0].id, u"以身份证为准"_s));
    PersonEdit edit = bench.edit(u"张三"_s);
    edit.person.phone = u"13905790000"_s;
    bench.must(bench.services->registerEdits.correct(edit));
    const auto after = bench.card(u"张三"_s);
    REQUIRE(after.findings.size() == 1);
    CHECK(after.findings[0].handledBecause == u"以身份证为准"_s);
}
