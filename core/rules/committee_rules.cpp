#include "core/rules/committee_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommitteeRules)
};

using Kind = CommitteeEvent::Kind;
using ExitReason = CommitteeEvent::Reason;

int rankOf(CommitteeRole role) {
    switch (role) {
        case CommitteeRole::Chair:
            return 0;
        case CommitteeRole::Deputy:
            return 1;
        case CommitteeRole::Member:
            return 2;
        case CommitteeRole::None:
            break;
    }
    return 3;
}

/// One of those who stand that makes this person leave, or keeps him from entering.
struct Cause {
    const StandingPerson* standing;
    std::optional<Kinship> kinship;  ///< empty: he stands himself
};

std::optional<Cause> causeFor(const CommitteePerson& line, const std::vector<StandingPerson>& standing,
                              const std::vector<RelativePair>& relatives, const QStringList& relations) {
    if (!line.person) return std::nullopt;
    for (const StandingPerson& one : standing)
        if (one.person == line.person) return Cause{&one, {}};
    for (const RelativePair& pair : relatives) {
        const auto kinship = pair.seenFrom(*line.person);
        if (!kinship || !isNamedIn(relations, *kinship)) continue;
        for (const StandingPerson& one : standing)
            if (one.person == pair.other(*line.person)) return Cause{&one, kinship};
    }
    return std::nullopt;
}

QString causeText(const CommitteePerson& line, const Cause& cause) {
    if (!cause.kinship)
        return Text::tr("%1 is nominated for %2 and must leave the election committee.")
            .arg(line.name, cause.standing->post);
    return Text::tr("%1 (%2 of %3) is nominated for %4; %3 must leave the election committee.")
        .arg(cause.standing->name, kinshipName(*cause.kinship), line.name, cause.standing->post);
}

}  // namespace

std::vector<SeatedMember> seatedMembers(const ElectionCommittee& committee) {
    std::vector<SeatedMember> seated;
    for (const CommitteePerson& line : committee.list)
        if (line.role != CommitteeRole::None) seated.push_back({line, line.role, committee.chosenOn});
    const auto place = [&seated](CommitteePersonId who) {
        return std::find_if(seated.begin(), seated.end(),
                            [who](const SeatedMember& member) { return member.line.id == who; });
    };
    for (const CommitteeEvent& event : committee.events) {
        if (event.cancelled) continue;
        const auto at = place(event.who);
        const CommitteePerson* line = committee.find(event.who);
        if (event.kind == Kind::Exit && at != seated.end()) seated.erase(at);
        if (event.kind == Kind::Entry && at == seated.end() && line)
            seated.push_back({*line, CommitteeRole::Member, event.on});
        if (event.kind != Kind::Role || at == seated.end()) continue;
        if (event.role == CommitteeRole::Chair)  // there is one chair: the one before becomes a member
            for (SeatedMember& other : seated)
                if (other.role == CommitteeRole::Chair) other.role = CommitteeRole::Member;
        at->role = event.role;
    }
    std::stable_sort(seated.begin(), seated.end(), [](const SeatedMember& a, const SeatedMember& b) {
        return std::pair(rankOf(a.role), -a.line.votes) < std::pair(rankOf(b.role), -b.line.votes);
    });
    return seated;
}

std::vector<ExitDuty> exitDuties(const ElectionCommittee& committee,
                                 const std::vector<StandingPerson>& standing,
                                 const std::vector<RelativePair>& relatives, const RuleSet& rules) {
    const QStringList relations = rules.list(u"selcom_relatives_exit");
    std::vector<ExitDuty> duties;
    for (const SeatedMember& member : seatedMembers(committee)) {
        const auto cause = causeFor(member.line, standing, relatives, relations);
        if (!cause) continue;
        duties.push_back({member, cause->kinship ? ExitReason::RelativeNominated : ExitReason::Nominated,
                          *cause->standing, cause->kinship,
                          ruleNote(rules, u"selcom_relatives_exit", RuleNote::Kind::Missing,
                                   cause->kinship ? u"relative_nominated"_s : u"nominated"_s,
                                   causeText(member.line, *cause))});
    }
    return duties;
}

