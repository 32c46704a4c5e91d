#include "core/services/joint_review_lines.h"

#include <QCoreApplication>
#include <QSet>

#include "core/rules/joint_review.h"
#include "core/services/election_file.h"
#include "core/store/joint_review_repository.h"
#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString winnerKey(PersonId person, Body body) {
    return u"P%1%2"_s.arg(person.v).arg(bodyKey(body));
}

}  // namespace

QString reviewSubject(const ReviewLine& line) {
    return line.nomination ? u"N%1"_s.arg(line.nomination->v) : winnerKey(*line.person, line.body);
}

QString reviewSubject(const RoundOpinion& opinion) {
    return opinion.person ? winnerKey(*opinion.person, opinion.body)
                          : u"N%1"_s.arg(opinion.opinion.nomination.v);
}

Result<std::vector<ReviewDepartment>> knownDepartments(ElectionFile& file) {
    store::JointReviewRepository repository(file.database());
    ELECTION_ASSIGN(auto all, repository.departments());
    ELECTION_ASSIGN(const QStringList answered, repository.departmentsOfAnswers());
    int place = all.empty() ? 0 : all.back().place;
    for (const QString& name : answered) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&name](const auto& one) { return one.name == name; });
        if (known || name.isEmpty()) continue;
        ReviewDepartment department;
        department.name = name;
        department.place = ++place;
        department.source = DepartmentSource::Answers;
        all.push_back(std::move(department));
    }
    return all;
}

Result<JointReviewAnswers> JointReviewAnswers::load(ElectionFile& file) {
    JointReviewAnswers answers;
    store::JointReviewRepository repository(file.database());
    ELECTION_ASSIGN(const auto departments, knownDepartments(file));
    ELECTION_ASSIGN(const auto requests, repository.requests());
    ELECTION_ASSIGN(const auto opinions, store::NominationRepository(file.database()).opinions());

    using Key = std::pair<NominationId, QString>;
    QHash<Key, int> answeredIn;
    QSet<QString> spoke;
    for (size_t first = 0; first < opinions.size();) {
        size_t end = first;
        const DepartmentOpinion& head = opinions[first].opinion;
        while (end < opinions.size() && opinions[end].opinion.nomination == head.nomination &&
               opinions[end].opinion.department == head.department)
            ++end;
        const std::vector<RoundOpinion> ofOne(opinions.begin() + qsizetype(first),
                                              opinions.begin() + qsizetype(end));
        const RoundOpinion& counting = ofOne[*countingOpinion(ofOne)];
        answers.counting[head.nomination].push_back(counting.opinion);
        if (counting.opinion.answered) answeredIn.insert({head.nomination, head.department}, counting.round);
        spoke.insert(head.department);
        first = end;
    }

    QHash<DepartmentId, QString> asked;
    for (const ReviewDepartment& department : departments) {
        const bool sent = std::any_of(requests.begin(), requests.end(), [&](const ReviewRequest& request) {
            return !request.isCancelled() && request.to(department.id);
        });
        if (!department.active || (!sent && !spoke.contains(department.name))) continue;
        answers.departments.push_back(department.name);
        if (sent) asked.insert(department.id, department.name);
    }

    QHash<Key, int> askedIn;
    for (const ReviewRequest& request : requests) {
        if (request.isCancelled() || request.round == 1) continue;
        ELECTION_ASSIGN(const auto lines, repository.lines(request.id));
        for (const auto& to : request.recipients) {
            const QString name = asked.value(to.department);
            for (const ReviewLine& line : lines) {
                if (name.isEmpty() || !line.nomination) continue;
                int& newest = askedIn[{*line.nomination, name}];
                newest = std::max(newest, request.round);
            }
        }
    }
    for (auto it = askedIn.begin(); it != askedIn.end(); ++it) {
        const auto answered = answeredIn.constFind(it.key());
        if (answered == answeredIn.cend() || *answered >= it.value()) continue;
        answers.askedAnew[it.key().first].push_back(
            QCoreApplication::translate("JointReviewService", "%1 (%2)")
                .arg(it.key().second, reviewRoundName(it.value())));
    }
    for (auto& names : answers.askedAnew) std::sort(names.begin(), names.end());
    return answers;
}

}  // namespace election
