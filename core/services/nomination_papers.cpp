#include "core/services/nomination_papers.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/report/builders/candidate_names.h"
#include "core/report/builders/nomination_forms.h"
#include "core/services/audit_service.h"
#include "core/services/candidate_service.h"
#include "core/services/election_file.h"
#include "core/services/filing_checks.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_subject.h"
#include "core/services/self_nomination_service.h"
#include "core/services/verdict_papers.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NominationPapers)
};

Citation citationOf(const RuleSet& rules, QStringView key) {
    const Parameter& parameter = rules.parameter(key);
    return {parameter.citation, evidenceMarkKey(parameter.mark)};
}

Result<PaperHead> headOf(const ElectionFile& file, const std::optional<Village>& village, const QDate& day) {
    PaperHead head;
    head.township = file.election().township;
    head.village = village ? village->name : u"__________村"_s;
    head.electionDay = day;
    head.generatedAt = file.clock().now();
    return head;
}

void fillRules(NominationFormData& data, const RuleSet& rules, const QDate& day) {
    data.inPerson = citationOf(rules, u"self_nom_in_person");
    data.onePost = citationOf(rules, u"self_nom_posts");
    data.deadline = citationOf(rules, u"self_nom_days");
    data.withdrawalBasis =
        citationOf(rules, data.candidate ? u"cand_withdraw_days" : u"self_nom_withdraw_days");
    data.lastDay = selfNominationEnd(day, rules).date().addDays(-1);
    data.lastWithdrawalDay = withdrawalEnd(day, data.candidate, rules);
}

Result<NominationFormData> emptyData(ElectionFile& file, const std::optional<Village>& village) {
    NominationFormData data;
    if (village) {
        ELECTION_ASSIGN(const NominatingRules in, nominatingRules(file, village->id));
        ELECTION_ASSIGN(data.head, headOf(file, village, in.electionDay));
        data.candidate = in.mode == BallotMode::Candidates;
        fillRules(data, in.rules, in.electionDay);
    } else {
        const QDate day = file.election().electionDay;
        ELECTION_ASSIGN(data.head, headOf(file, village, day));
        fillRules(data, file.ruleSet(), day);
    }
    ELECTION_ASSIGN(data.head.auditHead, AuditService(file).head());
    return data;
}

Result<NominationFormData> filledData(ElectionFile& file, NominationId id) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(file, id));
    const Nomination& nomination = subject.nomination;
    ELECTION_ASSIGN(const Village village, villageById(file, nomination.village));
    ELECTION_ASSIGN(NominationFormData data, emptyData(file, village));
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(file, village.id));
    data.candidate = nomination.source == NominationSource::Nominated;
    fillRules(data, in.rules, in.electionDay);
    data.filled = true;
    ELECTION_ASSIGN(data.filed, SelfNominationService(file).form(id));
    data.sex = nomination.sex;
    data.birthMonth = nomination.birthMonth.left(7);
    if (nomination.person) {
        ELECTION_ASSIGN(const Person person, registeredPerson(file, *nomination.person));
        if (data.sex == Sex::Unknown) data.sex = person.sex;
        data.group = person.group;
        data.voterNumber = person.rowNumber;
    }
    ELECTION_ASSIGN(const auto withdrawal, withdrawalOf(file, id));
    if (withdrawal && withdrawal->signedByPerson == YesNo::Yes) data.withdrawnOn = withdrawal->date;
    return data;
}

const NominationVote* voteOf(const CandidateBoard& board, NominationStage stage) {
    const auto it = std::find_if(board.votes.begin(), board.votes.end(),
                                 [stage](const NominationVote& vote) { return vote.stage == stage; });
    return it == board.votes.end() ? nullptr : &*it;
}

QString preliminaryWaits(const CandidateBoard& board) {
    if (board.mode != BallotMode::Candidates)
        return Text::tr("This village elects without candidates (无候选人自荐直选).");
    if (!voteOf(board, NominationStage::Nomination)) return Text::tr("Waits for the nomination vote.");
    const bool named =
        std::any_of(board.tallies.begin(), board.tallies.end(), [](const NominationTally& tally) {
            return tally.stage == NominationStage::Nomination && (tally.votes > 0 || tally.byParty);
        });
    return named ? QString() : Text::tr("Waits for the votes of the nominated.");
}

}  // namespace

