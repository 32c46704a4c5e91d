/// Registers: judged all together (the same ID in another village is a finding of both), written one by one.
#include <QSet>
#include <memory>

#include "core/rules/register_checks.h"
#include "core/rules/rule_set.h"
#include "core/services/election_file.h"
#include "core/services/import/hand_records.h"
#include "core/services/import/office_import.h"
#include "core/services/import/register_rows.h"
#include "core/services/import/row_words.h"
#include "core/store/election_repository.h"
#include "core/store/person_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QString kSharedId = u"REG-07"_s;  // the same ID number in another village

bool sameValues(const Person& a, const Person& b) {
    return a.rowNumber == b.rowNumber && a.household == b.household && a.relationToHead == b.relationToHead &&
           a.name == b.name && a.sex == b.sex && a.ethnicity == b.ethnicity && a.birthDate == b.birthDate &&
           a.nationalId == b.nationalId && a.idState == b.idState && a.education == b.education &&
           a.politicalStatus == b.politicalStatus && a.group == b.group && a.grid == b.grid &&
           a.address == b.address && a.phone == b.phone && a.category == b.category &&
           a.declaration == b.declaration && a.remark == b.remark && a.occurrence == b.occurrence &&
           a.status == b.status;
}

}  // namespace

struct RegisterImport::Row {
    store::StoredPerson person;
    Findings findings;
};

/// The rows of one file, judged and ready to be written.
struct RegisterImport::VillageRows {
    VillageId village;
    std::vector<Row> rows;
    std::vector<store::FindingRow>
        ofMissing;  // findings of stored rows that the file lacks: they stay voters
};

/// All rows of the election side by side: those of the call, and the stored ones of villages that it doesn't
/// bring.
class RegisterImport::Judging {
  public:
    Judging(ElectionFile& file, std::vector<ReadFile>& files) : m_file(file), m_files(files) {}

    Result<> collect() {
        ELECTION_ASSIGN(m_ids, villageIds(m_file.database()));
        for (auto it = m_ids.begin(); it != m_ids.end(); ++it) m_names.insert(it.value(), it.key());
        m_options.electionDay = m_file.election().electionDay;
        m_options.voterAge = m_file.ruleSet().number(u"voter_age");
        m_options.outsiderConsent = m_file.ruleSet().flag(u"roll_category_c_consent");
        ELECTION_ASSIGN(const auto villages, store::ElectionRepository(m_file.database()).villages());
        for (const Village& village : villages)
            if (village.ownElectionDay) m_options.ownDays.insert(village.name, *village.ownElectionDay);
        ELECTION_ASSIGN(m_hand, HandRecords::of(m_file.database()));
        m_identities.resize(m_files.size());
        m_byHand.resize(m_files.size());
        for (size_t f = 0; f < m_files.size(); ++f) {
            const auto* content = std::get_if<RegisterFile>(&m_files[f].content);
            if (content == nullptr) continue;
            // Where a village comes twice, its last file stands for it against the other villages.
            m_lastOfVillage.insert(content->village, f);
            m_options.headersOfFile.insert(content->facts.fileName, content->headerNames);
        }
        ELECTION_ASSIGN(auto stored, store::PersonRepository(m_file.database()).all());
        for (const auto& row : stored) m_hand.learn(row);
        for (auto& row : stored) {
            const QString village = m_names.value(row.person.village);
            if (m_lastOfVillage.contains(village)) {
                m_stored[m_lastOfVillage.value(village)].push_back(std::move(row));
                continue;
            }
            m_entries.push_back(entryOf(row, village));
            m_hand.addRecord(m_entries.back());
            m_elsewhere.push_back(std::move(row));
        }
        for (size_t f = 0; f < m_files.size(); ++f)
            if (auto* content = std::get_if<RegisterFile>(&m_files[f].content)) putHandOver(f, *content);
        m_first.resize(m_files.size());
        m_missing.resize(m_files.size());
        for (size_t f = 0; f < m_files.size(); ++f) {
            const auto* content = std::get_if<RegisterFile>(&m_files[f].content);
            if (content == nullptr || m_lastOfVillage.value(content->village) != f) continue;
            m_first[f] = m_entries.size();
            m_entries.insert(m_entries.end(), content->rows.begin(), content->rows.end());
            addMissing(f, *content);
        }
        m_verdicts = checkRegisters(m_entries, {}, m_options);
        return Ok{};
    }

