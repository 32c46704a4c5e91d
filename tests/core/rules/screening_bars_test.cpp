/// What is held against a nominee: departments' objections, clauses and their windows, facts, four eyes.
#include "core/rules/screening.h"

#include "tests/core/rules/screening_cases.h"

using namespace Qt::StringLiterals;
using namespace election;
using namespace election::test;

TEST_CASE("a department's objection weighs by its clause") {
    const auto [clause, weight, mark, adviceOnly] = GENERATE(table<QString, Weight, QString, bool>({
        {u"法定②"_s, Weight::Law, u"V"_s, false},
        {u"组织法18(2)"_s, Weight::Law, u"V"_s, false},
        {u"组织法18"_s, Weight::Law, u"V"_s, false},
        {u"《村民委员会组织法》第十八条第二项"_s, Weight::Law, u"V"_s, false},
        {u"五不能④"_s, Weight::List, u"E"_s, false},
        {u"五不能4"_s, Weight::List, u"E"_s, false},
        {u"五不能(四)"_s, Weight::List, u"E"_s, false},
        {u"六不宜②"_s, Weight::Advice, u"E"_s, true},
        {u"六不宜"_s, Weight::Advice, u"E"_s, true},
        {u"村选举办法"_s, Weight::Local, u"ours"_s, true},
        {u""_s, Weight::Local, u"ours"_s, true},
    }));
    INFO(clause.toStdString());
    Dossier dossier = cleanDossier();
    dossier.opinions[0] = opinion(u"公安"_s, clause, u"涉及情形"_s);
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    const Reason reason = theReason(result, u"dept"_s);
    CHECK(reason.weight == weight);
    CHECK(reason.mark == mark);
    CHECK(reason.text.contains(u"公安"_s));
    CHECK(result.restsOnAdviceOnly == adviceOnly);
    CHECK(checkOf(result, u"forms.2"_s).state == CheckState::Passed);  // the department did answer
}

TEST_CASE("a proposal that rests on law as well as advice doesn't say that it rests on advice only") {
    Dossier dossier = cleanDossier();
    dossier.opinions[0] = opinion(u"公安"_s, u"六不宜①"_s);
    dossier.nomination.inPerson = YesNo::No;
    CHECK(!screen(dossier, context2026()).restsOnAdviceOnly);
}

TEST_CASE("an objection under a clause with a window says that its date is unknown, and reckons no end") {
    Dossier dossier = cleanDossier();
    dossier.opinions[0] = opinion(u"法院"_s, u"五不能①"_s, u"判处刑罚"_s);
    CHECK(theReason(screen(dossier, context2026()), u"dept"_s).text.contains(u"date unknown"_s));
    dossier.opinions[0] = opinion(u"法院"_s, u"法定②"_s, u"判处刑罚"_s);
    CHECK(!theReason(screen(dossier, context2026()), u"dept"_s).text.contains(u"date unknown"_s));
}

TEST_CASE("a clause that the rule set in force doesn't have is never shown as law") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2020, 11, 1), QTime(9, 0));
    dossier.opinions[0] = opinion(u"法院"_s, u"法定②"_s, u"判处刑罚"_s);
    const auto result = screen(dossier, contextOf(u"zj-2020"_s, QDate(2020, 11, 28)));
    CHECK(theReason(result, u"dept"_s).weight == Weight::Local);
}

TEST_CASE("four eyes: what one person holds against a nominee bars nobody before a second one confirms it") {
    Dossier dossier = cleanDossier();
    Check hand;
    hand.by = u"应倩"_s;
    hand.state = CheckState::Failed;
    hand.note = u"承诺书不是本人签名"_s;
    hand.waitsForSecond = true;
    dossier.byHand[5] = hand;
    ScreeningContext context = context2026();
    const auto waiting = screen(dossier, context);
    CHECK(waiting.verdict == Verdict::Pending);
    CHECK(checkOf(waiting, u"forms.3"_s).state == CheckState::LookAgain);
    CHECK(checkOf(waiting, u"forms.3"_s).waitsForSecond);
    CHECK(loggedCheckState(checkOf(waiting, u"forms.3"_s)) == u"waits_for_second"_s);
    for (const Reason& reason : waiting.reasons) CHECK(reason.informative);
    SECTION("what the program found itself stays found") {
        dossier.nomination.pledge = YesNo::No;
        const auto result = screen(dossier, context);
        CHECK(result.verdict == Verdict::NotQualified);
        CHECK(theReason(result, u"missing"_s).check == u"forms.3"_s);
    }
    SECTION("a check that only warns bars nobody and waits for nobody") {
        context.checks.checks[5].bars = false;
        const auto result = screen(dossier, context);
        CHECK(checkOf(result, u"forms.3"_s).state == CheckState::Failed);
        CHECK(result.verdict == Verdict::Qualified);
    }
}

