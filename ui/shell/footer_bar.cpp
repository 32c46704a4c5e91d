#include "ui/shell/footer_bar.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "core/rules/finding_catalogue.h"
#include "core/services/audit_service.h"
#include "core/services/election_file.h"
#include "core/services/services.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

FooterBar::FooterBar(QWidget* parent)
    : QWidget(parent),
      m_findings(button(u"findingsButton"_s, {}, ButtonKind::Flat, QKeySequence(u"Ctrl+J"_s))),
      m_message(label({}, LabelKind::Ok)),
      m_saved(label({})),
      m_rules(label({})),
      m_chain(label({})) {
    const Theme& theme = Theme::current();
    setObjectName(u"footerBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(30));
    m_message->setObjectName(u"footerMessage"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(8), 0, theme.px(14), 0);
    row->setSpacing(theme.px(14));
    m_findings->setIconSize({theme.px(14), theme.px(14)});
    m_findings->setMinimumWidth(theme.px(90));
    row->addWidget(m_findings);
    row->addWidget(m_message);
    row->addStretch();
    for (auto* part : {m_saved, m_rules, m_chain}) row->addWidget(part);
    connect(m_findings, &QPushButton::clicked, this, &FooterBar::findingsWanted);
    m_fade.setSingleShot(true);
    m_fade.setInterval(6000);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_message->clear();
        showFindingsText();
    });
    setFindings({});
}

void FooterBar::setFindings(const QMap<QString, int>& openByCode) {
    // errors first, then what there is most of
    QHash<QString, Severity> severity;
    for (const FindingKind& kind : findingKinds()) severity.insert(kind.code, kind.severity);
    QStringList codes = openByCode.keys();
    std::stable_sort(codes.begin(), codes.end(), [&](const QString& a, const QString& b) {
        const auto sa = severity.value(a), sb = severity.value(b);
        return sa != sb ? sa > sb : openByCode.value(a) > openByCode.value(b);
    });
    int all = 0;
    QStringList words;
    for (const QString& code : std::as_const(codes)) {
        all += openByCode.value(code);
        if (words.size() < 3)
            words << tr("%1 %2: %3").arg(code, findingTitle(code)).arg(openByCode.value(code));
    }
    const auto& colours = Theme::current().colours();
    QString text = tr("No open findings");
    if (all > 0) {
        text = tr("Open findings: %1").arg(all) + u"  ·  "_s + words.join(tr("; "));
        if (openByCode.size() > 3) text += u" …"_s;
    }
    m_findings->setIcon(all > 0 ? icon(u"findings"_s, colours.warn) : icon(u"check"_s, colours.ok));
    m_findingsText = text;
    m_findings->setAccessibleName(text);
    showFindingsText();
}

void FooterBar::showFindingsText() {
    const Theme& theme = Theme::current();
    int others = theme.px(120);
    for (const auto* part : {m_message, m_saved, m_rules, m_chain}) others += part->sizeHint().width();
    const QFontMetrics metrics(theme.font(12));
    m_findings->setText(
        metrics.elidedText(m_findingsText, Qt::ElideRight, std::max(theme.px(90), width() - others)));
    m_findings->setToolTip(u"%1 (Ctrl+J)"_s.arg(tr("Findings that need attention")));
}

void FooterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showFindingsText();
}

void FooterBar::setRecord(const Services& services) {
    AuditQuery newest;
    newest.limit = 1;
    if (const auto rows = services.audit.rows(newest); rows && !rows->empty()) {
        const AuditRow& row = rows->front();
        m_saved->setText(tr("Saved %1").arg(row.at.toLocalTime().toString(u"HH:mm:ss"_s)));
        m_saved->setToolTip(auditActionTitle(row.action));
        const QString head = QString::fromLatin1(row.hash.toHex());
        m_chain->setText(tr("Log %1…%2").arg(head.left(4), head.right(2)));
        m_chain->setToolTip(tr("Head of the log's chain: %1").arg(head));
    }
    m_rules->setText(tr("Rules %1").arg(services.file.election().ruleSetId));
}

void FooterBar::say(const QString& text) {
    m_message->setText(text);
    showFindingsText();
    m_fade.start();
}

}  // namespace election
