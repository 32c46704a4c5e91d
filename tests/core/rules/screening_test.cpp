#include "core/rules/screening.h"

#include <QTimeZone>

#include "core/base/language.h"
#include "tests/core/rules/screening_cases.h"

using namespace Qt::StringLiterals;
using namespace election;
using namespace election::test;

TEST_CASE(
    "a nominee with whom nothing is wrong is proposed as qualified, without a made-up pass for discipline") {
    const auto result = screen(cleanDossier(), context2026());
    CHECK(result.verdict == Verdict::Qualified);
    CHECK(result.reasons.empty());
    CHECK(!result.restsOnAdviceOnly);
    for (int i = 0; i < kCheckCount; ++i) {
        const Check& check = result.checks.at(static_cast<size_t>(i));
        INFO(check.id.toStdString());
        CHECK(check.id == checkKey(i));
        CHECK(check.state == (i == 8 ? CheckState::NotApplicable : CheckState::Passed));
    }
    CHECK(checkOf(result, u"asks.1"_s).by == u"驻村干部"_s);
    CHECK(checkOf(result, u"asks.1"_s).when == u"2026-12-11"_s);
    CHECK(checkOf(result, u"forms.2"_s).when == u"2026-12-12"_s);
    CHECK(checkOf(result, u"stricts.1"_s).by == u"auto"_s);
}

TEST_CASE("浙选2020 20: the last moment to file is midnight of the tenth day before election day") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 9), QTime(23, 59, 59));
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 10), QTime(0, 0));
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(checkOf(result, u"stricts.2"_s).state == CheckState::Failed);
    const Reason late = theReason(result, u"late"_s);
    CHECK(late.weight == Weight::Law);
    CHECK(late.mark == u"E"_s);  // the wording of 2020; whether the amendment of 2025 changed it isn't known
    CHECK(late.source.contains(u"第二十条"_s));
    CHECK(!result.restsOnAdviceOnly);
}

TEST_CASE("浙选2020 20: for another body than the villagers' committee the deadline is the village's own") {
    Dossier dossier = cleanDossier();
    dossier.nomination.body = Body::CoopBoard;
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 11), QTime(9, 30));
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(theReason(result, u"late"_s).weight == Weight::Local);
    CHECK(result.restsOnAdviceOnly);
}

TEST_CASE("浙选2020 20: filing can't be entrusted to another") {
    Dossier dossier = cleanDossier();
    dossier.nomination.inPerson = YesNo::No;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    const Reason reason = theReason(result, u"proxyreg"_s);
    CHECK(reason.weight == Weight::Law);
    CHECK(reason.source.contains(u"第二十条"_s));
    dossier.nomination.inPerson = YesNo::Unknown;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Pending);
}

TEST_CASE("浙选2020 12: who turns 18 on election day is old enough, who turns 18 the day after isn't") {
    Dossier dossier = cleanDossier();
    dossier.registerRow->birthDate = QDate(2008, 12, 19);
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
    dossier.registerRow->birthDate = QDate(2008, 12, 20);
    dossier.registerRow->status = RegistrationStatus::UnderAge;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(theReason(result, u"underage"_s).weight == Weight::Law);
    CHECK(theReason(result, u"underage"_s).mark == u"V"_s);
    CHECK(theReason(result, u"notreg"_s).weight == Weight::Law);
}

TEST_CASE("the age counts by the ID number where its check digit is right") {
    Dossier dossier = cleanDossier();
    const QString seventeen = u"33079920081220001"_s;
    dossier.registerRow->nationalId = seventeen + nationalIdCheckDigit(seventeen);
    dossier.registerRow->idState = IdState::Good;
    CHECK(screen(dossier, context2026()).verdict == Verdict::NotQualified);
    dossier.registerRow->idState = IdState::WrongCheck;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
}

TEST_CASE("浙选2020 20: only a registered voter of the village can nominate himself") {
    Dossier dossier = cleanDossier();
    SECTION("on no register") {
        dossier.registerRow.reset();
        dossier.matchedHow = MatchKind::None;
    }
    SECTION("on another village's register only") {
        dossier.registerRow.reset();
        dossier.matchedHow = MatchKind::OtherVillage;
        dossier.registeredElsewhere = u"上坑村"_s;
        CHECK(theReason(screen(dossier, context2026()), u"notreg"_s).text.contains(u"上坑村"_s));
    }
    SECTION("deprived of political rights") {
        dossier.registerRow->status = RegistrationStatus::Deprived;
    }
    SECTION("away and not declared") {
        dossier.registerRow->status = RegistrationStatus::AwayNotDeclared;
    }
    SECTION("from outside without consent") {
        dossier.registerRow->status = RegistrationStatus::OutsideNoConsent;
    }
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(theReason(result, u"notreg"_s).weight == Weight::Law);
    CHECK(checkOf(result, u"stricts.1"_s).state == CheckState::Failed);
}

