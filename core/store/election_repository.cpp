#include "core/store/election_repository.h"

#include "core/base/name_order.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

constexpr qint64 kGoneNumbers = 1'000'000;  // above every number of the office's list

}  // namespace

Result<StoredElection> ElectionRepository::load() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT township, rule_set_id, election_day, created_at, rules, kind, township_kind, "
                       "approval FROM election"_s));
    if (!query.next()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Store", "The election file is damaged. Restore a backup."),
                     u"no row in election"_s};
    }
    StoredElection stored;
    stored.election.township = query.value(0).toString();
    stored.election.ruleSetId = query.value(1).toString();
    stored.election.electionDay = QDate::fromString(query.value(2).toString(), Qt::ISODate);
    stored.election.createdAt = QDateTime::fromString(query.value(3).toString(), Qt::ISODateWithMs);
    stored.rules = query.value(4).toString().toUtf8();
    stored.election.kind = electionKindFromKey(query.value(5).toString()).value_or(ElectionKind::Term);
    stored.election.townshipKind =
        townshipKindFromKey(query.value(6).toString()).value_or(TownshipKind::Town);
    stored.election.approval = query.value(7).toString();
    return stored;
}

Result<> ElectionRepository::insert(const StoredElection& stored) {
    const Election& election = stored.election;
    ELECTION_TRY(m_database.run(
        u"INSERT INTO election (id, township, rule_set_id, rules, election_day, created_at, kind, "
        "township_kind, approval, stroke_table) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        election.township, election.ruleSetId, QString::fromUtf8(stored.rules),
        election.electionDay.toString(Qt::ISODate), election.createdAt.toUTC().toString(Qt::ISODateWithMs),
        electionKindKey(election.kind), townshipKindKey(election.townshipKind), election.approval,
        strokeTableFingerprint()));
    return Ok{};
}

Result<> ElectionRepository::update(const StoredElection& stored) {
    const Election& election = stored.election;
    ELECTION_TRY(m_database.run(
        u"UPDATE election SET township = ?, rule_set_id = ?, rules = ?, election_day = ?, kind = ?, "
        "township_kind = ?, approval = ?"_s,
        election.township, election.ruleSetId, QString::fromUtf8(stored.rules),
        election.electionDay.toString(Qt::ISODate), electionKindKey(election.kind),
        townshipKindKey(election.townshipKind), election.approval));
    return Ok{};
}

Result<std::vector<Village>> ElectionRepository::villages() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, number, name, election_day, mode, measures_title, measures_number, "
            "measures_adopted, measures_adopted_by FROM village WHERE gone = 0 ORDER BY number"_s));
    std::vector<Village> villages;
    while (query.next()) {
        Village village;
        village.id = VillageId{query.value(0).toLongLong()};
        village.number = query.value(1).toInt();
        village.name = query.value(2).toString();
        const auto day = QDate::fromString(query.value(3).toString(), Qt::ISODate);
        if (day.isValid()) village.ownElectionDay = day;
        village.mode = ballotModeFromKey(query.value(4).toString()).value_or(BallotMode::SelfNomination);
        village.measures = {query.value(5).toString(), query.value(6).toString(),
                            QDate::fromString(query.value(7).toString(), Qt::ISODate),
                            query.value(8).toString()};
        villages.push_back(std::move(village));
    }
    return villages;
}

Result<int> ElectionRepository::nextVillageNumber() {
    ELECTION_ASSIGN(const QVariant last,
                    m_database.value(u"SELECT coalesce(max(number), 0) FROM village WHERE gone = 0"_s));
    return last.toInt() + 1;
}

Result<VillageId> ElectionRepository::insertVillage(int number, const QString& name) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO village (number, name) VALUES (?, ?)"_s, number, name));
    return VillageId{query.lastInsertId().toLongLong()};
}

Result<> ElectionRepository::updateVillage(const Village& village) {
    const VillageMeasures& measures = village.measures;
    ELECTION_TRY(m_database.run(
        u"UPDATE village SET number = ?, name = ?, election_day = ?, mode = ?, measures_title = ?, "
        "measures_number = ?, measures_adopted = ?, measures_adopted_by = ? WHERE id = ?"_s,
        village.number, village.name,
        village.ownElectionDay ? village.ownElectionDay->toString(Qt::ISODate) : QString(),
        ballotModeKey(village.mode), measures.title, measures.number,
        measures.adopted.isValid() ? measures.adopted.toString(Qt::ISODate) : QString(), measures.adoptedBy,
        village.id.v));
    return Ok{};
}

Result<> ElectionRepository::setVillageGone(VillageId village) {
    ELECTION_TRY(m_database.run(u"UPDATE post SET gone = 1 WHERE village_id = ?"_s, village.v));
    ELECTION_TRY(m_database.run(u"UPDATE village_switch SET gone = 1 WHERE village_id = ?"_s, village.v));
    ELECTION_TRY(m_database.run(u"UPDATE village_condition SET gone = 1 WHERE village_id = ?"_s, village.v));
    ELECTION_TRY(m_database.run(u"UPDATE village SET gone = 1, number = ? WHERE id = ?"_s,
                                kGoneNumbers + village.v, village.v));
    return Ok{};
}

