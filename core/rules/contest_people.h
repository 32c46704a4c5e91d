#pragma once
/// Everybody whom a contest names, as small numbers, and who a written name means.
#include <QHash>
#include <QString>
#include <vector>

#include "core/domain/contest.h"

namespace election {

/// Order by Unicode code points; QString's own order differs for characters above U+FFFF.
bool lessByCodePoint(const QString& a, const QString& b);

/// Persons are numbered in the order of their ids, so that comparing numbers compares ids.
class ContestPeople {
  public:
    struct Person {
        QString id, name;
        Sex sex = Sex::Unknown;
    };
    enum class MatchKind {
        Person,         ///< exactly one
        Homonym,        ///< several of this name; a ruling is needed
        Unknown,        ///< nobody known by this name, and no register to look in; a ruling is needed
        NotOnRegister,  ///< the name does not stand on the register
        NotStanding     ///< in a revote only the tied can be chosen
    };
    struct Match {
        MatchKind kind = MatchKind::NotOnRegister;
        int person = -1;
    };

    explicit ContestPeople(const Contest& contest);

    [[nodiscard]] int size() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] const Person& at(int person) const { return m_people[static_cast<size_t>(person)]; }
    [[nodiscard]] int indexOf(const QString& id) const {
        return m_byId.value(id, -1);
    }  ///< -1: not named anywhere
    [[nodiscard]] bool isNominee(int post, int person) const;
    [[nodiscard]] bool areRelated(int a, int b) const;
    /// Splits people into groups that are linked by relation, directly or through others among them.
    [[nodiscard]] std::vector<std::vector<int>> relatedGroups(const std::vector<int>& people) const;

    /// Step 5 of the count: a nominee of the post, a ruling, the register; or, without a register, other
    /// nominees.
    [[nodiscard]] Match match(int post, const QString& writtenName) const;

  private:
    using NameIndex = QHash<QString, std::vector<int>>;
    void collect(const Contest& contest);
    static void addName(NameIndex& index, const QString& name, int person);
    [[nodiscard]] static Match only(const std::vector<int>& people, MatchKind ifNone);

    std::vector<Person> m_people;
    QHash<QString, int> m_byId;
    std::vector<NameIndex> m_nomineesByName;  ///< per post
    std::vector<std::vector<bool>> m_isNominee;
    std::vector<QHash<QString, int>> m_rulings;
    NameIndex m_electorsByName;
    NameIndex m_allNomineesByName;
    QHash<int, std::vector<int>> m_relatives;
    bool m_hasElectors = false;
    bool m_revote = false;
};

}  // namespace election
