#include "core/services/register_judging.h"

#include <QHash>
#include <algorithm>
#include <iterator>

#include "core/domain/file_kind.h"
#include "core/rules/register_checks.h"
#include "core/rules/rule_set.h"
#include "core/services/election_file.h"
#include "core/services/import/register_rows.h"
#include "core/services/setup_service.h"
#include "core/store/election_repository.h"
#include "core/store/register_record_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool isOfImport(const QString& code) {
    return code == u"REG-18"_s || code == u"REG-19"_s;
}

/// The heads that findings about rows without a file name; those of the office's form.
RegisterHeaders formHeaders() {
    return {u"姓名"_s, u"性别"_s, u"出生日期"_s, u"公民身份号码"_s, u"登记类别"_s, u"参选意愿"_s, u"备注"_s};
}

class Judging {
  public:
    Judging(ElectionFile& file, const QStringList& fields) : m_file(file), m_fields(fields) {}

    Result<> collect(VillageId village, const QStringList& oldIds) {
        ELECTION_ASSIGN(const auto villages, store::ElectionRepository(m_file.database()).villages());
        QHash<VillageId, QString> names;
        RegisterCheckOptions options;
        for (const Village& known : villages) {
            names.insert(known.id, known.name);
            if (known.ownElectionDay) options.ownDays.insert(known.name, *known.ownElectionDay);
        }
        ELECTION_ASSIGN(const auto records, store::RegisterRecordRepository(m_file.database()).records());
        store::PersonRepository repository(m_file.database());
        ELECTION_ASSIGN(m_rows, repository.ofVillage(village));
        ELECTION_ASSIGN(auto shared, repository.sharing(village, oldIds));
        m_rows.insert(m_rows.end(), std::make_move_iterator(shared.begin()),
                      std::make_move_iterator(shared.end()));
        std::vector<RegisterEntry> entries;
        entries.reserve(m_rows.size());
        // Read anew: moving the day judges inside the transaction that moves it.
        ELECTION_ASSIGN(const auto stored, store::ElectionRepository(m_file.database()).load());
        options.electionDay = stored.election.electionDay;
        options.voterAge = m_file.ruleSet().number(u"voter_age");
        options.outsiderConsent = m_file.ruleSet().flag(u"roll_category_c_consent");
        for (const store::StoredPerson& row : m_rows) {
            entries.push_back(entryOf(row, names.value(row.person.village)));
            entries.back().record = records.value(row.person.id);
            options.headersOfFile.insert(row.file, formHeaders());
        }
        m_verdicts = checkRegisters(entries, {}, options);
        return Ok{};
    }

    Result<std::vector<JudgedRow>> write(const QSet<PersonId>& people, const QStringList& oldIds) {
        QSet<QString> ids(oldIds.begin(), oldIds.end());
        for (const store::StoredPerson& row : m_rows)
            if (people.contains(row.person.id)) ids.insert(row.person.nationalId);
        ids.remove({});
        store::PersonRepository repository(m_file.database());
        std::vector<JudgedRow> judged;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            Person person = m_rows[i].person;
            if (!people.contains(person.id) && !ids.contains(person.nationalId)) continue;
            const RegisterVerdict& verdict = m_verdicts[i];
            ELECTION_TRY(setFindings(person, verdict.findings));
            const RegistrationStatus before = person.status;
            if (person.status == verdict.status && person.idState == verdict.idState) continue;
            person.status = verdict.status;
            person.idState = verdict.idState;
            ELECTION_TRY(repository.setVerdict(person.id, person.idState, person.status));
            if (person.status != before) judged.push_back({person, before});
        }
        return judged;
    }

  private:
    /// A finding that says the same as before stays with what was done about it; its column may have another
    /// head in the office's file.
    Result<> setFindings(const Person& person, const Findings& wanted) {
        store::FindingRepository repository(m_file.database());
        store::FindingFilter filter;
        filter.kind = fileKindKey(FileKind::Register);
        filter.person = person.id;
        ELECTION_ASSIGN(auto stored, repository.find(filter));
        std::erase_if(stored, [this](const store::FindingRow& row) {
            return isOfImport(row.finding.code) && !m_fields.contains(row.finding.column);
        });
        const bool idChanged = m_fields.contains(formHeaders().nationalId);
        std::vector<store::FindingRow> added;
        for (const Finding& finding : wanted) {
            const auto same = std::find_if(stored.begin(), stored.end(), [&](const store::FindingRow& row) {
                return row.finding.code == finding.code && row.finding.message == finding.message &&
                       (!idChanged || row.finding.value == finding.value);
            });
            if (same == stored.end())
                added.push_back(registerFinding(finding, person.village, person.id));
            else
                stored.erase(same);
        }
        ELECTION_TRY(repository.replace(stored, {}));
        ELECTION_TRY(repository.replace({}, added));
        return Ok{};
    }

    ElectionFile& m_file;
    const QStringList& m_fields;
    std::vector<store::StoredPerson> m_rows;
    std::vector<RegisterVerdict> m_verdicts;
};

}  // namespace

Result<std::vector<JudgedRow>> judgeAgain(ElectionFile& file, VillageId village, const QSet<PersonId>& people,
                                          const QStringList& oldIds, const QStringList& fields) {
    Judging judging(file, fields);
    ELECTION_TRY(judging.collect(village, oldIds));
    return judging.write(people, oldIds);
}

}  // namespace election
