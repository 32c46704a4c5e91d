#include "core/services/register_edit_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/outsider_rules.h"
#include "core/rules/register_checks.h"
#include "core/rules/rule_set.h"
#include "core/services/file_cache.h"
#include "core/services/import/hand_records.h"
#include "core/services/import/register_rows.h"
#include "core/services/register_edit_parts.h"
#include "core/services/register_judging.h"
#include "core/services/register_writing.h"
#include "core/services/rules_in_force.h"
#include "core/store/register_version_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using namespace register_edit;

/// The form's values as they are stored: spaces out, the number in 18 characters.
Person cleaned(const Person& typed) {
    Person person = typed;
    person.name = normaliseName(person.name);
    person.nationalId = normaliseCode(person.nationalId);
    if (const auto id = NationalId::parse(person.nationalId)) person.nationalId = id->text();
    person.household = normaliseCode(person.household);
    person.phone = normaliseCode(person.phone);
    for (QString* text :
         {&person.relationToHead, &person.ethnicity, &person.education, &person.politicalStatus,
          &person.group, &person.grid, &person.address, &person.declaration, &person.remark})
        *text = normaliseText(*text);
    return person;
}

Result<> checkId(const QString& number, const QString& before) {
    if (number.isEmpty() || number == before) return Ok{};
    const auto id = NationalId::parse(number);
    if (!id)
        return refusal(Text::tr(
            "The ID number doesn't have 18 characters. Copy it from the card, or leave the field empty."));
    if (!id->hasRightCheckDigit() || !id->birthDate())
        return refusal(
            Text::tr("The ID number can't be right: its check digit doesn't fit. Compare it with "
                     "the card, or leave the field empty."));
    return Ok{};
}

/// Evidence is complete or not there; what newly makes somebody a voter needs it.
Result<> checkStatement(const PersonEdit& edit, const Person& before, const QDate& today) {
    const Person& now = edit.person;
    const bool begunStatement = edit.statement != VoterStatement{};
    const bool declaresNow = now.category == VoterCategory::B && now.declaration == u"是"_s &&
                             (before.category != VoterCategory::B || before.declaration != u"是"_s);
    if ((begunStatement || declaresNow) && !edit.statement.isComplete())
        return refusal(
            Text::tr("The statement that he takes part needs how he gave it, the day, and who "
                     "noted it."));
    if (edit.statement.date > today)
        return refusal(
            Text::tr("Nothing is recorded before it happened: the day of the statement lies in the future."));
    return Ok{};
}

/// Category C: whole or not there. What older files know stays as it is until it is changed.
Result<> checkConsent(ElectionFile& file, const PersonEdit& edit, const MeetingConsent& before) {
    if (edit.person.category != VoterCategory::C || edit.consent == MeetingConsent{} ||
        edit.consent == before)
        return Ok{};
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, edit.person.village));
    const auto notes =
        judgeOutsider(edit.consent, inForce->electionDay, file.clock().today(), inForce->rules);
    if (!notes.empty()) return refusal(notes.front().sentence());
    return Ok{};
}

Result<> checkForm(ElectionFile& file, const PersonEdit& edit, const Person& before,
                   const MeetingConsent& consentBefore) {
    const QDate today = file.clock().today();
    if (edit.person.name.isEmpty()) return refusal(Text::tr("Enter the name."));
    if (edit.person.category == VoterCategory::Unknown)
        return refusal(Text::tr("Choose the category of registration: A, B or C."));
    ELECTION_TRY(checkId(edit.person.nationalId, before.nationalId));
    if (edit.person.birthDate.isValid() && edit.person.birthDate > today)
        return refusal(Text::tr("The birth date lies in the future. Correct it."));
    if (edit.happenedOn.isValid() && edit.happenedOn > today)
        return refusal(Text::tr("Nothing is recorded before it happened: the day lies in the future."));
    ELECTION_TRY(checkStatement(edit, before, today));
    return checkConsent(file, edit, consentBefore);
}

