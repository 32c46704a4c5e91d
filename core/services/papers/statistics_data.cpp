#include "core/services/papers/statistics_data.h"

#include <QHash>
#include <algorithm>
#include <map>

#include "core/report/builders/result_report.h"
#include "core/services/committee_service.h"
#include "core/services/election_file.h"
#include "core/services/later_service.h"
#include "core/services/paper_data.h"
#include "core/services/papers/seats_filled.h"
#include "core/services/polling_service.h"
#include "core/services/register_papers.h"
#include "core/services/representative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/issued_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

int ageOn(const QDate& birth, const QDate& day) {
    if (!birth.isValid() || !day.isValid()) return -1;
    int age = day.year() - birth.year();
    if (day < birth.addYears(age)) --age;
    return age;
}

/// Sums the people of a body; those that are found in the register tell party and ethnicity.
class PeopleCount {
  public:
    void add(const std::optional<PersonId>& person, Sex sex) {
        ++m_counted.number;
        m_counted.women += sex == Sex::Female;
        if (person) m_known.push_back(*person);
    }
    Result<CountedPeople> close(ElectionFile& file) {
        if (int(m_known.size()) != m_counted.number || m_known.empty()) return m_counted;
        ELECTION_ASSIGN(const auto people, peopleOf(file, m_known));
        int party = 0, minority = 0;
        for (const Person& person : people) {
            party += isPartyMember(person);
            minority += isMinority(person);
        }
        m_counted.party = party;
        m_counted.minority = minority;
        return m_counted;
    }

  private:
    CountedPeople m_counted;
    std::vector<PersonId> m_known;
};

Result<> addBodies(ElectionFile& file, VillageId village, VillageStatisticsRow& row) {
    ELECTION_ASSIGN(const auto committee, CommitteeService(file).view(village));
    if (committee) {
        PeopleCount people;
        for (const SeatedMember& member : committee->seated) people.add(member.line.person, member.line.sex);
        ELECTION_ASSIGN(row.committee, people.close(file));
        row.committeeChosenBy = committeeChosenByName(committee->committee.chosenBy);
    }
    ELECTION_ASSIGN(const RepresentativeView view, RepresentativeService(file).view(village));
    if (view.totals.elected > 0) {
        PeopleCount people;
        for (const RepresentativeUnit& unit : view.book.units)
            for (const RepresentativeLine& line : unit.lines)
                if (line.elected) people.add(line.person, line.sex);
        ELECTION_ASSIGN(row.representatives, people.close(file));
    }
    if (!view.book.leaders.empty()) {
        PeopleCount people;
        for (const GroupLeader& leader : view.book.leaders) people.add(leader.person, leader.sex);
        ELECTION_ASSIGN(row.leaders, people.close(file));
    }
    return Ok{};
}

/// The row of the register that a person of the contest is: "P17".
std::optional<PersonId> personOfContest(const QString& id) {
    bool ok = false;
    const qint64 number = id.mid(1).toLongLong(&ok);
    return ok && id.startsWith(u'P') ? std::optional(PersonId{number}) : std::nullopt;
}

Result<> addElected(ElectionFile& file, const Village& village, const SeatsFilled& seats,
                    VillageStatisticsRow& row) {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    ELECTION_ASSIGN(const auto nominations, screened(file, village.id));
    std::vector<PersonId> ids;
    for (const SeatHolder& holder : seats.holders)
        if (const auto person = personOfContest(holder.person)) ids.push_back(*person);
    ELECTION_ASSIGN(const auto people, peopleOf(file, ids));
    for (const SeatHolder& holder : seats.holders) {
        ElectedMember member;
        member.post = holder.post;
        member.name = holder.name;
        member.postVotes = holder.votes;
        member.totalVotes = holder.votesInAll;
        const auto person = personOfContest(holder.person);
        if (person && people.contains(*person)) {
            const Person& known = people[*person];
            member.sex = known.sex;
            member.age = ageOn(known.legalBirthDate(), inForce->electionDay);
            member.ethnicity = known.ethnicity;
            member.politics = known.politicalStatus;
            member.education = known.education;
        }
        for (const ScreenedNomination& nominated : nominations->rows) {
            const Nomination& nomination = nominated.dossier.nomination;
            const bool same = person ? nomination.person == person
                                     : holder.person == u"N"_s + QString::number(nomination.id.v);
            if (!same) continue;
            member.currentPost = nomination.currentPost;
            if (member.sex == Sex::Unknown) member.sex = nomination.sex;
            if (member.education.isEmpty()) member.education = nomination.education;
            if (member.politics.isEmpty()) member.politics = nomination.politicalStatus;
            if (member.ethnicity.isEmpty()) member.ethnicity = nomination.ethnicity;
        }
        row.elected.push_back(std::move(member));
    }
    return Ok{};
}

/// Turnout of each village in one of its votes; a vote's are read at once for all villages.
class Turnouts {
  public:
    explicit Turnouts(const PollingService& polling) : m_polling(polling) {}
    Result<Turnout> of(VillageId village, int round) {
        if (!m_rounds.contains(round)) {
            ELECTION_ASSIGN(m_rounds[round], m_polling.turnout(round));
        }
        for (const Turnout& one : m_rounds[round])
            if (one.village == village) return one;
        return Turnout{};
    }

  private:
    const PollingService& m_polling;
    std::map<int, std::vector<Turnout>> m_rounds;
};

