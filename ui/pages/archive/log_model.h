#pragma once
/// The log, newest first; older rows are read when the table nears its end.
#include <QAbstractTableModel>
#include <vector>

#include "core/services/audit_service.h"

namespace election {

/// The groups of actions that the page can filter by.
struct LogFilter {
    QString prefix;  ///< of the action's key; empty = everything
    QString title;
};
std::vector<LogFilter> logFilters();

/// What a row of the log says about itself, line by line: "village: 夏溪村".
QString logDetails(const AuditRow& row);

class LogModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Sequence, Time, Actor, Action, Subject, Hash, ColumnCount };
    explicit LogModel(const AuditService& audit, QObject* parent = nullptr);

    /// Reads the newest rows that fit; an error is kept for error().
    void query(const QString& text, const QString& actionPrefix);
    [[nodiscard]] const AuditRow* at(int row) const;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Older rows below those that are shown.
    void readOlder();

  private:
    Result<std::vector<AuditRow>> read(qint64 before) const;

    const AuditService& m_audit;
    AuditQuery m_query;
    std::vector<AuditRow> m_rows;
    bool m_complete = true;
    std::optional<Error> m_error;
};

}  // namespace election
