#pragma once
/// Looks at a workbook the way the readers do, and tells what it sees instead of refusing.
#include "core/domain/table_look.h"
#include "core/io/column_matcher.h"

namespace election {

/// `byHand` columns were mapped for this file, `remembered` ones for an earlier file of the kind.
TableLook lookAtTable(const Workbook& workbook, const TableSpec& spec, const ColumnMapping& byHand,
                      const ColumnMapping& remembered, const TablePlace& place);

/// A cell for the screen: where it could hold an ID number, its digits are hidden.
QString withoutIdDigits(const QString& cell);

}  // namespace election
