#include "core/services/import/register_rows.h"

#include "core/base/name_order.h"
#include "core/base/pinyin.h"
#include "core/domain/file_kind.h"
#include "core/services/search_key.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool hasGoodId(const RegisterEntry& entry) {
    if (entry.idDamaged && entry.person.idState != IdState::Repaired) return false;
    const auto id = NationalId::parse(entry.person.nationalId);
    return id && id->hasRightCheckDigit();
}

}  // namespace

QString registerIdentity(const RegisterEntry& entry, QHash<QString, int>& seen) {
    const Person& person = entry.person;
    const QString key =
        hasGoodId(entry)
            ? person.nationalId
            : QStringList{person.name, person.birthDate.toString(Qt::ISODate), person.household}.join(u'|');
    return u"%1#%2"_s.arg(key).arg(++seen[key]);
}

RegisterEntry entryOf(const store::StoredPerson& stored, const QString& village) {
    RegisterEntry entry;
    entry.person = stored.person;
    entry.villageName = village;
    entry.file = stored.file;
    entry.sheet = stored.sheet;
    entry.line = stored.line;
    entry.idAsRead = stored.person.nationalId;
    entry.birthAsRead = stored.person.birthDate.toString(Qt::ISODate);
    entry.sexAsRead = sexName(stored.person.sex);
    entry.idDamaged = stored.person.idState == IdState::Damaged || stored.person.idState == IdState::Repaired;
    entry.birthMonthOnly = stored.birthMonthOnly;
    entry.idUpgraded = stored.idUpgraded;
    return entry;
}

store::FindingRow registerFinding(const Finding& finding, VillageId village, std::optional<PersonId> person) {
    store::FindingRow row;
    row.kind = fileKindKey(FileKind::Register);
    row.village = village;
    row.finding = finding;
    row.person = person;
    return row;
}

store::PersonKeys personKeys(const Person& person) {
    return {strokeSortKey(person.name), pinyinSortKey(person.name),
            searchKeyOf(person.name, person.nationalId, person.phone, person.household)};
}

}  // namespace election
