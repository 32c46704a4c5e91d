#include "core/rules/round_rules.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace election {
namespace {

/// Names and sexes of everybody whom a contest knows.
QHash<QString, ContestPerson> peopleOf(const Contest& contest) {
    QHash<QString, ContestPerson> people;
    if (contest.electors)
        for (const ContestPerson& person : *contest.electors) people.insert(person.id, person);
    for (const ContestPost& post : contest.posts)
        for (const ContestPerson& person : post.nominees) people.insert(person.id, person);
    return people;
}

bool contains(const std::vector<QString>& list, const QString& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

class Joiner {
  public:
    explicit Joiner(const std::vector<CountedRound>& rounds) : m_rounds(rounds) {}

    RoundsStanding run() {
        if (m_rounds.empty()) return {};
        for (const ContestPost& post : m_rounds.front().contest.posts)
            m_standing.posts.push_back(
                {post.id, post.title, post.rank, post.seats, post.womenOnly, {}, {}, 0});
        for (const CountedRound& round : m_rounds) take(round);
        decide();
        return std::move(m_standing);
    }

  private:
    SeatState* find(const QString& code) {
        for (SeatState& post : m_standing.posts)
            if (post.code == code) return &post;
        return nullptr;
    }

    void take(const CountedRound& counted) {
        const Outcome& outcome = counted.outcome;
        const auto people = peopleOf(counted.contest);
        for (const QString& id : counted.contest.disqualified) m_out.insert(id);
        if (!outcome.validElection) return;
        for (const PostOutcome& result : outcome.posts) {
            SeatState* post = find(result.id);
            if (!post) continue;
            if (result.heldForWoman) m_heldForWoman.insert(result.id);
            for (const QString& person : result.elected) {
                const ContestPerson who = people.value(person, {person, person, Sex::Unknown});
                post->filled.push_back({person, who.name, counted.round.number, who.sex == Sex::Female});
            }
            // A revote in which nobody has a vote leaves the tie as it was.
            if (counted.round.kind == RoundKind::Revote && result.elected.empty() && result.tied.empty())
                continue;
            post->tied = result.tied;
            post->tiedSeats = result.tiedSeats;
        }
    }

    void decide() {
        const CountedRound& last = m_rounds.back();
        bool tie = false, vacancy = false;
        for (const SeatState& post : m_standing.posts) {
            tie = tie || post.tiedSeats > 0;
            vacancy = vacancy || post.vacant() > 0;
        }
        const bool secondHeld = std::any_of(m_rounds.begin(), m_rounds.end(), [](const CountedRound& round) {
            return round.round.kind == RoundKind::Second && round.outcome.validElection;
        });
        const auto least = size_t(last.contest.rules.minMembers);
        if (!last.outcome.validElection)
            m_standing.next = NextStep::Rerun;
        else if (tie)
            m_standing.next = NextStep::Revote;
        else if (!vacancy)
            m_standing.next = NextStep::Complete;
        else if (!secondHeld)
            m_standing.next = NextStep::Runoff;
        else
            m_standing.next = size_t(m_standing.filled()) >= least ? NextStep::MayStop : NextStep::Township;
        if (m_standing.next == NextStep::Rerun && last.round.kind == RoundKind::Second)
            m_standing.nextPosts = last.round.posts;
        if (m_standing.next == NextStep::Revote) planRevote();
        const bool open = m_standing.next == NextStep::Runoff || m_standing.next == NextStep::MayStop ||
                          m_standing.next == NextStep::Township;
        if (open) planSecond();
    }

    void planRevote() {
        for (const SeatState& post : m_standing.posts)
            if (post.tiedSeats > 0) m_standing.nextPosts.push_back({post.code, post.tiedSeats, post.tied});
    }

    /// 另行选举: those who were not elected, in order of their votes, more than there are seats (浙选2020
    /// 29).
    void planSecond() {
        bool woman = false;
        QSet<QString> seated;
        for (const SeatState& post : m_standing.posts)
            for (const FilledSeat& seat : post.filled) {
                seated.insert(seat.person);
                woman = woman || seat.woman;
            }
        for (const SeatState& post : m_standing.posts) {
            if (post.vacant() <= 0) continue;
            if (post.womenOnly && woman) m_standing.optional.push_back(post.code);
            const bool forWomen = m_heldForWoman.contains(post.code) && !woman && post.vacant() == 1;
            m_standing.nextPosts.push_back({post.code, post.vacant(), candidatesFor(post, seated, forWomen)});
        }
    }

    std::vector<QString> candidatesFor(const SeatState& post, const QSet<QString>& seated,
                                       bool onlyWomen) const {
        for (auto round = m_rounds.rbegin(); round != m_rounds.rend(); ++round) {
            if (round->round.kind == RoundKind::Revote || !round->outcome.validElection) continue;
            for (const PostOutcome& result : round->outcome.posts) {
                if (result.id != post.code) continue;
                const auto people = onlyWomen ? peopleOf(round->contest) : QHash<QString, ContestPerson>();
                std::vector<const PersonVotes*> standing;
                for (const PersonVotes& votes : result.votes)  // by votes already
                    if (votes.counted > 0 && !seated.contains(votes.person) &&
                        !m_out.contains(votes.person) &&
                        (!onlyWomen || people.value(votes.person).sex == Sex::Female))
                        standing.push_back(&votes);
                auto places = size_t(post.vacant() + round->contest.rules.runoffMargin);
                while (places > 0 && places < standing.size() &&
                       standing[places]->counted == standing[places - 1]->counted)
                    ++places;
                std::vector<QString> ids;
                for (size_t i = 0; i < std::min(places, standing.size()); ++i)
                    ids.push_back(standing[i]->person);
                return ids;
            }
        }
        return {};
    }

    const std::vector<CountedRound>& m_rounds;
    RoundsStanding m_standing;
    QSet<QString> m_out;
    QSet<QString> m_heldForWoman;  ///< posts of which one seat is a woman's until a woman is seated
};

}  // namespace

int RoundsStanding::filled() const {
    int sum = 0;
    for (const SeatState& post : posts) sum += int(post.filled.size());
    return sum;
}

int RoundsStanding::seats() const {
    int sum = 0;
    for (const SeatState& post : posts) sum += post.seats;
    return sum;
}

std::vector<HeldSeat> RoundsStanding::held() const {
    std::vector<HeldSeat> held;
    for (const SeatState& post : posts)
        for (const FilledSeat& seat : post.filled) held.push_back({seat.person, post.code});
    return held;
}

RoundsStanding standingAfter(const std::vector<CountedRound>& rounds) {
    return Joiner(rounds).run();
}

RoundKind nextRoundKind(const std::vector<CountedRound>& rounds, NextStep next) {
    if (next == NextStep::Revote) return RoundKind::Revote;
    if (next == NextStep::Rerun && !rounds.empty() && rounds.back().round.kind != RoundKind::Second)
        return rounds.back().round.kind == RoundKind::Revote ? RoundKind::Revote : RoundKind::Rerun;
    return RoundKind::Second;
}

Contest contestOfRound(Contest whole, const VoteRound& round, const std::vector<HeldSeat>& held) {
    whole.round = countedAs(round.kind);
    if (round.kind == RoundKind::Initial) return whole;
    whole.mode = round.mode;
    if (round.kind == RoundKind::Rerun) return whole;
    const auto people = peopleOf(whole);
    std::vector<ContestPost> posts;
    for (const ContestPost& post : whole.posts) {
        const auto wanted = std::find_if(round.posts.begin(), round.posts.end(),
                                         [&](const RoundPost& one) { return one.code == post.id; });
        if (wanted == round.posts.end()) continue;
        ContestPost made = post;
        made.seats = wanted->seats;
        made.nominees.clear();
        for (const QString& id : wanted->candidates)
            made.nominees.push_back(people.value(id, {id, id, Sex::Unknown}));
        posts.push_back(std::move(made));
    }
    whole.posts = std::move(posts);
    whole.held.clear();
    std::vector<QString> known;
    for (const HeldSeat& seat : held) {
        // Holders are people of the register; one who isn't any more can't be held against relatives.
        if (people.contains(seat.person) && !contains(known, seat.person)) {
            whole.held.push_back(seat);
            known.push_back(seat.person);
        }
    }
    return whole;
}

DayWindow runoffWindow(const QDate& electionDay, int days) {
    return {electionDay, electionDay.addDays(days)};
}

}  // namespace election
