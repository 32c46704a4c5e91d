#pragma once
/// 发文: a paper gets its number, date and signatories and goes out; its bytes stay in the file as they were.
/// The core makes the paper's content; whoever calls paints it (PDF needs fonts) and hands the bytes in.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/issued_document.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;

struct IssueRequest {
    QString kind;                      ///< of ReportingService: "roster"
    std::optional<VillageId> village;  ///< empty: a paper of the township
    QString number;                    ///< as printed, or its figure alone: "7" → "后山选字第7号"
    QDate date;                        ///< as printed; at most kIssueAhead days from today
    QStringList signedBy;              ///< who signs; at least one
};
inline constexpr int kIssueAhead = 30;

/// A paper that is ready to be painted and issued: number, signatories, hash and chain head stand on it.
struct PreparedIssue {
    IssueRequest request;  ///< with the number as printed
    ReportDocument document;
    std::optional<IssuedDocument> replaces;  ///< the paper of the same kind that it takes the place of
};

enum class IssuedState {
    Current,     ///< the paper would say the same today
    Outdated,    ///< what it was made from has changed since
    Replaced,    ///< a later paper took its place
    NotCompared  ///< printed in another language than the program speaks now
};
QString issuedStateKey(IssuedState state);   ///< "current", "outdated", "replaced", "not_compared"
QString issuedStateText(IssuedState state);  ///< in the user's language

struct IssuedPaper {
    IssuedDocument document;
    IssuedState state = IssuedState::Current;
    QString replacedBy;  ///< number of the later paper
};

class IssuingService {
  public:
    explicit IssuingService(ElectionFile& file) : m_file(file) {}

    /// The next number of a village's papers, in the style of its last one: "后山选字第8号".
    [[nodiscard]] Result<QString> proposedNumber(std::optional<VillageId> village) const;
    /// Conflict: the number is taken. InvalidInput: number, date or signatories are missing. RuleViolation:
    /// the paper waits for something, or is a draft that may not be posted. NotFound: no such document.
    [[nodiscard]] Result<PreparedIssue> prepare(const IssueRequest& request) const;
    /// Keeps the painted paper. `mime`: of the bytes.
    Result<IssuedDocumentId> issue(const PreparedIssue& prepared, const QByteArray& bytes,
                                   const QString& mime);

    /// Papers of a village, or of the township, in the order of issuing; each compared with what it would say
    /// now.
    [[nodiscard]] Result<std::vector<IssuedPaper>> issued(std::optional<VillageId> village) const;
    [[nodiscard]] Result<std::vector<IssuedDocument>> all() const;  ///< of all places, not compared
    /// Conflict where they are not what was issued.
    [[nodiscard]] Result<QByteArray> bytes(IssuedDocumentId id) const;

  private:
    [[nodiscard]] Result<QString> printedNumber(const IssueRequest& request) const;
    [[nodiscard]] Result<IssuedState> compare(const IssuedDocument& document) const;

    ElectionFile& m_file;
};

}  // namespace election
