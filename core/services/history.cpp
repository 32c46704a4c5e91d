#include "core/services/history.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

#include "core/base/dates.h"
#include "core/domain/check_names.h"
#include "core/domain/register_record.h"
#include "core/domain/screening.h"
#include "core/services/audit_service.h"
#include "core/services/election_file.h"
#include "core/store/audit_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// A field before or after a change. An ID number shows its end only, and no full birth date stands beside
/// it.
QString shownValue(const QString& field, const QString& value) {
    if (value.isEmpty()) return u"—"_s;
    if (field == u"national_id"_s) return maskedId(value);
    return field == u"birth_date"_s ? value.left(7) : value;
}

/// "name: 张三 → 张山" of each field that was changed.
QStringList changedFields(const QJsonObject& before, const QJsonObject& after) {
    QStringList parts;
    for (const PersonField& field : personFields()) {
        if (!before.contains(field.key)) continue;
        const QString was = shownValue(field.key, before.value(field.key).toString());
        const QString is = shownValue(field.key, after.value(field.key).toString());
        const QString title = personFieldTitle(field.key);
        parts.append(was == is ? Text::tr("%1 corrected").arg(title)
                               : Text::tr("%1: %2 → %3").arg(title, was, is));
    }
    return parts;
}

/// "Person taken off the register: 迁出, asked the head of the household".
QString describeChange(const store::StoredAuditRow& row, const QJsonObject& details) {
    QStringList parts;
    if (const auto reason = changeReasonFromKey(details.value(u"reason"_s).toString())) {
        const QDate day = QDate::fromString(details.value(u"happened_on"_s).toString(), Qt::ISODate);
        parts.append(day.isValid() ? Text::tr("%1 (%2)").arg(changeReasonName(*reason), formatDate(day))
                                   : changeReasonName(*reason));
    }
    parts.append(changedFields(details.value(u"before"_s).toObject(), details.value(u"after"_s).toObject()));
    if (const QString village = details.value(u"kept_in"_s).toString(); !village.isEmpty())
        parts.append(Text::tr("stays on the register of %1").arg(village));
    for (const QJsonValue& other : details.value(u"others"_s).toArray())
        parts.append(
            Text::tr("taken off: %1 no. %2").arg(other[u"village"_s].toString()).arg(other[u"no"_s].toInt()));
    const QJsonObject evidence = details.value(u"evidence"_s).toObject();
    for (const QString& key : evidence.keys()) parts.append(evidence.value(key).toString());
    if (const QString because = details.value(u"because"_s).toString(); !because.isEmpty())
        parts.append(because);
    const QString title = auditActionTitle(row.action);
    return parts.isEmpty() ? title : Text::tr("%1: %2").arg(title, parts.join(Text::tr("; ")));
}

/// "asks.1" → 1.
int checkNumber(const QString& key) {
    for (int i = 0; i < kCheckCount; ++i)
        if (checkKey(i) == key) return i + 1;
    return 0;
}

QStringList checkNumbers(const QJsonValue& keys) {
    QStringList numbers;
    for (const QJsonValue& key : keys.toArray()) numbers << QString::number(checkNumber(key.toString()));
    return numbers;
}

/// What a write to a dossier says and changes: "passed → failed", the clauses, the fact, the second person.
QStringList dossierParts(const QJsonObject& details) {
    QStringList parts;
    const QJsonArray changed = details.value(u"changed"_s).toArray();
    for (const QJsonValue& one : changed) {
        const QString change = Text::tr("%1 → %2").arg(loggedStateName(one[u"from"_s].toString()),
                                                       loggedStateName(one[u"to"_s].toString()));
        const int number = checkNumber(one[u"check"_s].toString());
        const bool itself = details.contains(u"check"_s) && details.value(u"check"_s).toInt() + 1 == number;
        parts.append(itself ? change : Text::tr("check %1 %2").arg(QString::number(number), change));
    }
    if (changed.isEmpty() && details.contains(u"checks"_s) && details.contains(u"state"_s))
        parts.append(loggedStateName(details.value(u"state"_s).toString()));
    for (const QJsonValue& clause : details.value(u"clauses"_s).toArray()) parts.append(clause.toString());
    const QJsonObject fact = details.value(u"what"_s).toObject();
    for (const QJsonValue& clause : fact.value(u"clauses"_s).toArray()) parts.append(clause.toString());
    for (const QString& key : {u"matter"_s, u"ended"_s, u"source"_s})
        if (const QString text = fact.value(key).toString(); !text.isEmpty()) parts.append(text);
    if (details.contains(u"template_was"_s))
        parts.append(Text::tr("version %1 → %2")
                         .arg(details.value(u"template_was"_s).toInt())
                         .arg(details.value(u"template"_s).toInt()));
    if (const QString by = details.value(u"talked_by"_s).toString(); !by.isEmpty())
        parts.append(Text::tr("talk by %1").arg(by));
    if (const QString second = details.value(u"second_person"_s).toString(); !second.isEmpty())
        parts.append(details.value(u"agreed"_s).toBool() ? Text::tr("%1 confirms").arg(second)
                                                         : Text::tr("%1 does not agree").arg(second));
    return parts;
}

