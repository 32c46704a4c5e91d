#include "core/services/history.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

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

QString stateText(const QString& key) {
    switch (checkStateFromKey(key).value_or(CheckState::NotBegun)) {
        case CheckState::Passed:
            return Text::tr("passed");
        case CheckState::Failed:
            return Text::tr("failed");
        case CheckState::NotApplicable:
            return Text::tr("not applicable");
        case CheckState::LookAgain:
            return Text::tr("look again");
        case CheckState::NotBegun:
            break;
    }
    return Text::tr("not begun");
}

/// "Decision recorded: not qualified, No. 7, …".
QString describe(const store::StoredAuditRow& row, const QJsonObject& details) {
    QStringList parts;
    if (details.contains(u"state"_s)) {
        parts.append(Text::tr("check %1").arg(details.value(u"check"_s).toInt() + 1));
        parts.append(stateText(details.value(u"state"_s).toString()));
    }
    if (details.contains(u"qualified"_s))
        parts.append(details.value(u"qualified"_s).toBool() ? Text::tr("qualified")
                                                            : Text::tr("not qualified"));
    for (const QString& key :
         {u"document_number"_s, u"decided_by"_s, u"reason"_s, u"because"_s, u"note"_s, u"file"_s})
        if (const QString text = details.value(key).toString(); !text.isEmpty()) parts.append(text);
    const QString title = auditActionTitle(row.action);
    return parts.isEmpty() ? title : Text::tr("%1: %2").arg(title, parts.join(Text::tr(", ")));
}

HistoryEntry entryOf(const store::StoredAuditRow& row, const QJsonObject& details) {
    return {QDateTime::fromString(row.at, Qt::ISODateWithMs), row.actor, describe(row, details)};
}

}  // namespace

Result<std::vector<HistoryEntry>> historyOf(ElectionFile& file, const QStringList& actionPrefixes,
                                            const QString& key, qint64 id) {
    std::vector<std::pair<qint64, HistoryEntry>> found;
    for (const QString& prefix : actionPrefixes) {
        ELECTION_ASSIGN(
            const auto rows,
            store::AuditRepository(file.database()).page({}, prefix, 0, std::numeric_limits<int>::max()));
        for (const auto& row : rows) {
            const QJsonObject details = QJsonDocument::fromJson(row.details.toUtf8()).object();
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
