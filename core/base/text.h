#pragma once
/// How office texts are made comparable: full-width forms to half-width, spaces out.
#include <QString>

namespace election {

/// Full-width digits, letters and punctuation of the ASCII block to half-width; U+3000 to a plain space.
QString toHalfWidth(QStringView text);

/// For names: half-width, every inner and outer space (U+0020, U+3000, tabs, no-break) taken out.
QString normaliseName(QStringView text);

/// For ID numbers, phone and household numbers: as names, and x to X.
QString normaliseCode(QStringView text);

/// For free text: half-width is kept as it is; outer spaces out, line breaks to one space.
QString normaliseText(QStringView text);

/// True where the text holds a character of a Unicode private-use area (prints differently everywhere).
bool hasPrivateUseCharacter(QStringView text);

}  // namespace election
