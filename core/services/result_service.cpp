#include "core/services/result_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/base/dates.h"
#include "core/rules/contest_json.h"
#include "core/rules/count.h"
#include "core/rules/outcome_json.h"
#include "core/services/counted.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/result_guard.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/issued_repository.h"
#include "core/store/round_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResultService)
};

Error refuse(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}
Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QString subjectOf(const Village& village, Body body) {
    return village.name + u' ' + bodyName(body);
}

/// The stored declaration of that round that is in force.
Result<std::optional<store::StoredDeclaration>> storedInForce(ElectionFile& file, VillageId village,
                                                              Body body, int round) {
    ELECTION_ASSIGN(auto all, store::RoundRepository(file.database()).declarations(village, body));
    for (store::StoredDeclaration& one : all)
        if (one.declaration.round == round && one.declaration.inForce()) return std::optional(std::move(one));
    return std::optional<store::StoredDeclaration>();
}

Result<CountingRules> shippedRules(const QString& ruleSetId) {
    ELECTION_ASSIGN(const RuleSet rules, shippedRuleSet(ruleSetId));
    return rules.countingRules();
}

/// The contest as it was declared. What a village may not set comes from the election's own copy of the
/// rules.
Result<Contest> declaredContest(ElectionFile& file, const store::StoredDeclaration& stored) {
    ELECTION_ASSIGN(Contest contest, readContest(stored.contest, Text::tr("the declared result")));
    const CountingRules own = file.ruleSet().countingRules();
    contest.rules.runoffFloorNumerator = own.runoffFloorNumerator;
    contest.rules.runoffFloorDenominator = own.runoffFloorDenominator;
    contest.rules.minMembers = own.minMembers;
    return contest;
}

Result<CountResult> declaredCount(ElectionFile& file, const store::StoredDeclaration& stored) {
    const Declaration& declaration = stored.declaration;
    ELECTION_ASSIGN(Contest contest, declaredContest(file, stored));
    return countOfRound(file, std::move(contest), {declaration.village, declaration.body, declaration.round});
}

QJsonArray signatoriesJson(const std::vector<Signatory>& people) {
    QJsonArray array;
    for (const Signatory& person : people) array.append(person.role + u' ' + person.name);
    return array;
}

}  // namespace

Result<int> currentRound(ElectionFile& file, VillageId village, Body body) {
    return store::RoundRepository(file.database()).current(village, body);
}

Result<> refuseIfDeclared(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(const int round, currentRound(file, village, body));
    ELECTION_ASSIGN(const auto stored, storedInForce(file, village, body, round));
    if (!stored) return Ok{};
    return refuse(
        Text::tr("The result was declared on %1. Reopen it on the page of the result before anything "
                 "that it was counted from is changed.")
            .arg(formatDate(stored->declaration.declaredOn)));
}

bool isResultPaper(const QString& kind) {
    static const QStringList kinds{u"result"_s,        u"result-book"_s,   u"notice-votes"_s,
                                   u"notice-result"_s, u"notice-runoff"_s, u"runoff-ballot"_s,
                                   u"certificates"_s};
    return kinds.contains(kind);
}

Result<std::vector<VoteRound>> ResultService::rounds(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, village));
    VoteRound first;
    first.village = village;
    first.body = body;
    first.mode = rules->mode;
    first.heldOn = rules->electionDay;
    std::vector<VoteRound> all{first};
    ELECTION_ASSIGN(auto later, store::RoundRepository(m_file.database()).later(village, body));
    all.insert(all.end(), later.begin(), later.end());
    return all;
}

Result<VoteRound> ResultService::current(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto all, rounds(village, body));
    return all.back();
}

Result<std::vector<Declaration>> ResultService::declarations(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto stored, store::RoundRepository(m_file.database()).declarations(village, body));
    std::vector<Declaration> all;
    for (const store::StoredDeclaration& one : stored) all.push_back(one.declaration);
    return all;
}

Result<std::optional<Declaration>> ResultService::inForce(VillageId village, Body body, int round) const {
    ELECTION_ASSIGN(const auto stored, storedInForce(m_file, village, body, round));
    return stored ? std::optional(stored->declaration) : std::nullopt;
}

Result<CountResult> ResultService::count(VillageId village, Body body, int round) const {
    ELECTION_ASSIGN(const auto stored, storedInForce(m_file, village, body, round));
    if (stored) return declaredCount(m_file, *stored);
    ELECTION_ASSIGN(const int now, currentRound(m_file, village, body));
    if (round != now)
        return Error{ErrorCode::NotFound, Text::tr("Round %1 was not declared.").arg(round), {}};
    return CountingService(m_file).count(village, body);
}

