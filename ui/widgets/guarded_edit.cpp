#include "ui/widgets/guarded_edit.h"

#include <QKeyEvent>

#include "core/domain/national_id.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

GuardedEdit::GuardedEdit(What what, const QString& name, const QString& accessible, QWidget* parent)
    : QLineEdit(parent), m_what(what) {
    setObjectName(name);
    setAccessibleName(accessible);
    setReadOnly(true);
    if (what == What::IdNumber) {
        setFont(Theme::current().monoFont(13));
        setToolTip(tr("Type to enter another number; Delete empties the field"));
        setPlaceholderText(tr("18 characters; empty where there is none"));
    } else {
        setPlaceholderText(tr("year-month-day"));
    }
}

void GuardedEdit::setValue(const QString& value) {
    m_value = value;
    m_typing = false;
    showValue();
}

void GuardedEdit::setFixed(bool fixed) {
    if (fixed) endTyping();
    m_fixed = fixed;
    setToolTip(fixed || m_what != What::IdNumber
                   ? QString()
                   : tr("Type to enter another number; Delete empties the field"));
}

QString GuardedEdit::value() const {
    return m_typing ? text().trimmed() : m_value;
}

void GuardedEdit::setRevealed(bool whole) {
    if (whole && m_typing) endTyping();
    if (m_revealed == whole) return;
    m_revealed = whole;
    showValue();
    Q_EMIT openChanged(isOpen());
}

void GuardedEdit::setCovered(bool covered) {
    if (m_covered == covered) return;
    if (covered && m_typing) endTyping();
    m_covered = covered;
    showValue();
    if (!covered && m_what == What::BirthDate && hasFocus()) beginTyping();
}

QString GuardedEdit::masked() const {
    if (m_what == What::IdNumber) return maskedId(m_value);
    const auto day = typedDate(m_value);
    return day && day->isValid() ? day->toString(u"yyyy-MM"_s) : m_value;
}

void GuardedEdit::showValue() {
    setReadOnly(true);
    if (m_covered)
        setText(m_value.isEmpty() ? QString() : u"—"_s);
    else
        setText(m_revealed ? m_value : masked());
    setCursorPosition(0);
}

void GuardedEdit::beginTyping() {
    if (m_typing || m_covered || m_fixed) return;
    m_typing = true;
    setReadOnly(false);
    setText(m_what == What::BirthDate ? m_value : QString());
    selectAll();
    Q_EMIT openChanged(isOpen());
}

void GuardedEdit::endTyping() {
    if (!m_typing) return;
    m_value = text().trimmed();
    if (const auto day = typedDate(m_value); m_what == What::BirthDate && day && day->isValid())
        m_value = day->toString(Qt::ISODate);
    m_typing = false;
    showValue();
    Q_EMIT openChanged(isOpen());
}

void GuardedEdit::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (m_what == What::BirthDate) beginTyping();
}

void GuardedEdit::focusOutEvent(QFocusEvent* event) {
    // its own context menu takes nothing away
    if (event->reason() != Qt::PopupFocusReason) endTyping();
    QLineEdit::focusOutEvent(event);
}

void GuardedEdit::keyPressEvent(QKeyEvent* event) {
    if (m_typing && m_what == What::IdNumber && event->key() == Qt::Key_Escape) {
        setText(m_value);  // as it was
        endTyping();
        return;
    }
    const bool erases = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool writes = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!m_typing && (erases || writes || event->matches(QKeySequence::Paste))) beginTyping();
    QLineEdit::keyPressEvent(event);
}

}  // namespace election
