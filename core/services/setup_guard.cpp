#include "core/services/setup_guard.h"

#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/store/election_repository.h"
#include "core/store/setup_repository.h"

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupService)
};

Result<std::vector<Post>> presentPosts(ElectionFile& file) {
    ELECTION_ASSIGN(const auto stored, store::ElectionRepository(file.database()).posts());
    std::vector<Post> posts;
    for (const auto& row : stored)
        if (!row.gone) posts.push_back(row.post);
    return posts;
}

bool samePost(const Post& a, const Post& b) {
    return a.id == b.id && a.title == b.title && a.seats == b.seats && a.rank == b.rank &&
           a.womenOnly == b.womenOnly;
}

}  // namespace

Result<SetupFacts> setupFacts(ElectionFile& file, VillageId village) {
    SetupFacts facts;
    ELECTION_ASSIGN(const auto traces, store::SetupRepository(file.database()).traces(village));
    facts.registerClosed = traces.closedRegisters > 0;
    facts.nominations = traces.nominations;
    facts.ballots = traces.ballots;
    facts.paperIssued = traces.papers > 0;
    facts.townshipPaperIssued = traces.townshipPapers > 0;
    return facts;
}

Result<bool> mayChange(ElectionFile& file, SetupPart part, VillageId village, const QString& because) {
    ELECTION_ASSIGN(const SetupFacts facts, setupFacts(file, village));
    const FrozenBy by = frozenBy(part, facts);
    if (by == FrozenBy::Nothing) return false;
    if (because.trimmed().isEmpty()) return Error{ErrorCode::RuleViolation, frozenText(by), {}};
    return true;
}

Result<std::vector<Post>> postsInUse(ElectionFile& file) {
    ELECTION_ASSIGN(const auto all, presentPosts(file));
    store::SetupRepository repository(file.database());
    std::vector<Post> inUse;
    for (const Post& post : all) {
        if (!isChosenByBallot(post.body)) continue;
        ELECTION_ASSIGN(const int ballots, repository.ballotsFor(post.village, bodyKey(post.body)));
        if (ballots > 0) inUse.push_back(post);
    }
    return inUse;
}

Result<> checkStillInUse(ElectionFile& file, const std::vector<Post>& inUse) {
    if (inUse.empty()) return Ok{};
    ELECTION_ASSIGN(const auto now, postsInUse(file));
    bool same = now.size() == inUse.size();
    for (size_t i = 0; same && i < now.size(); ++i) same = samePost(now[i], inUse[i]);
    if (same) return Ok{};
    return Error{
        ErrorCode::RuleViolation,
        Text::tr("This list changes posts whose ballots are there already. Correct the posts by hand, "
                 "with a reason."),
        {}};
}

}  // namespace election
