#pragma once
/// 目录: what stands in a folder of papers, or on which page of one file.
#include <QString>
#include <vector>

#include "core/report/builders/paper_head.h"

namespace election {

struct IndexedPaper {
    QString title;
    QString where;  ///< the file's name, or the village in one file of several
    int page = 0;   ///< from 1; 0: a file of its own
};

struct BatchIndexData {
    PaperHead head;
    std::vector<IndexedPaper> papers;
};

ReportDocument buildBatchIndex(const BatchIndexData& data);

}  // namespace election
