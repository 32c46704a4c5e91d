#include "core/store/register_queries.h"

#include <QHash>
#include <algorithm>
#include <tuple>

#include "core/store/person_columns.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

// Values that go into one IN list; SQLite takes 32,766, other databases fewer.
constexpr size_t kChunk = 500;

QString marks(size_t count) {
    QString text = u"?"_s;
    for (size_t i = 1; i < count; ++i) text += u", ?"_s;
    return text;
}

ShownPerson shownFrom(const QSqlQuery& query) {
    return {personFromRow(query), query.value(kPersonColumnCount).toBool()};
}

QString selectShown() {
    return u"SELECT %1, p.gone FROM person p "_s.arg(personColumns());
}

/// Runs `sql` (with %1 for the IN list) for every chunk of ids.
Result<> eachChunk(Database& database, std::span<const PersonId> ids, const QString& sql,
                   const std::function<void(const QSqlQuery&)>& visit) {
    for (size_t begin = 0; begin < ids.size(); begin += kChunk) {
        const auto chunk = ids.subspan(begin, std::min(kChunk, ids.size() - begin));
        ELECTION_ASSIGN(QSqlQuery query, database.prepare(sql.arg(marks(chunk.size()))));
        for (const PersonId id : chunk) query.addBindValue(id.v);
        ELECTION_TRY(execute(query));
        while (query.next()) visit(query);
    }
    return Ok{};
}

}  // namespace

Result<> RegisterQueries::eachKeyRow(const std::function<void(const RegisterKeyRow&)>& visit) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT p.id, p.village_id, p.sex, p.category, p.status, p.household, "
            "p.villager_group, p.grid, p.search_key FROM person p JOIN village v ON v.id = p.village_id "
            "ORDER BY v.number, p.source_row, p.id"_s));
    while (query.next()) {
        visit({PersonId{query.value(0).toLongLong()}, VillageId{query.value(1).toLongLong()},
               sexFromName(query.value(2).toString()), voterCategoryFromKey(query.value(3).toString()),
               registrationStatusFromKey(query.value(4).toString()), query.value(5).toString(),
               query.value(6).toString(), query.value(7).toString(), query.value(8).toString()});
    }
    return Ok{};
}

Result<std::vector<PersonId>> RegisterQueries::ordered(Order order) {
    QString by;
    switch (order) {
        case Order::NameStrokes:
            by = u"p.name_strokes, v.number, p.source_row, p.id"_s;
            break;
        case Order::Pinyin:
            by = u"p.name_pinyin, p.name_strokes, v.number, p.source_row, p.id"_s;
            break;
        case Order::Household:
            by = u"v.number, p.household, p.source_row, p.id"_s;
            break;
    }
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT p.id FROM person p JOIN village v ON v.id = p.village_id ORDER BY %1"_s.arg(by)));
    std::vector<PersonId> ids;
    while (query.next()) ids.push_back(PersonId{query.value(0).toLongLong()});
    return ids;
}

Result<std::vector<ShownPerson>> RegisterQueries::rows(std::span<const PersonId> ids) {
    QHash<PersonId, ShownPerson> found;
    ELECTION_TRY(
        eachChunk(m_database, ids, selectShown() + u"WHERE p.id IN (%1)"_s, [&](const QSqlQuery& query) {
            ShownPerson shown = shownFrom(query);
            found.insert(shown.person.id, shown);
        }));
    std::vector<ShownPerson> rows;
    rows.reserve(ids.size());
    for (const PersonId id : ids)
        if (const auto it = found.constFind(id); it != found.cend()) rows.push_back(*it);
    return rows;
}

Result<std::vector<ShownPerson>> RegisterQueries::household(VillageId village, const QString& household) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(selectShown() + u"WHERE p.village_id = ? AND p.household = ? "
                                                   "ORDER BY p.source_row, p.id"_s,
                                   village.v, household));
    std::vector<ShownPerson> rows;
    while (query.next()) rows.push_back(shownFrom(query));
    return rows;
}

Result<std::vector<Person>> RegisterQueries::candidates(const std::vector<Wanted>& wanted) {
    // Few nominations, many voters: looking each one up is far cheaper than reading everybody.
    const QString select = u"SELECT %1 FROM person p WHERE "_s.arg(personColumns());
    ELECTION_ASSIGN(QSqlQuery byId, m_database.prepare(select + u"p.national_id = ?"_s));
    ELECTION_ASSIGN(QSqlQuery byName, m_database.prepare(select + u"p.village_id = ? AND p.name = ?"_s));
    ELECTION_ASSIGN(QSqlQuery byKey, m_database.prepare(select + u"p.id = ?"_s));
    QHash<PersonId, Person> found;
    const auto collect = [&found](QSqlQuery& query) -> Result<> {
        ELECTION_TRY(execute(query));
        while (query.next()) {
            Person person = personFromRow(query);
            found.insert(person.id, std::move(person));
        }
        query.finish();
        return Ok{};
    };
    for (const Wanted& one : wanted) {
        if (one.chosen) {
            byKey.addBindValue(one.chosen->v);
            ELECTION_TRY(collect(byKey));
        }
        if (!one.nationalId.isEmpty()) {
            byId.addBindValue(one.nationalId);
            ELECTION_TRY(collect(byId));
        }
        if (one.name.isEmpty()) continue;
        byName.addBindValue(one.village.v);
        byName.addBindValue(one.name);
        ELECTION_TRY(collect(byName));
    }
    std::vector<Person> people(found.cbegin(), found.cend());
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return std::tie(a.village, a.id) < std::tie(b.village, b.id);
    });
    return people;
}