Result<ReportDocument> NominationPapers::receipt(NominationId nomination) const {
    ELECTION_ASSIGN(const NominationFormData data, filledData(m_file, nomination));
    if (data.filed.receipt == 0)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("%1: the form was not handed in here, so no receipt was given.").arg(data.filed.name),
            {}};
    return buildNominationReceipt(data);
}

Result<ReportDocument> NominationPapers::form(NominationId nomination) const {
    ELECTION_ASSIGN(const NominationFormData data, filledData(m_file, nomination));
    if (data.candidate)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("%1 was named by voters: there is no form of self-nomination.").arg(data.filed.name),
            {}};
    return buildNominationForm(data);
}

Result<ReportDocument> NominationPapers::withdrawal(NominationId nomination) const {
    ELECTION_ASSIGN(const NominationFormData data, filledData(m_file, nomination));
    return buildWithdrawalStatement(data);
}

Result<ReportDocument> NominationPapers::build(const QString& kind, NominationId nomination) const {
    if (kind == u"receipt"_s) return receipt(nomination);
    if (kind == u"nomination-form"_s) return form(nomination);
    if (kind == u"withdrawal-form"_s) return withdrawal(nomination);
    if (kind == u"decision"_s) return VerdictPapers(m_file).decision(nomination);
    if (kind == u"talk-record"_s) return VerdictPapers(m_file).talkRecord(nomination);
    if (kind == u"counselled-withdrawal"_s) return VerdictPapers(m_file).statement(nomination);
    return Error{
        ErrorCode::NotFound,
        Text::tr("There is no document “%1” of one nomination. The documents are: %2.")
            .arg(
                kind,
                u"receipt, nomination-form, withdrawal-form, decision, talk-record, counselled-withdrawal"_s),
        {}};
}

Result<ReportDocument> NominationPapers::emptyForm(const std::optional<Village>& village) const {
    ELECTION_ASSIGN(const NominationFormData data, emptyData(m_file, village));
    return buildNominationForm(data);
}

Result<ReportDocument> NominationPapers::emptyWithdrawal(const std::optional<Village>& village) const {
    ELECTION_ASSIGN(const NominationFormData data, emptyData(m_file, village));
    return buildWithdrawalStatement(data);
}

Result<QString> NominationPapers::preliminaryWaitsFor(const Village& village) const {
    ELECTION_ASSIGN(const CandidateBoard board, CandidateService(m_file).board(village.id));
    return preliminaryWaits(board);
}

Result<ReportDocument> NominationPapers::preliminary(const Village& village) const {
    ELECTION_ASSIGN(const CandidateBoard board, CandidateService(m_file).board(village.id));
    if (const QString waits = preliminaryWaits(board); !waits.isEmpty())
        return Error{ErrorCode::RuleViolation, waits, {}};
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, village.id));
    CandidateNamesData data;
    ELECTION_ASSIGN(data.head, headOf(m_file, village, in.electionDay));
    ELECTION_ASSIGN(data.head.auditHead, AuditService(m_file).head());
    data.basis = {citationOf(in.rules, u"nom_max_names"), citationOf(in.rules, u"nom_turnout")};
    const NominationVote& vote = *voteOf(board, NominationStage::Nomination);
    data.registered = vote.registered;
    data.tookPart = vote.tookPart;
    data.validPapers = vote.validPapers;
    data.voidPapers = vote.voidPapers;
    data.heldOn = vote.heldOn;
    for (const Post& post : board.posts) {
        NamedPost named{post.title, post.seats, post.womenOnly, {}};
        for (const CandidatePerson& person : board.people)  // in order of name strokes
            for (const NominationTally& tally : board.tallies)
                if (tally.stage == NominationStage::Nomination && tally.postTitle == post.title &&
                    tally.person == person.person && (tally.votes > 0 || tally.byParty)) {
                    RosterPerson line;
                    line.name = person.name;
                    line.sex = person.sex;
                    line.birthYear = person.birthYear;
                    line.group = person.group;
                    line.votes = tally.votes;
                    named.people.push_back(std::move(line));
                }
        std::stable_sort(named.people.begin(), named.people.end(),
                         [](const RosterPerson& a, const RosterPerson& b) { return a.votes > b.votes; });
        data.posts.push_back(std::move(named));
    }
    return buildPreliminaryCandidates(data);
}

}  // namespace election
