/// 三严: conditions, procedure, discipline.
#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/rules/bars_on_day.h"
#include "core/rules/screening_checks.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

constexpr int kConditions = 6, kProcedure = 7, kDiscipline = 8;

/// One check being filled: its state only gets graver.
class CheckBuilder {
  public:
    explicit CheckBuilder(int index) : m_id(checkKey(index)) {
        m_outcome.check.state = CheckState::Passed;
        m_outcome.check.by = kComputed;
    }
    void fail(const QString& code, const QString& text, const Basis& basis) {
        m_outcome.reasons.push_back(makeReason(m_id, code, text, basis));
        raise(CheckState::Failed, text);
    }
    void lookAgain(const QString& code, const QString& text, const Basis& basis) {
        note(code, text, basis);
        raise(CheckState::LookAgain, text);
    }
    /// A reason that counts although the check only needs another look.
    void open(const QString& code, const QString& text, const Basis& basis) {
        m_outcome.reasons.push_back(makeReason(m_id, code, text, basis));
        raise(CheckState::LookAgain, text);
    }
    /// One person alone holds it against him.
    void waitForSecond(const QString& text, const Basis& basis) {
        lookAgain(u"second"_s, text, basis);
        m_outcome.check.waitsForSecond = true;
    }
    void note(const QString& code, const QString& text, const Basis& basis) {
        m_outcome.reasons.push_back(makeNote(m_id, code, text, basis));
    }
    void raise(CheckState state, const QString& text) {
        if (graver(state, m_outcome.check.state) == m_outcome.check.state) return;
        m_outcome.check.state = state;
        m_outcome.check.note = text;
    }
    CheckOutcome take() { return std::move(m_outcome); }

  private:
    QString m_id;
    CheckOutcome m_outcome;
};

/// The day on which a person is old enough; born on 29 February, in a common year on 1 March.
QDate comesOfAge(const QDate& birth, int years) {
    const QDate day = birth.addYears(years);
    return birth.day() == 29 && day.day() == 28 ? day.addDays(1) : day;
}

QString whyNotRegistered(RegistrationStatus status) {
    switch (status) {
        case RegistrationStatus::Deprived:
            return Texts::tr("Not a registered voter: deprived of political rights.");
        case RegistrationStatus::Deceased:
            return Texts::tr("Not a registered voter: recorded as deceased.");
        case RegistrationStatus::AwayNotDeclared:
            return Texts::tr("Not a registered voter: lives elsewhere and hasn't declared to take part.");
        case RegistrationStatus::OutsideNoConsent:
            return Texts::tr(
                "Not a registered voter: household elsewhere, and the meeting hasn't consented.");
        case RegistrationStatus::Duplicate:
            return Texts::tr("Not a registered voter: a second row of the same person in the register.");
        case RegistrationStatus::Removed:
            return Texts::tr("Not a registered voter: taken off the register.");
        case RegistrationStatus::UnderAge:
        case RegistrationStatus::Registered:
            break;
    }
    return {};
}

/// True where the person is too young; who can't vote yet is no registered voter either.
bool checkAge(CheckBuilder& found, const Person& row, const Dossier& dossier,
              const ScreeningContext& context) {
    const Basis& basis = basisFor(dossier.nomination.body, context.age, context);
    const QDate birth = row.legalBirthDate();
    QString text;
    if (birth.isValid()) {
        const QDate ofAge = comesOfAge(birth, context.voterAge);
        if (ofAge > context.electionDay)
            text =
                Texts::tr("Turns %1 on %2, after election day.").arg(context.voterAge).arg(formatDate(ofAge));
    } else if (row.status == RegistrationStatus::UnderAge) {
        text = Texts::tr("Under %1 on election day by the register.").arg(context.voterAge);
    } else {
        found.lookAgain(u"datemissing"_s, Texts::tr("The register has no birth date to reckon the age from."),
                        basis);
    }
    if (!text.isEmpty()) found.fail(u"underage"_s, text, basis);
    return !text.isEmpty();
}

void checkRegistration(CheckBuilder& found, const Dossier& dossier, const ScreeningContext& context) {
    const Basis& basis = basisFor(dossier.nomination.body, context.registration, context);
    if (!dossier.registerKnown) {
        found.raise(CheckState::NotBegun,
                    Texts::tr("This village's register of voters hasn't been imported yet."));
        return;
    }
    if (dossier.matchedHow == MatchKind::NameOnly) {
        found.lookAgain(
            u"matchname"_s,
            Texts::tr(
                "The register has the name, but neither ID number nor birth date agree: look whether it is "
                "the same person."),
            basis);
        return;
    }
    if (!dossier.registerRow) {
        const QString text = dossier.registeredElsewhere
                                 ? Texts::tr("On the register of %1 only, not on this village's.")
                                       .arg(*dossier.registeredElsewhere)
                                 : Texts::tr("Not on this village's register of voters.");
        found.fail(u"notreg"_s, text, basis);
        return;
    }
    const Person& row = *dossier.registerRow;
    if (dossier.nameDiffers)
        found.lookAgain(u"matchname"_s,
                        Texts::tr("The register has this ID number under another name (%1): look who it is.")
                            .arg(row.name),
                        basis);
    if (const QString why = whyNotRegistered(row.status); !why.isEmpty()) found.fail(u"notreg"_s, why, basis);
    if (checkAge(found, row, dossier, context))
        found.fail(u"notreg"_s, Texts::tr("Not a registered voter: too young on election day."), basis);
}

