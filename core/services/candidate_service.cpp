#include "core/services/candidate_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <span>

#include "core/base/name_order.h"
#include "core/rules/candidates.h"
#include "core/rules/nominating.h"
#include "core/services/filing_checks.h"
#include "core/services/matched_nominations.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_identity.h"
#include "core/services/record.h"
#include "core/services/register_service.h"
#include "core/services/search_key.h"
#include "core/services/setup_service.h"
#include "core/store/candidacy_repository.h"
#include "core/store/filing_repository.h"
#include "core/store/nomination_repository.h"
#include "core/store/register_queries.h"
#include "core/store/screening_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidateService)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// A nomination that came of a settled list.
struct Settled {
    Nomination nomination;
    bool gone = false;
    bool withdrawn = false;
    bool decidedOut = false;
};

Result<std::vector<Settled>> settledOf(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(const auto all, store::NominationRepository(file.database()).all());
    std::vector<Settled> settled;
    for (const auto& row : all) {
        if (row.nomination.source != NominationSource::Nominated || row.nomination.village != village)
            continue;
        settled.push_back({row.nomination, row.gone, false, false});
        settled.back().nomination.person = row.chosen;
    }
    ELECTION_ASSIGN(const auto withdrawals, store::NominationRepository(file.database()).withdrawals());
    ELECTION_ASSIGN(const auto decisions, store::ScreeningRepository(file.database()).decisions());
    for (Settled& one : settled) {
        for (const Withdrawal& row : withdrawals)
            if (row.nomination == one.nomination.id) one.withdrawn = row.signedByPerson == YesNo::Yes;
        for (const Decision& row : decisions)  // the newest counts
            if (row.nomination == one.nomination.id) one.decidedOut = !row.qualified;
    }
    return settled;
}

Result<std::vector<Person>> peopleOf(ElectionFile& file, const std::vector<NominationTally>& tallies) {
    std::vector<PersonId> ids;
    for (const NominationTally& tally : tallies)
        if (std::find(ids.begin(), ids.end(), tally.person) == ids.end()) ids.push_back(tally.person);
    ELECTION_ASSIGN(const auto rows, RegisterService(file).rows(ids));
    std::vector<Person> people;
    for (const RegisterRow& row : rows) people.push_back(row.person);
    std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return strokeSortKey(a.name) < strokeSortKey(b.name);
    });
    return people;
}

Result<NominatingRules> candidateRules(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(NominatingRules in, nominatingRules(file, village));
    if (in.mode == BallotMode::Candidates) return in;
    return Error{
        ErrorCode::RuleViolation,
        Text::tr("This village elects without candidates (无候选人自荐直选): people register themselves, "
                 "voters nominate nobody."),
        {}};
}

Result<> checkPost(ElectionFile& file, VillageId village, const QString& title) {
    ELECTION_ASSIGN(const auto posts, SetupService(file).posts(village, kBody));
    QStringList titles;
    for (const Post& post : posts) titles << post.title;
    if (titles.contains(title)) return Ok{};
    return Error{ErrorCode::NotFound,
                 Text::tr("%1 has no post “%2” here. The posts are: %3.")
                     .arg(bodyName(kBody), title, titles.join(u"、"_s)),
                 {}};
}

Result<Person> personOf(ElectionFile& file, VillageId village, PersonId id) {
    ELECTION_ASSIGN(const Person person, registeredPerson(file, id));
    if (person.village == village) return person;
    return Error{
        ErrorCode::RuleViolation, Text::tr("%1 is on the register of another village.").arg(person.name), {}};
}

QString stageTitle(NominationStage stage) {
    switch (stage) {
        case NominationStage::Primary:
            return u"预选"_s;
        case NominationStage::Tie:
            return u"票数相等者再次投票"_s;
        case NominationStage::Nomination:
            break;
    }
    return u"提名投票"_s;
}

/// "张三（主任）" for the lines of a settled or computed list.
QString lineText(const QString& name, const QString& post) {
    return Text::tr("%1 (%2)").arg(name, post);
}

/// Everything that the computed list follows from, with the list.
struct Loaded {
    NominatingRules in;
    CandidateBoard board;
    std::vector<Settled> settled;
    std::vector<Person> people;
};

