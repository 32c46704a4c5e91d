/// The next round: what it would be, and opening it (浙选2020 27–30).
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <set>

#include "core/base/dates.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/result_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/poll_day_repository.h"
#include "core/store/round_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NextRound)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QString notQualifiedText(const QString& name, const Decision& decision) {
    return Text::tr(
               "%1 was found not qualified by %2 on %3 and can't stand. Take the name off, or let the "
               "committee decide anew.")
        .arg(name, decision.decidedBy, formatDate(decision.date));
}

/// Names of everybody whom the rounds know.
std::map<QString, QString> namesIn(const std::vector<CountedRound>& rounds) {
    std::map<QString, QString> names;
    for (const CountedRound& round : rounds)
        for (const PostOutcome& post : round.outcome.posts)
            for (const PersonVotes& votes : post.votes) names[votes.person] = votes.name;
    return names;
}

/// Whom the deciding body found not qualified for this body, by their ids in a contest. Somebody who was
/// nominated twice and stands once is none of them.
Result<std::map<QString, Decision>> foundNotQualified(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(const auto list, screened(file, village));
    std::map<QString, Decision> barred;
    std::set<QString> standing;
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        if (!nomination.person || nomination.body != body) continue;
        const QString id = u"P"_s + QString::number(nomination.person->v);
        if (row.dossier.decision && !row.dossier.decision->qualified)
            barred[id] = *row.dossier.decision;
        else if (row.dossier.decision)
            standing.insert(id);
    }
    for (const QString& id : standing) barred.erase(id);
    return barred;
}

/// Whoever stands in a further election beside those who had votes: on the register, not on the committee
/// yet, not barred by the review, and a woman where the seat is one.
Result<> checkCandidates(ElectionFile& file, const VoteRound& round, const std::vector<CountedRound>& before,
                         const std::vector<Post>& posts) {
    ELECTION_ASSIGN(const auto voters, votersInForce(file, round.village));
    std::map<QString, ContestPerson> people;
    for (const CountedRound& one : before)
        for (const ContestPost& post : one.contest.posts)
            for (const ContestPerson& person : post.nominees) people[person.id] = person;
    for (const Person& voter : voters) {
        const QString id = u"P"_s + QString::number(voter.id.v);
        people[id] = {id, voter.name, voter.sex};
    }
    const auto seats = standingAfter(before).held();
    ELECTION_ASSIGN(const auto barred, foundNotQualified(file, round.village, round.body));
    for (const RoundPost& open : round.posts) {
        const auto post =
            std::find_if(posts.begin(), posts.end(), [&](const Post& one) { return one.code == open.code; });
        std::set<QString> once;
        for (const QString& id : open.candidates) {
            const auto known = people.find(id);
            if (known == people.end())
                return invalid(
                    Text::tr("A candidate is not on the register of voters. Choose a person of it."));
            const QString name = known->second.name;
            if (std::any_of(seats.begin(), seats.end(),
                            [&](const HeldSeat& seat) { return seat.person == id; }))
                return invalid(Text::tr("%1 is elected already and can't stand again.").arg(name));
            for (const CountedRound& one : before)
                for (const QString& out : one.contest.disqualified)
                    if (out == id)
                        return invalid(
                            Text::tr("The win of %1 was declared invalid: this person can't stand.")
                                .arg(name));
            if (const auto out = barred.find(id); out != barred.end())
                return Error{ErrorCode::RuleViolation, notQualifiedText(name, out->second), {}};
            if (post != posts.end() && post->womenOnly && known->second.sex != Sex::Female)
                return invalid(
                    Text::tr("“%1” is a seat for women: %2 can't stand for it.").arg(post->title, name));
            if (!once.insert(id).second)
                return invalid(Text::tr("%1 stands twice for the same post.").arg(name));
        }
    }
    return Ok{};
}

