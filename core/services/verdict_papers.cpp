#include "core/services/verdict_papers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

#include "core/report/builders/verdict_papers.h"
#include "core/report/empty_form.h"
#include "core/rules/nominating.h"
#include "core/rules/verdict_rules.h"
#include "core/services/counsel_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/dossier_service.h"
#include "core/services/filing_checks.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_subject.h"
#include "core/services/paper_data.h"
#include "core/services/screened.h"
#include "core/services/screening_meeting_service.h"
#include "core/store/audit_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerdictPapersService)
};

PaperNominee nomineeOf(const Nomination& nomination) {
    return {nomination.no,   nomination.name,     nomination.sex, nomination.birthMonth.left(7),
            nomination.body, nomination.postTitle};
}

/// Who decides on eligibility, by the article and by the village's own measures. The article speaks of the
/// villagers' committee only.
Result<std::vector<Citation>> decidingBasis(ElectionFile& file, const Village& village, Body body) {
    std::vector<Citation> basis;
    if (body == Body::VillagersCommittee) {
        ELECTION_ASSIGN(const NominatingRules in, nominatingRules(file, village.id));
        const Parameter& article = in.rules.parameter(u"eligibility_decider");
        basis.push_back({article.citation, evidenceMarkKey(article.mark)});
    }
    if (village.measures.canBeCited())
        basis.push_back({village.measures.citation(), evidenceMarkKey(EvidenceMark::Local)});
    return basis;
}

/// Who wrote a decision down that has no meeting, by the log.
Result<QString> recordedBy(ElectionFile& file, const Decision& decision) {
    ELECTION_ASSIGN(const auto rows,
                    store::AuditRepository(file.database())
                        .page({}, u"screening.decision"_s, 0, std::numeric_limits<int>::max()));
    for (const auto& row : rows) {
        const QJsonObject details = QJsonDocument::fromJson(row.details.toUtf8()).object();
        if (details.value(u"nomination"_s).toInteger() == decision.nomination.v &&
            details.value(u"document_number"_s).toString() == decision.documentNumber)
            return row.actor;
    }
    return QString();
}

/// The checks that bar a nominee with their two names; `put`: who put what the program found before the body.
Result<std::vector<ConfirmedCheck>> confirmedChecks(ElectionFile& file, NominationId nomination,
                                                    const QString& put) {
    ELECTION_ASSIGN(const ScreenedNomination row, ScreeningService(file).screenOne(nomination));
    ELECTION_ASSIGN(const CheckTemplate checks, DossierService(file).checksOf(row));
    std::vector<ConfirmedCheck> confirmed;
    for (size_t i = 0; i < row.result.checks.size(); ++i) {
        const Check& check = row.result.checks[i];
        const CheckDescription& words = checks.checks[i];
        if (check.state != CheckState::Failed || !words.bars || check.secondBy.isEmpty()) continue;
        const QString first = check.by != u"auto"_s ? check.by
                              : put.isEmpty()       ? Text::tr("the program")
                                                    : Text::tr("%1 (what the program found)").arg(put);
        confirmed.push_back({words.title.text(), first, check.secondBy});
    }
    return confirmed;
}

/// Documents behind each other, each on its own page, under the first one's head.
ReportDocument joined(std::vector<ReportDocument> documents, const QString& title) {
    ReportDocument all = std::move(documents.front());
    if (documents.size() > 1) all.noticeNumber.clear();
    if (!title.isEmpty()) all.title = title;
    for (size_t i = 1; i < documents.size(); ++i) {
        startNextPaper(all, documents[i].title, documents[i].subtitle);
        for (auto& section : documents[i].sections) all.sections.push_back(std::move(section));
    }
    return all;
}

Result<ReportDocument> minutesOf(ElectionFile& file, const RecordedMeeting& recorded) {
    ELECTION_ASSIGN(const Village village, villageById(file, recorded.meeting.village));
    MinutesData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, village, {}));
    data.meeting = recorded.meeting;
    for (size_t i = 0; i < recorded.decisions.size(); ++i)
        data.lines.push_back({nomineeOf(recorded.nominations[i]), recorded.decisions[i]});
    ELECTION_ASSIGN(data.basis, decidingBasis(file, village, recorded.meeting.body));
    for (size_t i = 0; i < recorded.decisions.size(); ++i) {
        if (recorded.decisions[i].decision.qualified) continue;
        ELECTION_ASSIGN(const auto confirmed,
                        confirmedChecks(file, recorded.nominations[i].id, recorded.meeting.recorder));
        for (const ConfirmedCheck& one : confirmed) data.secondPersons << one.second;
    }
    data.secondPersons.removeDuplicates();
    return buildMeetingMinutes(data);
}