void compare(Loaded& loaded) {
    QStringList wanted, have;
    for (const PostCandidates& post : loaded.board.list.posts)
        for (const CandidateLine& line : post.lines)
            if (line.state == CandidateLine::State::Candidate) wanted << lineText(line.name, post.postTitle);
    for (const Settled& one : loaded.settled) {
        if (one.gone) continue;
        loaded.board.settled = true;
        if (!one.withdrawn && !one.decidedOut)
            have << lineText(one.nomination.name, one.nomination.postTitle);
    }
    if (!loaded.board.settled) return;
    for (const QString& line : std::as_const(wanted))
        if (!have.contains(line)) loaded.board.changes << Text::tr("%1 moves up").arg(line);
    for (const QString& line : std::as_const(have))
        if (!wanted.contains(line)) loaded.board.changes << Text::tr("%1 leaves the list").arg(line);
}

Result<Loaded> load(ElectionFile& file, VillageId village) {
    Loaded loaded;
    ELECTION_ASSIGN(loaded.in, nominatingRules(file, village));
    const RuleSet& rules = loaded.in.rules;
    CandidateBoard& board = loaded.board;
    board.mode = loaded.in.mode;
    ELECTION_ASSIGN(board.village, villageById(file, village));
    ELECTION_ASSIGN(board.posts, SetupService(file).posts(village, kBody));
    ELECTION_ASSIGN(const auto registered, store::RegisterQueries(file.database()).registered());
    board.registered = registered.value(village);
    board.partyMayNominate = rules.list(u"nominators").contains(u"party_branch"_s);
    board.nominatorsBasis = citedShortly(rules.parameter(u"nominators"));
    board.lastPosting = loaded.in.electionDay.addDays(-rules.days(u"cand_list_days"));
    board.postingBasis = citedShortly(rules.parameter(u"cand_list_days"));
    board.lastWithdrawal = withdrawalEnd(loaded.in.electionDay, true, rules);
    board.withdrawalBasis = citedShortly(rules.parameter(u"cand_withdraw_days"));
    store::CandidacyRepository repository(file.database());
    ELECTION_ASSIGN(board.votes, repository.votes(village));
    ELECTION_ASSIGN(board.tallies, repository.tallies(village));
    ELECTION_ASSIGN(board.choices, repository.choices(village));
    ELECTION_ASSIGN(loaded.people, peopleOf(file, board.tallies));
    ELECTION_ASSIGN(loaded.settled, settledOf(file, village));
    CandidacyFacts facts;
    facts.posts = board.posts;
    facts.votes = board.votes;
    facts.tallies = board.tallies;
    facts.choices = board.choices;
    for (const Person& person : loaded.people) {
        board.people.push_back({person.id, person.name, person.sex, person.legalBirthDate().year(),
                                person.group, person.isRegisteredVoter()});
        facts.people.push_back(
            {person.id, person.name, strokeSortKey(person.name), person.sex, person.isRegisteredVoter()});
    }
    for (const Settled& one : loaded.settled) {
        if (!one.nomination.person || one.gone) continue;
        if (one.withdrawn) facts.withdrawn.insert(*one.nomination.person);
        if (one.decidedOut) facts.notQualified.insert(*one.nomination.person);
    }
    for (const CandidateChoice& choice : board.choices)
        if (choice.postTitle.isEmpty()) facts.withdrawn.insert(choice.person);
    board.list = formalCandidates(facts, rules);
    compare(loaded);
    return loaded;
}

Nomination nominationOf(const Person& person, const QString& post) {
    Nomination made;
    made.village = person.village;
    made.body = kBody;
    made.postTitle = post;
    made.name = person.name;
    made.sex = person.sex;
    if (const QDate birth = person.legalBirthDate(); birth.isValid())
        made.birthMonth = birth.toString(u"yyyy.MM"_s);
    if (person.idState == IdState::Good || person.idState == IdState::Repaired)
        made.nationalId = person.nationalId;
    made.ethnicity = person.ethnicity;
    made.politicalStatus = person.politicalStatus;
    made.education = person.education;
    made.phone = person.phone;
    made.person = person.id;
    made.source = NominationSource::Nominated;
    return made;
}

/// Writes the computed list, inside the caller's transaction.
class ListWriter {
  public:
    ListWriter(ElectionFile& file, const Loaded& loaded)
        : m_loaded(loaded),
          m_filing(file.database()),
          m_numbers(file.database()),
          m_candidacy(file.database()) {}

