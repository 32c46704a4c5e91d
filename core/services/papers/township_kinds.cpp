#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/papers/statistics_data.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

Result<QString> villagesWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto villages, SetupService(request.file).villages());
    return villages.empty() ? Text::tr("Waits for the list of posts (职数表).") : QString();
}

Result<ReportDocument> summary(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).summary());
    return buildTownshipSummary(values);
}
Result<ReportDocument> wallPlan(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).wallPlan(request.village));
    return buildWallPlan(values);
}
Result<ReportDocument> statistics(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, civilStatistics(request));
    return buildCivilStatistics(values);
}
Result<ReportDocument> book(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, resultBook(request));
    return buildResultBook(values);
}
Result<ReportDocument> index(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, fileIndex(request));
    return buildFileIndex(values);
}

}  // namespace

PaperKinds townshipPapers() {
    PaperKinds kinds;
    kinds.push_back({{u"wall-plan"_s, Text::tr("Election calendar for the wall"), true, false, true, true,
                      PaperGroup::Preparation},
                     villagesWait,
                     wallPlan,
                     {}});
    kinds.push_back(
        {{u"summary"_s, Text::tr("Township summary"), false, true, false, false, PaperGroup::Summary},
         villagesWait,
         summary,
         {}});
    kinds.push_back({{u"statistics"_s, Text::tr("Statistics for the civil-affairs report"), false, true,
                      false, false, PaperGroup::Summary},
                     villagesWait,
                     statistics,
                     {}});
    kinds.push_back(
        {{u"result-book"_s, Text::tr("Book of the results"), false, false, false, false, PaperGroup::Summary},
         villagesWait,
         book,
         {}});
    kinds.push_back({{u"file-index"_s, Text::tr("Index of the election file"), true, true, false, false,
                      PaperGroup::Summary, true, true},
                     villagesWait,
                     index,
                     index});
    return kinds;
}

}  // namespace election
