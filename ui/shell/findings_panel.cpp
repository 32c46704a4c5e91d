#include "ui/shell/findings_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/rules/finding_catalogue.h"
#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

FindingsPanel::FindingsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(named(new QTableView, u"findingsTable"_s, tr("Open findings"))),
      m_codes(named(new QComboBox, u"findingsCode"_s, tr("Kind of finding"))),
      m_count(label({}, LabelKind::Muted)),
      m_go(button(u"findingGo"_s, tr("Go there"), ButtonKind::Plain, QKeySequence(u"Alt+G"_s))),
      m_handled(button(u"findingHandled"_s, tr("Mark as handled, because …"), ButtonKind::Plain,
                       QKeySequence(u"Alt+H"_s))) {
    const Theme& theme = Theme::current();
    setObjectName(u"findingsPanel"_s);
    setFixedHeight(theme.px(theme.percent() == 100 ? 250 : 190));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    column->setSpacing(theme.px(6));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Open findings"), LabelKind::Section));
    head->addWidget(m_codes);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_go);
    head->addWidget(m_handled);
    auto* close = iconButton(u"findingsClose"_s, u"close"_s, tr("Close the findings"));
    head->addWidget(close);
    column->addLayout(head);
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    tuneTable(m_table, 26);
    const int widths[] = {70, 170, 80, 240, 160};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    column->addWidget(m_table);
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_codes->setMinimumContentsLength(12);
    m_codes->setMaximumWidth(theme.px(300));
    connect(close, &QToolButton::clicked, this, &FindingsPanel::closeWanted);
    connect(m_codes, &QComboBox::activated, this, &FindingsPanel::refresh);
    connect(m_table, &QTableView::activated, this, &FindingsPanel::goThere);
    connect(m_go, &QPushButton::clicked, this, &FindingsPanel::goThere);
    connect(m_handled, &QPushButton::clicked, this, &FindingsPanel::markHandled);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsPanel::judgeButtons);
    judgeButtons();
}

void FindingsPanel::setVillage(std::optional<VillageId> village) {
    m_village = village;
    if (!isHidden()) refresh();
}

void FindingsPanel::refresh() {
    const QString chosen = m_codes->currentData().toString();
    const auto counts = m_desk.orShow(m_desk.registers.openFindingCounts(m_village));
    m_codes->clear();
    m_codes->addItem(tr("All kinds"), QString());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_codes->addItem(tr("%1 %2 (%3)").arg(it.key(), findingTitle(it.key())).arg(it.value()), it.key());
    m_codes->setCurrentIndex(std::max(0, m_codes->findData(chosen)));
    FindingQuery query;
    query.village = m_village;
    query.code = m_codes->currentData().toString();
    m_model.setFindings(m_desk.orShow(m_desk.registers.findings(query)));
    m_count->setText(tr("%1 shown").arg(m_model.rowCount()));
    if (m_model.rowCount() > 0) m_table->selectRow(0);
    judgeButtons();
}

void FindingsPanel::judgeButtons() {
    const StoredFinding* chosen = m_model.at(m_table->currentIndex().row());
    setWhyNot(m_handled, chosen ? QString() : tr("Choose a finding first."));
    setWhyNot(m_go, chosen ? QString() : tr("Choose a finding first."));
}

void FindingsPanel::goThere() {
    const StoredFinding* chosen = m_model.at(m_table->currentIndex().row());
    if (!chosen) return;
    static const QHash<QString, QString> pageOfKind{
        {u"posts"_s, u"posts"_s},      {u"register"_s, u"register"_s}, {u"nominations"_s, u"nominations"_s},
        {u"review"_s, u"screening"_s}, {u"asks"_s, u"screening"_s},    {u"withdrawals"_s, u"screening"_s},
        {u"progress"_s, u"polling"_s}, {u"boxes"_s, u"polling"_s},     {u"ballots"_s, u"counting"_s}};
    PageTarget target;
    target.page = pageOfKind.value(chosen->kind, u"register"_s);
    target.person = chosen->person;
    target.code = chosen->finding.code;
    for (const auto& village : m_desk.orShow(m_desk.setup.villages()))
        if (village.name == chosen->village) target.village = village.id;
    m_desk.navigator.goTo(target);
}

void FindingsPanel::markHandled() {
    const StoredFinding* chosen = m_model.at(m_table->currentIndex().row());
    if (!chosen) return;
    Prompt::TextQuestion question;
    question.title = tr("Mark as handled");
    question.text = tr("%1 %2, %3. Write why this finding needs no more work; the reason goes into the log.")
                        .arg(chosen->finding.code, findingTitle(chosen->finding.code), chosen->village);
    question.action = tr("Mark as handled");
    m_desk.prompt.askText(question, [this, id = chosen->id](const QString& because) {
        const auto done = m_desk.registers.markHandled(id, because);
        if (!done) return m_desk.navigator.showError(done.error());
        m_desk.changes.announce({ChangeEvent::Findings, {}});
        m_desk.navigator.say(tr("Marked as handled"));
    });
}

}  // namespace election
