#pragma once
/// Which characters of a document no installed font can draw, so that they can be named before anything is
/// printed.
#include <QString>
#include <vector>

#include "core/report/report_document.h"

namespace election {

struct UnprintableCharacter {
    QString character;
    QString code;     ///< "U+2CC56"
    QString foundIn;  ///< the text where it stands first, usually a name
};

/// In the order in which they stand in the document, each once. Private-use characters are always among them:
/// they print differently on every machine.
std::vector<UnprintableCharacter> unprintableCharacters(const ReportDocument& document);

/// One sentence that names them, with what to do; empty where everything prints.
QString unprintableWarning(const std::vector<UnprintableCharacter>& characters);

}  // namespace election
