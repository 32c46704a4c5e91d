#include "core/services/dossier_papers.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/report/builders/dossier_paper.h"
#include "core/services/attachment_service.h"
#include "core/services/check_templates.h"
#include "core/services/dossier_log.h"
#include "core/services/dossier_service.h"
#include "core/services/election_file.h"
#include "core/services/history.h"
#include "core/services/paper_data.h"
#include "core/services/screened.h"
#include "core/services/screening_template_service.h"
#include "core/services/setup_service.h"
#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DossierPapers)
};

/// What belongs to many dossiers, read once.
class DossierShelf {
  public:
    static Result<DossierShelf> load(ElectionFile& file) {
        DossierShelf shelf(file);
        ELECTION_ASSIGN(shelf.m_templates, CheckTemplates::load(file));
        const AttachmentService attachments(file);
        for (const QString& kind : {u"nomination"_s, kEvidenceOwner}) {
            ELECTION_ASSIGN(const auto files, attachments.ofKind(kind));
            for (const Attachment& one : files) shelf.m_evidence[NominationId{one.owner.id}].push_back(one);
        }
        for (const QString& key : {u"nomination"_s, kEvidenceOwner}) {
            ELECTION_ASSIGN(auto history,
                            historiesOf(file, {u"nomination."_s, u"screening."_s, u"attachment."_s}, key));
            for (auto it = history.begin(); it != history.end(); ++it) {
                auto& steps = shelf.m_history[NominationId{it.key()}];
                steps.insert(steps.end(), it->begin(), it->end());
            }
        }
        ELECTION_ASSIGN(auto opinions, store::NominationRepository(file.database()).opinions());
        for (RoundOpinion& one : opinions) shelf.m_rounds[one.opinion.nomination].push_back(std::move(one));
        return shelf;
    }

    Result<DossierPaper> paper(const ScreenedNomination& row) {
        const NominationId id = row.dossier.nomination.id;
        DossierPaper paper;
        paper.dossier = row.dossier;
        paper.result = row.result;
        auto& checks = m_shared[row.templateVersion];
        if (!checks) checks = std::make_shared<const CheckTemplate>(m_templates.at(row.templateVersion));
        paper.checks = checks;
        paper.templateName = checkTemplateName(row.templateVersion);
        ELECTION_ASSIGN(DatedBars dated, DossierService(m_file).datedBars(row));
        paper.bars = std::move(dated.outcomes);
        paper.barDay = dated.day;
        paper.rounds = m_rounds.value(id);
        paper.barDayName = dated.dayName;
        paper.barDayBasis = {dated.citation, dated.mark};
        paper.evidence = m_evidence.value(id);
        for (const HistoryEntry& entry : m_history.value(id))
            paper.history.push_back({entry.at.toLocalTime(), entry.actor, entry.what});
        std::stable_sort(paper.history.begin(), paper.history.end(),
                         [](const auto& a, const auto& b) { return a.at < b.at; });
        return paper;
    }

  private:
    explicit DossierShelf(ElectionFile& file) : m_file(file) {}

    ElectionFile& m_file;
    CheckTemplates m_templates;
    QHash<NominationId, std::vector<Attachment>> m_evidence;
    QHash<NominationId, std::vector<RoundOpinion>> m_rounds;
    QHash<NominationId, std::vector<HistoryEntry>> m_history;
    QHash<int, std::shared_ptr<const CheckTemplate>> m_shared;
};

}  // namespace

Result<ReportDocument> buildDossier(ElectionFile& file, NominationId nomination) {
    ELECTION_ASSIGN(const ScreenedNomination row, ScreeningService(file).screenOne(nomination));
    ELECTION_ASSIGN(const Village village, SetupService(file).village(row.dossier.nomination.village));
    DossierData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, village, {}));
    ELECTION_ASSIGN(DossierShelf shelf, DossierShelf::load(file));
    ELECTION_ASSIGN(DossierPaper paper, shelf.paper(row));
    data.nominees.push_back(std::move(paper));
    return buildDossiers(data);
}

Result<ReportDocument> buildVillageDossiers(ElectionFile& file, const Village& village,
                                            const PaperHead& head) {
    DossierData data;
    data.head = head;
    ELECTION_ASSIGN(const auto list, screened(file, village.id));
    ELECTION_ASSIGN(DossierShelf shelf, DossierShelf::load(file));
    for (const ScreenedNomination& row : list->rows) {
        ELECTION_ASSIGN(DossierPaper paper, shelf.paper(row));
        data.nominees.push_back(std::move(paper));
    }
    return buildDossiers(data);
}

Result<ReportDocument> buildTemplatePaper(ElectionFile& file, int version, const PaperHead& head) {
    const ScreeningTemplateService service(file);
    ELECTION_ASSIGN(const auto versions, service.versions());
    ELECTION_ASSIGN(TemplateVersion wanted, service.inForce());
    if (version >= 0) {
        const auto it = std::find_if(versions.begin(), versions.end(),
                                     [version](const TemplateVersion& one) { return one.number == version; });
        if (it == versions.end())
            return Error{ErrorCode::NotFound, Text::tr("There is no version %1.").arg(version), {}};
        wanted = *it;
    }
    TemplatePaperData data;
    data.head = head;
    data.checks = wanted.checks;
    data.ruleBars = file.ruleSet().bars();
    data.versionName = checkTemplateName(wanted.number);
    data.sha256 = wanted.sha256;
    data.draft = wanted.isDraft();
    if (wanted.frozenAt.isValid()) data.frozenOn = wanted.frozenAt.toLocalTime().date();
    data.frozenBy = wanted.frozenBy;
    data.because = wanted.because;
    return buildScreeningTemplate(data);
}

}  // namespace election
