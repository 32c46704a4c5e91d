#include "core/services/import/hand_records.h"

#include "core/rules/finding_catalogue.h"
#include "core/services/import/register_rows.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QString kIdField = u"national_id"_s;

QString shown(const QString& field, const QString& value) {
    if (value.isEmpty()) return u"—"_s;
    return field == kIdField ? maskedId(value) : value;
}

}  // namespace

void setField(RegisterEntry& entry, const QString& field, const QString& value) {
    personField(field)->set(entry.person, value);
    if (field == kIdField) {
        entry.idAsRead = value;
        entry.idUpgraded = false;
        if (entry.idDamaged) entry.person.idState = IdState::Repaired;
    } else if (field == u"birth_date"_s) {
        entry.birthAsRead = value;
        entry.birthMonthOnly = false;
    } else if (field == u"sex"_s) {
        entry.sexAsRead = value;
    }
}

Result<HandRecords> HandRecords::of(store::Database& database) {
    HandRecords hand;
    store::RegisterRecordRepository repository(database);
    ELECTION_ASSIGN(hand.m_records, repository.records());
    ELECTION_ASSIGN(hand.m_corrections, repository.corrections());
    return hand;
}

void HandRecords::learn(const store::StoredPerson& stored) {
    const PersonId person = stored.person.id;
    if (!m_corrections.contains(person) && !m_records.contains(person)) return;
    const VillageId village = stored.person.village;
    m_people.insert({village, stored.identity}, person);
    if (!m_corrections.contains(person)) return;
    RegisterEntry entry = entryOf(stored, {});
    QHash<QString, int> seen;
    m_alternative.insert({village, registerIdentity(entry, seen)}, stored.identity);
    entry.person.nationalId.clear();
    m_alternative.insert({village, registerIdentity(entry, seen)}, stored.identity);
}

QString HandRecords::storedIdentity(VillageId village, const QString& identity) const {
    if (m_people.contains({village, identity})) return identity;
    return m_alternative.value({village, identity}, identity);
}

Findings HandRecords::apply(RegisterEntry& entry, VillageId village, const QString& storedIdentity) const {
    const auto known = m_people.constFind({village, storedIdentity});
    if (known == m_people.cend()) return {};
    Findings findings;
    const auto tell = [&](const QString& code, const QString& column, const QString& value,
                          const QString& byHand) {
        findings.push_back(
            makeFinding(code, {entry.file, entry.sheet, entry.line, column, value}, {column, byHand}));
    };
    entry.record = m_records.value(*known);
    if (entry.record.removed) tell(u"REG-19"_s, u"登记"_s, {}, changeReasonName(*entry.record.removed));
    const store::Corrections corrections = m_corrections.value(*known);
    for (auto it = corrections.cbegin(); it != corrections.cend(); ++it) {
        const PersonField* field = personField(it.key());
        if (!field) continue;
        const QString inFile = field->get(entry.person);
        if (inFile != it->value) {
            tell(inFile == it->fileValue ? u"REG-19"_s : u"REG-18"_s, field->title, shown(it.key(), inFile),
                 shown(it.key(), it->value));
        }
        setField(entry, it.key(), it->value);
    }
    return findings;
}

void HandRecords::addRecord(RegisterEntry& entry) const {
    const auto it = m_records.constFind(entry.person.id);
    if (it != m_records.cend()) entry.record = *it;
}

}  // namespace election
