#include <QCoreApplication>

#include "core/report/empty_form.h"
#include "core/services/check_templates.h"
#include "core/services/dossier_papers.h"
#include "core/services/joint_review_papers.h"
#include "core/services/paper_data.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/screening_board_service.h"
#include "core/services/verdict_papers.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

Result<QString> screeningWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const ScreeningSummaryData data, PaperData(request.file).screening(request.village));
    return data.rows.empty() ? Text::tr("Waits for self-nominations.") : QString();
}
Result<QString> findingsWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const FindingsListData data, PaperData(request.file).findings(request.village));
    return data.findings.empty() ? Text::tr("There is nothing to be checked.") : QString();
}

/// 资格审查汇总表 with the nine checks of today and lines for the nominees.
Result<ReportDocument> emptyScreening(const PaperRequest& request) {
    constexpr int kRows = 11;
    ScreeningSummaryData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(request.file));
    const CheckTemplate& checks = templates.at(templates.inForce());
    for (size_t i = 0; i < checks.checks.size(); ++i) data.checkNames[i] = checks.checks[i].title.text();
    return emptied(buildScreeningSummary(data), kRows);
}

}  // namespace

PaperKinds screeningPapers() {
    PaperKinds kinds;
    kinds.push_back({{u"screening"_s, Text::tr("Screening summary"), true, true, false, true,
                      PaperGroup::Screening, true},
                     screeningWaits,
                     [](const PaperRequest& request) -> Result<ReportDocument> {
                         ELECTION_ASSIGN(const auto values,
                                         PaperData(request.file, request.stamp).screening(request.village));
                         return buildScreeningSummary(values);
                     },
                     emptyScreening});
    kinds.push_back(
        {{u"findings"_s, Text::tr("Matters to be checked"), true, true, false, true, PaperGroup::Register},
         findingsWait,
         [](const PaperRequest& request) -> Result<ReportDocument> {
             ELECTION_ASSIGN(const auto values,
                             PaperData(request.file, request.stamp).findings(request.village));
             return buildFindingsList(values);
         },
         {}});
    kinds.push_back(
        {{u"joint-review"_s, Text::tr("Joint review by department"), false, true, false, false,
          PaperGroup::Screening},
         [](const PaperRequest& request) { return JointReviewPapers(request.file).summaryWaitsFor(); },
         [](const PaperRequest& request) { return JointReviewPapers(request.file).summary(0); },
         {}});
    kinds.push_back({{u"screening-template"_s, Text::tr("Standard of the screening"), false, false, false,
                      false, PaperGroup::Screening},
                     {},
                     [](const PaperRequest& request) -> Result<ReportDocument> {
                         ELECTION_ASSIGN(const PaperHead head,
                                         paperHeadOf(request.file, std::nullopt, request.stamp));
                         return buildTemplatePaper(request.file, -1, head);
                     },
                     {}});
    DocumentKind dossiers{u"dossier"_s, Text::tr("Screening dossiers"), true, false, false,
                          false,        PaperGroup::Screening};
    dossiers.large = true;
    kinds.push_back({std::move(dossiers),
                     screeningWaits,
                     [](const PaperRequest& request) -> Result<ReportDocument> {
                         ELECTION_ASSIGN(const PaperHead head,
                                         paperHeadOf(request.file, request.village, request.stamp));
                         return buildVillageDossiers(request.file, *request.village, head);
                     },
                     {}});
    kinds.push_back(
        {{u"screening-board"_s, Text::tr("Progress of the screening"), true, true, false, true,
          PaperGroup::Screening},
         screeningWaits,
         [](const PaperRequest& request) -> Result<ReportDocument> {
             ELECTION_ASSIGN(const PaperHead head, paperHeadOf(request.file, request.village, request.stamp));
             ELECTION_ASSIGN(const auto board,
                             ScreeningBoardService(request.file)
                                 .board(request.village ? std::optional(request.village->id) : std::nullopt));
             return buildScreeningBoard(head, board);
         },
         {}});
    kinds.push_back(
        {{u"screening-minutes"_s, Text::tr("Minutes of the screening meetings"), true, true, false, false,
          PaperGroup::Screening, true},
         [](const PaperRequest& request) {
             return VerdictPapers(request.file).minutesWaitFor(*request.village);
         },
         [](const PaperRequest& request) { return VerdictPapers(request.file).allMinutes(*request.village); },
         [](const PaperRequest& request) {
             return VerdictPapers(request.file).emptyMinutes(request.village);
         }});
    kinds.push_back({{u"screening-decisions"_s, Text::tr("Decisions on eligibility, with delivery slips"),
                      true, false, false, false, PaperGroup::Screening, true},
                     [](const PaperRequest& request) {
                         return VerdictPapers(request.file).decisionsWaitFor(*request.village);
                     },
                     [](const PaperRequest& request) {
                         return VerdictPapers(request.file).allDecisions(*request.village);
                     },
                     [](const PaperRequest& request) {
                         return VerdictPapers(request.file).emptyDecision(request.village);
                     }});
    const auto talk = [](const PaperRequest& request) {
        return VerdictPapers(request.file).emptyTalkRecord(request.village);
    };
    const auto statement = [](const PaperRequest& request) {
        return VerdictPapers(request.file).emptyStatement(request.village);
    };
    kinds.push_back({{u"talk-record"_s, Text::tr("Record of a talk about withdrawing, empty"), false, false,
                      false, false, PaperGroup::Screening, true, true},
                     {},
                     talk,
                     talk});
    kinds.push_back({{u"counselled-withdrawal"_s, Text::tr("Statement of withdrawal after a talk, empty"),
                      false, false, false, false, PaperGroup::Screening, true, true},
                     {},
                     statement,
                     statement});
    return kinds;
}

}  // namespace election
