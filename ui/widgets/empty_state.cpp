#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

EmptyState::EmptyState(const EmptyStateText& text, QWidget* parent) : QWidget(parent) {
    const Theme& theme = Theme::current();
    auto* column = new QWidget;
    column->setFixedWidth(theme.px(520));
    auto* box = new QVBoxLayout(column);
    box->setSpacing(theme.px(10));
    auto* picture = new QLabel;
    picture->setPixmap(icon(text.icon, theme.colours().accentText).pixmap(theme.px(48), theme.px(48)));
    box->addWidget(picture);
    box->addWidget(label(text.title, LabelKind::Title));
    box->addWidget(label(text.what, LabelKind::Plain, nullptr, true));
    for (const QString& item : text.bring) {
        auto* line = new QHBoxLayout;
        auto* tick = new QLabel;
        tick->setPixmap(icon(u"check"_s, theme.colours().ok).pixmap(theme.px(16), theme.px(16)));
        line->addWidget(tick, 0, Qt::AlignTop);
        line->addWidget(label(item, LabelKind::Muted, nullptr, true), 1);
        box->addLayout(line);
    }
    box->addSpacing(theme.px(6));
    auto* buttons = new QHBoxLayout;
    if (!text.action.isEmpty()) {
        auto* act = button(u"emptyAction"_s, text.action, ButtonKind::Main);
        act->setMinimumHeight(theme.px(38));
        connect(act, &QPushButton::clicked, this, &EmptyState::actionWanted);
        buttons->addWidget(act);
    }
    if (!text.second.isEmpty()) {
        auto* second = button(u"emptySecond"_s, text.second, ButtonKind::Plain, text.secondKey);
        second->setMinimumHeight(theme.px(38));
        connect(second, &QPushButton::clicked, this, &EmptyState::secondWanted);
        buttons->addWidget(second);
    }
    if (!text.sample.isEmpty()) {
        auto* sample = button(u"emptySample"_s, text.sample, ButtonKind::Link);
        connect(sample, &QPushButton::clicked, this, &EmptyState::sampleWanted);
        buttons->addWidget(sample);
    }
    buttons->addStretch();
    box->addLayout(buttons);
    // stretches instead of an alignment: an aligned widget gets too little height for its broken lines
    auto* outer = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(column);
    line->addStretch();
    outer->addStretch(1);
    outer->addLayout(line);
    outer->addStretch(2);
}

}  // namespace election
