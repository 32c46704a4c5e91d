#pragma once
/// For services only: 资格审查档案 of one nominee or of a village, and 资格审查标准.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/nomination.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;
struct PaperHead;

Result<ReportDocument> buildDossier(ElectionFile& file, NominationId nomination);
/// Of every nominee of the village, each on its own page.
Result<ReportDocument> buildVillageDossiers(ElectionFile& file, const Village& village,
                                            const PaperHead& head);
/// `version`: of ScreeningTemplateService; -1: the one in force.
Result<ReportDocument> buildTemplatePaper(ElectionFile& file, int version, const PaperHead& head);

}  // namespace election