int missedInARow(const ElectionCommittee& committee, CommitteePersonId who) {
    QSet<QDate> missed;
    std::vector<QDate> meetings;
    for (const CommitteeEvent& event : committee.events) {
        if (event.cancelled) continue;
        if (event.kind == Kind::Meeting) meetings.push_back(event.on);
        if (event.kind == Kind::Absence && event.who == who) missed.insert(event.on);
    }
    std::sort(meetings.begin(), meetings.end());
    int row = 0;
    for (auto it = meetings.rbegin(); it != meetings.rend() && missed.contains(*it); ++it) ++row;
    return row;
}

RuleNotes absenceNotes(const ElectionCommittee& committee, const RuleSet& rules) {
    RuleNotes notes;
    const int limit = rules.number(u"selcom_absence_exit");
    for (const SeatedMember& member : seatedMembers(committee)) {
        const int missed = missedInARow(committee, member.line.id);
        if (missed < limit) continue;
        notes.push_back(ruleNote(
            rules, u"selcom_absence_exit", RuleNote::Kind::May, u"absent"_s,
            Text::tr("%1 missed the last %2 meetings or did not vote there: this may count as leaving.")
                .arg(member.line.name)
                .arg(missed)));
    }
    return notes;
}

NextInLine nextInLine(const ElectionCommittee& committee, const std::vector<StandingPerson>& standing,
                      const std::vector<RelativePair>& relatives, const RuleSet& rules) {
    const QStringList relations = rules.list(u"selcom_relatives_exit");
    QSet<CommitteePersonId> out;
    for (const SeatedMember& member : seatedMembers(committee)) out.insert(member.line.id);
    for (const CommitteeEvent& event : committee.events)
        if (event.kind == Kind::Exit && !event.cancelled) out.insert(event.who);
    std::vector<CommitteePerson> lines = committee.list;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const CommitteePerson& a, const CommitteePerson& b) { return a.votes > b.votes; });
    NextInLine next;
    for (const CommitteePerson& line : lines) {
        if (out.contains(line.id)) continue;
        if (const auto cause = causeFor(line, standing, relatives, relations)) {
            next.passedOver.push_back(
                {line, cause->kinship ? Text::tr("%1 (%2 of %3) stands for %4")
                                            .arg(cause->standing->name, kinshipName(*cause->kinship),
                                                 line.name, cause->standing->post)
                                      : Text::tr("stands for %1").arg(cause->standing->post)});
        } else {
            next.inOrder.push_back(line);
        }
    }
    next.tied = next.inOrder.size() > 1 && next.inOrder[0].votes == next.inOrder[1].votes;
    return next;
}