TEST_CASE("nobody fails because of what the office hasn't brought yet or a damaged number") {
    Dossier dossier = cleanDossier();
    SECTION("the register isn't in") {
        dossier.registerKnown = false;
        dossier.registerRow.reset();
        CHECK(checkOf(screen(dossier, context2026()), u"stricts.1"_s).state == CheckState::NotBegun);
    }
    SECTION("only the name agrees") {
        dossier.registerRow.reset();
        dossier.matchedHow = MatchKind::NameOnly;
        CHECK(reasonsOf(screen(dossier, context2026()), u"matchname"_s).size() == 1);
    }
    SECTION("the ID number belongs to another name") {
        dossier.nameDiffers = true;
    }
    SECTION("no talk yet") {
        dossier.asks.reset();
    }
    SECTION("no department has answered") {
        dossier.opinions.clear();
        CHECK(checkOf(screen(dossier, context2026()), u"forms.2"_s).state == CheckState::NotBegun);
    }
    SECTION("no time of filing") {
        dossier.nomination.filedAt = {};
    }
    SECTION("a form's column is empty") {
        dossier.nomination.pledge = YesNo::Unknown;
    }
    SECTION("no birth date at all") {
        dossier.registerRow->birthDate = {};
    }
    CHECK(screen(dossier, context2026()).verdict == Verdict::Pending);
}

TEST_CASE("a row whose damaged ID was repaired or found by name and birth date counts as found") {
    Dossier dossier = cleanDossier();
    dossier.matchedHow = GENERATE(MatchKind::RepairedId, MatchKind::NameBirth, MatchKind::None);
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
}

TEST_CASE("a department without an answer keeps the nomination pending and is named") {
    Dossier dossier = cleanDossier();
    SECTION("no row") {
        dossier.opinions.pop_back();
    }
    SECTION("an empty row") {
        dossier.opinions.back().answered = false;
    }
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Pending);
    CHECK(checkOf(result, u"forms.2"_s).state == CheckState::LookAgain);
    const auto waiting = reasonsOf(result, u"waiting"_s);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].informative);
    CHECK(waiting[0].text.contains(u"法院"_s));
    CHECK(!waiting[0].text.contains(u"公安"_s));
}

TEST_CASE("a missing form is the local template's reason, not the law's") {
    Dossier dossier = cleanDossier();
    const auto form = GENERATE(&Nomination::nominationForm, &Nomination::reviewForm, &Nomination::pledge);
    dossier.nomination.*form = YesNo::No;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    const Reason reason = theReason(result, u"missing"_s);
    CHECK(reason.weight == Weight::Local);
    CHECK(reason.mark == u"ours"_s);
    CHECK(result.restsOnAdviceOnly);
}

TEST_CASE(
    "the asks: 明确, 清楚, 无 pass, 拒绝回答 fails, empty is not begun, anything else needs another look") {
    const auto [answer, state, verdict] = GENERATE(table<QString, CheckState, Verdict>({
        {u"明确"_s, CheckState::Passed, Verdict::Qualified},
        {u" 清 楚 "_s, CheckState::Passed, Verdict::Qualified},
        {u"无"_s, CheckState::Passed, Verdict::Qualified},
        {u"拒绝回答"_s, CheckState::Failed, Verdict::NotQualified},
        {u""_s, CheckState::NotBegun, Verdict::Pending},
        {u"含糊"_s, CheckState::LookAgain, Verdict::Pending},
        {u"有"_s, CheckState::LookAgain, Verdict::Pending},
    }));
    const int ask = GENERATE(0, 1, 2);
    Dossier dossier = cleanDossier();
    dossier.asks->answer[ask] = answer;
    const auto result = screen(dossier, context2026());
    CHECK(result.checks.at(static_cast<size_t>(ask)).state == state);
    CHECK(result.verdict == verdict);
    if (state == CheckState::Failed) {
        CHECK(theReason(result, u"refuse"_s).weight == Weight::Local);
        CHECK(theReason(result, u"refuse"_s).check == checkKey(ask));
    }
}

