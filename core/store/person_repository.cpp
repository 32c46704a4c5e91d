#include "core/store/person_repository.h"

#include "core/store/person_columns.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

/// Binds what insert and update have in common, in the order of kWritten.
void bindRow(QSqlQuery& query, const StoredPerson& stored, const PersonKeys& keys) {
    const Person& person = stored.person;
    const QVariantList values{person.village.v,
                              stored.identity,
                              person.rowNumber,
                              stored.file,
                              stored.sheet,
                              stored.line,
                              person.household,
                              person.relationToHead,
                              person.name,
                              keys.strokes,
                              keys.pinyin,
                              keys.search,
                              sexName(person.sex),
                              person.ethnicity,
                              person.birthDate.isValid() ? person.birthDate.toString(Qt::ISODate) : u""_s,
                              person.nationalId,
                              idStateKey(person.idState),
                              person.education,
                              person.politicalStatus,
                              person.group,
                              person.grid,
                              person.address,
                              person.phone,
                              voterCategoryKey(person.category),
                              person.declaration,
                              person.remark,
                              person.occurrence,
                              registrationStatusKey(person.status),
                              int(stored.birthMonthOnly),
                              int(stored.idUpgraded)};
    bindAll(query, values);
}

const QStringList kWritten{u"village_id"_s,
                           u"identity"_s,
                           u"row_number"_s,
                           u"source_file"_s,
                           u"source_sheet"_s,
                           u"source_row"_s,
                           u"household"_s,
                           u"relation_to_head"_s,
                           u"name"_s,
                           u"name_strokes"_s,
                           u"name_pinyin"_s,
                           u"search_key"_s,
                           u"sex"_s,
                           u"ethnicity"_s,
                           u"birth_date"_s,
                           u"national_id"_s,
                           u"id_state"_s,
                           u"education"_s,
                           u"political_status"_s,
                           u"villager_group"_s,
                           u"grid"_s,
                           u"address"_s,
                           u"phone"_s,
                           u"category"_s,
                           u"declaration"_s,
                           u"remark"_s,
                           u"occurrence"_s,
                           u"status"_s,
                           u"birth_month_only"_s,
                           u"id_upgraded"_s};

StoredPerson storedFrom(const QSqlQuery& query) {
    StoredPerson stored;
    stored.person = personFromRow(query);
    stored.identity = query.value(kPersonColumnCount).toString();
    stored.file = query.value(kPersonColumnCount + 1).toString();
    stored.sheet = query.value(kPersonColumnCount + 2).toString();
    stored.line = query.value(kPersonColumnCount + 3).toInt();
    stored.gone = query.value(kPersonColumnCount + 4).toBool();
    stored.birthMonthOnly = query.value(kPersonColumnCount + 5).toBool();
    stored.idUpgraded = query.value(kPersonColumnCount + 6).toBool();
    return stored;
}

QString selectStored() {
    return u"SELECT %1, p.identity, p.source_file, p.source_sheet, p.source_row, p.gone, p.birth_month_only, "
           "p.id_upgraded FROM person p "_s.arg(personColumns());
}

Result<std::vector<StoredPerson>> read(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<StoredPerson> people;
    while (query.next()) people.push_back(storedFrom(query));
    return people;
}

}  // namespace

Result<std::vector<StoredPerson>> PersonRepository::all() {
    return read(m_database.run(
        selectStored() + u"JOIN village v ON v.id = p.village_id ORDER BY v.number, p.source_row, p.id"_s));
}

Result<std::vector<StoredPerson>> PersonRepository::ofVillage(VillageId village) {
    return read(
        m_database.run(selectStored() + u"WHERE p.village_id = ? ORDER BY p.source_row, p.id"_s, village.v));
}

Result<std::optional<StoredPerson>> PersonRepository::find(PersonId person) {
    ELECTION_ASSIGN(auto found, read(m_database.run(selectStored() + u"WHERE p.id = ?"_s, person.v)));
    if (found.empty()) return std::optional<StoredPerson>();
    return std::optional(std::move(found.front()));
}

Result<std::vector<StoredPerson>> PersonRepository::sharing(VillageId village, const QStringList& ids) {
    QStringList more;
    for (qsizetype i = 0; i < ids.size(); ++i) more.append(u"?"_s);
    const QString also = ids.isEmpty() ? QString() : u" OR p.national_id IN (%1)"_s.arg(more.join(u", "_s));
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            selectStored() +
            u"WHERE p.village_id <> ? AND p.national_id <> '' AND (p.national_id IN (SELECT here.national_id "
            "FROM person here WHERE here.village_id = ?)%1) ORDER BY p.village_id, p.source_row, p.id"_s.arg(
                also)));
    QVariantList values{village.v, village.v};
    for (const QString& id : ids) values.append(id);
    bindAll(query, values);
    ELECTION_TRY(execute(query));
    return read(std::move(query));
}

Result<PersonRepository::Last> PersonRepository::last(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT coalesce(max(row_number), 0), coalesce(max(source_row), 0) FROM "
                                   "person WHERE village_id = ?"_s,
                                   village.v));
    if (!query.next()) return Last{};
    return Last{query.value(0).toInt(), query.value(1).toInt()};
}

Result<PersonId> PersonRepository::insert(const StoredPerson& stored, const PersonKeys& keys) {
    if (!m_insert) {
        QStringList marks;
        marks.fill(u"?"_s, kWritten.size());
        ELECTION_ASSIGN(m_insert, m_database.prepare(u"INSERT INTO person (%1) VALUES (%2)"_s.arg(
                                      kWritten.join(u", "_s), marks.join(u", "_s))));
    }
    bindRow(*m_insert, stored, keys);
    ELECTION_TRY(execute(*m_insert));
    return PersonId{m_insert->lastInsertId().toLongLong()};
}

Result<> PersonRepository::update(const StoredPerson& stored, const PersonKeys& keys) {
    if (!m_update) {
        ELECTION_ASSIGN(m_update, m_database.prepare(u"UPDATE person SET %1 = ?, gone = 0 WHERE id = ?"_s.arg(
                                      kWritten.join(u" = ?, "_s))));
    }
    bindRow(*m_update, stored, keys);
    m_update->addBindValue(stored.person.id.v);
    return execute(*m_update);
}

Result<> PersonRepository::setGone(PersonId person, bool gone) {
    ELECTION_TRY(m_database.run(u"UPDATE person SET gone = ? WHERE id = ?"_s, int(gone), person.v));
    return Ok{};
}

Result<> PersonRepository::setVerdict(PersonId person, IdState idState, RegistrationStatus status) {
    ELECTION_TRY(m_database.run(u"UPDATE person SET id_state = ?, status = ? WHERE id = ?"_s,
                                idStateKey(idState), registrationStatusKey(status), person.v));
    return Ok{};
}

}  // namespace election::store
