#include "core/services/register_version_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/crypto/hash_chain.h"
#include "core/services/record.h"
#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "core/store/person_repository.h"
#include "core/store/register_queries.h"
#include "core/store/register_record_repository.h"
#include "core/store/register_version_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterVersionService)
};

constexpr int kNamedInSentence = 3;

RegisterVersion toVersion(const store::StoredVersion& stored) {
    return {stored.village,    stored.number,     QDateTime::fromString(stored.closedAt, Qt::ISODateWithMs),
            stored.closedBy,   stored.registered, stored.previousHash,
            stored.hash,       stored.township,   stored.villageName,
            stored.electionDay};
}

Result<Village> villageOf(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == id) return village;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

/// All rows of a village as they stand, and of these the voters.
struct Rows {
    std::vector<Person> all, voters;
};

Result<Rows> rowsNow(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(auto stored, store::PersonRepository(file.database()).ofVillage(village));
    Rows rows;
    for (store::StoredPerson& row : stored) {
        if (row.person.isRegisteredVoter()) rows.voters.push_back(row.person);
        rows.all.push_back(std::move(row.person));
    }
    return rows;
}

QString hashOf(const store::StoredVersion& version, const std::vector<Person>& rows) {
    const VersionTitle title{version.township, version.villageName, version.electionDay, version.number,
                             version.previousHash};
    return QString::fromLatin1(contentHash(canonicalText(title, rows)).toHex());
}

/// The changes of a stored version, with the people as they stood in it (a removed one: before it).
std::vector<VersionChange> withPeople(const std::vector<store::StoredVersionChange>& changes,
                                      const std::vector<Person>& rows, const std::vector<Person>& before) {
    QHash<PersonId, const Person*> now, was;
    for (const Person& person : before) was.insert(person.id, &person);
    for (const Person& person : rows) now.insert(person.id, &person);
    std::vector<VersionChange> found;
    for (const auto& change : changes) {
        const Person* old = was.value(change.person);
        const Person* person = change.kind == ChangeKind::Removed ? old : now.value(change.person);
        if (!person) continue;
        found.push_back({change.kind, change.reason, *person, change.fields, {}});
        if (change.kind == ChangeKind::Corrected && old) found.back().before = *old;
    }
    return found;
}

/// Duplicates that nobody has decided about, and the sentence that names them.
class Obstacles {
  public:
    static Result<Obstacles> of(ElectionFile& file, const Village& village) {
        Obstacles obstacles;
        for (const QString& code : {u"REG-06"_s, u"REG-07"_s}) {
            FindingQuery query;
            query.village = village.id;
            query.code = code;
            query.onlyOpen = false;
            ELECTION_ASSIGN(const auto findings, RegisterService(file).findings(query));
            for (const StoredFinding& finding : findings)
                if (finding.person) ELECTION_TRY(obstacles.look(file, code, finding));
        }
        return obstacles;
    }

    [[nodiscard]] int count(const QString& code) const { return int(m_named.value(code).size()); }
    [[nodiscard]] const std::vector<BlockingEntry>& entries() const { return m_entries; }

    [[nodiscard]] QString sentence(const QString& village) const {
        QStringList parts;
        if (const int n = count(u"REG-06"_s); n > 0)
            parts.append(Text::tr("%n double entry/entries within the village (REG-06: %1)", nullptr, n)
                             .arg(named(u"REG-06"_s)));
        if (const int n = count(u"REG-07"_s); n > 0)
            parts.append(Text::tr("%n person(s) on another village's register, too (REG-07: %1)", nullptr, n)
                             .arg(named(u"REG-07"_s)));
        if (parts.isEmpty()) return {};
        return Text::tr("The register of %1 can't be closed: %2. Decide in each case which entry stays.")
            .arg(village, parts.join(Text::tr("; ")));
    }

  private:
    Result<> look(ElectionFile& file, const QString& code, const StoredFinding& finding) {
        ELECTION_ASSIGN(const auto rows, RegisterService(file).rows(std::span(&*finding.person, 1)));
        if (rows.empty()) return Ok{};
        const Person& person = rows.front().person;
        store::RegisterQueries queries(file.database());
        ELECTION_ASSIGN(const int registered, queries.registeredWithId(person.nationalId));
        const SharedIdFinding shared{code, person.id, !finding.handledBecause.isEmpty(), registered, false};
        if (!blocksClosing(shared)) return Ok{};
        m_entries.push_back({code, person});
        m_named[code].append(Text::tr("%1, no. %2").arg(person.name).arg(person.rowNumber));
        return Ok{};
    }

