#include "ui/shell/page_list.h"

#include "ui/pages/archive/archive_page.h"
#include "ui/pages/ballots/ballots_page.h"
#include "ui/pages/bodies/committee_page.h"
#include "ui/pages/bodies/proxies_page.h"
#include "ui/pages/bodies/representatives_page.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/counting/adjudication_page.h"
#include "ui/pages/counting/coordinator_page.h"
#include "ui/pages/counting/counting_page.h"
#include "ui/pages/nominations/candidates_page.h"
#include "ui/pages/nominations/nominations_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/polling/boxes_page.h"
#include "ui/pages/polling/check_in_page.h"
#include "ui/pages/polling/hours_page.h"
#include "ui/pages/polling/incidents_page.h"
#include "ui/pages/polling/polling_page.h"
#include "ui/pages/posts/posts_page.h"
#include "ui/pages/register/duplicates_page.h"
#include "ui/pages/register/objections_page.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/register/repairs_page.h"
#include "ui/pages/register/versions_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/result/later_page.h"
#include "ui/pages/result/meetings_page.h"
#include "ui/pages/result/result_page.h"
#include "ui/pages/review/joint_review_page.h"
#include "ui/pages/roster/roster_page.h"
#include "ui/pages/screening/screening_board_page.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/pages/screening/template_page.h"
#include "ui/pages/screening/verdicts_page.h"

namespace election {

std::vector<PageDescriptor> deskPages() {
    return {overviewPage(),
            CalendarPage::descriptor(),
            postsPage(),
            CommitteePage::descriptor(),
            RepresentativesPage::descriptor(),
            registerPage(),
            DuplicatesPage::descriptor(),
            RepairsPage::descriptor(),
            ObjectionsPage::descriptor(),
            VersionsPage::descriptor(),
            NominationsPage::descriptor(),
            CandidatesPage::descriptor(),
            ScreeningPage::descriptor(),
            JointReviewPage::descriptor(),
            TemplatePage::descriptor(),
            VerdictsPage::descriptor(),
            ScreeningBoardPage::descriptor(),
            RosterPage::descriptor(),
            BallotsPage::descriptor(),
            PollingPage::descriptor(),
            BoxesPage::descriptor(),
            ProxiesPage::descriptor(),
            CheckInPage::descriptor(),
            HoursPage::descriptor(),
            IncidentsPage::descriptor(),
            CountingPage::descriptor(),
            AdjudicationPage::descriptor(),
            CoordinatorPage::descriptor(),
            ResultPage::descriptor(),
            MeetingsPage::descriptor(),
            LaterPage::descriptor(),
            ReportsPage::descriptor(),
            ArchivePage::descriptor()};
}

}  // namespace election
