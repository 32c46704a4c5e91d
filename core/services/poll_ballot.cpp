/// The ballot as it prints now.
#include <QHash>
#include <algorithm>

#include "core/services/candidate_service.h"
#include "core/services/counting_service.h"
#include "core/services/paper_data.h"
#include "core/services/poll_papers.h"
#include "core/services/result_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Citation citationOf(const RuleSet& rules, QStringView key) {
    const Parameter& parameter = rules.parameter(key);
    return {parameter.citation, evidenceMarkKey(parameter.mark)};
}

/// Names that `order` doesn't know stay behind, as they were.
void sortByVotes(std::vector<QString>& names, const QStringList& order) {
    const auto place = [&order](const QString& name) {
        const auto at = order.indexOf(name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&place](const QString& a, const QString& b) { return place(a) < place(b); });
}

}  // namespace

Result<BallotPaperData> PollPapers::ballot(VillageId id, Body body) const {
    ELECTION_ASSIGN(const Contest contest, CountingService(m_file).contest(id, body));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, id));
    ELECTION_ASSIGN(const VoteRound round, ResultService(m_file).current(id, body));
    BallotPaperData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(m_file, village, {}));
    data.head.electionDay = round.heldOn.isValid() ? round.heldOn : inForce->electionDay;
    data.body = body;
    data.mode = contest.mode;
    data.round = contest.round;
    data.voidAsAWhole = contest.rules.invalidScope == CountingRules::InvalidScope::Ballot;
    data.blankIsVoid = contest.rules.blankIs == CountingRules::BlankIs::Void;
    QHash<QString, QStringList> byVotes;
    if (contest.mode == BallotMode::Candidates && contest.round == Round::First) {
        ELECTION_ASSIGN(const auto board, CandidateService(m_file).board(id));
        for (const PostCandidates& post : board.list.posts)
            for (const CandidateLine& line : post.lines) byVotes[post.postTitle] << line.name;
    }
    for (const ContestPost& post : contest.posts) {
        BallotPost printed{post.title, post.seats, post.womenOnly, {}};
        for (const ContestPerson& nominee : post.nominees) printed.names.push_back(nominee.name);
        sortByVotes(printed.names, byVotes.value(post.title));
        data.posts.push_back(std::move(printed));
    }
    const QStringView order = contest.mode == BallotMode::Candidates
                                  ? QStringView(u"list_order_candidates")
                                  : QStringView(u"list_order_self_nominees");
    data.basis = {citationOf(inForce->rules, order), citationOf(inForce->rules, u"invalid_scope"),
                  citationOf(inForce->rules, u"blank_is")};
    return data;
}

}  // namespace election
