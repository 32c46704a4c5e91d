#pragma once
/// A field for a number of people or papers, as on a form: digits only, at the right, without arrows.
#include <QString>

class QSpinBox;

namespace election {

/// From 0 to `most`. `name` becomes the object name.
QSpinBox* countField(const QString& name, int value, int most = 99999);

}  // namespace election
