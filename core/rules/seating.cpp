#include "core/rules/seating.h"

#include <algorithm>

namespace election {

void CountInput::sortByVotes(size_t post, std::vector<int>& who) const {
    std::sort(who.begin(), who.end(), [&](int a, int b) {
        const auto votesOfA = votes(post, a), votesOfB = votes(post, b);
        return votesOfA != votesOfB ? votesOfA > votesOfB : a < b;
    });
}

std::vector<Seats> seatByVotes(const CountInput& input) {
    std::vector<Seats> all;
    std::vector<bool> electedHigher(static_cast<size_t>(input.people.size()), false);
    for (size_t post = 0; post < input.contest.posts.size(); ++post) {
        std::vector<int> eligible;
        for (int person = 0; person < input.people.size(); ++person)
            if (input.isEligible(post, person) && !electedHigher[static_cast<size_t>(person)])
                eligible.push_back(person);
        input.sortByVotes(post, eligible);

        auto& seats = all.emplace_back();
        const auto open = static_cast<size_t>(input.contest.posts[post].seats);
        if (eligible.size() <= open) {
            seats.elected = eligible;
        } else if (open > 0) {
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
        }
        for (const int person : seats.elected) electedHigher[static_cast<size_t>(person)] = true;
    }
    return all;
}

}  // namespace election
