#pragma once
/// A row of a village's register together with how it stood in the file: what the register checks look at.
#include <QString>

#include "core/domain/person.h"
#include "core/domain/register_record.h"

namespace election {

struct RegisterEntry {
    Person
        person;  ///< nationalId: 18 characters where it has that shape (15 digits upgraded), else as written
    QString villageName;
    QString file;      ///< name without folder
    QString sheet;     ///< empty for CSV
    int line = 0;      ///< line in the file, from 1
    QString idAsRead;  ///< the ID cell as it stood
    QString birthAsRead;
    QString sexAsRead;
    bool idDamaged = false;   ///< stored as a number with more digits than a spreadsheet keeps (REG-03)
    bool idUpgraded = false;  ///< came with 15 digits (REG-15)
    bool birthMonthOnly =
        false;  ///< birth date given as year and month; person.birthDate is the first of the month
    RegisterRecord record;  ///< what was recorded by hand; empty for a row that only stands in the file
};

/// The headers of the columns that findings name, as they stand in the file.
struct RegisterHeaders {
    QString name, sex, birthDate, nationalId, category, declaration, remark;
};

}  // namespace election
