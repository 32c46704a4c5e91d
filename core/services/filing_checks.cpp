#include "core/services/filing_checks.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <span>

#include "core/services/election_file.h"
#include "core/services/matched_nominations.h"
#include "core/services/nominating_rules.h"
#include "core/services/register_service.h"
#include "core/services/self_nomination_service.h"
#include "core/services/setup_service.h"
#include "core/store/nomination_repository.h"
#include "core/store/screening_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SelfNominationService)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// Nominations that no longer stand: withdrawn with a signature, or decided out.
Result<QSet<NominationId>> outOf(ElectionFile& file) {
    QSet<NominationId> out;
    ELECTION_ASSIGN(const auto decisions, store::ScreeningRepository(file.database()).decisions());
    for (const Decision& decision : decisions)  // the newest counts
        decision.qualified ? void(out.remove(decision.nomination)) : void(out.insert(decision.nomination));
    ELECTION_ASSIGN(const auto withdrawals, store::NominationRepository(file.database()).withdrawals());
    for (const Withdrawal& withdrawal : withdrawals)
        if (withdrawal.signedByPerson == YesNo::Yes) out.insert(withdrawal.nomination);
    return out;
}

bool isSamePerson(const Nomination& nomination, const SelfNominationForm& form) {
    if (nomination.person) return *nomination.person == form.person;
    return !form.nationalId.isEmpty() && nomination.nationalId == form.nationalId;
}

}  // namespace

Result<Village> villageById(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == id) return village;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

Result<Person> registeredPerson(ElectionFile& file, PersonId id) {
    if (!id.isStored())
        return invalid(
            Text::tr("Choose the person in the register first: name, initials or the last four "
                     "digits of the ID."));
    ELECTION_ASSIGN(const auto rows, RegisterService(file).rows(std::span(&id, 1)));
    if (rows.empty())
        return Error{ErrorCode::NotFound, Text::tr("This person is no longer in the register."), {}};
    return rows.front().person;
}

Result<std::optional<Withdrawal>> withdrawalOf(ElectionFile& file, NominationId id) {
    ELECTION_ASSIGN(const auto all, store::NominationRepository(file.database()).withdrawals());
    for (const Withdrawal& row : all)
        if (row.nomination == id) return std::optional(row);
    return std::optional<Withdrawal>();
}

Result<> checkForm(ElectionFile& file, const SelfNominationForm& form) {
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(file, form.village));
    if (in.mode == BallotMode::Candidates && isChosenByBallot(form.body))
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("This village elects among candidates (有候选人差额选举): voters nominate them, "
                     "nobody registers himself."),
            {}};
    ELECTION_ASSIGN(const auto posts, SetupService(file).posts(form.village, form.body));
    QStringList titles;
    for (const Post& post : posts) titles << post.title;
    if (form.postTitle.isEmpty())
        return invalid(Text::tr("Choose the post. The posts of %1 are: %2.")
                           .arg(bodyName(form.body), titles.join(u"、"_s)));
    if (!titles.contains(form.postTitle))
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no post “%2” here. The posts are: %3.")
                         .arg(bodyName(form.body), form.postTitle, titles.join(u"、"_s)),
                     {}};
    if (form.filedAt && !form.filedAt->isValid())
        return invalid(Text::tr("The time of registration is no time. Write it as 2026-12-08 09:30."));
    return Ok{};
}

Result<FilingFacts> filingFacts(ElectionFile& file, const SelfNominationForm& form, const QDate& electionDay,
                                std::optional<NominationId> corrected) {
    FilingFacts facts;
    facts.electionDay = electionDay;
    facts.now = file.clock().now().toLocalTime();
    facts.filedAt = form.filedAt.value_or(facts.now);
    facts.body = form.body;
    facts.postTitle = form.postTitle;
    facts.inPerson = form.inPerson;
    ELECTION_ASSIGN(const auto posts, SetupService(file).posts(form.village, form.body));
    facts.womenOnly = std::any_of(posts.begin(), posts.end(), [&form](const Post& post) {
        return post.title == form.postTitle && post.womenOnly;
    });
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(file));
    facts.registerKnown = all->hasRegister(form.village);
    if (form.person.isStored()) {
        ELECTION_ASSIGN(const Person person, registeredPerson(file, form.person));
        facts.sex = person.sex;
        facts.status = person.status;
        facts.otherVillage = person.village != form.village;
    }
    ELECTION_ASSIGN(const auto out, outOf(file));
    for (size_t i = 0; i < all->nominations().size(); ++i) {
        const Nomination& other = all->nominations()[i];
        if (other.id == corrected || out.contains(other.id) || all->isGone(i)) continue;
        if (isSamePerson(other, form)) facts.others.push_back({other.body, other.postTitle, other.no});
    }
    return facts;
}

Result<> refuseNewBreaches(const SelfNominationService& service, const FiledForm& was,
                           const SelfNominationForm& now) {
    ELECTION_ASSIGN(const Breaches before, service.judge(was.form, was.nomination));
    ELECTION_ASSIGN(Breaches after, service.judge(now, was.nomination));
    std::erase_if(after, [&before](const Breach& breach) {
        return std::any_of(before.begin(), before.end(),
                           [&breach](const Breach& known) { return known.code == breach.code; });
    });
    if (const QString refusal = refusalOf(after); !refusal.isEmpty())
        return Error{ErrorCode::RuleViolation, refusal, {}};
    return Ok{};
}

}  // namespace election
