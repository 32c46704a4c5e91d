#include "core/rules/verdict_rules.h"

#include <QCoreApplication>
#include <QSet>

#include "core/base/text.h"
#include "core/domain/screening.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerdictRules)
};

RuleNote refused(const QString& code, const QString& text) {
    return {RuleNote::Kind::Refused, code, text, {}, {}, {}};
}

/// Ours: no text settles it.
RuleNote inferred(const QString& code, const QString& text) {
    return {RuleNote::Kind::Look,
            code,
            text,
            Text::tr("no article names it; the village's own measures may"),
            u"I"_s,
            {}};
}

bool isMeetingOfRepresentatives(const ScreeningMeeting& meeting) {
    return meeting.body == Body::SupervisionCommittee;
}

void judgeNumbers(const MeetingFacts& facts, RuleNotes& notes) {
    const ScreeningMeeting& meeting = facts.meeting;
    if (meeting.present <= 0)
        notes.push_back(refused(u"present"_s, Text::tr("Enter how many members were present.")));
    if (meeting.members > 0 && meeting.present > meeting.members)
        notes.push_back(refused(u"members"_s, Text::tr("%1 were present, but the body has only %2 members.")
                                                  .arg(meeting.present)
                                                  .arg(meeting.members)));
    for (size_t i = 0; i < facts.decisions.size(); ++i) {
        const Votes& votes = facts.decisions[i].votes;
        if (votes.inFavour < 0 || votes.against < 0 || votes.abstained < 0 || votes.cast() != meeting.present)
            notes.push_back(
                refused(u"votes"_s, Text::tr("%1: %2 for, %3 against, %4 abstained make %5, but %6 "
                                             "were present. Correct the votes.")
                                        .arg(facts.names.value(int(i)))
                                        .arg(votes.inFavour)
                                        .arg(votes.against)
                                        .arg(votes.abstained)
                                        .arg(votes.cast())
                                        .arg(meeting.present)));
        else if (meeting.present > 0 && 2 * votes.inFavour <= meeting.present)
            notes.push_back(inferred(
                u"majority"_s, Text::tr("%1: %2 of %3 present voted for it, which is not more than half.")
                                   .arg(facts.names.value(int(i)))
                                   .arg(votes.inFavour)
                                   .arg(meeting.present)));
    }
}

void judgeQuorum(const MeetingFacts& facts, const RuleSet& rules, RuleNotes& notes) {
    const ScreeningMeeting& meeting = facts.meeting;
    if (meeting.members <= 0 || meeting.present <= 0) return;
    if (isMeetingOfRepresentatives(meeting)) {
        if (3 * meeting.present < 2 * meeting.members)
            notes.push_back(ruleNote(rules, u"selcom_meeting_quorum", RuleNote::Kind::Look, u"quorum"_s,
                                     Text::tr("%1 of %2 were present: a meeting of representatives needs two "
                                              "thirds of its members.")
                                         .arg(meeting.present)
                                         .arg(meeting.members)));
        return;
    }
    if (2 * meeting.present <= meeting.members)
        notes.push_back(inferred(u"quorum"_s, Text::tr("%1 of %2 were present, which is not more than half.")
                                                  .arg(meeting.present)
                                                  .arg(meeting.members)));
}

/// Who is found qualified although checks are unanswered needs a reason; who is not has one anyway.
void judgeOpenChecks(const MeetingFacts& facts, RuleNotes& notes) {
    for (size_t i = 0; i < facts.decisions.size() && i < facts.open.size(); ++i) {
        const Decision& decision = facts.decisions[i].decision;
        if (!decision.qualified || facts.open[i].isEmpty() || !decision.reason.trimmed().isEmpty()) continue;
        notes.push_back(refused(
            u"open"_s, Text::tr("%1: still unanswered: %2. Write why it is decided all the same, or leave "
                                "it for another meeting.")
                           .arg(facts.names.value(int(i)), facts.open[i].join(u'、'))));
    }
}