/// The number of the form on another row of the village that was not taken off.
Result<> checkFree(ElectionFile& file, const Person& person, const QString& village) {
    if (person.nationalId.isEmpty()) return Ok{};
    ELECTION_ASSIGN(const auto rows, store::PersonRepository(file.database()).ofVillage(person.village));
    for (const store::StoredPerson& row : rows) {
        if (row.person.id == person.id || row.person.nationalId != person.nationalId) continue;
        if (row.person.status == RegistrationStatus::Removed) continue;
        return Error{ErrorCode::Conflict,
                     Text::tr("This ID number is %1's, no. %2 in the register of %3. Correct that row first, "
                              "or compare the number with the card.")
                         .arg(row.person.name, QString::number(row.person.rowNumber), village),
                     {}};
    }
    return Ok{};
}

/// An identity that no row of the village has: as an import would give it, so that a file that brings the
/// person later finds him.
Result<QString> freeIdentity(ElectionFile& file, const store::StoredPerson& stored) {
    ELECTION_ASSIGN(const auto rows,
                    store::PersonRepository(file.database()).ofVillage(stored.person.village));
    QSet<QString> taken;
    for (const store::StoredPerson& row : rows) taken.insert(row.identity);
    QHash<QString, int> seen;
    QString identity;
    do {
        identity = registerIdentity(entryOf(stored, {}), seen);
    } while (taken.contains(identity));
    return identity;
}

void putInto(RegisterRecord& record, const PersonEdit& edit) {
    if (edit.person.category == VoterCategory::B) record.statement = edit.statement;
    if (edit.person.category == VoterCategory::C) record.consent = edit.consent;
}

/// Why a correction brought somebody onto the register or took him off.
ChangeReason reasonOf(const Person& now, ChangeKind kind) {
    if (kind == ChangeKind::Added) {
        if (now.category == VoterCategory::B) return ChangeReason::Declared;
        if (now.category == VoterCategory::C) return ChangeReason::Consented;
        return ChangeReason::Omitted;
    }
    if (kind == ChangeKind::Corrected) return ChangeReason::Correction;
    switch (now.status) {
        case RegistrationStatus::Deceased:
            return ChangeReason::Died;
        case RegistrationStatus::Deprived:
            return ChangeReason::RightsLost;
        case RegistrationStatus::Duplicate:
            return ChangeReason::DuplicateRow;
        case RegistrationStatus::AwayNotDeclared:
            return ChangeReason::NotTakingPart;
        default:
            return ChangeReason::Mistaken;
    }
}

ChangeKind kindOf(bool votedBefore, bool votesNow) {
    if (votedBefore == votesNow) return ChangeKind::Corrected;
    return votesNow ? ChangeKind::Added : ChangeKind::Removed;
}

/// Why somebody who is off the register can't be put back by hand.
QString whyNotBack(const Person& person, const RegisterRecord& record, ChangeReason reason) {
    if (record.removed) return {};
    if (person.status == RegistrationStatus::Deprived && reason == ChangeReason::RightsRestored) return {};
    switch (person.status) {
        case RegistrationStatus::Registered:
            return Text::tr("%1 is on the register.").arg(person.name);
        case RegistrationStatus::UnderAge:
            return Text::tr("%1 is too young on election day.").arg(person.name);
        case RegistrationStatus::AwayNotDeclared:
            return Text::tr("Enter the statement of %1 that he takes part in the person's form.")
                .arg(person.name);
        case RegistrationStatus::OutsideNoConsent:
            return Text::tr("Enter the application of %1 and the meeting's resolution in the person's form.")
                .arg(person.name);
        default:
            return Text::tr("%1 was not taken off by hand: correct the remark in the person's form.")
                .arg(person.name);
    }
}

}  // namespace

Result<PersonRecord> RegisterEditService::record(PersonId person) const {
    store::RegisterRecordRepository repository(m_file.database());
    PersonRecord found;
    ELECTION_ASSIGN(found.record, repository.record(person));
    ELECTION_ASSIGN(const auto corrections, repository.corrections(person));
    found.correctedFields = corrections.keys();
    ELECTION_ASSIGN(const auto stored, storedPerson(m_file, person));
    ELECTION_ASSIGN(found.changes, repository.journal(stored.person.village));
    std::erase_if(found.changes, [person](const RegisterChange& change) { return change.person != person; });
    return found;
}

