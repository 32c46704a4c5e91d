#include "core/services/dossier_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/rule_words.h"
#include "core/services/check_templates.h"
#include "core/services/dossier_log.h"
#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/services/screened.h"
#include "core/store/dossier_repository.h"
#include "core/store/screening_repository.h"
#include "core/store/template_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DossierService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QString nowText(const ElectionFile& file) {
    return file.clock().now().toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject factJson(const BarFact& fact) {
    return {{u"clauses"_s, QJsonArray::fromStringList(fact.clauses)},
            {u"matter"_s, fact.matter},
            {u"ended"_s, fact.ended.toString(Qt::ISODate)},
            {u"running"_s, fact.running},
            {u"source"_s, fact.source}};
}

Result<> checkFact(const BarFact& fact, const std::vector<Bar>& bars) {
    if (fact.clauses.isEmpty())
        return refusal(
            Text::tr("The fact names no clause. Choose at least one clause of the lists of bars."));
    for (const QString& clause : fact.clauses)
        if (!findBar(bars, clause))
            return refusal(Text::tr("“%1” is no clause of the lists of bars that this dossier is judged by.")
                               .arg(clause));
    if (fact.matter.isEmpty()) return refusal(Text::tr("Write what happened."));
    if (fact.source.isEmpty())
        return refusal(Text::tr("Write who says so: the judgment, the decision or the department's paper."));
    if (fact.running && fact.ended.isValid())
        return refusal(Text::tr("What lasts still has no day on which it ended. Take one of the two out."));
    return Ok{};
}

/// Bars that the program's own computation leaves waiting at a check, and what a person entered there.
struct WaitingParts {
    bool hand = false, talk = false, computed = false;
    std::vector<BarFact> facts;
    [[nodiscard]] bool any() const { return hand || talk || computed || !facts.empty(); }
};

WaitingParts waitingAt(const ScreenedNomination& row, int check) {
    WaitingParts parts;
    const Dossier& dossier = row.dossier;
    const auto& hand = dossier.byHand.at(size_t(check));
    parts.hand = hand && hand->state == CheckState::Failed && hand->waitsForSecond;
    parts.talk = check < 3 && dossier.asks && dossier.asks->typed && dossier.asks->waitsForSecond;
    if (check == 6)
        std::copy_if(dossier.facts.begin(), dossier.facts.end(), std::back_inserter(parts.facts),
                     [](const BarFact& fact) { return fact.waitsForSecond; });
    const Check& now = row.result.checks.at(size_t(check));
    parts.computed = !parts.hand && !parts.talk && parts.facts.empty() && now.state == CheckState::Failed &&
                     now.secondBy.isEmpty();
    return parts;
}

/// The dossier after the second person's word.
Dossier afterLook(const ScreenedNomination& row, int check, const WaitingParts& parts,
                  const store::SecondLook& look) {
    Dossier after = row.dossier;
    if (parts.hand) {
        Check& hand = *after.byHand.at(size_t(check));
        hand.waitsForSecond = false;
        hand.secondBy = look.by;
        hand.secondWhen = look.at;
        if (!look.agreed) hand.state = CheckState::LookAgain;
    }
    if (!look.agreed) return after;
    if (parts.talk) {
        after.asks->waitsForSecond = false;
        after.asks->secondBy = look.by;
    }
    for (BarFact& fact : after.facts)
        for (const BarFact& waiting : parts.facts)
            if (fact.id == waiting.id) {
                fact.waitsForSecond = false;
                fact.secondBy = look.by;
            }
    return after;
}

/// The rows that the second person looks at.
Result<std::vector<store::SecondLook>> looksOf(ElectionFile& file, NominationId nomination, int check,
                                               const WaitingParts& parts, store::SecondLook look) {
    using store::LookSubject;
    std::vector<store::SecondLook> looks;
    const auto add = [&](LookSubject subject, qint64 id) {
        look.subject = subject;
        look.subjectId = id;
        looks.push_back(look);
    };
    if (parts.hand) {
        ELECTION_ASSIGN(const auto entries, store::ScreeningRepository(file.database()).checkEntries());
        qint64 newest = 0;
        for (const auto& entry : entries)
            if (entry.nomination == nomination && entry.check == check) newest = entry.id;
        add(LookSubject::CheckEntry, newest);
    }
    if (parts.talk) {
        ELECTION_ASSIGN(const auto talks, store::DossierRepository(file.database()).talks());
        qint64 newest = 0;
        for (const auto& row : talks)
            if (row.talk.nomination == nomination) newest = row.id.v;
        add(LookSubject::Talk, newest);
    }
    for (const BarFact& fact : parts.facts) add(LookSubject::Fact, fact.id.v);
    if (parts.computed) add(LookSubject::Computed, check);
    return looks;
}

}  // namespace