    /// The rows of one file with what was found about them; fills the file's report. Null for a refused file.
    std::shared_ptr<VillageRows> village(size_t f) {
        const auto* content = std::get_if<RegisterFile>(&m_files[f].content);
        if (content == nullptr) return nullptr;
        if (m_lastOfVillage.value(content->village) == f) return judged(f, *content, m_verdicts, m_first[f]);
        return judged(f, *content, checkRegisters(content->rows, {}, m_options), 0);
    }

    /// What the call means for villages that it doesn't bring: a shared ID number shows up, or goes away.
    [[nodiscard]] std::vector<store::FindingRow> wantedElsewhere() const {
        std::vector<store::FindingRow> wanted;
        for (size_t i = 0; i < m_elsewhere.size(); ++i)
            for (const Finding& finding : m_verdicts[i].findings)
                if (finding.code == kSharedId)
                    wanted.push_back(
                        registerFinding(finding, m_elsewhere[i].person.village, m_elsewhere[i].person.id));
        return wanted;
    }

    [[nodiscard]] Result<std::vector<store::FindingRow>> storedElsewhere() const {
        store::FindingFilter filter;
        filter.kind = fileKindKey(FileKind::Register);
        filter.code = kSharedId;
        ELECTION_ASSIGN(auto rows, store::FindingRepository(m_file.database()).find(filter));
        std::erase_if(rows, [this](const store::FindingRow& row) {
            return row.village && m_lastOfVillage.contains(m_names.value(*row.village));
        });
        return rows;
    }

  private:
    /// What was written by hand wins over the file's rows; from here on they are what will be stored.
    void putHandOver(size_t f, RegisterFile& content) {
        const VillageId village = m_ids.value(content.village);
        QHash<QString, int> seen;
        for (RegisterEntry& entry : content.rows) {
            m_identities[f].push_back(m_hand.storedIdentity(village, registerIdentity(entry, seen)));
            m_byHand[f].push_back(m_hand.apply(entry, village, m_identities[f].back()));
        }
    }

    /// Stored rows that the file lacks are shown as gone and never removed: they are judged like the others.
    void addMissing(size_t f, const RegisterFile& content) {
        const QSet<QString> present(m_identities[f].begin(), m_identities[f].end());
        for (const store::StoredPerson& row : m_stored[f]) {
            if (present.contains(row.identity)) continue;
            m_missing[f].push_back({m_entries.size(), row.person.id});
            m_entries.push_back(entryOf(row, content.village));
            m_hand.addRecord(m_entries.back());
        }
    }

    std::shared_ptr<VillageRows> judged(size_t f, const RegisterFile& content,
                                        const std::vector<RegisterVerdict>& verdicts, size_t first) {
        auto rows = std::make_shared<VillageRows>();
        rows->village = m_ids.value(content.village);
        ImportedFile& report = m_files[f].report;
        std::vector<size_t> indexes;
        for (size_t i = 0; i < content.rows.size(); ++i) {
            const RegisterEntry& entry = content.rows[i];
            const RegisterVerdict& verdict = verdicts[first + i];
            indexes.push_back(first + i);
            Row row;
            row.person.person = entry.person;
            row.person.person.village = rows->village;
            row.person.person.idState = verdict.idState;
            row.person.person.status = verdict.status;
            row.person.identity = m_identities[f][i];
            row.person.file = entry.file;
            row.person.sheet = entry.sheet;
            row.person.line = entry.line;
            row.person.birthMonthOnly = entry.birthMonthOnly;
            row.person.idUpgraded = entry.idUpgraded;
            row.findings = verdict.findings;
            row.findings.insert(row.findings.end(), m_byHand[f][i].begin(), m_byHand[f][i].end());
            report.findings.insert(report.findings.end(), row.findings.begin(), row.findings.end());
            rows->rows.push_back(std::move(row));
        }
        for (const auto& [index, person] : m_missing[f])
            for (const Finding& finding : verdicts[index].findings)
                rows->ofMissing.push_back(registerFinding(finding, rows->village, person));
        const RegisterCounts counts = countRegister(verdicts, indexes);
        report.persons = counts.persons;
        report.registered = counts.registered;
        for (const auto& [code, count] : counts.byStatus) report.byStatus.insert(code, count);
        return rows;
    }

