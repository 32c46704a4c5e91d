#include "core/rules/next_step.h"

#include <QSet>
#include <algorithm>

namespace election {

NextStep nextStep(const Contest& contest, const Outcome& outcome) {
    if (!outcome.validElection) return NextStep::Rerun;
    bool tie = false, vacancy = false;
    auto members = contest.held.size();
    for (const auto& post : outcome.posts) {
        tie = tie || post.tiedSeats > 0;
        vacancy = vacancy || post.vacant > 0;
        members += post.elected.size();
    }
    if (tie || (vacancy && contest.round == Round::Revote)) return NextStep::Revote;
    if (!vacancy) return NextStep::Complete;
    if (contest.round == Round::First) return NextStep::Runoff;
    return members >= static_cast<size_t>(contest.rules.minMembers) ? NextStep::MayStop : NextStep::Township;
}

namespace {

/// A women's seat need not be offered again once a woman is on the committee.
bool womanIsSeated(const CountInput& input, const std::vector<Seats>& seats) {
    const auto isWoman = [&](int person) { return input.people.at(person).sex == Sex::Female; };
    for (const auto& post : seats)
        if (std::any_of(post.elected.begin(), post.elected.end(), isWoman)) return true;
    for (int person = 0; person < input.people.size(); ++person)
        if (input.held[static_cast<size_t>(person)] && isWoman(person)) return true;
    return false;
}

}  // namespace

std::vector<RunoffPost> planRunoff(const CountInput& input, const Outcome& outcome,
                                   const std::vector<Seats>& seats) {
    std::vector<bool> barred(static_cast<size_t>(input.people.size()), false);
    for (const auto& post : seats)
        for (const int person : post.elected) barred[static_cast<size_t>(person)] = true;
    for (const auto& id : input.contest.disqualified)
        if (const int person = input.people.indexOf(id); person >= 0)
            barred[static_cast<size_t>(person)] = true;

    std::vector<RunoffPost> plan;
    for (size_t post = 0; post < seats.size(); ++post) {
        const int vacant = outcome.posts[post].vacant;
        if (vacant <= 0) continue;
        // The seat that only a woman may take is the only one left: only women stand for it.
        const bool womenOnly = outcome.posts[post].heldForWoman && vacant == 1;
        std::vector<int> standing;
        for (int person = 0; person < input.people.size(); ++person)
            if (input.votes(post, person) > 0 && !barred[static_cast<size_t>(person)] &&
                (!womenOnly || input.isWoman(person)))
                standing.push_back(person);
        input.sortByVotes(post, standing);
        auto places = static_cast<size_t>(vacant + input.contest.rules.runoffMargin);
        while (places < standing.size() &&
               input.votes(post, standing[places]) == input.votes(post, standing[places - 1]))
            ++places;
        standing.resize(qMin(places, standing.size()));

        RunoffPost entry{outcome.posts[post].id, vacant, {}, false};
        for (const int person : standing) entry.candidates.push_back(input.people.at(person).id);
        entry.optional = input.contest.posts[post].womenOnly && womanIsSeated(input, seats);
        plan.push_back(std::move(entry));
    }
    return plan;
}

}  // namespace election
