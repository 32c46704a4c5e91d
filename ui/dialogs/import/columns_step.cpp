#include "ui/dialogs/import/columns_step.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>

#include "ui/dialogs/import/field_habits.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString byText(const LookedColumn& column) {
    switch (column.by) {
        case MappedBy::Alias:
            return ColumnsStep::tr("recognised");
        case MappedBy::Remembered:
            return ColumnsStep::tr("as last time");
        case MappedBy::Hand:
            return ColumnsStep::tr("by hand");
        case MappedBy::Nobody:
            break;
    }
    return ColumnsStep::tr("not known");
}

Tone byTone(const LookedColumn& column) {
    if (column.by == MappedBy::Nobody) return Tone::Warn;
    return column.by == MappedBy::Alias ? Tone::Ok : Tone::Info;
}

}  // namespace

ColumnsStep::ColumnsStep(ImportDraft& draft)
    : ImportStep(draft),
      m_summary(label({}, LabelKind::Muted, nullptr, true)),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_area(nullptr),
      m_table(named(new QTableView, u"importPreview"_s, tr("First rows, as they will be read"))) {
    const Theme& theme = Theme::current();
    auto* lines = new QWidget;
    m_grid = bare(new QGridLayout(lines), 4);
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setContentsMargins(theme.px(3), theme.px(2), theme.px(8), theme.px(2));
    m_area = scrolled(lines);
    m_area->setMinimumHeight(theme.px(96));
    m_refusal->setObjectName(u"importMissing"_s);
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    tuneTable(m_table, 24);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultSectionSize(theme.px(100));
    m_table->setMinimumHeight(theme.px(84));
    auto* outer = column(this, 8);
    outer->addWidget(m_summary);
    outer->addWidget(m_refusal);
    outer->addWidget(m_area, 3);
    outer->addWidget(label(tr("First rows, as they will be read"), LabelKind::Section));
    outer->addWidget(m_table, 2);
}

QWidget* ColumnsStep::first() const {
    // what nobody knows is what the clerk is here for
    const ImportedFile* read = file();
    for (size_t i = 0; read && i < m_lines.size() && i < read->look.columns.size(); ++i)
        if (read->look.columns[i].by == MappedBy::Nobody) return m_lines[i].box;
    return m_lines.empty() ? static_cast<QWidget*>(m_table) : m_lines.front().box;
}

void ColumnsStep::refresh() {
    const ImportedFile* read = file();
    const TableLook look = read ? read->look : TableLook{};
    QString shape = read ? read->path + fileKindKey(m_draft.source(m_draft.current()).kind) : QString();
    for (const LookedColumn& column : look.columns) shape += u'\n' + column.header;
    for (const ImportColumn& choice : look.choices) shape += u'\t' + choice.key;
    if (shape != m_shape) {
        buildLines(look);
        m_shape = shape;
    }
    int known = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const LookedColumn& column = look.columns[i];
        known += !column.key.isEmpty();
        const QSignalBlocker blocker(m_lines[i].box);
        m_lines[i].box->setCurrentIndex(std::max(0, m_lines[i].box->findData(column.key)));
        m_lines[i].by->set(byTone(column), byText(column));
        m_lines[i].samples->setText(column.samples.join(u" · "_s));
    }
    m_summary->setText(
        m_lines.empty()
            ? tr("No header row was found: choose it in the step before.")
            : tr("%1 of %2 columns are read; the others are left out.").arg(known).arg(m_lines.size()));
    m_refusal->setText(read && read->error ? read->error->message : QString());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    showPreview(read);
}

void ColumnsStep::buildLines(const TableLook& look) {
    m_lines.clear();
    clearLayout(m_grid);
    int place = 0;
    for (const QString& title : {tr("In the file"), tr("is read as"), QString(), tr("Its first values")})
        m_grid->addWidget(label(title, LabelKind::Small), 0, place++);
    for (const LookedColumn& column : look.columns) addLine(look, column);
    m_grid->setColumnStretch(3, 1);
    m_grid->setRowStretch(static_cast<int>(m_lines.size()) + 1, 1);
    for (size_t i = 1; i < m_lines.size(); ++i) setTabOrder(m_lines[i - 1].box, m_lines[i].box);
}

void ColumnsStep::addLine(const TableLook& look, const LookedColumn& column) {
    const Theme& theme = Theme::current();
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line;
    line.header = column.header;
    line.box = named(new QComboBox, u"importColumn%1"_s.arg(row), column.header);
    line.box->setToolTip(tr("What “%1” is read as; Enter goes to the next column").arg(column.header));
    line.box->addItem(tr("left out"), QString());
    for (const ImportColumn& choice : look.choices)
        line.box->addItem(choice.required ? tr("%1 (needed)").arg(choice.title) : choice.title, choice.key);
    line.box->setFixedWidth(theme.px(190));
    giveFieldHabits(line.box);
    line.box->installEventFilter(this);
    line.samples = new ElidedLabel;
    setKind(line.samples, LabelKind::Muted);
    line.by = new StatusChip;
    auto* name = label(column.header, LabelKind::Plain);
    name->setMaximumWidth(theme.px(170));
    name->setToolTip(column.header);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(line.box, row, 1);
    m_grid->addWidget(line.by, row, 2);
    m_grid->addWidget(line.samples, row, 3);
    connect(line.box, &QComboBox::activated, this,
            [this, header = column.header, box = line.box] { map(header, box->currentData().toString()); });
    m_lines.push_back(line);
}

void ColumnsStep::map(const QString& header, const QString& key) {
    const ImportedFile* read = file();
    if (!read) return;
    ImportSource source = m_draft.source(m_draft.current());
    source.columns.insert(header, key);
    // a column of ours is filled from one column of the file: the other one is left out from now on
    for (const LookedColumn& other : read->look.columns)
        if (!key.isEmpty() && other.key == key && other.header != header)
            source.columns.insert(other.header, {});
    m_draft.change(m_draft.current(), source);
}

void ColumnsStep::showPreview(const ImportedFile* read) {
    if (!read) return m_model.setTable({}, {}, {});
    m_model.setTable(read->preview.titles, read->preview.lines, read->preview.rows);
    m_table->resizeColumnsToContents();
    const int widest = Theme::current().px(180);
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(widest, m_table->columnWidth(i)));
}

bool ColumnsStep::eventFilter(QObject* watched, QEvent* event) {
    // the line that is typed in can be seen
    if (event->type() == QEvent::FocusIn) m_area->ensureWidgetVisible(static_cast<QWidget*>(watched), 0, 12);
    return false;
}

}  // namespace election
