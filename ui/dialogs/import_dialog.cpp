#include "ui/dialogs/import_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

#include "core/rules/finding_catalogue.h"
#include "core/services/election_file.h"
#include "ui/models/job_runner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kMappingsShown = 6;

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}  // namespace

ImportDialog::ImportDialog(const ElectionFile& file, JobRunner& jobs, FileKind kind, const QStringList& paths,
                           const QString& village, QWidget* parent)
    : QDialog(parent), m_file(file), m_jobs(jobs), m_kind(kind), m_paths(paths) {
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import: %1").arg(fileKindTitle(kind)));
    m_options.village = village;
    build();
    connect(&m_jobs, &JobRunner::progressChanged, this, [this](int done, int total, const QString& what) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
        m_summary->setText(total > 0 ? tr("%1 of %2 · %3").arg(done).arg(total).arg(what) : what);
    });
    run(true);
}

void ImportDialog::build() {
    const Theme& theme = Theme::current();
    resize(theme.px(900), theme.px(520));
    auto* column = new QVBoxLayout(this);
    const int edge = theme.px(16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(10));
    column->addWidget(label(windowTitle(), LabelKind::Title));
    m_summary = label({}, LabelKind::Plain, nullptr, true);
    m_summary->setObjectName(u"importSummary"_s);
    column->addWidget(m_summary);
    m_bar = named(new QProgressBar, u"importBar"_s, tr("Progress"));
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_table = named(new QTableView, u"importTable"_s, tr("Files"));
    m_table->setModel(&m_model);
    m_table->setProperty("framed", true);
    tuneTable(m_table, 26);
    const int widths[] = {230, 90, 110, 60, 60, 60, 70, 70, 60};
    for (int i = 0; i < 9; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    column->addWidget(m_table, 1);
    column->addWidget(buildDetails());
    auto* buttons = new QHBoxLayout;
    m_cancel = button(u"importCancel"_s, tr("Cancel"));
    m_apply = button(u"importApply"_s, tr("Import"), ButtonKind::Main);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showFile);
}

QWidget* ImportDialog::buildDetails() {
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    m_detected = label({}, LabelKind::Plain, nullptr, true);
    line->addWidget(m_detected, 1);
    line->addWidget(label(tr("Encoding"), LabelKind::Muted));
    m_encoding = named(new QComboBox, u"importEncoding"_s, tr("Encoding"));
    m_encoding->addItem(tr("as detected"), QString());
    for (const QString& name : {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s}) m_encoding->addItem(name, name);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_options.encoding = m_encoding->currentData().toString();
        run(true);
    });
    line->addWidget(m_encoding);
    card->body()->addLayout(line);
    m_findings = label({}, LabelKind::Muted, nullptr, true);
    card->body()->addWidget(m_findings);
    m_mapping = new QGridLayout;
    card->body()->addLayout(m_mapping);
    return card;
}

void ImportDialog::run(bool dryRun) {
    ImportOptions options = m_options;
    options.dryRun = dryRun;
    m_failure.clear();
    const bool begun = m_jobs.runOn<ImportReport>(
        m_file, dryRun ? tr("Reading the files") : windowTitle(),
        [kind = m_kind, paths = m_paths, options](ElectionFile& file, Progress& progress) {
            return ImportService(file).import(kind, paths, options, progress);
        },
        this,
        [this, dryRun](Result<ImportReport> report) {
            m_bar->setRange(0, 1);
            m_bar->setValue(1);
            if (!report) {
                m_failure = report.error().message;
                m_summary->setText(report.error().code == ErrorCode::Cancelled
                                       ? tr("Stopped; nothing was changed.")
                                       : m_failure);
                judge();
                return;
            }
            if (dryRun) return showPreview(std::move(*report));
            Q_EMIT imported(*report);
            accept();
        });
    if (!begun) m_failure = tr("Wait until the running work has ended, or stop it.");
    m_bar->setRange(0, begun ? 0 : 1);
    if (!begun) m_summary->setText(m_failure);
    judge();
}

void ImportDialog::showPreview(ImportReport report) {
    m_model.setReport(std::move(report));
    int fresh = 0, changed = 0, unchanged = 0, gone = 0, rejected = 0, refused = 0;
    for (const auto& file : m_model.report().files) {
        fresh += file.newRows, changed += file.changed, unchanged += file.unchanged;
        gone += file.gone, rejected += file.rejected, refused += file.error.has_value();
    }
    QString text = tr("Files: %1").arg(m_model.rowCount()) + u" · "_s +
                   tr("%1 new, %2 changed, %3 unchanged, %4 missing now, %5 rejected")
                       .arg(fresh)
                       .arg(changed)
                       .arg(unchanged)
                       .arg(gone)
                       .arg(rejected);
    if (refused > 0) text += u" · "_s + tr("refused: %1").arg(refused);
    if (gone > 0) text += tr(". Missing rows are marked, never removed by themselves.");
    m_summary->setText(text);
    if (m_model.rowCount() > 0) m_table->selectRow(0);
    showFile();
    judge();
}

void ImportDialog::showFile() {
    const ImportedFile* file = m_model.at(std::max(0, m_table->currentIndex().row()));
    if (!file) return;
    if (file->error) {
        m_detected->setText(file->error->message);
        m_findings->clear();
        return;
    }
    const auto known = file->headers.size() - file->unmatched.size();
    m_detected->setText(
        tr("%1: %2 of %3 columns recognised").arg(file->file).arg(known).arg(file->headers.size()));
    m_detected->setToolTip(file->headers.join(u" · "_s));
    QStringList words;
    const auto counts = file->findingsByCode();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words << tr("%1 %2: %3").arg(it.key(), findingTitle(it.key())).arg(it.value());
    m_findings->setText(words.isEmpty() ? tr("No findings") : tr("Findings: %1").arg(words.join(tr("; "))));
    showMapping(*file);
}

void ImportDialog::showMapping(const ImportedFile& file) {
    clear(m_mapping);
    const auto columns = importColumns(m_kind);
    int row = 0;
    for (const QString& header : file.unmatched) {
        if (row >= kMappingsShown) break;
        m_mapping->addWidget(label(tr("Unknown column “%1” is").arg(header), LabelKind::Muted), row, 0);
        auto* box = named(new QComboBox, u"importColumn"_s, header);
        box->addItem(tr("left out"), QString());
        for (const auto& column : columns) box->addItem(column.title, column.key);
        box->setCurrentIndex(std::max(0, box->findData(m_options.columns.value(header))));
        connect(box, &QComboBox::activated, this, [this, box, header] {
            m_options.columns.insert(header, box->currentData().toString());
            run(true);
        });
        m_mapping->addWidget(box, row++, 1);
    }
    m_mapping->setColumnStretch(2, 1);
}

void ImportDialog::judge() {
    QString reason = m_failure;
    if (m_jobs.isRunning()) reason = tr("The files are still being read.");
    int usable = 0;
    for (const auto& file : m_model.report().files) usable += !file.error.has_value();
    if (reason.isEmpty() && usable == 0) reason = tr("None of these files can be imported.");
    m_apply->setText(tr("Import (%1)").arg(usable));
    setWhyNot(m_apply, reason);
    setWhyNot(m_cancel, {});
    m_cancel->setText(m_jobs.isRunning() ? tr("Stop") : tr("Cancel"));
    m_encoding->setEnabled(!m_jobs.isRunning());
}

void ImportDialog::reject() {
    if (m_jobs.isRunning()) {
        m_jobs.stop();
        setWhyNot(m_cancel, tr("It stops at the next safe place."));
        return;
    }
    QDialog::reject();
}

}  // namespace election
