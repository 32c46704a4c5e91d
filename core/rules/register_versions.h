#pragma once
/// 选民登记册 as a closed, numbered version: what stands in the way of closing, how two versions differ, the
/// text that is hashed, and the register's statistics. Pure functions.
#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <map>
#include <span>
#include <vector>

#include "core/domain/register_record.h"

namespace election {

/// A finding REG-06 or REG-07 of a village's register, as it stands now.
struct SharedIdFinding {
    QString code;
    PersonId person;
    bool handled = false;     ///< marked as handled with a reason
    int registeredRows = 0;   ///< rows with this number that are registered voters, in all villages
    bool samePerson = false;  ///< REG-06: name and birth date agree with the earlier row
};
/// Whether the register can't be closed with it. Nobody may be registered twice, whatever is written beside
/// it; where only one row votes, a written reason is enough.
bool blocksClosing(const SharedIdFinding& finding);

/// Added first, then removed, then corrected; each in the order of its rows. `journal` in the order of
/// recording gives the reasons: the last one of the fitting kind; without one the status of the row decides.
std::vector<VersionChange> versionChanges(std::span<const Person> frozen, std::span<const Person> now,
                                          std::span<const Person> nowAll,
                                          std::span<const RegisterChange> journal);

/// What stands at the head of a version's text.
struct VersionTitle {
    QString township, village;
    QDate electionDay;
    int number = 0;
    QString previousHash;  ///< empty for version 1
};
/// The text that is hashed: UTF-8, one line a fact, then one line a row with tabs between its fields.
QByteArray canonicalText(const VersionTitle& title, std::span<const Person> rows);

struct RegisterStatistics {
    int registered = 0, men = 0, women = 0, partyMembers = 0, minorities = 0, households = 0;
    std::map<VoterCategory, int> byCategory;
    std::map<ChangeReason, int> changes;  ///< of the journal or of the supplements
};
RegisterStatistics registerStatistics(std::span<const Person> rows);
bool isPartyMember(const Person& person);  ///< 中共党员, 中共预备党员
bool isMinority(const Person& person);     ///< 少数民族: an ethnic group is given and it is not 汉族

/// By group in the order of their numbers, then in the order of the rows. Rows without a group come last.
std::vector<std::pair<QString, std::vector<const Person*>>> byGroup(std::span<const Person> rows);
/// By household in the order in which the households begin; the head first.
std::vector<std::pair<QString, std::vector<const Person*>>> byHousehold(std::span<const Person> rows);

}  // namespace election