QString objectionText(const DepartmentOpinion& opinion, const Bar* bar,
                      const std::vector<BarOutcome>& dated) {
    QString what = opinion.matter;
    if (what.isEmpty()) what = bar ? bar->text : Texts::tr("objects, without saying why");
    QString text = opinion.clause.isEmpty()
                       ? Texts::tr("%1: %2, no clause named.").arg(opinion.department, what)
                       : Texts::tr("%1: %2 (%3).").arg(opinion.department, what, opinion.clause);
    const auto same = [&](const BarOutcome& outcome) { return bar && outcome.bar.id == bar->id; };
    const auto it = std::find_if(dated.begin(), dated.end(), same);
    if (it != dated.end() && it->until)
        text += Texts::tr(" The bar ends on %1.").arg(formatDate(*it->until));
    else if (bar && bar->windowYears)
        text += Texts::tr(" The bar looks back %1 years; date unknown, ask the department for it.")
                    .arg(*bar->windowYears);
    return text;
}

/// A department's objection stands unless a date on file says that its bar is over: then a person has to
/// look.
void checkObjections(CheckBuilder& found, const Dossier& dossier, const ScreeningContext& context,
                     const std::vector<Bar>& bars, const std::vector<BarOutcome>& dated) {
    for (const DepartmentOpinion& opinion : dossier.opinions) {
        if (!opinion.answered || !opinion.objection) continue;
        const Bar* bar = findBar(bars, opinion.clause);
        const Basis basis = basisOfClause(bar, opinion.clause, context, bars);
        const QString text = objectionText(opinion, bar, dated);
        const auto ended = [&](const BarOutcome& outcome) {
            return bar && outcome.bar.id == bar->id && outcome.state == BarOutcome::State::Ended;
        };
        const auto holds = [&](const BarOutcome& outcome) {
            return bar && outcome.bar.id == bar->id && outcome.state == BarOutcome::State::Holds;
        };
        if (std::any_of(dated.begin(), dated.end(), ended) &&
            std::none_of(dated.begin(), dated.end(), holds)) {
            found.note(u"dept"_s, text, basis);
            found.lookAgain(
                u"conflict"_s,
                Texts::tr("%1 objects, but by the dates on file this bar ended before election day.")
                    .arg(opinion.department),
                basis);
        } else {
            found.fail(u"dept"_s, text, basis);
        }
    }
}

void checkFacts(CheckBuilder& found, const ScreeningContext& context, const std::vector<Bar>& bars,
                const std::vector<BarOutcome>& dated) {
    for (const BarOutcome& outcome : dated) {
        const Basis basis = basisOfClause(&outcome.bar, outcome.bar.clause, context, bars);
        const QString what = outcome.fact.matter.isEmpty() ? outcome.bar.text : outcome.fact.matter;
        switch (outcome.state) {
            case BarOutcome::State::Holds: {
                const QString text =
                    outcome.until ? Texts::tr("%1 (%2): barred until %3.")
                                        .arg(what, outcome.bar.clause, formatDate(*outcome.until))
                    : outcome.bar.weight == Weight::Law
                        ? Texts::tr("%1 (%2): barred, the law sets no end.").arg(what, outcome.bar.clause)
                        : Texts::tr("%1 (%2): barred while it lasts.").arg(what, outcome.bar.clause);
                if (outcome.fact.waitsForSecond)
                    found.waitForSecond(Texts::tr("%1 Entered by %2; it waits for a second person.")
                                            .arg(text, outcome.fact.by),
                                        basis);
                else
                    found.fail(u"bar"_s, text, basis);
                break;
            }
            case BarOutcome::State::Ended:
                found.note(u"bar"_s,
                           Texts::tr("%1 (%2): ended on %3, no bar now.")
                               .arg(what, outcome.bar.clause, formatDate(*outcome.until)),
                           basis);
                break;
            case BarOutcome::State::DateUnknown:
                found.lookAgain(
                    u"datemissing"_s,
                    Texts::tr("%1 (%2): date unknown, so nobody can say whether the bar still holds.")
                        .arg(what, outcome.bar.clause),
                    basis);
                break;
        }
    }
}