Result<QHash<VillageId, int>> RegisterQueries::countsByVillage(const QString& sql) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(sql));
    QHash<VillageId, int> counts;
    while (query.next()) counts.insert(VillageId{query.value(0).toLongLong()}, query.value(1).toInt());
    return counts;
}

Result<QHash<VillageId, int>> RegisterQueries::registered() {
    return countsByVillage(
        u"SELECT village_id, count(*) FROM person WHERE status = 'registered' GROUP BY village_id"_s);
}

Result<QHash<VillageId, int>> RegisterQueries::rowCounts() {
    return countsByVillage(u"SELECT village_id, count(*) FROM person GROUP BY village_id"_s);
}

Result<QHash<VillageId, int>> RegisterQueries::openErrors() {
    return countsByVillage(
        u"SELECT village_id, count(*) FROM finding WHERE kind = 'register' AND severity = 'error' AND "
        "handled_because = '' AND village_id IS NOT NULL GROUP BY village_id"_s);
}

Result<std::vector<Person>> RegisterQueries::electors(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, name, sex, villager_group FROM person WHERE village_id = ? AND status = "
                                   "'registered' ORDER BY source_row, id"_s,
                                   village.v));
    std::vector<Person> people;
    while (query.next()) {
        Person person;
        person.id = PersonId{query.value(0).toLongLong()};
        person.village = village;
        person.name = query.value(1).toString();
        person.sex = sexFromName(query.value(2).toString());
        person.group = query.value(3).toString();
        people.push_back(std::move(person));
    }
    return people;
}

Result<std::vector<std::vector<PersonId>>> RegisterQueries::sharedIds(std::optional<VillageId> village) {
    // Taken off: by hand, whatever the status says of the reason (died, rights lost).
    const QString there =
        u"LEFT JOIN register_record r ON r.person_id = p.id WHERE p.national_id <> '' AND "
        "p.id_state IN ('good', 'repaired', 'wrong_check') AND coalesce(r.removed, '') = ''"_s;
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT p.national_id, p.id, p.village_id FROM person p JOIN village v ON v.id = "
                       "p.village_id %1 AND p.national_id IN (SELECT p.national_id FROM person p %1 GROUP BY "
                       "p.national_id HAVING count(*) > 1) ORDER BY p.national_id, v.number, p.source_row, "
                       "p.id"_s.arg(there)));
    std::vector<std::vector<PersonId>> shared;
    std::vector<bool> wanted, numbers;
    QString last;
    while (query.next()) {
        if (const QString id = query.value(0).toString(); id != last || shared.empty()) {
            shared.emplace_back();
            // Texts that only look alike ("无") are nobody's number.
            numbers.push_back(NationalId::parse(id).has_value());
            wanted.push_back(!village.has_value());
            last = id;
        }
        shared.back().push_back(PersonId{query.value(1).toLongLong()});
        if (village && VillageId{query.value(2).toLongLong()} == *village) wanted.back() = true;
    }
    std::vector<std::vector<PersonId>> found;
    for (size_t i = 0; i < shared.size(); ++i)
        if (wanted[i] && numbers[i]) found.push_back(std::move(shared[i]));
    return found;
}

Result<int> RegisterQueries::registeredWithId(const QString& nationalId) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT count(*) FROM person WHERE national_id = ? AND status = 'registered'"_s,
                       nationalId));
    return query.next() ? query.value(0).toInt() : 0;
}

Result<std::vector<RegisterQueries::CodedPerson>> RegisterQueries::openFindings(const QString& code) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT person_id, code FROM finding WHERE person_id IS NOT NULL AND "
                                   "handled_because = '' AND (code = ? OR (? = '' AND severity <> 'info'))"_s,
                                   code, code));
    std::vector<CodedPerson> people;
    while (query.next()) people.push_back({PersonId{query.value(0).toLongLong()}, query.value(1).toString()});
    return people;
}

Result<std::vector<RegisterQueries::CodedPerson>> RegisterQueries::openFindings(
    std::span<const PersonId> ids) {
    std::vector<CodedPerson> people;
    ELECTION_TRY(
        eachChunk(m_database, ids,
                  u"SELECT DISTINCT person_id, code FROM finding WHERE handled_because = '' AND "
                  "person_id IN (%1) ORDER BY code"_s,
                  [&](const QSqlQuery& query) {
                      people.push_back({PersonId{query.value(0).toLongLong()}, query.value(1).toString()});
                  }));
    return people;
}

}  // namespace election::store
