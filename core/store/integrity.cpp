#include "core/store/integrity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include "core/store/audit_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<QStringList> databaseProblems(Database& database) {
    QStringList problems;
    {
        ELECTION_ASSIGN(QSqlQuery query, database.run(u"PRAGMA integrity_check"_s));
        while (query.next())
            if (const QString line = query.value(0).toString(); line != u"ok"_s) problems.append(line);
    }
    ELECTION_ASSIGN(QSqlQuery query, database.run(u"PRAGMA foreign_key_check"_s));
    while (query.next())
        problems.append(u"%1, row %2 → %3"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                                 query.value(2).toString()));
    return problems;
}

Result<std::vector<TotalsDrift>> totalsProblems(Database& database) {
    // The tables that hold what people are judged and elected by.
    static const QStringList tables{u"village"_s,
                                    u"post"_s,
                                    u"person"_s,
                                    u"nomination"_s,
                                    u"department_opinion"_s,
                                    u"ask_record"_s,
                                    u"withdrawal"_s,
                                    u"decision"_s,
                                    u"check_entry"_s,
                                    u"bar_fact"_s,
                                    u"talk_record"_s,
                                    u"second_look"_s,
                                    u"check_template_version"_s,
                                    u"dossier_template"_s,
                                    u"box"_s,
                                    u"turnout_reading"_s,
                                    u"ballot"_s,
                                    u"attachment"_s,
                                    u"self_nomination_form"_s,
                                    u"nomination_vote"_s,
                                    u"nomination_tally"_s,
                                    u"candidate_choice"_s,
                                    u"candidate"_s,
                                    u"issued_document"_s,
                                    u"posting"_s,
                                    u"village_switch"_s,
                                    u"village_condition"_s,
                                    u"person_correction"_s,
                                    u"register_record"_s,
                                    u"register_change"_s,
                                    u"register_objection"_s,
                                    u"register_version"_s,
                                    u"register_version_row"_s,
                                    u"register_version_change"_s,
                                    u"relative"_s,
                                    u"election_committee"_s,
                                    u"committee_person"_s,
                                    u"committee_event"_s,
                                    u"representative_plan"_s,
                                    u"representative_unit"_s,
                                    u"representative"_s,
                                    u"group_leader"_s,
                                    u"proxy"_s,
                                    u"proxy_list"_s,
                                    u"proxy_list_entry"_s,
                                    u"write_in_opinion"_s,
                                    u"review_department"_s,
                                    u"review_request"_s,
                                    u"review_recipient"_s,
                                    u"review_line"_s,
                                    u"review_reminder"_s,
                                    u"vote_round"_s,
                                    u"post_count_review"_s,
                                    u"declaration"_s,
                                    u"superseded_document"_s,
                                    u"planned_box"_s,
                                    u"roving_voter"_s,
                                    u"poll_staff"_s,
                                    u"check_in"_s,
                                    u"issue_reading"_s,
                                    u"box_closing"_s,
                                    u"ballot_ledger"_s,
                                    u"incident"_s,
                                    u"meeting_vote"_s,
                                    u"meeting_vote_line"_s,
                                    u"later_event"_s,
                                    u"screening_meeting"_s,
                                    u"meeting_decision"_s,
                                    u"decision_delivery"_s,
                                    u"decision_appeal"_s,
                                    u"counsel_talk"_s,
                                    u"withdrawal_proof"_s,
                                    u"roster_issue"_s,
                                    u"counting_way"_s,
                                    u"ballot_set_aside"_s,
                                    u"zero_report"_s,
                                    u"box_mixing"_s,
                                    u"teller_bundle"_s,
                                    u"teller_reading"_s,
                                    u"teller_decision"_s,
                                    u"totals_entry"_s,
                                    u"totals_result"_s,
                                    u"ruling"_s};
    QMap<QString, qint64> logged;
    ELECTION_TRY(AuditRepository(database).each([&logged](const StoredAuditRow& row) {
        const QJsonObject added =
            QJsonDocument::fromJson(row.details.toUtf8()).object().value(u"added"_s).toObject();
        for (auto it = added.begin(); it != added.end(); ++it) logged[it.key()] += it.value().toInteger();
    }));
    std::vector<TotalsDrift> drift;
    for (const QString& table : tables) {
        ELECTION_ASSIGN(const QVariant count, database.value(u"SELECT count(*) FROM %1"_s.arg(table)));
        if (count.toLongLong() != logged.value(table))
            drift.push_back({table, logged.value(table), count.toLongLong()});
    }
    return drift;
}

namespace {

struct Kept {
    QString sha256, name;
};
using KeptRows = QMap<std::pair<QString, qint64>, Kept>;

/// The tables that keep bytes, each with the column that holds its name for people.
const QMap<QString, QString>& keepers() {
    static const QMap<QString, QString> tables{{u"attachment"_s, u"name"_s},
                                               {u"issued_document"_s, u"number"_s}};
    return tables;
}

Result<KeptRows> keptByLog(Database& database) {
    KeptRows kept;
    ELECTION_TRY(AuditRepository(database).each([&kept](const StoredAuditRow& row) {
        const QJsonArray rows =
            QJsonDocument::fromJson(row.details.toUtf8()).object().value(u"kept"_s).toArray();
        for (const QJsonValue& one : rows)
            kept.insert({one[u"table"_s].toString(), one[u"id"_s].toInteger()},
                        {one[u"sha256"_s].toString(), one[u"name"_s].toString()});
    }));
    return kept;
}

}  // namespace

Result<std::vector<ContentDrift>> contentProblems(Database& database) {
    using What = ContentDrift::What;
    ELECTION_ASSIGN(KeptRows kept, keptByLog(database));
    std::vector<ContentDrift> drift;
    for (auto table = keepers().begin(); table != keepers().end(); ++table) {
        ELECTION_ASSIGN(QSqlQuery query,
                        database.run(u"SELECT id, sha256, bytes, %1 FROM %2 ORDER BY id"_s.arg(table.value(),
                                                                                               table.key())));
        while (query.next()) {
            const qint64 id = query.value(0).toLongLong();
            const auto logged = kept.constFind({table.key(), id});
            const QString name = query.value(3).toString();
            const QString now = QString::fromLatin1(
                QCryptographicHash::hash(query.value(2).toByteArray(), QCryptographicHash::Sha256).toHex());
            if (logged == kept.constEnd())
                drift.push_back({What::NotLogged, table.key(), id, name});
            else if (logged->sha256 != now || query.value(1).toString() != now)
                drift.push_back({What::Changed, table.key(), id, name});
            kept.remove({table.key(), id});
        }
    }
    for (auto row = kept.constBegin(); row != kept.constEnd(); ++row)
        drift.push_back({What::Missing, row.key().first, row.key().second, row->name});
    return drift;
}

}  // namespace election::store