void judgeSecondPerson(const MeetingFacts& facts, RuleNotes& notes) {
    QStringList names;
    for (size_t i = 0; i < facts.decisions.size() && i < facts.unconfirmed.size(); ++i)
        if (!facts.decisions[i].decision.qualified && !facts.unconfirmed[i].isEmpty())
            names << facts.names.value(int(i));
    if (names.isEmpty()) return;
    const QString first = facts.meeting.recorder.trimmed(), second = facts.secondPerson.trimmed();
    QString why;
    if (second.isEmpty())
        why =
            Text::tr(
                "What bars %1 needs a second person's confirmation. Enter the name of who looked at it, "
                "too.")
                .arg(names.size() > 3 ? Text::tr("%1 and %2 others").arg(names.first()).arg(names.size() - 1)
                                      : names.join(u'、'));
    else if (first.isEmpty())
        why = Text::tr("Enter the recorder: he and the second person are the two names on the paper.");
    else if (normaliseName(first) == normaliseName(second))
        why = Text::tr("%1 is the recorder and can't be the second person, too. Enter another name.")
                  .arg(first);
    if (!why.isEmpty()) notes.push_back(refused(u"second"_s, why));
}

}  // namespace

RuleNotes judgeMeeting(const MeetingFacts& facts, const RuleSet& rules) {
    RuleNotes notes;
    const ScreeningMeeting& meeting = facts.meeting;
    if (!meeting.heldOn.isValid())
        notes.push_back(
            refused(u"date"_s, Text::tr("The meeting has no date. Enter the day on which it was held.")));
    else if (meeting.heldOn > facts.today)
        notes.push_back(
            refused(u"future"_s,
                    Text::tr("The meeting's date lies in the future. Enter the day on which it was held.")));
    else if (facts.lastFilingDay.isValid() && meeting.heldOn <= facts.lastFilingDay)
        notes.push_back(ruleNote(rules, u"self_nom_days", RuleNote::Kind::Look, u"early"_s,
                                 Text::tr("The meeting was held while self-nominees could still register.")));
    if (meeting.documentNumber.trimmed().isEmpty())
        notes.push_back(refused(
            u"number"_s, Text::tr("The decision has no document number. Enter the number of the paper.")));
    if (!facts.township.isEmpty() && meeting.decidedBy.contains(facts.township))
        notes.push_back(refused(u"township"_s,
                                Text::tr("The township decides on nobody. Enter the body that decided: %1.")
                                    .arg(decidingBodyName(meeting.body))));
    if (facts.decisions.empty())
        notes.push_back(refused(u"nobody"_s,
                                Text::tr("The meeting decided on nobody. Choose those whom it decided on.")));
    QSet<NominationId> seen;
    for (size_t i = 0; i < facts.decisions.size(); ++i) {
        const Decision& decision = facts.decisions[i].decision;
        if (seen.contains(decision.nomination))
            notes.push_back(
                refused(u"twice"_s, Text::tr("%1 stands there twice.").arg(facts.names.value(int(i)))));
        seen.insert(decision.nomination);
        if (!decision.qualified && decision.reason.trimmed().isEmpty())
            notes.push_back(
                refused(u"reason"_s,
                        Text::tr("%1: a decision “not qualified” needs its reason. Enter what it rests on.")
                            .arg(facts.names.value(int(i)))));
    }
    judgeOpenChecks(facts, notes);
    judgeNumbers(facts, notes);
    if (refusals(notes).isEmpty()) judgeSecondPerson(facts, notes);
    judgeQuorum(facts, rules, notes);
    return notes;
}

QString proposedReason(const std::vector<Reason>& reasons) {
    QStringList lines;
    for (const Reason& reason : reasons) {
        if (reason.informative) continue;
        // What rests on no text but the program's list of checks says so, and names no source.
        const QString source =
            reason.mark == u"ours"_s  ? Text::tr(" (a rule of this program, not of the law)")
            : reason.source.isEmpty() ? QString()
                                      : u"（%1）"_s.arg(markedSource(reason.source, reason.mark));
        if (const QString line = reason.text + source; !lines.contains(line)) lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace election
