#pragma once
/// The product's own icons, drawn in one line style and coloured by the theme.
#include <QColor>
#include <QIcon>
#include <QString>

namespace election {

/// `name` is a file of resources/icons without ".svg". Without a colour it takes the theme's text colour.
QIcon icon(const QString& name, const QColor& colour = {});

}  // namespace election
