#include "ui/dialogs/import/findings_step.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include "core/rules/finding_catalogue.h"
#include "ui/dialogs/import/field_habits.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

FindingsStep::FindingsStep(ImportDraft& draft)
    : ImportStep(draft),
      m_codes(named(new QComboBox, u"importFindingCode"_s, tr("Kind of finding"))),
      m_summary(label({}, LabelKind::Muted)),
      m_action(label({}, LabelKind::Plain, nullptr, true)),
      m_export(button(u"importFindingsExport"_s, tr("Write all as a table …"), ButtonKind::Plain,
                      QKeySequence::Save)),
      m_table(named(new QTableView, u"importFindings"_s, tr("Findings"))) {
    const Theme& theme = Theme::current();
    auto* outer = column(this, 8);
    auto* head = row(nullptr, 8);
    m_codes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_codes->setMinimumContentsLength(16);
    m_codes->setToolTip(tr("Kind of finding"));
    giveFieldHabits(m_codes);
    head->addWidget(m_codes, 1);
    head->addWidget(m_summary);
    head->addWidget(m_export);
    outer->addLayout(head);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setProperty("framed", true);
    tuneTable(m_table, 26);
    const int widths[] = {84, 50, 120, 170};
    for (int i = 0; i < 4; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setMinimumHeight(theme.px(110));
    outer->addWidget(m_table, 1);
    m_action->setObjectName(u"importFindingAction"_s);
    m_action->setMinimumHeight(theme.px(38));
    outer->addWidget(m_action);
    connect(m_codes, &QComboBox::activated, this, &FindingsStep::showRows);
    connect(m_export, &QPushButton::clicked, this, &FindingsStep::exportWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsStep::showAction);
}

QWidget* FindingsStep::first() const {
    return m_table;
}

void FindingsStep::refresh() {
    const ImportedFile* read = file();
    const QSignalBlocker blocker(m_codes);
    const QString chosen = m_codes->currentData().toString();
    QMap<QString, int> counts;
    if (read)
        for (const Finding& finding : read->findings) ++counts[finding.code];
    m_codes->clear();
    m_codes->addItem(tr("All findings"), QString());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_codes->addItem(tr("%1 %2: %3").arg(it.key(), findingTitle(it.key())).arg(it.value()), it.key());
    m_codes->setCurrentIndex(std::max(0, m_codes->findData(chosen)));
    bool any = false;
    for (int i = 0; i < m_draft.count(); ++i)
        any = any || (m_draft.result(i) && !m_draft.result(i)->findings.empty());
    setWhyNot(m_export, any ? QString() : tr("There are no findings to write."));
    showRows();
}

void FindingsStep::showRows() {
    const ImportedFile* read = file();
    m_model.setFindings(read ? read->findings : Findings{}, m_codes->currentData().toString());
    m_summary->setText(read && !read->findings.empty() ? tr("%1 shown").arg(m_model.rowCount())
                                                       : tr("Nothing to look at in this file."));
    if (m_model.rowCount() > 0) m_table->selectRow(0);
    showAction();
}

void FindingsStep::showAction() {
    const Finding* finding = m_model.at(m_table->currentIndex().row());
    m_action->setText(finding ? finding->message + u' ' + finding->action : QString());
}

}  // namespace election
