#pragma once
/// 报名自荐 (浙选2020 20) and 退出 (19): what a form or a written withdrawal has to fulfil. Pure functions.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/nomination.h"
#include "core/domain/person.h"
#include "core/rules/rule_set.h"

namespace election {

/// One thing that speaks against what is to be recorded.
struct Breach {
    QString code;      ///< "late", "proxyreg", "twoposts", "notreg", "women", "future", "late_withdrawal" …
    QString sentence;  ///< what, by which article (with its evidence mark where it is not law at hand)
    bool refuses = true;  ///< false: is recorded, and the screening will show it
};
using Breaches = std::vector<Breach>;

/// The sentence of all that refuse; empty where nothing does.
QString refusalOf(const Breaches& breaches);

/// Law and article as they stand in a sentence: "《…》第二十条", with "[E]" behind where it isn't law at
/// hand.
QString citedShortly(const Parameter& parameter);

/// The first moment that is too late: local midnight at the end of the last day (24:00 of day D − X).
QDateTime selfNominationEnd(const QDate& electionDay, const RuleSet& rules);

struct FiledPost {
    Body body = Body::VillagersCommittee;
    QString postTitle;
    int no = 0;
};

struct FilingFacts {
    QDate electionDay;
    QDateTime now;      ///< local time
    QDateTime filedAt;  ///< local time
    Body body = Body::VillagersCommittee;
    QString postTitle;
    bool womenOnly = false;
    Sex sex = Sex::Unknown;
    YesNo inPerson = YesNo::Unknown;
    bool registerKnown = true;
    RegistrationStatus status = RegistrationStatus::Registered;
    bool otherVillage = false;      ///< his row stands in another village's register
    std::vector<FiledPost> others;  ///< his registrations that still stand
};

/// For the villagers' committee the article refuses; for other bodies, which follow the village's own rules,
/// the same things are recorded and shown.
Breaches judgeFiling(const FilingFacts& facts, const RuleSet& rules);

struct WithdrawalFacts {
    QDate electionDay;
    QDate today;
    QDate signedOn;
    bool candidate = false;  ///< a formal candidate (M1); else a self-nominee
};

/// The last day for a written withdrawal, and the parameter that says so.
QDate withdrawalEnd(const QDate& electionDay, bool candidate, const RuleSet& rules);
/// A late withdrawal is refused where an article says so ([V], [E]). Where the day is only inferred ([I], for
/// self-nominees) it isn't law: the withdrawal may be recorded with the reason why it is accepted.
Breaches judgeWithdrawal(const WithdrawalFacts& facts, const RuleSet& rules);

}  // namespace election
