#include "core/services/count_place.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/crypto/hash_chain.h"
#include "core/rules/reconciliation.h"
#include "core/services/election_file.h"
#include "core/services/polling_service.h"
#include "core/services/result_guard.h"
#include "core/services/result_service.h"
#include "core/services/setup_service.h"
#include "core/store/ballot_repository.h"
#include "core/store/counting_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CountPlace)
};

Error ruleBroken(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}

/// A further election and a revote are about some of the posts only, with the seats that are open.
void keepPostsOf(const VoteRound& round, std::vector<Post>& posts) {
    if (round.kind == RoundKind::Initial || round.kind == RoundKind::Rerun) return;
    std::erase_if(posts, [&](Post& post) {
        for (const RoundPost& open : round.posts)
            if (open.code == post.code) return post.seats = open.seats, false;
        return true;
    });
}

}  // namespace

Result<Village> countVillage(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == id) return village;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

Result<std::vector<Post>> countPosts(ElectionFile& file, const Village& village, Body body, int round) {
    if (!isChosenByBallot(body))
        return ruleBroken(
            Text::tr("%1 is chosen at a meeting, not with ballots of all voters: there is nothing to count.")
                .arg(bodyName(body)));
    ELECTION_ASSIGN(auto posts, SetupService(file).posts(village.id, body));
    ELECTION_ASSIGN(const auto rounds, ResultService(file).rounds(village.id, body));
    for (const VoteRound& one : rounds)
        if (one.number == (round > 0 ? round : rounds.back().number)) keepPostsOf(one, posts);
    if (posts.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no posts of %2. Import the list of posts (职数表) first.")
                         .arg(village.name, bodyName(body)),
                     {}};
    return posts;
}

QStringList codesOf(const std::vector<Post>& posts) {
    QStringList codes;
    for (const Post& post : posts) codes.append(post.code);
    return codes;
}

Result<CountPlace> countPlace(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(const int round, currentRound(file, village, body));
    return CountPlace{village, body, round};
}

Result<CountPlace> countPlaceToChange(ElectionFile& file, VillageId village, Body body) {
    ELECTION_TRY(refuseIfDeclared(file, village, body));
    return countPlace(file, village, body);
}

Result<> mustStillBeOpen(ElectionFile& file, const CountPlace& place) {
    ELECTION_TRY(refuseIfDeclared(file, place.village, place.body));
    ELECTION_ASSIGN(const int round, currentRound(file, place.village, place.body));
    if (place.round == round) return Ok{};
    return ruleBroken(Text::tr("This belongs to vote %1, on whose declared result vote %2 rests: it can't be "
                               "changed any more.")
                          .arg(place.round)
                          .arg(round));
}

QString countSubject(const Village& village, Body body) {
    return village.name + u' ' + bodyName(body);
}

Result<std::optional<CountingWay>> wayOf(ElectionFile& file, const CountPlace& place) {
    // A later round goes on as the one before was counted, unless another way is chosen.
    for (CountPlace at = place; at.round > 0; --at.round) {
        ELECTION_ASSIGN(const auto ways, store::CountingRepository(file.database()).ways(at));
        if (ways.empty()) continue;
        const CountingWay way = ways.back().way;
        if (at.round == place.round || way != CountingWay::Imported) return std::optional(way);
        break;
    }
    ELECTION_ASSIGN(const auto counts,
                    store::BallotRepository(file.database()).counts(place.village, place.body, place.round));
    return counts.imported > 0 ? std::optional(CountingWay::Imported) : std::nullopt;
}

Result<> mustCountBy(ElectionFile& file, const Village& village, const CountPlace& place, CountingWay way) {
    ELECTION_ASSIGN(const auto chosen, wayOf(file, place));
    if (!chosen)
        return ruleBroken(
            Text::tr("Choose first how the ballots of %1 are counted; then begin.").arg(village.name));
    if (*chosen == way) return Ok{};
    return ruleBroken(
        Text::tr("%1 counts by %2, not by %3. Change the way of counting first; what was counted "
                 "so far is then set aside.")
            .arg(village.name, countingWayName(*chosen), countingWayName(way)));
}

Result<> mustHaveZeroReport(ElectionFile& file, const Village& village, const CountPlace& place) {
    ELECTION_ASSIGN(const auto report, store::CountingRepository(file.database()).zeroReport(place));
    if (report) return Ok{};
    return ruleBroken(
        Text::tr("%1 has no zero report (零票报告) yet: show the hall that all tallies stand at "
                 "zero and write down who scrutinises; then the first ballot can be read.")
            .arg(village.name));
}

Result<> mustBeCalledFrom(ElectionFile& file, const Village& village, const CountPlace& place,
                          const QString& box) {
    if (box.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("Choose the box whose ballots are called."), {}};
    ELECTION_ASSIGN(const auto boxes, PollingService(file).boxes(village.id));
    if (boxes.empty()) return Ok{};
    QStringList names;
    for (const BoxLedger& ledger : boxes) names.append(ledger.name);
    if (!names.contains(box))
        return Error{
            ErrorCode::NotFound,
            Text::tr("%1 has no box “%2”. The boxes are: %3.").arg(village.name, box, names.join(u"、"_s)),
            {}};
    ELECTION_ASSIGN(const auto mixings, store::CountingRepository(file.database()).mixings(place));
    for (const BoxMixing& mixing : mixings)
        if (mixing.box == box)
            return ruleBroken(
                Text::tr("The ballots of “%1” lie among those of “%2”: they are called from there.")
                    .arg(box, mixing.into));
    // Few ballots would tell who voted how; together with others they don't.
    const Reconciliation sums = reconcile({}, boxes, mixings, {});
    for (const CalledBox& one : sums.boxes)
        if (one.name == box && sums.toMix.contains(box))
            return ruleBroken(
                Text::tr("“%1” holds only %2 ballots, fewer than %3: mix them with those of "
                         "another box before they are called.")
                    .arg(box, QString::number(one.collected), QString::number(kSecrecyMinimum)));
    return Ok{};
}

QString paperFingerprint(const BallotPaper& paper, const QStringList& codes) {
    return QString::fromLatin1(
        nextLink(firstLink(),
                 {paper.box, paper.number, store::BallotRepository::cellsText(paper.columns, codes),
                  paper.ruledVoid ? u"void"_s : QString(), paper.voidReason})
            .toHex());
}

Result<BallotPaper> cleanedPaper(const BallotPaper& paper, const std::vector<Post>& posts) {
    if (paper.columns.size() > posts.size())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The ballot has %1 columns, the body has %2 posts.")
                         .arg(QString::number(paper.columns.size()), QString::number(posts.size())),
                     {}};
    BallotPaper clean = paper;
    clean.columns.resize(posts.size());
    for (QString& cell : clean.columns) cell = normaliseName(cell);
    clean.voidReason = clean.ruledVoid ? normaliseText(clean.voidReason) : QString();
    return clean;
}

}  // namespace election
