#include "core/services/status_service.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/language.h"
#include "core/report/builders/paper_head.h"
#include "core/rules/calendar.h"
#include "core/rules/rule_set.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/polling_service.h"
#include "core/services/register_version_service.h"
#include "core/services/result_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/services/village_steps.h"
#include "core/store/ballot_repository.h"
#include "core/store/posting_repository.h"
#include "core/store/register_queries.h"
#include "core/store/round_repository.h"
#include "core/store/totals_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// The facts of every village, read in a few queries for all of them.
class FactReader {
  public:
    explicit FactReader(ElectionFile& file) : m_file(file) {}

    Result<std::vector<VillageFacts>> read() {
        ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
        for (const Village& village : villages) {
            m_places.insert(village.id, m_facts.size());
            m_facts.push_back({});
            m_facts.back().village = village;
        }
        ELECTION_TRY(readRegister());
        ELECTION_TRY(readPosts());
        ELECTION_TRY(readScreening());
        ELECTION_TRY(readPostings());
        ELECTION_TRY(readPolling());
        ELECTION_TRY(readCounts());
        return std::move(m_facts);
    }

  private:
    VillageFacts& of(VillageId village) { return m_facts[m_places.value(village)]; }

    Result<> readRegister() {
        store::RegisterQueries queries(m_file.database());
        ELECTION_ASSIGN(const auto rows, queries.rowCounts());
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) of(it.key()).registerRows = it.value();
        ELECTION_ASSIGN(const auto errors, queries.openErrors());
        for (auto it = errors.cbegin(); it != errors.cend(); ++it) of(it.key()).registerErrors = it.value();
        const RegisterVersionService registers(m_file);
        ELECTION_ASSIGN(const auto versions, registers.versions(std::nullopt));
        for (const RegisterVersion& version : versions)  // oldest first
            of(version.village).registerVersion = version.number;
        if (versions.empty()) return Ok{};
        ELECTION_ASSIGN(const auto pending, registers.pending());
        for (auto it = pending.cbegin(); it != pending.cend(); ++it) of(it.key()).supplement = it.value();
        return Ok{};
    }
    Result<> readPosts() {
        ELECTION_ASSIGN(const auto posts, SetupService(m_file).posts());
        for (const Post& post : posts) {
            of(post.village).allSeats += post.seats;
            if (isChosenByBallot(post.body)) of(post.village).seats += post.seats;
        }
        return Ok{};
    }
    Result<> readScreening() {
        ELECTION_ASSIGN(const auto list, screened(m_file, std::nullopt));
        for (const ScreenedNomination& row : list->rows) {
            VillageFacts& facts = of(row.dossier.nomination.village);
            ++facts.nominations;
            const bool forBallot = isChosenByBallot(row.dossier.nomination.body);
            if (forBallot) ++facts.ballotNominations;
            switch (row.result.verdict) {
                case Verdict::Qualified:
                    ++facts.qualified;
                    break;
                case Verdict::Pending:
                    ++facts.pending;
                    break;
                case Verdict::Withdrawn:
                    ++facts.withdrawn;
                    break;
                case Verdict::NotQualified:
                    ++facts.notQualified;
                    if (!row.dossier.decision) ++facts.undecided;
                    break;
            }
            if (forBallot &&
                (row.result.verdict == Verdict::Qualified || row.result.verdict == Verdict::Pending))
                ++facts.onBallot;
        }
        return Ok{};
    }
    Result<> readPostings() {
        ELECTION_ASSIGN(const auto postings, store::PostingRepository(m_file.database()).all());
        for (const Posting& posting : postings) {  // the first one counts
            const bool list =
                posting.dateKey == u"self_nominee_list"_s || posting.dateKey == u"candidate_list"_s;
            if (!list || !posting.village || of(*posting.village).listPosted) continue;
            of(*posting.village).listPosted = posting.postedOn;
        }
        return Ok{};
    }
    Result<> readPolling() {
        ELECTION_ASSIGN(const auto all, PollingService(m_file).turnout());
        for (const Turnout& turnout : all) of(turnout.village).turnout = turnout;
        return Ok{};
    }
    Result<> readCounts() {
        ELECTION_ASSIGN(const auto rounds,
                        store::RoundRepository(m_file.database()).currentByVillage(Body::VillagersCommittee));
        ELECTION_ASSIGN(
            const auto counts,
            store::BallotRepository(m_file.database()).countsByVillage(Body::VillagersCommittee, rounds));
        ELECTION_ASSIGN(const auto declared,
                        store::RoundRepository(m_file.database()).declaredVillages(Body::VillagersCommittee));
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            VillageFacts& facts = of(it.key());
            facts.declared = declared.contains(it.key());
            facts.ballots = it->imported + it->called;
            // While ballots are being called their count decides nothing yet.
            facts.stillCalling = it->called > 0 && facts.ballots < facts.turnout.collected;
            if (facts.ballots == 0 || facts.stillCalling || !facts.turnout.boxesClosed) continue;
            ELECTION_ASSIGN(facts.count, counted(m_file, facts.village, Body::VillagersCommittee));
            if (rounds.value(it.key(), 1) == 1) continue;
            ELECTION_ASSIGN(facts.standing,
                            ResultService(m_file).standing(it.key(), Body::VillagersCommittee));
        }
        ELECTION_ASSIGN(
            const auto totals,
            store::TotalsRepository(m_file.database()).collected(Body::VillagersCommittee, rounds));
        for (auto it = totals.cbegin(); it != totals.cend(); ++it) {
            VillageFacts& facts = of(it.key());
            facts.ballots = it.value();
            facts.declared = declared.contains(it.key());
            if (!facts.turnout.boxesClosed) continue;
            ELECTION_ASSIGN(facts.count, counted(m_file, facts.village, Body::VillagersCommittee));
        }
        return Ok{};
    }

    ElectionFile& m_file;
    std::vector<VillageFacts> m_facts;
    QHash<VillageId, size_t> m_places;
};

