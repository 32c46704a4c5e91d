#include "core/store/totals_repository.h"

#include <QJsonDocument>

#include "core/domain/totals_json.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kOfPlace = u" WHERE village_id = ? AND body = ? AND round_number = ? AND gone = 0 "_s;

QString textOf(const TotalsSheet& sheet) {
    return QString::fromUtf8(QJsonDocument(totalsToJson(sheet)).toJson(QJsonDocument::Compact));
}
TotalsSheet sheetOf(const QVariant& text) {
    return totalsFromJson(QJsonDocument::fromJson(text.toString().toUtf8()).object());
}

const QString (&hows())[3] {
    static const QString all[3]{u"agreed"_s, u"first"_s, u"second"_s};
    return all;
}

}  // namespace

Result<std::vector<TotalsEntry>> TotalsRepository::entries(const CountPlace& place) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT seat, typist, sheet, note, handed_over_at FROM totals_entry"_s +
                                       kOfPlace + u"ORDER BY id"_s,
                                   place.village.v, bodyKey(place.body), place.round));
    std::vector<TotalsEntry> all;
    while (query.next())
        all.push_back({query.value(0).toInt(), query.value(1).toString(), sheetOf(query.value(2)),
                       query.value(3).toString(),
                       QDateTime::fromString(query.value(4).toString(), Qt::ISODateWithMs)});
    return all;
}

Result<> TotalsRepository::insertEntry(const CountPlace& place, const TotalsEntry& entry) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO totals_entry (village_id, body, round_number, seat, typist, "
                       "sheet, note, handed_over_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       place.village.v, bodyKey(place.body), place.round, entry.seat, entry.typist,
                       textOf(entry.sheet), entry.note, entry.at.toUTC().toString(Qt::ISODateWithMs)));
    return Ok{};
}

Result<> TotalsRepository::endEntries(const CountPlace& place, int seat) {
    ELECTION_TRY(
        m_database.run(u"UPDATE totals_entry SET gone = 1"_s + kOfPlace + u"AND (seat = ? OR ? < 0)"_s,
                       place.village.v, bodyKey(place.body), place.round, seat, seat));
    return Ok{};
}

Result<std::optional<TotalsResult>> TotalsRepository::result(const CountPlace& place) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT sheet, how, decided_by, because FROM totals_result"_s + kOfPlace +
                                       u"ORDER BY id DESC LIMIT 1"_s,
                                   place.village.v, bodyKey(place.body), place.round));
    if (!query.next()) return std::optional<TotalsResult>();
    TotalsResult result{sheetOf(query.value(0)), TotalsResult::How::Agreed, query.value(2).toString(),
                        query.value(3).toString()};
    for (int i = 0; i < 3; ++i)
        if (hows()[i] == query.value(1).toString()) result.how = TotalsResult::How(i);
    return std::optional(std::move(result));
}

Result<> TotalsRepository::insertResult(const CountPlace& place, const TotalsResult& result) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO totals_result (village_id, body, round_number, sheet, how, "
                       "decided_by, because) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       place.village.v, bodyKey(place.body), place.round, textOf(result.sheet),
                       hows()[int(result.how)], result.by, result.because));
    return Ok{};
}

Result<> TotalsRepository::endResult(const CountPlace& place) {
    ELECTION_TRY(m_database.run(u"UPDATE totals_result SET gone = 1"_s + kOfPlace, place.village.v,
                                bodyKey(place.body), place.round));
    return Ok{};
}

Result<QHash<VillageId, int>> TotalsRepository::collected(Body body, const QHash<VillageId, int>& rounds) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT village_id, sheet, round_number FROM totals_result WHERE body = ? AND gone = 0 ORDER BY id"_s,
            bodyKey(body)));
    QHash<VillageId, int> all;
    while (query.next()) {
        const VillageId village{query.value(0).toLongLong()};
        if (query.value(2).toInt() == rounds.value(village, 1))
            all.insert(village, int(sheetOf(query.value(1)).collected));
    }
    return all;
}

}  // namespace election::store
