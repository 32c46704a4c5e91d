/// 联审: how far each department is.
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/joint_review_lines.h"
#include "core/services/joint_review_service.h"
#include "core/services/joint_review_subjects.h"
#include "core/services/matched_nominations.h"
#include "core/services/nomination_places.h"
#include "core/services/village_people.h"
#include "core/store/joint_review_repository.h"
#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JointReviewService)
};

/// Everything of one round: who was asked about by whom, and what came back.
struct RoundRecord {
    std::vector<ReviewDepartment> departments;
    std::vector<ReviewRequest> requests;  ///< of the round
    QHash<ReviewRequestId, std::vector<ReviewLine>> lines;
    QHash<QString, QHash<QString, RoundOpinion>> opinions;  ///< department → subject
    QHash<QString, VillageId> villages;                     ///< of subjects

    static Result<std::shared_ptr<const RoundRecord>> of(ElectionFile& file, int round) {
        return file.cache().get<RoundRecord>({CacheSource::What::Anything, {}}, QString::number(round),
                                             [&] { return load(file, round); });
    }
    static Result<RoundRecord> load(ElectionFile& file, int round) {
        RoundRecord all;
        store::JointReviewRepository repository(file.database());
        ELECTION_ASSIGN(all.departments, knownDepartments(file));
        ELECTION_ASSIGN(const auto requests, repository.requests());
        for (const ReviewRequest& request : requests) {
            if (request.round != round) continue;
            all.requests.push_back(request);
            ELECTION_ASSIGN(all.lines[request.id], repository.lines(request.id));
            for (const ReviewLine& line : all.lines[request.id])
                all.villages.insert(reviewSubject(line), line.village);
        }
        ELECTION_ASSIGN(const auto opinions, store::NominationRepository(file.database()).opinions());
        ELECTION_ASSIGN(const auto others, repository.writeInOpinions());
        for (const auto* some : {&opinions, &others})
            for (const RoundOpinion& one : *some)
                if (one.round == round) all.opinions[one.opinion.department].insert(reviewSubject(one), one);
        ELECTION_ASSIGN(const auto nominations, MatchedNominations::of(file));
        for (const Nomination& nomination : nominations->nominations())
            all.villages.insert(u"N%1"_s.arg(nomination.id.v), nomination.village);
        return all;
    }

    /// The subjects of the round's requests to a department.
    [[nodiscard]] QSet<QString> asked(DepartmentId department) const {
        QSet<QString> subjects;
        for (const ReviewRequest& request : requests) {
            if (request.isCancelled() || !request.to(department)) continue;
            for (const ReviewLine& line : *lines.constFind(request.id)) subjects.insert(reviewSubject(line));
        }
        return subjects;
    }
};

DepartmentRow rowOf(const RoundRecord& all, const ReviewDepartment& department,
                    std::optional<VillageId> village, const std::vector<ReviewReminder>& reminders) {
    DepartmentRow row;
    row.department = department;
    DepartmentProgress& progress = row.progress;
    const auto opinions = all.opinions.value(department.name);
    // A file that came without a request counts as asked about those in it.
    QSet<QString> subjects = all.asked(department.id);
    for (auto it = opinions.begin(); it != opinions.end(); ++it) subjects.insert(it.key());
    for (const QString& subject : std::as_const(subjects)) {
        if (village && all.villages.value(subject) != *village) continue;
        ++progress.asked;
        const auto opinion = opinions.constFind(subject);
        if (opinion == opinions.cend() || !opinion->opinion.answered) continue;
        ++progress.answered;
        if (opinion->opinion.objection) ++progress.objections;
    }
    for (const ReviewRequest& request : all.requests) {
        const auto* to = request.isCancelled() ? nullptr : request.to(department.id);
        if (!to) continue;
        if (!progress.sentOn.isValid() || request.sentOn < progress.sentOn) progress.sentOn = request.sentOn;
        progress.dueOn = std::max(progress.dueOn, request.dueOn);
        if (to->lastReadOn.isValid()) progress.lastReadOn = std::max(progress.lastReadOn, to->lastReadOn);
        for (const ReviewReminder& reminder : reminders) {
            if (reminder.request != request.id || reminder.department != department.id) continue;
            ++progress.reminders;
            progress.remindedOn = reminder.on;
        }
    }
    return row;
}

}  // namespace

Result<ReviewBoard> JointReviewService::board(int round, std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto kept, RoundRecord::of(m_file, round));
    const RoundRecord& all = *kept;
    ELECTION_ASSIGN(const auto reminders, store::JointReviewRepository(m_file.database()).reminders());
    ReviewBoard board;
    board.round = round;
    board.today = todayOf(m_file);
    board.requests = all.requests;
    for (const ReviewDepartment& department : all.departments) {
        DepartmentRow row = rowOf(all, department, village, reminders);
        if (!department.active && row.progress.asked == 0) continue;
        row.state = row.progress.state(board.today);
        row.overdueDays = row.progress.overdueDays(board.today);
        board.asked += row.progress.asked;
        board.answered += row.progress.answered;
        board.objections += row.progress.objections;
        board.overdue += row.state == DepartmentState::Overdue ? 1 : 0;
        board.departments.push_back(std::move(row));
    }
    ELECTION_ASSIGN(const auto subjects, reviewSubjects(m_file, round));
    QHash<DepartmentId, QSet<QString>> asked;
    for (const ReviewDepartment& department : all.departments)
        if (department.active) asked.insert(department.id, all.asked(department.id));
    for (const ReviewLine& line : subjects) {
        if (village && line.village != *village) continue;
        ++board.people;
        const QString subject = reviewSubject(line);
        const bool open = std::any_of(all.departments.begin(), all.departments.end(), [&](const auto& one) {
            const auto known = all.opinions.constFind(one.name);
            const bool answered = known != all.opinions.cend() && known->contains(subject);
            return one.active && !answered && !asked.value(one.id).contains(subject);
        });
        if (open) ++board.unasked;
    }
    if (board.people == 0)
        board.whyNobody = round == 3 ? Text::tr("Nobody has won yet: round 3 follows the count.")
                                     : Text::tr("Nobody stands yet: take in the self-nominations first.");
    return board;
}

