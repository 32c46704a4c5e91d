#include "core/store/candidacy_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString dateText(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

NominationStage stageOf(const QVariant& key) {
    return nominationStageFromKey(key.toString()).value_or(NominationStage::Nomination);
}

}  // namespace

Result<std::vector<NominationVote>> CandidacyRepository::votes(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT stage, held_on, registered, took_part, valid_papers, void_papers "
                                   "FROM nomination_vote WHERE village_id = ?"_s,
                                   village.v));
    std::vector<NominationVote> rows;
    while (query.next())
        rows.push_back({stageOf(query.value(0)), QDate::fromString(query.value(1).toString(), Qt::ISODate),
                        query.value(2).toInt(), query.value(3).toInt(), query.value(4).toInt(),
                        query.value(5).toInt()});
    return rows;
}

Result<bool> CandidacyRepository::upsert(const QString& table, const QStringList& keys,
                                         const QVariantList& keyValues, const QStringList& columns,
                                         const QVariantList& values) {
    bool known = false;
    {
        ELECTION_ASSIGN(QSqlQuery query, m_database.prepare(u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(
                                             table, keys.join(u" = ? AND "_s))));
        bindAll(query, keyValues);
        ELECTION_TRY(execute(query));
        known = query.next();
    }
    if (known) {
        ELECTION_ASSIGN(QSqlQuery update, m_database.prepare(u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(
                                              table, columns.join(u" = ?, "_s), keys.join(u" = ? AND "_s))));
        bindAll(update, values + keyValues);
        ELECTION_TRY(execute(update));
        return false;
    }
    QStringList marks;
    marks.fill(u"?"_s, keys.size() + columns.size());
    ELECTION_ASSIGN(QSqlQuery insert, m_database.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                          table, (keys + columns).join(u", "_s), marks.join(u", "_s))));
    bindAll(insert, keyValues + values);
    ELECTION_TRY(execute(insert));
    return true;
}

Result<bool> CandidacyRepository::save(VillageId village, const NominationVote& vote) {
    return upsert(u"nomination_vote"_s, {u"village_id"_s, u"stage"_s},
                  {village.v, nominationStageKey(vote.stage)},
                  {u"held_on"_s, u"registered"_s, u"took_part"_s, u"valid_papers"_s, u"void_papers"_s},
                  {dateText(vote.heldOn), vote.registered, vote.tookPart, vote.validPapers, vote.voidPapers});
}

Result<std::vector<NominationTally>> CandidacyRepository::tallies(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT stage, post_title, person_id, votes, by_party FROM nomination_tally "
                       "WHERE village_id = ?"_s,
                       village.v));
    std::vector<NominationTally> rows;
    while (query.next())
        rows.push_back({stageOf(query.value(0)), query.value(1).toString(),
                        PersonId{query.value(2).toLongLong()}, query.value(3).toInt(),
                        query.value(4).toBool()});
    return rows;
}

Result<bool> CandidacyRepository::save(VillageId village, const NominationTally& tally) {
    return upsert(u"nomination_tally"_s, {u"village_id"_s, u"stage"_s, u"post_title"_s, u"person_id"_s},
                  {village.v, nominationStageKey(tally.stage), tally.postTitle, tally.person.v},
                  {u"votes"_s, u"by_party"_s}, {tally.votes, int(tally.byParty)});
}

Result<std::vector<CandidateChoice>> CandidacyRepository::choices(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT person_id, post_title, chosen_on FROM candidate_choice WHERE "
                                   "village_id = ?"_s,
                                   village.v));
    std::vector<CandidateChoice> rows;
    while (query.next())
        rows.push_back({PersonId{query.value(0).toLongLong()}, query.value(1).toString(),
                        QDate::fromString(query.value(2).toString(), Qt::ISODate)});
    return rows;
}

Result<bool> CandidacyRepository::save(VillageId village, const CandidateChoice& choice) {
    return upsert(u"candidate_choice"_s, {u"village_id"_s, u"person_id"_s}, {village.v, choice.person.v},
                  {u"post_title"_s, u"chosen_on"_s}, {choice.postTitle, dateText(choice.date)});
}

Result<std::vector<SettledCandidate>> CandidacyRepository::settled() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT nomination_id, votes, place FROM candidate"_s));
    std::vector<SettledCandidate> rows;
    while (query.next())
        rows.push_back(
            {NominationId{query.value(0).toLongLong()}, query.value(1).toInt(), query.value(2).toInt()});
    return rows;
}

Result<bool> CandidacyRepository::save(const SettledCandidate& candidate) {
    return upsert(u"candidate"_s, {u"nomination_id"_s}, {candidate.nomination.v}, {u"votes"_s, u"place"_s},
                  {candidate.votes, candidate.place});
}

}  // namespace election::store
