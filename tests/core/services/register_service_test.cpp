#include "core/services/register_service.h"

#include "core/services/audit_service.h"
#include "core/store/finding_repository.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

QStringList found(const RegisterService& service, const RegisterQuery& query) {
    const auto ids = service.ids(query);
    REQUIRE(ids);
    const auto rows = service.rows(*ids);
    REQUIRE(rows);
    QStringList names;
    for (const RegisterRow& row : *rows) names.append(row.person.name);
    return names;
}

RegisterQuery typed(const QString& text) {
    RegisterQuery query;
    query.text = text;
    return query;
}

}  // namespace

TEST_CASE("A person is found by name, pinyin, initials, the ends of his numbers and the household number") {
    SmallElection election;
    election.addPerson(u"张三"_s, idNumber(1), u"080001"_s, RegistrationStatus::Registered, Sex::Male,
                       u"13905790042"_s);
    election.addPerson(u"单吕"_s, idNumber(2), u"080001"_s);
    election.addPerson(u"应小燕"_s, {}, u"080002"_s, RegistrationStatus::UnderAge, Sex::Female);
    const RegisterService service(*election.file);
    CHECK(found(service, {}) == QStringList{u"张三"_s, u"单吕"_s, u"应小燕"_s});
    for (const auto& [text, names] : std::vector<std::pair<QString, QStringList>>{
             {u"张"_s, {u"张三"_s}},
             {u"zs"_s, {u"张三"_s}},
             {u"ZhangSan"_s, {u"张三"_s}},
             {u"shanlv"_s, {u"单吕"_s}},
             {u"dl"_s, {u"单吕"_s}},
             {u"小燕"_s, {u"应小燕"_s}},
             {idNumber(1).right(4), {u"张三"_s}},
             {idNumber(2), {u"单吕"_s}},
             {u"0042"_s, {u"张三"_s}},
             {u"139"_s, {u"张三"_s}},
             {u"080001"_s, {u"张三"_s, u"单吕"_s}},
             {u"080001 单"_s, {u"单吕"_s}},
             {u"　张　"_s, {u"张三"_s}},
             {u"1971"_s, {}},  // the birth year in the middle of an ID number is no search result
             {u"没有"_s, {}}}) {
        INFO(text.toStdString());
        CHECK(found(service, typed(text)) == names);
    }
}

TEST_CASE("Filters and orders of the register") {
    SmallElection election;
    election.addPerson(u"张三"_s, idNumber(1), u"080009"_s);
    election.addPerson(u"丁一"_s, idNumber(2), u"080001"_s);
    election.addPerson(u"安小燕"_s, {}, u"080002"_s, RegistrationStatus::UnderAge);
    const RegisterService service(*election.file);
    RegisterQuery query;
    query.status = RegistrationStatus::UnderAge;
    CHECK(found(service, query) == QStringList{u"安小燕"_s});
    query = {};
    query.group = u"第2组"_s;
    CHECK(found(service, query).isEmpty());
    query = {};
    query.sort = RegisterQuery::Sort::NameStrokes;
    CHECK(found(service, query) == QStringList{u"丁一"_s, u"安小燕"_s, u"张三"_s});
    query.sort = RegisterQuery::Sort::Pinyin;
    CHECK(found(service, query) == QStringList{u"安小燕"_s, u"丁一"_s, u"张三"_s});
    query.sort = RegisterQuery::Sort::Household;
    CHECK(found(service, query) == QStringList{u"丁一"_s, u"安小燕"_s, u"张三"_s});
    const auto groups = service.groups(election.village);
    REQUIRE(groups);
    CHECK(*groups == QStringList{u"第1组"_s});
}

TEST_CASE("Totals leave duplicates out, and follow the register at once") {
    SmallElection election;
    election.addPerson(u"张三"_s, idNumber(1), u"080001"_s);
    election.addPerson(u"张三"_s, idNumber(1), u"080001x"_s, RegistrationStatus::Duplicate);
    const RegisterService service(*election.file);
    auto totals = service.totals(election.village);
    REQUIRE(totals);
    CHECK(totals->persons == 1);
    CHECK(totals->registered == 1);
    CHECK(totals->byStatus.value(u"ok"_s) == 2);
    election.addPerson(u"李四"_s, {}, u"080002"_s, RegistrationStatus::Deceased, Sex::Female);
    totals = service.totals(std::nullopt);
    REQUIRE(totals);
    CHECK(totals->persons == 2);
    CHECK(totals->registered == 1);
    CHECK(totals->byStatus.value(u"REG-11"_s) == 1);
    CHECK(totals->men == 1);
    CHECK(totals->women == 0);
}

TEST_CASE("A finding is marked as handled with a reason only, and the card tells who did it") {
    SmallElection election;
    const PersonId person = election.addPerson(u"张三"_s, {}, u"080001"_s);
    election.write(u"import.register"_s, {}, [&]() -> Result<> {
        store::FindingRow row;
        row.kind = u"register"_s;
        row.village = election.village;
        row.person = person;
        row.finding = {u"REG-01"_s, Severity::Error, u"a.csv"_s, {}, 3, u"身份证号"_s, {}, u"没有"_s, {}};
        ELECTION_TRY(store::FindingRepository(election.file->database()).replace({}, {row}));
        return Ok{};
    });
    RegisterService service(*election.file);
    RegisterQuery query;
    query.onlyWithFindings = true;
    CHECK(found(service, query) == QStringList{u"张三"_s});
    query = {};
    query.findingCode = u"REG-02"_s;
    CHECK(found(service, query).isEmpty());
    const auto findings = service.findings({});
    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().village == u"后山村"_s);
    CHECK(service.markHandled(findings->front().id, u" "_s).error().code == ErrorCode::InvalidInput);
    REQUIRE(service.markHandled(findings->front().id, u"已核对身份证"_s));
    CHECK(service.openFindingCounts(std::nullopt)->isEmpty());
    const auto card = service.card(person);
    REQUIRE(card);
    CHECK(card->row.findingCodes.isEmpty());
    REQUIRE(card->findings.size() == 1);
    CHECK(card->findings.front().handledBecause == u"已核对身份证"_s);
    REQUIRE(card->history.size() == 1);
    CHECK(card->history.front().actor == u"王"_s);
    CHECK(card->history.front().what.contains(u"已核对身份证"_s));
    NoProgress progress;
    const auto report = AuditService(*election.file).verify(progress);
    REQUIRE(report);
    CHECK(report->sound);
}

TEST_CASE("A number that a spreadsheet cut is offered whole from a nomination of the same person") {
    SmallElection election;
    const QString whole = idNumber(3);
    const QString cut = whole.left(1) + u'.' + whole.mid(1, 14) + u"E+017"_s;
    const PersonId person = election.addPerson(u"张三"_s, cut, u"080001"_s, RegistrationStatus::Registered,
                                               Sex::Male, {}, QDate(1973, 6, 25));
    const RegisterService service(*election.file);
    CHECK_FALSE(service.card(person)->proposedId);
    election.addNomination(1, u"张三"_s, whole, u"主任"_s);
    const auto card = service.card(person);
    REQUIRE(card);
    REQUIRE(card->proposedId);
    CHECK(*card->proposedId == whole);
    CHECK(card->nominationNumbers == std::vector<int>{1});
    CHECK(service.card(PersonId{999}).error().code == ErrorCode::NotFound);
}