    [[nodiscard]] QString named(const QString& code) const {
        QStringList names = m_named.value(code);
        const bool more = names.size() > kNamedInSentence;
        if (more) names = names.mid(0, kNamedInSentence);
        return names.join(Text::tr(", ", "between names")) + (more ? u"…"_s : QString());
    }

    QHash<QString, QStringList> m_named;
    std::vector<BlockingEntry> m_entries;
};

QJsonObject auditDetails(const RegisterVersion& version, const std::vector<VersionChange>& changes) {
    QJsonObject counts;
    for (const VersionChange& change : changes) {
        const QString key = changeKindKey(change.kind);
        counts.insert(key, counts.value(key).toInt() + 1);
    }
    QJsonObject added{{u"register_version"_s, 1}, {u"register_version_row"_s, version.registered}};
    if (!changes.empty()) added.insert(u"register_version_change"_s, int(changes.size()));
    QJsonObject details{{u"village"_s, version.village.v},
                        {u"version"_s, version.number},
                        {u"registered"_s, version.registered},
                        {u"hash"_s, version.hash},
                        {u"added"_s, added}};
    if (!counts.isEmpty()) details.insert(u"changes"_s, counts);
    return details;
}

}  // namespace

Result<std::vector<RegisterVersion>> RegisterVersionService::versions(
    std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto stored, store::RegisterVersionRepository(m_file.database()).versions(village));
    std::vector<RegisterVersion> versions;
    for (const auto& version : stored) versions.push_back(toVersion(version));
    return versions;
}

Result<std::optional<RegisterVersion>> RegisterVersionService::inForce(VillageId village) const {
    ELECTION_ASSIGN(const auto stored, store::RegisterVersionRepository(m_file.database()).inForce(village));
    return stored ? std::optional(toVersion(*stored)) : std::nullopt;
}

Result<RegisterVersionContent> RegisterVersionService::content(VillageId village, int number) const {
    store::RegisterVersionRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto stored, repository.versions(village));
    RegisterVersionContent content;
    std::vector<Person> before;
    for (const auto& version : stored) {
        if (version.number == number - 1) {
            ELECTION_ASSIGN(before, repository.rows(version.id));
        }
        if (version.number != number) continue;
        content.version = toVersion(version);
        ELECTION_ASSIGN(content.rows, repository.rows(version.id));
        ELECTION_ASSIGN(const auto changes, repository.changes(version.id));
        content.changes = withPeople(changes, content.rows, before);
        return content;
    }
    ELECTION_ASSIGN(const Village place, villageOf(m_file, village));
    return Error{ErrorCode::NotFound,
                 stored.empty()
                     ? Text::tr("The register of %1 is not closed yet.").arg(place.name)
                     : Text::tr("The register of %1 has no version %2; its versions go from 1 to %3.")
                           .arg(place.name, QString::number(number), QString::number(stored.size())),
                 {}};
}

Result<std::vector<VersionChange>> RegisterVersionService::between(VillageId village, int from,
                                                                   int to) const {
    ELECTION_ASSIGN(const auto older, content(village, from));
    ELECTION_ASSIGN(const auto newer, content(village, to));
    // The reasons of the versions in between, in their order.
    std::vector<RegisterChange> reasons;
    for (int number = from + 1; number <= to; ++number) {
        ELECTION_ASSIGN(const auto step, content(village, number));
        for (const VersionChange& change : step.changes) {
            RegisterChange reason;
            reason.person = change.person.id;
            reason.kind = change.kind;
            reason.reason = change.reason;
            reasons.push_back(std::move(reason));
        }
    }
    return versionChanges(older.rows, newer.rows, newer.rows, reasons);
}