TEST_CASE("a refusal in a talk that one person alone recorded waits for a second one") {
    Dossier dossier = cleanDossier();
    dossier.asks->answer[2] = u"拒绝回答"_s;
    dossier.asks->waitsForSecond = true;
    CHECK(screen(dossier, context2026()).verdict == Verdict::Pending);
    CHECK(checkOf(screen(dossier, context2026()), u"asks.3"_s).waitsForSecond);
    dossier.asks->waitsForSecond = false;
    dossier.asks->secondBy = u"李芳"_s;
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::NotQualified);
    CHECK(checkOf(result, u"asks.3"_s).secondBy == u"李芳"_s);
}

TEST_CASE("a fact that one person entered waits for a second one, one that bars nothing waits for nobody") {
    Dossier dossier = cleanDossier();
    BarFact fact{{u"五不能①"_s}, u"判处有期徒刑"_s, QDate(2024, 1, 1), false, u"判决书"_s};
    fact.by = u"应倩"_s;
    fact.waitsForSecond = true;
    dossier.facts = {fact};
    const auto waiting = screen(dossier, context2026());
    CHECK(waiting.verdict == Verdict::Pending);
    CHECK(checkOf(waiting, u"stricts.1"_s).waitsForSecond);
    dossier.facts[0].waitsForSecond = false;
    CHECK(screen(dossier, context2026()).verdict == Verdict::NotQualified);
    dossier.facts[0] = fact;
    dossier.facts[0].ended = QDate(2020, 1, 1);
    CHECK(screen(dossier, context2026()).verdict == Verdict::Qualified);
}

TEST_CASE(
    "two bars at once, one of the law and one of the list: each reason with its clause, source and mark") {
    Dossier dossier = cleanDossier();
    Check hand;
    hand.by = u"应倩"_s;
    hand.secondBy = u"李芳"_s;
    hand.state = CheckState::Failed;
    hand.note = u"见判决书"_s;
    hand.clauses = {u"法定②"_s, u"五不能①"_s};
    dossier.byHand[6] = hand;
    const auto reasons = reasonsOf(screen(dossier, context2026()), u"byhand"_s);
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].text == u"法定② 因犯罪受过刑事处罚；见判决书"_s);
    CHECK(reasons[0].weight == Weight::Law);
    CHECK(reasons[0].source.contains(u"第十八条"_s));
    CHECK(reasons[0].mark == u"V"_s);
    CHECK(reasons[1].text.startsWith(u"五不能① "_s));
    CHECK(reasons[1].weight == Weight::List);
    CHECK(reasons[1].source.contains(u"浙村换发〔2013〕4号"_s));
    CHECK(reasons[1].mark == u"E"_s);
}

TEST_CASE("五不能①, release + 5 years: barred the day before, free on the day itself (浙村换发〔2013〕4号)") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2020, 11, 1), QTime(9, 0));
    const QDate released(2015, 11, 28);
    dossier.facts = {{{u"五不能①"_s}, u"判处有期徒刑"_s, released, false, u"法院"_s}};
    const auto eve = screen(dossier, contextOf(u"zj-2020"_s, released.addYears(5).addDays(-1)));
    CHECK(eve.verdict == Verdict::NotQualified);
    CHECK(theReason(eve, u"bar"_s).text.contains(u"28 November 2020"_s));
    const auto itself = screen(dossier, contextOf(u"zj-2020"_s, released.addYears(5)));
    CHECK(itself.verdict == Verdict::Qualified);
    CHECK(reasonsOf(itself, u"bar"_s).at(0).informative);
}

TEST_CASE("the same facts under zj-2020 and zj-2026: the change of the law decides (组织法2025 18)") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2020, 11, 1), QTime(9, 0));
    dossier.facts = {{{u"法定①"_s}, u"开除党籍"_s, QDate(2010, 3, 1), false, u"纪委监委"_s}};
    const auto before = screen(dossier, contextOf(u"zj-2020"_s, QDate(2025, 11, 25)));
    CHECK(before.verdict == Verdict::Qualified);  // the clause doesn't exist yet
    CHECK(reasonsOf(before, u"bar"_s).empty());
    dossier.nomination.filedAt = QDateTime(QDate(2025, 12, 1), QTime(9, 0));
    const auto after = screen(dossier, contextOf(u"zj-2026"_s, QDate(2026, 1, 1)));
    CHECK(after.verdict == Verdict::NotQualified);
    CHECK(theReason(after, u"bar"_s).text.contains(u"the law sets no end"_s));
}

