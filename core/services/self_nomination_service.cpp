#include "core/services/self_nomination_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/name_order.h"
#include "core/base/text.h"
#include "core/services/filing_checks.h"
#include "core/services/matched_nominations.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_identity.h"
#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/services/register_service.h"
#include "core/services/search_key.h"
#include "core/services/setup_service.h"
#include "core/store/filing_repository.h"
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

/// Minutes are what a form shows and the file keeps.
QDateTime toMinute(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    return {local.date(), QTime(local.time().hour(), local.time().minute())};
}

Nomination nominationOf(const SelfNominationForm& form, const Person& person, const QDateTime& filedAt) {
    Nomination made;
    made.village = form.village;
    made.body = form.body;
    made.postTitle = form.postTitle;
    made.name = person.name;
    made.sex = person.sex;
    const QDate birth = person.legalBirthDate();
    if (birth.isValid()) made.birthMonth = birth.toString(u"yyyy.MM"_s);
    made.nationalId = form.nationalId;
    made.ethnicity = form.ethnicity.trimmed();
    made.politicalStatus = form.politicalStatus.trimmed();
    made.education = form.education.trimmed();
    made.currentPost = form.currentPost.trimmed();
    made.filedAt = filedAt;
    made.inPerson = form.inPerson;
    made.nominationForm = form.nominationForm;
    made.reviewForm = form.reviewForm;
    made.pledge = form.pledge;
    made.phone = form.phone.trimmed();
    made.remark = form.remark.trimmed();
    made.person = person.id;
    made.source = NominationSource::Typed;
    return made;
}

store::NominationRecord recordOf(const Nomination& nomination, const QString& identity) {
    return {nomination, identity, strokeSortKey(nomination.name),
            searchKeyOf(nomination.name, nomination.nationalId, nomination.phone, {})};
}

store::FormRecord extrasOf(const SelfNominationForm& form, NominationId id, const QString& clerk) {
    store::FormRecord extras;
    extras.nomination = id;
    extras.village = form.village;
    extras.address = form.address.trimmed();
    extras.resume = form.resume.trimmed();
    extras.relatives = form.relatives.trimmed();
    extras.receivedBy = clerk;
    extras.timeTyped = form.filedAt.has_value();
    extras.timeBecause = form.filedAt ? form.filedBecause.trimmed() : QString();
    return extras;
}

/// The number that his card shows, where the register has no sound one.
Result<QString> idOf(const SelfNominationForm& form, const Person& person) {
    const QString typed = normaliseCode(form.nationalId);
    const bool sound = person.idState == IdState::Good || person.idState == IdState::Repaired;
    if (sound && (typed.isEmpty() || typed == person.nationalId)) return person.nationalId;
    if (typed.isEmpty()) return QString();
    if (sound)
        return invalid(
            Text::tr("%1: this is another ID number than in the register. Choose the right person, "
                     "or have the register corrected first.")
                .arg(person.name));
    const auto id = NationalId::parse(typed);
    if (!id || !id->hasRightCheckDigit())
        return invalid(Text::tr("The ID number has a wrong check digit. Copy it from the card once more."));
    return id->text();
}

QString yesNoText(YesNo value) {
    return store::yesNoKey(value);
}

/// What a correction changed, for the log; ID numbers only masked.
QJsonObject changesOf(const FiledForm& was, const Nomination& now, const store::FormRecord& extras) {
    QJsonObject changes;
    const auto compare = [&changes](const QString& key, const QString& before, const QString& after) {
        if (before != after) changes.insert(key, QJsonObject{{u"was"_s, before}, {u"now"_s, after}});
    };
    const SelfNominationForm& form = was.form;
    compare(u"person"_s, form.person.isStored() ? QString::number(form.person.v) : QString(),
            now.person ? QString::number(now.person->v) : QString());
    compare(u"name"_s, was.name, now.name);
    compare(u"body"_s, bodyName(form.body), bodyName(now.body));
    compare(u"post"_s, form.postTitle, now.postTitle);
    compare(u"id_number"_s, maskedId(form.nationalId), maskedId(now.nationalId));
    compare(u"ethnicity"_s, form.ethnicity, now.ethnicity);
    compare(u"political_status"_s, form.politicalStatus, now.politicalStatus);
    compare(u"education"_s, form.education, now.education);
    compare(u"phone"_s, form.phone, now.phone);
    compare(u"current_post"_s, form.currentPost, now.currentPost);
    compare(u"in_person"_s, yesNoText(form.inPerson), yesNoText(now.inPerson));
    compare(u"nomination_form"_s, yesNoText(form.nominationForm), yesNoText(now.nominationForm));
    compare(u"review_form"_s, yesNoText(form.reviewForm), yesNoText(now.reviewForm));
    compare(u"pledge"_s, yesNoText(form.pledge), yesNoText(now.pledge));
    compare(u"filed_at"_s, form.filedAt ? store::localTimeText(*form.filedAt) : QString(),
            store::localTimeText(now.filedAt));
    compare(u"address"_s, form.address, extras.address);
    compare(u"resume"_s, form.resume, extras.resume);
    compare(u"relatives"_s, form.relatives, extras.relatives);
    compare(u"note"_s, form.remark, now.remark);
    return changes;
}

