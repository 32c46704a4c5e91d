#pragma once
/// Reading the registers the way the clerk looks at them: what to search in, in which order, and pages of
/// rows.
#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/store/database.h"

namespace election::store {

/// What is needed of every row to search, filter and count.
struct RegisterKeyRow {
    PersonId id;
    VillageId village;
    Sex sex = Sex::Unknown;
    VoterCategory category = VoterCategory::Unknown;
    RegistrationStatus status = RegistrationStatus::Registered;
    QString household, group, grid;
    QString searchKey;  ///< lower case; words apart by a space
};

struct ShownPerson {
    Person person;
    bool gone = false;  ///< missing in the last import of its file
};

class RegisterQueries {
  public:
    explicit RegisterQueries(Database& database) : m_database(database) {}

    /// Every row of every register, by village number, then file order.
    Result<> eachKeyRow(const std::function<void(const RegisterKeyRow&)>& visit);

    enum class Order { NameStrokes, Pinyin, Household };
    Result<std::vector<PersonId>> ordered(Order order);

    /// The rows of these ids, in the order of the ids; unknown ids are left out.
    Result<std::vector<ShownPerson>> rows(std::span<const PersonId> ids);
    Result<std::vector<ShownPerson>> household(VillageId village, const QString& household);

    /// Whom a nomination can mean: rows with this ID number anywhere, or with this name in the village, or
    /// the row that the clerk chose.
    struct Wanted {
        VillageId village;
        QString nationalId, name;  ///< as the registers hold them; an empty one finds nobody
        std::optional<PersonId> chosen = {};
    };
    /// Every row that any of these can mean, once, by village and file order.
    Result<std::vector<Person>> candidates(const std::vector<Wanted>& wanted);

    /// 登记参加选举的村民: registered voters of each village.
    Result<QHash<VillageId, int>> registered();
    Result<QHash<VillageId, int>> rowCounts();   ///< rows of each village's register
    Result<QHash<VillageId, int>> openErrors();  ///< open findings of severity error in each register
    /// The registered voters of a village as the count knows them: id, name, sex, villagers' group.
    Result<std::vector<Person>> electors(VillageId village);

    /// Good ID numbers that several rows have which were not taken off; each as its rows, by village and file
    /// order. With a village those that stand in it.
    Result<std::vector<std::vector<PersonId>>> sharedIds(std::optional<VillageId> village);

    /// Registered voters with this ID number, in all villages.
    Result<int> registeredWithId(const QString& nationalId);

    struct CodedPerson {
        PersonId person;
        QString code;
    };
    /// People with an open finding of this code; an empty code = any open error or warning.
    Result<std::vector<CodedPerson>> openFindings(const QString& code);
    Result<std::vector<CodedPerson>> openFindings(std::span<const PersonId> ids);

  private:
    /// A statement that gives (village, count) rows.
    Result<QHash<VillageId, int>> countsByVillage(const QString& sql);
    Database& m_database;
};

}  // namespace election::store
