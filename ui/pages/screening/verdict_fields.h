#pragma once
/// Fields of the forms around a verdict.
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/theme.h"

namespace election {

inline QLineEdit* lineField(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

/// Nothing is recorded before it happened.
inline QDateEdit* dayField(const QString& name, const QDate& day, const QDate& latest) {
    auto* made = new QDateEdit(day);
    made->setObjectName(name);
    made->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    made->setCalendarPopup(true);
    made->setMaximumDate(latest);
    return made;
}

inline QPlainTextEdit* textField(const QString& name, int height, const QString& text = {}) {
    auto* made = new QPlainTextEdit(text);
    made->setObjectName(name);
    made->setTabChangesFocus(true);
    made->setFixedHeight(Theme::current().px(height));
    return made;
}

inline QComboBox* choiceField(const QString& name) {
    auto* made = new QComboBox;
    made->setObjectName(name);
    return made;
}

}  // namespace election
