#include "core/rules/register_versions.h"

#include "core/crypto/hash_chain.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString& name, const QString& group = u"第1组"_s) {
    Person made;
    made.id = PersonId{id};
    made.name = name;
    made.group = group;
    made.household = u"08000"_s + QString::number(id);
    made.sex = Sex::Male;
    made.ethnicity = u"汉族"_s;
    made.category = VoterCategory::A;
    return made;
}

RegisterChange change(qint64 id, ChangeKind kind, ChangeReason reason) {
    RegisterChange made;
    made.person = PersonId{id};
    made.kind = kind;
    made.reason = reason;
    return made;
}

}  // namespace

TEST_CASE(
    "Nobody may be registered twice whatever is written beside it, a row that doesn't vote may be "
    "explained") {
    SharedIdFinding finding{u"REG-07"_s, PersonId{1}, false, 2, false};
    CHECK(blocksClosing(finding));
    finding.handled = true;
    CHECK(blocksClosing(finding));
    finding.registeredRows = 1;
    CHECK_FALSE(blocksClosing(finding));
    finding.handled = false;
    CHECK(blocksClosing(finding));
}

TEST_CASE("A supplement lists who was added, removed and corrected, with the reason that was recorded last") {
    const std::vector<Person> before{person(1, u"张三"_s), person(2, u"李四"_s), person(3, u"王五"_s)};
    std::vector<Person> now{person(1, u"张三"_s), person(3, u"王武"_s), person(4, u"赵六"_s)};
    std::vector<Person> all = now;
    all.push_back(person(2, u"李四"_s));
    all.back().status = RegistrationStatus::Deceased;
    const auto changes =
        versionChanges(before, now, all,
                       std::vector{change(4, ChangeKind::Added, ChangeReason::Omitted),
                                   change(4, ChangeKind::Added, ChangeReason::MovedIn),
                                   change(4, ChangeKind::Corrected, ChangeReason::Correction)});
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].kind == ChangeKind::Added);
    CHECK(changes[0].person.name == u"赵六"_s);
    CHECK(changes[0].reason == ChangeReason::MovedIn);
    CHECK(changes[1].kind == ChangeKind::Removed);
    CHECK(changes[1].person.name == u"李四"_s);
    CHECK(changes[1].reason == ChangeReason::Died);  // nothing was recorded by hand: the file's status tells
    CHECK(changes[2].kind == ChangeKind::Corrected);
    CHECK(changes[2].fields == QStringList{u"name"_s});
    CHECK(versionChanges(now, now, all, {}).empty());
}

TEST_CASE("Phone, declaration and remark are not on the register: changing them makes no supplement") {
    const std::vector<Person> before{person(1, u"张三"_s)};
    std::vector<Person> now = before;
    now[0].phone = u"13905790000"_s;
    now[0].declaration = u"是"_s;
    now[0].remark = u"x"_s;
    CHECK(versionChanges(before, now, now, {}).empty());
    for (const QString& field : versionFields()) {
        INFO(field.toStdString());
        now = before;
        personField(field)->set(now[0], field == u"sex"_s          ? u"女"_s
                                        : field == u"category"_s   ? u"C"_s
                                        : field == u"birth_date"_s ? u"1990-01-01"_s
                                                                   : u"x"_s);
        CHECK(versionChanges(before, now, now, {}).size() == 1);
    }
}

TEST_CASE("The text that is hashed tells versions, villages and every field apart") {
    const std::vector<Person> rows{person(1, u"张三"_s), person(2, u"李四"_s)};
    const VersionTitle title{u"经济开发区"_s, u"后山村"_s, QDate(2026, 12, 19), 1, {}};
    const QByteArray text = canonicalText(title, rows);
    CHECK(text == canonicalText(title, rows));
    CHECK(text.count('\n') == 10);
    VersionTitle other = title;
    other.number = 2;
    CHECK(canonicalText(other, rows) != text);
    std::vector<Person> changed = rows;
    changed[1].household = u"080003"_s;
    CHECK(canonicalText(title, changed) != text);
    std::swap(changed[0], changed[1]);
    CHECK(canonicalText(title, changed) != text);
    // BLAKE2b-256 of "abc", as `printf abc | b2sum -l 256` prints it
    CHECK(contentHash("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE(
    "Party members, women, minorities and households are counted, 汉族 and an empty field are no minority") {
    std::vector<Person> rows{person(1, u"张三"_s), person(2, u"李四"_s), person(3, u"王五"_s)};
    rows[0].politicalStatus = u"中共党员"_s;
    rows[1].politicalStatus = u"群众"_s;
    rows[1].sex = Sex::Female;
    rows[1].ethnicity = u"畲族"_s;
    rows[2].politicalStatus = u"中共预备党员"_s;
    rows[2].ethnicity.clear();
    rows[2].household = rows[1].household;
    const RegisterStatistics statistics = registerStatistics(rows);
    CHECK(statistics.registered == 3);
    CHECK(statistics.partyMembers == 2);
    CHECK(statistics.women == 1);
    CHECK(statistics.minorities == 1);
    CHECK(statistics.households == 2);
}

TEST_CASE("Groups stand in the order of their numbers, households with their head first") {
    std::vector<Person> rows{person(1, u"甲"_s, u"第10组"_s), person(2, u"乙"_s, u"第2组"_s),
                             person(3, u"丙"_s, {}), person(4, u"丁"_s, u"第2组"_s)};
    const auto groups = byGroup(rows);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].first == u"第2组"_s);
    CHECK(groups[0].second.size() == 2);
    CHECK(groups[1].first == u"第10组"_s);
    CHECK(groups[2].first.isEmpty());
    rows[3].household = rows[0].household;
    rows[3].relationToHead = u"户主"_s;
    const auto households = byHousehold(rows);
    REQUIRE(households.size() == 3);
    CHECK(households[0].second.front()->name == u"丁"_s);
}
