#include "core/rules/nominating.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 12, 19);

RuleSet rulesOf(const QString& id) {
    auto loaded = shippedRuleSet(id);
    REQUIRE(loaded);
    return std::move(loaded).value();
}

/// A form with which nothing is wrong.
FilingFacts goodFiling() {
    FilingFacts facts;
    facts.electionDay = kDay;
    facts.now = QDateTime(QDate(2026, 12, 20), QTime(9, 0));
    facts.filedAt = QDateTime(QDate(2026, 12, 8), QTime(9, 30));
    facts.postTitle = u"主任"_s;
    facts.sex = Sex::Male;
    facts.inPerson = YesNo::Yes;
    return facts;
}

QStringList codesOf(const Breaches& breaches, bool refusing) {
    QStringList codes;
    for (const Breach& breach : breaches)
        if (breach.refuses == refusing) codes << breach.code;
    return codes;
}

QStringList refusals(const FilingFacts& facts, const QString& rules) {
    return codesOf(judgeFiling(facts, rulesOf(rules)), true);
}

}  // namespace

TEST_CASE("Self-nomination ends at 24:00 of the tenth day before election day (浙选2020 20)",
          "[nominating]") {
    const QString id = GENERATE(u"zj-2020"_s, u"zj-2026"_s, u"zj-2012"_s, u"zj-2025a"_s, u"national-2026"_s);
    INFO(id);
    CHECK(selfNominationEnd(kDay, rulesOf(id)) == QDateTime(QDate(2026, 12, 10), QTime(0, 0)));
    FilingFacts facts = goodFiling();
    facts.filedAt = QDateTime(QDate(2026, 12, 9), QTime(23, 59, 59));  // D-10, the last second
    CHECK(refusals(facts, id).isEmpty());
    facts.filedAt = QDateTime(QDate(2026, 12, 10), QTime(0, 0));  // midnight: D-9 has begun
    CHECK(refusals(facts, id) == QStringList{u"late"_s});
}

TEST_CASE("A refusal names the article, with its evidence mark where it isn't law at hand", "[nominating]") {
    FilingFacts facts = goodFiling();
    facts.filedAt = QDateTime(QDate(2026, 12, 10), QTime(8, 0));
    const QString read = refusalOf(judgeFiling(facts, rulesOf(u"zj-2020"_s)));
    CHECK(read.contains(u"第二十条"_s));
    CHECK_FALSE(read.contains(u'['));
    const QString excerpt = refusalOf(judgeFiling(facts, rulesOf(u"zj-2026"_s)));
    CHECK(excerpt.contains(u"第二十条 [E]"_s));
    CHECK(refusalOf(judgeFiling(facts, rulesOf(u"national-2026"_s))).contains(u"[I]"_s));
}

TEST_CASE("A form is handed in by the nominee himself (浙选2020 20)", "[nominating]") {
    FilingFacts facts = goodFiling();
    facts.inPerson = YesNo::No;
    CHECK(refusals(facts, u"zj-2020"_s) == QStringList{u"proxyreg"_s});
    facts.inPerson = YesNo::Unknown;
    CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"proxyreg"_s});
}

TEST_CASE("Only a registered voter of the village registers (浙选2020 20)", "[nominating]") {
    for (const auto status : {RegistrationStatus::UnderAge, RegistrationStatus::Deprived,
                              RegistrationStatus::Deceased, RegistrationStatus::AwayNotDeclared,
                              RegistrationStatus::OutsideNoConsent, RegistrationStatus::Duplicate}) {
        FilingFacts facts = goodFiling();
        facts.status = status;
        CHECK(refusals(facts, u"zj-2020"_s) == QStringList{u"notreg"_s});
        CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"notreg"_s});
    }
    FilingFacts facts = goodFiling();
    facts.otherVillage = true;
    CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"notreg"_s});
}

TEST_CASE("One post of the villagers' committee a person (浙选2020 20), another body is only noted",
          "[nominating]") {
    FilingFacts facts = goodFiling();
    facts.others = {{Body::VillagersCommittee, u"委员"_s, 12}};
    CHECK(refusals(facts, u"zj-2020"_s) == QStringList{u"twoposts"_s});
    CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"twoposts"_s});
    facts.others = {{Body::CoopBoard, u"董事长"_s, 12}};
    CHECK(refusals(facts, u"zj-2026"_s).isEmpty());
    CHECK(codesOf(judgeFiling(facts, rulesOf(u"zj-2026"_s)), false) == QStringList{u"otherbody"_s});
}

TEST_CASE("The article binds the villagers' committee, other bodies' forms are recorded with the same notes",
          "[nominating]") {
    FilingFacts facts = goodFiling();
    facts.body = Body::SupervisionCommittee;
    facts.filedAt = QDateTime(QDate(2026, 12, 11), QTime(8, 0));
    facts.inPerson = YesNo::No;
    const Breaches found = judgeFiling(facts, rulesOf(u"zj-2026"_s));
    CHECK(codesOf(found, true).isEmpty());
    CHECK(codesOf(found, false) == QStringList{u"late"_s, u"proxyreg"_s});
    CHECK(found.front().sentence.contains(u"本村选举办法"_s));
}

TEST_CASE("Nobody registers in the future, and no man for a women's seat", "[nominating]") {
    FilingFacts facts = goodFiling();
    facts.now = QDateTime(QDate(2026, 12, 8), QTime(9, 29));
    CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"future"_s});
    facts = goodFiling();
    facts.womenOnly = true;
    CHECK(refusals(facts, u"zj-2026"_s) == QStringList{u"women"_s});
    facts.sex = Sex::Female;
    CHECK(refusals(facts, u"zj-2026"_s).isEmpty());
}

TEST_CASE("A candidate withdraws in writing three days before at the latest (浙选2020 19)", "[nominating]") {
    WithdrawalFacts facts{kDay, QDate(2026, 12, 18), QDate(2026, 12, 16), true};  // D-3
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        INFO(id);
        const RuleSet rules = rulesOf(id);
        facts.signedOn = QDate(2026, 12, 16);
        CHECK(judgeWithdrawal(facts, rules).empty());
        facts.signedOn = QDate(2026, 12, 17);  // D-2
        const Breaches late = judgeWithdrawal(facts, rules);
        REQUIRE(late.size() == 1);
        CHECK(late[0].refuses);
        CHECK(late[0].sentence.contains(u"第十九条"_s));
        CHECK(late[0].sentence.contains(u"[E]"_s) == (id == u"zj-2026"_s));
    }
}

TEST_CASE("For self-nominees the third day before is only inferred: shown with [I], never as law",
          "[nominating]") {
    WithdrawalFacts facts{kDay, QDate(2026, 12, 18), QDate(2026, 12, 17), false};
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const Breaches late = judgeWithdrawal(facts, rulesOf(id));
        REQUIRE(late.size() == 1);
        CHECK_FALSE(late[0].refuses);
        CHECK(late[0].sentence.contains(u"[I]"_s));
    }
    facts.signedOn = QDate(2026, 12, 16);
    CHECK(judgeWithdrawal(facts, rulesOf(u"zj-2026"_s)).empty());
    facts.signedOn = QDate(2026, 12, 19);
    CHECK(codesOf(judgeWithdrawal(facts, rulesOf(u"zj-2026"_s)), true) == QStringList{u"future"_s});
    facts.signedOn = {};
    CHECK(codesOf(judgeWithdrawal(facts, rulesOf(u"zj-2026"_s)), true) == QStringList{u"nodate"_s});
}
