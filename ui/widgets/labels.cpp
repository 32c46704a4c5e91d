#include "ui/widgets/labels.h"

#include <QFrame>
#include <QHeaderView>
#include <QShortcut>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString kindName(LabelKind kind) {
    switch (kind) {
        case LabelKind::Title:
            return u"title"_s;
        case LabelKind::Section:
            return u"section"_s;
        case LabelKind::Muted:
            return u"muted"_s;
        case LabelKind::Small:
            return u"small"_s;
        case LabelKind::Big:
            return u"big"_s;
        case LabelKind::Accent:
            return u"accent"_s;
        case LabelKind::Bad:
            return u"bad"_s;
        case LabelKind::Ok:
            return u"ok"_s;
        case LabelKind::Key:
            return u"key"_s;
        case LabelKind::Plain:
            break;
    }
    return {};
}

QString withKey(const QString& text, const QKeySequence& key) {
    return key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
}

}  // namespace

QLabel* label(const QString& text, LabelKind kind, QWidget* parent, bool wrap) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setProperty("kind", kindName(kind));
    made->setWordWrap(wrap);
    return made;
}

void setKind(QLabel* label, LabelKind kind) {
    label->setProperty("kind", kindName(kind));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

QLabel* keyHint(const QKeySequence& key, QWidget* parent) {
    auto* hint = label(key.toString(QKeySequence::NativeText), LabelKind::Key, parent);
    hint->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return hint;
}

QPushButton* button(const QString& name, const QString& text, ButtonKind kind, const QKeySequence& key,
                    QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    switch (kind) {
        case ButtonKind::Main:
            made->setProperty("main", true);
            break;
        case ButtonKind::Flat:
            made->setProperty("flat", true);
            break;
        case ButtonKind::Link:
            made->setProperty("link", true), made->setCursor(Qt::PointingHandCursor);
            break;
        case ButtonKind::Filter:
            made->setProperty("filter", true), made->setCheckable(true);
            break;
        case ButtonKind::Plain:
            break;
    }
    if (!key.isEmpty()) {
        made->setToolTip(withKey(text, key));
        giveKey(made, key);
    }
    return made;
}

QToolButton* iconButton(const QString& name, const QString& iconName, const QString& title,
                        const QKeySequence& key, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setIcon(icon(iconName));
    const int side = Theme::current().px(18);
    made->setIconSize({side, side});
    made->setToolTip(withKey(title, key));
    if (!key.isEmpty()) giveKey(made, key);
    return made;
}

void giveKey(QAbstractButton* button, const QKeySequence& key) {
    // not setShortcut(): that clicks a tenth of a second later, and is lost with the next setText()
    auto* shortcut = new QShortcut(key, button);
    QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    button->setProperty("keyTip", button->toolTip());
}

void setWhyNot(QAbstractButton* button, const QString& reason) {
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? button->property("keyTip").toString() : reason);
    button->setAccessibleDescription(reason);
}

void tuneTable(QTableView* table, int rowHeight) {
    const Theme& theme = Theme::current();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(theme.px(16));
    table->verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

}  // namespace election
