#pragma once
/// Who gets the seats: votes, then avoidance of relatives. Working values of the count, persons as numbers.
#include <optional>
#include <vector>

#include "core/rules/tally.h"

namespace election {

struct Seats {
    std::vector<int> elected;
    std::vector<int> tied;
    int tiedSeats = 0;
    std::optional<int> womanFirst;  ///< seated before others with more votes
    bool heldForWoman = false;      ///< one seat stays open because only a woman may take it
};

struct LostSeat {
    int removed = -1, kept = -1;
    std::optional<int> replacement;
};

/// What every step looks at. `posts` of the contest are in order of rank.
struct CountInput {
    const Contest& contest;
    const ContestPeople& people;
    const Tally& tally;
    qint64 needed = 0;
    std::vector<bool> held;  ///< per person

    [[nodiscard]] qint64 votes(size_t post, int person) const {
        return tally.counted[post][static_cast<size_t>(person)];
    }
    /// Counted votes reach the needed, and no seat is held from an earlier round.
    [[nodiscard]] bool isEligible(size_t post, int person) const {
        return votes(post, person) >= needed && !held[static_cast<size_t>(person)];
    }
    /// Where the rules secure a seat for a woman without a column of her own, that post: the
    /// members (委员); else none. 村民委员会选举规程 [R].
    [[nodiscard]] std::optional<size_t> womenFallbackPost() const;
    [[nodiscard]] bool isWoman(int person) const { return people.at(person).sex == Sex::Female; }
    /// More votes first, then by id.
    void sortByVotes(size_t post, std::vector<int>& who) const;
};

/// Step 4: the seats by votes, from the highest post down (浙选办 28).
std::vector<Seats> seatByVotes(const CountInput& input);

/// Step 5: avoidance of close relatives (任职回避, 浙选办 31). Changes the seats; returns who lost one.
std::vector<LostSeat> avoidRelatives(const CountInput& input, std::vector<Seats>& seats);

}  // namespace election
