#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

QString yesNoKey(YesNo value) {
    switch (value) {
        case YesNo::Yes:
            return u"yes"_s;
        case YesNo::No:
            return u"no"_s;
        case YesNo::Unknown:
            break;
    }
    return u""_s;
}

YesNo yesNoFromKey(const QString& key) {
    if (key == u"yes"_s) return YesNo::Yes;
    return key == u"no"_s ? YesNo::No : YesNo::Unknown;
}

QString localTimeText(const QDateTime& time) {
    return time.isValid() ? time.toString(u"yyyy-MM-dd'T'HH:mm"_s) : u""_s;
}

DepartmentOpinion opinionFrom(const QSqlQuery& query) {
    return {{},
            query.value(1).toString(),
            query.value(2).toBool(),
            query.value(3).toBool(),
            query.value(4).toString(),
            query.value(5).toString(),
            query.value(6).toString(),
            QDate::fromString(query.value(7).toString(), Qt::ISODate)};
}

Result<std::vector<StoredNomination>> NominationRepository::all() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, no, village_id, body, post_title, name, sex, birth_month, national_id, ethnicity, "
            "political_status, education, current_post, filed_at, in_person, nomination_form, review_form, "
            "pledge, phone, remark, search_key, name_strokes, gone, source, person_id FROM nomination ORDER BY no"_s));
    std::vector<StoredNomination> rows;
    while (query.next()) {
        StoredNomination stored;
        Nomination& nomination = stored.nomination;
        int column = 0;
        const auto text = [&] { return query.value(column++).toString(); };
        nomination.id = NominationId{query.value(column++).toLongLong()};
        nomination.no = query.value(column++).toInt();
        nomination.village = VillageId{query.value(column++).toLongLong()};
        nomination.body = bodyFromKey(text()).value_or(Body::VillagersCommittee);
        nomination.postTitle = text();
        nomination.name = text();
        nomination.sex = sexFromName(text());
        nomination.birthMonth = text();
        nomination.nationalId = text();
        nomination.ethnicity = text();
        nomination.politicalStatus = text();
        nomination.education = text();
        nomination.currentPost = text();
        nomination.filedAt = QDateTime::fromString(text(), u"yyyy-MM-dd'T'HH:mm"_s);
        nomination.inPerson = yesNoFromKey(text());
        nomination.nominationForm = yesNoFromKey(text());
        nomination.reviewForm = yesNoFromKey(text());
        nomination.pledge = yesNoFromKey(text());
        nomination.phone = text();
        nomination.remark = text();
        stored.searchKey = text();
        stored.strokes = query.value(column++).toByteArray();
        stored.gone = query.value(column++).toBool();
        nomination.source = nominationSourceFromKey(text());
        if (const QVariant chosen = query.value(column++); !chosen.isNull())
            stored.chosen = PersonId{chosen.toLongLong()};
        rows.push_back(std::move(stored));
    }
    return rows;
}

Result<std::vector<RoundOpinion>> NominationRepository::opinions() {
    return opinionsWhere(u"? = 0"_s, 0);
}

Result<std::vector<RoundOpinion>> NominationRepository::opinions(NominationId nomination) {
    return opinionsWhere(u"nomination_id = ?"_s, nomination.v);
}

Result<std::vector<RoundOpinion>> NominationRepository::opinionsWhere(const QString& where, qint64 id) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, department, answered, objection, matter, clause, officer, "
                       "answered_on, round, gone FROM department_opinion WHERE %1 "
                       "ORDER BY nomination_id, department, round"_s.arg(where),
                       id));
    std::vector<RoundOpinion> rows;
    while (query.next()) {
        RoundOpinion row;
        row.opinion = opinionFrom(query);
        row.opinion.nomination = NominationId{query.value(0).toLongLong()};
        row.round = query.value(8).toInt();
        row.gone = query.value(9).toBool();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<AskRecord>> NominationRepository::asks() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, question_1, answer_1, question_2, answer_2, question_3, "
                       "answer_3, talked_by, talked_on FROM ask_record"_s));
    std::vector<AskRecord> rows;
    while (query.next()) {
        AskRecord row;
        row.nomination = NominationId{query.value(0).toLongLong()};
        for (int i = 0; i < 3; ++i) {
            row.question[i] = query.value(1 + 2 * i).toString();
            row.answer[i] = query.value(2 + 2 * i).toString();
        }
        row.talkedBy = query.value(7).toString();
        row.date = QDate::fromString(query.value(8).toString(), Qt::ISODate);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Withdrawal>> NominationRepository::withdrawals() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, withdrawn_on, talked_by, clause_explained, signed, remark, "
                       "paper_seen_by, kind FROM withdrawal"_s));
    std::vector<Withdrawal> rows;
    while (query.next()) {
        rows.push_back({NominationId{query.value(0).toLongLong()},
                        QDate::fromString(query.value(1).toString(), Qt::ISODate), query.value(2).toString(),
                        query.value(3).toString(), yesNoFromKey(query.value(4).toString()),
                        query.value(5).toString(), query.value(6).toString(),
                        withdrawalKindFromKey(query.value(7).toString())});
    }
    return rows;
}

Result<int> NominationRepository::nextNumber() {
    ELECTION_ASSIGN(const QVariant highest, m_database.value(u"SELECT max(no) FROM nomination"_s));
    return highest.toInt() + 1;
}

}  // namespace election::store
