#include "core/store/round_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString postsText(const std::vector<RoundPost>& posts) {
    QJsonArray array;
    for (const RoundPost& post : posts) {
        QJsonArray candidates;
        for (const QString& id : post.candidates) candidates.append(id);
        array.append(
            QJsonObject{{u"code"_s, post.code}, {u"seats"_s, post.seats}, {u"candidates"_s, candidates}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RoundPost> postsFrom(const QString& text) {
    std::vector<RoundPost> posts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& one : array) {
        RoundPost post{one[u"code"_s].toString(), one[u"seats"_s].toInt(), {}};
        const QJsonArray candidates = one[u"candidates"_s].toArray();
        for (const QJsonValue& id : candidates) post.candidates.push_back(id.toString());
        posts.push_back(std::move(post));
    }
    return posts;
}

QString signatoriesText(const std::vector<Signatory>& people) {
    QJsonArray array;
    for (const Signatory& person : people)
        array.append(QJsonObject{{u"role"_s, person.role}, {u"name"_s, person.name}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Signatory> signatoriesFrom(const QString& text) {
    std::vector<Signatory> people;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& one : array)
        people.push_back({one[u"role"_s].toString(), one[u"name"_s].toString()});
    return people;
}

}  // namespace

Result<std::vector<VoteRound>> RoundRepository::later(VillageId village, Body body) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT number, kind, mode, held_on, posts, note FROM vote_round WHERE "
                                   "village_id = ? AND body = ? ORDER BY number"_s,
                                   village.v, bodyKey(body)));
    std::vector<VoteRound> rounds;
    while (query.next())
        rounds.push_back({village, body, query.value(0).toInt(), roundKindFromKey(query.value(1).toString()),
                          ballotModeFromKey(query.value(2).toString()).value_or(BallotMode::SelfNomination),
                          dayFrom(query.value(3)), postsFrom(query.value(4).toString()),
                          query.value(5).toString()});
    return rounds;
}

Result<int> RoundRepository::current(VillageId village, Body body) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT max(number) FROM vote_round WHERE village_id = ? "
                                   "AND body = ?"_s,
                                   village.v, bodyKey(body)));
    if (!query.next() || query.value(0).isNull()) return 1;
    return query.value(0).toInt();
}

Result<QHash<VillageId, int>> RoundRepository::currentByVillage(Body body) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT village_id, max(number) FROM vote_round WHERE body = ? GROUP BY "
                                   "village_id"_s,
                                   bodyKey(body)));
    QHash<VillageId, int> rounds;
    while (query.next()) rounds.insert(VillageId{query.value(0).toLongLong()}, query.value(1).toInt());
    return rounds;
}

Result<> RoundRepository::insert(const VoteRound& round) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO vote_round (village_id, body, number, kind, mode, held_on, posts, "
                       "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       round.village.v, bodyKey(round.body), round.number, roundKindKey(round.kind),
                       ballotModeKey(round.mode), dayText(round.heldOn), postsText(round.posts), round.note));
    return Ok{};
}

Result<std::vector<PostCountReview>> RoundRepository::reviews(VillageId village, Body body, int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT person, name, passed, reason, decided_on, document_number FROM "
            "post_count_review WHERE village_id = ? AND body = ? AND round_number = ? ORDER BY id"_s,
            village.v, bodyKey(body), round));
    std::vector<PostCountReview> reviews;
    while (query.next()) {
        PostCountReview review{query.value(0).toString(),   query.value(1).toString(),
                               query.value(2).toInt() != 0, query.value(3).toString(),
                               dayFrom(query.value(4)),     query.value(5).toString()};
        std::erase_if(reviews, [&](const PostCountReview& one) { return one.person == review.person; });
        reviews.push_back(std::move(review));
    }
    return reviews;
}

Result<> RoundRepository::insertReview(VillageId village, Body body, int round,
                                       const PostCountReview& review) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO post_count_review (village_id, body, round_number, person, name, passed, reason, "
        "decided_on, document_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        village.v, bodyKey(body), round, review.person, review.name, int(review.passed), review.reason,
        dayText(review.decidedOn), review.documentNumber));
    return Ok{};
}

Result<std::vector<StoredDeclaration>> RoundRepository::declarations(VillageId village, Body body) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, round_number, declared_on, place, signatories, declared_by, reopened_on, "
            "reopened_by, reopened_with, reopened_because, contest, outcome FROM declaration WHERE "
            "village_id = ? AND body = ? ORDER BY id"_s,
            village.v, bodyKey(body)));
    std::vector<StoredDeclaration> all;
    while (query.next()) {
        StoredDeclaration stored;
        Declaration& one = stored.declaration;
        one.id = DeclarationId{query.value(0).toLongLong()};
        one.village = village;
        one.body = body;
        one.round = query.value(1).toInt();
        one.declaredOn = dayFrom(query.value(2));
        one.place = query.value(3).toString();
        one.signatories = signatoriesFrom(query.value(4).toString());
        one.declaredBy = query.value(5).toString();
        one.reopenedOn = dayFrom(query.value(6));
        one.reopenedBy = query.value(7).toString();
        one.reopenedWith = query.value(8).toString();
        one.reopenedBecause = query.value(9).toString();
        stored.contest = query.value(10).toString().toUtf8();
        stored.outcome = query.value(11).toString().toUtf8();
        all.push_back(std::move(stored));
    }
    return all;
}

Result<QSet<VillageId>> RoundRepository::declaredVillages(Body body) {
    ELECTION_ASSIGN(const auto current, currentByVillage(body));
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT village_id, round_number FROM declaration WHERE body = ? AND "
                                   "reopened_on = ''"_s,
                                   bodyKey(body)));
    QSet<VillageId> villages;
    while (query.next()) {
        const VillageId village{query.value(0).toLongLong()};
        if (query.value(1).toInt() == current.value(village, 1)) villages.insert(village);
    }
    return villages;
}

Result<> RoundRepository::insertDeclaration(StoredDeclaration& stored) {
    const Declaration& one = stored.declaration;
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(u"INSERT INTO declaration (village_id, body, round_number, declared_on, place, "
                       "signatories, contest, outcome, declared_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       one.village.v, bodyKey(one.body), one.round, dayText(one.declaredOn), one.place,
                       signatoriesText(one.signatories), QString::fromUtf8(stored.contest),
                       QString::fromUtf8(stored.outcome), one.declaredBy));
    stored.declaration.id = DeclarationId{made.lastInsertId().toLongLong()};
    return Ok{};
}

Result<> RoundRepository::reopen(const Declaration& declaration) {
    ELECTION_TRY(
        m_database.run(u"UPDATE declaration SET reopened_on = ?, reopened_by = ?, reopened_with = ?, "
                       "reopened_because = ? WHERE id = ?"_s,
                       dayText(declaration.reopenedOn), declaration.reopenedBy, declaration.reopenedWith,
                       declaration.reopenedBecause, declaration.id.v));
    return Ok{};
}

Result<> RoundRepository::supersede(IssuedDocumentId document, DeclarationId because) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO superseded_document (document_id, declaration_id) VALUES (?, ?)"_s,
                       document.v, because.v));
    return Ok{};
}

Result<QSet<IssuedDocumentId>> RoundRepository::superseded() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT document_id FROM superseded_document"_s));
    QSet<IssuedDocumentId> documents;
    while (query.next()) documents.insert(IssuedDocumentId{query.value(0).toLongLong()});
    return documents;
}

}  // namespace election::store
