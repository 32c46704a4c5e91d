#pragma once
/// 三问 三表 三严: the program's proposal for one nomination, as a pure function. It decides nothing: nobody
/// is out before the deciding body's dated decision or the person's own signed withdrawal (浙选2020 15).
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/domain/screening.h"
#include "core/rules/check_template.h"
#include "core/rules/rule_set.h"

namespace election {

/// What a rule rests on, as it is shown with a reason.
struct Basis {
    QString source;
    QString mark;  ///< "V", "E", "P", "R", "I", "ours"
    Weight weight = Weight::Law;
};

/// On which day a bar must have ended. No text says so [I]; a village's own measures may (parameter bar_day).
enum class BarDay { ElectionDay, ListDay, NominationDay };

/// Everything that the screening knows besides the dossier: plain values, so that a village's own 选举办法
/// can change them.
struct ScreeningContext {
    QDate electionDay;
    int voterAge = 18;            ///< reached on election day at the latest
    int selfNominationDays = 10;  ///< last day to file: election day less these days
    bool inPersonOnly = true;     ///< filing can't be entrusted to another
    int postsPerPerson = 1;
    Basis age, registration, deadline, inPerson, onePost;  ///< for the villagers' committee
    Basis villageRules;  ///< the village's own rules: what other bodies and unknown clauses rest on
    BarDay barDay = BarDay::ElectionDay;
    int listDays = 5, candidateListDays = 5;  ///< the lists hang that many days before election day
    Basis barDayBasis;
    std::vector<Bar> bars;  ///< of the rule set and the village
    CheckTemplate checks;   ///< says which of them count, and adds the township's own

    [[nodiscard]] QDate lastFilingDay() const { return electionDay.addDays(-selfNominationDays); }
    /// The day by which this nominee's bars are measured; by nomination, where the day of filing is not
    /// known, the last day to file.
    [[nodiscard]] QDate barDayOf(const Nomination& nomination) const;
    [[nodiscard]] std::vector<Bar> barsInForce() const { return checks.barsInForce(bars, electionDay); }
};

/// Fills the context from the election's rule set and the shipped template. What a set only infers or
/// remembers ([I], [R]) gets the weight `local`: it is never presented as law.
Result<ScreeningContext> screeningContext(const RuleSet& rules, const QDate& electionDay);
ScreeningContext screeningContext(const RuleSet& rules, const QDate& electionDay,
                                  const CheckTemplate& checks);

/// Reason codes: notreg (not a registered voter of the village), underage, late, proxyreg (not in person),
/// twoposts, missing (a form), dept (a department objects), refuse (a question unanswered), bar (a dated fact
/// falls under a bar), discipline (established breach), byhand (a person failed the check). Informative only:
/// waiting (departments without an answer), matchname (found by name alone, or with another name), conflict
/// (a department objects although the dates say that the bar has ended), datemissing (a bar looks back some
/// years and no date is known), incident (reported, not established), unsigned (a withdrawal without the
/// person's signature), second (one person alone holds it against him: it waits for a second one).
///
/// Four eyes: what a person entered bars only once a second person, named otherwise, has confirmed it; until
/// then the check needs another look and the nomination is pending. What follows from the register, the
/// deadlines and the departments' papers is computed and needs no second person to be proposed.
///
/// Verdict, in this order: a signed withdrawal; the deciding body's decision; not qualified where a check
/// failed with a reason that counts; pending while a check isn't begun, needs another look, or two
/// registrations stand; else qualified.
ScreeningResult screen(const Dossier& dossier, const ScreeningContext& context);

}  // namespace election
