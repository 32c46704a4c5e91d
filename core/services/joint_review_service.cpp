#include "core/services/joint_review_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/services/joint_review_lines.h"
#include "core/services/record.h"
#include "core/services/village_people.h"
#include "core/store/joint_review_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JointReviewService)
};

/// The file's name of a department must be its name for people, too.
Result<> checkName(const ReviewDepartment& department, const std::vector<ReviewDepartment>& others) {
    if (department.name.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("The department has no name. Enter it."), {}};
    for (const QChar c : department.name)
        if (u"\\/:*?\"<>|.、"_s.contains(c))
            return Error{ErrorCode::InvalidInput,
                         Text::tr("“%1” can't name a file: leave out %2.").arg(department.name, QString(c)),
                         {}};
    for (const ReviewDepartment& other : others)
        if (other.isCalled(department.name))
            return Error{ErrorCode::Conflict,
                         Text::tr("There is a department “%1” already.").arg(department.name),
                         {}};
    return Ok{};
}

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

}  // namespace

Result<std::vector<ReviewDepartment>> JointReviewService::departments() const {
    return knownDepartments(m_file);
}

Result<> JointReviewService::saveDepartment(const ReviewDepartment& wanted, const QString& was) {
    ELECTION_ASSIGN(auto all, knownDepartments(m_file));
    ReviewDepartment saved = wanted;
    saved.name = saved.name.simplified().remove(u' ');
    saved.contact = saved.contact.trimmed();
    saved.phone = saved.phone.trimmed();
    const auto old = std::find_if(all.begin(), all.end(), [&](const ReviewDepartment& one) {
        return saved.id.isStored() ? one.id == saved.id : one.name == (was.isEmpty() ? saved.name : was);
    });
    const bool isNew = old == all.end() || (was.isEmpty() && !saved.id.isStored());
    QString before;
    if (!isNew) {
        before = old->name;
        saved.id = old->id;
        saved.source = old->source;
        saved.alsoCalled = old->alsoCalled;
        all.erase(old);
    }
    ELECTION_TRY(checkName(saved, all));
    if (!before.isEmpty() && before != saved.name) {
        saved.alsoCalled.removeAll(saved.name);
        saved.alsoCalled << before;
    }
    const int last = int(all.size());
    const int place = saved.place > 0 ? std::min(saved.place - 1, last) : last;
    all.insert(all.begin() + place, saved);
    return recordAfter(m_file, u"review.department"_s, saved.name, [&]() -> Result<QJsonObject> {
        store::JointReviewRepository repository(m_file.database());
        int added = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].place = int(i) + 1;
            if (all[i].id.isStored()) {
                ELECTION_TRY(repository.update(all[i]));
            } else {
                ELECTION_TRY(repository.insert(all[i]));
                ++added;
            }
        }
        QJsonObject details{{u"name"_s, saved.name},     {u"contact"_s, saved.contact},
                            {u"phone"_s, saved.phone},   {u"place"_s, place + 1},
                            {u"active"_s, saved.active}, {u"source"_s, departmentSourceKey(saved.source)}};
        if (added > 0) details.insert(u"added"_s, QJsonObject{{u"review_department"_s, added}});
        if (!before.isEmpty() && before != saved.name) {
            ELECTION_TRY(repository.renameAnswers(before, saved.name));
            details.insert(u"was"_s, before);
        }
        return details;
    });
}

Result<int> JointReviewService::addProposed() {
    ELECTION_ASSIGN(auto all, knownDepartments(m_file));
    const size_t known = all.size();
    for (const QString& name : proposedDepartments()) {
        if (std::any_of(all.begin(), all.end(),
                        [&name](const ReviewDepartment& one) { return one.isCalled(name); }))
            continue;
        ReviewDepartment department;
        department.name = name;
        department.place = all.empty() ? 1 : all.back().place + 1;
        department.source = DepartmentSource::Proposed;
        all.push_back(std::move(department));
    }
    const int fresh = int(all.size() - known);
    if (fresh == 0) return 0;
    const auto done = recordAfter(
        m_file, u"review.department"_s, Text::tr("the program's own list"), [&]() -> Result<QJsonObject> {
            store::JointReviewRepository repository(m_file.database());
            int added = 0;
            QJsonArray names;
            for (const ReviewDepartment& department : all) {
                if (department.id.isStored()) continue;
                ELECTION_TRY(repository.insert(department));
                names.append(department.name);
                ++added;
            }
            return QJsonObject{{u"departments"_s, names},
                               {u"source"_s, u"proposed"_s},
                               {u"added"_s, QJsonObject{{u"review_department"_s, added}}}};
        });
    if (!done) return done.error();
    return fresh;
}

Result<> JointReviewService::cancel(int number, const QString& because) {
    if (because.trimmed().isEmpty())
        return Error{
            ErrorCode::InvalidInput, Text::tr("A request is only cancelled with a reason. Write why."), {}};
    store::JointReviewRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto requests, repository.requests());
    for (const ReviewRequest& request : requests) {
        if (request.number != number) continue;
        if (request.isCancelled())
            return Error{
                ErrorCode::Conflict, Text::tr("Request No. %1 is cancelled already.").arg(number), {}};
        return record(m_file, u"review.cancelled"_s, Text::tr("request No. %1").arg(number),
                      {{u"request"_s, number}, {u"because"_s, because.trimmed()}},
                      [&] { return repository.cancel(request.id, because.trimmed()); });
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no request No. %1.").arg(number), {}};
}

Result<> JointReviewService::remind(int round, const QStringList& departments, const QDate& on,
                                    const QString& note) {
    if (!on.isValid() || on > todayOf(m_file))
        return Error{ErrorCode::InvalidInput,
                     Text::tr("Enter the day on which the departments were reminded; it can't lie ahead."),
                     {}};
    ELECTION_ASSIGN(const ReviewBoard all, board(round));
    std::vector<ReviewReminder> reminders;
    QJsonArray names;
    for (const QString& name : departments) {
        const auto row = std::find_if(all.departments.begin(), all.departments.end(),
                                      [&](const DepartmentRow& one) { return one.department.name == name; });
        if (row == all.departments.end())
            return Error{ErrorCode::NotFound, Text::tr("There is no department “%1”.").arg(name), {}};
        const ReviewRequest* last = nullptr;
        for (const ReviewRequest& request : all.requests)
            if (!request.isCancelled() && request.to(row->department.id)) last = &request;
        if (!last || row->progress.open() == 0)
            return Error{ErrorCode::RuleViolation,
                         last ? Text::tr("%1 has answered everything.").arg(name)
                              : Text::tr("%1 was not asked in this round.").arg(name),
                         {}};
        reminders.push_back({last->id, row->department.id, on, m_file.actor(), note.trimmed()});
        names.append(name);
    }
    if (reminders.empty())
        return Error{ErrorCode::InvalidInput, Text::tr("Choose the departments that were reminded."), {}};
    const QJsonObject details{{u"round"_s, round},
                              {u"departments"_s, names},
                              {u"date"_s, dayText(on)},
                              {u"note"_s, note.trimmed()},
                              {u"added"_s, QJsonObject{{u"review_reminder"_s, int(reminders.size())}}}};
    return record(m_file, u"review.reminded"_s, departments.join(u'、'), details, [&]() -> Result<> {
        store::JointReviewRepository repository(m_file.database());
        for (const ReviewReminder& reminder : reminders) ELECTION_TRY(repository.insert(reminder));
        return Ok{};
    });
}

}  // namespace election
