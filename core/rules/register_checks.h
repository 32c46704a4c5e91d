#pragma once
/// The checks of the registers of voters (REG-01 … REG-13, REG-15): a pure function of all rows of the
/// election.
#include <QDate>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/finding.h"
#include "core/domain/register_entry.h"

namespace election {

/// A full ID number that another office file gives for a person of a village; REG-03 is repaired from these.
struct IdOffer {
    QString village;
    QString name;
    QDate birthDate;     ///< as that file gives it; invalid = take the one of the number
    QString birthMonth;  ///< "1991.06" where that file has no day; empty = none
    QString nationalId;  ///< 18 characters
    QString source;      ///< file it comes from: "自荐报名汇总表.xlsx"
};

struct RegisterCheckOptions {
    QDate electionDay;                ///< 选举日: the age counts on this day
    QHash<QString, QDate> ownDays{};  ///< by village name, of those that vote on a day of their own
    int voterAge = 18;                ///< 组织法2025: 18; a person who turns 18 on the day is old enough
    bool outsiderConsent = true;  ///< category C needs a meeting's consent (浙选2020 13; 组织法2025 16)
    QHash<QString, RegisterHeaders> headersOfFile;  ///< by file name; names the columns in findings
};

struct IdRepair {
    QString nationalId;
    QString source;
};

/// What was found about one row.
struct RegisterVerdict {
    IdState idState = IdState::Missing;
    RegistrationStatus status =
        RegistrationStatus::Registered;  ///< Duplicate only where the row itself would be ok
    RegistrationStatus ownStatus =
        RegistrationStatus::Registered;  ///< by_status counts this one; never Duplicate
    bool duplicate = false;              ///< later REG-06 row of the same person: never registered
    bool blocksClosing =
        false;  ///< REG-06 with differing name or birth date: correct one ID before closing the register
    std::optional<IdRepair> repair;  ///< REG-03: offered, not yet applied
    Findings findings;
};

/// One verdict a row, in the order of the rows. Rows of one village stand in the order of its file.
std::vector<RegisterVerdict> checkRegisters(const std::vector<RegisterEntry>& rows,
                                            const std::vector<IdOffer>& offers,
                                            const RegisterCheckOptions& options);

/// Numbers of one file or village for previews and `import register --json`.
struct RegisterCounts {
    int rows = 0;
    int persons = 0;  ///< rows less later REG-06 duplicates
    int registered = 0;
    std::vector<std::pair<QString, int>> byStatus;  ///< "ok", "REG-09" ...; zero left out
    std::vector<std::pair<QString, int>> findings;  ///< by code, REG-09…13 not among them; zero left out
};
RegisterCounts countRegister(const std::vector<RegisterVerdict>& verdicts,
                             const std::vector<size_t>& indexes);

/// Full years of age on a day; a person born on 29 February turns a year older on 1 March of common years
/// (民法典 204: the day of birth is not counted, the year ends on its anniversary).
bool reachesAge(QDate birth, int years, QDate day);

}  // namespace election
