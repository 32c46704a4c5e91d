#include "core/rules/register_checks.h"

#include <algorithm>

#include "core/base/language.h"
#include "core/rules/finding_catalogue.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 12, 19);

QString idOf(const QString& birth, int order) {
    const QString first = u"330799"_s + birth + QString::number(order).rightJustified(3, u'0');
    return first + nationalIdCheckDigit(first);
}

/// A man of 上坑村 born on 1980-01-02 with a right number, unless changed.
RegisterEntry entry(const QString& name = u"俞甲"_s, const QString& id = idOf(u"19800102"_s, 1)) {
    RegisterEntry row;
    row.villageName = u"上坑村"_s;
    row.file = u"上坑村.csv"_s;
    row.line = 2;
    row.person.name = name;
    row.person.sex = Sex::Male;
    row.person.birthDate = QDate(1980, 1, 2);
    row.person.nationalId = id;
    row.person.category = VoterCategory::A;
    row.idAsRead = id;
    return row;
}

QStringList codesOf(const RegisterVerdict& verdict) {
    QStringList codes;
    for (const Finding& finding : verdict.findings) codes.append(finding.code);
    return codes;
}

std::vector<RegisterVerdict> check(const std::vector<RegisterEntry>& rows,
                                   const std::vector<IdOffer>& offers = {}) {
    RegisterCheckOptions options;
    options.electionDay = kDay;
    options.headersOfFile.insert(u"上坑村.csv"_s, {u"姓名"_s, u"性别"_s, u"生日"_s, u"身份证号"_s,
                                                   u"登记类别"_s, u"参选意愿"_s, u"备注"_s});
    return checkRegisters(rows, offers, options);
}

RegisterVerdict checkOne(const RegisterEntry& row) {
    return check({row}).front();
}

}  // namespace

TEST_CASE("A row without a defect is a registered voter without a finding") {
    const RegisterVerdict verdict = checkOne(entry());
    CHECK(verdict.findings.empty());
    CHECK(verdict.status == RegistrationStatus::Registered);
    CHECK(verdict.idState == IdState::Good);
}

TEST_CASE("18 on election day itself is old enough, a day younger is not (组织法2025 16, 浙选2020 12)") {
    CHECK(reachesAge(QDate(2008, 12, 19), 18, kDay));
    CHECK_FALSE(reachesAge(QDate(2008, 12, 20), 18, kDay));
    CHECK_FALSE(reachesAge(QDate(2008, 2, 29), 18, QDate(2026, 2, 28)));
    CHECK(reachesAge(QDate(2008, 2, 29), 18, QDate(2026, 3, 1)));
    for (const auto& [birth, registered] :
         {std::pair{u"20081219"_s, true}, std::pair{u"20081220"_s, false}}) {
        RegisterEntry row = entry(u"甲"_s, idOf(birth, 1));
        row.person.birthDate = QDate::fromString(birth, u"yyyyMMdd"_s);
        const RegisterVerdict verdict = checkOne(row);
        CHECK((verdict.status == RegistrationStatus::Registered) == registered);
        CHECK(codesOf(verdict) == (registered ? QStringList{} : QStringList{u"REG-09"_s}));
    }
}

TEST_CASE("The age goes by the ID number where its check digit is right, else by the birth-date column") {
    RegisterEntry young = entry(u"甲"_s, idOf(u"20090101"_s, 1));
    CHECK(codesOf(checkOne(young)) == QStringList{u"REG-04"_s, u"REG-09"_s});
    RegisterEntry grown = entry();
    grown.person.birthDate = QDate(2009, 1, 1);
    CHECK(checkOne(grown).status == RegistrationStatus::Registered);
    CHECK(codesOf(checkOne(grown)) == QStringList{u"REG-04"_s});
    QString wrong = idOf(u"20090101"_s, 1);
    wrong[17] = wrong.at(17) == u'0' ? u'1' : u'0';
    const RegisterVerdict byColumn = checkOne(entry(u"甲"_s, wrong));
    CHECK(byColumn.status == RegistrationStatus::Registered);
    CHECK(codesOf(byColumn) == QStringList{u"REG-02"_s});
    CHECK(byColumn.idState == IdState::WrongCheck);
}

