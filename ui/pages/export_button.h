#pragma once
/// A button that opens a menu: into a file of each format, or to the printer.
#include <QKeySequence>
#include <QString>
#include <functional>

class QPushButton;

namespace election {

/// `write` gets "print" or a suffix. The menu's entries are named `name`_suffix.
QPushButton* exportButton(const QString& name, const QString& text, const QKeySequence& key,
                          const std::function<void(const QString&)>& write);

}  // namespace election
