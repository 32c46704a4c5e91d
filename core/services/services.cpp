#include "core/services/services.h"

#include "core/services/attachment_service.h"
#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/calendar_service.h"
#include "core/services/candidate_service.h"
#include "core/services/check_in_service.h"
#include "core/services/committee_service.h"
#include "core/services/counting_service.h"
#include "core/services/dossier_service.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "core/services/issuing_service.h"
#include "core/services/joint_review_service.h"
#include "core/services/nomination_papers.h"
#include "core/services/nomination_service.h"
#include "core/services/objection_service.h"
#include "core/services/poll_day_service.h"
#include "core/services/poll_records.h"
#include "core/services/polling_service.h"
#include "core/services/proxy_service.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/relative_service.h"
#include "core/services/reporting_service.h"
#include "core/services/representative_service.h"
#include "core/services/result_service.h"
#include "core/services/screening_service.h"
#include "core/services/screening_template_service.h"
#include "core/services/self_nomination_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"

namespace election {

struct Services::Owned {
    explicit Owned(ElectionFile& opened) : file(opened) {}

    ElectionFile& file;
    SetupService setup{file};
    ImportService imports{file};
    RegisterService registers{file};
    RegisterEditService registerEdits{file};
    RegisterVersionService registerVersions{file};
    ObjectionService objections{file};
    NominationService nominations{file};
    SelfNominationService selfNominations{file};
    CandidateService candidates{file};
    NominationPapers nominationPapers{file};
    ScreeningService screening{file};
    JointReviewService jointReview{file};
    DossierService dossiers{file};
    ScreeningTemplateService screeningTemplates{file};
    PollingService polling{file};
    PollDayService pollDay{file};
    CheckInService checkIns{file};
    IncidentService incidents{file};
    BallotLedgerService ballotLedger{file};
    ProxyService proxies{file};
    RelativeService relatives{file};
    CommitteeService committees{file};
    RepresentativeService representatives{file};
    CountingService counting{file};
    ResultService results{file};
    ReportingService reporting{file};
    StatusService status{file};
    AttachmentService attachments{file};
    AuditService audit{file};
    CalendarService calendar{file};
    IssuingService issuing{file};
    BackupService backups{file};
};

Services::Services(ElectionFile& opened)
    : m_owned(std::make_unique<Owned>(opened)),
      file(opened),
      setup(m_owned->setup),
      imports(m_owned->imports),
      registers(m_owned->registers),
      registerEdits(m_owned->registerEdits),
      registerVersions(m_owned->registerVersions),
      objections(m_owned->objections),
      nominations(m_owned->nominations),
      selfNominations(m_owned->selfNominations),
      candidates(m_owned->candidates),
      nominationPapers(m_owned->nominationPapers),
      screening(m_owned->screening),
      jointReview(m_owned->jointReview),
      dossiers(m_owned->dossiers),
      screeningTemplates(m_owned->screeningTemplates),
      polling(m_owned->polling),
      pollDay(m_owned->pollDay),
      checkIns(m_owned->checkIns),
      incidents(m_owned->incidents),
      ballotLedger(m_owned->ballotLedger),
      proxies(m_owned->proxies),
      relatives(m_owned->relatives),
      committees(m_owned->committees),
      representatives(m_owned->representatives),
      counting(m_owned->counting),
      results(m_owned->results),
      reporting(m_owned->reporting),
      status(m_owned->status),
      attachments(m_owned->attachments),
      audit(m_owned->audit),
      calendar(m_owned->calendar),
      issuing(m_owned->issuing),
      backups(m_owned->backups) {}

Services::~Services() = default;

}  // namespace election