    Result<QJsonObject> write() {
        for (const PostCandidates& post : m_loaded.board.list.posts) {
            int place = 0;
            for (const CandidateLine& line : post.lines)
                if (line.state == CandidateLine::State::Candidate)
                    ELECTION_TRY(keep(line, post.postTitle, ++place));
        }
        for (const Settled& one : m_loaded.settled) {
            const bool out = one.withdrawn || one.decidedOut;
            if (one.gone || out || m_kept.contains(one.nomination.id)) continue;
            ELECTION_TRY(m_filing.setGone(one.nomination.id, true));
            m_left.append(lineText(one.nomination.name, one.nomination.postTitle));
        }
        QJsonObject added;
        if (m_newNominations > 0) added.insert(u"nomination"_s, m_newNominations);
        if (m_newCandidates > 0) added.insert(u"candidate"_s, m_newCandidates);
        return QJsonObject{{u"candidates"_s, m_lines}, {u"left"_s, m_left}, {u"added"_s, added}};
    }

  private:
    Result<> keep(const CandidateLine& line, const QString& post, int place) {
        ELECTION_ASSIGN(const NominationId id, rowOf(line, post));
        m_kept.insert(id);
        m_lines.append(u"%1 %2 %3"_s.arg(post, line.name, QString::number(line.votes)));
        ELECTION_ASSIGN(const bool isNew, m_candidacy.save({id, line.votes, place}));
        m_newCandidates += isNew;
        return Ok{};
    }
    /// The nomination of this line: the one of an earlier list, else a new one.
    Result<NominationId> rowOf(const CandidateLine& line, const QString& post) {
        for (const Settled& one : m_loaded.settled) {
            const bool same = one.nomination.person == line.person && one.nomination.postTitle == post;
            if (!same || one.withdrawn || one.decidedOut) continue;
            if (one.gone) ELECTION_TRY(m_filing.setGone(one.nomination.id, false));
            return one.nomination.id;
        }
        const auto person = std::find_if(m_loaded.people.begin(), m_loaded.people.end(),
                                         [&line](const Person& row) { return row.id == line.person; });
        Nomination made = nominationOf(*person, post);
        ELECTION_ASSIGN(made.no, m_numbers.nextNumber());
        QString identity = nominationIdentity(made.village, made);
        ELECTION_ASSIGN(const bool taken, m_filing.hasIdentity(identity, {}));
        if (taken) identity += u"|%1"_s.arg(made.no);
        ++m_newNominations;
        return m_filing.insert({made, identity, strokeSortKey(made.name),
                                searchKeyOf(made.name, made.nationalId, made.phone, {})});
    }

    const Loaded& m_loaded;
    store::FilingRepository m_filing;
    store::NominationRepository m_numbers;
    store::CandidacyRepository m_candidacy;
    QSet<NominationId> m_kept;
    QJsonArray m_lines, m_left;
    int m_newNominations = 0, m_newCandidates = 0;
};

}  // namespace

Result<CandidateBoard> CandidateService::board(VillageId village) const {
    ELECTION_ASSIGN(Loaded loaded, load(m_file, village));
    return std::move(loaded.board);
}

Result<> CandidateService::saveVote(VillageId village, const NominationVote& vote) {
    ELECTION_TRY(candidateRules(m_file, village));
    if (!vote.heldOn.isValid())
        return invalid(Text::tr("The vote has no date. Enter the day on which it was held."));
    if (vote.heldOn > m_file.clock().today())
        return invalid(Text::tr("The vote's date lies in the future. Enter the day on which it was held."));
    if (vote.registered <= 0)
        return invalid(Text::tr("Enter how many voters were registered on the day of the vote."));
    ELECTION_ASSIGN(const Village place, villageById(m_file, village));
    const QStringList wrong = impossibleTotals(vote, {}, {});
    if (!wrong.isEmpty()) return invalid(wrong.join(u' '));
    store::CandidacyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.votes(village));
    QJsonObject was;
    for (const NominationVote& row : known) {
        if (row == vote) return Ok{};
        if (row.stage == vote.stage)
            was = {{u"date"_s, row.heldOn.toString(Qt::ISODate)},
                   {u"registered"_s, row.registered},
                   {u"took_part"_s, row.tookPart},
                   {u"valid_papers"_s, row.validPapers},
                   {u"void_papers"_s, row.voidPapers}};
    }
    return recordAfter(m_file, u"candidates.vote"_s, u"%1 %2"_s.arg(place.name, stageTitle(vote.stage)),
                       [&]() -> Result<QJsonObject> {
                           ELECTION_ASSIGN(const bool isNew, repository.save(village, vote));
                           QJsonObject details{{u"date"_s, vote.heldOn.toString(Qt::ISODate)},
                                               {u"registered"_s, vote.registered},
                                               {u"took_part"_s, vote.tookPart},
                                               {u"valid_papers"_s, vote.validPapers},
                                               {u"void_papers"_s, vote.voidPapers}};
                           if (isNew)
                               details.insert(u"added"_s, QJsonObject{{u"nomination_vote"_s, 1}});
                           else
                               details.insert(u"was"_s, was);
                           return details;
                       });
}

