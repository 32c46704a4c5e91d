#pragma once
/// What every visible widget of the desk promises: no English in the Chinese interface, and names for tests
/// and screen readers.
class QWidget;

namespace election::test {

/// Texts and tooltips of all labels, buttons and combo boxes below `root`.
void checkChinese(QWidget* root);
/// Object name and accessible name of everything that takes input.
void checkNames(QWidget* root);

}  // namespace election::test
