#pragma once
/// Labels, buttons and small parts with the desk's looks and names; pages are put together from these.
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QString>

class QAbstractButton;
class QFrame;
class QTableView;
class QToolButton;

namespace election {

enum class LabelKind { Plain, Title, Section, Muted, Small, Big, Accent, Bad, Ok, Key };

/// Long texts may break lines where `wrap` is set.
QLabel* label(const QString& text, LabelKind kind = LabelKind::Plain, QWidget* parent = nullptr,
              bool wrap = false);
void setKind(QLabel* label, LabelKind kind);
/// A hairline across.
QFrame* rule(QWidget* parent = nullptr);
/// The look of a key on the keyboard: "Ctrl+K".
QLabel* keyHint(const QKeySequence& key, QWidget* parent = nullptr);

enum class ButtonKind { Plain, Main, Flat, Link, Filter };
/// `name` becomes the object name; the text is the accessible name. The key stands in the tooltip.
QPushButton* button(const QString& name, const QString& text, ButtonKind kind = ButtonKind::Plain,
                    const QKeySequence& key = {}, QWidget* parent = nullptr);
/// A button that is only an icon; `title` is its accessible name and tooltip.
QToolButton* iconButton(const QString& name, const QString& iconName, const QString& title,
                        const QKeySequence& key = {}, QWidget* parent = nullptr);
/// The key clicks the button at once while it can be seen and pressed; its tooltip is kept for setWhyNot().
void giveKey(QAbstractButton* button, const QKeySequence& key);
/// Enables the button where `reason` is empty; else the tooltip says why it can't be pressed and what would
/// help.
void setWhyNot(QAbstractButton* button, const QString& reason);

/// Names a widget for tests (object name) and for screen readers (accessible name).
template <class Widget>
Widget* named(Widget* widget, const QString& name, const QString& accessible) {
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}

/// Fixed row height, whole rows chosen, no grid, quiet header: every table of the desk.
void tuneTable(QTableView* table, int rowHeight = 28);

}  // namespace election
