#include "core/rules/seating.h"

#include <algorithm>

namespace election {

void CountInput::sortByVotes(size_t post, std::vector<int>& who) const {
    std::sort(who.begin(), who.end(), [&](int a, int b) {
        const auto votesOfA = votes(post, a), votesOfB = votes(post, b);
        return votesOfA != votesOfB ? votesOfA > votesOfB : a < b;
    });
}

std::optional<size_t> CountInput::womenFallbackPost() const {
    const auto& posts = contest.posts;
    if (contest.rules.womenFallback == CountingRules::WomenFallback::None || posts.empty()) return {};
    // A revote settles a tie that was seated by this rule already.
    if (contest.round == Round::Revote) return {};
    if (std::any_of(posts.begin(), posts.end(), [](const ContestPost& post) { return post.womenOnly; }))
        return {};
    // A further election may be about higher posts alone.
    if (posts.back().id != u"member") return {};
    return posts.size() - 1;
}

namespace {

bool hasWoman(const CountInput& input, const std::vector<int>& who) {
    return std::any_of(who.begin(), who.end(), [&](int person) { return input.isWoman(person); });
}

/// `eligible` has more votes first. A tie for the last of the seats is for a revote.
Seats seatsOf(const CountInput& input, size_t post, const std::vector<int>& eligible, size_t open) {
    Seats seats;
    if (eligible.size() <= open) {
        seats.elected = eligible;
        return seats;
    }
    if (open == 0) return seats;
    const auto last = input.votes(post, eligible[open - 1]);
    const bool straddles = input.votes(post, eligible[open]) == last;
    for (size_t i = 0; i < eligible.size(); ++i) {
        const auto votes = input.votes(post, eligible[i]);
        if (straddles ? votes > last : i < open)
            seats.elected.push_back(eligible[i]);
        else if (straddles && votes == last)
            seats.tied.push_back(eligible[i]);
    }
    if (straddles) seats.tiedSeats = static_cast<int>(open - seats.elected.size());
    return seats;
}

/// The woman with most votes first, the others by votes; without such a woman one seat stays open.
Seats seatWomanFirst(const CountInput& input, size_t post, std::vector<int> eligible, size_t open) {
    auto byVotes = seatsOf(input, post, eligible, open);
    if (open == 0 || hasWoman(input, byVotes.elected)) return byVotes;
    std::vector<int> women;
    for (const int person : eligible)
        if (input.isWoman(person) &&
            (women.empty() || input.votes(post, person) == input.votes(post, women.front())))
            women.push_back(person);
    if (women.empty()) {
        auto seats = seatsOf(input, post, eligible, open - 1);
        seats.heldForWoman = true;
        return seats;
    }
    std::erase_if(eligible,
                  [&](int person) { return std::find(women.begin(), women.end(), person) != women.end(); });
    auto seats = seatsOf(input, post, eligible, open - 1);
    if (women.size() == 1) {
        seats.elected.push_back(women.front());
        seats.womanFirst = women.front();
    } else {
        seats.tied.insert(seats.tied.end(), women.begin(), women.end());
        ++seats.tiedSeats;
    }
    return seats;
}

}  // namespace

std::vector<Seats> seatByVotes(const CountInput& input) {
    std::vector<Seats> all;
    std::vector<bool> electedHigher(static_cast<size_t>(input.people.size()), false);
    bool womanIsSeated = false;
    for (int person = 0; person < input.people.size(); ++person)
        womanIsSeated = womanIsSeated || (input.held[static_cast<size_t>(person)] && input.isWoman(person));
    for (size_t post = 0; post < input.contest.posts.size(); ++post) {
        std::vector<int> eligible;
        for (int person = 0; person < input.people.size(); ++person)
            if (input.isEligible(post, person) && !electedHigher[static_cast<size_t>(person)])
                eligible.push_back(person);
        input.sortByVotes(post, eligible);
        const auto open = static_cast<size_t>(input.contest.posts[post].seats);
        const bool womanFirst = input.womenFallbackPost() == post && !womanIsSeated;
        all.push_back(womanFirst ? seatWomanFirst(input, post, std::move(eligible), open)
                                 : seatsOf(input, post, eligible, open));
        for (const int person : all.back().elected) electedHigher[static_cast<size_t>(person)] = true;
        womanIsSeated = womanIsSeated || hasWoman(input, all.back().elected);
    }
    return all;
}

}  // namespace election
