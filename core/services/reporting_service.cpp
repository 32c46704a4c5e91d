#include "core/services/reporting_service.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/report/builders/shown_list.h"
#include "core/services/dossier_papers.h"
#include "core/services/paper_data.h"
#include "core/services/papers/body_papers.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/register_papers.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

/// Papers of one closed version of the register.
bool isVersionPaper(const QString& kind) {
    static const QStringList kinds{u"register"_s, u"register-households"_s, u"register-supplement"_s};
    return kinds.contains(kind);
}

Result<std::optional<Village>> villageOf(ElectionFile& file, std::optional<VillageId> id) {
    if (!id) return std::optional<Village>();
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == *id) return std::optional(village);
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

Error unknownKind(const QString& key, const PaperKinds& all) {
    QStringList keys;
    for (const PaperKind& known : all) keys.append(known.kind.key);
    return {ErrorCode::NotFound,
            Text::tr("There is no document “%1”. The documents are: %2.").arg(key, keys.join(u", "_s)),
            {}};
}

/// In large type, as it hangs on the board; a table with many columns lies.
ReportDocument forTheWall(ReportDocument document) {
    const bool broad =
        std::any_of(document.sections.begin(), document.sections.end(), [](const auto& section) {
            const auto* table = std::get_if<report::Table>(&section);
            return table && report::hasHead(*table) && table->columns.size() > 6;
        });
    document.page = report::PageSetup::wall(broad || document.page.landscape);
    return document;
}

/// A village that elects in another way doesn't have this document.
Error wrongMode(const DocumentKind& kind) {
    return {ErrorCode::RuleViolation,
            *kind.onlyIn == BallotMode::Candidates
                ? Text::tr("“%1” is only for villages that elect among candidates (有候选人差额选举).")
                      .arg(kind.title)
                : Text::tr("“%1” is only for villages that elect by self-nomination (无候选人自荐直选).")
                      .arg(kind.title),
            {}};
}

}  // namespace

std::vector<DocumentKind> ReportingService::kinds() {
    std::vector<DocumentKind> kinds;
    for (PaperKind& paper : paperKinds()) kinds.push_back(std::move(paper.kind));
    return kinds;
}

Result<std::vector<DocumentState>> ReportingService::states(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    const PaperRequest request{m_file, place, {}};
    std::vector<DocumentState> states;
    for (PaperKind& paper : paperKinds()) {
        DocumentKind& kind = paper.kind;
        if (place ? !kind.perVillage : kind.perVillage && !kind.alsoTownship) continue;
        if (place && kind.onlyIn && *kind.onlyIn != place->mode) continue;
        QString waits;
        if (paper.waitsFor) {
            ELECTION_ASSIGN(waits, paper.waitsFor(request));
        }
        states.push_back({std::move(kind), waits.isEmpty(), waits});
    }
    return states;
}

Result<ReportDocument> ReportingService::build(const QString& key, std::optional<VillageId> village,
                                               const PaperStamp& stamp, PaperForm form) const {
    const PaperKinds all = paperKinds();
    const auto paper =
        std::find_if(all.begin(), all.end(), [&key](const PaperKind& one) { return one.kind.key == key; });
    if (paper == all.end()) return unknownKind(key, all);
    const DocumentKind& kind = paper->kind;
    ELECTION_ASSIGN(auto place, villageOf(m_file, village));
    if (!kind.perVillage && form != PaperForm::Empty) place.reset();
    if (form == PaperForm::Empty) {
        if (!paper->empty)
            return Error{
                ErrorCode::RuleViolation,
                Text::tr("“%1” is made from the record; there is no empty form of it.").arg(kind.title),
                {}};
        return paper->empty({m_file, place, {}});
    }
    if (kind.perVillage && !kind.alsoTownship && !village)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("“%1” is a document of one village. Name the village.").arg(kind.title),
                     {}};
    if (form == PaperForm::Wall && !kind.forPosting)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("“%1” may not be posted, so there is no large one for the wall.").arg(kind.title),
            {}};
    const PaperRequest request{m_file, place, stamp};
    if (place && kind.onlyIn && *kind.onlyIn != place->mode) return wrongMode(kind);
    if (paper->waitsFor) {
        ELECTION_ASSIGN(const QString waits, paper->waitsFor(request));
        if (!waits.isEmpty())
            return Error{
                ErrorCode::RuleViolation, Text::tr("“%1” can't be made yet. %2").arg(kind.title, waits), {}};
    }
    ELECTION_ASSIGN(ReportDocument document, paper->build(request));
    return form == PaperForm::Wall ? forTheWall(std::move(document)) : std::move(document);
}

Result<ReportDocument> ReportingService::buildVersion(const QString& kind, VillageId village, int version,
                                                      const PaperStamp& stamp) const {
    if (!isVersionPaper(kind))
        return Error{ErrorCode::NotFound,
                     Text::tr("“%1” is no paper of one version of the register. These are: %2.")
                         .arg(kind, u"register, register-households, register-supplement"_s),
                     {}};
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    if (kind == u"register-supplement"_s && version == 1)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("Version 1 is the register itself; supplements begin with version 2."),
                     {}};
    const RegisterPapers papers(m_file, stamp);
    if (kind == u"register"_s) return papers.posted(*place, version);
    if (kind == u"register-households"_s) return papers.households(*place, version);
    return papers.supplement(*place, version);
}

Result<ReportDocument> ReportingService::proxyCertificate(VillageId village,
                                                          std::optional<ProxyId> proxy) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    ELECTION_ASSIGN(const PaperHead head, PaperData(m_file).head(place));
    return buildProxyCertificate(m_file, *place, proxy, head);
}

Result<ReportDocument> ReportingService::dossier(NominationId nomination) const {
    return buildDossier(m_file, nomination);
}

Result<ReportDocument> ReportingService::screeningTemplate(int version) const {
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, std::nullopt, {}));
    return buildTemplatePaper(m_file, version, head);
}

Result<ReportDocument> ReportingService::listAsShown(const ShownList& list,
                                                     std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, place, {}));
    return buildShownList(head, list);
}

}  // namespace election
