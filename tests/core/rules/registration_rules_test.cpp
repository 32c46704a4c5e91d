// 选民登记: each rule of who is registered where, by the rule sets of 2020 and of 2026, on its boundary days.
#include "core/rules/outsider_rules.h"
#include "core/rules/register_checks.h"
#include "core/rules/rule_set.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString rules;
    QDate day;
};
/// Worked examples 24 and 23.
const std::vector<Case>& bothSets() {
    static const std::vector<Case> cases{{u"zj-2020"_s, QDate(2020, 11, 28)},
                                         {u"zj-2026"_s, QDate(2026, 3, 15)}};
    return cases;
}

RuleSet rulesOf(const Case& one) {
    auto loaded = shippedRuleSet(one.rules);
    REQUIRE(loaded);
    return std::move(loaded).value();
}

RegisterEntry entry(const QDate& birth, const QString& village = u"上坑村"_s) {
    const QString first = u"330799"_s + birth.toString(u"yyyyMMdd"_s) + u"001"_s;
    RegisterEntry row;
    row.villageName = village;
    row.file = village + u".csv"_s;
    row.line = 2;
    row.person.name = u"俞甲"_s;
    row.person.sex = Sex::Male;
    row.person.birthDate = birth;
    row.person.nationalId = first + nationalIdCheckDigit(first);
    row.person.category = VoterCategory::A;
    row.idAsRead = row.person.nationalId;
    return row;
}

std::vector<RegisterVerdict> judge(const Case& one, const std::vector<RegisterEntry>& rows) {
    const RuleSet rules = rulesOf(one);
    RegisterCheckOptions options;
    options.electionDay = one.day;
    options.voterAge = rules.number(u"voter_age");
    options.outsiderConsent = rules.flag(u"roll_category_c_consent");
    return checkRegisters(rows, {}, options);
}

RegistrationStatus statusOf(const Case& one, const RegisterEntry& row) {
    return judge(one, {row}).front().status;
}

/// A year here on election day to the day, applied, consented.
MeetingConsent consent(const Case& one) {
    return {one.day.addDays(-30), Meeting::Representatives,  one.day.addDays(-28),
            u"夏代〔2026〕3号"_s, OutsiderGround::Residence, one.day.addYears(-1)};
}

QStringList codesOf(const RuleNotes& notes) {
    QStringList codes;
    for (const RuleNote& note : notes) {
        CHECK(note.kind == RuleNote::Kind::Refused);
        codes << note.code;
    }
    return codes;
}

QStringList outsider(const Case& one, const MeetingConsent& record) {
    return codesOf(judgeOutsider(record, one.day, one.day.addDays(-21), rulesOf(one)));
}

}  // namespace

TEST_CASE(
    "浙选2020 12, 组织法2018 13, 组织法2025 16: 18 on election day is registered, a day younger is not") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CHECK(statusOf(one, entry(one.day.addYears(-18))) == RegistrationStatus::Registered);
        CHECK(statusOf(one, entry(one.day.addYears(-18).addDays(1))) == RegistrationStatus::UnderAge);
    }
}

TEST_CASE("浙选2020 12, 组织法2025 16: of adults only who is deprived of political rights is kept off") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CHECK(rulesOf(one).list(u"roll_exclusions") == QStringList{u"political_rights"_s});
        RegisterEntry row = entry(QDate(1980, 1, 2));
        row.person.remark = u"剥夺政治权利"_s;
        CHECK(statusOf(one, row) == RegistrationStatus::Deprived);
        row.record.rightsRestored = true;
        CHECK(statusOf(one, row) == RegistrationStatus::Registered);
        // No other condition of the person takes the right away: other places' laws know more of them.
        row.record.rightsRestored = false;
        for (const QString& remark :
             {u"精神病人"_s, u"无行为能力"_s, u"服刑"_s, u"不愿参加"_s, u"无法联系"_s}) {
            INFO(remark);
            row.person.remark = remark;
            CHECK(statusOf(one, row) == RegistrationStatus::Registered);
        }
    }
}

