#include "ui/dialogs/form_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <algorithm>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

void giveKeyboardBack(QDialog& dialog) {
    QObject::connect(&dialog, &QDialog::finished, &dialog, [&dialog] {
        if (QWidget* parent = dialog.parentWidget()) parent->window()->activateWindow();
    });
}

FormDialog::FormDialog(const QString& title, const QString& explanation, const QString& action,
                       QWidget* parent)
    : QDialog(parent),
      m_body(new QVBoxLayout(this)),
      m_fields(new QFormLayout),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_action(button(u"formSave"_s, action + u"   Ctrl+Enter"_s, ButtonKind::Main)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(540));
    const int edge = theme.px(20);
    m_body->setContentsMargins(edge, edge, edge, edge);
    m_body->setSpacing(theme.px(10));
    m_body->addWidget(label(title, LabelKind::Title, nullptr, true));
    if (!explanation.isEmpty()) m_body->addWidget(label(explanation, LabelKind::Muted, nullptr, true));
    m_fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->setHorizontalSpacing(theme.px(14));
    m_fields->setVerticalSpacing(theme.px(8));
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_body->addLayout(m_fields);
    m_refusal->setObjectName(u"formRefusal"_s);
    m_refusal->hide();
    m_body->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = button(u"formCancel"_s, tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    m_body->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &FormDialog::save);
    installEventFilter(this);
    giveKeyboardBack(*this);
}

void FormDialog::addField(const QString& name, QWidget* field) {
    if (field->accessibleName().isEmpty()) field->setAccessibleName(name);
    field->installEventFilter(this);
    m_order << field;
    m_fields->addRow(label(name, LabelKind::Muted), field);
    if (m_order.size() == 1) field->setFocus();
}

void FormDialog::addField(const QString& name, QWidget* field, const QList<QWidget*>& stops) {
    for (QWidget* stop : stops) {
        if (stop->accessibleName().isEmpty()) stop->setAccessibleName(name);
        stop->installEventFilter(this);
        m_order << stop;
    }
    m_fields->addRow(label(name, LabelKind::Muted), field);
    if (m_order.size() == stops.size() && !stops.isEmpty()) stops.front()->setFocus();
}

void FormDialog::addPair(const QString& name, QWidget* field, const QString& name2, QWidget* field2) {
    if (field2->accessibleName().isEmpty()) field2->setAccessibleName(name2);
    auto* both = new QWidget;
    auto* line = row(both, 14);
    line->addWidget(field, 1);
    line->addWidget(label(name2, LabelKind::Muted));
    line->addWidget(field2, 1);
    addField(name, both, {field, field2});
}

void FormDialog::openAs(int width, int height) {
    const Theme& theme = Theme::current();
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(std::min(theme.px(width), room.width() - 40), std::min(theme.px(height), room.height() - 60));
}

void FormDialog::setScrolling() {
    if (m_scroll) return;
    const int at = m_body->indexOf(m_fields);
    m_body->removeItem(m_fields);
    m_fields->setParent(nullptr);
    auto* content = new QWidget;
    auto* box = column(content);
    box->addLayout(m_fields);
    box->addStretch();
    m_scroll = scrolled(content);
    m_body->insertWidget(at, m_scroll, 1);
    m_scroll->setMinimumHeight(Theme::current().px(160));
}

void FormDialog::addAbove(QWidget* widget) {
    m_body->insertWidget(m_scroll ? m_body->indexOf(m_scroll) : m_body->indexOf(m_fields), widget);
}

void FormDialog::goOn(QWidget* from) {
    if (QWidget* next = after(from)) next->setFocus(Qt::TabFocusReason);
}

QWidget* FormDialog::after(QWidget* from) const {
    const auto at = m_order.indexOf(from);
    for (auto i = at + 1; at >= 0 && i < m_order.size(); ++i)
        if (m_order.at(i)->isVisibleTo(this) && m_order.at(i)->isEnabled()) return m_order.at(i);
    return nullptr;
}

void FormDialog::setFieldVisible(QWidget* field, bool visible) {
    // one of a pair takes its whole line with it
    m_fields->setRowVisible(m_fields->indexOf(field) >= 0 ? field : field->parentWidget(), visible);
}

void FormDialog::addNote(const QString& text) {
    m_fields->addRow(label(text, LabelKind::Small, nullptr, true));
}

void FormDialog::addWide(QWidget* widget, QWidget* entry) {
    if (entry) m_order << entry;
    m_fields->addRow(widget);
}

/// Ctrl+Enter on a form that isn't ready says what is missing, as the button's tooltip does.
void FormDialog::sayWhyNot() {
    refuse(m_whyNot);
    m_refusesWhyNot = !m_whyNot.isEmpty();
}

void FormDialog::refuse(const QString& sentence) {
    m_refusesWhyNot = false;
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void FormDialog::setWhyNotAllowed(const QString& reason) {
    m_whyNot = reason;
    if (m_refusesWhyNot) sayWhyNot();
    setWhyNot(m_action, reason);
}

void FormDialog::save() {
    sayWhyNot();
    if (m_action->isEnabled()) Q_EMIT saveWanted();
}

bool FormDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    if (event->type() != QEvent::LayoutRequest || !isVisible()) return done;
    const int screenHeight = screen() ? screen()->availableGeometry().height() : QWIDGETSIZE_MAX;
    const int needed =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width()) : m_body->totalSizeHint().height();
    if (height() < std::min(needed, screenHeight)) resize(width(), std::min(needed, screenHeight));
    return done;
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && m_scroll && watched != this)
        m_scroll->ensureWidgetVisible(static_cast<QWidget*>(watched), 0, Theme::current().px(24));
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    if (key->modifiers() & Qt::ControlModifier) return save(), true;
    if (key->modifiers() & Qt::ShiftModifier) return false;  // a new line in a field of several lines
    auto* field = static_cast<QWidget*>(watched);
    if (!m_order.contains(field)) return false;
    if (QWidget* next = after(field))
        next->setFocus(Qt::TabFocusReason);
    else
        save();
    return true;
}

}  // namespace election
