#include "core/services/register_papers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/file_cache.h"
#include "core/services/objection_service.h"
#include "core/services/paper_data.h"
#include "core/services/register_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/store/person_repository.h"
#include "core/store/register_record_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// What the statistics say of a register that isn't closed.
struct DraftFigures {
    RegisterStatistics statistics;
    int registered = 0;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterPapers)
};

Citation basisOf(const RuleSet& rules, QStringView parameter) {
    const Parameter& source = rules.parameter(parameter);
    return {source.citation, evidenceMarkKey(source.mark)};
}

int birthYear(const Person& person) {
    const QDate birth = person.legalBirthDate();
    return birth.isValid() ? birth.year() : 0;
}

/// Who has a namesake on the register, and whom sex, year and group don't tell apart either.
class Namesakes {
  public:
    explicit Namesakes(const std::vector<Person>& rows) {
        for (const Person& person : rows) {
            ++m_names[person.name];
            ++m_marks[marks(person)];
            if (normaliseName(person.relationToHead) == u"户主"_s)
                m_heads.insert(person.household, person.name);
        }
    }
    [[nodiscard]] PostedVoter posted(const Person& person) const {
        PostedVoter voter{person.name,  person.sex, birthYear(person),
                          person.group, {},         m_names.value(person.name) > 1};
        if (m_marks.value(marks(person)) > 1) voter.head = m_heads.value(person.household);
        return voter;
    }

  private:
    static QString marks(const Person& person) {
        return QStringList{person.name, sexName(person.sex), QString::number(birthYear(person)), person.group}
            .join(u'|');
    }
    QHash<QString, int> m_names, m_marks;
    QHash<QString, QString> m_heads;  ///< by household
};

std::vector<HouseholdVoter> householdVoters(const std::vector<Person>& rows) {
    std::vector<HouseholdVoter> voters;
    voters.reserve(rows.size());
    for (const auto& [group, members] : byGroup(rows)) {
        std::vector<Person> people;
        for (const Person* person : members) people.push_back(*person);
        for (const auto& [household, residents] : byHousehold(people))
            for (const Person* person : residents)
                voters.push_back({group, household, person->relationToHead, person->name, person->sex,
                                  birthYear(*person), person->ethnicity, person->politicalStatus,
                                  person->category});
    }
    return voters;
}

}  // namespace

struct RegisterPapers::Content {
    VersionStamp stamp;
    std::optional<RegisterVersion> version;  ///< of a closed one
    std::vector<Person> rows;
    std::vector<VersionChange> changes;
    int previousRegistered = 0;
};

Result<std::vector<Person>> RegisterPapers::draftRows(const Village& village) const {
    std::vector<Person> rows;
    ELECTION_ASSIGN(auto people, store::PersonRepository(m_file.database()).ofVillage(village.id));
    for (store::StoredPerson& row : people)
        if (row.person.isRegisteredVoter()) rows.push_back(std::move(row.person));
    return rows;
}

Result<RegisterPapers::Content> RegisterPapers::content(const Village& village, int version) const {
    const RegisterVersionService service(m_file);
    Content content;
    if (version > 0) {
        ELECTION_ASSIGN(auto stored, service.content(village.id, version));
        content.stamp = {stored.version.number, stored.version.closedAt, stored.version.registered,
                         stored.version.hash};
        content.version = stored.version;
        content.rows = std::move(stored.rows);
        content.changes = std::move(stored.changes);
        if (version == 1) return content;
        ELECTION_ASSIGN(const auto versions, service.versions(village.id));
        for (const RegisterVersion& one : versions)
            if (one.number == version - 1) content.previousRegistered = one.registered;
        return content;
    }
    ELECTION_ASSIGN(content.rows, draftRows(village));
    content.stamp.registered = static_cast<int>(content.rows.size());
    ELECTION_ASSIGN(const ClosingState now, service.state(village.id));
    content.changes = now.changes;
    if (now.inForce) content.previousRegistered = now.inForce->registered;
    return content;
}

Result<PaperHead> RegisterPapers::headOf(const Village& village, const Content& content) const {
    ELECTION_ASSIGN(PaperHead head, paperHeadOf(m_file, village, m_stamp));
    if (content.version) {
        head.township = content.version->township;
        head.village = content.version->villageName;
        head.electionDay = content.version->electionDay;
    }
    return head;
}

Result<ReportDocument> RegisterPapers::posted(const Village& village, int version) const {
    ELECTION_ASSIGN(const Content content, this->content(village, version));
    PostedRegisterData data;
    ELECTION_ASSIGN(data.head, headOf(village, content));
    data.stamp = content.stamp;
    const Namesakes namesakes(content.rows);
    for (const auto& [group, members] : byGroup(content.rows)) {
        data.groups.push_back({group, {}});
        for (const Person* person : members) data.groups.back().second.push_back(namesakes.posted(*person));
    }
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village.id));
    data.postingBasis = basisOf(inForce->rules, u"roll_post_days");
    data.objectionDays = inForce->rules.days(u"objection_days");
    data.objectionBasis = basisOf(inForce->rules, u"objection_days");
    return buildPostedRegister(data);
}

