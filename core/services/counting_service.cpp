#include "core/services/counting_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include "core/base/language.h"
#include "core/rules/adjudication.h"
#include "core/rules/count.h"
#include "core/rules/finding_catalogue.h"
#include "core/rules/rule_set.h"
#include "core/rules/totals.h"
#include "core/services/count_place.h"
#include "core/services/counted.h"
#include "core/services/file_cache.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/result_guard.h"
#include "core/services/result_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/store/ballot_repository.h"
#include "core/store/counting_repository.h"
#include "core/store/register_queries.h"
#include "core/store/relative_repository.h"
#include "core/store/totals_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CountingService)
};

QString personId(PersonId id) {
    return u"P"_s + QString::number(id.v);
}

/// The person of a nomination: his row of the register, else the nomination itself.
ContestPerson nomineeOf(const Dossier& dossier) {
    const Nomination& nomination = dossier.nomination;
    ContestPerson person;
    person.id = nomination.person ? personId(*nomination.person) : u"N"_s + QString::number(nomination.id.v);
    person.name = nomination.name;
    person.sex = nomination.sex;
    if (person.sex == Sex::Unknown && dossier.registerRow) person.sex = dossier.registerRow->sex;
    return person;
}

CalledBallot toCalled(const store::StoredBallot& stored) {
    return {stored.id, stored.paper, stored.imported};
}

QString subjectOf(const Village& village, Body body, const BallotPaper& paper) {
    return u"%1 %2 %3"_s.arg(countSubject(village, body), paper.box, paper.number);
}

/// What a round was counted from: its papers or its totals, as the committee's rulings read them.
Result<> countInto(CountResult& result, ElectionFile& file, const Village& village, const CountPlace& place) {
    ELECTION_ASSIGN(const auto rulings, store::CountingRepository(file.database()).rulings(place));
    ELECTION_ASSIGN(const auto way, wayOf(file, place));
    if (way == CountingWay::Totals) {
        ELECTION_ASSIGN(auto taken, store::TotalsRepository(file.database()).result(place));
        if (!taken)
            return Error{
                ErrorCode::NotFound,
                Text::tr("The totals of %1 are not settled yet: two people type them from the paper.")
                    .arg(village.name),
                {}};
        applyNobody(rulings, taken->sheet);
        result.outcome = countTotals(result.contest, taken->sheet);
        result.totals = std::move(taken->sheet);
        return Ok{};
    }
    ELECTION_ASSIGN(const auto ballots,
                    CountingService(file).ballots(place.village, place.body, place.round));
    result.papers.reserve(ballots.size());
    for (const CalledBallot& ballot : ballots) result.papers.push_back(ballot.paper);
    applyNobody(result.contest, rulings, result.papers);
    result.outcome = count(result.contest, result.papers);
    return Ok{};
}

Result<CountResult> countNow(ElectionFile& file, VillageId id, Body body) {
    ELECTION_ASSIGN(const Village village, countVillage(file, id));
    CountResult result;
    ELECTION_ASSIGN(result.contest, CountingService(file).contest(id, body));
    ELECTION_ASSIGN(const CountPlace place, countPlace(file, id, body));
    ELECTION_TRY(countInto(result, file, village, place));
    if (result.totals) return result;
    if (result.papers.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no ballots of %2 yet. Import them or call them first.")
                         .arg(village.name, bodyName(body)),
                     {}};
    ELECTION_ASSIGN(const auto boxes, PollingService(file).boxes(id));
    if (boxes.empty())
        return Error{
            ErrorCode::NotFound,
            Text::tr("%1 has no box ledger (票箱清点) yet. Import it or enter it first.").arg(village.name),
            {}};
    int collected = 0;
    for (const BoxLedger& box : boxes) collected += box.collected;
    if (const int read = int(result.papers.size()); collected != read)
        result.findings.push_back(makeFinding(u"BAL-08"_s, {village.name, {}, 0, {}, QString::number(read)},
                                              {QString::number(read), QString::number(collected)}));
    return result;
}

}  // namespace

QString CountResult::nameOf(const QString& person) const {
    for (const ContestPost& post : contest.posts)
        for (const ContestPerson& nominee : post.nominees)
            if (nominee.id == person) return nominee.name;
    if (contest.electors)
        for (const ContestPerson& elector : *contest.electors)
            if (elector.id == person) return elector.name;
    return person;
}

std::vector<Alternative> CountResult::otherReadings() const {
    return totals ? alternatives(contest, *totals, outcome) : alternatives(contest, papers, outcome);
}

Result<CountResult> countOfRound(ElectionFile& file, Contest contest, const CountPlace& place) {
    ELECTION_ASSIGN(const Village village, countVillage(file, place.village));
    CountResult result;
    result.contest = std::move(contest);
    ELECTION_TRY(countInto(result, file, village, place));
    return result;
}