QJsonArray notesOf(const Breaches& breaches) {
    QJsonArray notes;
    for (const Breach& breach : breaches)
        if (!breach.refuses) notes.append(breach.sentence);
    return notes;
}

}  // namespace

Result<FilingDeadline> SelfNominationService::deadline(VillageId village) const {
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, village));
    return FilingDeadline{m_file.clock().now().toLocalTime(), selfNominationEnd(in.electionDay, in.rules),
                          citedShortly(in.rules.parameter(u"self_nom_days")), in.mode};
}

Result<SelfNominationForm> SelfNominationService::formFor(PersonId id) const {
    ELECTION_ASSIGN(const Person person, registeredPerson(m_file, id));
    SelfNominationForm form;
    form.village = person.village;
    form.person = person.id;
    if (person.idState == IdState::Good || person.idState == IdState::Repaired)
        form.nationalId = person.nationalId;
    form.ethnicity = person.ethnicity;
    form.politicalStatus = person.politicalStatus;
    form.education = person.education;
    form.phone = person.phone;
    form.address = person.address;
    return form;
}

Result<FiledForm> SelfNominationService::form(NominationId id) const {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, id));
    const Nomination& n = subject.nomination;
    FiledForm filed;
    filed.nomination = id;
    filed.no = n.no;
    filed.name = n.name;
    SelfNominationForm& form = filed.form;
    form.village = n.village;
    form.person = n.person.value_or(PersonId{});
    form.body = n.body;
    form.postTitle = n.postTitle;
    form.nationalId = n.nationalId;
    form.ethnicity = n.ethnicity;
    form.politicalStatus = n.politicalStatus;
    form.education = n.education;
    form.phone = n.phone;
    form.currentPost = n.currentPost;
    form.inPerson = n.inPerson;
    form.nominationForm = n.nominationForm;
    form.reviewForm = n.reviewForm;
    form.pledge = n.pledge;
    form.remark = n.remark;
    if (n.filedAt.isValid()) form.filedAt = n.filedAt;
    ELECTION_ASSIGN(const auto extras, store::FilingRepository(m_file.database()).form(id));
    if (!extras) return filed;
    filed.receipt = extras->receipt.value_or(0);
    filed.receivedBy = extras->receivedBy;
    filed.timeTyped = extras->timeTyped;
    form.address = extras->address;
    form.resume = extras->resume;
    form.relatives = extras->relatives;
    form.filedBecause = extras->timeBecause;
    return filed;
}

Result<Breaches> SelfNominationService::judge(const SelfNominationForm& form,
                                              std::optional<NominationId> corrected) const {
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, form.village));
    ELECTION_ASSIGN(const FilingFacts facts, filingFacts(m_file, form, in.electionDay, corrected));
    return judgeFiling(facts, in.rules);
}