Result<std::optional<VillageId>> ElectionRepository::reviveVillage(int number, const QString& name) {
    std::optional<VillageId> found;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT id FROM village WHERE name = ? AND gone = 1"_s, name));
        if (query.next()) found = VillageId{query.value(0).toLongLong()};
    }
    if (!found) return found;
    ELECTION_TRY(
        m_database.run(u"UPDATE village SET gone = 0, number = ?, election_day = '', mode = "
                       "'self_nomination', measures_title = '', measures_number = '', measures_adopted = '', "
                       "measures_adopted_by = '' WHERE id = ?"_s,
                       number, found->v));
    return found;
}

Result<bool> ElectionRepository::isVillageFree(VillageId village) {
    // Every table that depends on a village says so by its foreign key: what SQLite lets go is free.
    ELECTION_TRY(m_database.run(u"SAVEPOINT village_free"_s));
    bool free = true;
    for (const QString& table : {u"post"_s, u"village_switch"_s, u"village_condition"_s}) {
        const auto gone = m_database.run(u"DELETE FROM %1 WHERE village_id = ?"_s.arg(table), village.v);
        if (!gone && gone.error().code != ErrorCode::Conflict) return gone.error();
        free = free && gone.has_value();
    }
    if (free) {
        const auto gone = m_database.run(u"DELETE FROM village WHERE id = ?"_s, village.v);
        if (!gone && gone.error().code != ErrorCode::Conflict) return gone.error();
        free = gone.has_value();
    }
    ELECTION_TRY(m_database.run(u"ROLLBACK TO village_free"_s));
    ELECTION_TRY(m_database.run(u"RELEASE village_free"_s));
    return free;
}

Result<std::vector<StoredPost>> ElectionRepository::posts() {
    // The bodies in the order of the papers, not of their keys.
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT p.id, p.village_id, p.body, p.code, p.title, p.seats, p.rank, "
            "p.women_only, p.note, p.gone, p.source FROM post p JOIN village v ON v.id = p.village_id "
            "ORDER BY v.number, CASE p.body WHEN 'villagers_committee' THEN 0 "
            "WHEN 'supervision_committee' THEN 1 WHEN 'coop_board' THEN 2 "
            "WHEN 'coop_supervisors' THEN 3 ELSE 4 END, p.rank"_s));
    std::vector<StoredPost> posts;
    while (query.next()) {
        StoredPost stored;
        stored.post.id = PostId{query.value(0).toLongLong()};
        stored.post.village = VillageId{query.value(1).toLongLong()};
        stored.post.body = bodyFromKey(query.value(2).toString()).value_or(Body::VillagersCommittee);
        stored.post.code = query.value(3).toString();
        stored.post.title = query.value(4).toString();
        stored.post.seats = query.value(5).toInt();
        stored.post.rank = query.value(6).toInt();
        stored.post.womenOnly = query.value(7).toBool();
        stored.post.note = query.value(8).toString();
        stored.gone = query.value(9).toBool();
        stored.typed = query.value(10).toString() == u"typed"_s;
        posts.push_back(std::move(stored));
    }
    return posts;
}

Result<> ElectionRepository::insertPost(const Post& post) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO post (village_id, body, title, code, seats, rank, women_only, note) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       post.village.v, bodyKey(post.body), post.title, post.code, post.seats, post.rank,
                       int(post.womenOnly), post.note));
    return Ok{};
}

Result<ElectionRepository::TypedPost> ElectionRepository::insertTypedPost(const Post& post) {
    {
        ELECTION_ASSIGN(
            QSqlQuery query,
            m_database.run(u"SELECT id FROM post WHERE village_id = ? AND body = ? AND title = ?"_s,
                           post.village.v, bodyKey(post.body), post.title));
        if (query.next()) {
            Post back = post;
            back.id = PostId{query.value(0).toLongLong()};
            query.finish();
            ELECTION_TRY(updatePost(back));
            ELECTION_TRY(m_database.run(u"UPDATE post SET source = 'typed' WHERE id = ?"_s, back.id.v));
            return TypedPost{back.id, false};
        }
    }
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO post (village_id, body, title, code, seats, rank, women_only, note, "
                       "source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'typed')"_s,
                       post.village.v, bodyKey(post.body), post.title, post.code, post.seats, post.rank,
                       int(post.womenOnly), post.note));
    return TypedPost{PostId{query.lastInsertId().toLongLong()}, true};
}

Result<> ElectionRepository::adoptTypedPosts(VillageId village, Body body, const QString& title) {
    ELECTION_TRY(m_database.run(
        u"UPDATE post SET source = 'imported' WHERE village_id = ? AND body = ? AND title = ?"_s, village.v,
        bodyKey(body), title));
    return Ok{};
}

Result<> ElectionRepository::updatePost(const Post& post) {
    ELECTION_TRY(m_database.run(
        u"UPDATE post SET title = ?, code = ?, seats = ?, rank = ?, women_only = ?, note = ?, gone = 0 WHERE id = ?"_s,
        post.title, post.code, post.seats, post.rank, int(post.womenOnly), post.note, post.id.v));
    return Ok{};
}

Result<> ElectionRepository::setPostGone(PostId post, bool gone) {
    ELECTION_TRY(m_database.run(u"UPDATE post SET gone = ? WHERE id = ?"_s, int(gone), post.v));
    return Ok{};
}

}  // namespace election::store