Result<ClosingState> RegisterVersionService::state(VillageId village) const {
    ELECTION_ASSIGN(const Village place, villageOf(m_file, village));
    ELECTION_ASSIGN(const Rows now, rowsNow(m_file, village));
    ClosingState state;
    state.registered = static_cast<int>(now.voters.size());
    store::RegisterVersionRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto stored, repository.inForce(village));
    if (stored) {
        state.inForce = toVersion(*stored);
        ELECTION_ASSIGN(const auto frozen, repository.rows(stored->id));
        ELECTION_ASSIGN(auto journal, store::RegisterRecordRepository(m_file.database()).journal(village));
        std::erase_if(journal, [&state](const RegisterChange& change) {
            return change.recordedAt < state.inForce->closedAt;
        });
        state.changes = versionChanges(frozen, now.voters, now.all, journal);
    }
    ELECTION_ASSIGN(const Obstacles obstacles, Obstacles::of(m_file, place));
    state.duplicates = obstacles.count(u"REG-06"_s);
    state.elsewhere = obstacles.count(u"REG-07"_s);
    state.blocking = obstacles.entries();
    if (now.all.empty())
        state.whyNot =
            Text::tr("%1 has no register yet. Import it or enter the people first.").arg(place.name);
    else if (now.voters.empty())
        state.whyNot =
            Text::tr("Nobody on the register of %1 may vote. Check the entries first.").arg(place.name);
    else if (const QString sentence = obstacles.sentence(place.name); !sentence.isEmpty())
        state.whyNot = sentence;
    else if (state.inForce && state.changes.empty())
        state.whyNot = Text::tr("The register of %1 is closed as version %2, and nothing has changed since.")
                           .arg(place.name)
                           .arg(state.inForce->number);
    return state;
}

Result<QHash<VillageId, int>> RegisterVersionService::pending() const {
    return store::RegisterVersionRepository(m_file.database()).pending();
}

Result<QHash<VillageId, int>> RegisterVersionService::registeredInForce() const {
    return store::RegisterVersionRepository(m_file.database()).registeredInForce();
}

Result<RegisterVersion> RegisterVersionService::close(VillageId village) {
    ELECTION_ASSIGN(const ClosingState now, state(village));
    if (!now.allowed()) return Error{ErrorCode::RuleViolation, now.whyNot, {}};
    ELECTION_ASSIGN(const Village place, villageOf(m_file, village));
    ELECTION_ASSIGN(const Rows rows, rowsNow(m_file, village));
    store::StoredVersion stored;
    stored.village = village;
    stored.number = now.inForce ? now.inForce->number + 1 : 1;
    stored.township = m_file.election().township;
    stored.villageName = place.name;
    stored.electionDay = place.ownElectionDay.value_or(m_file.election().electionDay);
    stored.closedAt = m_file.clock().now().toUTC().toString(Qt::ISODateWithMs);
    stored.closedBy = m_file.actor();
    stored.registered = static_cast<int>(rows.voters.size());
    stored.previousHash = now.inForce ? now.inForce->hash : QString();
    stored.hash = hashOf(stored, rows.voters);
    const RegisterVersion version = toVersion(stored);
    const QString action = version.number == 1 ? u"register.closed"_s : u"register.supplement"_s;
    const auto write = [&]() -> Result<> {
        ELECTION_ASSIGN(
            const qint64 id,
            store::RegisterVersionRepository(m_file.database()).insert(stored, rows.voters, now.changes));
        Q_UNUSED(id)
        return Ok{};
    };
    ELECTION_TRY(record(m_file, action, place.name, auditDetails(version, now.changes), write));
    return version;
}

Result<QStringList> RegisterVersionService::problems() const {
    store::RegisterVersionRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto stored, repository.versions(std::nullopt));
    QStringList problems;
    for (const auto& version : stored) {
        ELECTION_ASSIGN(const auto rows, repository.rows(version.id));
        if (hashOf(version, rows) != version.hash)
            problems.append(Text::tr("Register of %1, version %2: its rows no longer give the hash on paper.")
                                .arg(version.villageName)
                                .arg(version.number));
    }
    return problems;
}

Result<QHash<VillageId, int>> registeredVoters(ElectionFile& file) {
    ELECTION_ASSIGN(auto counts, store::RegisterQueries(file.database()).registered());
    ELECTION_ASSIGN(const auto closed, store::RegisterVersionRepository(file.database()).registeredInForce());
    for (auto it = closed.cbegin(); it != closed.cend(); ++it) counts.insert(it.key(), it.value());
    return counts;
}

Result<std::vector<Person>> votersInForce(ElectionFile& file, VillageId village) {
    store::RegisterVersionRepository repository(file.database());
    ELECTION_ASSIGN(const auto inForce, repository.inForce(village));
    if (inForce) return repository.rows(inForce->id);
    return store::RegisterQueries(file.database()).electors(village);
}

}  // namespace election
