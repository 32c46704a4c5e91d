#include "ui/shell/error_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

ErrorBanner::ErrorBanner(QWidget* parent) : QFrame(parent), m_text(label({}, LabelKind::Bad, nullptr, true)) {
    const Theme& theme = Theme::current();
    setObjectName(u"errorBanner"_s);
    setProperty("card", u"bad"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(6), theme.px(6), theme.px(6));
    auto* picture = new QLabel;
    picture->setPixmap(icon(u"warn"_s, theme.colours().bad).pixmap(theme.px(20), theme.px(20)));
    row->addWidget(picture, 0, Qt::AlignTop);
    m_text->setObjectName(u"errorText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    auto* close = iconButton(u"errorClose"_s, u"close"_s, tr("Close"));
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorBanner::say(const QString& sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString ErrorBanner::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

}  // namespace election
