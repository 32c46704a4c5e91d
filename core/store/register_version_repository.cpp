#include "core/store/register_version_repository.h"

#include "core/store/person_columns.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kVersion =
    u"id, village_id, number, township, village_name, election_day, closed_at, closed_by, registered, "
    "previous_hash, hash"_s;

StoredVersion versionFrom(const QSqlQuery& query) {
    StoredVersion version;
    version.id = query.value(0).toLongLong();
    version.village = VillageId{query.value(1).toLongLong()};
    version.number = query.value(2).toInt();
    version.township = query.value(3).toString();
    version.villageName = query.value(4).toString();
    version.electionDay = QDate::fromString(query.value(5).toString(), Qt::ISODate);
    version.closedAt = query.value(6).toString();
    version.closedBy = query.value(7).toString();
    version.registered = query.value(8).toInt();
    version.previousHash = query.value(9).toString();
    version.hash = query.value(10).toString();
    return version;
}

Result<std::vector<StoredVersion>> read(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<StoredVersion> versions;
    while (query.next()) versions.push_back(versionFrom(query));
    return versions;
}

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

Person personFrom(const QSqlQuery& query, VillageId village) {
    Person person;
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    person.id = PersonId{query.value(column++).toLongLong()};
    person.village = village;
    person.rowNumber = query.value(column++).toInt();
    person.household = text();
    person.relationToHead = text();
    person.name = text();
    person.sex = sexFromName(text());
    person.ethnicity = text();
    person.birthDate = QDate::fromString(text(), Qt::ISODate);
    person.nationalId = text();
    person.idState = idStateFromKey(text());
    person.education = text();
    person.politicalStatus = text();
    person.group = text();
    person.grid = text();
    person.address = text();
    person.category = voterCategoryFromKey(text());
    return person;
}

}  // namespace

Result<std::vector<StoredVersion>> RegisterVersionRepository::versions(std::optional<VillageId> village) {
    return read(
        m_database.run(u"SELECT %1 FROM register_version WHERE ? = 0 OR village_id = ? ORDER BY "
                       "village_id, number"_s.arg(kVersion),
                       village.value_or(VillageId{}).v, village.value_or(VillageId{}).v));
}

Result<std::optional<StoredVersion>> RegisterVersionRepository::inForce(VillageId village) {
    ELECTION_ASSIGN(
        const auto found,
        read(m_database.run(
            u"SELECT %1 FROM register_version WHERE village_id = ? ORDER BY number DESC LIMIT 1"_s.arg(
                kVersion),
            village.v)));
    if (found.empty()) return std::optional<StoredVersion>();
    return std::optional(found.front());
}

Result<QHash<VillageId, int>> RegisterVersionRepository::registeredInForce() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT v.village_id, v.registered FROM register_version v WHERE v.number = (SELECT "
                       "max(n.number) FROM register_version n WHERE n.village_id = v.village_id)"_s));
    QHash<VillageId, int> counts;
    while (query.next()) counts.insert(VillageId{query.value(0).toLongLong()}, query.value(1).toInt());
    return counts;
}

Result<std::vector<Person>> RegisterVersionRepository::rows(qint64 version) {
    ELECTION_ASSIGN(const QVariant village,
                    m_database.value(u"SELECT village_id FROM register_version WHERE id = %1"_s.arg(
                        QString::number(version))));
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT person_id, row_number, household, relation_to_head, name, sex, ethnicity, birth_date, "
            "national_id, id_state, education, political_status, villager_group, grid, address, category "
            "FROM register_version_row WHERE version_id = ? ORDER BY position"_s,
            version));
    std::vector<Person> rows;
    while (query.next()) rows.push_back(personFrom(query, VillageId{village.toLongLong()}));
    return rows;
}

Result<std::vector<StoredVersionChange>> RegisterVersionRepository::changes(qint64 version) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT kind, reason, person_id, fields FROM register_version_change "
                                   "WHERE version_id = ? ORDER BY position"_s,
                                   version));
    std::vector<StoredVersionChange> changes;
    while (query.next())
        changes.push_back({changeKindFromKey(query.value(0).toString()),
                           changeReasonFromKey(query.value(1).toString()).value_or(ChangeReason::Correction),
                           PersonId{query.value(2).toLongLong()},
                           query.value(3).toString().split(u' ', Qt::SkipEmptyParts)});
    return changes;
}

Result<qint64> RegisterVersionRepository::insert(const StoredVersion& version,
                                                 const std::vector<Person>& rows,
                                                 const std::vector<VersionChange>& changes) {
    qint64 id = 0;
    {
        ELECTION_ASSIGN(
            const QSqlQuery query,
            m_database.run(
                u"INSERT INTO register_version (village_id, number, township, village_name, "
                "election_day, closed_at, closed_by, registered, previous_hash, hash) VALUES (?, ?, "
                "?, ?, ?, ?, ?, ?, ?, ?)"_s,
                version.village.v, version.number, version.township, version.villageName,
                isoDate(version.electionDay), version.closedAt, version.closedBy, version.registered,
                version.previousHash, version.hash));
        id = query.lastInsertId().toLongLong();
    }
    ELECTION_ASSIGN(
        QSqlQuery row,
        m_database.prepare(
            u"INSERT INTO register_version_row (version_id, position, person_id, row_number, household, "
            "relation_to_head, name, sex, ethnicity, birth_date, national_id, id_state, education, "
            "political_status, villager_group, grid, address, category) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, "
            "?, ?, ?, ?, ?, ?, ?, ?)"_s));
    int position = 0;
    for (const Person& person : rows) {
        bindAll(row, {id, ++position, person.id.v, person.rowNumber, person.household, person.relationToHead,
                      person.name, sexName(person.sex), person.ethnicity, isoDate(person.birthDate),
                      person.nationalId, idStateKey(person.idState), person.education, person.politicalStatus,
                      person.group, person.grid, person.address, voterCategoryKey(person.category)});
        ELECTION_TRY(execute(row));
    }
    ELECTION_ASSIGN(
        QSqlQuery change,
        m_database.prepare(u"INSERT INTO register_version_change (version_id, position, kind, reason, "
                           "person_id, fields) VALUES (?, ?, ?, ?, ?, ?)"_s));
    position = 0;
    for (const VersionChange& one : changes) {
        bindAll(change, {id, ++position, changeKindKey(one.kind), changeReasonKey(one.reason),
                         one.person.id.v, one.fields.join(u' ')});
        ELECTION_TRY(execute(change));
    }
    return id;
}

Result<QHash<VillageId, int>> RegisterVersionRepository::pending() {
    // Columns that stand in both tables: those of versionFields().
    QStringList differs;
    for (const QString& field : versionFields()) differs.append(u"p.%1 <> r.%1"_s.arg(field));
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT p.village_id, count(*) FROM person p JOIN register_version v ON v.village_id = "
            "p.village_id AND v.number = (SELECT max(n.number) FROM register_version n WHERE n.village_id = "
            "p.village_id) LEFT JOIN register_version_row r ON r.version_id = v.id AND r.person_id = p.id "
            "WHERE (p.status = 'registered') <> (r.person_id IS NOT NULL) OR (r.person_id IS NOT NULL AND "
            "(%1)) GROUP BY p.village_id"_s.arg(differs.join(u" OR "_s))));
    QHash<VillageId, int> counts;
    while (query.next()) counts.insert(VillageId{query.value(0).toLongLong()}, query.value(1).toInt());
    return counts;
}

}  // namespace election::store