void checkOthers(CheckBuilder& found, const Dossier& dossier, const ScreeningContext& context) {
    const auto stands = [](const Dossier::OtherNomination& other) {
        return !other.withdrawn && !other.decidedOut;
    };
    const auto standing = std::count_if(dossier.others.begin(), dossier.others.end(), stands);
    for (const Dossier::OtherNomination& other : dossier.others) {
        const bool sameBody = other.body == dossier.nomination.body;
        const Basis& basis = sameBody ? basisFor(other.body, context.onePost, context) : context.villageRules;
        const QString where = bodyName(other.body) + other.postTitle;
        if (stands(other) && standing >= context.postsPerPerson)
            found.open(u"twoposts"_s,
                       Texts::tr("Also registered for %1 (no. %2): keeps one of them, by a written choice.")
                           .arg(where)
                           .arg(other.no),
                       basis);
        else if (stands(other))
            found.note(u"twoposts"_s, Texts::tr("Also registered for %1 (no. %2).").arg(where).arg(other.no),
                       basis);
        else if (other.withdrawn)
            found.note(u"twoposts"_s,
                       Texts::tr("Was also registered for %1 (no. %2); that one is withdrawn.")
                           .arg(where)
                           .arg(other.no),
                       basis);
        else
            found.note(u"twoposts"_s,
                       Texts::tr("Was also registered for %1 (no. %2); that one was decided out.")
                           .arg(where)
                           .arg(other.no),
                       basis);
    }
}

}  // namespace

Basis basisOfClause(const Bar* bar, const QString& clause, const ScreeningContext& context,
                    const std::vector<Bar>& bars) {
    if (bar) return {bar->citation + u' ' + bar->clause, evidenceMarkKey(bar->mark), bar->weight};
    const QString list = listOfClause(clause);
    const auto sameList = [&](const Bar& candidate) { return !list.isEmpty() && candidate.list == list; };
    const auto it = std::find_if(bars.begin(), bars.end(), sameList);
    if (it != bars.end()) return {it->citation, evidenceMarkKey(it->mark), it->weight};
    Basis basis = context.villageRules;
    if (!clause.isEmpty() && !clause.contains(u"选举办法"_s)) basis.source += u' ' + clause;
    return basis;
}

CheckOutcome checkConditions(const Dossier& dossier, const ScreeningContext& context) {
    CheckBuilder found(kConditions);
    const std::vector<Bar> bars = context.barsInForce();
    const std::vector<BarOutcome> dated =
        barsOnDay(dossier.facts, bars, context.barDayOf(dossier.nomination));
    checkRegistration(found, dossier, context);
    checkObjections(found, dossier, context, bars, dated);
    checkFacts(found, context, bars, dated);
    return found.take();
}

CheckOutcome checkProcedure(const Dossier& dossier, const ScreeningContext& context) {
    CheckBuilder found(kProcedure);
    const Nomination& nomination = dossier.nomination;
    const Basis& deadline = basisFor(nomination.body, context.deadline, context);
    const QDate last = context.lastFilingDay();
    if (nomination.source == NominationSource::Nominated) {
        // Named by the voters (浙选2020 18): there is no filing, so neither its deadline nor his presence.
        checkOthers(found, dossier, context);
        return found.take();
    }
    if (!nomination.filedAt.isValid())
        found.lookAgain(u"datemissing"_s, Texts::tr("The list doesn't say when the nomination was filed."),
                        deadline);
    else if (nomination.filedAt.date() > last)
        found.fail(u"late"_s,
                   Texts::tr("Filed on %1; the last day was %2.")
                       .arg(formatDateTime(nomination.filedAt), formatDate(last)),
                   deadline);
    if (context.inPersonOnly && nomination.inPerson == YesNo::No)
        found.fail(u"proxyreg"_s, Texts::tr("Somebody else filed it; the nominee has to come in person."),
                   basisFor(nomination.body, context.inPerson, context));
    else if (context.inPersonOnly && nomination.inPerson == YesNo::Unknown)
        found.raise(CheckState::LookAgain,
                    Texts::tr("The list doesn't say whether the nominee came in person."));
    checkOthers(found, dossier, context);
    return found.take();
}

CheckOutcome checkDiscipline(const Dossier& dossier, const ScreeningContext& context) {
    CheckBuilder found(kDiscipline);
    for (const Incident& incident : dossier.incidents) {
        const QString text = incident.date.isValid()
                                 ? Texts::tr("%1: %2").arg(formatDate(incident.date), incident.what)
                                 : incident.what;
        Basis basis = context.villageRules;
        if (!incident.source.isEmpty()) basis.source += u' ' + incident.source;
        if (incident.established)
            found.fail(u"discipline"_s, text, basis);
        else
            found.lookAgain(u"incident"_s, text, basis);
    }
    CheckOutcome outcome = found.take();
    if (dossier.incidents.empty()) {
        // Nothing recorded proves nothing: no pass is made up, and nobody waits for one.
        outcome.check.state = CheckState::NotApplicable;
        outcome.check.note = Texts::tr("No incident is recorded.");
    }
    return outcome;
}

}  // namespace election
