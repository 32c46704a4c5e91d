// RegisterEditService: choices between entries of one ID number, and numbers that other files offer.
#include <QJsonArray>
#include <algorithm>

#include "core/services/import/hand_records.h"
#include "core/services/import/register_rows.h"
#include "core/services/matched_nominations.h"
#include "core/services/register_edit_parts.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_judging.h"
#include "core/services/register_writing.h"
#include "core/store/register_queries.h"

using namespace Qt::StringLiterals;

namespace election {

using namespace register_edit;

Result<std::vector<SharedId>> RegisterEditService::shared(std::optional<VillageId> village) const {
    store::RegisterQueries queries(m_file.database());
    ELECTION_ASSIGN(const auto ids, queries.sharedIds(village));
    const RegisterService registers(m_file);
    std::vector<SharedId> shared;
    for (const auto& people : ids) {
        SharedId one;
        ELECTION_ASSIGN(one.rows, registers.rows(people));
        one.samePerson = true;
        for (const RegisterRow& row : one.rows) {
            const Person& first = one.rows.front().person;
            one.acrossVillages = one.acrossVillages || row.person.village != first.village;
            one.samePerson =
                one.samePerson && row.person.name == first.name && row.person.birthDate == first.birthDate;
        }
        shared.push_back(std::move(one));
    }
    return shared;
}

Result<> RegisterEditService::keep(PersonId person, const QString& because) {
    ELECTION_ASSIGN(const auto kept, storedPerson(m_file, person));
    if (because.trimmed().isEmpty())
        return refusal(Text::tr("Write down how the choice was made: who was asked, what he said."));
    store::PersonRepository people(m_file.database());
    ELECTION_ASSIGN(auto rows, people.ofVillage(kept.person.village));
    ELECTION_ASSIGN(auto elsewhere, people.sharing(kept.person.village, {}));
    rows.insert(rows.end(), elsewhere.begin(), elsewhere.end());
    store::RegisterRecordRepository records(m_file.database());
    ELECTION_ASSIGN(const auto known, records.records());
    std::erase_if(rows, [&](const store::StoredPerson& row) {
        return row.person.id == person || row.person.nationalId != kept.person.nationalId ||
               known.value(row.person.id).removed.has_value();
    });
    if (kept.person.nationalId.isEmpty() || rows.empty() || known.value(person).removed)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 shares an ID number with nobody on a register.").arg(kept.person.name),
                     {}};
    const QDate today = m_file.clock().today();
    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    QSet<PersonId> touched{person};
    QJsonArray others;
    for (const store::StoredPerson& row : rows) {
        RegisterRecord record = known.value(row.person.id);
        const bool here = row.person.village == kept.person.village;
        ELECTION_TRY(writing.takeOff(
            row.person, record, here ? ChangeReason::DuplicateRow : ChangeReason::Elsewhere, today, because));
        touched.insert(row.person.id);
        ELECTION_ASSIGN(const QString village, villageName(m_file, row.person.village));
        others.append(QJsonObject{{u"person"_s, row.person.id.v},
                                  {u"village"_s, village},
                                  {u"name"_s, row.person.name},
                                  {u"no"_s, row.person.rowNumber}});
    }
    ELECTION_ASSIGN(const auto judged,
                    judgeAgain(m_file, kept.person.village, touched, {kept.person.nationalId}, {u"登记"_s}));
    ELECTION_ASSIGN(const QString village, villageName(m_file, kept.person.village));
    for (const JudgedRow& row : judged)  // the kept row may have been the later one
        if (row.person.id == person && row.person.isRegisteredVoter())
            ELECTION_TRY(
                writing.journal(row.person, ChangeKind::Added, ChangeReason::Omitted, today, because));
    for (const store::StoredPerson& row : rows) {
        ELECTION_ASSIGN(const QString where, villageName(m_file, row.person.village));
        const bool here = row.person.village == kept.person.village;
        ELECTION_TRY(writing.append(
            u"person.removed"_s, where, row.person,
            {{u"reason"_s, changeReasonKey(here ? ChangeReason::DuplicateRow : ChangeReason::Elsewhere)},
             {u"happened_on"_s, today.toString(Qt::ISODate)},
             {u"kept_in"_s, village},
             {u"because"_s, because.trimmed()}}));
    }
    return writing.commit(u"person.kept"_s, village, kept.person,
                          {{u"because"_s, because.trimmed()}, {u"others"_s, others}});
}

Result<std::vector<IdProposal>> RegisterEditService::proposals(std::optional<VillageId> village) const {
    RegisterQuery query;
    query.village = village;
    query.findingCode = u"REG-03"_s;
    const RegisterService registers(m_file);
    ELECTION_ASSIGN(const auto ids, registers.ids(query));
    ELECTION_ASSIGN(const auto rows, registers.rows(ids));
    ELECTION_ASSIGN(const auto matched, MatchedNominations::of(m_file));
    std::vector<IdProposal> proposals;
    for (const RegisterRow& row : rows) {
        if (row.person.idState != IdState::Damaged) continue;
        if (const auto id = matched->proposedId(row.person)) proposals.push_back({row, *id});
    }
    return proposals;
}

Result<int> RegisterEditService::acceptProposals(const std::vector<PersonId>& people) {
    ELECTION_ASSIGN(const auto matched, MatchedNominations::of(m_file));
    const QString source = Text::tr("taken from the list of self-nominations (自荐报名汇总表)");
    RegisterWriting writing(m_file);
    ELECTION_TRY(writing.begin());
    QHash<VillageId, QSet<PersonId>> touched;
    std::vector<Person> before;
    for (const PersonId id : people) {
        ELECTION_ASSIGN(auto stored, storedPerson(m_file, id));
        const auto offered =
            stored.person.idState == IdState::Damaged ? matched->proposedId(stored.person) : std::nullopt;
        if (!offered)
            return Error{ErrorCode::NotFound,
                         Text::tr("No whole ID number is offered for %1 any more. Look at the list anew.")
                             .arg(stored.person.name),
                         {}};
        before.push_back(stored.person);
        RegisterEntry entry = entryOf(stored, {});
        ELECTION_TRY(writing.correction(id, u"national_id"_s, {*offered, stored.person.nationalId}));
        setField(entry, u"national_id"_s, *offered);
        stored.person = entry.person;
        ELECTION_TRY(writing.update(stored));
        touched[stored.person.village].insert(id);
    }
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        ELECTION_ASSIGN(const auto judged, judgeAgain(m_file, it.key(), it.value(), {}, {u"公民身份号码"_s}));
        ELECTION_TRY(writing.others(judged, {}, source));
    }
    for (const Person& old : before) {
        ELECTION_ASSIGN(const auto now, storedPerson(m_file, old.id));
        ELECTION_TRY(
            writing.journal(now.person, ChangeKind::Corrected, ChangeReason::Correction, {}, source));
        ELECTION_ASSIGN(const QString village, villageName(m_file, old.village));
        const QStringList fields{u"national_id"_s};
        ELECTION_TRY(writing.append(u"person.repaired"_s, village, now.person,
                                    {{u"before"_s, fieldsObject(old, fields)},
                                     {u"after"_s, fieldsObject(now.person, fields)},
                                     {u"because"_s, source}}));
    }
    ELECTION_TRY(writing.commit());
    return static_cast<int>(before.size());
}

}  // namespace election
