#include "core/rules/later_rules.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LaterRules)
};

using Kind = RuleNote::Kind;

const Fraction kHalf{1, 2};

Threshold threshold(const RuleSet& rules, const QString& code, const QString& text, int quorum, int votes,
                    int attended, QStringView source) {
    const Parameter& from = rules.parameter(source);
    return {code,     text, quorum, votes, attended >= quorum, from.citation, evidenceMarkKey(from.mark),
            from.note};
}

/// 罢免 (浙选2020 34–36).
class RecallJudge {
  public:
    RecallJudge(const LaterEvent& event, const std::vector<LaterEvent>& others, const QDate& today,
                const RuleSet& rules)
        : m(event), m_others(others), m_today(today), m_rules(rules) {}

    LaterState run() {
        judgePetition();
        judgeRepeat();
        m_state.voteBy = m.receivedOn.addDays(m_rules.days(u"recall_vote_days"));
        m_state.townshipBy = m_state.voteBy.addDays(m_rules.days(u"recall_township_days"));
        if (m.heldOn.isValid())
            judgeVote();
        else if (m_today > m_state.voteBy)
            note(u"recall_township_days", Kind::Missing, u"vote_late"_s,
                 Text::tr("No vote was held until %1: now the township calls it, until %2.")
                     .arg(formatDate(m_state.voteBy), formatDate(m_state.townshipBy)));
        else
            note(u"recall_vote_days", Kind::Missing, u"waits"_s,
                 Text::tr("The vote has to be held until %1.").arg(formatDate(m_state.voteBy)));
        return std::move(m_state);
    }

  private:
    void note(QStringView parameter, Kind kind, const QString& code, const QString& text) {
        m_state.notes.push_back(ruleNote(m_rules, parameter, kind, code, text));
    }
    void judgePetition() {
        const QStringView key = m.byRepresentatives ? u"recall_representatives" : u"recall_voters";
        const int needed = atLeast(m.base, m_rules.fraction(key));
        if (m.petitioners < needed)
            note(key, Kind::Refused, u"petition"_s,
                 Text::tr("%1 of %2 demand it, at least %3 are needed.")
                     .arg(m.petitioners)
                     .arg(m.base)
                     .arg(needed));
        if (m.reason.isEmpty())
            note(key, Kind::Missing, u"reason"_s, Text::tr("The demand has to give its reasons in writing."));
        if (!m.filedOn.isValid())
            note(key, Kind::Missing, u"file"_s,
                 Text::tr("The demand is filed with the township and the county."));
    }
    void judgeRepeat() {
        for (const LaterEvent& other : m_others) {
            if (other.kind != LaterKind::Recall || other.id == m.id || other.name != m.name) continue;
            if (!other.heldOn.isValid() || other.heldOn > m.receivedOn) continue;
            const bool failed = 2 * other.votesFor <= other.attended || 2 * other.attended <= other.entitled;
            const QDate free = other.heldOn.addYears(m_rules.number(u"recall_repeat_years"));
            if (failed && m.receivedOn < free)
                note(
                    u"recall_repeat_years", Kind::Refused, u"repeat"_s,
                    Text::tr("A recall of %1 failed on %2; on the same facts none can be demanded before %3.")
                        .arg(m.name, formatDate(other.heldOn), formatDate(free)));
        }
    }
    void judgeVote() {
        if (m.heldOn > m_state.townshipBy)
            note(u"recall_vote_days", Kind::Look, u"vote_late"_s,
                 Text::tr("The vote was held on %1, after %2.")
                     .arg(formatDate(m.heldOn), formatDate(m_state.townshipBy)));
        const int voters = moreThan(m.entitled, kHalf), needed = moreThan(m.attended, kHalf);
        m_state.passed = m.attended >= voters && m.votesFor >= needed;
        if (m.attended < voters)
            note(u"recall_majority", Kind::May, u"turnout"_s,
                 Text::tr("%1 of %2 voters voted: not more than half; the recall fails.")
                     .arg(m.attended)
                     .arg(m.entitled));
        else if (m.votesFor < needed)
            note(u"recall_majority", Kind::May, u"majority"_s,
                 Text::tr("%1 of %2 votes are for it, %3 are needed; the recall fails.")
                     .arg(m.votesFor)
                     .arg(m.attended)
                     .arg(needed));
        else
            note(u"recall_majority", Kind::May, u"passed"_s,
                 Text::tr("%1 of %2 votes are for it, %3 are needed; the recall passes.")
                     .arg(m.votesFor)
                     .arg(m.attended)
                     .arg(needed));
    }