void addNotes(RoundProposal& proposal, const RoundsStanding& standing, const RuleSet& rules) {
    using Kind = RuleNote::Kind;
    const auto note = [&](QStringView parameter, Kind kind, const QString& code, const QString& text) {
        proposal.notes.push_back(ruleNote(rules, parameter, kind, code, text));
    };
    if (proposal.kind == RoundKind::Revote)
        note(u"tie", Kind::May, u"revote"_s,
             Text::tr("Only the tied can be chosen; the most votes win. It has ballots of its own."));
    if (proposal.kind == RoundKind::Rerun)
        note(
            u"valid_turnout", Kind::Look, u"rerun"_s,
            Text::tr("The vote was invalid and is held again as a whole. First bring the register up to date "
                     "(四增四减) by a supplement."));
    if (proposal.kind != RoundKind::Second) return;
    note(u"runoff_floor", Kind::May, u"floor"_s,
         Text::tr("A winner needs at least one third of the ballots collected in this round."));
    for (const RoundPost& post : proposal.posts) {
        const auto seat = std::find_if(standing.posts.begin(), standing.posts.end(),
                                       [&](const SeatState& one) { return one.code == post.code; });
        const QString title = seat == standing.posts.end() ? post.code : seat->title;
        if (int(post.candidates.size()) <= post.seats)
            note(u"margin", Kind::Missing, u"margin"_s,
                 Text::tr(
                     "%1: %2 candidates for %3 seats, there have to be more than seats. Let voters stand by "
                     "self-nomination, or add candidates.")
                     .arg(title)
                     .arg(post.candidates.size())
                     .arg(post.seats));
        if (std::find(proposal.optional.begin(), proposal.optional.end(), post.code) !=
            proposal.optional.end())
            note(
                u"women_seat", Kind::May, u"women"_s,
                Text::tr("%1: a woman is on the committee; this seat need not be offered again.").arg(title));
    }
}

/// Whoever got votes though the deciding body had found him not qualified is no candidate of the next vote.
Result<> leaveOutNotQualified(ElectionFile& file, VillageId village, Body body, RoundProposal& proposal,
                              const RuleSet& rules) {
    ELECTION_ASSIGN(const auto barred, foundNotQualified(file, village, body));
    for (RoundPost& post : proposal.posts)
        std::erase_if(post.candidates, [&](const QString& id) {
            const auto out = barred.find(id);
            if (out == barred.end()) return false;
            const QString name = proposal.names.contains(id) ? proposal.names.at(id) : id;
            proposal.notes.push_back(ruleNote(rules, u"eligibility_decider", RuleNote::Kind::Look,
                                              u"not_qualified"_s, notQualifiedText(name, out->second)));
            return true;
        });
    return Ok{};
}

}  // namespace

Result<RoundProposal> ResultService::proposal(VillageId id, Body body) const {
    RoundProposal proposal;
    ELECTION_ASSIGN(const VoteRound now, current(id, body));
    ELECTION_ASSIGN(const auto rounds, counted(id, body));
    proposal.number = now.number + 1;
    if (rounds.empty() || rounds.back().round.number != now.number) {
        proposal.whyNot = Text::tr("The ballots of this vote are not counted yet.");
        return proposal;
    }
    const RoundsStanding standing = standingAfter(rounds);
    proposal.kind = nextRoundKind(rounds, standing.next);
    proposal.posts = standing.nextPosts;
    proposal.optional = standing.optional;
    proposal.names = namesIn(rounds);
    ELECTION_ASSIGN(const auto inForceRules, rulesInForce(m_file, id));
    const RuleSet& rules = inForceRules->rules;
    if (standing.next == NextStep::Complete) {
        proposal.whyNot = Text::tr("Every seat is filled: no further vote is needed.");
        return proposal;
    }
    if (proposal.kind == RoundKind::Second) {
        proposal.window = runoffWindow(inForceRules->electionDay, rules.days(u"runoff_days"));
        proposal.modes = rules.list(u"runoff_modes");
    }
    if (proposal.kind == RoundKind::Second)
        ELECTION_TRY(leaveOutNotQualified(m_file, id, body, proposal, rules));
    addNotes(proposal, standing, rules);
    const RegisterVersionService versions(m_file);
    ELECTION_ASSIGN(const auto version, versions.inForce(id));
    if (version && version->number > 1) {
        ELECTION_ASSIGN(const auto changes, versions.between(id, 1, version->number));
        for (const VersionChange& change : changes) ++proposal.rollChanges[change.reason];
    }
    ELECTION_ASSIGN(const auto declared, inForce(id, body, now.number));
    if (!declared)
        proposal.whyNot = Text::tr("Declare the result of this vote first: the next one rests on it.");
    return proposal;
}