RuleNotes judgeResultList(const ElectionCommittee& committee, const RuleSet& rules) {
    RuleNotes notes;
    const IntRange size = rules.range(u"selcom_size");
    int seated = 0, chairs = 0, least = -1, most = -1;
    for (const CommitteePerson& line : committee.list) {
        if (line.role == CommitteeRole::None) {
            most = std::max(most, line.votes);
            continue;
        }
        ++seated;
        chairs += line.role == CommitteeRole::Chair ? 1 : 0;
        least = least < 0 ? line.votes : std::min(least, line.votes);
    }
    if (seated < size.min || seated > size.max)
        notes.push_back(ruleNote(rules, u"selcom_size", RuleNote::Kind::Refused, u"size"_s,
                                 Text::tr("The election committee has %1 to %2 members, the list has %3.")
                                     .arg(size.min)
                                     .arg(size.max)
                                     .arg(seated)));
    if (chairs != 1)
        notes.push_back(
            ruleNote(rules, u"selcom_size", RuleNote::Kind::Refused, u"chair"_s,
                     Text::tr("The election committee has one chair (主任), the list has %1.").arg(chairs)));
    if (committee.attended > committee.entitled)
        notes.push_back({RuleNote::Kind::Refused,
                         u"attendance"_s,
                         Text::tr("More people attended (%1) than were entitled to (%2). Correct one number.")
                             .arg(committee.attended)
                             .arg(committee.entitled),
                         {},
                         {},
                         {}});
    const Fraction quorum = rules.fraction(u"selcom_meeting_quorum");
    if (committee.chosenBy == CommitteeChosenBy::RepresentativesMeeting &&
        qint64(committee.attended) * quorum.denominator < qint64(committee.entitled) * quorum.numerator)
        notes.push_back(
            ruleNote(rules, u"selcom_meeting_quorum", RuleNote::Kind::Refused, u"quorum"_s,
                     Text::tr("The meeting of representatives needs %1/%2 of its %3 members, %4 attended.")
                         .arg(quorum.numerator)
                         .arg(quorum.denominator)
                         .arg(committee.entitled)
                         .arg(committee.attended)));
    for (const CommitteePerson& line : committee.list)
        if (committee.attended > 0 && line.votes > committee.attended)
            notes.push_back({RuleNote::Kind::Refused,
                             u"votes"_s,
                             Text::tr("%1 has %2 votes, only %3 attended. Correct one number.")
                                 .arg(line.name)
                                 .arg(line.votes)
                                 .arg(committee.attended),
                             {},
                             {},
                             {}});
    if (least >= 0 && most > least)
        notes.push_back(ruleNote(rules, u"selcom_size", RuleNote::Kind::Look, u"order"_s,
                                 Text::tr("Somebody with %1 votes isn't a member, a member has %2. Compare "
                                          "with the paper.")
                                     .arg(most)
                                     .arg(least)));
    return notes;
}

RuleNotes judgeSeated(const ElectionCommittee& committee, const RuleSet& rules) {
    RuleNotes notes;
    const IntRange size = rules.range(u"selcom_size");
    const auto seated = seatedMembers(committee);
    if (int(seated.size()) < size.min)
        notes.push_back(ruleNote(rules, u"selcom_size", RuleNote::Kind::Missing, u"toofew"_s,
                                 Text::tr("The election committee has %1 members, it needs at least %2: the "
                                          "next in line enters, or members are chosen anew.")
                                     .arg(seated.size())
                                     .arg(size.min)));
    const bool chair = std::any_of(seated.begin(), seated.end(), [](const SeatedMember& member) {
        return member.role == CommitteeRole::Chair;
    });
    if (!chair)
        notes.push_back(
            {RuleNote::Kind::Missing,
             u"nochair"_s,
             Text::tr("The chair has left: the committee chooses one of its members (practice, not "
                      "written in the law)."),
             {},
             {},
             {}});
    QStringList unlinked;
    for (const SeatedMember& member : seated)
        if (!member.line.person) unlinked << member.line.name;
    if (!unlinked.isEmpty())
        notes.push_back({RuleNote::Kind::Look,
                         u"notlinked"_s,
                         Text::tr("Not yet found in the register: %1. Whether they or their relatives stand "
                                  "can't be seen before.")
                             .arg(unlinked.join(u'、')),
                         {},
                         {},
                         {}});
    return notes;
}

std::vector<CommitteeChange> committeeChanges(const ElectionCommittee& committee) {
    std::vector<CommitteeChange> changes;
    int open = 0;  // seats that are empty
    for (const CommitteeEvent& event : committee.events) {
        const bool member = event.kind == Kind::Exit || event.kind == Kind::Entry || event.kind == Kind::Role;
        if (!member || event.cancelled) continue;
        const bool sameDay = !changes.empty() && changes.back().events.back().on == event.on;
        const bool fills = event.kind != Kind::Exit && open > 0;
        const bool follows =
            event.kind == Kind::Role && !changes.empty() && changes.back().events.back().kind != Kind::Role;
        if (changes.empty() || !(sameDay || fills || follows))
            changes.push_back({int(changes.size()) + 1, {}});
        changes.back().events.push_back(event);
        if (event.kind == Kind::Exit) ++open;
        if (event.kind == Kind::Entry && open > 0) --open;
    }
    return changes;
}

}  // namespace election
