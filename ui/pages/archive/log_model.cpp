#include "ui/pages/archive/log_model.h"

#include <QJsonArray>
#include <QJsonObject>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kRowsAtOnce = 500;

/// The log's keys in the user's words; a key of a newer version is shown as it stands.
QString keyTitle(const QString& key) {
    static const char* const keys[][2] = {
        {"added", QT_TRANSLATE_NOOP("election::LogModel", "added")},
        {"ask_record", QT_TRANSLATE_NOOP("election::LogModel", "record of the three asks")},
        {"assisted", QT_TRANSLATE_NOOP("election::LogModel", "assisted")},
        {"ballot", QT_TRANSLATE_NOOP("election::LogModel", "ballots")},
        {"because", QT_TRANSLATE_NOOP("election::LogModel", "because")},
        {"body", QT_TRANSLATE_NOOP("election::LogModel", "body")},
        {"box", QT_TRANSLATE_NOOP("election::LogModel", "box")},
        {"cells", QT_TRANSLATE_NOOP("election::LogModel", "written")},
        {"changed", QT_TRANSLATE_NOOP("election::LogModel", "changed")},
        {"check", QT_TRANSLATE_NOOP("election::LogModel", "check")},
        {"check_entry", QT_TRANSLATE_NOOP("election::LogModel", "answers")},
        {"code", QT_TRANSLATE_NOOP("election::LogModel", "finding")},
        {"collected", QT_TRANSLATE_NOOP("election::LogModel", "collected")},
        {"date", QT_TRANSLATE_NOOP("election::LogModel", "date")},
        {"decided_by", QT_TRANSLATE_NOOP("election::LogModel", "decided by")},
        {"decision", QT_TRANSLATE_NOOP("election::LogModel", "decisions")},
        {"document_number", QT_TRANSLATE_NOOP("election::LogModel", "document number")},
        {"election_day", QT_TRANSLATE_NOOP("election::LogModel", "election day")},
        {"encoding", QT_TRANSLATE_NOOP("election::LogModel", "encoding")},
        {"file", QT_TRANSLATE_NOOP("election::LogModel", "file")},
        {"finding", QT_TRANSLATE_NOOP("election::LogModel", "findings")},
        {"findings", QT_TRANSLATE_NOOP("election::LogModel", "findings")},
        {"fingerprint", QT_TRANSLATE_NOOP("election::LogModel", "fingerprint")},
        {"format", QT_TRANSLATE_NOOP("election::LogModel", "format")},
        {"gone", QT_TRANSLATE_NOOP("election::LogModel", "missing now")},
        {"issued", QT_TRANSLATE_NOOP("election::LogModel", "issued")},
        {"kind", QT_TRANSLATE_NOOP("election::LogModel", "kind")},
        {"new", QT_TRANSLATE_NOOP("election::LogModel", "new")},
        {"nomination", QT_TRANSLATE_NOOP("election::LogModel", "self-nominations")},
        {"nomination_id", QT_TRANSLATE_NOOP("election::LogModel", "row of the self-nomination")},
        {"note", QT_TRANSLATE_NOOP("election::LogModel", "note")},
        {"number", QT_TRANSLATE_NOOP("election::LogModel", "number")},
        {"department_opinion", QT_TRANSLATE_NOOP("election::LogModel", "opinions")},
        {"own", QT_TRANSLATE_NOOP("election::LogModel", "own votes")},
        {"paper", QT_TRANSLATE_NOOP("election::LogModel", "fingerprint of the paper")},
        {"paper_seen_by", QT_TRANSLATE_NOOP("election::LogModel", "signed paper seen by")},
        {"person", QT_TRANSLATE_NOOP("election::LogModel", "persons")},
        {"post", QT_TRANSLATE_NOOP("election::LogModel", "posts")},
        {"proxy", QT_TRANSLATE_NOOP("election::LogModel", "proxy")},
        {"qualified", QT_TRANSLATE_NOOP("election::LogModel", "qualified")},
        {"reason", QT_TRANSLATE_NOOP("election::LogModel", "reason")},
        {"rejected", QT_TRANSLATE_NOOP("election::LogModel", "rejected")},
        {"rows", QT_TRANSLATE_NOOP("election::LogModel", "rows")},
        {"rule_set", QT_TRANSLATE_NOOP("election::LogModel", "rules")},
        {"ruled_void", QT_TRANSLATE_NOOP("election::LogModel", "ruled void")},
        {"sha256", QT_TRANSLATE_NOOP("election::LogModel", "SHA-256")},
        {"signed", QT_TRANSLATE_NOOP("election::LogModel", "signed")},
        {"state", QT_TRANSLATE_NOOP("election::LogModel", "state")},
        {"turnout_reading", QT_TRANSLATE_NOOP("election::LogModel", "readings")},
        {"unchanged", QT_TRANSLATE_NOOP("election::LogModel", "unchanged")},
        {"village", QT_TRANSLATE_NOOP("election::LogModel", "villages")},
        {"village_id", QT_TRANSLATE_NOOP("election::LogModel", "row of the village")},
        {"void_reason", QT_TRANSLATE_NOOP("election::LogModel", "void because")},
        {"was", QT_TRANSLATE_NOOP("election::LogModel", "before")},
        {"withdrawal", QT_TRANSLATE_NOOP("election::LogModel", "withdrawals")},
    };
    for (const auto& [known, title] : keys)
        if (key == QLatin1StringView(known)) return LogModel::tr(title);
    return key;
}