Result<PersonId> RegisterEditService::add(const PersonEdit& typed) {
    PersonEdit edit = typed;
    edit.person = cleaned(typed.person);
    edit.person.id = {};
    const auto reasons = addingReasons();
    if (std::find(reasons.begin(), reasons.end(), edit.reason) == reasons.end())
        return refusal(Text::tr("Choose why the person is added."));
    if (!edit.happenedOn.isValid()) return refusal(Text::tr("Enter the day of the reason."));
    ELECTION_ASSIGN(const auto closed,
                    store::RegisterVersionRepository(m_file.database()).inForce(edit.person.village));
    if (closed && edit.reason == ChangeReason::FirstEntry)
        return refusal(Text::tr("The register is closed: choose why the person comes onto it only now."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, edit.person.village));
    ELECTION_TRY(checkForm(m_file, edit, {}, {}));
    ELECTION_TRY(checkFree(m_file, edit.person, village));

    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    store::PersonRepository people(m_file.database());
    store::StoredPerson stored;
    stored.person = edit.person;
    ELECTION_ASSIGN(const auto last, people.last(edit.person.village));
    stored.person.rowNumber = last.rowNumber + 1;
    stored.line = last.line + 1;
    const auto id = NationalId::parse(stored.person.nationalId);
    stored.person.idState = id ? IdState::Good : IdState::Missing;
    ELECTION_ASSIGN(stored.identity, freeIdentity(m_file, stored));
    ELECTION_ASSIGN(stored.person.id, people.insert(stored, personKeys(stored.person)));
    writing.count(u"person"_s);
    for (const PersonField& field : personFields())
        if (const QString value = field.get(stored.person); !value.isEmpty())
            ELECTION_TRY(writing.correction(stored.person.id, field.key, {value, {}}));
    RegisterRecord record;
    record.rightsRestored = edit.reason == ChangeReason::RightsRestored;
    putInto(record, edit);
    if (!record.isEmpty()) ELECTION_TRY(writing.record(stored.person.id, record));
    ELECTION_ASSIGN(const auto judged, judgeAgain(m_file, edit.person.village, {stored.person.id}, {}, {}));
    ELECTION_ASSIGN(const auto now, storedPerson(m_file, stored.person.id));
    const bool votes = now.person.isRegisteredVoter();
    ELECTION_TRY(writing.journal(now.person, votes ? ChangeKind::Added : ChangeKind::Corrected,
                                 votes ? edit.reason : ChangeReason::Correction, edit.happenedOn,
                                 edit.because));
    ELECTION_TRY(writing.others(judged, stored.person.id, edit.because));
    ELECTION_TRY(writing.commit(u"person.added"_s, village, now.person,
                                {{u"after"_s, fieldsObject(now.person, {})},
                                 {u"reason"_s, changeReasonKey(edit.reason)},
                                 {u"happened_on"_s, edit.happenedOn.toString(Qt::ISODate)},
                                 {u"because"_s, edit.because.trimmed()},
                                 {u"evidence"_s, evidenceObject(record)}}));
    return stored.person.id;
}

Result<> RegisterEditService::correct(const PersonEdit& typed) {
    ELECTION_ASSIGN(store::StoredPerson stored, storedPerson(m_file, typed.person.id));
    const Person before = stored.person;
    PersonEdit edit = typed;
    edit.person = cleaned(typed.person);
    edit.person.village = before.village;
    store::RegisterRecordRepository records(m_file.database());
    ELECTION_ASSIGN(const RegisterRecord oldRecord, records.record(before.id));
    ELECTION_TRY(checkForm(m_file, edit, before, oldRecord.consent));
    RegisterRecord record = oldRecord;
    putInto(record, edit);
    const QStringList fields = differingFields(before, edit.person);
    if (fields.isEmpty() && record == oldRecord) return refusal(Text::tr("Nothing was changed."));
    if (edit.because.trimmed().isEmpty())
        return refusal(Text::tr("Write why the entry is corrected: what was looked at, who asked."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, before.village));
    if (fields.contains(u"national_id"_s)) ELECTION_TRY(checkFree(m_file, edit.person, village));

    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    RegisterEntry entry = entryOf(stored, village);
    QStringList titles;
    for (const QString& key : fields) {
        const PersonField* field = personField(key);
        ELECTION_TRY(writing.correction(before.id, key, {field->get(edit.person), field->get(before)}));
        setField(entry, key, field->get(edit.person));
        titles.append(field->title);
    }
    stored.person = entry.person;
    stored.birthMonthOnly = entry.birthMonthOnly;
    stored.idUpgraded = entry.idUpgraded;
    ELECTION_TRY(writing.update(stored));
    if (record != oldRecord) ELECTION_TRY(writing.record(before.id, record));
    ELECTION_ASSIGN(const auto judged,
                    judgeAgain(m_file, before.village, {before.id}, {before.nationalId}, titles));
    ELECTION_ASSIGN(const auto now, storedPerson(m_file, before.id));
    const ChangeKind kind = kindOf(before.isRegisteredVoter(), now.person.isRegisteredVoter());
    ELECTION_TRY(
        writing.journal(now.person, kind, reasonOf(now.person, kind), edit.happenedOn, edit.because));
    ELECTION_TRY(writing.others(judged, before.id, edit.because));
    return writing.commit(u"person.corrected"_s, village, now.person,
                          {{u"before"_s, fieldsObject(before, fields)},
                           {u"after"_s, fieldsObject(now.person, fields)},
                           {u"because"_s, edit.because.trimmed()},
                           {u"evidence"_s, record == oldRecord ? QJsonObject() : evidenceObject(record)}});
}

