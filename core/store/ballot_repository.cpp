#include "core/store/ballot_repository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {
const QString kSelect =
    u"SELECT id, village_id, body, box, number, cells, ruled_void, void_reason, source, round_number FROM "
    "ballot "_s;
}

QString BallotRepository::cellsText(const std::vector<QString>& columns, const QStringList& postCodes) {
    QJsonObject cells;
    for (qsizetype i = 0; i < postCodes.size() && i < qsizetype(columns.size()); ++i)
        if (const QString& cell = columns.at(size_t(i)); !cell.isEmpty()) cells.insert(postCodes.at(i), cell);
    return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

std::vector<QString> BallotRepository::columnsOf(const QString& text, const QStringList& postCodes) {
    const QJsonObject cells = QJsonDocument::fromJson(text.toUtf8()).object();
    std::vector<QString> columns;
    columns.reserve(size_t(postCodes.size()));
    for (const QString& code : postCodes) columns.push_back(cells.value(code).toString());
    return columns;
}

Result<std::vector<StoredBallot>> BallotRepository::read(QSqlQuery query, const QStringList& postCodes) {
    std::vector<StoredBallot> ballots;
    QHash<QString, std::vector<QString>> known;  // most ballots of a village say the same as another
    while (query.next()) {
        StoredBallot stored;
        stored.id = BallotId{query.value(0).toLongLong()};
        stored.village = VillageId{query.value(1).toLongLong()};
        stored.body = bodyFromKey(query.value(2).toString()).value_or(Body::VillagersCommittee);
        stored.paper.box = query.value(3).toString();
        stored.paper.number = query.value(4).toString();
        const QString cells = query.value(5).toString();
        auto read = known.constFind(cells);
        if (read == known.cend()) read = known.insert(cells, columnsOf(cells, postCodes));
        stored.paper.columns = *read;
        stored.paper.ruledVoid = query.value(6).toBool();
        stored.paper.voidReason = query.value(7).toString();
        stored.imported = query.value(8).toString() == u"imported"_s;
        stored.round = query.value(9).toInt();
        ballots.push_back(std::move(stored));
    }
    return ballots;
}

Result<std::vector<StoredBallot>> BallotRepository::ofContest(VillageId village, Body body, int round,
                                                              const QStringList& postCodes) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(kSelect + u"WHERE village_id = ? AND body = ? AND round_number = ? AND "
                                             "gone = 0 ORDER BY id"_s,
                                   village.v, bodyKey(body), round));
    return read(std::move(query), postCodes);
}

Result<std::optional<StoredBallot>> BallotRepository::find(BallotId id, const QStringList& postCodes) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(kSelect + u"WHERE id = ?"_s, id.v));
    ELECTION_ASSIGN(auto rows, read(std::move(query), postCodes));
    return rows.empty() ? std::optional<StoredBallot>() : std::optional(std::move(rows.front()));
}

Result<std::optional<StoredBallot>> BallotRepository::lastCalled(VillageId village, Body body, int round,
                                                                 const QStringList& postCodes) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(kSelect + u"WHERE village_id = ? AND body = ? AND round_number = ? AND "
                                             "source = 'called' AND gone = 0 ORDER BY id DESC LIMIT 1"_s,
                                   village.v, bodyKey(body), round));
    ELECTION_ASSIGN(auto rows, read(std::move(query), postCodes));
    return rows.empty() ? std::optional<StoredBallot>() : std::optional(std::move(rows.front()));
}

Result<BallotRepository::Counts> BallotRepository::counts(VillageId village, Body body, int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT source, count(*) FROM ballot WHERE village_id = ? AND body = ? AND "
                       "round_number = ? AND gone = 0 GROUP BY source"_s,
                       village.v, bodyKey(body), round));
    Counts counts;
    while (query.next())
        (query.value(0).toString() == u"imported"_s ? counts.imported : counts.called) =
            query.value(1).toInt();
    return counts;
}

Result<QHash<VillageId, BallotRepository::Counts>> BallotRepository::countsByVillage(
    Body body, const QHash<VillageId, int>& rounds) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT village_id, source, count(*), round_number FROM ballot WHERE body = ? "
                       "AND gone = 0 GROUP BY village_id, source, round_number"_s,
                       bodyKey(body)));
    QHash<VillageId, Counts> all;
    while (query.next()) {
        const VillageId village{query.value(0).toLongLong()};
        if (query.value(3).toInt() != rounds.value(village, 1)) continue;
        Counts& counts = all[village];
        (query.value(1).toString() == u"imported"_s ? counts.imported : counts.called) =
            query.value(2).toInt();
    }
    return all;
}

Result<int> BallotRepository::nextNumber(VillageId village, Body body, const QString& box) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT number FROM ballot WHERE village_id = ? AND body = ? AND box = ?"_s,
                       village.v, bodyKey(body), box));
    int highest = 0;
    while (query.next()) highest = std::max(highest, query.value(0).toInt());
    return highest + 1;
}

Result<BallotId> BallotRepository::insertCalled(VillageId village, Body body, int round,
                                                const BallotPaper& paper, const QStringList& postCodes) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO ballot (village_id, body, box, number, cells, ruled_void, "
                       "void_reason, source, round_number) VALUES (?, ?, ?, ?, ?, ?, ?, 'called', ?)"_s,
                       village.v, bodyKey(body), paper.box, paper.number, cellsText(paper.columns, postCodes),
                       int(paper.ruledVoid), paper.voidReason, round));
    return BallotId{query.lastInsertId().toLongLong()};
}

Result<> BallotRepository::insertAll(VillageId village, Body body, int round,
                                     const std::vector<BallotPaper>& papers, const QStringList& postCodes) {
    QHash<QString, int> next;
    for (BallotPaper paper : papers) {
        auto number = next.find(paper.box);
        if (number == next.end()) {
            ELECTION_ASSIGN(const int first, nextNumber(village, body, paper.box));
            number = next.insert(paper.box, first);
        }
        paper.number = QString::number((*number)++);
        ELECTION_TRY(insertCalled(village, body, round, paper, postCodes));
    }
    return Ok{};
}

Result<QHash<QString, int>> BallotRepository::countsByBox(VillageId village, Body body, int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT box, count(*) FROM ballot WHERE village_id = ? AND body = ? AND round_number = ? AND gone = 0 GROUP BY box"_s,
            village.v, bodyKey(body), round));
    QHash<QString, int> counts;
    while (query.next()) counts.insert(query.value(0).toString(), query.value(1).toInt());
    return counts;
}

Result<> BallotRepository::setGone(BallotId id) {
    ELECTION_TRY(m_database.run(u"UPDATE ballot SET gone = 1 WHERE id = ?"_s, id.v));
    return Ok{};
}

Result<> BallotRepository::update(BallotId id, const BallotPaper& paper, const QStringList& postCodes) {
    ELECTION_TRY(
        m_database.run(u"UPDATE ballot SET cells = ?, ruled_void = ?, void_reason = ? WHERE id = ?"_s,
                       cellsText(paper.columns, postCodes), int(paper.ruledVoid), paper.voidReason, id.v));
    return Ok{};
}

}  // namespace election::store