Result<ReportDocument> decisionOf(ElectionFile& file, const Nomination& nomination,
                                  const DecisionRecord& record) {
    ELECTION_ASSIGN(const Village village, villageById(file, nomination.village));
    DecisionPaperData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, village, {}));
    data.nominee = nomineeOf(nomination);
    data.decision = record.decision;
    data.meeting = record.meeting;
    data.votes = record.votes;
    ELECTION_ASSIGN(data.basis, decidingBasis(file, village, nomination.body));
    if (!record.decision.qualified) {
        QString put = record.meeting ? record.meeting->recorder : QString();
        if (put.isEmpty()) {
            ELECTION_ASSIGN(put, recordedBy(file, record.decision));
        }
        ELECTION_ASSIGN(data.confirmed, confirmedChecks(file, nomination.id, put));
    }
    if (record.delivery()) data.delivery = *record.delivery();
    return buildDecisionPaper(data);
}

/// The decisions in force that take somebody off a village's list, in the order of the lists.
Result<std::vector<std::pair<Nomination, DecisionRecord>>> outOf(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(const auto records, DecisionRecordService(file).inForce());
    ELECTION_ASSIGN(const auto list, screened(file, village));
    std::vector<std::pair<Nomination, DecisionRecord>> found;
    for (const ScreenedNomination& row : list->rows)
        for (const DecisionRecord& record : records)
            if (record.decision.nomination == row.dossier.nomination.id && !record.decision.qualified &&
                row.result.verdict != Verdict::Withdrawn)
                found.emplace_back(row.dossier.nomination, record);
    return found;
}

/// Of a village, or of any: a line for its name.
Result<PaperHead> blankHead(ElectionFile& file, const std::optional<Village>& village) {
    if (village) return paperHeadOf(file, village, {});
    Village any;
    any.name = u"__________村"_s;
    return paperHeadOf(file, any, {});
}

Result<CounselPaperData> counselData(ElectionFile& file, const std::optional<Village>& village) {
    CounselPaperData data;
    ELECTION_ASSIGN(data.head, blankHead(file, village));
    if (!village) return data;
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(file, village->id));
    const bool candidate = in.mode == BallotMode::Candidates;
    const Parameter& parameter =
        in.rules.parameter(candidate ? u"cand_withdraw_days" : u"self_nom_withdraw_days");
    data.basis = {parameter.citation, evidenceMarkKey(parameter.mark)};
    data.lastDay = withdrawalEnd(in.electionDay, candidate, in.rules);
    return data;
}

Result<CounselPaperData> counselData(ElectionFile& file, NominationId id) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(file, id));
    ELECTION_ASSIGN(const Village village, villageById(file, subject.nomination.village));
    ELECTION_ASSIGN(CounselPaperData data, counselData(file, village));
    data.nominee = nomineeOf(subject.nomination);
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(id));
    data.clauses = proposedReason(now.result.reasons).split(u'\n', Qt::SkipEmptyParts);
    ELECTION_ASSIGN(const auto talks, CounselService(file).talks(id));
    const auto& withdrawal = now.dossier.withdrawal;
    if (!talks.empty()) {
        data.filled = true;
        data.talk = talks.back();
    } else if (withdrawal && withdrawal->kind == WithdrawalKind::Counselled) {
        data.filled = true;  // imported: day, who talked and the clause are known
        data.talk.at = QDateTime(withdrawal->date, QTime(0, 0));
        data.talk.talkedBy = withdrawal->talkedBy;
        data.talk.clause = withdrawal->clauseExplained;
    }
    if (withdrawal && withdrawal->signedByPerson == YesNo::Yes) {
        data.signedOn = withdrawal->date;
        ELECTION_ASSIGN(const ProvenWithdrawal proven, CounselService(file).proof(id));
        data.proof = proven.text();
    }
    return data;
}

}  // namespace

Result<ReportDocument> VerdictPapers::decision(NominationId nomination) const {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    ELECTION_ASSIGN(const auto records, DecisionRecordService(m_file).of(nomination));
    if (records.empty())
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1: nothing was decided yet, so there is no decision to be printed.")
                         .arg(subject.nomination.name),
                     {}};
    return decisionOf(m_file, subject.nomination, records.back());
}

