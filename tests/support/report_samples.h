#pragma once
/// Made-up data for every paper, used by the writers' tests and by the tests of the printed pages.
#include <vector>

#include "core/report/builders/candidate_names.h"
#include "core/report/builders/committee_notices.h"
#include "core/report/builders/findings_list.h"
#include "core/report/builders/nomination_forms.h"
#include "core/report/builders/proxy_papers.h"
#include "core/report/builders/representatives_notices.h"
#include "core/report/builders/result_report.h"
#include "core/report/builders/roster.h"
#include "core/report/builders/screening_summary.h"
#include "core/report/builders/township_summary.h"
#include "core/report/builders/turnout_report.h"
#include "core/report/builders/wall_plan.h"

namespace election::samples {

PaperHead villageHead();
PaperHead townshipHead();
RosterData roster();
RosterData candidatesRoster();  ///< mode M1, by votes
CandidateNamesData preliminaryCandidates();
NominationFormData nominationForm(bool filled);
ScreeningSummaryData screening();
ResultReportData result();
ResultReportData candidatesResult();  ///< mode M1, round 2, with every special case
TurnoutReportData villageTurnout();
TurnoutReportData townshipTurnout();
TownshipSummaryData summary();
FindingsListData findings();
WallPlanData villageWallPlan();   ///< mode M1, two papers posted
WallPlanData townshipWallPlan();  ///< both modes, one village on a day of its own
ReportDocument issuedRoster();    ///< with everything that an issued paper carries at its foot
CommitteeNoticeData committee();
CommitteeChangeData committeeChange();  ///< every way to leave
RepresentativesNoticeData representatives();
LeadersNoticeData leaders();
ProxyListData proxyList();
ProxyCertificateData proxyCertificates();

struct NamedDocument {
    QString name;  ///< of its golden files
    ReportDocument document;
};
/// One of each, built in the language in force.
std::vector<NamedDocument> allDocuments();

/// A paper with one table of so many rows and a signature block below it.
ReportDocument longTable(int rows);

}  // namespace election::samples
