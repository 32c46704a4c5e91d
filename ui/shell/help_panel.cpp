#include "ui/shell/help_panel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

HelpPanel::HelpPanel(QWidget* parent)
    : QWidget(parent), m_text(named(new QTextBrowser, u"helpText"_s, tr("Help"))) {
    const Theme& theme = Theme::current();
    setObjectName(u"sidePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(theme.px(theme.percent() == 100 ? 300 : 240));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Help"), LabelKind::Section));
    head->addStretch();
    auto* close = iconButton(u"helpClose"_s, u"close"_s, tr("Close the help"));
    head->addWidget(close);
    column->addLayout(head);
    m_text->setOpenExternalLinks(false);
    column->addWidget(m_text);
    connect(close, &QToolButton::clicked, this, &HelpPanel::closeWanted);
}

void HelpPanel::setPage(const QString& pageId) {
    QFile file(u":/help/%1.%2.md"_s.arg(pageId, currentLanguage()));
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(u"##"_s +
                            QString::fromUtf8(file.readAll()));  // its title no larger than the page's
    else
        m_text->setPlainText(tr("There is no help for this page yet."));
}

}  // namespace election