Result<CheckTemplate> DossierService::checksOf(const ScreenedNomination& row) const {
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(m_file));
    return templates.at(row.templateVersion);
}

Result<std::vector<Bar>> DossierService::barsOf(const ScreenedNomination& row) const {
    ELECTION_ASSIGN(const ScreeningContext context, screeningContextOf(m_file, row));
    return context.barsInForce();
}

Result<DatedBars> DossierService::datedBars(const ScreenedNomination& row) const {
    ELECTION_ASSIGN(const ScreeningContext context, screeningContextOf(m_file, row));
    DatedBars dated;
    dated.day = context.barDayOf(row.dossier.nomination);
    const QString word = context.barDay == BarDay::ListDay         ? u"list_day"_s
                         : context.barDay == BarDay::NominationDay ? u"nomination_day"_s
                                                                   : u"election_day"_s;
    dated.dayName = parameterWordText(u"bar_day", word);
    dated.citation = context.barDayBasis.source;
    dated.mark = context.barDayBasis.mark;
    dated.outcomes = barsOnDay(row.dossier.facts, context.barsInForce(), dated.day);
    return dated;
}

Result<> DossierService::addFact(NominationId nomination, const BarFact& typed) {
    ELECTION_ASSIGN(const DossierLog first, DossierLog::of(m_file, nomination));
    BarFact fact = typed;
    for (QString& clause : fact.clauses) clause = clause.trimmed();
    fact.clauses.removeAll(QString());
    fact.clauses.removeDuplicates();
    fact.matter = normaliseText(fact.matter);
    fact.source = normaliseText(fact.source);
    fact.by = m_file.actor();
    fact.when = nowText(m_file);
    fact.secondBy.clear();
    fact.waitsForSecond = true;
    ELECTION_TRY(checkFact(fact, first.context().barsInForce()));
    std::vector<DossierLog> logs{first};
    for (const auto& other : first.row().dossier.others) {
        if (other.withdrawn || other.decidedOut || !other.id.isStored()) continue;
        ELECTION_ASSIGN(DossierLog log, DossierLog::of(m_file, other.id));
        logs.push_back(std::move(log));
    }
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(m_file.database()));
    for (const DossierLog& log : logs) {
        const NominationId id = log.row().dossier.nomination.id;
        Dossier after = log.row().dossier;
        after.facts.push_back(fact);
        QJsonObject details = log.details(after);
        ELECTION_ASSIGN(const FactId added, store::DossierRepository(m_file.database()).insert(id, fact));
        details.insert(u"fact"_s, added.v);
        details.insert(u"what"_s, factJson(fact));
        details.insert(u"added"_s, QJsonObject{{u"bar_fact"_s, 1}});
        ELECTION_TRY(
            store::AuditRepository(m_file.database())
                .append(m_file.clock().now(), m_file.actor(), u"screening.fact"_s, log.subject(), details));
    }
    return std::move(transaction).commit();
}

Result<> DossierService::removeFact(FactId id, const QString& because) {
    if (because.trimmed().isEmpty())
        return refusal(Text::tr("Taking a fact out needs a reason. Write why it was a mistake."));
    store::DossierRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.fact(id));
    if (!known) return Error{ErrorCode::NotFound, Text::tr("This fact does not exist."), {}};
    ELECTION_ASSIGN(const DossierLog log, DossierLog::of(m_file, known->nomination));
    Dossier after = log.row().dossier;
    std::erase_if(after.facts, [id](const BarFact& fact) { return fact.id == id; });
    QJsonObject details = log.details(after);
    details.insert(u"fact"_s, id.v);
    details.insert(u"what"_s, factJson(known->fact));
    details.insert(u"because"_s, because.trimmed());
    return record(m_file, u"screening.fact_removed"_s, log.subject(), details,
                  [&] { return repository.setGone(id); });
}

