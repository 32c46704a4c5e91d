#pragma once
/// 联审: which departments are asked, what was sent to them and when, who has answered, whom to remind.
/// Answers are read in by ImportService (FileKind::Review).
#include <QJsonObject>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/joint_review.h"
#include "core/rules/joint_review.h"

namespace election {

class ElectionFile;

struct DepartmentRow {
    ReviewDepartment department;
    DepartmentProgress progress;
    DepartmentState state = DepartmentState::NotAsked;
    int overdueDays = 0;
};

/// One round of the joint review, of the township or of one village.
struct ReviewBoard {
    int round = 1;
    QDate today;
    std::vector<DepartmentRow> departments;  ///< by place; inactive ones only where they have answers
    std::vector<ReviewRequest> requests;     ///< of the round, by number, cancelled ones included
    int people = 0;                          ///< who would be asked about now
    int unasked = 0;                         ///< of these, about whom some active department wasn't asked yet
    QString whyNobody;                       ///< `people` is 0: what the round waits for
    int answered = 0, asked = 0, objections = 0, overdue = 0;  ///< sums; overdue: departments
    /// The object of `review-status --json`.
    [[nodiscard]] QJsonObject toJson() const;
};

/// What one department said about one person in one round.
struct ReviewAnswerRow {
    QString village, name, post;
    int no = 0;  ///< of the nomination; 0: won without one
    std::optional<NominationId> nomination;
    bool asked = false;     ///< a request has it
    bool answered = false;  ///< else the rest is empty
    DepartmentOpinion opinion;
};

/// What a request would be, before it is sent.
struct RequestProposal {
    int number = 0;
    int round = 1;
    int people = 0;                             ///< everybody of the round
    int unasked = 0;                            ///< who isn't asked about yet
    QDate dueOn;                                ///< proposed (ours)
    QDate listPostedBy;                         ///< the day by which the list has to hang; invalid in round 3
    QString whyNot;                             ///< nobody to ask about: what it waits for
    std::vector<ReviewDepartment> departments;  ///< active ones
};

struct NewReviewRequest {
    int round = 1;
    QDate dueOn;              ///< invalid: as proposed
    QStringList departments;  ///< names; empty = every active one
    QString sentBy;           ///< empty: the clerk
    QString note;
    bool again = false;  ///< everybody of the round, also those who were asked about
    QString folder;      ///< for the spreadsheets; made where it doesn't exist
};

struct SentReviewRequest {
    ReviewRequest request;
    int people = 0;
    QStringList files;  ///< paths, one a department
    [[nodiscard]] QJsonObject toJson() const;
};

class JointReviewService {
  public:
    explicit JointReviewService(ElectionFile& file) : m_file(file) {}

    /// By place; those known only by imported answers behind them.
    [[nodiscard]] Result<std::vector<ReviewDepartment>> departments() const;
    /// A new one where `department.id` isn't stored; `was`: its name before, for one that is only known by
    /// its answers. Under another name its answers go along, and files under the old name are still known.
    /// Others make room at its place. InvalidInput: no name, Conflict: the name is taken.
    Result<> saveDepartment(const ReviewDepartment& department, const QString& was = {});
    /// Adds those of the program's own list that aren't there yet; tells how many.
    Result<int> addProposed();

    [[nodiscard]] Result<ReviewBoard> board(int round, std::optional<VillageId> village = {}) const;
    /// Objections first, then lines that are open, then the others; in the order of the lists.
    [[nodiscard]] Result<std::vector<ReviewAnswerRow>> answers(const QString& department, int round,
                                                               std::optional<VillageId> village = {}) const;
    /// Every answer about a nominee, of all rounds, the older ones, too.
    [[nodiscard]] Result<std::vector<RoundOpinion>> opinions(NominationId nomination) const;
    /// The newest round that was asked; 1 where none was.
    [[nodiscard]] Result<int> currentRound() const;

    [[nodiscard]] Result<RequestProposal> proposal(int round) const;
    /// Writes the request and its spreadsheets, one a department; nothing is recorded where one can't be
    /// written. RuleViolation: nobody to ask about; Conflict: a file of that name lies there already.
    Result<SentReviewRequest> send(const NewReviewRequest& wanted);
    /// The spreadsheet of a department once more, as it was sent.
    Result<QString> writeAgain(int request, const QString& department, const QString& folder) const;
    /// It was sent by mistake: nothing of it is waited for any more.
    Result<> cancel(int request, const QString& because);

    /// Records that departments were reminded: each of its last request of the round.
    Result<> remind(int round, const QStringList& departments, const QDate& on, const QString& note);

  private:
    Result<QStringList> writeSheets(const ReviewRequest& request, const std::vector<ReviewLine>& lines,
                                    const std::vector<ReviewDepartment>& to, const QString& folder) const;
    ElectionFile& m_file;
};

}  // namespace election