    const LaterEvent& m;
    const std::vector<LaterEvent>& m_others;
    QDate m_today;
    const RuleSet& m_rules;
    LaterState m_state;
};

/// The meeting that accepts a resignation or elects a successor: of the villagers, or of the representatives.
void judgeMeetingOf(const LaterEvent& event, QStringView basis, const RuleSet& rules, LaterState& state) {
    if (!event.heldOn.isValid()) return;
    const int quorum = event.byRepresentatives
                           ? atLeast(event.entitled, rules.fraction(u"byelection_representatives"))
                           : moreThan(event.entitled, kHalf);
    const int needed = moreThan(event.attended, kHalf);
    state.passed = event.attended >= quorum && event.votesFor >= needed;
    if (event.attended < quorum)
        state.notes.push_back(
            ruleNote(rules, u"byelection_representatives", Kind::Refused, u"turnout"_s,
                     Text::tr("%1 of %2 took part, at least %3 have to; nothing was decided.")
                         .arg(event.attended)
                         .arg(event.entitled)
                         .arg(quorum)));
    else
        state.notes.push_back(
            ruleNote(rules, basis, Kind::May, *state.passed ? u"passed"_s : u"majority"_s,
                     (*state.passed ? Text::tr("%1 of %2 votes are for it, %3 are needed: decided.")
                                    : Text::tr("%1 of %2 votes are for it, %3 are needed: not decided."))
                         .arg(event.votesFor)
                         .arg(event.attended)
                         .arg(needed)));
}

LaterState judgeResignation(const LaterEvent& event, const QDate& today, const RuleSet& rules) {
    LaterState state;
    state.voteBy = event.receivedOn.addDays(rules.days(u"resignation_meeting_days"));
    const auto note = [&](QStringView key, Kind kind, const QString& code, const QString& text) {
        state.notes.push_back(ruleNote(rules, key, kind, code, text));
    };
    if (!event.heldOn.isValid()) {
        note(u"resignation_meeting_days", Kind::Missing,
             today > state.voteBy ? u"meeting_late"_s : u"waits"_s,
             Text::tr("The meeting has to decide until %1.").arg(formatDate(state.voteBy)));
        return state;
    }
    if (event.heldOn > state.voteBy)
        note(u"resignation_meeting_days", Kind::Look, u"meeting_late"_s,
             Text::tr("The meeting was held on %1, after %2.")
                 .arg(formatDate(event.heldOn), formatDate(state.voteBy)));
    judgeMeetingOf(event, u"resignation_meeting_days", rules, state);
    state.postBy = event.heldOn.addDays(rules.days(u"resignation_notice_days"));
    if (!event.postedOn.isValid())
        note(u"resignation_notice_days", Kind::Missing, today > state.postBy ? u"posted_late"_s : u"waits"_s,
             Text::tr("The decision has to hang until %1.").arg(formatDate(state.postBy)));
    else if (event.postedOn > state.postBy)
        note(u"resignation_notice_days", Kind::Look, u"posted_late"_s,
             Text::tr("The decision was posted on %1, after %2.")
                 .arg(formatDate(event.postedOn), formatDate(state.postBy)));
    return state;
}

LaterState judgeTermination(const LaterEvent& event, const QDate& today, const RuleSet& rules) {
    LaterState state;
    state.passed = true;
    state.postBy = event.receivedOn.addDays(rules.days(u"termination_notice_days"));
    if (event.reason.isEmpty())
        state.notes.push_back(
            ruleNote(rules, u"termination_notice_days", Kind::Missing, u"reason"_s,
                     Text::tr("Write by what the office ended: incapacity, a criminal sentence, two "
                              "ratings in a row as not up to the office.")));
    if (!event.postedOn.isValid())
        state.notes.push_back(ruleNote(
            rules, u"termination_notice_days", Kind::Missing,
            today > state.postBy ? u"posted_late"_s : u"waits"_s,
            today > state.postBy
                ? Text::tr("It should hang since %1; the township may post it.").arg(formatDate(state.postBy))
                : Text::tr("It has to hang until %1.").arg(formatDate(state.postBy))));
    else if (event.postedOn > state.postBy)
        state.notes.push_back(ruleNote(rules, u"termination_notice_days", Kind::Look, u"posted_late"_s,
                                       Text::tr("It was posted on %1, after %2.")
                                           .arg(formatDate(event.postedOn), formatDate(state.postBy))));
    return state;
}

}  // namespace

int atLeast(int whole, const Fraction& share) {
    return int((qint64(whole) * share.numerator + share.denominator - 1) / share.denominator);
}

int moreThan(int whole, const Fraction& share) {
    return int(qint64(whole) * share.numerator / share.denominator) + 1;
}