Result<> RegisterEditService::remove(PersonId person, ChangeReason reason, const QDate& happenedOn,
                                     const QString& because) {
    ELECTION_ASSIGN(const auto stored, storedPerson(m_file, person));
    store::RegisterRecordRepository records(m_file.database());
    ELECTION_ASSIGN(RegisterRecord record, records.record(person));
    if (record.removed)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 was taken off already: %2.")
                         .arg(stored.person.name, changeReasonName(*record.removed)),
                     {}};
    const auto reasons = removingReasons();
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
        return refusal(Text::tr("Choose why the person is taken off."));
    if (!happenedOn.isValid()) return refusal(Text::tr("Enter the day of the reason."));
    if (happenedOn > m_file.clock().today())
        return refusal(Text::tr("Nothing is recorded before it happened: the day lies in the future."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, stored.person.village));
    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    ELECTION_TRY(writing.takeOff(stored.person, record, reason, happenedOn, because));
    ELECTION_ASSIGN(const auto judged, judgeAgain(m_file, stored.person.village, {person},
                                                  {stored.person.nationalId}, {u"登记"_s}));
    ELECTION_TRY(writing.others(judged, person, because));
    return writing.commit(u"person.removed"_s, village, stored.person,
                          {{u"reason"_s, changeReasonKey(reason)},
                           {u"happened_on"_s, happenedOn.toString(Qt::ISODate)},
                           {u"because"_s, because.trimmed()}});
}

Result<> RegisterEditService::putBack(PersonId person, ChangeReason reason, const QDate& happenedOn,
                                      const QString& because) {
    ELECTION_ASSIGN(const auto stored, storedPerson(m_file, person));
    store::RegisterRecordRepository records(m_file.database());
    ELECTION_ASSIGN(RegisterRecord record, records.record(person));
    if (const QString why = whyNotBack(stored.person, record, reason); !why.isEmpty())
        return Error{ErrorCode::RuleViolation, why, {}};
    if (because.trimmed().isEmpty())
        return refusal(Text::tr("Write why the person comes back onto the register."));
    if (!happenedOn.isValid() || happenedOn > m_file.clock().today())
        return refusal(Text::tr("Enter the day of the reason; it can't lie in the future."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, stored.person.village));
    ELECTION_TRY(checkFree(m_file, stored.person, village));
    const bool voted = stored.person.isRegisteredVoter();
    record.removed.reset();
    record.rightsRestored = record.rightsRestored || reason == ChangeReason::RightsRestored;
    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    ELECTION_TRY(writing.record(person, record));
    ELECTION_ASSIGN(const auto judged, judgeAgain(m_file, stored.person.village, {person},
                                                  {stored.person.nationalId}, {u"登记"_s}));
    ELECTION_ASSIGN(const auto now, storedPerson(m_file, person));
    const ChangeKind kind = kindOf(voted, now.person.isRegisteredVoter());
    ELECTION_TRY(writing.journal(now.person, kind,
                                 kind == ChangeKind::Added ? reason : ChangeReason::Correction, happenedOn,
                                 because));
    ELECTION_TRY(writing.others(judged, person, because));
    return writing.commit(u"person.restored"_s, village, now.person,
                          {{u"reason"_s, changeReasonKey(reason)},
                           {u"happened_on"_s, happenedOn.toString(Qt::ISODate)},
                           {u"because"_s, because.trimmed()}});
}

}  // namespace election
