#include "ui/dialogs/import/files_step.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include "ui/dialogs/import/field_habits.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QComboBox* comboBox(const QString& name, const QString& title) {
    auto* box = named(new QComboBox, name, title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    box->setToolTip(title);
    giveFieldHabits(box);
    return box;
}

void choose(QComboBox* box, const QVariant& data) {
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}  // namespace

FilesStep::FilesStep(ImportDraft& draft, const QStringList& villages)
    : ImportStep(draft),
      m_kind(comboBox(u"importKind"_s, tr("This file is"))),
      m_village(comboBox(u"importVillage"_s, tr("Village"))),
      m_encoding(comboBox(u"importEncoding"_s, tr("Encoding"))),
      m_sheet(comboBox(u"importSheet"_s, tr("Sheet"))),
      m_header(named(new QSpinBox, u"importHeaderRow"_s, tr("Header row"))),
      m_facts(label({}, LabelKind::Muted, nullptr, true)),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_table(named(new QTableView, u"importLines"_s, tr("First lines of the file"))) {
    build(villages);
    connect(m_kind, &QComboBox::activated, this, [this] {
        change([this](ImportSource& source) {
            source.kind = *fileKindFromKey(m_kind->currentData().toString());
            source.columns.clear();  // they were those of another kind
        });
    });
    connect(m_village, &QComboBox::activated, this, [this] {
        change([this](ImportSource& source) {
            source.village = m_village->currentData().toString();
            source.villageIsChosen = !source.village.isEmpty();
        });
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        change([this](ImportSource& source) { source.encoding = m_encoding->currentData().toString(); });
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        change([this](ImportSource& source) {
            source.sheet = m_sheet->currentData().toString();
            source.headerLine = 0;
        });
    });
    connect(m_header, &QSpinBox::valueChanged, this,
            [this](int line) { change([line](ImportSource& source) { source.headerLine = line; }); });
}

void FilesStep::build(const QStringList& villages) {
    for (const FileKind kind : kFileKinds) m_kind->addItem(fileKindTitle(kind), fileKindKey(kind));
    m_village->addItem(tr("as the file says"), QString());
    for (const QString& village : villages) m_village->addItem(village, village);
    m_encoding->addItem(tr("as detected"), QString());
    for (const QString& name : {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(name, name);
    m_header->setRange(0, 9999);
    m_header->setKeyboardTracking(false);
    m_header->setSpecialValueText(tr("as found"));
    giveFieldHabits(m_header);
    m_header->setToolTip(tr("The row of the sheet that names the columns; 0 = as found"));

    auto* outer = column(this, 8);
    auto* grid = bare(new QGridLayout, 8);
    const auto put = [grid](int row, int place, const QString& title, QWidget* field) {
        auto* name = label(title, LabelKind::Muted);
        name->setBuddy(field);
        grid->addWidget(name, row, place * 2);
        grid->addWidget(field, row, place * 2 + 1);
        grid->setColumnStretch(place * 2 + 1, 1);
    };
    put(0, 0, tr("This file is"), m_kind);
    put(0, 1, tr("Village"), m_village);
    put(0, 2, tr("Encoding"), m_encoding);
    put(1, 0, tr("Sheet"), m_sheet);
    put(1, 1, tr("Header row"), m_header);
    grid->addWidget(m_facts, 1, 4, 1, 2);
    outer->addLayout(grid);
    m_refusal->setObjectName(u"importRefusal"_s);
    outer->addWidget(m_refusal);
    outer->addWidget(label(tr("First lines of the file, as they stand"), LabelKind::Section));
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    tuneTable(m_table, 24);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setDefaultSectionSize(Theme::current().px(92));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setMinimumHeight(Theme::current().px(90));
    outer->addWidget(m_table, 1);
}

QWidget* FilesStep::first() const {
    return m_kind;
}

void FilesStep::change(const std::function<void(ImportSource&)>& how) {
    if (m_draft.count() == 0) return;
    ImportSource source = m_draft.source(m_draft.current());
    how(source);
    m_draft.change(m_draft.current(), source);
}

void FilesStep::refresh() {
    const bool any = m_draft.count() > 0;
    for (QWidget* field :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_village), static_cast<QWidget*>(m_encoding),
          static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_header)})
        field->setEnabled(any);
    if (!any) {
        m_facts->clear();
        m_refusal->hide();
        return showLines(nullptr);
    }
    const ImportSource& source = m_draft.source(m_draft.current());
    const ImportedFile* read = file();
    choose(m_kind, fileKindKey(source.kind));
    choose(m_village, source.villageIsChosen ? source.village : QString());
    choose(m_encoding, source.encoding);
    const QSignalBlocker sheetBlocker(m_sheet), headerBlocker(m_header);
    m_sheet->clear();
    m_sheet->addItem(tr("as found"), QString());
    if (read)
        for (const QString& sheet : read->look.sheets)
            if (!sheet.isEmpty()) m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(source.sheet)));
    m_header->setValue(source.headerLine);
    showFacts(source, read);
    showLines(read);
}

void FilesStep::showFacts(const ImportSource& source, const ImportedFile* read) {
    // a wrong encoding may have made the file unreadable: the way back stays open
    const bool csv = (read && read->format == u"csv") || !source.encoding.isEmpty();
    m_encoding->setEnabled(csv);
    m_encoding->setToolTip(csv ? tr("Encoding") : tr("Only text files (CSV) have an encoding to choose."));
    m_sheet->setEnabled(m_sheet->count() > 2 || !source.sheet.isEmpty());
    m_sheet->setToolTip(m_sheet->isEnabled() ? tr("Sheet") : tr("This file has one sheet."));
    QStringList facts;
    if (read) {
        facts << (read->encoding.isEmpty() ? read->format : u"%1 · %2"_s.arg(read->format, read->encoding));
        facts << (read->village.isEmpty() ? tr("whole township") : read->village);
        if (read->look.headerLine > 0) facts << tr("header in row %1").arg(read->look.headerLine);
        if (!read->error) facts << tr("%1 rows").arg(read->rows);
    }
    m_facts->setText(facts.join(u" · "_s));
    m_refusal->setText(read && read->error ? read->error->message : QString());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
}

void FilesStep::showLines(const ImportedFile* read) {
    std::vector<int> lines;
    std::vector<QStringList> rows;
    if (read)
        for (const TableLook::Line& line : read->look.lines) {
            lines.push_back(line.line);
            rows.push_back(line.cells);
        }
    m_model.setTable({}, std::move(lines), std::move(rows), read ? read->look.headerLine : 0);
}

}  // namespace election