Result<FiledForm> SelfNominationService::registerForm(const SelfNominationForm& form) {
    ELECTION_TRY(checkForm(m_file, form));
    if (form.filedAt && form.filedBecause.trimmed().isEmpty())
        return invalid(Text::tr("The time was typed and not taken from the clock. Write why."));
    ELECTION_ASSIGN(const Person person, registeredPerson(m_file, form.person));
    ELECTION_ASSIGN(const QString nationalId, idOf(form, person));
    ELECTION_ASSIGN(const Breaches found, judge(form));
    if (const QString refusal = refusalOf(found); !refusal.isEmpty())
        return Error{ErrorCode::RuleViolation, Text::tr("%1: %2").arg(person.name, refusal), {}};
    SelfNominationForm checked = form;
    checked.nationalId = nationalId;
    Nomination nomination =
        nominationOf(checked, person, toMinute(form.filedAt.value_or(m_file.clock().now().toLocalTime())));
    ELECTION_ASSIGN(const Village village, villageById(m_file, form.village));
    store::FilingRepository repository(m_file.database());
    store::FormRecord extras = extrasOf(form, {}, m_file.actor());

    // Numbers are taken inside the transaction: nobody else can take the same.
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(m_file.database()));
    ELECTION_ASSIGN(nomination.no, store::NominationRepository(m_file.database()).nextNumber());
    ELECTION_ASSIGN(const int receipt, repository.nextReceipt(form.village));
    // Who withdrew may come again before the deadline: his new form is another nomination.
    QString identity = nominationIdentity(form.village, nomination);
    ELECTION_ASSIGN(const bool taken, repository.hasIdentity(identity, {}));
    if (taken) identity += u"|%1"_s.arg(nomination.no);
    ELECTION_ASSIGN(nomination.id, repository.insert(recordOf(nomination, identity)));
    extras.nomination = nomination.id;
    extras.receipt = receipt;
    ELECTION_TRY(repository.save(extras));
    const QJsonObject details{
        {u"nomination"_s, nomination.id.v},
        {u"number"_s, nomination.no},
        {u"receipt"_s, receipt},
        {u"person"_s, person.id.v},
        {u"body"_s, bodyName(nomination.body)},
        {u"post"_s, nomination.postTitle},
        {u"filed_at"_s, store::localTimeText(nomination.filedAt)},
        {u"because"_s, extras.timeBecause},
        {u"notes"_s, notesOf(found)},
        {u"added"_s, QJsonObject{{u"nomination"_s, 1}, {u"self_nomination_form"_s, 1}}}};
    ELECTION_TRY(store::AuditRepository(m_file.database())
                     .append(m_file.clock().now(), m_file.actor(), u"nomination.registered"_s,
                             nominationSubject(village.name, nomination), details));
    ELECTION_TRY(std::move(transaction).commit());
    return this->form(nomination.id);
}

Result<> SelfNominationService::correct(NominationId id, const SelfNominationForm& form,
                                        const QString& because) {
    if (because.trimmed().isEmpty())
        return invalid(Text::tr("A form is only corrected with a reason. Write why it changes."));
    ELECTION_TRY(checkForm(m_file, form));
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, id));
    if (subject.nomination.source == NominationSource::Nominated)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("A candidate named by voters has no form of self-nomination."),
                     {}};
    ELECTION_ASSIGN(const FiledForm was, this->form(id));
    ELECTION_ASSIGN(const Person person, registeredPerson(m_file, form.person));
    SelfNominationForm checked = form;
    if (!checked.filedAt) checked.filedAt = was.form.filedAt;
    ELECTION_ASSIGN(checked.nationalId, idOf(form, person));
    ELECTION_TRY(refuseNewBreaches(*this, was, checked));
    Nomination now =
        nominationOf(checked, person, checked.filedAt ? toMinute(*checked.filedAt) : QDateTime());
    now.id = id;
    now.no = was.no;
    store::FormRecord extras =
        extrasOf(checked, id, was.receivedBy.isEmpty() ? m_file.actor() : was.receivedBy);
    const bool sameTime = was.form.filedAt == checked.filedAt;
    extras.timeTyped = sameTime ? was.timeTyped : true;
    extras.timeBecause = sameTime ? was.form.filedBecause : because.trimmed();
    const QJsonObject changes = changesOf(was, now, extras);
    if (changes.isEmpty()) return Ok{};
    store::FilingRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.form(id));
    // What came with the office's list keeps the key by which the list knows it.
    ELECTION_ASSIGN(QString identity, repository.identity(id));
    if (was.receipt > 0) identity = nominationIdentity(form.village, now);
    ELECTION_ASSIGN(const bool taken, repository.hasIdentity(identity, id));
    if (taken) identity += u"|%1"_s.arg(now.no);
    QJsonObject details{{u"nomination"_s, id.v}, {u"because"_s, because.trimmed()}, {u"changed"_s, changes}};
    if (!known) details.insert(u"added"_s, QJsonObject{{u"self_nomination_form"_s, 1}});
    return record(m_file, u"nomination.corrected"_s, subject.text, details, [&]() -> Result<> {
        ELECTION_TRY(repository.update(recordOf(now, identity)));
        return repository.save(extras);
    });
}

