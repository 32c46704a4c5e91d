#include "core/store/joint_review_repository.h"

#include <QHash>

#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QChar kBetween = u'、';

QDate dayFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

template <class Tag>
QVariant idOrNull(const std::optional<Id<Tag>>& id) {
    return id ? QVariant(id->v) : QVariant();
}

}  // namespace

Result<std::vector<ReviewDepartment>> JointReviewRepository::departments() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, name, also_called, contact, phone, place, active, source "
                                   "FROM review_department ORDER BY place, name"_s));
    std::vector<ReviewDepartment> rows;
    while (query.next())
        rows.push_back({DepartmentId{query.value(0).toLongLong()}, query.value(1).toString(),
                        query.value(2).toString().split(kBetween, Qt::SkipEmptyParts),
                        query.value(3).toString(), query.value(4).toString(), query.value(5).toInt(),
                        query.value(6).toBool(), departmentSourceFromKey(query.value(7).toString())});
    return rows;
}

Result<QStringList> JointReviewRepository::departmentsOfAnswers() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT DISTINCT department FROM department_opinion UNION "
                                   "SELECT DISTINCT department FROM write_in_opinion ORDER BY 1"_s));
    QStringList names;
    while (query.next()) names << query.value(0).toString();
    return names;
}

Result<DepartmentId> JointReviewRepository::insert(const ReviewDepartment& department) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO review_department (name, also_called, contact, phone, place, active, "
                       "source) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       department.name, department.alsoCalled.join(kBetween), department.contact,
                       department.phone, department.place, int(department.active),
                       departmentSourceKey(department.source)));
    return DepartmentId{query.lastInsertId().toLongLong()};
}

Result<> JointReviewRepository::update(const ReviewDepartment& department) {
    ELECTION_TRY(
        m_database.run(u"UPDATE review_department SET name = ?, also_called = ?, contact = ?, phone = ?, "
                       "place = ?, active = ? WHERE id = ?"_s,
                       department.name, department.alsoCalled.join(kBetween), department.contact,
                       department.phone, department.place, int(department.active), department.id.v));
    return Ok{};
}

Result<> JointReviewRepository::renameAnswers(const QString& from, const QString& to) {
    for (const QString& table : {u"department_opinion"_s, u"write_in_opinion"_s})
        ELECTION_TRY(
            m_database.run(u"UPDATE %1 SET department = ? WHERE department = ?"_s.arg(table), to, from));
    return Ok{};
}

Result<std::vector<ReviewRequest>> JointReviewRepository::requests() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, number, round, sent_on, due_on, sent_by, note, "
                                   "token, cancelled_because FROM review_request ORDER BY number"_s));
    std::vector<ReviewRequest> rows;
    QHash<qint64, size_t> places;
    while (query.next()) {
        const ReviewRequestId id{query.value(0).toLongLong()};
        places.insert(id.v, rows.size());
        rows.push_back({id,
                        query.value(1).toInt(),
                        query.value(2).toInt(),
                        dayFrom(query.value(3)),
                        dayFrom(query.value(4)),
                        query.value(5).toString(),
                        query.value(6).toString(),
                        query.value(7).toString(),
                        query.value(8).toString(),
                        {}});
    }
    ELECTION_ASSIGN(QSqlQuery to, m_database.run(u"SELECT request_id, department_id, first_read_on, "
                                                 "last_read_on FROM review_recipient "
                                                 "ORDER BY request_id, department_id"_s));
    while (to.next())
        rows[places.value(to.value(0).toLongLong())].recipients.push_back(
            {DepartmentId{to.value(1).toLongLong()}, dayFrom(to.value(2)), dayFrom(to.value(3))});
    return rows;
}