Result<std::shared_ptr<const CountResult>> counted(ElectionFile& file, const Village& village, Body body) {
    const QString key = QString::number(village.id.v) + u'/' + bodyKey(body) + u'/' + currentLanguage();
    return file.cache().get<CountResult>({CacheSource::What::Count, village.name}, key,
                                         [&] { return countNow(file, village.id, body); });
}

Result<Contest> CountingService::contest(VillageId village, Body body) const {
    ELECTION_ASSIGN(const Village place, countVillage(m_file, village));
    ELECTION_TRY(countPosts(m_file, place, body));  // says what is missing
    const ResultService results(m_file);
    ELECTION_ASSIGN(const VoteRound round, results.current(village, body));
    ELECTION_ASSIGN(const auto declared, results.inForce(village, body, round.number));
    if (declared) {
        ELECTION_ASSIGN(CountResult result, results.count(village, body, round.number));
        return std::move(result.contest);
    }
    ELECTION_ASSIGN(const auto posts, SetupService(m_file).posts(village, body));
    Contest contest;
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    contest.ruleSetId = inForce->rules.id();
    contest.rules = inForce->rules.countingRules();
    contest.mode = inForce->mode;
    QHash<QString, size_t> places;
    for (const Post& post : posts) {
        places.insert(post.title, contest.posts.size());
        contest.posts.push_back({post.code, post.title, post.rank, post.seats, post.womenOnly, {}});
    }
    ELECTION_ASSIGN(const auto list, screened(m_file, village));
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        const bool stands =
            row.result.verdict == Verdict::Qualified || row.result.verdict == Verdict::Pending;
        const auto post = places.constFind(nomination.postTitle);
        if (stands && nomination.body == body && post != places.cend())
            contest.posts[*post].nominees.push_back(nomineeOf(row.dossier));
    }
    store::RegisterQueries queries(m_file.database());
    ELECTION_ASSIGN(const auto voters, votersInForce(m_file, village));
    contest.electors.emplace();
    contest.electors->reserve(voters.size());
    for (const Person& voter : voters)
        contest.electors->push_back({personId(voter.id), voter.name, voter.sex});
    contest.registered = qint64(voters.size());
    const QStringList avoided = inForce->rules.list(u"member_recusal_relations");
    ELECTION_ASSIGN(const auto relatives, store::RelativeRepository(m_file.database()).accepted(village));
    for (const RelativePair& pair : relatives)
        if (isNamedIn(avoided, pair.bToA)) contest.relatives.emplace_back(personId(pair.a), personId(pair.b));
    ELECTION_ASSIGN(const auto boxes, PollingService(m_file).boxes(village));
    for (const BoxLedger& box : boxes) {
        contest.issued += box.issued;
        contest.voters = contest.voters.value_or(0) + box.own + box.proxy;
    }
    ELECTION_ASSIGN(const auto reviews, results.reviews(village, body, round.number));
    for (const PostCountReview& review : reviews)
        if (!review.passed) contest.disqualified.push_back(review.person);
    if (round.number > 1) {
        ELECTION_ASSIGN(const auto before, results.counted(village, body, true));
        contest = contestOfRound(std::move(contest), round, standingAfter(before).held());
    }
    ELECTION_ASSIGN(const auto rulings,
                    store::CountingRepository(m_file.database()).rulings({village, body, round.number}));
    addRulings(contest, rulings);
    return contest;
}

Result<std::vector<CalledBallot>> CountingService::ballots(VillageId village, Body body, int round) const {
    ELECTION_ASSIGN(const Village place, countVillage(m_file, village));
    if (round == 0) {
        ELECTION_ASSIGN(round, currentRound(m_file, village, body));
    }
    ELECTION_ASSIGN(const auto posts, countPosts(m_file, place, body, round));
    ELECTION_ASSIGN(
        const auto stored,
        store::BallotRepository(m_file.database()).ofContest(village, body, round, codesOf(posts)));
    std::vector<CalledBallot> ballots;
    ballots.reserve(stored.size());
    for (const auto& ballot : stored) ballots.push_back(toCalled(ballot));
    return ballots;
}

Result<int> CountingService::ballotCount(VillageId village, Body body) const {
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    ELECTION_ASSIGN(const auto counts,
                    store::BallotRepository(m_file.database()).counts(village, body, place.round));
    if (const int read = counts.imported + counts.called; read > 0) return read;
    ELECTION_ASSIGN(const auto taken, store::TotalsRepository(m_file.database()).result(place));
    return taken ? int(taken->sheet.collected) : 0;
}

Result<CountResult> CountingService::count(VillageId village, Body body) const {
    ELECTION_ASSIGN(const Village place, countVillage(m_file, village));
    ELECTION_ASSIGN(const auto result, counted(m_file, place, body));
    return *result;
}