std::vector<Threshold> thresholdsFor(Body body, MeetingKind meeting, int entitled, int attended,
                                     const RuleSet& rules) {
    switch (body) {
        case Body::VillagersCommittee:
            return {};
        case Body::SupervisionCommittee: {
            const bool villagers = meeting == MeetingKind::Villagers;
            const int quorum =
                villagers ? moreThan(entitled, kHalf) : atLeast(entitled, rules.fraction(u"superv_quorum"));
            return {threshold(rules, u"superv"_s,
                              Text::tr("%1: %2 of %3 have to attend, more than half of those present elect")
                                  .arg(meetingKindName(meeting))
                                  .arg(quorum)
                                  .arg(entitled),
                              quorum, moreThan(attended, rules.fraction(u"superv_majority")), attended,
                              u"superv_majority")};
        }
        case Body::CoopBoard:
        case Body::CoopSupervisors: {
            const bool delegates = meeting == MeetingKind::MemberRepresentatives;
            const int quorum = delegates ? atLeast(entitled, rules.fraction(u"coop_quorum")) : 0;
            const int votes = moreThan(entitled, rules.fraction(u"coop_member_share"));
            const int nationalQuorum = atLeast(entitled, rules.fraction(u"coop_collective_quorum"));
            const int nationalVotes = atLeast(entitled, rules.fraction(u"coop_collective_share"));
            return {
                threshold(rules, u"coop"_s,
                          Text::tr("provincial rules: more than the share of all %1 who should attend")
                              .arg(entitled),
                          quorum, votes, attended, u"coop_member_share"),
                threshold(rules, u"collective"_s,
                          Text::tr("national law on collectives: the share of all %1 members").arg(entitled),
                          nationalQuorum, nationalVotes, attended, u"coop_collective_share")};
        }
        case Body::PartyBranch:
            break;
    }
    return {threshold(rules, u"party"_s, Text::tr("record only: of %1 entitled").arg(entitled),
                      atLeast(entitled, rules.fraction(u"party_quorum")),
                      moreThan(entitled, rules.fraction(u"party_share")), attended, u"party_share")};
}

RuleNotes judgeMeeting(const MeetingVote& vote, const RuleSet& rules) {
    RuleNotes notes;
    const auto all = thresholdsFor(vote.body, vote.meeting, vote.entitled, vote.attended, rules);
    const bool record = vote.body == Body::PartyBranch;
    const auto add = [&](const Threshold& from, Kind kind, const QString& code, const QString& text) {
        notes.push_back({record && kind == Kind::Refused ? Kind::Look : kind, code, text, from.source,
                         from.mark, from.remark});
    };
    if (record)
        notes.push_back(
            {Kind::May,
             u"record"_s,
             Text::tr("The party branch is elected by its own rules; here it is kept as a record only."),
             {},
             {},
             {}});
    for (const Threshold& one : all)
        if (!one.met)
            add(one, all.size() > 1 ? Kind::Look : Kind::Refused, u"quorum"_s,
                Text::tr("%1 attended, at least %2 have to (%3).")
                    .arg(vote.attended)
                    .arg(one.quorum)
                    .arg(one.text));
    for (const MeetingLine& line : vote.lines) {
        if (!line.elected) continue;
        int passes = 0;
        for (const Threshold& one : all) passes += one.met && line.votes >= one.votes;
        if (passes == int(all.size())) continue;
        for (const Threshold& one : all) {
            if (line.votes >= one.votes) continue;
            const bool conflict = passes > 0;
            add(one, conflict ? Kind::Look : Kind::Refused, conflict ? u"conflict"_s : u"votes"_s,
                Text::tr("%1 has %2 votes, %3 are needed (%4).")
                    .arg(line.name)
                    .arg(line.votes)
                    .arg(one.votes)
                    .arg(one.text));
        }
    }
    return notes;
}

LaterState judgeLater(const LaterEvent& event, const std::vector<LaterEvent>& others, const QDate& today,
                      const RuleSet& rules) {
    switch (event.kind) {
        case LaterKind::Recall:
            return RecallJudge(event, others, today, rules).run();
        case LaterKind::Resignation:
            return judgeResignation(event, today, rules);
        case LaterKind::Termination:
            return judgeTermination(event, today, rules);
        case LaterKind::ByElection:
            break;
    }
    LaterState state;
    if (!event.heldOn.isValid())
        state.notes.push_back(ruleNote(rules, u"byelection_representatives", Kind::Missing, u"waits"_s,
                                       Text::tr("The by-election has not been held yet.")));
    judgeMeetingOf(event, u"byelection_representatives", rules, state);
    return state;
}

}  // namespace election