Result<> DossierService::recordTalk(const AskRecord& typed) {
    if (!typed.date.isValid())
        return refusal(Text::tr("The talk has no date. Enter the day on which it was held."));
    if (typed.date > m_file.clock().today())
        return refusal(Text::tr("The talk's date lies in the future. Enter the day on which it was held."));
    AskRecord talk = typed;
    talk.talkedBy = normaliseText(talk.talkedBy);
    talk.recordedBy = normaliseText(talk.recordedBy);
    talk.place = normaliseText(talk.place);
    talk.because = normaliseText(talk.because);
    if (talk.talkedBy.isEmpty()) return refusal(Text::tr("Enter who held the talk."));
    ELECTION_ASSIGN(const DossierLog log, DossierLog::of(m_file, talk.nomination));
    if (log.row().dossier.asks && talk.because.isEmpty())
        return refusal(
            Text::tr("A talk of %1 is recorded already. Write why it is recorded anew; the older record "
                     "stays.")
                .arg(log.row().dossier.nomination.name));
    bool any = false;
    QJsonArray answers;
    for (int i = 0; i < 3; ++i) {
        talk.question[i] = normaliseText(talk.question[i]);
        talk.said[i] = normaliseText(talk.said[i]);
        talk.answer[i] = normaliseText(talk.answer[i]);
        any = any || !talk.said[i].isEmpty() || !talk.answer[i].isEmpty();
        answers.append(QJsonObject{
            {u"question"_s, talk.question[i]}, {u"said"_s, talk.said[i]}, {u"finding"_s, talk.answer[i]}});
    }
    if (!any) return refusal(Text::tr("The talk has neither an answer nor a finding. Write what was said."));
    talk.typed = true;
    talk.enteredBy = m_file.actor();
    talk.enteredAt = nowText(m_file);
    const QString recorder = normaliseName(talk.recordedBy);
    talk.secondBy =
        !recorder.isEmpty() && recorder != normaliseName(talk.talkedBy) ? talk.recordedBy : QString();
    talk.waitsForSecond = talk.secondBy.isEmpty();
    Dossier after = log.row().dossier;
    after.asks = talk;
    QJsonObject details = log.details(after);
    details.insert(u"date"_s, talk.date.toString(Qt::ISODate));
    details.insert(u"talked_by"_s, talk.talkedBy);
    details.insert(u"recorded_by"_s, talk.recordedBy);
    details.insert(u"signed"_s, talk.signedByPerson == YesNo::Yes);
    details.insert(u"answers"_s, answers);
    if (!talk.because.isEmpty()) details.insert(u"because"_s, talk.because);
    details.insert(u"added"_s, QJsonObject{{u"talk_record"_s, 1}});
    return recordAfter(m_file, u"screening.talk"_s, log.subject(), [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(const TalkId id, store::DossierRepository(m_file.database()).insert(talk));
        details.insert(u"talk"_s, id.v);
        return details;
    });
}

Result<std::vector<AskRecord>> DossierService::talks(NominationId nomination) const {
    ELECTION_ASSIGN(auto rows, store::DossierRepository(m_file.database()).talks());
    std::vector<AskRecord> talks;
    for (store::TalkRow& row : rows)
        if (row.talk.nomination == nomination) talks.push_back(std::move(row.talk));
    return talks;
}

Result<AskRecord> DossierService::talkToFill(const ScreenedNomination& row) const {
    AskRecord talk = row.dossier.asks.value_or(AskRecord());
    talk.nomination = row.dossier.nomination.id;
    talk.because.clear();
    ELECTION_ASSIGN(const CheckTemplate checks, checksOf(row));
    for (int i = 0; i < 3; ++i)
        if (talk.question[i].isEmpty()) talk.question[i] = checks.checks[size_t(i)].asks.text();
    if (!talk.date.isValid()) talk.date = m_file.clock().today();
    return talk;
}

QString DossierService::whyNotLook(const ScreenedNomination& row, int check) {
    if (waitingAt(row, check).any()) return {};
    const Check& now = row.result.checks.at(size_t(check));
    if (now.state == CheckState::Failed && !now.secondBy.isEmpty())
        return Text::tr("%1 has confirmed it already.").arg(now.secondBy);
    return Text::tr("Nothing waits here for a second person: only what bars has to be confirmed.");
}

QStringList DossierService::enteredBy(const ScreenedNomination& row, int check) {
    const WaitingParts parts = waitingAt(row, check);
    QStringList names;
    if (parts.hand) names << row.dossier.byHand.at(size_t(check))->by;
    if (parts.talk) names << row.dossier.asks->talkedBy;
    for (const BarFact& fact : parts.facts) names << fact.by;
    names.removeDuplicates();
    return names;
}

