#include "core/store/relative_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kColumns =
    u"SELECT r.person_a, r.person_b, r.relation, r.state, r.source, r.evidence FROM relative r "_s;

Relative::State stateFrom(const QString& key) {
    if (key == u"declined"_s) return Relative::State::Declined;
    return key == u"removed"_s ? Relative::State::Removed : Relative::State::Accepted;
}

}  // namespace

QString relativeStateKey(Relative::State state) {
    switch (state) {
        case Relative::State::Declined:
            return u"declined"_s;
        case Relative::State::Removed:
            return u"removed"_s;
        case Relative::State::Accepted:
            break;
    }
    return u"accepted"_s;
}

Result<std::vector<Relative>> RelativeRepository::read(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<Relative> rows;
    while (query.next()) {
        Relative row;
        row.pair = {PersonId{query.value(0).toLongLong()}, PersonId{query.value(1).toLongLong()},
                    kinshipFromName(query.value(2).toString()).value_or(Kinship::OtherRelative)};
        row.state = stateFrom(query.value(3).toString());
        row.source = query.value(4).toString() == u"register"_s ? Relative::Source::Register
                                                                : Relative::Source::Entered;
        row.evidence = query.value(5).toString();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Relative>> RelativeRepository::of(PersonId person) {
    return read(m_database.run(kColumns + u"WHERE r.person_a = ? OR r.person_b = ? ORDER BY 1, 2"_s, person.v,
                               person.v));
}

Result<std::vector<Relative>> RelativeRepository::ofVillage(VillageId village) {
    // CROSS JOIN keeps the order: without statistics SQLite would pair everybody of the village with
    // everybody.
    return read(m_database.run(kColumns +
                                   u"CROSS JOIN person a ON a.id = r.person_a CROSS JOIN person b ON b.id = "
                                   "r.person_b WHERE a.village_id = ? AND b.village_id = ? ORDER BY 1, 2"_s,
                               village.v, village.v));
}

Result<std::vector<RelativePair>> RelativeRepository::accepted(VillageId village) {
    ELECTION_ASSIGN(const auto rows, ofVillage(village));
    std::vector<RelativePair> pairs;
    for (const Relative& row : rows)
        if (row.state == Relative::State::Accepted) pairs.push_back(row.pair);
    return pairs;
}

Result<std::optional<Relative>> RelativeRepository::find(PersonId one, PersonId other) {
    ELECTION_ASSIGN(const auto rows,
                    read(m_database.run(kColumns + u"WHERE r.person_a = ? AND r.person_b = ?"_s,
                                        std::min(one, other).v, std::max(one, other).v)));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<bool> RelativeRepository::save(const Relative& relative) {
    RelativePair pair = relative.pair;
    if (pair.b < pair.a) pair = {pair.b, pair.a, inverse(pair.bToA)};
    ELECTION_ASSIGN(const auto known, find(pair.a, pair.b));
    ELECTION_TRY(m_database.run(
        u"INSERT INTO relative (person_a, person_b, relation, state, source, evidence) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (person_a, person_b) DO UPDATE SET "
        "relation = excluded.relation, state = excluded.state, source = excluded.source, "
        "evidence = excluded.evidence"_s,
        pair.a.v, pair.b.v, kinshipName(pair.bToA), relativeStateKey(relative.state),
        relative.source == Relative::Source::Register ? u"register"_s : u"entered"_s, relative.evidence));
    return !known;
}

}  // namespace election::store
