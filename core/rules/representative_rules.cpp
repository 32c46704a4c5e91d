#include "core/rules/representative_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepresentativeRules)
};

using Kind = RuleNote::Kind;

/// part ≥ share of whole
bool reaches(int part, int whole, const Fraction& share) {
    return qint64(part) * share.denominator >= qint64(whole) * share.numerator;
}

int roundedUp(int whole, const Fraction& share) {
    return int((qint64(whole) * share.numerator + share.denominator - 1) / share.denominator);
}

RuleNote bareNote(Kind kind, const QString& code, const QString& text) {
    return {kind, code, text, {}, {}, {}};
}

void judgeAttendance(const RepresentativeUnit& unit, const RuleSet& rules, RuleNotes& notes) {
    const bool voters = unit.basis == RepresentativeUnit::Basis::Voters;
    const QStringView key = voters ? QStringView(u"reps_unit_voters") : QStringView(u"reps_unit_households");
    const Fraction share = rules.fraction(key);
    if (unit.attended > unit.entitled) {
        notes.push_back(
            bareNote(Kind::Refused, u"attendance"_s,
                     Text::tr("%1: more attended (%2) than were entitled to (%3). Correct one number.")
                         .arg(unit.name, QString::number(unit.attended), QString::number(unit.entitled))));
    } else if (!reaches(unit.attended, unit.entitled, share)) {
        const QString text = voters ? Text::tr("%1: %2 of %3 voters took part, at least %4 are needed.")
                                    : Text::tr("%1: %2 of %3 households took part, at least %4 are needed.");
        notes.push_back(
            ruleNote(rules, key, Kind::Missing, u"attendance"_s,
                     text.arg(unit.name, QString::number(unit.attended), QString::number(unit.entitled),
                              QString::number(roundedUp(unit.entitled, share)))));
    }
}

/// Whether the elected are those with the most votes; a women's seat is filled apart from the others.
void judgeOrder(const RepresentativeUnit& unit, const RuleSet& rules, RuleNotes& notes) {
    const RepresentativeLine *least = nullptr, *most = nullptr;
    for (const RepresentativeLine& line : unit.lines) {
        if (line.elected && !line.womenSeat && (!least || line.votes < least->votes)) least = &line;
        if (!line.elected && (!most || line.votes > most->votes)) most = &line;
        if (line.womenSeat && line.sex == Sex::Male)
            notes.push_back(ruleNote(
                rules, u"reps_women_share", Kind::Refused, u"womenseat"_s,
                Text::tr("%1: the seat for a woman is held by %2, a man.").arg(unit.name, line.name)));
    }
    if (!least || !most || most->votes < least->votes) return;
    if (most->votes == least->votes)
        notes.push_back(ruleNote(rules, u"reps_unit_voters", Kind::Look, u"tie"_s,
                                 Text::tr("%1: %2 and %3 have the same votes (%4) for the last seat.")
                                     .arg(unit.name, least->name, most->name)
                                     .arg(most->votes)));
    else
        notes.push_back(
            ruleNote(rules, u"reps_unit_voters", Kind::Look, u"order"_s,
                     Text::tr("%1: %2 with %3 votes is left out, %4 has %5. The order is by votes.")
                         .arg(unit.name, most->name, QString::number(most->votes), least->name,
                              QString::number(least->votes))));
}

void judgeHouseholds(const RepresentativeBook& book, const RuleSet& rules, RuleNotes& notes) {
    QHash<QString, QStringList> names;
    QStringList households;
    for (const RepresentativeUnit& unit : book.units)
        for (const RepresentativeLine& line : unit.lines) {
            if (!line.elected || line.household.isEmpty()) continue;
            if (!names.contains(line.household)) households << line.household;
            names[line.household] << line.name;
        }
    for (const QString& household : households)
        if (names[household].size() > 1)
            notes.push_back(ruleNote(rules, u"reps_one_per_household", Kind::Refused, u"household"_s,
                                     Text::tr("%1 are of one household (%2): one representative a household.")
                                         .arg(names[household].join(u'、'), household)));
}

}  // namespace

int leastRepresentatives(int population, const RuleSet& rules) {
    if (population < rules.number(u"reps_small_village")) return rules.number(u"reps_min_small");
    if (population < rules.number(u"reps_large_village")) return rules.number(u"reps_min_medium");
    return rules.number(u"reps_min_large");
}

int leastWomen(int representatives, int otherMembers, const RuleSet& rules) {
    return roundedUp(representatives + otherMembers, rules.fraction(u"reps_women_share"));
}

RepresentativeTotals representativeTotals(const RepresentativeBook& book) {
    RepresentativeTotals totals;
    for (const RepresentativeUnit& unit : book.units) {
        ++totals.units;
        totals.seats += unit.seats;
        for (const RepresentativeLine& line : unit.lines) {
            if (!line.elected) continue;
            ++totals.elected;
            totals.women += line.sex == Sex::Female ? 1 : 0;
        }
    }
    return totals;
}