Result<std::vector<ReviewLine>> JointReviewRepository::lines(ReviewRequestId request) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, number, nomination_id, person_id, village_id, body, post_title, name, "
                       "national_id, birth, sex FROM review_line WHERE request_id = ? ORDER BY number"_s,
                       request.v));
    std::vector<ReviewLine> rows;
    while (query.next()) {
        ReviewLine row;
        row.id = ReviewLineId{query.value(0).toLongLong()};
        row.number = query.value(1).toInt();
        if (!query.value(2).isNull()) row.nomination = NominationId{query.value(2).toLongLong()};
        if (!query.value(3).isNull()) row.person = PersonId{query.value(3).toLongLong()};
        row.village = VillageId{query.value(4).toLongLong()};
        row.body = bodyFromKey(query.value(5).toString()).value_or(Body::VillagersCommittee);
        row.postTitle = query.value(6).toString();
        row.name = query.value(7).toString();
        row.nationalId = query.value(8).toString();
        row.birth = query.value(9).toString();
        row.sex = sexFromName(query.value(10).toString());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<> JointReviewRepository::insert(ReviewRequest& request, std::vector<ReviewLine>& lines) {
    ELECTION_ASSIGN(const QSqlQuery made,
                    m_database.run(u"INSERT INTO review_request (number, round, sent_on, due_on, sent_by, "
                                   "note, token) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                   request.number, request.round, dayText(request.sentOn),
                                   dayText(request.dueOn), request.sentBy, request.note, request.token));
    request.id = ReviewRequestId{made.lastInsertId().toLongLong()};
    for (const auto& to : request.recipients)
        ELECTION_TRY(
            m_database.run(u"INSERT INTO review_recipient (request_id, department_id) "
                           "VALUES (?, ?)"_s,
                           request.id.v, to.department.v));
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.prepare(u"INSERT INTO review_line (request_id, number, nomination_id, "
                                       "person_id, village_id, body, post_title, name, national_id, birth, "
                                       "sex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    for (ReviewLine& line : lines) {
        bindAll(query, {request.id.v, line.number, idOrNull(line.nomination), idOrNull(line.person),
                        line.village.v, bodyKey(line.body), line.postTitle, line.name, line.nationalId,
                        line.birth, sexName(line.sex)});
        ELECTION_TRY(execute(query));
        line.id = ReviewLineId{query.lastInsertId().toLongLong()};
    }
    return Ok{};
}

Result<> JointReviewRepository::cancel(ReviewRequestId request, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE review_request SET cancelled_because = ? WHERE id = ?"_s, because,
                                request.v));
    return Ok{};
}

Result<> JointReviewRepository::setRead(ReviewRequestId request, DepartmentId department, const QDate& on) {
    ELECTION_TRY(m_database.run(
        u"UPDATE review_recipient SET last_read_on = ?, first_read_on = CASE first_read_on WHEN '' THEN ? "
        "ELSE first_read_on END WHERE request_id = ? AND department_id = ?"_s,
        dayText(on), dayText(on), request.v, department.v));
    return Ok{};
}

Result<std::vector<ReviewReminder>> JointReviewRepository::reminders() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT request_id, department_id, reminded_on, reminded_by, note "
                                   "FROM review_reminder ORDER BY id"_s));
    std::vector<ReviewReminder> rows;
    while (query.next())
        rows.push_back({ReviewRequestId{query.value(0).toLongLong()},
                        DepartmentId{query.value(1).toLongLong()}, dayFrom(query.value(2)),
                        query.value(3).toString(), query.value(4).toString()});
    return rows;
}

Result<> JointReviewRepository::insert(const ReviewReminder& reminder) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO review_reminder (request_id, department_id, reminded_on, "
        "reminded_by, note) VALUES (?, ?, ?, ?, ?)"_s,
        reminder.request.v, reminder.department.v, dayText(reminder.on), reminder.by, reminder.note));
    return Ok{};
}

Result<std::vector<RoundOpinion>> JointReviewRepository::writeInOpinions() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT person_id, department, answered, objection, matter, clause, "
                                   "officer, answered_on, round, gone, body FROM write_in_opinion "
                                   "ORDER BY person_id, department, round"_s));
    std::vector<RoundOpinion> rows;
    while (query.next()) {
        RoundOpinion row;
        row.opinion = opinionFrom(query);
        row.person = PersonId{query.value(0).toLongLong()};
        row.round = query.value(8).toInt();
        row.gone = query.value(9).toBool();
        row.body = bodyFromKey(query.value(10).toString()).value_or(Body::VillagersCommittee);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace election::store
