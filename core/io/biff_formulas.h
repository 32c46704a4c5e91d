#pragma once
/// The results of formulas in an .xls file, which FreeXL leaves out: FORMULA and STRING records of the BIFF8
/// stream in its OLE2 container ([MS-XLS] 2.4.127, 2.4.268; [MS-CFB]).
#include <QByteArray>
#include <vector>

#include "core/io/workbook.h"

namespace election {

struct FormulaResult {
    int sheet = 0;   ///< from 0, in the order of the workbook
    int line = 0;    ///< from 1
    int column = 0;  ///< from 0
    Cell cell;
};

/// Results that are errors or empty texts are left out. A damaged file gives what could be read.
std::vector<FormulaResult> biffFormulaResults(const QByteArray& file);

}  // namespace election