Result<VoteRound> ResultService::openRound(VillageId id, Body body, const VoteRound& draft) {
    ELECTION_ASSIGN(const RoundProposal proposed, proposal(id, body));
    if (!proposed.whyNot.isEmpty()) return Error{ErrorCode::RuleViolation, proposed.whyNot, {}};
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const auto inForceRules, rulesInForce(m_file, id));
    VoteRound round = draft;
    round.village = id;
    round.body = body;
    round.number = proposed.number;
    round.kind = proposed.kind;
    round.note = draft.note.trimmed();
    if (!round.heldOn.isValid()) return invalid(Text::tr("Write the day of the vote."));
    if (proposed.window && !proposed.window->holds(round.heldOn))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("The further election has to be held between %1 and %2 (%3).")
                         .arg(formatDate(proposed.window->from), formatDate(proposed.window->until),
                              citedArticle(inForceRules->rules, u"runoff_days")),
                     {}};
    if (round.heldOn < inForceRules->electionDay)
        return invalid(Text::tr("The day lies before the election day."));
    if (round.kind == RoundKind::Revote) round.posts = proposed.posts;
    if (round.kind == RoundKind::Rerun) {
        round.posts.clear();
        round.mode = inForceRules->mode;
    }
    if (round.kind == RoundKind::Revote) round.mode = inForceRules->mode;
    if (round.kind == RoundKind::Second) {
        if (!proposed.modes.contains(ballotModeKey(round.mode)))
            return Error{ErrorCode::RuleViolation, Text::tr("The rules don't allow this way of voting."), {}};
        if (round.posts.empty()) return invalid(Text::tr("Choose at least one post."));
        for (const RoundPost& post : round.posts) {
            const auto open = std::find_if(proposed.posts.begin(), proposed.posts.end(),
                                           [&](const RoundPost& one) { return one.code == post.code; });
            if (open == proposed.posts.end() || post.seats != open->seats)
                return invalid(Text::tr("A post that is not vacant can't be voted on."));
            if (round.mode == BallotMode::Candidates && int(post.candidates.size()) <= post.seats)
                return Error{
                    ErrorCode::RuleViolation,
                    Text::tr("There have to be more candidates than seats (%1). Add candidates, or vote by "
                             "self-nomination.")
                        .arg(citedArticle(inForceRules->rules, u"margin")),
                    {}};
        }
    }
    if (round.kind == RoundKind::Second) {
        ELECTION_ASSIGN(const auto before, counted(id, body));
        ELECTION_ASSIGN(const auto posts, SetupService(m_file).posts(id, body));
        ELECTION_TRY(checkCandidates(m_file, round, before, posts));
    }
    store::PollDayRepository day(m_file.database());
    ELECTION_ASSIGN(const auto planned, day.plannedBoxes(id));
    const int before = round.number - 1;
    ELECTION_ASSIGN(const auto ledgers, PollingService(m_file).boxes(id, before));
    std::vector<PlannedBox> boxes;
    const auto add = [&](PlannedBox box) {
        QString plain = box.name;
        plain.remove(u"（第%1次投票）"_s.arg(before));
        box.id = {};
        box.village = id;
        box.round = round.number;
        box.name = boxNameInRound(plain, round.number);
        box.listPostedOn = {};
        for (const PlannedBox& one : boxes)
            if (one.name == box.name) return;
        boxes.push_back(std::move(box));
    };
    for (const PlannedBox& box : planned)
        if (box.round == before) add(box);
    for (const BoxLedger& ledger : ledgers) {
        PlannedBox box;
        box.name = ledger.name;
        box.kind = ledger.kind;
        add(box);
    }
    QJsonArray posts;
    for (const RoundPost& post : round.posts) posts.append(post.code);
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_TRY(store::RoundRepository(m_file.database()).insert(round));
        for (const PlannedBox& box : boxes) {
            if (const auto saved = day.savePlannedBox(box); !saved) return saved.error();
        }
        return QJsonObject{
            {u"village"_s, id.v},
            {u"round"_s, round.number},
            {u"kind"_s, roundKindName(round.kind)},
            {u"date"_s, round.heldOn.toString(Qt::ISODate)},
            {u"posts"_s, posts},
            {u"note"_s, round.note},
            {u"added"_s, QJsonObject{{u"vote_round"_s, 1}, {u"planned_box"_s, int(boxes.size())}}}};
    };
    ELECTION_TRY(recordAfter(m_file, u"round.opened"_s, village.name + u' ' + bodyName(body), write));
    return round;
}

}  // namespace election
