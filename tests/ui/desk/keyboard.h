#pragma once
/// Keys as they come from a clerk's keyboard: always to whatever has the focus.
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

#include "tests/support/catch.h"

namespace election::test {

inline QWidget* focused() {
    QWidget* widget = QApplication::focusWidget();
    REQUIRE(widget);
    return widget;
}

/// A dialog that was just opened, or the window below one that was just closed, has the keyboard.
inline void waitForFocus(const QWidget* window) {
    INFO(window->objectName().toStdString());
    REQUIRE(QTest::qWaitFor([window] {
        return QApplication::activeWindow() == window && QApplication::focusWidget() &&
               QApplication::focusWidget()->window() == window;
    }));
}

inline void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focused(), which, modifiers);
    QTest::qWait(0);
}

/// Latin letters and digits as keys; anything else as an input method (pinyin, wubi) commits it, which needs
/// a widget that takes input methods.
inline void keys(const QString& text) {
    for (const QChar one : text) {
        if (one.unicode() < 0x80) {
            QTest::keyClick(focused(), one.toLatin1());
            continue;
        }
        INFO(focused()->objectName().toStdString() << " " << focused()->metaObject()->className());
        REQUIRE(focused()->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent composing(QString(one), {});  // a table opens its editor here
        QApplication::sendEvent(focused(), &composing);
        QInputMethodEvent committed;
        committed.setCommitString(QString(one));
        QApplication::sendEvent(focused(), &committed);
    }
    QTest::qWait(0);
}

/// Tab (or with Shift back) until this widget has the focus; fails where it can't be reached so.
inline void tabTo(const QString& objectName, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    INFO(objectName.toStdString());
    for (int i = 0; i < 80 && focused()->objectName() != objectName; ++i)
        key(modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    REQUIRE(focused()->objectName() == objectName);
}

}  // namespace election::test
