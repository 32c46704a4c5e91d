#include <algorithm>

#include "core/rules/seating.h"

namespace election {
namespace {

bool contains(const std::vector<int>& people, int person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

class Avoidance {
  public:
    Avoidance(const CountInput& input, std::vector<Seats>& seats)
        : m_input(input), m_seats(seats), m_posts(seats.size()) {
        // Seats held from an earlier round are kept to begin with.
        for (const auto& held : input.contest.held) m_kept.push_back(input.people.indexOf(held.person));
    }

    std::vector<LostSeat> run() {
        for (size_t post = 0; post < m_seats.size(); ++post) walk(post);
        for (size_t post = 0; post < m_seats.size(); ++post)
            if (!m_posts[post].lost.empty() || m_posts[post].groups > 0) fill(post);
        std::vector<LostSeat> all;
        for (const auto& post : m_posts) {
            for (size_t n = 0; n < post.lost.size(); ++n) {
                all.push_back(post.lost[n]);
                if (n < post.newlyElected.size()) all.back().replacement = post.newlyElected[n];
            }
        }
        return all;
    }

  private:
    struct PostState {
        std::vector<LostSeat> lost;
        std::vector<int> newlyElected;
        std::vector<int> tiedRelatives;  ///< tied for one seat a group
        int groups = 0;
    };

    [[nodiscard]] std::optional<int> firstKeptRelative(int person) const {
        for (const int kept : m_kept)
            if (m_input.people.areRelated(person, kept)) return kept;
        return std::nullopt;
    }

    /// Gives each group of relatives one seat: to its only member, or as a tie among its members.
    int seatGroups(size_t post, const std::vector<int>& people, std::vector<int>& elected) {
        const auto groups = m_input.people.relatedGroups(people);
        for (const auto& group : groups) {
            if (group.size() == 1) {
                elected.push_back(group.front());
                m_kept.push_back(group.front());
            } else {
                auto& state = m_posts[post];
                state.tiedRelatives.insert(state.tiedRelatives.end(), group.begin(), group.end());
                ++state.groups;
            }
        }
        return static_cast<int>(groups.size());
    }

    void walk(size_t post) {
        auto winners = m_seats[post].elected;
        m_input.sortByVotes(post, winners);
        std::vector<int> keptHere;
        for (size_t from = 0; from < winners.size();) {
            auto to = from;
            std::vector<int> others;
            for (; to < winners.size() && sameVotes(post, winners[from], winners[to]); ++to) {
                if (const auto kept = firstKeptRelative(winners[to]))
                    m_posts[post].lost.push_back({winners[to], *kept, std::nullopt});
                else
                    others.push_back(winners[to]);
            }
            seatGroups(post, others, keptHere);
            from = to;
        }
        m_seats[post].elected = keptHere;
    }

    void fill(size_t post) {
        auto& seats = m_seats[post];
        auto& state = m_posts[post];
        seats.tied.clear();  // the tie of the count by votes is dropped
        seats.tiedSeats = 0;
        std::vector<int> tiedForLast;
        int tiedForLastSeats = 0;
        int left = m_input.contest.posts[post].seats - static_cast<int>(seats.elected.size()) - state.groups;
        while (left > 0) {
            const auto best = bestAvailable(post);
            if (best.empty()) break;
            if (static_cast<int>(best.size()) > left) {
                tiedForLast = best;
                tiedForLastSeats = left;
                break;
            }
            const auto before = seats.elected.size();
            left -= seatGroups(post, best, seats.elected);
            state.newlyElected.insert(state.newlyElected.end(),
                                      seats.elected.begin() + static_cast<qsizetype>(before),
                                      seats.elected.end());
        }
        seats.tied = state.tiedRelatives;
        seats.tied.insert(seats.tied.end(), tiedForLast.begin(), tiedForLast.end());
        seats.tiedSeats = state.groups + tiedForLastSeats;
    }

    /// Everybody with the highest votes among those who may still be seated at this post.
    [[nodiscard]] std::vector<int> bestAvailable(size_t post) const {
        std::vector<int> best;
        for (int person = 0; person < m_input.people.size(); ++person) {
            if (!m_input.isEligible(post, person) || isTaken(post, person) || firstKeptRelative(person))
                continue;
            if (!best.empty() && m_input.votes(post, person) > m_input.votes(post, best.front()))
                best.clear();
            if (best.empty() || sameVotes(post, person, best.front())) best.push_back(person);
        }
        return best;
    }

    [[nodiscard]] bool isTaken(size_t post, int person) const {
        for (size_t other = 0; other < m_seats.size(); ++other) {
            if (contains(m_seats[other].elected, person) || contains(m_posts[other].tiedRelatives, person))
                return true;
            if (other != post && contains(m_seats[other].tied, person)) return true;
        }
        return false;
    }

    [[nodiscard]] bool sameVotes(size_t post, int a, int b) const {
        return m_input.votes(post, a) == m_input.votes(post, b);
    }

    const CountInput& m_input;
    std::vector<Seats>& m_seats;
    std::vector<PostState> m_posts;
    std::vector<int> m_kept;  ///< in the order in which they were kept
};

}  // namespace

std::vector<LostSeat> avoidRelatives(const CountInput& input, std::vector<Seats>& seats) {
    return Avoidance(input, seats).run();
}

}  // namespace election
