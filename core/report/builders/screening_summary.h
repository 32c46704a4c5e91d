#pragma once
/// 资格审查汇总表: the program's proposals with their reasons, for the deciding body; not for posting.
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "core/domain/screening.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct ScreeningRow {
    int no = 0;  ///< 序号 of the nomination
    QString village;
    Body body = Body::VillagersCommittee;
    QString postTitle;
    QString name;
    ScreeningResult result;
    std::optional<Decision> decision;  ///< the deciding body's own, where there is one
};

struct ScreeningSummaryData {
    PaperHead head;  ///< without a village: the whole township, and the table gets a column for it
    std::array<QString, kCheckCount>
        checkNames;  ///< what each check asks, by check index; empty = not explained
    std::vector<ScreeningRow> rows;
};

ReportDocument buildScreeningSummary(const ScreeningSummaryData& data);

}  // namespace election