TEST_CASE(
    "浙选2020 13, 组织法2025 16: household and life here is registered of right, away only by own word") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        RegisterEntry row = entry(QDate(1980, 1, 2));
        for (const QString& answer : {u""_s, u"否"_s, u"未联系"_s}) {
            row.person.declaration = answer;
            row.person.category = VoterCategory::A;
            CHECK(statusOf(one, row) == RegistrationStatus::Registered);
            row.person.category = VoterCategory::B;
            CHECK(statusOf(one, row) == RegistrationStatus::AwayNotDeclared);
        }
        row.person.declaration = u"是"_s;
        CHECK(statusOf(one, row) == RegistrationStatus::Registered);
    }
}

TEST_CASE("浙选2020 13, 组织法2025 16: from elsewhere after a year in the village, a day less is refused") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        MeetingConsent record = consent(one);
        CHECK(outsider(one, record).isEmpty());
        record.since = record.since.addDays(1);
        CHECK(outsider(one, record) == QStringList{u"year"_s});
        record.since = {};
        CHECK(outsider(one, record) == QStringList{u"since"_s});
        record.ground = OutsiderGround::None;
        CHECK(outsider(one, record) == QStringList{u"ground"_s});
        const auto notes = judgeOutsider(record, one.day, one.day, rulesOf(one));
        CHECK(notes[0].source.contains(one.rules == u"zj-2020"_s ? u"第十三条"_s : u"第十六条"_s));
    }
}

TEST_CASE("浙选2020 13, 组织法2025 16: a year of work for the village counts like a year of living there") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        MeetingConsent record = consent(one);
        record.ground = OutsiderGround::VillageWork;
        CHECK(outsider(one, record).isEmpty());
        record.since = record.since.addDays(1);
        CHECK(outsider(one, record) == QStringList{u"year"_s});
        // 组织法2018 13 alone knows residence only: a set that says so refuses the work.
        Parameter residenceOnly = rulesOf(one).parameter(u"roll_category_c_work");
        residenceOnly.value = false;
        const RuleSet narrow = rulesOf(one).with({residenceOnly}, {});
        CHECK(codesOf(judgeOutsider(record, one.day, one.day, narrow)) == QStringList{u"work"_s});
    }
}

TEST_CASE("浙选2020 13, 组织法2025 16: from elsewhere with own application, then the consent of a meeting") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        RegisterEntry row = entry(QDate(1980, 1, 2));
        row.person.category = VoterCategory::C;
        CHECK(statusOf(one, row) == RegistrationStatus::OutsideNoConsent);
        row.record.consent = consent(one);
        CHECK(statusOf(one, row) == RegistrationStatus::Registered);
        MeetingConsent record = consent(one);
        record.appliedOn = {};
        CHECK(outsider(one, record) == QStringList{u"application"_s});
        for (int part = 0; part < 3; ++part) {
            record = consent(one);
            if (part == 0) record.meeting = Meeting::None;
            if (part == 1) record.resolvedOn = {};
            if (part == 2) record.number.clear();
            CHECK(outsider(one, record) == QStringList{u"consent"_s});
            row.record.consent = record;
            CHECK(statusOf(one, row) == RegistrationStatus::OutsideNoConsent);
        }
        record = consent(one);
        record.resolvedOn = record.appliedOn;
        CHECK(outsider(one, record).isEmpty());
        record.resolvedOn = record.appliedOn.addDays(-1);
        CHECK(outsider(one, record) == QStringList{u"order"_s});
        record = consent(one);
        record.resolvedOn = one.day.addDays(-20);  // tomorrow
        CHECK(outsider(one, record) == QStringList{u"future"_s});
    }
}

TEST_CASE("浙选2020 13, 组织法2025 16: who stands in two villages is found in both, he votes in one") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        RegisterEntry here = entry(QDate(1980, 1, 2)), there = entry(QDate(1980, 1, 2), u"下溪村"_s);
        for (const RegisterVerdict& verdict : judge(one, {here, there})) {
            REQUIRE(verdict.findings.size() == 1);
            CHECK(verdict.findings[0].code == u"REG-07"_s);
        }
        there.record.removed = ChangeReason::Elsewhere;
        const auto chosen = judge(one, {here, there});
        CHECK(chosen[0].status == RegistrationStatus::Registered);
        CHECK(chosen[0].findings.empty());
        CHECK(chosen[1].status == RegistrationStatus::Removed);
    }
}
