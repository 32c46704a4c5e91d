#pragma once
/// Made-up dossiers for the tests of the builder and of the printed pages.
#include "core/report/builders/dossier_paper.h"

namespace election::samples {

/// So many nominees; the first has everything a dossier can have, the second a very long name, the third rare
/// characters.
DossierData dossiers(int count);
TemplatePaperData screeningTemplate();

}  // namespace election::samples