    ElectionFile& m_file;
    std::vector<ReadFile>& m_files;
    QHash<QString, VillageId> m_ids;
    QHash<VillageId, QString> m_names;
    RegisterCheckOptions m_options;
    QHash<QString, size_t> m_lastOfVillage;
    std::vector<store::StoredPerson> m_elsewhere;  // their entries stand first
    std::vector<RegisterEntry> m_entries;
    std::vector<size_t> m_first;                               // index of a file's first entry
    QHash<size_t, std::vector<store::StoredPerson>> m_stored;  // by file: what its village holds already
    std::vector<std::vector<std::pair<size_t, PersonId>>> m_missing;  // by file: entry and person
    HandRecords m_hand;
    std::vector<std::vector<QString>> m_identities;  // by file: of each row
    std::vector<std::vector<Findings>> m_byHand;     // by file: where each row differs from what was written
    std::vector<RegisterVerdict> m_verdicts;
};

Result<RegisterImport> RegisterImport::prepare(ElectionFile& file, std::vector<ReadFile>& files) {
    RegisterImport import;
    import.m_files = &files;
    Judging judging(file, files);
    ELECTION_TRY(judging.collect());
    for (size_t f = 0; f < files.size(); ++f) import.m_villages.push_back(judging.village(f));
    import.m_elsewhereWanted = judging.wantedElsewhere();
    ELECTION_ASSIGN(import.m_elsewhereStored, judging.storedElsewhere());
    return import;
}

Result<Applied> RegisterImport::apply(ElectionFile& file, size_t index, bool wantDifferences) {
    Applied applied;
    const auto tell = [&](RowChange change, int line, const Person* before, const Person& now) {
        if (wantDifferences) applied.differences.push_back(personDifference(change, line, before, now));
    };
    VillageRows& village = *m_villages.at(index);
    store::PersonRepository repository(file.database());
    ELECTION_ASSIGN(auto stored, repository.ofVillage(village.village));
    QHash<QString, store::StoredPerson*> byIdentity;
    for (auto& row : stored) byIdentity.insert(row.identity, &row);

    std::vector<store::FindingRow> wanted;
    for (Row& row : village.rows) {
        store::StoredPerson*& known = byIdentity[row.person.identity];
        if (known == nullptr) {
            ELECTION_ASSIGN(row.person.person.id,
                            repository.insert(row.person, personKeys(row.person.person)));
            ++applied.counts.added;
            tell(RowChange::New, row.person.line, nullptr, row.person.person);
        } else {
            row.person.person.id = known->person.id;
            const bool same = sameValues(row.person.person, known->person) &&
                              row.person.birthMonthOnly == known->birthMonthOnly &&
                              row.person.idUpgraded == known->idUpgraded;
            ++(same ? applied.counts.unchanged : applied.counts.changed);
            if (!same) tell(RowChange::Changed, row.person.line, &known->person, row.person.person);
            if (same && known->gone) ++applied.counts.back;
            if (!same || known->gone)
                ELECTION_TRY(repository.update(row.person, personKeys(row.person.person)));
            byIdentity.remove(row.person.identity);
        }
        for (const Finding& finding : row.findings)
            wanted.push_back(registerFinding(finding, village.village, row.person.person.id));
    }
    for (const auto& row : stored) {
        const auto* missing = byIdentity.value(row.identity);
        if (missing == nullptr || missing->file.isEmpty()) continue;  // added by hand: no file has him
        ++applied.counts.gone;
        tell(RowChange::Gone, 0, nullptr, missing->person);
        if (missing->gone) continue;
        ++applied.counts.newlyGone;
        ELECTION_TRY(repository.setGone(missing->person.id, true));
    }
    if (applied.counts.added > 0) applied.added.insert(u"person"_s, applied.counts.added);

    for (const Finding& finding : std::get<RegisterFile>((*m_files)[index].content).findings)
        wanted.push_back(registerFinding(finding, village.village, std::nullopt));
    wanted.insert(wanted.end(), village.ofMissing.begin(), village.ofMissing.end());
    store::FindingRepository findings(file.database());
    ELECTION_ASSIGN(const auto storedNow,
                    storedFindings(file.database(), (*m_files)[index], village.village));
    ELECTION_ASSIGN(const auto change, findings.replace(storedNow, wanted));
    applied.findingsChanged = change.added + change.removed > 0;
    if (!m_elsewhereDone) {
        ELECTION_ASSIGN(const auto other, findings.replace(m_elsewhereStored, m_elsewhereWanted));
        applied.findingsChanged = applied.findingsChanged || other.added + other.removed > 0;
        m_elsewhereDone = true;
    }
    return applied;
}

}  // namespace election
