#include "ui/dialogs/import/apply_step.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

ApplyStep::ApplyStep(ImportDraft& draft)
    : ImportStep(draft),
      m_summary(label({}, LabelKind::Plain, nullptr, true)),
      m_table(named(new QTableView, u"importTable"_s, tr("Files"))) {
    const Theme& theme = Theme::current();
    auto* outer = column(this, 8);
    m_summary->setObjectName(u"importSummary"_s);
    outer->addWidget(m_summary);
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    tuneTable(m_table, 26);
    const int widths[] = {190, 84, 104, 60, 60, 60, 70, 74, 60};
    for (int i = 0; i < 9; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setMinimumHeight(theme.px(110));
    outer->addWidget(m_table, 1);
    outer->addWidget(
        label(tr("Every file gets its line in the log. All of them are written, or, where you press "
                 "Stop, none; what was mapped by hand is known next time."),
              LabelKind::Small, nullptr, true));
}

QWidget* ApplyStep::first() const {
    return m_table;
}

void ApplyStep::enter() {
    m_draft.compareAll();
}

void ApplyStep::refresh() {
    ImportReport all;
    for (ImportReport& report : m_draft.reports())
        for (ImportedFile& file : report.files) all.files.push_back(std::move(file));
    int fresh = 0, changed = 0, unchanged = 0, gone = 0, rejected = 0;
    for (const auto& file : all.files) {
        if (file.error) continue;
        fresh += file.newRows, changed += file.changed, unchanged += file.unchanged;
        gone += file.gone, rejected += file.rejected;
    }
    m_summary->setText(tr("Files: %1").arg(all.files.size()) + u" · "_s +
                       tr("%1 new, %2 changed, %3 unchanged, %4 missing now, %5 rejected")
                           .arg(fresh)
                           .arg(changed)
                           .arg(unchanged)
                           .arg(gone)
                           .arg(rejected));
    m_model.setReport(std::move(all));
    if (m_model.rowCount() > 0) m_table->selectRow(0);
}

}  // namespace election