Result<CalledBallot> CountingService::callBallot(VillageId village, Body body, const BallotPaper& paper) {
    ELECTION_ASSIGN(const Village place, countVillage(m_file, village));
    ELECTION_ASSIGN(const auto posts, countPosts(m_file, place, body));
    const QStringList codes = codesOf(posts);
    ELECTION_ASSIGN(const CountPlace count, countPlaceToChange(m_file, village, body));
    CalledBallot called;
    ELECTION_ASSIGN(called.paper, cleanedPaper(paper, posts));
    ELECTION_TRY(mustCountBy(m_file, place, count, CountingWay::Calling));
    ELECTION_TRY(mustBeCalledFrom(m_file, place, count, called.paper.box));
    ELECTION_TRY(mustHaveZeroReport(m_file, place, count));
    store::BallotRepository repository(m_file.database());
    ELECTION_ASSIGN(const int number, repository.nextNumber(village, body, called.paper.box));
    called.paper.number = QString::number(number);
    // The log tells that a ballot was read, not what stands on it.
    const QJsonObject details{{u"village"_s, village.v},
                              {u"box"_s, called.paper.box},
                              {u"number"_s, called.paper.number},
                              {u"paper"_s, paperFingerprint(called.paper, codes)},
                              {u"added"_s, QJsonObject{{u"ballot"_s, 1}}}};
    ELECTION_TRY(
        record(m_file, u"ballot.called"_s, subjectOf(place, body, called.paper), details, [&]() -> Result<> {
            ELECTION_ASSIGN(called.id,
                            repository.insertCalled(village, body, count.round, called.paper, codes));
            return Ok{};
        }));
    return called;
}

Result<> CountingService::correctBallot(BallotId ballot, const BallotPaper& paper, const QString& because) {
    if (because.trimmed().isEmpty())
        return Error{
            ErrorCode::InvalidInput, Text::tr("A ballot is only corrected with a reason. Write why."), {}};
    store::BallotRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto found, repository.find(ballot, {}));
    if (!found) return Error{ErrorCode::NotFound, Text::tr("This ballot does not exist."), {}};
    ELECTION_ASSIGN(const Village place, countVillage(m_file, found->village));
    ELECTION_TRY(mustStillBeOpen(m_file, {found->village, found->body, found->round}));
    ELECTION_ASSIGN(const auto posts, countPosts(m_file, place, found->body));
    const QStringList codes = codesOf(posts);
    ELECTION_ASSIGN(const auto old, repository.find(ballot, codes));
    ELECTION_ASSIGN(BallotPaper corrected, cleanedPaper(paper, posts));
    corrected.box = old->paper.box;  // a correction changes what was read, never which paper it is
    corrected.number = old->paper.number;
    const QJsonObject first{{u"cells"_s, store::BallotRepository::cellsText(old->paper.columns, codes)},
                            {u"ruled_void"_s, old->paper.ruledVoid},
                            {u"void_reason"_s, old->paper.voidReason}};
    const QJsonObject details{{u"village"_s, place.id.v},
                              {u"ballot"_s, ballot.v},
                              {u"because"_s, because.trimmed()},
                              {u"was"_s, first},
                              {u"paper"_s, paperFingerprint(corrected, codes)}};
    return record(m_file, u"ballot.corrected"_s, subjectOf(place, old->body, corrected), details,
                  [&] { return repository.update(ballot, corrected, codes); });
}

Result<> CountingService::takeBallotOut(BallotId ballot, const QString& because) {
    if (because.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("A ballot is only taken out of the count with a reason. Write why."),
                     {}};
    store::BallotRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto found, repository.find(ballot, {}));
    if (!found || found->imported)
        return Error{ErrorCode::NotFound, Text::tr("This ballot was not called here."), {}};
    ELECTION_TRY(mustStillBeOpen(m_file, {found->village, found->body, found->round}));
    ELECTION_ASSIGN(const Village place, countVillage(m_file, found->village));
    const QJsonObject details{
        {u"village"_s, place.id.v}, {u"ballot"_s, ballot.v}, {u"because"_s, because.trimmed()}};
    return record(m_file, u"ballot.taken_out"_s, subjectOf(place, found->body, found->paper), details,
                  [&] { return repository.setGone(ballot); });
}

Result<std::optional<CalledBallot>> CountingService::lastCalled(VillageId village, Body body) const {
    ELECTION_ASSIGN(const Village place, countVillage(m_file, village));
    ELECTION_ASSIGN(const auto posts, countPosts(m_file, place, body));
    ELECTION_ASSIGN(const int round, currentRound(m_file, village, body));
    ELECTION_ASSIGN(
        const auto stored,
        store::BallotRepository(m_file.database()).lastCalled(village, body, round, codesOf(posts)));
    return stored ? std::optional(toCalled(*stored)) : std::nullopt;
}

}  // namespace election
