#include "core/store/screening_repository.h"

#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

/// A null QString is bound as NULL, which no column takes.
QString text(const QString& value) {
    return value.isNull() ? u""_s : value;
}

QString dateText(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

}  // namespace

Result<std::vector<CheckEntry>> ScreeningRepository::checkEntries() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT nomination_id, check_index, state, entered_by, entered_at, note, "
                                   "clauses, because, id FROM check_entry ORDER BY id"_s));
    std::vector<CheckEntry> rows;
    while (query.next()) {
        rows.push_back({NominationId{query.value(0).toLongLong()}, query.value(1).toInt(),
                        checkStateFromKey(query.value(2).toString()).value_or(CheckState::NotBegun),
                        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                        query.value(6).toString().split(u'\n', Qt::SkipEmptyParts), query.value(7).toString(),
                        query.value(8).toLongLong()});
    }
    return rows;
}

Result<qint64> ScreeningRepository::insert(const CheckEntry& entry) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO check_entry (nomination_id, check_index, state, entered_by, entered_at, "
                       "note, clauses, because) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       entry.nomination.v, entry.check, checkStateKey(entry.state), text(entry.by),
                       text(entry.at), text(entry.note), entry.clauses.join(u'\n'), text(entry.because)));
    return query.lastInsertId().toLongLong();
}

Result<std::vector<Decision>> ScreeningRepository::decisions() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, qualified, decided_on, document_number, decided_by, "
                       "reason FROM decision ORDER BY id"_s));
    std::vector<Decision> rows;
    while (query.next()) {
        rows.push_back({NominationId{query.value(0).toLongLong()}, query.value(1).toBool(),
                        QDate::fromString(query.value(2).toString(), Qt::ISODate), query.value(3).toString(),
                        query.value(4).toString(), query.value(5).toString()});
    }
    return rows;
}

Result<> ScreeningRepository::insert(const Decision& decision) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO decision (nomination_id, qualified, decided_on, document_number, decided_by, reason) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        decision.nomination.v, int(decision.qualified), dateText(decision.date),
        text(decision.documentNumber), text(decision.decidedBy), text(decision.reason)));
    return Ok{};
}

Result<bool> ScreeningRepository::hasWithdrawal(NominationId nomination) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT 1 FROM withdrawal WHERE nomination_id = ?"_s, nomination.v));
    return query.next();
}

Result<> ScreeningRepository::save(const Withdrawal& withdrawal) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO withdrawal (nomination_id, withdrawn_on, talked_by, clause_explained, signed, remark, "
        "paper_seen_by, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (nomination_id) DO UPDATE SET "
        "withdrawn_on = excluded.withdrawn_on, talked_by = excluded.talked_by, "
        "clause_explained = excluded.clause_explained, signed = excluded.signed, remark = excluded.remark, "
        "paper_seen_by = excluded.paper_seen_by, kind = excluded.kind, gone = 0"_s,
        withdrawal.nomination.v, dateText(withdrawal.date), text(withdrawal.talkedBy),
        text(withdrawal.clauseExplained), yesNoKey(withdrawal.signedByPerson), text(withdrawal.remark),
        text(withdrawal.paperSeenBy), withdrawalKindKey(withdrawal.kind)));
    return Ok{};
}

}  // namespace election::store