/// "Decision recorded: not qualified, No. 7, …".
QString describe(const store::StoredAuditRow& row, const QJsonObject& details) {
    if (row.action.startsWith(u"person."_s)) return describeChange(row, details);
    QStringList parts;
    if (const auto outcome = objectionOutcomeFromKey(details.value(u"outcome"_s).toString());
        outcome != ObjectionOutcome::Open)
        parts.append(objectionOutcomeName(outcome));
    if (row.action.startsWith(u"relative."_s) || row.action.startsWith(u"proxy."_s)) {
        parts.append(row.subject);  // both names
        if (const QString relation = details.value(u"relation"_s).toString(); !relation.isEmpty())
            parts.append(relation);
    }
    if (details.contains(u"approved"_s))
        parts.append(details.value(u"approved"_s).toBool() ? Text::tr("approved") : Text::tr("refused"));
    if (const QString role = details.value(u"committee_role"_s).toString(); !role.isEmpty())
        parts.append(role);
    if (details.contains(u"state"_s) || details.contains(u"second_person"_s))
        parts.append(Text::tr("check %1").arg(details.value(u"check"_s).toInt() + 1));
    if (details.contains(u"state"_s) && !details.contains(u"checks"_s))
        parts.append(loggedStateName(details.value(u"state"_s).toString()));
    parts.append(dossierParts(details));
    if (details.contains(u"qualified"_s))
        parts.append(details.value(u"qualified"_s).toBool() ? Text::tr("qualified")
                                                            : Text::tr("not qualified"));
    if (const QStringList open = checkNumbers(details.value(u"open"_s)); !open.isEmpty())
        parts.append(Text::tr("unanswered checks: %1").arg(open.join(u'、')));
    if (const QStringList confirmed = checkNumbers(details.value(u"confirmed"_s)); !confirmed.isEmpty())
        parts.append(Text::tr("%1 confirms check %2")
                         .arg(details.value(u"confirmed_by"_s).toString(), confirmed.join(u'、')));
    if (details.contains(u"in_favour"_s))
        parts.append(Text::tr("votes: %1 for, %2 against, %3 abstained")
                         .arg(details.value(u"in_favour"_s).toInt())
                         .arg(details.value(u"against"_s).toInt())
                         .arg(details.value(u"abstained"_s).toInt()));
    for (const QString& key : {u"talked_by"_s, u"clause"_s, u"proof"_s, u"how"_s, u"delivered_by"_s,
                               u"received_by"_s, u"appeal_outcome"_s})
        if (const QString text = details.value(key).toString(); !text.isEmpty()) parts.append(text);
    for (const QString& key : {u"document_number"_s, u"decided_by"_s, u"reason"_s, u"because"_s, u"note"_s,
                               u"file"_s, u"claim"_s, u"decision"_s})
        if (const QString text = details.value(key).toString(); !text.isEmpty()) parts.append(text);
    const QString title = auditActionTitle(row.action);
    return parts.isEmpty() ? title : Text::tr("%1: %2").arg(title, parts.join(Text::tr(", ")));
}

/// A meeting decides on many: its row as the one nominee sees it.
QJsonObject ofOne(QJsonObject details, const QString& key, qint64 id) {
    for (const QJsonValue& one : details.value(u"decisions"_s).toArray())
        if (one[key].toInteger() == id) {
            const QJsonObject own = one.toObject();
            for (auto it = own.begin(); it != own.end(); ++it) details.insert(it.key(), it.value());
        }
    return details;
}

HistoryEntry entryOf(const store::StoredAuditRow& row, const QJsonObject& details) {
    return {QDateTime::fromString(row.at, Qt::ISODateWithMs), row.actor, describe(row, details)};
}

}  // namespace

