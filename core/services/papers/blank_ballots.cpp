#include "core/services/papers/blank_ballots.h"

#include "core/report/builders/ballot_paper.h"
#include "core/report/empty_form.h"
#include "core/rules/rule_set.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"

namespace election {
namespace {

constexpr int kNamesBeyondSeats = 2;
constexpr int kPostsOfAnyVillage = 4, kVacantPosts = 2, kNames = 4;

std::vector<QString> nameLines(int lines) {
    return std::vector<QString>(size_t(lines), kBlank);
}

}  // namespace

Result<ReportDocument> blankBallot(const PaperRequest& request, Round round) {
    BallotPaperData ballot;
    ELECTION_ASSIGN(ballot.head, emptyHead(request));
    ballot.round = round;
    if (request.village) {
        ELECTION_ASSIGN(const auto inForce, rulesInForce(request.file, request.village->id));
        const CountingRules rules = inForce->rules.countingRules();
        ballot.mode = inForce->mode;
        ballot.voidAsAWhole = rules.invalidScope == CountingRules::InvalidScope::Ballot;
        ballot.blankIsVoid = rules.blankIs == CountingRules::BlankIs::Void;
        if (round == Round::First) {
            ELECTION_ASSIGN(const auto posts,
                            SetupService(request.file).posts(request.village->id, ballot.body));
            for (const Post& post : posts)
                ballot.posts.push_back(
                    {post.title, post.seats, post.womenOnly, nameLines(post.seats + kNamesBeyondSeats)});
        }
    }
    if (ballot.posts.empty())
        ballot.posts.assign(round == Round::First ? kPostsOfAnyVillage : kVacantPosts,
                            {kBlank, -1, false, nameLines(kNames)});
    return buildBallotPaper(ballot);
}

}  // namespace election