TEST_CASE("Missing, wrong and shapeless ID numbers, differing sex, private-use names, 15 digits") {
    CHECK(codesOf(checkOne(entry(u"甲"_s, {}))) == QStringList{u"REG-01"_s});
    CHECK(checkOne(entry(u"甲"_s, {})).idState == IdState::Missing);
    CHECK(codesOf(checkOne(entry(u"甲"_s, u"待补"_s))) == QStringList{u"REG-02"_s});
    CHECK(codesOf(checkOne(entry(u"甲"_s, u"33079919800102001"_s))) == QStringList{u"REG-02"_s});
    // A right check digit over a day that does not exist is still no ID number.
    CHECK(codesOf(checkOne(entry(u"甲"_s, idOf(u"19800230"_s, 1)))) == QStringList{u"REG-02"_s});
    RegisterEntry woman = entry();
    woman.person.sex = Sex::Female;
    woman.sexAsRead = u"女"_s;
    const RegisterVerdict bySex = checkOne(woman);
    REQUIRE(codesOf(bySex) == QStringList{u"REG-05"_s});
    CHECK(bySex.findings[0].value == u"女"_s);
    CHECK(bySex.findings[0].column == u"性别"_s);
    CHECK(bySex.findings[0].message == u"The sex differs from the one in the ID number (男)."_s);
    CHECK(codesOf(checkOne(entry(u"俞\uE123"_s))) == QStringList{u"REG-08"_s});
    RegisterEntry old = entry();
    old.idUpgraded = true;
    old.idAsRead = u"330799800102001"_s;
    CHECK(codesOf(checkOne(old)) == QStringList{u"REG-15"_s});
    CHECK(checkOne(old).idState == IdState::Good);
}

TEST_CASE("A birth date given as a month is compared as a month") {
    RegisterEntry row = entry();
    row.birthMonthOnly = true;
    row.person.birthDate = QDate(1980, 1, 1);
    CHECK(checkOne(row).findings.empty());
    row.person.birthDate = QDate(1980, 2, 1);
    CHECK(codesOf(checkOne(row)) == QStringList{u"REG-04"_s});
}

TEST_CASE("Of several reasons against registration the first in number order is the status") {
    RegisterEntry row = entry();
    row.person.remark = u"剥夺政治权利"_s;
    CHECK(codesOf(checkOne(row)) == QStringList{u"REG-10"_s});
    row.person.category = VoterCategory::B;
    row.person.remark = u"已故"_s;
    CHECK(codesOf(checkOne(row)) == QStringList{u"REG-11"_s});
    row.person.remark = u"剥夺政治权利,已故"_s;
    CHECK(codesOf(checkOne(row)) == QStringList{u"REG-10"_s});
    row.person.remark.clear();
    for (const QString& answer : {u"否"_s, u"未联系"_s, u""_s}) {
        row.person.declaration = answer;
        CHECK(checkOne(row).status == RegistrationStatus::AwayNotDeclared);
    }
    row.person.declaration = u"是"_s;
    CHECK(checkOne(row).status == RegistrationStatus::Registered);
    row.person.category = VoterCategory::C;
    for (const QString& remark : {u""_s, u"未经会议同意"_s, u"会议不同意"_s}) {
        row.person.remark = remark;
        CHECK(codesOf(checkOne(row)) == QStringList{u"REG-13"_s});
    }
    row.person.remark = u"代表会议同意"_s;
    CHECK(checkOne(row).status == RegistrationStatus::Registered);
}

TEST_CASE(
    "REG-06: the same person twice counts once, and the row keeps the status that it would have itself") {
    RegisterEntry again = entry();
    again.line = 9;
    const auto verdicts = check({entry(), again});
    CHECK(verdicts[0].findings.empty());
    CHECK(verdicts[0].status == RegistrationStatus::Registered);
    REQUIRE(codesOf(verdicts[1]) == QStringList{u"REG-06"_s});
    CHECK(verdicts[1].findings[0].message == u"The same ID number stands in row 2 of this village."_s);
    CHECK(verdicts[1].duplicate);
    CHECK(verdicts[1].status == RegistrationStatus::Duplicate);
    CHECK_FALSE(verdicts[1].blocksClosing);
    const RegisterCounts counts = countRegister(verdicts, {0, 1});
    CHECK(counts.rows == 2);
    CHECK(counts.persons == 1);
    CHECK(counts.registered == 1);
    CHECK(counts.byStatus == std::vector<std::pair<QString, int>>{{u"ok"_s, 2}});
    CHECK(counts.findings == std::vector<std::pair<QString, int>>{{u"REG-06"_s, 1}});
}

