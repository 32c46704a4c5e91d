#pragma once
/// 资格审查档案: the whole dossier of a nominee as one set of papers: the nine checks, the talk, the
/// departments' opinions, facts and bars, proposal and decision, evidence, history. It is never posted; ID
/// numbers stand masked.
#include <memory>
#include <vector>

#include "core/domain/attachment.h"
#include "core/domain/joint_review.h"
#include "core/domain/screening.h"
#include "core/report/builders/paper_head.h"
#include "core/rules/bars_on_day.h"
#include "core/rules/check_template.h"

namespace election {

struct DossierPaper {
    Dossier dossier;
    ScreeningResult result;
    std::shared_ptr<const CheckTemplate> checks;  ///< by which it is judged
    QString templateName;                         ///< "version 2 of the township"
    std::vector<RoundOpinion> rounds;             ///< the departments' answers of every round
    std::vector<BarOutcome> bars;                 ///< of the facts
    QDate barDay;                                 ///< by which they are measured
    QString barDayName;
    Citation barDayBasis;
    std::vector<Attachment> evidence;  ///< of the nomination and of its checks
    struct Step {
        QDateTime at;  ///< local
        QString who, what;
    };
    std::vector<Step> history;  ///< from the log, oldest first
};

struct DossierData {
    PaperHead head;
    std::vector<DossierPaper> nominees;  ///< each begins on a page of its own
};

ReportDocument buildDossiers(const DossierData& data);

/// 资格审查标准: the nine checks and the lists of bars of one version.
struct TemplatePaperData {
    PaperHead head;
    CheckTemplate checks;
    std::vector<Bar> ruleBars;  ///< of the rule set, as it has them
    QString versionName;
    QString sha256;
    bool draft = false;
    QDate frozenOn;
    QString frozenBy, because;
};
ReportDocument buildScreeningTemplate(const TemplatePaperData& data);

}  // namespace election
