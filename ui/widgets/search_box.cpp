#include "ui/widgets/search_box.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

SearchBox::SearchBox(const QString& name, const QString& hint, const QKeySequence& key, QWidget* parent)
    : QLineEdit(parent) {
    setObjectName(name);
    setAccessibleName(hint);
    setPlaceholderText(hint);
    setToolTip(key.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, key.toString(QKeySequence::NativeText)));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Theme::current().colours().muted), QLineEdit::LeadingPosition);
    if (!key.isEmpty()) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT down();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace election
