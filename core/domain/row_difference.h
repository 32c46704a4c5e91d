#pragma once
/// One row in which an office file differs from the record, told for people. No whole ID number is in it.
#include <QString>
#include <vector>

namespace election {

struct FieldDifference {
    QString field;  ///< the office's word for it: 村民小组
    QString before, after;
};

enum class RowChange { New, Changed, Gone };
QString rowChangeKey(RowChange change);  ///< "new", "changed", "gone"

struct RowDifference {
    RowChange change = RowChange::New;
    int line = 0;                         ///< in the file, from 1; 0 for a row that is in the record only
    QString who;                          ///< whom or what the row is about: "俞强生 · 010001"
    QString what;                         ///< new and gone rows: their chief values
    std::vector<FieldDifference> fields;  ///< changed rows
};

}  // namespace election
