#pragma once
/// For imports only: whom answers of departments can be about, what was sent to them, what they said so far.
#include <QHash>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

#include "core/domain/joint_review.h"
#include "core/domain/review_reading.h"
#include "core/io/office_files.h"
#include "core/rules/review_match.h"

namespace election {

class ElectionFile;

class ReviewTargets {
  public:
    /// Reads everything; works inside a transaction.
    static Result<std::unique_ptr<const ReviewTargets>> load(ElectionFile& file);

    struct Subject {
        std::optional<NominationId> nomination;
        std::optional<PersonId> person;  ///< of a winner without a nomination
        Body body = Body::VillagersCommittee;
    };
    struct SentLine {
        const ReviewRequest* request = nullptr;
        const ReviewDepartment* department = nullptr;
        size_t target = 0;
    };

    [[nodiscard]] const ReviewDepartment* departmentCalled(const QString& name) const;
    /// The department's own name for any of its names; an unknown name stays.
    [[nodiscard]] QString nameOf(const QString& name) const;
    /// Empty: no line of this election's requests that are in force.
    [[nodiscard]] std::optional<SentLine> sentLine(const QString& lineId) const;
    [[nodiscard]] const ReviewRequest* request(int number) const;
    [[nodiscard]] QSet<int> roundsAsked(const QString& department) const;
    /// Row ids of the round's requests to it, and its own.
    [[nodiscard]] std::vector<std::pair<qint64, qint64>> requestsTo(const QString& department,
                                                                    int round) const;

    [[nodiscard]] ReviewMatch find(const PersonKey& key, std::optional<size_t> line) const;
    [[nodiscard]] std::optional<size_t> byRef(int ref) const;
    [[nodiscard]] ReviewCandidate candidate(size_t target) const;
    [[nodiscard]] QString logText(size_t target) const;  ///< how the log calls him, in every language
    [[nodiscard]] const Subject& subject(size_t target) const { return m_subjects[target]; }
    [[nodiscard]] QString whoOf(qint64 nomination) const;
    [[nodiscard]] const DepartmentOpinion* stored(size_t target, const QString& department, int round) const;

  private:
    Result<> loadRequests(ElectionFile& file);
    Result<> loadOpinions(ElectionFile& file);
    [[nodiscard]] static QString opinionKey(const Subject& subject, const QString& department, int round);

    QHash<QString, VillageId> m_villages;
    QHash<VillageId, QString> m_villageNames;
    std::vector<ReviewDepartment> m_departments;
    std::vector<ReviewRequest> m_requests;
    QHash<QString, size_t> m_lines;  ///< "request/line" → target
    std::vector<Nomination> m_targets;
    std::vector<Subject> m_subjects;
    std::vector<int> m_refs;
    QHash<NominationId, size_t> m_places;
    std::optional<ReviewIndex> m_index;
    QHash<QString, DepartmentOpinion> m_opinions;
};

}  // namespace election