TEST_CASE(
    "a bar is measured on election day, on the day of the list or of the nomination, as the rules say [I]") {
    Dossier dossier = cleanDossier();
    dossier.nomination.filedAt = QDateTime(QDate(2026, 12, 8), QTime(9, 30));
    dossier.facts = {{{u"五不能①"_s}, u"判处有期徒刑"_s, QDate(2021, 12, 15), false, u"法院"_s}};
    ScreeningContext context = context2026();
    CHECK(context.barDayBasis.mark == u"I"_s);
    CHECK(context.barDayBasis.weight == Weight::Local);
    CHECK(context.barDayOf(dossier.nomination) == kDay);
    CHECK(screen(dossier, context).verdict == Verdict::Qualified);  // over since 15 December
    context.barDay = BarDay::ListDay;
    CHECK(context.barDayOf(dossier.nomination) == QDate(2026, 12, 14));
    CHECK(screen(dossier, context).verdict == Verdict::NotQualified);
    context.barDay = BarDay::NominationDay;
    CHECK(context.barDayOf(dossier.nomination) == QDate(2026, 12, 8));
    CHECK(screen(dossier, context).verdict == Verdict::NotQualified);
    dossier.nomination.filedAt = {};
    CHECK(context.barDayOf(dossier.nomination) == QDate(2026, 12, 9));
}

TEST_CASE("the township's own clause bars like a list, a clause left out bars nobody") {
    Dossier dossier = cleanDossier();
    ScreeningContext context = context2026();
    LocalBar own;
    own.bar = {u"township_1"_s,
               u"本镇清单"_s,
               u"本镇清单①"_s,
               u"拖欠集体资金未满二年"_s,
               2,
               Weight::List,
               u"石柱镇党委〔2026〕9号"_s,
               EvidenceMark::Practice,
               {}};
    own.since = QDate(2026, 1, 1);
    own.until = QDate(2026, 12, 31);
    context.checks.bars = {own};
    dossier.facts = {{{u"本镇清单①"_s}, u"欠承包款"_s, QDate(2025, 6, 1), false, u"村社"_s}};
    const Reason reason = theReason(screen(dossier, context), u"bar"_s);
    CHECK(reason.source.contains(u"石柱镇党委〔2026〕9号"_s));
    CHECK(reason.mark == u"P"_s);
    CHECK(reason.weight == Weight::List);
    context.electionDay = QDate(2027, 1, 1);  // out of the clause's years
    CHECK(reasonsOf(screen(dossier, context), u"bar"_s).empty());
    context.electionDay = kDay;
    dossier.facts = {{{u"五不能②"_s}, u"违反计生"_s, {}, true, u"卫健"_s}};
    CHECK(screen(dossier, context).verdict == Verdict::NotQualified);
    context.checks.leftOut = {{u"五不能②"_s, u"国家政策已调整"_s}};
    CHECK(screen(dossier, context).verdict == Verdict::Qualified);
    context.checks.leftOut = {{u"法定②"_s, u"x"_s}};  // the law can't be left out
    CHECK(context.barsInForce().size() == context2026().bars.size() + 1);
}

TEST_CASE(
    "rules 15, example 29: convicted 2012, released 2014: free in 2020, barred for good from 2026-01-01") {
    Dossier dossier = cleanDossier();
    dossier.facts = {{{u"五不能①"_s, u"法定②"_s}, u"判处有期徒刑"_s, QDate(2014, 6, 1), false, u"法院"_s}};
    dossier.nomination.filedAt = QDateTime(QDate(2020, 11, 1), QTime(9, 0));
    const auto then = screen(dossier, contextOf(u"zj-2020"_s, QDate(2020, 11, 28)));
    CHECK(then.verdict == Verdict::Qualified);
    CHECK(reasonsOf(then, u"bar"_s).at(0).informative);

    const auto now = screen(dossier, contextOf(u"zj-2026"_s, QDate(2026, 3, 15)));
    CHECK(now.verdict == Verdict::NotQualified);
    const auto bars = reasonsOf(now, u"bar"_s);
    const auto statutory = std::find_if(bars.begin(), bars.end(),
                                        [](const Reason& reason) { return reason.weight == Weight::Law; });
    REQUIRE(statutory != bars.end());
    CHECK(statutory->source.contains(u"第十八条"_s));
    CHECK(!now.restsOnAdviceOnly);
}

TEST_CASE("an objection that the dates on file contradict needs another look") {
    Dossier dossier = cleanDossier();
    dossier.opinions[0] = opinion(u"公安"_s, u"五不能③"_s, u"涉黑涉恶受处理"_s);
    dossier.facts = {{{u"五不能③"_s}, u"涉黑涉恶受处理"_s, QDate(2020, 1, 1), false, u"公安"_s}};
    const auto result = screen(dossier, context2026());
    CHECK(result.verdict == Verdict::Pending);
    CHECK(reasonsOf(result, u"conflict"_s).size() == 1);
    dossier.facts[0].ended = QDate(2025, 1, 1);
    CHECK(screen(dossier, context2026()).verdict == Verdict::NotQualified);
}