QString valueText(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? LogModel::tr("yes") : LogModel::tr("no");
    if (value.isDouble()) return QString::number(value.toInteger());
    if (value.isString()) return value.toString();
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << u"%1 %2"_s.arg(keyTitle(it.key()), valueText(it.value()));
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue& part : list) parts << valueText(part);
    }
    if (!parts.isEmpty()) return parts.join(LogModel::tr(", "));
    return u"—"_s;
}

}  // namespace

std::vector<LogFilter> logFilters() {
    return {{QString(), LogModel::tr("Everything")},      {u"import."_s, LogModel::tr("Imports")},
            {u"screening."_s, LogModel::tr("Screening")}, {u"polling."_s, LogModel::tr("Polling")},
            {u"ballot."_s, LogModel::tr("Ballots")},      {u"finding."_s, LogModel::tr("Findings")},
            {u"backup."_s, LogModel::tr("Backups")}};
}

QString logDetails(const AuditRow& row) {
    QStringList lines;
    for (auto it = row.details.begin(); it != row.details.end(); ++it)
        lines << LogModel::tr("%1: %2").arg(keyTitle(it.key()), valueText(it.value()));
    return lines.join(u" · "_s);
}

LogModel::LogModel(const AuditService& audit, QObject* parent)
    : QAbstractTableModel(parent), m_audit(audit) {}

Result<std::vector<AuditRow>> LogModel::read(qint64 before) const {
    AuditQuery query = m_query;
    query.limit = kRowsAtOnce;
    query.before = before;
    return m_audit.rows(query);
}

void LogModel::query(const QString& text, const QString& actionPrefix) {
    beginResetModel();
    m_query.text = text;
    m_query.action = actionPrefix;
    m_rows.clear();
    m_error.reset();
    if (auto rows = read(0))
        m_rows = std::move(rows).value();
    else
        m_error = rows.error();
    m_complete = int(m_rows.size()) < kRowsAtOnce;
    endResetModel();
}

void LogModel::readOlder() {
    if (m_complete || m_rows.empty()) return;
    auto older = read(m_rows.back().sequence);
    if (!older) {
        m_error = older.error();
        m_complete = true;
        return;
    }
    m_complete = int(older->size()) < kRowsAtOnce;
    if (older->empty()) return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(older->size()) - 1);
    for (AuditRow& row : *older) m_rows.push_back(std::move(row));
    endInsertRows();
}

const AuditRow* LogModel::at(int row) const {
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Sequence:
            return tr("No.");
        case Time:
            return tr("When");
        case Actor:
            return tr("Who");
        case Action:
            return tr("What");
        case Subject:
            return tr("To what");
        case Hash:
            return tr("Link of the chain");
        default:
            return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    const AuditRow* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    switch (index.column()) {
        case Sequence:
            return row->sequence;
        case Time:
            return formatDateTime(row->at);
        case Actor:
            return row->actor;
        case Action:
            return auditActionTitle(row->action);
        case Subject:
            return row->subject;
        case Hash:
            return QString::fromLatin1(row->hash.toHex().left(role == Qt::ToolTipRole ? 64 : 12));
        default:
            return {};
    }
}

}  // namespace election
