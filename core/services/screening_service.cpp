#include "core/services/screening_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/base/text.h"
#include "core/domain/check_names.h"
#include "core/rules/bars_on_day.h"
#include "core/services/check_templates.h"
#include "core/services/dossier_log.h"
#include "core/services/history.h"
#include "core/services/loose_checks.h"
#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/services/screened.h"
#include "core/store/screening_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<> checkDecision(const ElectionFile& file, const Decision& decision) {
    if (!decision.date.isValid())
        return refusal(Text::tr("The decision has no date. Enter the day on which it was taken."));
    if (decision.date > file.clock().today())
        return refusal(
            Text::tr("The decision's date lies in the future. Enter the day on which it was taken."));
    if (decision.documentNumber.trimmed().isEmpty())
        return refusal(Text::tr("The decision has no document number. Enter the number of the paper."));
    if (!decision.qualified && decision.reason.trimmed().isEmpty())
        return refusal(Text::tr("A decision “not qualified” needs its reason. Enter what it rests on."));
    if (decision.decidedBy.contains(file.election().township))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("The township decides on nobody. Enter the body that decided: %1 or the one "
                              "that the law names.")
                         .arg(decidingBodyName(Body::VillagersCommittee)),
                     {}};
    return Ok{};
}

}  // namespace

QJsonObject ScreenedNomination::toJson() const {
    const Nomination& nomination = dossier.nomination;
    QJsonArray checks;
    for (const Check& check : result.checks) {
        QJsonObject object{{u"id"_s, check.id},
                           {u"state"_s, checkStateKey(check.state)},
                           {u"by"_s, check.by},
                           {u"when"_s, check.when}};
        if (check.waitsForSecond) object.insert(u"waits_for_second"_s, true);
        if (!check.secondBy.isEmpty()) object.insert(u"second_by"_s, check.secondBy);
        checks.append(object);
    }
    QJsonArray reasons;
    for (const Reason& reason : result.reasons) {
        QJsonObject object{{u"check"_s, reason.check},
                           {u"code"_s, reason.code},
                           {u"text"_s, reason.text},
                           {u"source"_s, reason.source},
                           {u"weight"_s, weightKey(reason.weight)},
                           {u"mark"_s, reason.mark}};
        if (reason.informative) object.insert(u"informative"_s, true);
        reasons.append(object);
    }
    QJsonObject object{{u"no"_s, nomination.no},
                       {u"village"_s, dossier.villageName},
                       {u"name"_s, nomination.name},
                       {u"body"_s, bodyName(nomination.body)},
                       {u"post"_s, nomination.postTitle},
                       {u"verdict"_s, verdictKey(result.verdict)},
                       {u"checks"_s, checks},
                       {u"reasons"_s, reasons}};
    if (templateVersion > 0) object.insert(u"template_version"_s, templateVersion);
    return object;
}

Result<std::vector<ScreenedNomination>> ScreeningService::screen(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto list, screened(m_file, village));
    return list->rows;
}

Result<ScreenedNomination> ScreeningService::screenOne(NominationId nomination) const {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    ELECTION_ASSIGN(const auto list, screened(m_file, subject.nomination.village));
    for (const ScreenedNomination& row : list->rows)
        if (row.dossier.nomination.id == nomination) return row;
    return Error{ErrorCode::Internal, Text::tr("This self-nomination does not exist."), {}};
}

ScreeningSummary ScreeningService::summarise(const std::vector<ScreenedNomination>& screened) {
    ScreeningSummary summary;
    for (const ScreenedNomination& row : screened) {
        ++summary.nominations;
        switch (row.result.verdict) {
            case Verdict::Qualified:
                ++summary.qualified;
                break;
            case Verdict::NotQualified:
                ++summary.notQualified;
                break;
            case Verdict::Pending:
                ++summary.pending;
                break;
            case Verdict::Withdrawn:
                ++summary.withdrawn;
                break;
        }
        QSet<QString> codes;
        for (const Reason& reason : row.result.reasons)
            if (!reason.informative) codes.insert(reason.code);
        for (const QString& code : std::as_const(codes)) ++summary.byReason[code];
        for (const DepartmentOpinion& opinion : row.dossier.opinions)
            if (opinion.objection) ++summary.hitsByDepartment[opinion.department];
    }
    return summary;
}

