#pragma once
/// For services only: what the statistics and the result book of the township print.
#include "core/report/builders/civil_statistics.h"
#include "core/report/builders/file_index.h"
#include "core/report/builders/result_book.h"
#include "core/services/papers/paper_kind.h"

namespace election {

Result<CivilStatisticsData> civilStatistics(const PaperRequest& request);
Result<ResultBookData> resultBook(const PaperRequest& request);
Result<FileIndexData> fileIndex(const PaperRequest& request);

}  // namespace election
