#include "core/rules/poll_rules.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollRules)
};

using Kind = RuleNote::Kind;

bool isCountingRole(StaffRole role) {
    return role == StaffRole::ChiefScrutineer || role == StaffRole::Scrutineer || role == StaffRole::Caller ||
           role == StaffRole::Teller;
}

void judgeRovingBox(const PlannedBox& box, const BoxFacts& facts, const RuleSet& rules, RuleNotes& notes) {
    if (rules.flag(u"roving_box_approval") && (!box.approvedOn.isValid() || box.approvalNumber.isEmpty()))
        notes.push_back(
            ruleNote(rules, u"roving_box_approval", Kind::Missing, u"approval"_s,
                     Text::tr("“%1”: the township has to approve the roving box; its approval is not "
                              "recorded.")
                         .arg(box.name)));
    const int needed = rules.number(u"roving_box_scrutineers");
    if (facts.scrutineers < needed)
        notes.push_back(ruleNote(rules, u"roving_box_scrutineers", Kind::Missing, u"scrutineers"_s,
                                 Text::tr("“%1”: %2 scrutineers are named, at least %3 have to go with it.")
                                     .arg(box.name)
                                     .arg(facts.scrutineers)
                                     .arg(needed)));
    if (facts.rovingVoters == 0)
        notes.push_back(ruleNote(rules, u"roving_list_days", Kind::Missing, u"voters"_s,
                                 Text::tr("“%1”: nobody is on the list of its voters.").arg(box.name)));
    if (box.whyRoving.isEmpty())
        notes.push_back(
            ruleNote(rules, u"roving_box_approval", Kind::Missing, u"reason"_s,
                     Text::tr("“%1”: it is not written down why a roving box is needed.").arg(box.name)));
    const QDate latest = facts.electionDay.addDays(-rules.days(u"roving_list_days"));
    if (!box.listPostedOn.isValid())
        notes.push_back(ruleNote(rules, u"roving_list_days", Kind::Missing, u"list"_s,
                                 Text::tr("“%1”: the list of its voters has to hang until %2.")
                                     .arg(box.name, formatDate(latest))));
    else if (box.listPostedOn > latest)
        notes.push_back(ruleNote(rules, u"roving_list_days", Kind::Look, u"list_late"_s,
                                 Text::tr("“%1”: the list of its voters was posted on %2, later than %3.")
                                     .arg(box.name, formatDate(box.listPostedOn), formatDate(latest))));
}

}  // namespace

RuleNotes judgeBox(const PlannedBox& box, const BoxFacts& facts, const RuleSet& rules) {
    RuleNotes notes;
    if (box.place.isEmpty())
        notes.push_back(ruleNote(rules, u"staff_notice_days", Kind::Missing, u"place"_s,
                                 Text::tr("“%1”: its place has to be announced.").arg(box.name)));
    if (!box.opens.isValid() || !box.closes.isValid())
        notes.push_back(ruleNote(rules, u"staff_notice_days", Kind::Missing, u"hours"_s,
                                 Text::tr("“%1”: its hours have to be announced.").arg(box.name)));
    if (box.kind == BoxKind::RovingBox) judgeRovingBox(box, facts, rules, notes);
    return notes;
}

RuleNotes judgeStaff(const PollStaff& staff, const std::vector<StandingPerson>& standing,
                     const std::vector<RelativePair>& relatives, const RuleSet& rules) {
    RuleNotes notes;
    if (!staff.person) {
        for (const StandingPerson& one : standing)
            if (one.name == staff.name)
                notes.push_back(
                    ruleNote(rules, u"staff_bar_relations", Kind::Look, u"namesake"_s,
                             Text::tr("Somebody of the name %1 stands for %2: make sure that it is "
                                      "somebody else.")
                                 .arg(one.name, one.post)));
        notes.push_back(
            ruleNote(rules, u"staff_bar_relations", Kind::Look, u"unknown"_s,
                     Text::tr("%1 is no row of the register: whether a relative stands can't be looked "
                              "up. Ask.")
                         .arg(staff.name)));
        return notes;
    }
    auto bar = staffBar(*staff.person, staff.name, standing, relatives, rules);
    if (!bar) return notes;
    if (!isCountingRole(staff.role)) {
        bar->kind = Kind::Look;
        bar->code = u"other_"_s + bar->code;
        bar->text =
            Text::tr(
                "%1 (Said of callers, scrutineers and tellers; for the work as %2 only the ministry's "
                "rules of procedure say so.)")
                .arg(bar->text, staffRoleName(staff.role));
        bar->source = u"《村民委员会选举规程》（民发〔2013〕76号）"_s;
        bar->mark = u"E"_s;
    }
    notes.push_back(*bar);
    return notes;
}

}  // namespace election
