#include "core/services/papers/statistics_data.h"

#include <QHash>
#include <algorithm>

#include "core/report/builders/result_report.h"
#include "core/services/committee_service.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
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

Result<> addElected(ElectionFile& file, const Village& village, const CountResult& result,
                    VillageStatisticsRow& row) {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    ELECTION_ASSIGN(const auto nominations, screened(file, village.id));
    QHash<QString, qint64> allVotes;
    std::vector<PersonId> ids;
    for (const PostOutcome& post : result.outcome.posts)
        for (const PersonVotes& votes : post.votes) {
            allVotes[votes.person] += votes.votesFor;
            const bool elected =
                std::find(post.elected.begin(), post.elected.end(), votes.person) != post.elected.end();
            if (const auto person = personOfContest(votes.person); person && elected) ids.push_back(*person);
        }
    ELECTION_ASSIGN(const auto people, peopleOf(file, ids));
    for (const PostOutcome& post : result.outcome.posts) {
        QString title = post.id;
        for (const ContestPost& known : result.contest.posts)
            if (known.id == post.id) title = known.title, row.seats += known.seats;
        row.vacant += post.vacant + post.tiedSeats;
        for (const PersonVotes& votes : post.votes) {
            if (std::find(post.elected.begin(), post.elected.end(), votes.person) == post.elected.end())
                continue;
            ElectedMember member;
            member.post = title;
            member.name = votes.name;
            member.postVotes = votes.votesFor;
            member.totalVotes = allVotes.value(votes.person);
            const auto person = personOfContest(votes.person);
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
                                         : votes.person == u"N"_s + QString::number(nomination.id.v);
                if (!same) continue;
                member.currentPost = nomination.currentPost;
                if (member.sex == Sex::Unknown) member.sex = nomination.sex;
                if (member.education.isEmpty()) member.education = nomination.education;
                if (member.politics.isEmpty()) member.politics = nomination.politicalStatus;
                if (member.ethnicity.isEmpty()) member.ethnicity = nomination.ethnicity;
            }
            row.elected.push_back(std::move(member));
        }
    }
    return Ok{};
}

/// The count of a village; null before there are ballots.
Result<std::shared_ptr<const CountResult>> countOf(ElectionFile& file, const Village& village) {
    const PaperRequest request{file, village, {}};
    ELECTION_ASSIGN(const QString waits, paperOfCountWaits(request));
    if (!waits.isEmpty()) return std::shared_ptr<const CountResult>();
    return counted(file, village, Body::VillagersCommittee);
}

}  // namespace

Result<CivilStatisticsData> civilStatistics(const PaperRequest& request) {
    ElectionFile& file = request.file;
    CivilStatisticsData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, std::nullopt, request.stamp));
    ELECTION_ASSIGN(const auto registers, RegisterPapers(file, {}).statisticsRows(std::nullopt));
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    ELECTION_ASSIGN(const auto turnout, PollingService(file).turnout());
    const PollingService polling(file);
    for (size_t i = 0; i < villages.size(); ++i) {
        const Village& village = villages[i];
        VillageStatisticsRow row;
        row.number = village.number;
        row.village = village.name;
        if (i < registers.size()) row.registered = registers[i];
        for (const Turnout& one : turnout) {
            if (one.village != village.id) continue;
            row.voters = one.voters, row.proxy = one.proxy, row.roving = one.roving;
            row.assisted = one.assisted, row.issued = one.issued, row.collected = one.collected;
            row.boxes = one.boxes;
        }
        if (row.boxes > 0) {
            ELECTION_ASSIGN(const auto boxes, polling.boxes(village.id));
            row.venues = int(std::count_if(boxes.begin(), boxes.end(), [](const BoxLedger& box) {
                return box.kind != BoxKind::RovingBox;
            }));
        }
        ELECTION_TRY(addBodies(file, village.id, row));
        ELECTION_ASSIGN(const auto result, countOf(file, village));
        if (result) {
            row.counted = true;
            row.valid = result->outcome.valid;
            row.voidBallots = result->outcome.voidBallots;
            row.blank = result->outcome.blank;
            row.validElection = result->outcome.validElection;
            row.nextStep = nextStepText(result->outcome.next);
            ELECTION_TRY(addElected(file, village, *result, row));
        }
        data.villages.push_back(std::move(row));
    }
    return data;
}

Result<ResultBookData> resultBook(const PaperRequest& request) {
    ElectionFile& file = request.file;
    ResultBookData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, std::nullopt, request.stamp));
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    ELECTION_ASSIGN(const auto turnout, PollingService(file).turnout());
    for (const Village& village : villages) {
        BookVillage book;
        book.number = village.number;
        book.village = village.name;
        book.electionDay = village.ownElectionDay.value_or(file.election().electionDay);
        for (const Turnout& one : turnout)
            if (one.village == village.id) book.registered = one.registered, book.voters = one.voters;
        ELECTION_ASSIGN(const auto result, countOf(file, village));
        if (result) {
            const Outcome& outcome = result->outcome;
            book.registered = result->contest.registered;
            book.voters = result->contest.voters.value_or(outcome.collected);
            book.collected = outcome.collected;
            book.valid = outcome.valid;
            book.needed = outcome.needed;
            book.next = outcome.next;
            book.validElection = outcome.validElection;
            for (const PostOutcome& post : outcome.posts) {
                QString title = post.id;
                for (const ContestPost& known : result->contest.posts)
                    if (known.id == post.id) title = known.title;
                for (const PersonVotes& votes : post.votes)
                    if (std::find(post.elected.begin(), post.elected.end(), votes.person) !=
                        post.elected.end())
                        book.elected.push_back({title, votes.name, votes.votesFor});
                if (post.vacant + post.tiedSeats > 0)
                    book.vacant.push_back({title, post.vacant + post.tiedSeats});
            }
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