Result<std::vector<ReviewAnswerRow>> JointReviewService::answers(const QString& department, int round,
                                                                 std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto kept, RoundRecord::of(m_file, round));
    const RoundRecord& all = *kept;
    ELECTION_ASSIGN(const auto nominations, MatchedNominations::of(m_file));
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(m_file));
    DepartmentId id;
    for (const ReviewDepartment& one : all.departments)
        if (one.name == department) id = one.id;
    std::vector<ReviewAnswerRow> rows;
    QSet<QString> seen;
    const auto opinions = all.opinions.value(department);
    const auto add = [&](const QString& subject, ReviewAnswerRow row) {
        if (seen.contains(subject) || (village && all.villages.value(subject) != *village)) return;
        seen.insert(subject);
        if (const auto it = opinions.constFind(subject); it != opinions.cend()) {
            row.answered = it->opinion.answered;
            row.opinion = it->opinion;
        }
        row.village = places.villageName(all.villages.value(subject));
        rows.push_back(std::move(row));
    };
    const QSet<QString> asked = all.asked(id);
    for (const size_t i : places.ordered(*nominations, [](size_t) { return true; })) {
        const Nomination& nomination = nominations->nominations()[i];
        const QString subject = u"N%1"_s.arg(nomination.id.v);
        if (!asked.contains(subject) && !opinions.contains(subject)) continue;
        ReviewAnswerRow row;
        row.name = nomination.name;
        row.post = nomination.postTitle;
        row.no = nomination.no;
        row.nomination = nomination.id;
        row.asked = asked.contains(subject);
        add(subject, std::move(row));
    }
    for (const ReviewRequest& request : all.requests) {
        if (request.isCancelled() || !request.to(id)) continue;
        for (const ReviewLine& line : *all.lines.constFind(request.id)) {
            ReviewAnswerRow row;
            row.name = line.name;
            row.post = line.postTitle;
            row.asked = true;
            add(reviewSubject(line), std::move(row));
        }
    }
    const auto rank = [](const ReviewAnswerRow& row) {
        return row.answered && row.opinion.objection ? 0 : row.answered ? 2 : 1;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return rows;
}

Result<std::vector<RoundOpinion>> JointReviewService::opinions(NominationId nomination) const {
    return store::NominationRepository(m_file.database()).opinions(nomination);
}

Result<int> JointReviewService::currentRound() const {
    ELECTION_ASSIGN(const auto requests, store::JointReviewRepository(m_file.database()).requests());
    int round = 1;
    for (const ReviewRequest& request : requests)
        if (!request.isCancelled()) round = std::max(round, request.round);
    return round;
}

QJsonObject ReviewBoard::toJson() const {
    const auto day = [](const QDate& date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray list;
    for (const DepartmentRow& row : departments) {
        const DepartmentProgress& progress = row.progress;
        const auto days = progress.turnaround();
        list.append(QJsonObject{{u"department"_s, row.department.name},
                                {u"state"_s, departmentStateKey(row.state)},
                                {u"asked"_s, progress.asked},
                                {u"answered"_s, progress.answered},
                                {u"open"_s, progress.open()},
                                {u"objections"_s, progress.objections},
                                {u"sent_on"_s, day(progress.sentOn)},
                                {u"due_on"_s, day(progress.dueOn)},
                                {u"last_answer_on"_s, day(progress.lastReadOn)},
                                {u"overdue_days"_s, row.overdueDays},
                                {u"reminders"_s, progress.reminders},
                                {u"turnaround_days"_s, days ? QJsonValue(*days) : QJsonValue()}});
    }
    QJsonArray sent;
    for (const ReviewRequest& request : requests)
        sent.append(QJsonObject{{u"number"_s, request.number},
                                {u"sent_on"_s, day(request.sentOn)},
                                {u"due_on"_s, day(request.dueOn)},
                                {u"sent_by"_s, request.sentBy},
                                {u"departments"_s, int(request.recipients.size())},
                                {u"cancelled"_s, request.isCancelled()}});
    return {{u"round"_s, round},     {u"people"_s, people},     {u"unasked"_s, unasked},
            {u"asked"_s, asked},     {u"answered"_s, answered}, {u"objections"_s, objections},
            {u"overdue"_s, overdue}, {u"departments"_s, list},  {u"requests"_s, sent}};
}

}  // namespace election