bool ScreeningService::changeNeedsReason(const ScreenedNomination& row, int check, CheckState state) {
    if (const auto& hand = row.dossier.byHand.at(size_t(check))) return hand->state != state;
    const CheckState computed = row.result.checks.at(size_t(check)).state;
    return computed == CheckState::Failed &&
           (state == CheckState::Passed || state == CheckState::NotApplicable);
}

Result<> ScreeningService::setCheck(NominationId nomination, int check, CheckState state, const QString& note,
                                    const QStringList& clauses, const QString& because) {
    if (check < 0 || check >= kCheckCount)
        return Error{ErrorCode::Internal, Text::tr("There is no such check."), QString::number(check)};
    if (state == CheckState::Failed && note.trimmed().isEmpty() && clauses.isEmpty())
        return refusal(Text::tr("A failed check needs its reason. Choose or write what was found."));
    ELECTION_ASSIGN(const DossierLog log, DossierLog::of(m_file, nomination));
    const std::vector<Bar> bars = log.context().barsInForce();
    for (const QString& clause : clauses)
        if (!findBar(bars, clause))
            return refusal(Text::tr("“%1” is no clause of the lists of bars that this dossier is judged by.")
                               .arg(clause));
    if (because.trimmed().isEmpty() && changeNeedsReason(log.row(), check, state))
        return refusal(Text::tr("%1 was answered before (%2). Write why the answer is changed.")
                           .arg(log.context().checks.checks.at(size_t(check)).title.text(),
                                checkStateName(log.row().result.checks.at(size_t(check)))));
    store::CheckEntry entry{nomination,
                            check,
                            state,
                            m_file.actor(),
                            m_file.clock().now().toUTC().toString(Qt::ISODateWithMs),
                            note.trimmed(),
                            clauses,
                            because.trimmed()};
    Dossier after = log.row().dossier;
    auto& hand = after.byHand.at(size_t(check));
    if (state == CheckState::NotBegun)
        hand.reset();
    else
        hand = Check{checkKey(check), state,      entry.by,
                     entry.at,        entry.note, clauses,
                     QString(),       QString(),  state == CheckState::Failed};
    QJsonObject details = log.details(after);
    details.insert(u"check"_s, check);
    details.insert(u"state"_s, checkStateKey(state));
    details.insert(u"note"_s, entry.note);
    if (!clauses.isEmpty()) details.insert(u"clauses"_s, QJsonArray::fromStringList(clauses));
    if (!entry.because.isEmpty()) details.insert(u"because"_s, entry.because);
    details.insert(u"added"_s, QJsonObject{{u"check_entry"_s, 1}});
    return recordAfter(m_file, u"screening.check"_s, log.subject(), [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(const qint64 id, store::ScreeningRepository(m_file.database()).insert(entry));
        details.insert(u"entry"_s, id);
        return details;
    });
}

namespace {

/// What a decision against somebody has to have confirmed; refused where it needs a second person and has
/// none.
Result<LooseChecks> unconfirmedBy(ElectionFile& file, const Decision& decision, const QString& secondPerson) {
    if (decision.qualified) return LooseChecks();
    ELECTION_ASSIGN(const ScreenedNomination row, ScreeningService(file).screenOne(decision.nomination));
    ELECTION_ASSIGN(const CheckTemplates templates, CheckTemplates::load(file));
    LooseChecks loose = LooseChecks::of(row, templates);
    if (loose.unconfirmed.empty()) return loose;
    const QString second = normaliseName(secondPerson);
    if (second.isEmpty())
        return refusal(
            Text::tr("%1: what bars needs a second person's confirmation (%2). Enter the name of who "
                     "looked at it, too.")
                .arg(row.dossier.nomination.name, loose.unconfirmedTitles.join(u'、')));
    if (second == normaliseName(file.actor()))
        return refusal(
            Text::tr(
                "%1 records the decision and can't be the second person, too. Another person has to look "
                "at it.")
                .arg(file.actor()));
    return loose;
}

}  // namespace

