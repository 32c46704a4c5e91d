#pragma once
/// 归档目录: what belongs into the archive of a village's election, and what of it was issued here.
#include <QString>
#include <vector>

#include "core/report/builders/paper_head.h"

namespace election {

struct FiledPaper {
    QString title;
    QString number;  ///< of the issued paper; empty: not issued here
    QDate date;
    bool made = false;  ///< can be made here now
    int copies = 0;     ///< issued papers of this kind
};

struct FiledGroup {
    QString title;
    std::vector<FiledPaper> papers;
};

struct FileIndexData {
    PaperHead head;
    std::vector<FiledGroup> groups;
    std::vector<Citation> basis;
};

ReportDocument buildFileIndex(const FileIndexData& data);

}  // namespace election