TEST_CASE("REG-06: one number for two people keeps both registered and holds the register open") {
    RegisterEntry other = entry(u"俞乙"_s);
    const auto byName = check({entry(), other});
    CHECK(byName[0].status == RegistrationStatus::Registered);
    CHECK(byName[1].status == RegistrationStatus::Registered);
    CHECK(byName[0].blocksClosing);
    CHECK(byName[1].blocksClosing);
    CHECK_FALSE(byName[1].duplicate);
    CHECK(countRegister(byName, {0, 1}).registered == 2);
    RegisterEntry later = entry();
    later.person.birthDate = QDate(1980, 1, 3);
    const auto byBirth = check({entry(), later});
    CHECK(byBirth[1].blocksClosing);
    CHECK(codesOf(byBirth[1]) == QStringList{u"REG-04"_s, u"REG-06"_s});
}

TEST_CASE("REG-07: the same number in two villages is found in both, whether written with 15 or 18 digits") {
    RegisterEntry elsewhere = entry();
    elsewhere.villageName = u"下溪村"_s;
    elsewhere.idUpgraded = true;
    const auto verdicts = check({entry(), elsewhere});
    REQUIRE(codesOf(verdicts[0]) == QStringList{u"REG-07"_s});
    CHECK(codesOf(verdicts[1]) == QStringList{u"REG-07"_s, u"REG-15"_s});
    CHECK(verdicts[0].findings[0].message == u"The same ID number stands in the register of 下溪村."_s);
    CHECK(verdicts[0].status == RegistrationStatus::Registered);
    CHECK(verdicts[1].status == RegistrationStatus::Registered);
}

TEST_CASE("REG-03: a damaged number is repaired where name and birth date agree and the numbers are near") {
    const QString full = idOf(u"19800102"_s, 161);
    RegisterEntry row = entry();
    row.idDamaged = true;
    row.person.nationalId = row.idAsRead = u"3.30799198001021E+17"_s;  // 330799198001021000
    IdOffer offer{u"上坑村"_s, u"俞甲"_s, {}, u"1980.01"_s, full, u"自荐报名汇总表.xlsx"_s};
    const auto repairOf = [&](const RegisterEntry& damaged, const std::vector<IdOffer>& offers) {
        const auto verdict = check({damaged}, offers).front();
        CHECK(codesOf(verdict) == QStringList{u"REG-03"_s});
        CHECK(verdict.idState == IdState::Damaged);
        CHECK(verdict.status == RegistrationStatus::Registered);
        return verdict.repair ? verdict.repair->nationalId : QString();
    };
    REQUIRE(full.startsWith(u"330799198001021"_s));
    CHECK(repairOf(row, {}).isEmpty());
    CHECK(repairOf(row, {offer}) == full);

    IdOffer other = offer;
    other.village = u"下溪村"_s;
    CHECK(repairOf(row, {other}).isEmpty());
    other = offer;
    other.name = u"俞乙"_s;
    CHECK(repairOf(row, {other}).isEmpty());
    other = offer;
    other.birthMonth = u"1980.02"_s;
    CHECK(repairOf(row, {other}).isEmpty());
    RegisterEntry otherDay = row;
    otherDay.person.birthDate = QDate(1980, 1, 3);
    CHECK(repairOf(otherDay, {offer}).isEmpty());
    other = offer;
    other.nationalId[17] = other.nationalId.at(17) == u'0' ? u'1' : u'0';
    CHECK(repairOf(row, {other}).isEmpty());
    // Two numbers that both fit: nobody but the person can tell.
    other = offer;
    other.nationalId = idOf(u"19800102"_s, 162);
    CHECK(repairOf(row, {offer, other}).isEmpty());
    CHECK(repairOf(row, {offer, offer}) == full);
}

