#pragma once
/// A nominee with whom nothing is wrong, the rules that he is judged by, and what a result says: the tests of
/// the screening change one thing each.
#include <algorithm>

#include "core/rules/screening.h"
#include "tests/support/catch.h"

namespace election::test {

using namespace Qt::StringLiterals;

inline const QDate kDay(2026, 12, 19);

inline ScreeningContext contextOf(const QString& ruleSet, const QDate& day) {
    const auto rules = shippedRuleSet(ruleSet);
    REQUIRE(rules);
    auto context = screeningContext(*rules, day);
    REQUIRE(context);
    return *context;
}

inline const ScreeningContext& context2026() {
    static const ScreeningContext context = contextOf(u"zj-2026"_s, kDay);
    return context;
}

inline DepartmentOpinion opinion(const QString& department, const QString& clause = {},
                                 const QString& matter = {}) {
    DepartmentOpinion answer;
    answer.department = department;
    answer.answered = true;
    answer.objection = !clause.isEmpty() || !matter.isEmpty();
    answer.clause = clause;
    answer.matter = matter;
    answer.date = QDate(2026, 12, 12);
    return answer;
}

/// A nominee with whom nothing is wrong.
inline Dossier cleanDossier() {
    Dossier dossier;
    Nomination& nomination = dossier.nomination;
    nomination.no = 7;
    nomination.name = u"池鑫祖"_s;
    nomination.body = Body::VillagersCommittee;
    nomination.postTitle = u"主任"_s;
    nomination.filedAt = QDateTime(QDate(2026, 12, 8), QTime(9, 30));
    nomination.inPerson = nomination.nominationForm = nomination.reviewForm = nomination.pledge = YesNo::Yes;
    Person row;
    row.name = nomination.name;
    row.birthDate = QDate(1980, 5, 1);
    dossier.registerRow = row;
    dossier.matchedHow = MatchKind::Id;
    dossier.departmentsAsked = {u"公安"_s, u"法院"_s};
    dossier.opinions = {opinion(u"公安"_s), opinion(u"法院"_s)};
    AskRecord asks;
    asks.answer[0] = u"明确"_s;
    asks.answer[1] = u"清楚"_s;
    asks.answer[2] = u"无"_s;
    asks.talkedBy = u"驻村干部"_s;
    asks.date = QDate(2026, 12, 11);
    dossier.asks = asks;
    return dossier;
}

inline Dossier::OtherNomination other(Body body, bool withdrawn) {
    return {315, body, u"委员"_s, withdrawn, false};
}

inline const Check& checkOf(const ScreeningResult& result, const QString& id) {
    return *std::find_if(result.checks.begin(), result.checks.end(),
                         [&](const Check& check) { return check.id == id; });
}

inline std::vector<Reason> reasonsOf(const ScreeningResult& result, const QString& code) {
    std::vector<Reason> found;
    std::copy_if(result.reasons.begin(), result.reasons.end(), std::back_inserter(found),
                 [&](const Reason& reason) { return reason.code == code; });
    return found;
}

/// The one reason with that code, which counts and has text, source and mark.
inline Reason theReason(const ScreeningResult& result, const QString& code) {
    const auto found = reasonsOf(result, code);
    INFO(code.toStdString());
    REQUIRE(found.size() == 1);
    CHECK(!found[0].text.isEmpty());
    CHECK(!found[0].source.isEmpty());
    CHECK(!found[0].mark.isEmpty());
    CHECK(!found[0].informative);
    return found[0];
}

}  // namespace election::test