/// What came after the first vote, and after the election.
Result<> addLater(ElectionFile& file, const Village& village, const SeatsFilled& seats,
                  VillageStatisticsRow& row) {
    row.further = seats.further;
    row.revotes = seats.revotes;
    row.reruns = seats.reruns;
    ELECTION_ASSIGN(const auto events, LaterService(file).events(village.id));
    for (const LaterEventRow& event : events) ++row.events[event.event.kind];
    return Ok{};
}

}  // namespace

Result<CivilStatisticsData> civilStatistics(const PaperRequest& request) {
    ElectionFile& file = request.file;
    CivilStatisticsData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, std::nullopt, request.stamp));
    ELECTION_ASSIGN(const auto registers, RegisterPapers(file, {}).statisticsRows(std::nullopt));
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    const PollingService polling(file);
    Turnouts turnouts(polling);
    for (size_t i = 0; i < villages.size(); ++i) {
        const Village& village = villages[i];
        VillageStatisticsRow row;
        row.number = village.number;
        row.village = village.name;
        if (i < registers.size()) row.registered = registers[i];
        ELECTION_ASSIGN(const SeatsFilled seats, seatsFilled(file, village));
        ELECTION_ASSIGN(const Turnout turnout, turnouts.of(village.id, seats.mainRound));
        row.voters = turnout.voters, row.proxy = turnout.proxy, row.roving = turnout.roving;
        row.assisted = turnout.assisted, row.issued = turnout.issued, row.collected = turnout.collected;
        row.boxes = turnout.boxes;
        if (row.boxes > 0) {
            ELECTION_ASSIGN(const auto boxes, polling.boxes(village.id, seats.mainRound));
            row.venues = int(std::count_if(boxes.begin(), boxes.end(), [](const BoxLedger& box) {
                return box.kind != BoxKind::RovingBox;
            }));
        }
        ELECTION_TRY(addBodies(file, village.id, row));
        if (seats.isCounted()) {
            row.counted = true;
            row.valid = seats.outcome->valid;
            row.voidBallots = seats.outcome->voidBallots;
            row.blank = seats.outcome->blank;
            row.validElection = seats.outcome->validElection;
            row.nextStep = nextStepText(seats.next);
            row.seats = seats.seats;
            row.vacant = seats.openSeats();
            row.filledAtOnce = seats.reruns == 0 && seats.outcome->next == NextStep::Complete;
            ELECTION_TRY(addElected(file, village, seats, row));
        }
        ELECTION_TRY(addLater(file, village, seats, row));
        data.villages.push_back(std::move(row));
    }
    return data;
}

Result<ResultBookData> resultBook(const PaperRequest& request) {
    ElectionFile& file = request.file;
    ResultBookData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, std::nullopt, request.stamp));
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    const PollingService polling(file);
    Turnouts turnouts(polling);
    for (const Village& village : villages) {
        BookVillage book;
        book.number = village.number;
        book.village = village.name;
        book.electionDay = village.ownElectionDay.value_or(file.election().electionDay);
        ELECTION_ASSIGN(const SeatsFilled seats, seatsFilled(file, village));
        ELECTION_ASSIGN(const Turnout turnout, turnouts.of(village.id, seats.mainRound));
        book.registered = turnout.registered, book.voters = turnout.voters;
        if (seats.isCounted()) {
            const Outcome& outcome = *seats.outcome;
            book.registered = seats.contest->registered;
            book.voters = seats.contest->voters.value_or(outcome.collected);
            book.collected = outcome.collected;
            book.valid = outcome.valid;
            book.needed = outcome.needed;
            book.next = seats.next;
            book.validElection = outcome.validElection;
            for (const SeatHolder& holder : seats.holders)
                book.elected.push_back({holder.post, holder.name, holder.votes});
            for (const OpenSeats& post : seats.open) book.vacant.push_back({post.post, post.seats});
        }
        data.villages.push_back(std::move(book));
    }
    return data;
}

Result<FileIndexData> fileIndex(const PaperRequest& request) {
    ElectionFile& file = request.file;
    FileIndexData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, request.village, request.stamp));
    const RuleSet& rules = file.ruleSet();
    const Parameter& keep = rules.parameter(u"ballot_keep");
    data.basis = {{keep.citation, evidenceMarkKey(keep.mark)}};
    const auto village = request.village ? std::optional(request.village->id) : std::nullopt;
    ELECTION_ASSIGN(const auto issued, store::IssuedRepository(file.database()).of(village));
    for (const PaperKind& paper : paperKinds()) {
        const DocumentKind& kind = paper.kind;
        if (kind.key == u"file-index"_s) continue;
        if (request.village ? !kind.perVillage : kind.perVillage && !kind.alsoTownship) continue;
        if (kind.onlyIn && request.village && *kind.onlyIn != request.village->mode) continue;
        FiledPaper filed{kind.title, {}, {}, true, 0};
        for (const IssuedDocument& document : issued)
            if (document.kind == kind.key) {
                filed.number = document.number;
                filed.date = document.date;
                ++filed.copies;
            }
        const QString group = paperGroupTitle(kind.group);
        if (data.groups.empty() || data.groups.back().title != group) data.groups.push_back({group, {}});
        data.groups.back().papers.push_back(std::move(filed));
    }
    return data;
}

}  // namespace election