TEST_CASE("REG-03: a difference of 999 is repaired, 1,000 is not, a last X is read as 0") {
    const QString full = idOf(u"19800102"_s, 161);
    const qint64 number =
        full.left(17).toLongLong() * 10 + (full.back() == u'X' ? 0 : full.back().digitValue());
    const IdOffer offer{u"上坑村"_s, u"俞甲"_s, {}, {}, full, u"a"_s};
    for (const qint64 difference : {0, 999, 1000, -999, -1000}) {
        RegisterEntry row = entry();
        row.idDamaged = true;
        row.person.nationalId = QString::number(number + difference);
        INFO(difference);
        CHECK(check({row}, {offer}).front().repair.has_value() == (qAbs(difference) < 1000));
    }
    int order = 1;
    while (!idOf(u"19800102"_s, order).endsWith(u'X')) ++order;
    const QString withX = idOf(u"19800102"_s, order);
    for (const qint64 difference : {999, 1000}) {
        RegisterEntry row = entry();
        row.idDamaged = true;
        row.person.nationalId = QString::number(withX.left(17).toLongLong() * 10 + difference);
        CHECK(check({row}, {{u"上坑村"_s, u"俞甲"_s, {}, {}, withX, u"a"_s}}).front().repair.has_value() ==
              (difference < 1000));
    }
}

TEST_CASE("A damaged row gets none of REG-02 and REG-04 to REG-07, a repaired one is judged like any other") {
    RegisterEntry row = entry();
    row.idDamaged = true;
    row.person.nationalId = u"3.30799198001021E+17"_s;
    row.person.sex = Sex::Female;
    RegisterEntry same = row;
    same.villageName = u"下溪村"_s;
    const auto verdicts = check({row, row, same});
    for (const RegisterVerdict& verdict : verdicts) CHECK(codesOf(verdict) == QStringList{u"REG-03"_s});

    RegisterEntry repaired = entry();
    repaired.idDamaged = true;
    repaired.person.idState = IdState::Repaired;
    const auto after = check({repaired, entry()});
    CHECK(after[0].idState == IdState::Repaired);
    CHECK(after[0].findings.empty());
    CHECK(codesOf(after[1]) == QStringList{u"REG-06"_s});
}

TEST_CASE("A damaged row's age goes by the birth-date column") {
    RegisterEntry row = entry();
    row.idDamaged = true;
    row.person.nationalId = u"3.30799200901021E+17"_s;
    row.person.birthDate = QDate(2009, 1, 2);
    CHECK(codesOf(checkOne(row)) == QStringList{u"REG-03"_s, u"REG-09"_s});
}

TEST_CASE("Every finding has one code, a message and an action, codes stand in order of their file") {
    const auto kinds = findingKinds();
    CHECK(kinds.size() > 60);
    QStringList codes;
    for (const FindingKind& kind : kinds) {
        INFO(kind.code);
        CHECK_FALSE(codes.contains(kind.code));
        codes.append(kind.code);
        CHECK(kind.message.endsWith(u'.'));
        CHECK(kind.action.endsWith(u'.'));
        CHECK_FALSE(findingTitle(kind.code).isEmpty());
        CHECK_FALSE(findingTitle(kind.code).contains(u'%'));
    }
    CHECK(codes.contains(u"REG-03"_s));
    CHECK(findingTitle(u"REG-99"_s).isEmpty());
    const Finding finding =
        makeFinding(u"BOX-04"_s, {u"a.csv"_s, {}, 3, u"本人投票"_s, u"5"_s}, {u"5"_s, u"6"_s});
    CHECK(finding.message == u"Own and proxy votes together (5) differ from the ballots issued (6)."_s);
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.row == 3);
}

TEST_CASE("Every finding speaks Chinese, with the same places for its arguments") {
    const auto english = findingKinds();
    installLanguage(kDefaultLanguage);
    const auto chinese = findingKinds();
    installLanguage(u"en"_s);
    REQUIRE(chinese.size() == english.size());
    const auto isChinese = [](const QString& text) {
        return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
               text.endsWith(u'。');
    };
    for (size_t i = 0; i < chinese.size(); ++i) {
        INFO(chinese[i].code);
        CHECK(isChinese(chinese[i].message));
        CHECK(isChinese(chinese[i].action));
        for (const QString& place : {u"%1"_s, u"%2"_s})
            CHECK(chinese[i].message.contains(place) == english[i].message.contains(place));
    }
}
