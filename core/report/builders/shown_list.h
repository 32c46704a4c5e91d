#pragma once
/// A list as it stands on the screen: its columns, its rows, and by what they were chosen. A working paper,
/// never one for posting; it has no column for ID numbers.
#include <QStringList>
#include <vector>

#include "core/report/builders/paper_head.h"

namespace election {

struct ShownList {
    QString title;        ///< "选民登记册", "外出选民联络表"
    QStringList filters;  ///< "村民小组：第1组", as chosen; empty = everything
    std::vector<report::Column> columns;
    std::vector<report::Row> rows;
    int count = 0;  ///< of what is listed, group lines left out
};

ReportDocument buildShownList(const PaperHead& head, const ShownList& list);

}  // namespace election