TEST_CASE("what a rule set only infers is never shown as law") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 11), QTime(9, 0));
    const auto result = screen(dossier, contextOf(u"national-2026"_s, kDay));
    CHECK(theReason(result, u"late"_s).weight == Weight::Local);
    CHECK(theReason(result, u"late"_s).mark == u"I"_s);
}

TEST_CASE("two registrations of one person: both pending until one is withdrawn, then the other qualifies") {
    Dossier dossier = cleanDossier();
    dossier.others = {other(Body::VillagersCommittee, false)};
    const auto open = screen(dossier, context2026());
    CHECK(open.verdict == Verdict::Pending);
    CHECK(checkOf(open, u"stricts.2"_s).state == CheckState::LookAgain);
    CHECK(theReason(open, u"twoposts"_s).weight == Weight::Law);

    dossier.others[0].withdrawn = true;
    const auto chosen = screen(dossier, context2026());
    CHECK(chosen.verdict == Verdict::Qualified);
    REQUIRE(reasonsOf(chosen, u"twoposts"_s).size() == 1);
    CHECK(reasonsOf(chosen, u"twoposts"_s)[0].informative);

    dossier.others[0].withdrawn = false;
    dossier.others[0].decidedOut = true;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);

    // The withdrawn one keeps the reason for which it was withdrawn.
    dossier.others = {other(Body::VillagersCommittee, false)};
    dossier.withdrawal = Withdrawal{};
    dossier.withdrawal->signedByPerson = YesNo::Yes;
    const auto gone = screen(dossier, context2026());
    CHECK(gone.verdict == Verdict::Withdrawn);
    CHECK(reasonsOf(gone, u"twoposts"_s).size() == 1);
}

TEST_CASE("two registrations in different bodies are the village's own matter, and wait for the choice too") {
    Dossier dossier = cleanDossier();
    dossier.others = {other(Body::CoopBoard, false)};
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Pending);
    CHECK(theReason(result, u"twoposts"_s).weight == Weight::Local);
    dossier.nomination.inPerson = YesNo::No;  // with another reason that counts, the choice isn't waited for
    CHECK(screen(dossier, context2026()).verdict == Verdict::NotQualified);
}

TEST_CASE("only a signed withdrawal takes a nominee off, his reasons stay listed") {
    Dossier dossier = cleanDossier();
    dossier.nomination.inPerson = YesNo::No;
    dossier.withdrawal = Withdrawal{};
    dossier.withdrawal->signedByPerson = GENERATE(YesNo::Unknown, YesNo::No);
    const auto unsignedPaper = screen(dossier, context2026());
    CHECK(unsignedPaper.verdict == Verdict::NotQualified);
    CHECK(reasonsOf(unsignedPaper, u"unsigned"_s).size() == 1);
    dossier.nomination.inPerson = YesNo::Yes;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
    dossier.nomination.inPerson = YesNo::No;
    dossier.withdrawal->signedByPerson = YesNo::Yes;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Withdrawn);
    CHECK(theReason(result, u"proxyreg"_s).check == u"stricts.2"_s);
    CHECK(reasonsOf(result, u"unsigned"_s).empty());
}

TEST_CASE("浙选2020 15: the deciding body's decision goes before the program's proposal") {
    Dossier dossier = cleanDossier();
    dossier.decision = Decision{};
    dossier.decision->qualified = false;
    CHECK(screen(dossier, context2026()).verdict == Verdict::NotQualified);
    dossier.nomination.inPerson = YesNo::No;
    dossier.decision->qualified = true;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Qualified);
    CHECK(reasonsOf(result, u"proxyreg"_s).size() == 1);
}

