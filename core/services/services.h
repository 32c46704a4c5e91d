#pragma once
/// All services on one open election file, for programs and pages. Only declared here: whoever calls one
/// includes its header, so that a changed service rebuilds those that use it and nobody else.
#include <memory>

namespace election {

class AttachmentService;
class AuditService;
class BackupService;
class BallotLedgerService;
class CalendarService;
class CandidateService;
class CheckInService;
class CommitteeService;
class CountingService;
class DossierService;
class ElectionFile;
class ImportService;
class IncidentService;
class IssuingService;
class JointReviewService;
class NominationPapers;
class NominationService;
class ObjectionService;
class PollDayService;
class PollingService;
class ProxyService;
class RegisterEditService;
class RegisterService;
class RegisterVersionService;
class RelativeService;
class ReportingService;
class RepresentativeService;
class ResultService;
class ScreeningService;
class ScreeningTemplateService;
class SelfNominationService;
class SetupService;
class StatusService;

struct Services {
  private:
    struct Owned;
    std::unique_ptr<Owned> m_owned;

  public:
    explicit Services(ElectionFile& opened);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    ElectionFile& file;
    SetupService& setup;
    ImportService& imports;
    RegisterService& registers;
    RegisterEditService& registerEdits;
    RegisterVersionService& registerVersions;
    ObjectionService& objections;
    NominationService& nominations;
    SelfNominationService& selfNominations;
    CandidateService& candidates;
    NominationPapers& nominationPapers;
    ScreeningService& screening;
    JointReviewService& jointReview;
    DossierService& dossiers;
    ScreeningTemplateService& screeningTemplates;
    PollingService& polling;
    PollDayService& pollDay;
    CheckInService& checkIns;
    IncidentService& incidents;
    BallotLedgerService& ballotLedger;
    ProxyService& proxies;
    RelativeService& relatives;
    CommitteeService& committees;
    RepresentativeService& representatives;
    CountingService& counting;
    ResultService& results;
    ReportingService& reporting;
    StatusService& status;
    AttachmentService& attachments;
    AuditService& audit;
    CalendarService& calendar;
    IssuingService& issuing;
    BackupService& backups;
};

}  // namespace election