Result<std::vector<CountedRound>> ResultService::counted(VillageId village, Body body,
                                                         bool untilCurrent) const {
    ELECTION_ASSIGN(const auto all, rounds(village, body));
    std::vector<CountedRound> counted;
    for (const VoteRound& round : all) {
        const bool isCurrent = round.number == all.back().number;
        if (isCurrent && untilCurrent) break;
        const auto result = count(village, body, round.number);
        if (!result) {
            if (isCurrent && result.error().code == ErrorCode::NotFound) break;  // nothing to count yet
            return result.error();
        }
        counted.push_back({round, result->contest, result->outcome});
    }
    return counted;
}

Result<RoundsStanding> ResultService::standing(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto all, counted(village, body));
    return standingAfter(all);
}

Result<std::vector<PostCountReview>> ResultService::reviews(VillageId village, Body body, int round) const {
    return store::RoundRepository(m_file.database()).reviews(village, body, round);
}

Result<> ResultService::review(VillageId id, Body body, const PostCountReview& typed) {
    PostCountReview review = typed;
    review.reason = review.reason.trimmed();
    review.documentNumber = review.documentNumber.trimmed();
    ELECTION_TRY(refuseIfDeclared(m_file, id, body));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const CountResult counted, CountingService(m_file).count(id, body));
    const Outcome& outcome = counted.outcome;
    const auto holds = [&](const std::vector<QString>& list) {
        return std::find(list.begin(), list.end(), review.person) != list.end();
    };
    const bool won = holds(outcome.invalidWins) ||
                     std::any_of(outcome.posts.begin(), outcome.posts.end(),
                                 [&](const PostOutcome& post) { return holds(post.elected); });
    if (!won)
        return refuse(Text::tr("%1 has not won a seat in this vote; only winners are reviewed.")
                          .arg(counted.nameOf(review.person)));
    review.name = counted.nameOf(review.person);
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, id));
    if (!review.decidedOn.isValid() || review.decidedOn > todayOf(m_file) ||
        review.decidedOn < rules->electionDay)
        return invalid(Text::tr("Write the day of the decision: between the election day and today."));
    if (!review.passed && review.reason.isEmpty())
        return invalid(Text::tr("Write why the win is declared invalid: which bar, and on what it rests."));
    ELECTION_ASSIGN(const int round, currentRound(m_file, id, body));
    return record(
        m_file, u"result.review"_s, subjectOf(village, body) + u' ' + review.name,
        {{u"village"_s, id.v},
         {u"round"_s, round},
         {u"name"_s, review.name},
         {u"passed"_s, review.passed},
         {u"because"_s, review.reason},
         {u"date"_s, review.decidedOn.toString(Qt::ISODate)},
         {u"document_number"_s, review.documentNumber},
         {u"added"_s, QJsonObject{{u"post_count_review"_s, 1}}}},
        [&] { return store::RoundRepository(m_file.database()).insertReview(id, body, round, review); });
}

Result<DeclarationState> ResultService::declarationState(VillageId id, Body body) const {
    DeclarationState state;
    ELECTION_ASSIGN(const VoteRound round, current(id, body));
    ELECTION_ASSIGN(const auto known, inForce(id, body, round.number));
    if (known) {
        state.missing << Text::tr("It was declared on %1.").arg(formatDate(known->declaredOn));
        return state;
    }
    const auto counted = CountingService(m_file).count(id, body);
    if (!counted) {
        if (counted.error().code != ErrorCode::NotFound) return counted.error();
        state.missing << counted.error().message;
        return state;
    }
    ELECTION_ASSIGN(const Turnout turnout, PollingService(m_file).turnout(id));
    if (!turnout.boxesClosed) state.missing << Text::tr("A box has no ledger (票箱清点) yet.");
    for (const Finding& finding : counted->findings) state.missing << finding.message;
    const Outcome& outcome = counted->outcome;
    if (!outcome.unresolved.empty())
        state.missing << Text::tr("The election committee has to rule on %n name(s) first.", nullptr,
                                  int(outcome.unresolved.size()));
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, id));
    if (!rules->rules.flag(u"post_count_review")) return state;
    ELECTION_ASSIGN(const auto done, reviews(id, body, round.number));
    for (size_t i = 0; i < outcome.posts.size(); ++i)
        for (const QString& person : outcome.posts[i].elected) {
            const bool reviewed = std::any_of(done.begin(), done.end(), [&](const PostCountReview& one) {
                return one.person == person && one.passed;
            });
            if (reviewed) continue;
            for (const PersonVotes& votes : outcome.posts[i].votes)
                if (votes.person == person) state.toReview.push_back(votes);
        }
    if (!state.toReview.empty())
        state.missing << Text::tr("The eligibility of %n winner(s) was not reviewed after the count (%1).",
                                  nullptr, int(state.toReview.size()))
                             .arg(citedArticle(rules->rules, u"post_count_review"));
    return state;
}