Result<> CandidateService::saveTally(VillageId village, const NominationTally& tally) {
    ELECTION_ASSIGN(const NominatingRules in, candidateRules(m_file, village));
    ELECTION_TRY(checkPost(m_file, village, tally.postTitle));
    ELECTION_ASSIGN(const Person person, personOf(m_file, village, tally.person));
    if (tally.votes < 0) return invalid(Text::tr("Votes can't be fewer than none."));
    if (tally.byParty && !in.rules.list(u"nominators").contains(u"party_branch"_s))
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("Only voters nominate here. (%1)").arg(citedShortly(in.rules.parameter(u"nominators"))),
            {}};
    ELECTION_ASSIGN(const Village place, villageById(m_file, village));
    store::CandidacyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.tallies(village));
    std::optional<int> was;
    for (const NominationTally& row : known) {
        const bool same =
            row.stage == tally.stage && row.postTitle == tally.postTitle && row.person == tally.person;
        if (same && row.votes == tally.votes && row.byParty == tally.byParty) return Ok{};
        if (same) was = row.votes;
    }
    return recordAfter(
        m_file, u"candidates.votes"_s,
        u"%1 %2 %3 %4"_s.arg(place.name, stageTitle(tally.stage), person.name, tally.postTitle),
        [&]() -> Result<QJsonObject> {
            ELECTION_ASSIGN(const bool isNew, repository.save(village, tally));
            QJsonObject details{
                {u"person"_s, tally.person.v}, {u"votes"_s, tally.votes}, {u"by_party"_s, tally.byParty}};
            if (was) details.insert(u"was"_s, *was);
            if (isNew) details.insert(u"added"_s, QJsonObject{{u"nomination_tally"_s, 1}});
            return details;
        });
}

Result<> CandidateService::recordChoice(VillageId village, const CandidateChoice& choice) {
    ELECTION_TRY(candidateRules(m_file, village));
    if (!choice.postTitle.isEmpty()) ELECTION_TRY(checkPost(m_file, village, choice.postTitle));
    ELECTION_ASSIGN(const Person person, personOf(m_file, village, choice.person));
    if (!choice.date.isValid() || choice.date > m_file.clock().today())
        return invalid(
            Text::tr("Enter the day on which the statement was signed; it can't lie in the future."));
    store::CandidacyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto tallies, repository.tallies(village));
    const bool named = std::any_of(tallies.begin(), tallies.end(), [&choice](const NominationTally& row) {
        const bool post = choice.postTitle.isEmpty() || row.postTitle == choice.postTitle;
        return row.person == choice.person && post && (row.votes > 0 || row.byParty);
    });
    if (!named)
        return Error{
            ErrorCode::RuleViolation, Text::tr("%1 was not nominated for this post.").arg(person.name), {}};
    ELECTION_ASSIGN(const Village place, villageById(m_file, village));
    return recordAfter(m_file, u"candidates.choice"_s, u"%1 %2"_s.arg(place.name, person.name),
                       [&]() -> Result<QJsonObject> {
                           ELECTION_ASSIGN(const bool isNew, repository.save(village, choice));
                           QJsonObject details{{u"person"_s, choice.person.v},
                                               {u"post"_s, choice.postTitle},
                                               {u"date"_s, choice.date.toString(Qt::ISODate)}};
                           if (isNew) details.insert(u"added"_s, QJsonObject{{u"candidate_choice"_s, 1}});
                           return details;
                       });
}

Result<> CandidateService::settle(VillageId village) {
    ELECTION_TRY(candidateRules(m_file, village));
    ELECTION_ASSIGN(const Loaded loaded, load(m_file, village));
    const CandidateList& list = loaded.board.list;
    if (!list.complete()) {
        QStringList open = list.open;
        for (const PostCandidates& post : list.posts) open << post.open;
        return Error{
            ErrorCode::RuleViolation, Text::tr("The list can't be settled yet: %1").arg(open.join(u' ')), {}};
    }
    if (loaded.board.settled && loaded.board.changes.isEmpty()) return Ok{};
    return recordAfter(m_file, u"candidates.settled"_s, loaded.board.village.name,
                       [&] { return ListWriter(m_file, loaded).write(); });
}

}  // namespace election
