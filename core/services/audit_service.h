#pragma once
/// 归档: the log, its chain, and copies of the file.
#include <QDateTime>
#include <QJsonObject>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace election {

class ElectionFile;

struct AuditRow {
    qint64 sequence = 0;
    QDateTime at;  ///< UTC
    QString actor;
    QString action;   ///< key: "import.register", "screening.decision", "ballot.called" ...
    QString subject;  ///< what it was done to, for people
    QJsonObject details;
    QByteArray hash;  ///< BLAKE2b-256 of the previous hash and this row
};

struct AuditQuery {
    QString text;    ///< in actor, action, subject
    QString action;  ///< prefix: "import."
    int limit = 500;
    qint64 before = 0;  ///< rows with a smaller sequence; 0 = from the newest
};

struct VerifyReport {
    bool sound = false;
    QStringList problems;  ///< one sentence each
    int auditRows = 0;
    QString head;  ///< hex
};

class AuditService {
  public:
    explicit AuditService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<AuditRow>> rows(const AuditQuery& query) const;  ///< newest first
    [[nodiscard]] Result<QString> head() const;  ///< hex of the last row's hash
    /// Database integrity, foreign keys, the audit chain, totals recomputed.
    [[nodiscard]] Result<VerifyReport> verify(Progress& progress) const;

  private:
    ElectionFile& m_file;
};

/// For people: "导入选民登记" for "import.register".
QString auditActionTitle(const QString& action);

}  // namespace election
