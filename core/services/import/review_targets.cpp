#include "core/services/import/review_targets.h"

#include <QCoreApplication>

#include "core/rules/joint_review.h"
#include "core/services/election_file.h"
#include "core/services/import/office_import.h"
#include "core/services/nomination_subject.h"
#include "core/store/joint_review_repository.h"
#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString lineKey(int request, int line) {
    return QString::number(request) + u'/' + QString::number(line);
}

}  // namespace

Result<std::unique_ptr<const ReviewTargets>> ReviewTargets::load(ElectionFile& file) {
    auto all = std::make_unique<ReviewTargets>();
    ELECTION_ASSIGN(all->m_villages, villageIds(file.database()));
    for (auto it = all->m_villages.begin(); it != all->m_villages.end(); ++it)
        all->m_villageNames.insert(it.value(), it.key());
    ELECTION_ASSIGN(const auto stored, store::NominationRepository(file.database()).all());
    for (const auto& row : stored) {
        all->m_places.insert(row.nomination.id, all->m_targets.size());
        all->m_targets.push_back(row.nomination);
        all->m_subjects.push_back({row.nomination.id, std::nullopt, row.nomination.body});
        all->m_refs.push_back(row.nomination.no);
    }
    ELECTION_TRY(all->loadRequests(file));
    ELECTION_TRY(all->loadOpinions(file));
    all->m_index.emplace(all->m_targets);
    return std::unique_ptr<const ReviewTargets>(std::move(all));
}

Result<> ReviewTargets::loadRequests(ElectionFile& file) {
    store::JointReviewRepository repository(file.database());
    ELECTION_ASSIGN(m_departments, repository.departments());
    ELECTION_ASSIGN(m_requests, repository.requests());
    QHash<QString, size_t> winners;  // who was asked about twice is one person
    for (const ReviewRequest& request : m_requests) {
        if (request.isCancelled()) continue;
        ELECTION_ASSIGN(const auto lines, repository.lines(request.id));
        for (const ReviewLine& line : lines) {
            std::optional<size_t> target;
            if (line.nomination && m_places.contains(*line.nomination)) {
                target = m_places.value(*line.nomination);
            } else if (line.person) {
                const QString key = QString::number(line.person->v) + bodyKey(line.body);
                if (winners.contains(key)) {
                    target = winners.value(key);
                } else {
                    Nomination person;
                    person.village = line.village;
                    person.body = line.body;
                    person.postTitle = line.postTitle;
                    person.name = line.name;
                    person.nationalId = line.nationalId;
                    person.birthMonth = line.birth;
                    target = m_targets.size();
                    winners.insert(key, *target);
                    m_targets.push_back(person);
                    m_subjects.push_back({std::nullopt, line.person, line.body});
                    m_refs.push_back(-int(line.id.v));
                }
            }
            if (target) m_lines.insert(lineKey(request.number, line.number), *target);
        }
    }
    return Ok{};
}

QString ReviewTargets::opinionKey(const Subject& subject, const QString& department, int round) {
    const QString who = subject.nomination ? u"N%1"_s.arg(subject.nomination->v)
                                           : u"P%1%2"_s.arg(subject.person->v).arg(bodyKey(subject.body));
    return who + u'/' + QString::number(round) + u'/' + department;
}

Result<> ReviewTargets::loadOpinions(ElectionFile& file) {
    const auto keep = [this](const RoundOpinion& one) {
        Subject subject;
        if (one.person)
            subject = {std::nullopt, one.person, one.body};
        else
            subject = {one.opinion.nomination, std::nullopt, {}};
        m_opinions.insert(opinionKey(subject, one.opinion.department, one.round), one.opinion);
    };
    ELECTION_ASSIGN(const auto opinions, store::NominationRepository(file.database()).opinions());
    for (const RoundOpinion& one : opinions) keep(one);
    ELECTION_ASSIGN(const auto others, store::JointReviewRepository(file.database()).writeInOpinions());
    for (const RoundOpinion& one : others) keep(one);
    return Ok{};
}