TEST_CASE("what a person found by hand goes before what was computed") {
    Dossier dossier = cleanDossier();
    Check hand;
    hand.by = u"应倩"_s;
    hand.when = u"2026-12-13"_s;
    SECTION("passed by hand: the reason stays as information") {
        dossier.nomination.inPerson = YesNo::No;
        hand.state = CheckState::Passed;
        dossier.byHand[7] = hand;
        const auto result = screen(dossier, context2026());
        CHECK(result.verdict == Verdict::Qualified);
        CHECK(checkOf(result, u"stricts.2"_s).by == u"应倩"_s);
        CHECK(reasonsOf(result, u"proxyreg"_s).at(0).informative);
    }
    SECTION("failed by hand and confirmed: a reason of its own") {
        hand.state = CheckState::Failed;
        hand.note = u"承诺书不是本人签名"_s;
        hand.secondBy = u"李芳"_s;
        dossier.byHand[5] = hand;
        const auto result = screen(dossier, context2026());
        CHECK(result.verdict == Verdict::NotQualified);
        CHECK(checkOf(result, u"forms.3"_s).secondBy == u"李芳"_s);
        CHECK(theReason(result, u"byhand"_s).text == hand.note);
        CHECK(result.restsOnAdviceOnly);
    }
    SECTION("looked at again by hand: pending") {
        dossier.nomination.inPerson = YesNo::No;
        hand.state = CheckState::LookAgain;
        dossier.byHand[7] = hand;
        CHECK(screen(dossier, context2026()).verdict == Verdict::Pending);
    }
}

TEST_CASE("a check that the township has answered otherwise waits for a person") {
    Dossier dossier = cleanDossier();
    ScreeningContext context = context2026();
    context.checks.checks[1].how = AnsweredBy::Paper;
    const auto result = screen(dossier, context);
    CHECK(checkOf(result, u"asks.2"_s).state == CheckState::NotBegun);
    CHECK(result.verdict == Verdict::Pending);
    context.checks.checks[4].how = AnsweredBy::Paper;  // the form alone, whatever the departments say
    dossier.opinions.clear();
    CHECK(checkOf(screen(dossier, context), u"forms.2"_s).state == CheckState::Passed);
}

TEST_CASE("discipline: a report needs another look, an established breach fails") {
    Dossier dossier = cleanDossier();
    dossier.incidents = {{QDate(2026, 12, 14), u"请客拉票"_s, false, u"信访"_s}};
    auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Pending);
    CHECK(checkOf(result, u"stricts.3"_s).state == CheckState::LookAgain);
    dossier.incidents[0].established = true;
    result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(theReason(result, u"discipline"_s).text.contains(u"请客拉票"_s));
}

TEST_CASE("a check that only warns takes no part in the verdict") {
    ScreeningContext context = context2026();
    context.checks.checks[5].bars = false;
    Dossier dossier = cleanDossier();
    dossier.nomination.pledge = YesNo::No;
    const auto result = screen(dossier, context);
    CHECK(checkOf(result, u"forms.3"_s).state == CheckState::Failed);
    CHECK(reasonsOf(result, u"missing"_s).at(0).informative);
    CHECK(result.verdict == Verdict::Qualified);
}

TEST_CASE("reasons speak the language in force") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 11), QTime(9, 30));
    dossier.opinions[0] = opinion(u"公安"_s, u"五不能③"_s, u"涉黑涉恶受处理"_s);
    const QString before = currentLanguage();
    installLanguage(u"zh_CN"_s);
    const auto chinese = screen(dossier, context2026());
    installLanguage(u"en"_s);
    const auto english = screen(dossier, context2026());
    installLanguage(before);
    CHECK(theReason(chinese, u"late"_s).text == u"2026年12月11日 09:30报名，报名截止日为2026年12月9日。"_s);
    CHECK(theReason(chinese, u"dept"_s).text ==
          u"公安：涉黑涉恶受处理（五不能③）。该条限制期为3年，起算日期不明，请向该部门核实。"_s);
    CHECK(theReason(english, u"late"_s).text ==
          u"Filed on 11 December 2026, 09:30; the last day was 9 December 2026."_s);
}

TEST_CASE(
    "A candidate named by voters has no form of self-nomination, no deadline, no presence (浙选2020 18)",
    "[screening]") {
    Dossier dossier = cleanDossier();
    dossier.nomination.source = NominationSource::Nominated;
    dossier.nomination.filedAt = {};
    dossier.nomination.inPerson = dossier.nomination.nominationForm = YesNo::Unknown;
    const ScreeningResult result = screen(dossier, context2026());
    CHECK(result.checks[3].state == CheckState::NotApplicable);
    CHECK(result.checks[7].state == CheckState::Passed);
    CHECK(result.verdict == Verdict::Qualified);
    dossier.nomination.source = NominationSource::Imported;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Pending);
}
