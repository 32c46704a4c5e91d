#include "core/store/election_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election::store {

Result<StoredElection> ElectionRepository::load() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT township, rule_set_id, election_day, created_at, rules FROM election"_s));
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
    return stored;
}

Result<> ElectionRepository::insert(const StoredElection& stored) {
    const Election& election = stored.election;
    ELECTION_TRY(m_database.run(
        u"INSERT INTO election (id, township, rule_set_id, rules, election_day, created_at) "
        "VALUES (1, ?, ?, ?, ?, ?)"_s,
        election.township, election.ruleSetId, QString::fromUtf8(stored.rules),
        election.electionDay.toString(Qt::ISODate), election.createdAt.toUTC().toString(Qt::ISODateWithMs)));
    return Ok{};
}

Result<std::vector<Village>> ElectionRepository::villages() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, number, name FROM village ORDER BY number"_s));
    std::vector<Village> villages;
    while (query.next())
        villages.push_back(
            {VillageId{query.value(0).toLongLong()}, query.value(1).toInt(), query.value(2).toString()});
    return villages;
}

Result<VillageId> ElectionRepository::insertVillage(int number, const QString& name) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO village (number, name) VALUES (?, ?)"_s, number, name));
    return VillageId{query.lastInsertId().toLongLong()};
}

Result<std::vector<StoredPost>> ElectionRepository::posts() {
    // The bodies in the order of the papers, not of their keys.
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT p.id, p.village_id, p.body, p.code, p.title, p.seats, p.rank, "
                       "p.women_only, p.note, p.gone FROM post p JOIN village v ON v.id = p.village_id "
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

Result<> ElectionRepository::updatePost(const Post& post) {
    ELECTION_TRY(m_database.run(
        u"UPDATE post SET code = ?, seats = ?, rank = ?, women_only = ?, note = ?, gone = 0 WHERE id = ?"_s,
        post.code, post.seats, post.rank, int(post.womenOnly), post.note, post.id.v));
    return Ok{};
}

Result<> ElectionRepository::setPostGone(PostId post, bool gone) {
    ELECTION_TRY(m_database.run(u"UPDATE post SET gone = ? WHERE id = ?"_s, int(gone), post.v));
    return Ok{};
}

}  // namespace election::store