QString personFieldTitle(const QString& field) {
    static const QHash<QString, const char*> titles{
        {u"household"_s, QT_TRANSLATE_NOOP("History", "household no.")},
        {u"relation_to_head"_s, QT_TRANSLATE_NOOP("History", "relation to head")},
        {u"name"_s, QT_TRANSLATE_NOOP("History", "name")},
        {u"sex"_s, QT_TRANSLATE_NOOP("History", "sex")},
        {u"ethnicity"_s, QT_TRANSLATE_NOOP("History", "ethnic group")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("History", "birth date")},
        {u"national_id"_s, QT_TRANSLATE_NOOP("History", "ID number")},
        {u"education"_s, QT_TRANSLATE_NOOP("History", "education")},
        {u"political_status"_s, QT_TRANSLATE_NOOP("History", "political status")},
        {u"villager_group"_s, QT_TRANSLATE_NOOP("History", "villagers' group")},
        {u"grid"_s, QT_TRANSLATE_NOOP("History", "grid")},
        {u"address"_s, QT_TRANSLATE_NOOP("History", "address")},
        {u"phone"_s, QT_TRANSLATE_NOOP("History", "phone")},
        {u"category"_s, QT_TRANSLATE_NOOP("History", "category")},
        {u"declaration"_s, QT_TRANSLATE_NOOP("History", "will take part")},
        {u"remark"_s, QT_TRANSLATE_NOOP("History", "remark")}};
    const auto it = titles.constFind(field);
    return it == titles.cend() ? field : Text::tr(*it);
}

Result<QHash<qint64, std::vector<HistoryEntry>>> historiesOf(ElectionFile& file,
                                                             const QStringList& actionPrefixes,
                                                             const QString& key) {
    QHash<qint64, std::vector<std::pair<qint64, HistoryEntry>>> found;
    for (const QString& prefix : actionPrefixes) {
        ELECTION_ASSIGN(
            const auto rows,
            store::AuditRepository(file.database()).page({}, prefix, 0, std::numeric_limits<int>::max()));
        for (const auto& row : rows) {
            const QJsonObject details = QJsonDocument::fromJson(row.details.toUtf8()).object();
            if (const qint64 id = details.value(key).toInteger(); id > 0)
                found[id].emplace_back(row.sequence, entryOf(row, details));
            for (const QJsonValue& one : details.value(u"decisions"_s).toArray())
                if (const qint64 id = one[key].toInteger(); id > 0)
                    found[id].emplace_back(row.sequence, entryOf(row, ofOne(details, key, id)));
        }
    }
    QHash<qint64, std::vector<HistoryEntry>> histories;
    for (auto it = found.begin(); it != found.end(); ++it) {
        std::sort(it->begin(), it->end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [sequence, entry] : *it) histories[it.key()].push_back(std::move(entry));
    }
    return histories;
}

Result<std::vector<HistoryEntry>> historyOf(ElectionFile& file, const QStringList& actionPrefixes,
                                            const QString& key, qint64 id) {
    std::vector<std::pair<qint64, HistoryEntry>> found;
    for (const QString& prefix : actionPrefixes) {
        ELECTION_ASSIGN(
            const auto rows,
            store::AuditRepository(file.database()).page({}, prefix, 0, std::numeric_limits<int>::max()));
        for (const auto& row : rows) {
            const QJsonObject details =
                ofOne(QJsonDocument::fromJson(row.details.toUtf8()).object(), key, id);
            if (details.value(key).toInteger() == id) found.emplace_back(row.sequence, entryOf(row, details));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<HistoryEntry> history;
    for (auto& [sequence, entry] : found) history.push_back(std::move(entry));
    return history;
}

Result<std::vector<HistoryEntry>> historyOf(ElectionFile& file, const QStringList& actionPrefixes,
                                            const QString& subject) {
    ELECTION_ASSIGN(const auto rows, store::AuditRepository(file.database()).about(subject));
    std::vector<HistoryEntry> history;
    for (const auto& row : rows) {
        const bool wanted =
            std::any_of(actionPrefixes.begin(), actionPrefixes.end(),
                        [&row](const QString& prefix) { return row.action.startsWith(prefix); });
        if (wanted) history.push_back(entryOf(row, QJsonDocument::fromJson(row.details.toUtf8()).object()));
    }
    return history;
}

}  // namespace election