Result<> DossierService::look(NominationId nomination, int check, bool agreed, const QString& by,
                              const QString& note) {
    if (check < 0 || check >= kCheckCount)
        return Error{ErrorCode::Internal, Text::tr("There is no such check."), QString::number(check)};
    const QString name = normaliseText(by);
    if (name.isEmpty()) return refusal(Text::tr("Enter the name of the second person."));
    if (!agreed && note.trimmed().isEmpty())
        return refusal(Text::tr("Who does not agree says why. Write the reason."));
    ELECTION_ASSIGN(const DossierLog log, DossierLog::of(m_file, nomination));
    const ScreenedNomination& row = log.row();
    if (const QString whyNot = whyNotLook(row, check); !whyNot.isEmpty())
        return Error{ErrorCode::RuleViolation, whyNot, {}};
    for (const QString& first : enteredBy(row, check))
        if (normaliseName(first) == normaliseName(name))
            return refusal(
                Text::tr("%1 entered it and can't be the second person, too. Another person has to look at "
                         "it.")
                    .arg(first));
    const WaitingParts parts = waitingAt(row, check);
    const store::SecondLook look{nomination, {}, 0, agreed, name, nowText(m_file), note.trimmed()};
    ELECTION_ASSIGN(const auto looks, looksOf(m_file, nomination, check, parts, look));
    QJsonObject details = log.details(afterLook(row, check, parts, look));
    details.insert(u"check"_s, check);
    details.insert(u"agreed"_s, agreed);
    details.insert(u"second_person"_s, name);
    details.insert(u"entered_by"_s, QJsonArray::fromStringList(enteredBy(row, check)));
    if (!look.note.isEmpty()) details.insert(u"because"_s, look.note);
    details.insert(u"added"_s, QJsonObject{{u"second_look"_s, qint64(looks.size())}});
    return record(m_file, u"screening.second_look"_s, log.subject(), details, [&]() -> Result<> {
        store::DossierRepository repository(m_file.database());
        for (const store::SecondLook& one : looks) ELECTION_TRY(repository.insert(one));
        return Ok{};
    });
}

QString DossierService::versionName(const ScreenedNomination& row) {
    return checkTemplateName(row.templateVersion);
}

Result<QString> DossierService::whyNotJudgeAgain(const ScreenedNomination& row) const {
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(m_file));
    const QString& name = row.dossier.nomination.name;
    if (row.templateVersion == templates.inForce())
        return Text::tr("%1 is judged by the version in force already.").arg(name);
    if (row.result.verdict == Verdict::Withdrawn)
        return Text::tr("%1 has withdrawn; nothing is judged any more.").arg(name);
    if (row.dossier.decision)
        return Text::tr("%1 is decided on; the dossier stays with the version it was decided by.").arg(name);
    return QString();
}

Result<> DossierService::judgeAgain(NominationId nomination, const QString& because) {
    if (because.trimmed().isEmpty())
        return refusal(Text::tr("Write why the dossier is judged by the newer version."));
    ELECTION_ASSIGN(const DossierLog log, DossierLog::of(m_file, nomination));
    const ScreenedNomination& row = log.row();
    ELECTION_ASSIGN(const QString whyNot, whyNotJudgeAgain(row));
    if (!whyNot.isEmpty()) return Error{ErrorCode::RuleViolation, whyNot, {}};
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(m_file));
    ScreenedNomination after = row;
    after.templateVersion = templates.inForce();
    ELECTION_ASSIGN(const ScreeningContext context, screeningContextOf(m_file, after));
    QJsonObject details = log.details(screen(after.dossier, context));
    details.insert(u"template"_s, after.templateVersion);
    details.insert(u"template_was"_s, row.templateVersion);
    details.insert(u"because"_s, because.trimmed());
    store::TemplateRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto bound, repository.dossiers());
    if (!bound.contains(nomination)) details.insert(u"added"_s, QJsonObject{{u"dossier_template"_s, 1}});
    return record(m_file, u"screening.judged_again"_s, log.subject(), details,
                  [&] { return repository.bind(nomination, after.templateVersion); });
}

Result<> DossierService::addEvidence(NominationId nomination, int check, const NewAttachment& file) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    NewAttachment evidence = file;
    evidence.role = checkKey(check);
    ELECTION_TRY(AttachmentService(m_file).add({kEvidenceOwner, nomination.v}, subject.text, evidence));
    return Ok{};
}

Result<> DossierService::removeEvidence(NominationId nomination, AttachmentId file, const QString& because) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    return AttachmentService(m_file).remove(file, subject.text, because);
}

Result<std::vector<Attachment>> DossierService::evidence(NominationId nomination) const {
    return AttachmentService(m_file).of({kEvidenceOwner, nomination.v});
}

}  // namespace election
