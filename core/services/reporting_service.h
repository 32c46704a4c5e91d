#pragma once
/// 报表: every document that can be issued now, as one ReportDocument for screen, print, PDF, XLSX, HTML, CSV
/// and ODT.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/proxy.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;
struct ShownList;

/// Where a document stands in the gallery: the steps of the work.
enum class PaperGroup { Preparation, Register, Nomination, Screening, Polling, Counting, Result, Summary };
QString paperGroupTitle(PaperGroup group);  ///< in the user's language

struct DocumentKind {
    QString key;  ///< "roster", "screening", "result", "turnout", "turnout-township", "summary", "findings",
                  ///< "wall-plan", "committee", "proxy-list", "preliminary-candidates", "nomination-form" …
    QString title;  ///< 自荐人名册 ...
    bool perVillage = true;
    bool isTable = false;       ///< also worth an .xlsx in report-all
    bool forPosting = false;    ///< holds no digit of an ID, no phone, no failed check's reason
    bool alsoTownship = false;  ///< per village, and without a village for the whole township
    PaperGroup group = PaperGroup::Preparation;
    bool canBeEmpty = false;             ///< prints without anything filled in, to be written by hand
    bool isEdited = false;               ///< offices edit it before they issue it: also worth an .odt
    std::optional<BallotMode> onlyIn{};  ///< only villages that elect in this way have it
    QString notice{};                    ///< its number in the set of public notices: "6-1"; empty: none
    bool large = false;  ///< some pages a nominee: a batch writes it only where its village is named
};

/// How a document is wanted.
enum class PaperForm {
    Filled,  ///< with what is recorded
    Empty,   ///< only what is printed beforehand, with lines and boxes to write in
    Wall     ///< in large type for the notice board; only what may be posted
};

/// What an issued paper carries: its number and date. A preview has none.
struct PaperStamp {
    QString noticeNumber;
    QDate date;
};

/// Whether a document can be made now, and what it waits for.
struct DocumentState {
    DocumentKind kind;
    bool ready = false;
    QString waitsFor;  ///< one sentence when not ready
};

class ReportingService {
  public:
    explicit ReportingService(ElectionFile& file) : m_file(file) {}

    static std::vector<DocumentKind> kinds();
    /// The documents of a village; without one those of the township.
    [[nodiscard]] Result<std::vector<DocumentState>> states(std::optional<VillageId> village) const;
    /// NotFound for an unknown kind (the message lists the kinds), InvalidInput for a missing village,
    /// RuleViolation for a document that isn't ready, or that there isn't in this form. An empty one waits
    /// for nothing; without a village there is a line for its name.
    [[nodiscard]] Result<ReportDocument> build(const QString& kind, std::optional<VillageId> village,
                                               const PaperStamp& stamp = {},
                                               PaperForm form = PaperForm::Filled) const;
    /// A paper of one version of a village's register ("register", "register-households",
    /// "register-supplement"): as it was, whatever has changed since. 0: as it would be now, a draft.
    [[nodiscard]] Result<ReportDocument> buildVersion(const QString& kind, VillageId village, int version,
                                                      const PaperStamp& stamp = {}) const;
    /// 委托投票证 of one proxy, RuleViolation where it isn't approved and valid; without one the empty form.
    [[nodiscard]] Result<ReportDocument> proxyCertificate(VillageId village,
                                                          std::optional<ProxyId> proxy) const;
    /// 资格审查档案 of one nominee; build("dossier", village) has those of the whole village.
    [[nodiscard]] Result<ReportDocument> dossier(NominationId nomination) const;
    /// 资格审查标准 of one version of the nine checks.
    [[nodiscard]] Result<ReportDocument> screeningTemplate(int version) const;
    /// A list as the desk shows it, of a village or of the township.
    [[nodiscard]] Result<ReportDocument> listAsShown(const ShownList& list,
                                                     std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