std::vector<StatutoryDate> calendarOf(const RulesInForce& village) {
    return statutoryCalendar(village.electionDay, village.rules, village.mode);
}

/// Of the township: its day, and the mode in which its first village votes.
Result<std::vector<StatutoryDate>> townshipCalendar(ElectionFile& file) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    const auto mode = villages.empty() ? BallotMode::SelfNomination : villages.front().mode;
    return statutoryCalendar(file.election().electionDay, file.ruleSet(), mode);
}

VillageStatus statusOf(const VillageFacts& facts, const StepCalendar& calendar) {
    VillageStatus status;
    status.village = facts.village;
    status.registered = facts.turnout.registered;
    status.nominations = facts.nominations;
    status.qualified = facts.qualified;
    status.notQualified = facts.notQualified;
    status.pending = facts.pending;
    status.withdrawn = facts.withdrawn;
    status.seats = facts.seats;
    status.issued = facts.turnout.issued;
    status.collected = facts.turnout.collected;
    status.voters = facts.turnout.voters;
    if (facts.count) {
        status.next = facts.count->outcome.next;
        for (const PostOutcome& post : facts.count->outcome.posts) status.elected += int(post.elected.size());
        if (facts.standing) {
            status.next = facts.standing->next;
            status.elected = facts.standing->filled();
        }
    }
    status.steps = villageSteps(facts, calendar);
    return status;
}

}  // namespace

QString stepKey(Step step) {
    static const QString keys[kStepCount] = {u"posts"_s,     u"register"_s, u"nominations"_s,
                                             u"screening"_s, u"roster"_s,   u"ballots"_s,
                                             u"polling"_s,   u"counting"_s, u"result"_s};
    return keys[int(step)];
}

QString stepStateKey(StepState state) {
    static const QString keys[] = {u"open"_s, u"done"_s, u"attention"_s, u"overdue"_s, u"not_yet"_s};
    return keys[int(state)];
}

QJsonObject VillageStatus::toJson() const {
    return {{u"village"_s, village.name},
            {u"registered"_s, registered},
            {u"nominations"_s, nominations},
            {u"qualified"_s, qualified},
            {u"not_qualified"_s, notQualified},
            {u"pending"_s, pending},
            {u"issued"_s, issued},
            {u"collected"_s, collected},
            {u"next"_s, next ? QJsonValue(nextStepKey(*next)) : QJsonValue(QJsonValue::Null)}};
}

Result<std::vector<VillageStatus>> StatusService::villages() const {
    const QDate today = m_file.clock().today();
    // Every page of the whole township shows it.
    ELECTION_ASSIGN(const auto kept,
                    m_file.cache().get<std::vector<VillageStatus>>(
                        {CacheSource::What::Anything, {}}, today.toString(Qt::ISODate) + currentLanguage(),
                        [&]() -> Result<std::vector<VillageStatus>> {
                            ELECTION_ASSIGN(const auto facts, FactReader(m_file).read());
                            std::vector<VillageStatus> all;
                            all.reserve(facts.size());
                            for (const VillageFacts& village : facts) {
                                ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village.village.id));
                                all.push_back(statusOf(village, StepCalendar(calendarOf(*inForce),
                                                                             inForce->electionDay, today)));
                            }
                            return all;
                        }));
    return *kept;
}

Result<std::vector<DueDate>> StatusService::calendar() const {
    std::vector<DueDate> dates;
    const QDate today = m_file.clock().today();
    ELECTION_ASSIGN(const auto calendar, townshipCalendar(m_file));
    for (const StatutoryDate& date : calendar)
        dates.push_back({date.key, date.latest, date.title,
                         citationText({date.citation, evidenceMarkKey(date.mark)}),
                         int(today.daysTo(date.latest))});
    return dates;
}

}  // namespace election