const ReviewDepartment* ReviewTargets::departmentCalled(const QString& name) const {
    for (const ReviewDepartment& department : m_departments)
        if (department.name == name) return &department;
    for (const ReviewDepartment& department : m_departments)
        if (department.isCalled(name)) return &department;
    return nullptr;
}

QString ReviewTargets::nameOf(const QString& name) const {
    const ReviewDepartment* known = departmentCalled(name);
    return known ? known->name : name;
}

std::optional<ReviewTargets::SentLine> ReviewTargets::sentLine(const QString& lineId) const {
    const auto ref = parseReviewLineId(lineId, [this](int number) {
        const ReviewRequest* sent = request(number);
        return sent ? sent->token : QString();
    });
    if (!ref) return std::nullopt;
    const auto line = m_lines.constFind(lineKey(ref->request, ref->line));
    const ReviewRequest* sent = request(ref->request);
    if (line == m_lines.cend() || !sent || !sent->to(DepartmentId{ref->department})) return std::nullopt;
    for (const ReviewDepartment& department : m_departments)
        if (department.id.v == ref->department) return SentLine{sent, &department, *line};
    return std::nullopt;
}

const ReviewRequest* ReviewTargets::request(int number) const {
    for (const ReviewRequest& one : m_requests)
        if (one.number == number && !one.isCancelled()) return &one;
    return nullptr;
}

QSet<int> ReviewTargets::roundsAsked(const QString& department) const {
    QSet<int> rounds;
    const ReviewDepartment* known = departmentCalled(department);
    for (const ReviewRequest& one : m_requests)
        if (known && !one.isCancelled() && one.to(known->id)) rounds.insert(one.round);
    return rounds;
}

std::vector<std::pair<qint64, qint64>> ReviewTargets::requestsTo(const QString& department, int round) const {
    std::vector<std::pair<qint64, qint64>> found;
    const ReviewDepartment* known = departmentCalled(department);
    for (const ReviewRequest& one : m_requests)
        if (known && !one.isCancelled() && one.round == round && one.to(known->id))
            found.emplace_back(one.id.v, known->id.v);
    return found;
}

ReviewMatch ReviewTargets::find(const PersonKey& key, std::optional<size_t> line) const {
    ReviewAnswerKey answer;
    answer.key = {m_villages.value(key.village), key.name, key.nationalId, key.postTitle, key.body};
    answer.birth = key.birth;
    return m_index->find(answer, line);
}

std::optional<size_t> ReviewTargets::byRef(int ref) const {
    for (size_t i = 0; i < m_refs.size(); ++i)
        if (m_refs[i] == ref) return i;
    return std::nullopt;
}

ReviewCandidate ReviewTargets::candidate(size_t target) const {
    const Nomination& one = m_targets[target];
    const QString village = m_villageNames.value(one.village);
    const QString who = QStringList{village, one.name, one.postTitle}.join(u' ');
    if (!m_subjects[target].nomination) return {m_refs[target], who};
    return {
        m_refs[target],
        QCoreApplication::translate("ImportService", "%1 (nomination %2)").arg(who, QString::number(one.no))};
}

QString ReviewTargets::logText(size_t target) const {
    return nominationSubject(m_villageNames.value(m_targets[target].village), m_targets[target]);
}

QString ReviewTargets::whoOf(qint64 nomination) const {
    const auto place = m_places.constFind(NominationId{nomination});
    return place == m_places.cend() ? QString() : candidate(*place).who;
}

const DepartmentOpinion* ReviewTargets::stored(size_t target, const QString& department, int round) const {
    const auto it = m_opinions.constFind(opinionKey(m_subjects[target], department, round));
    return it == m_opinions.cend() ? nullptr : &*it;
}

}  // namespace election