RuleNotes judgeUnit(const RepresentativeUnit& unit, const RuleSet& rules) {
    RuleNotes notes;
    if (unit.lines.empty()) return notes;
    judgeAttendance(unit, rules, notes);
    if (unit.electedCount() > unit.seats)
        notes.push_back(bareNote(Kind::Refused, u"seats"_s,
                                 Text::tr("%1 has %2 seats, %3 people are marked as elected.")
                                     .arg(unit.name)
                                     .arg(unit.seats)
                                     .arg(unit.electedCount())));
    else if (unit.electedCount() < unit.seats)
        notes.push_back(bareNote(Kind::Missing, u"seats"_s,
                                 Text::tr("%1 has %2 seats, %3 people are marked as elected.")
                                     .arg(unit.name)
                                     .arg(unit.seats)
                                     .arg(unit.electedCount())));
    for (const RepresentativeLine& line : unit.lines)
        if (line.votes > unit.attended)
            notes.push_back(bareNote(Kind::Refused, u"votes"_s,
                                     Text::tr("%1: %2 has %3 votes, only %4 took part.")
                                         .arg(unit.name, line.name)
                                         .arg(line.votes)
                                         .arg(unit.attended)));
    judgeOrder(unit, rules, notes);
    return notes;
}

RuleNotes judgeRepresentatives(const RepresentativeBook& book, const RuleSet& rules) {
    RuleNotes notes;
    const RepresentativeTotals totals = representativeTotals(book);
    const int least = leastRepresentatives(book.plan.population, rules);
    // Before the election the seats are judged, afterwards the elected.
    const bool chosen = totals.elected > 0;
    const int number = chosen ? totals.elected : totals.seats;
    if (number < least) {
        const QString key = least == rules.number(u"reps_min_small")    ? u"reps_min_small"_s
                            : least == rules.number(u"reps_min_medium") ? u"reps_min_medium"_s
                                                                        : u"reps_min_large"_s;
        notes.push_back(
            ruleNote(rules, key, Kind::Missing, u"number"_s,
                     Text::tr("A village of %1 villagers has at least %2 representatives; there are %3.")
                         .arg(book.plan.population)
                         .arg(least)
                         .arg(number)));
    }
    if (chosen) {
        const int women = leastWomen(totals.elected, book.plan.otherMembers, rules);
        if (totals.women < women)
            notes.push_back(ruleNote(rules, u"reps_women_share", Kind::Missing, u"women"_s,
                                     Text::tr("At least %1 of the representatives are women; there are %2.")
                                         .arg(women)
                                         .arg(totals.women)));
        if (!reaches(totals.elected, totals.elected + book.plan.otherMembers,
                     rules.fraction(u"reps_share_of_meeting")))
            notes.push_back(ruleNote(rules, u"reps_share_of_meeting", Kind::Missing, u"share"_s,
                                     Text::tr("Of the %1 members of the meeting only %2 are representatives.")
                                         .arg(totals.elected + book.plan.otherMembers)
                                         .arg(totals.elected)));
    }
    if (rules.flag(u"reps_one_per_household")) judgeHouseholds(book, rules, notes);
    for (const RepresentativeUnit& unit : book.units) {
        const RuleNotes own = judgeUnit(unit, rules);
        notes.insert(notes.end(), own.begin(), own.end());
    }
    return notes;
}

RuleNotes judgeLeader(const GroupLeader& leader, const RepresentativeBook& book, const RuleSet& rules) {
    RuleNotes notes;
    const Fraction share = rules.fraction(u"leader_attendance");
    if (leader.attended > leader.entitled || leader.votes > leader.attended) {
        notes.push_back(bareNote(Kind::Refused, u"attendance"_s,
                                 Text::tr("%1: %2 entitled, %3 there, %4 votes can't be true. Correct them.")
                                     .arg(leader.group)
                                     .arg(leader.entitled)
                                     .arg(leader.attended)
                                     .arg(leader.votes)));
    } else if (!reaches(leader.attended, leader.entitled, share)) {
        notes.push_back(ruleNote(rules, u"leader_attendance", Kind::Missing, u"attendance"_s,
                                 Text::tr("%1: %2 of %3 were there, at least %4 are needed.")
                                     .arg(leader.group)
                                     .arg(leader.attended)
                                     .arg(leader.entitled)
                                     .arg(roundedUp(leader.entitled, share))));
    } else if (2 * leader.votes <= leader.attended) {
        notes.push_back(ruleNote(rules, u"leader_attendance", Kind::Missing, u"majority"_s,
                                 Text::tr("%1: %2 of %3 votes are not more than half.")
                                     .arg(leader.group)
                                     .arg(leader.votes)
                                     .arg(leader.attended)));
    }
    // Where the group is a unit of its own, its own representatives are meant; else any unit's.
    const bool ownUnit = std::any_of(book.units.begin(), book.units.end(),
                                     [&](const auto& unit) { return unit.name == leader.group; });
    const bool known = std::any_of(book.units.begin(), book.units.end(), [&](const RepresentativeUnit& unit) {
        if (ownUnit && unit.name != leader.group) return false;
        return std::any_of(unit.lines.begin(), unit.lines.end(), [&](const RepresentativeLine& line) {
            if (!line.elected) return false;
            return line.person && leader.person ? line.person == leader.person : line.name == leader.name;
        });
    });
    if (rules.flag(u"leader_from_representatives") && !known)
        notes.push_back(ruleNote(
            rules, u"leader_from_representatives", Kind::Missing, u"notrepresentative"_s,
            Text::tr("%1: %2 is none of the group's representatives.").arg(leader.group, leader.name)));
    return notes;
}

}  // namespace election