Result<ReportDocument> VerdictPapers::talkRecord(NominationId nomination) const {
    ELECTION_ASSIGN(const CounselPaperData data, counselData(m_file, nomination));
    return buildTalkRecord(data);
}

Result<ReportDocument> VerdictPapers::statement(NominationId nomination) const {
    ELECTION_ASSIGN(const CounselPaperData data, counselData(m_file, nomination));
    return buildCounselledWithdrawal(data);
}

Result<ReportDocument> VerdictPapers::emptyTalkRecord(const std::optional<Village>& village) const {
    ELECTION_ASSIGN(const CounselPaperData data, counselData(m_file, village));
    return buildTalkRecord(data);
}

Result<ReportDocument> VerdictPapers::emptyStatement(const std::optional<Village>& village) const {
    ELECTION_ASSIGN(const CounselPaperData data, counselData(m_file, village));
    return buildCounselledWithdrawal(data);
}

Result<ReportDocument> VerdictPapers::emptyMinutes(const std::optional<Village>& village) const {
    constexpr int kRows = 10;
    MinutesData data;
    ELECTION_ASSIGN(data.head, blankHead(m_file, village));
    data.meeting.decidedBy = decidingBodyName(data.meeting.body);
    if (village) {
        ELECTION_ASSIGN(data.basis, decidingBasis(m_file, *village, data.meeting.body));
    }
    return emptied(buildMeetingMinutes(data), kRows);
}

Result<ReportDocument> VerdictPapers::emptyDecision(const std::optional<Village>& village) const {
    DecisionPaperData data;
    ELECTION_ASSIGN(data.head, blankHead(m_file, village));
    data.isEmpty = true;
    data.decision.decidedBy = decidingBodyName(data.nominee.body);
    if (village) {
        ELECTION_ASSIGN(data.basis, decidingBasis(m_file, *village, data.nominee.body));
    }
    data.head.auditHead.clear();
    return buildDecisionPaper(data);
}

Result<ReportDocument> VerdictPapers::minutes(ScreeningMeetingId meeting) const {
    ELECTION_ASSIGN(const auto all, ScreeningMeetingService(m_file).meetings({}));
    for (const RecordedMeeting& recorded : all)
        if (recorded.meeting.id == meeting) return minutesOf(m_file, recorded);
    return Error{ErrorCode::NotFound, Text::tr("This meeting does not exist."), {}};
}

Result<QString> VerdictPapers::minutesWaitFor(const Village& village) const {
    ELECTION_ASSIGN(const auto all, ScreeningMeetingService(m_file).meetings(village.id));
    return all.empty() ? Text::tr("Waits for a meeting that decides on nominees.") : QString();
}

Result<ReportDocument> VerdictPapers::allMinutes(const Village& village) const {
    ELECTION_ASSIGN(const auto all, ScreeningMeetingService(m_file).meetings(village.id));
    std::vector<ReportDocument> documents;
    for (const RecordedMeeting& recorded : all) {
        ELECTION_ASSIGN(ReportDocument document, minutesOf(m_file, recorded));
        documents.push_back(std::move(document));
    }
    if (documents.empty())
        return Error{ErrorCode::RuleViolation, Text::tr("Waits for a meeting that decides on nominees."), {}};
    return documents.size() == 1 ? std::move(documents.front()) : joined(std::move(documents), {});
}

Result<QString> VerdictPapers::decisionsWaitFor(const Village& village) const {
    ELECTION_ASSIGN(const auto out, outOf(m_file, village.id));
    return out.empty() ? Text::tr("Nobody was decided out.") : QString();
}

Result<ReportDocument> VerdictPapers::allDecisions(const Village& village) const {
    ELECTION_ASSIGN(const auto out, outOf(m_file, village.id));
    std::vector<ReportDocument> documents;
    for (const auto& [nomination, record] : out) {
        ELECTION_ASSIGN(ReportDocument document, decisionOf(m_file, nomination, record));
        documents.push_back(std::move(document));
    }
    if (documents.empty()) return Error{ErrorCode::RuleViolation, Text::tr("Nobody was decided out."), {}};
    return documents.size() == 1 ? std::move(documents.front()) : joined(std::move(documents), {});
}

}  // namespace election