Result<> ScreeningService::recordDecision(const Decision& decision, const QString& secondPerson) {
    ELECTION_TRY(checkDecision(m_file, decision));
    ELECTION_ASSIGN(const LooseChecks loose, unconfirmedBy(m_file, decision, secondPerson));
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, decision.nomination));
    Decision stored = decision;
    stored.documentNumber = stored.documentNumber.trimmed();
    stored.reason = stored.reason.trimmed();
    stored.decidedBy = stored.decidedBy.trimmed();
    if (stored.decidedBy.isEmpty()) stored.decidedBy = decidingBodyName(subject.nomination.body);
    QJsonObject added{{u"decision"_s, 1}};
    QJsonObject details{{u"nomination"_s, stored.nomination.v},
                        {u"qualified"_s, stored.qualified},
                        {u"date"_s, stored.date.toString(Qt::ISODate)},
                        {u"document_number"_s, stored.documentNumber},
                        {u"decided_by"_s, stored.decidedBy},
                        {u"reason"_s, stored.reason}};
    if (!loose.unconfirmed.empty()) {
        added.insert(u"second_look"_s, int(loose.unconfirmed.size()));
        details.insert(u"confirmed"_s, loose.keys(loose.unconfirmed));
        details.insert(u"confirmed_by"_s, normaliseText(secondPerson));
    }
    details.insert(u"added"_s, added);
    return record(m_file, u"screening.decision"_s, subject.text, details, [&]() -> Result<> {
        ELECTION_TRY(loose.confirm(m_file, stored.nomination, normaliseText(secondPerson)));
        return store::ScreeningRepository(m_file.database()).insert(stored);
    });
}

Result<> ScreeningService::recordWithdrawal(const Withdrawal& withdrawal) {
    if (!withdrawal.date.isValid())
        return refusal(Text::tr("The withdrawal has no date. Enter the day on which it was signed."));
    if (withdrawal.date > m_file.clock().today())
        return refusal(
            Text::tr("The withdrawal's date lies in the future. Enter the day on which it was signed."));
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, withdrawal.nomination));
    Withdrawal stored = withdrawal;
    if (stored.signedByPerson == YesNo::Yes && stored.paperSeenBy.trimmed().isEmpty())
        stored.paperSeenBy = m_file.actor();
    store::ScreeningRepository repository(m_file.database());
    ELECTION_ASSIGN(const bool known, repository.hasWithdrawal(stored.nomination));
    QJsonObject details{{u"nomination"_s, stored.nomination.v},
                        {u"date"_s, stored.date.toString(Qt::ISODate)},
                        {u"signed"_s, stored.signedByPerson == YesNo::Yes},
                        {u"paper_seen_by"_s, stored.paperSeenBy},
                        {u"note"_s, stored.remark}};
    if (!known) details.insert(u"added"_s, QJsonObject{{u"withdrawal"_s, 1}});
    return record(m_file, u"screening.withdrawal"_s, subject.text, details,
                  [&] { return repository.save(stored); });
}

Result<std::vector<HistoryEntry>> ScreeningService::history(NominationId nomination) const {
    ELECTION_ASSIGN(auto history, historyOf(m_file, {u"nomination."_s, u"screening."_s, u"attachment."_s},
                                            u"nomination"_s, nomination.v));
    ELECTION_ASSIGN(const auto evidence, historyOf(m_file, {u"attachment."_s}, kEvidenceOwner, nomination.v));
    history.insert(history.end(), evidence.begin(), evidence.end());
    std::stable_sort(history.begin(), history.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at < b.at; });
    return history;
}

}  // namespace election
