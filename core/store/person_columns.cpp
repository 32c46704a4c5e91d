#include "core/store/person_columns.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const std::array<std::pair<IdState, QString>, 5> kIdStates{{{IdState::Good, u"good"_s},
                                                            {IdState::Missing, u"missing"_s},
                                                            {IdState::WrongCheck, u"wrong_check"_s},
                                                            {IdState::Damaged, u"damaged"_s},
                                                            {IdState::Repaired, u"repaired"_s}}};

const std::array<std::pair<VoterCategory, QString>, 4> kCategories{{{VoterCategory::Unknown, u""_s},
                                                                    {VoterCategory::A, u"A"_s},
                                                                    {VoterCategory::B, u"B"_s},
                                                                    {VoterCategory::C, u"C"_s}}};

const std::array<std::pair<RegistrationStatus, QString>, 8> kStatuses{
    {{RegistrationStatus::Registered, u"registered"_s},
     {RegistrationStatus::UnderAge, u"under_age"_s},
     {RegistrationStatus::Deprived, u"deprived"_s},
     {RegistrationStatus::Deceased, u"deceased"_s},
     {RegistrationStatus::AwayNotDeclared, u"away_not_declared"_s},
     {RegistrationStatus::OutsideNoConsent, u"outside_no_consent"_s},
     {RegistrationStatus::Duplicate, u"duplicate"_s},
     {RegistrationStatus::Removed, u"removed"_s}}};

template <class Table, class Value>
QString keyOf(const Table& table, Value value) {
    for (const auto& [entry, key] : table)
        if (entry == value) return key;
    return {};
}

template <class Table>
auto valueOf(const Table& table, const QString& key) {
    for (const auto& [entry, name] : table)
        if (name == key) return entry;
    return table.front().first;  // can't happen: the column's CHECK lists the keys
}

}  // namespace

QString idStateKey(IdState state) {
    return keyOf(kIdStates, state);
}
QString voterCategoryKey(VoterCategory category) {
    return keyOf(kCategories, category);
}
QString registrationStatusKey(RegistrationStatus status) {
    return keyOf(kStatuses, status);
}

IdState idStateFromKey(const QString& key) {
    return valueOf(kIdStates, key);
}
VoterCategory voterCategoryFromKey(const QString& key) {
    return valueOf(kCategories, key);
}
RegistrationStatus registrationStatusFromKey(const QString& key) {
    return valueOf(kStatuses, key);
}

QString personColumns() {
    return u"p.id, p.village_id, p.row_number, p.household, p.relation_to_head, p.name, p.sex, p.ethnicity, "
           "p.birth_date, p.national_id, p.id_state, p.education, p.political_status, p.villager_group, "
           "p.grid, "
           "p.address, p.phone, p.category, p.declaration, p.remark, p.occurrence, p.status"_s;
}

Person personFromRow(const QSqlQuery& query) {
    Person person;
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    person.id = PersonId{query.value(column++).toLongLong()};
    person.village = VillageId{query.value(column++).toLongLong()};
    person.rowNumber = query.value(column++).toInt();
    person.household = text();
    person.relationToHead = text();
    person.name = text();
    person.sex = sexFromName(text());
    person.ethnicity = text();
    person.birthDate = QDate::fromString(text(), Qt::ISODate);
    person.nationalId = text();
    person.idState = valueOf(kIdStates, text());
    person.education = text();
    person.politicalStatus = text();
    person.group = text();
    person.grid = text();
    person.address = text();
    person.phone = text();
    person.category = valueOf(kCategories, text());
    person.declaration = text();
    person.remark = text();
    person.occurrence = query.value(column++).toInt();
    person.status = valueOf(kStatuses, text());
    return person;
}

}  // namespace election::store
