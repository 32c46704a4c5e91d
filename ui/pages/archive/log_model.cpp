#include "ui/pages/archive/log_model.h"

#include <QJsonObject>

#include "core/base/dates.h"
#include "ui/pages/archive/log_words.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kRowsAtOnce = 500;

}  // namespace

std::vector<LogFilter> logFilters() {
    return {
        {QString(), LogModel::tr("Everything")},         {u"import."_s, LogModel::tr("Imports")},
        {u"screening."_s, LogModel::tr("Screening")},    {u"polling."_s, LogModel::tr("Polling")},
        {u"ballot."_s, LogModel::tr("Ballots")},         {u"finding."_s, LogModel::tr("Findings")},
        {u"person."_s, LogModel::tr("Persons by hand")}, {u"register."_s, LogModel::tr("Closed registers")},
        {u"objection."_s, LogModel::tr("Objections")},   {u"backup."_s, LogModel::tr("Backups")},
        {u"posting."_s, LogModel::tr("Postings")},       {u"document."_s, LogModel::tr("Issued papers")}};
}

QString logDetails(const AuditRow& row) {
    QStringList lines;
    for (auto it = row.details.begin(); it != row.details.end(); ++it)
        lines << LogModel::tr("%1: %2").arg(logKeyTitle(it.key()), logValueText(it.value()));
    return lines.join(u'\n');
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