Result<ReportDocument> RegisterPapers::households(const Village& village, int version) const {
    ELECTION_ASSIGN(const Content content, this->content(village, version));
    HouseholdRegisterData data;
    ELECTION_ASSIGN(data.head, headOf(village, content));
    data.stamp = content.stamp;
    data.households = registerStatistics(content.rows).households;
    data.voters = householdVoters(content.rows);
    return buildHouseholdRegister(data);
}

Result<ReportDocument> RegisterPapers::supplement(const Village& village, int version) const {
    ELECTION_ASSIGN(const Content content, this->content(village, version));
    SupplementData data;
    ELECTION_ASSIGN(data.head, headOf(village, content));
    data.stamp = content.stamp;
    data.previousRegistered = content.previousRegistered;
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village.id));
    data.basis = basisOf(inForce->rules, u"decision_days");
    const Namesakes namesakes(content.rows);
    for (const VersionChange& change : content.changes) {
        PostedChange posted{change.kind, change.reason, namesakes.posted(change.person), {}};
        if (change.before)
            for (const QString& field : change.fields)
                posted.corrected.append(postedCorrection(field, *change.before, change.person));
        data.changes.push_back(std::move(posted));
    }
    return buildSupplement(data);
}

Result<int> RegisterPapers::awayCount(const Village& village) const {
    RegisterQuery query;
    query.village = village.id;
    query.category = VoterCategory::B;
    ELECTION_ASSIGN(const auto ids, RegisterService(m_file).ids(query));
    return static_cast<int>(ids.size());
}

Result<ReportDocument> RegisterPapers::awayVoters(const Village& village) const {
    AwayVotersData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(m_file, village, m_stamp));
    ELECTION_ASSIGN(const auto records, store::RegisterRecordRepository(m_file.database()).records());
    ELECTION_ASSIGN(auto people, store::PersonRepository(m_file.database()).ofVillage(village.id));
    std::erase_if(people, [](const store::StoredPerson& row) {
        // Whom nobody could register anyway isn't called.
        return row.person.category != VoterCategory::B ||
               (row.person.status != RegistrationStatus::Registered &&
                row.person.status != RegistrationStatus::AwayNotDeclared);
    });
    // Those to be asked first.
    std::stable_partition(people.begin(), people.end(),
                          [](const store::StoredPerson& row) { return !row.person.isRegisteredVoter(); });
    for (const store::StoredPerson& row : people) {
        const Person& person = row.person;
        data.voters.push_back({person.name, person.group, person.household, person.phone, person.address,
                               person.declaration, person.sex, records.value(person.id).statement,
                               person.isRegisteredVoter()});
    }
    return buildAwayVoters(data);
}

Result<ReportDocument> RegisterPapers::objections(const std::optional<Village>& village) const {
    ObjectionsData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(m_file, village, m_stamp));
    const ObjectionService service(m_file);
    ELECTION_ASSIGN(const auto all, service.all(village ? std::optional(village->id) : std::nullopt));
    for (const ObjectionView& view : all) data.rows.push_back({view.village, view.objection, view.clock});
    data.basis = basisOf(m_file.ruleSet(), u"objection_days");
    return buildObjections(data);
}

Result<ReportDocument> RegisterPapers::statistics(const std::optional<Village>& village) const {
    StatisticsData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(m_file, village, m_stamp));
    ELECTION_ASSIGN(data.rows, statisticsRows(village));
    return buildRegisterStatistics(data);
}

Result<std::vector<StatisticsRow>> RegisterPapers::statisticsRows(
    const std::optional<Village>& village) const {
    std::vector<StatisticsRow> rows;
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    const RegisterVersionService versions(m_file);
    for (const Village& place : villages) {
        if (village && place.id != village->id) continue;
        ELECTION_ASSIGN(const auto inForce, versions.inForce(place.id));
        // of a draft the rows only: what changed since the last version, which takes judging it, isn't told
        Content content;
        RegisterStatistics figures;
        if (inForce) {
            ELECTION_ASSIGN(content, this->content(place, inForce->number));
        } else {
            // kept: a township has 29 drafts with all their people
            ELECTION_ASSIGN(
                const auto draft,
                m_file.cache().get<DraftFigures>(
                    {CacheSource::What::People, {}}, QString::number(place.id.v),
                    [&]() -> Result<DraftFigures> {
                        ELECTION_ASSIGN(const auto people, draftRows(place));
                        return DraftFigures{registerStatistics(people), static_cast<int>(people.size())};
                    }));
            content.stamp.registered = draft->registered;
            figures = draft->statistics;
        }
        StatisticsRow row{place.name, content.stamp, inForce ? registerStatistics(content.rows) : figures};
        ELECTION_ASSIGN(const auto journal,
                        store::RegisterRecordRepository(m_file.database()).journal(place.id));
        for (const RegisterChange& change : journal)
            if (change.kind != ChangeKind::Corrected) ++row.statistics.changes[change.reason];
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace election
