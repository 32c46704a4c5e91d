#include "core/store/dossier_repository.h"

#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString dateText(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString subjectKey(LookSubject subject) {
    switch (subject) {
        case LookSubject::CheckEntry:
            return u"check_entry"_s;
        case LookSubject::Fact:
            return u"bar_fact"_s;
        case LookSubject::Talk:
            return u"talk_record"_s;
        case LookSubject::Computed:
            break;
    }
    return u"computed"_s;
}

LookSubject subjectFromKey(const QString& key) {
    for (const LookSubject subject : {LookSubject::CheckEntry, LookSubject::Fact, LookSubject::Talk})
        if (subjectKey(subject) == key) return subject;
    return LookSubject::Computed;
}

}  // namespace

Result<std::vector<FactRow>> DossierRepository::facts(const QString& where, qint64 value) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, nomination_id, clauses, matter, ended_on, running, source, "
                       "entered_by, entered_at FROM bar_fact WHERE gone = 0 AND %1 ORDER BY id"_s.arg(where),
                       value));
    std::vector<FactRow> rows;
    while (query.next()) {
        FactRow row;
        row.fact.id = FactId{query.value(0).toLongLong()};
        row.nomination = NominationId{query.value(1).toLongLong()};
        row.fact.clauses = query.value(2).toString().split(u'\n', Qt::SkipEmptyParts);
        row.fact.matter = query.value(3).toString();
        row.fact.ended = QDate::fromString(query.value(4).toString(), Qt::ISODate);
        row.fact.running = query.value(5).toBool();
        row.fact.source = query.value(6).toString();
        row.fact.by = query.value(7).toString();
        row.fact.when = query.value(8).toString();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<FactRow>> DossierRepository::facts() {
    return facts(u"id > ?"_s, 0);
}

Result<std::optional<FactRow>> DossierRepository::fact(FactId id) {
    ELECTION_ASSIGN(const auto rows, facts(u"id = ?"_s, id.v));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<FactId> DossierRepository::insert(NominationId nomination, const BarFact& fact) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO bar_fact (nomination_id, clauses, matter, ended_on, running, "
                       "source, entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       nomination.v, fact.clauses.join(u'\n'), fact.matter, dateText(fact.ended),
                       int(fact.running), fact.source, fact.by, fact.when));
    return FactId{query.lastInsertId().toLongLong()};
}

Result<> DossierRepository::setGone(FactId id) {
    ELECTION_TRY(m_database.run(u"UPDATE bar_fact SET gone = 1 WHERE id = ?"_s, id.v));
    return Ok{};
}

Result<std::vector<TalkRow>> DossierRepository::talks() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, nomination_id, talked_on, place, talked_by, recorded_by, signed, "
                       "question_1, said_1, finding_1, question_2, said_2, finding_2, question_3, "
                       "said_3, finding_3, entered_by, entered_at, because FROM talk_record "
                       "ORDER BY id"_s));
    std::vector<TalkRow> rows;
    while (query.next()) {
        TalkRow row;
        row.id = TalkId{query.value(0).toLongLong()};
        AskRecord& talk = row.talk;
        talk.nomination = NominationId{query.value(1).toLongLong()};
        talk.date = QDate::fromString(query.value(2).toString(), Qt::ISODate);
        talk.place = query.value(3).toString();
        talk.talkedBy = query.value(4).toString();
        talk.recordedBy = query.value(5).toString();
        talk.signedByPerson = yesNoFromKey(query.value(6).toString());
        for (int i = 0; i < 3; ++i) {
            talk.question[i] = query.value(7 + i * 3).toString();
            talk.said[i] = query.value(8 + i * 3).toString();
            talk.answer[i] = query.value(9 + i * 3).toString();
        }
        talk.enteredBy = query.value(16).toString();
        talk.enteredAt = query.value(17).toString();
        talk.because = query.value(18).toString();
        talk.typed = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<TalkId> DossierRepository::insert(const AskRecord& talk) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO talk_record (nomination_id, talked_on, place, talked_by, recorded_by, "
                       "signed, question_1, said_1, finding_1, question_2, said_2, finding_2, question_3, "
                       "said_3, finding_3, entered_by, entered_at, because) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       talk.nomination.v, dateText(talk.date), talk.place, talk.talkedBy, talk.recordedBy,
                       yesNoKey(talk.signedByPerson), talk.question[0], talk.said[0], talk.answer[0],
                       talk.question[1], talk.said[1], talk.answer[1], talk.question[2], talk.said[2],
                       talk.answer[2], talk.enteredBy, talk.enteredAt, talk.because));
    return TalkId{query.lastInsertId().toLongLong()};
}

Result<std::vector<SecondLook>> DossierRepository::secondLooks() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, subject, subject_id, agreed, looked_by, looked_at, "
                       "note FROM second_look ORDER BY id"_s));
    std::vector<SecondLook> rows;
    while (query.next())
        rows.push_back({NominationId{query.value(0).toLongLong()}, subjectFromKey(query.value(1).toString()),
                        query.value(2).toLongLong(), query.value(3).toBool(), query.value(4).toString(),
                        query.value(5).toString(), query.value(6).toString()});
    return rows;
}

Result<> DossierRepository::insert(const SecondLook& look) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO second_look (nomination_id, subject, subject_id, agreed, "
                       "looked_by, looked_at, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       look.nomination.v, subjectKey(look.subject), look.subjectId, int(look.agreed), look.by,
                       look.at, look.note));
    return Ok{};
}

}  // namespace election::store
