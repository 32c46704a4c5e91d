#include "ui/dialogs/import/differences_step.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr RowChange kChanges[] = {RowChange::Changed, RowChange::New, RowChange::Gone};

int countOf(const ImportedFile& file, RowChange change) {
    return change == RowChange::New ? file.newRows : change == RowChange::Gone ? file.gone : file.changed;
}

}  // namespace

DifferencesStep::DifferencesStep(ImportDraft& draft)
    : ImportStep(draft),
      m_filters(new QButtonGroup(this)),
      m_summary(label({}, LabelKind::Muted)),
      m_note(label({}, LabelKind::Small, nullptr, true)),
      m_table(named(new QTableView, u"importDifferences"_s, tr("Differences"))) {
    const Theme& theme = Theme::current();
    auto* outer = column(this, 8);
    auto* head = row(nullptr, 6);
    auto* all = button(u"differencesAll"_s, tr("All"), ButtonKind::Filter, QKeySequence(u"Ctrl+1"_s));
    all->setChecked(true);
    m_filters->addButton(all, -2);
    head->addWidget(all);
    int key = 2;
    for (const RowChange change : kChanges) {
        auto* chip = button(u"differences_"_s + rowChangeKey(change), rowChangeTitle(change),
                            ButtonKind::Filter, QKeySequence(u"Ctrl+%1"_s.arg(key++)));
        m_filters->addButton(chip, int(change));
        head->addWidget(chip);
    }
    head->addWidget(m_summary, 1);
    outer->addLayout(head);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setProperty("framed", true);
    tuneTable(m_table, 26);
    const int widths[] = {84, 50, 150, 110, 210};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setMinimumHeight(theme.px(120));
    outer->addWidget(m_table, 1);
    m_note->setText(tr("Rows that the file lacks are marked as missing, never removed by themselves."));
    outer->addWidget(m_note);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setFilter(id < 0 ? std::nullopt : std::optional(static_cast<RowChange>(id)));
    });
}

QWidget* DifferencesStep::first() const {
    return m_table;
}

void DifferencesStep::enter() {
    m_draft.wantDifferences(m_draft.current());
}

void DifferencesStep::refresh() {
    const ImportedFile* read = file();
    if (isVisible() && m_draft.failure().isEmpty()) m_draft.wantDifferences(m_draft.current());
    const auto rows = m_draft.differences(m_draft.current());
    showCounts(read, rows != nullptr);
    m_model.setRows(rows);
    m_note->setVisible(read && read->gone > 0);
}

void DifferencesStep::showCounts(const ImportedFile* read, bool known) {
    for (const RowChange change : kChanges) {
        auto* chip = m_filters->button(int(change));
        const int count = read && !read->error ? countOf(*read, change) : 0;
        chip->setText(tr("%1 %2").arg(rowChangeTitle(change)).arg(count));
    }
    if (!read)
        m_summary->setText(tr("The file is being read."));
    else if (read->error)
        m_summary->setText(tr("This file can't be imported."));
    else
        m_summary->setText(tr("unchanged: %1").arg(read->unchanged) +
                           (known ? QString() : tr(" · the rows are being compared …")));
}

}  // namespace election
