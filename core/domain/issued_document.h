#pragma once
/// A paper that went out: number, date, signatories, and the bytes as they were issued.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/ids.h"

namespace election {

using IssuedDocumentId = Id<struct IssuedDocumentTag>;

/// 已编号发出的文书
struct IssuedDocument {
    IssuedDocumentId id;
    std::optional<VillageId> village;  ///< empty: of the township
    QString kind;                      ///< of ReportingService: "roster"
    QString title;                     ///< as printed
    QString number;                    ///< as printed: "后山选字第7号"
    QDate date;                        ///< as printed
    QStringList signedBy;
    QString language;     ///< in which it was printed: "zh_CN"
    QString contentHash;  ///< SHA-256 of what it says, printed at its foot
    QString chainHead;    ///< of the log before it was issued, printed at its foot
    QString mime;         ///< of the bytes: "application/pdf"
    qint64 size = 0;      ///< bytes
    QString sha256;       ///< of the bytes
    std::optional<IssuedDocumentId> replaces;
    bool forPosting = false;
    QString issuedBy;    ///< the clerk
    QDateTime issuedAt;  ///< UTC
};

}  // namespace election