Result<Declaration> ResultService::declare(VillageId id, Body body, const Declaration& draft) {
    ELECTION_ASSIGN(const DeclarationState state, declarationState(id, body));
    if (!state.allowed()) return refuse(state.missing.join(u' '));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const VoteRound round, current(id, body));
    store::StoredDeclaration stored;
    Declaration& made = stored.declaration;
    made = draft;
    made.village = id;
    made.body = body;
    made.round = round.number;
    made.place = draft.place.trimmed();
    made.declaredBy = m_file.actor();
    made.signatories.clear();
    QStringList names;
    for (const Signatory& one : draft.signatories) {
        const Signatory person{one.role.trimmed(), one.name.trimmed()};
        if (person.name.isEmpty()) continue;
        if (person.role.isEmpty())
            return invalid(
                Text::tr("Write as what %1 signs: chair of the committee, scrutineer …").arg(person.name));
        if (names.contains(person.name)) return invalid(Text::tr("%1 signs twice.").arg(person.name));
        names << person.name;
        made.signatories.push_back(person);
    }
    if (made.signatories.size() < 2)
        return invalid(
            Text::tr("Name who signs: at least the chair of the election committee and a scrutineer."));
    if (!made.declaredOn.isValid() || made.declaredOn > todayOf(m_file) || made.declaredOn < round.heldOn)
        return invalid(Text::tr("Write the day on which it was declared: between the vote and today."));
    ELECTION_ASSIGN(const CountResult counted, CountingService(m_file).count(id, body));
    ELECTION_ASSIGN(const CountingRules shipped, shippedRules(counted.contest.ruleSetId));
    stored.contest = writeContest(counted.contest, shipped);
    stored.outcome = QJsonDocument(outcomeJson(counted.outcome)).toJson(QJsonDocument::Compact);
    int seats = 0;
    for (const PostOutcome& post : counted.outcome.posts) seats += int(post.elected.size());
    const QByteArray hash =
        QCryptographicHash::hash(stored.contest + stored.outcome, QCryptographicHash::Sha256);
    const QJsonObject details{{u"village"_s, id.v},
                              {u"round"_s, round.number},
                              {u"date"_s, made.declaredOn.toString(Qt::ISODate)},
                              {u"signed_by"_s, signatoriesJson(made.signatories)},
                              {u"elected"_s, seats},
                              {u"invalid_wins"_s, int(counted.outcome.invalidWins.size())},
                              {u"outcome"_s, nextStepKey(counted.outcome.next)},
                              {u"sha256"_s, QString::fromLatin1(hash.toHex())},
                              {u"added"_s, QJsonObject{{u"declaration"_s, 1}}}};
    ELECTION_TRY(record(m_file, u"result.declared"_s, subjectOf(village, body), details,
                        [&] { return store::RoundRepository(m_file.database()).insertDeclaration(stored); }));
    return made;
}

Result<int> ResultService::reopen(VillageId id, Body body, const QString& secondPerson,
                                  const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const VoteRound round, current(id, body));
    ELECTION_ASSIGN(const auto known, inForce(id, body, round.number));
    if (!known)
        return refuse(round.number == 1
                          ? Text::tr("The result is not declared: there is nothing to reopen.")
                          : Text::tr("A later round was opened on what was declared before it; only the last "
                                     "round can be reopened, and it is not declared."));
    const QString second = secondPerson.trimmed();
    if (second.isEmpty()) return invalid(Text::tr("Name the second person who agrees to reopen it."));
    if (second == m_file.actor())
        return invalid(Text::tr("The second person has to be somebody else than %1.").arg(m_file.actor()));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the result is reopened."));
    Declaration reopened = *known;
    reopened.reopenedOn = todayOf(m_file);
    reopened.reopenedBy = m_file.actor();
    reopened.reopenedWith = second;
    reopened.reopenedBecause = because.trimmed();
    store::RoundRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto papers, store::IssuedRepository(m_file.database()).of(id));
    ELECTION_ASSIGN(const auto already, repository.superseded());
    std::vector<IssuedDocumentId> replaced;
    QJsonArray numbers;
    for (const IssuedDocument& paper : papers)
        if (isResultPaper(paper.kind) && !already.contains(paper.id)) {
            replaced.push_back(paper.id);
            numbers.append(paper.number);
        }
    const auto write = [&]() -> Result<> {
        ELECTION_TRY(repository.reopen(reopened));
        for (const IssuedDocumentId paper : replaced) ELECTION_TRY(repository.supersede(paper, reopened.id));
        return Ok{};
    };
    ELECTION_TRY(record(m_file, u"result.reopened"_s, subjectOf(village, body),
                        {{u"village"_s, id.v},
                         {u"round"_s, round.number},
                         {u"second"_s, second},
                         {u"because"_s, because.trimmed()},
                         {u"replaces"_s, numbers},
                         {u"added"_s, QJsonObject{{u"superseded_document"_s, int(replaced.size())}}}},
                        write));
    return int(replaced.size());
}

}  // namespace election