Result<Breaches> SelfNominationService::judgeWithdrawal(NominationId id, const QDate& signedOn) const {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, id));
    ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, subject.nomination.village));
    return election::judgeWithdrawal({in.electionDay, m_file.clock().today(), signedOn,
                                      subject.nomination.source == NominationSource::Nominated},
                                     in.rules);
}

Result<> SelfNominationService::withdraw(const OwnWithdrawal& withdrawal) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, withdrawal.nomination));
    ELECTION_ASSIGN(const Breaches found, judgeWithdrawal(withdrawal.nomination, withdrawal.signedOn));
    if (const QString refusal = refusalOf(found); !refusal.isEmpty())
        return Error{ErrorCode::RuleViolation, refusal, {}};
    const QString because = withdrawal.acceptedBecause.trimmed();
    if (!found.empty() && because.isEmpty())
        return Error{ErrorCode::RuleViolation, found.front().sentence, {}};
    ELECTION_ASSIGN(const auto earlier, withdrawalOf(m_file, withdrawal.nomination));
    if (earlier && earlier->signedByPerson == YesNo::Yes)
        return Error{
            ErrorCode::Conflict, Text::tr("%1 has withdrawn already.").arg(subject.nomination.name), {}};
    Withdrawal stored;
    stored.nomination = withdrawal.nomination;
    stored.date = withdrawal.signedOn;
    stored.signedByPerson = YesNo::Yes;
    stored.paperSeenBy =
        withdrawal.paperSeenBy.trimmed().isEmpty() ? m_file.actor() : withdrawal.paperSeenBy.trimmed();
    stored.kind = WithdrawalKind::OwnWish;
    QStringList remarks{withdrawal.remark.trimmed(), because};
    remarks.removeAll(QString());
    stored.remark = remarks.join(u"；"_s);
    QJsonObject details{
        {u"nomination"_s, stored.nomination.v},      {u"date"_s, stored.date.toString(Qt::ISODate)},
        {u"kind"_s, withdrawalKindKey(stored.kind)}, {u"signed"_s, true},
        {u"paper_seen_by"_s, stored.paperSeenBy},    {u"because"_s, because},
        {u"note"_s, withdrawal.remark.trimmed()}};
    if (earlier)
        details.insert(u"was"_s, QJsonObject{{u"kind"_s, withdrawalKindKey(earlier->kind)},
                                             {u"date"_s, earlier->date.toString(Qt::ISODate)},
                                             {u"by"_s, earlier->talkedBy},
                                             {u"clause"_s, earlier->clauseExplained},
                                             {u"note"_s, earlier->remark}});
    else
        details.insert(u"added"_s, QJsonObject{{u"withdrawal"_s, 1}});
    return record(m_file, u"nomination.withdrawn"_s, subject.text, details,
                  [&] { return store::ScreeningRepository(m_file.database()).save(stored); });
}

Result<> SelfNominationService::takeBackWithdrawal(NominationId id, const QString& because) {
    if (because.trimmed().isEmpty())
        return invalid(Text::tr("Write why the withdrawal was recorded by mistake."));
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, id));
    ELECTION_ASSIGN(const auto known, withdrawalOf(m_file, id));
    if (!known || known->signedByPerson != YesNo::Yes)
        return Error{ErrorCode::NotFound, Text::tr("%1 has not withdrawn.").arg(subject.nomination.name), {}};
    Withdrawal changed = *known;
    changed.signedByPerson = YesNo::No;
    changed.remark = Text::tr("Recorded by mistake: %1").arg(because.trimmed());
    const QJsonObject details{{u"nomination"_s, id.v},
                              {u"because"_s, because.trimmed()},
                              {u"was"_s, QJsonObject{{u"date"_s, known->date.toString(Qt::ISODate)},
                                                     {u"signed"_s, true},
                                                     {u"note"_s, known->remark}}}};
    return record(m_file, u"nomination.withdrawal_reversed"_s, subject.text, details,
                  [&] { return store::ScreeningRepository(m_file.database()).save(changed); });
}

}  // namespace election
