#include "ui/dialogs/import/import_dialog.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/import/apply_step.h"
#include "ui/dialogs/import/columns_step.h"
#include "ui/dialogs/import/differences_step.h"
#include "ui/dialogs/import/files_step.h"
#include "ui/dialogs/import/findings_step.h"
#include "ui/dialogs/prompt.h"
#include "ui/models/job_runner.h"
#include "ui/models/time_left.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

ImportSource importSourceOf(const QString& path, FileKind otherwise, const QString& village) {
    ImportSource source;
    source.path = path;
    source.kind = ImportService::guessKind(path).value_or(otherwise);
    source.village = village;
    return source;
}

ImportDialog::ImportDialog(const ElectionFile& file, JobRunner& jobs, Prompt& prompt, Setup setup,
                           QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_prompt(prompt),
      m_setup(std::move(setup)),
      m_draft(file, jobs, m_setup.sources),
      m_stepButtons(new QButtonGroup(this)) {
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Import office files"));
    m_steps = {new FilesStep(m_draft, m_setup.villages), new ColumnsStep(m_draft),
               new DifferencesStep(m_draft), new FindingsStep(m_draft), new ApplyStep(m_draft)};
    build();
    connectDraft();
    goTo(Files);
    showAll();
}

void ImportDialog::build() {
    const Theme& theme = Theme::current();
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(QSize(theme.px(1120), theme.px(660)).boundedTo(room * 0.94));
    auto* outer = new QVBoxLayout(this);
    const int edge = theme.px(14);
    outer->setContentsMargins(edge, theme.px(10), edge, theme.px(10));
    outer->setSpacing(theme.px(8));
    outer->addWidget(buildHead());
    auto* middle = row(nullptr, 14);
    middle->addWidget(buildFiles());
    m_stack = new QStackedWidget;
    for (ImportStep* step : m_steps) m_stack->addWidget(step);
    middle->addWidget(m_stack, 1);
    outer->addLayout(middle, 1);
    outer->addLayout(buildFoot());
}

QWidget* ImportDialog::buildHead() {
    auto* head = new QWidget;
    auto* line = row(head, 6);
    const QStringList titles{tr("1 Files"), tr("2 Columns"), tr("3 Differences"), tr("4 Findings"),
                             tr("5 Import")};
    for (int i = 0; i < StepCount; ++i) {
        auto* chip = button(u"importStep%1"_s.arg(i + 1), titles.at(i), ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        m_stepButtons->addButton(chip, i);
        line->addWidget(chip);
    }
    line->addStretch();
    connect(m_stepButtons, &QButtonGroup::idClicked, this, &ImportDialog::goTo);
    return head;
}

QWidget* ImportDialog::buildFiles() {
    const Theme& theme = Theme::current();
    auto* side = new QWidget;
    side->setFixedWidth(theme.px(theme.percent() == 100 ? 248 : 210));
    auto* box = column(side, 6);
    m_files = named(new QTableView, u"importFiles"_s, tr("Files"));
    m_files->setModel(&m_model);
    m_files->setItemDelegate(new ChipDelegate(m_files));
    m_files->setProperty("framed", true);
    tuneTable(m_files, 28);
    m_files->horizontalHeader()->setStretchLastSection(false);
    m_files->horizontalHeader()->setSectionResizeMode(ImportFilesModel::File, QHeaderView::Stretch);
    m_files->setColumnWidth(ImportFilesModel::State, theme.px(theme.percent() == 100 ? 92 : 84));
    m_files->setToolTip(tr("Ctrl+PgDn and Ctrl+PgUp go to the next and to the previous file"));
    box->addWidget(m_files, 1);
    auto* buttons = row(nullptr, 6);
    m_add = button(u"importAdd"_s, tr("Add …"), ButtonKind::Plain, QKeySequence(u"Ctrl+O"_s));
    m_remove = button(u"importRemove"_s, tr("Leave out"), ButtonKind::Plain, QKeySequence(u"Ctrl+Del"_s));
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    box->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::leaveOut);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) m_draft.setCurrent(now.row());
            });
    const auto key = [this](const QString& keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, act);
    };
    key(u"Ctrl+PgDown"_s, [this] { stepFile(1); });
    key(u"Ctrl+PgUp"_s, [this] { stepFile(-1); });
    key(u"Ctrl+R"_s, [this] { m_draft.readAgain(); });
    return side;
}

QLayout* ImportDialog::buildFoot() {
    const Theme& theme = Theme::current();
    auto* foot = column(nullptr, 6);
    m_bar = named(new QProgressBar, u"importBar"_s, tr("Progress"));
    m_bar->setTextVisible(false);
    QSizePolicy keeps = m_bar->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keeps);
    foot->addWidget(m_bar);
    m_reason = label({}, LabelKind::Bad, nullptr, true);
    m_reason->setObjectName(u"importReason"_s);
    foot->addWidget(m_reason);
    auto* line = row(nullptr, 8);
    m_progress = label({}, LabelKind::Muted);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setMinimumWidth(theme.px(40));
    line->addWidget(m_progress, 1);
    m_cancel = button(u"importCancel"_s, tr("Cancel"));
    m_back = button(u"importBack"_s, tr("Back"), ButtonKind::Plain, QKeySequence(u"Alt+Left"_s));
    m_next = button(u"importNext"_s, tr("Next"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    m_apply = button(u"importApply"_s, tr("Import"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    for (QPushButton* one : {m_cancel, m_back, m_next, m_apply}) line->addWidget(one);
    foot->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(step() + 1); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_said.clear();
        m_draft.apply();
    });
    return foot;
}

void ImportDialog::connectDraft() {
    connect(&m_draft, &ImportDraft::changed, this, &ImportDialog::showAll);
    connect(&m_draft, &ImportDraft::currentChanged, this, [this] {
        m_steps[size_t(step())]->refresh();
        m_steps[size_t(step())]->enter();
        showFiles();
    });
    connect(&m_draft, &ImportDraft::stopped, this, [this] { tell(tr("Stopped; nothing was changed.")); });
    connect(&m_draft, &ImportDraft::imported, this, [this](const std::vector<ImportReport>& reports) {
        Q_EMIT imported(reports);
        accept();
    });
    connect(static_cast<FindingsStep*>(m_steps[Findings]), &FindingsStep::exportWanted, this,
            &ImportDialog::exportFindings);
    connect(&m_jobs, &JobRunner::progressChanged, this, &ImportDialog::showProgress);
}

int ImportDialog::step() const {
    return m_stack->currentIndex();
}

void ImportDialog::goTo(int wanted) {
    int next = std::clamp(wanted, 0, StepCount - 1);
    for (int passed = 0; passed < next; ++passed)
        if (!whyNotBeyond(passed).isEmpty()) next = passed;
    m_said.clear();
    m_stack->setCurrentIndex(next);
    m_stepButtons->button(next)->setChecked(true);
    m_steps[size_t(next)]->refresh();
    m_steps[size_t(next)]->enter();
    m_steps[size_t(next)]->first()->setFocus();
    judge();
}

void ImportDialog::showAll() {
    showFiles();
    m_steps[size_t(step())]->refresh();
    judge();
}

void ImportDialog::showFiles() {
    std::vector<ImportFilesModel::Row> rows;
    for (int i = 0; i < m_draft.count(); ++i) {
        const ImportedFile* read = m_draft.result(i);
        ImportFilesModel::Row line;
        line.file = QFileInfo(m_draft.source(i).path).fileName();
        line.kind = m_draft.source(i).kind;
        line.read = read != nullptr;
        line.refused = read && read->error;
        line.tip = line.refused ? read->error->message : m_draft.source(i).path;
        if (read)
            line.findings = static_cast<int>(
                std::count_if(read->findings.begin(), read->findings.end(),
                              [](const Finding& finding) { return finding.severity != Severity::Info; }));
        rows.push_back(std::move(line));
    }
    m_model.setRows(std::move(rows));
    if (m_draft.count() > 0 && m_files->currentIndex().row() != m_draft.current())
        m_files->selectRow(m_draft.current());
}

/// What has to be mended before the clerk goes beyond a step; empty = nothing.
QString ImportDialog::whyNotBeyond(int passed) const {
    if (m_draft.count() == 0) return tr("There is no file here; add one.");
    for (int i = 0; i < m_draft.count(); ++i) {
        const ImportedFile* read = m_draft.result(i);
        if (!read)
            return m_draft.isBusy() ? tr("The files are still being read.")
                                    : tr("The files have not been read; press Ctrl+R to read them.");
        if (!read->error) continue;
        // what a column is can be said in the second step, what the file is in the first
        const bool ofColumns = read->look.headerLine > 0 && read->error->code != ErrorCode::NotFound;
        if (passed > Files || !ofColumns) return read->error->message;
    }
    return {};
}

void ImportDialog::judge() {
    const bool busy = m_draft.isBusy();
    const int now = step();
    QString reason = whyNotBeyond(now);
    if (reason.isEmpty()) reason = m_draft.failure();
    const bool refused = !reason.isEmpty() && !busy;
    setKind(m_reason, m_said.isEmpty() ? LabelKind::Bad : m_saidKind);
    m_reason->setText(!m_said.isEmpty() ? m_said : refused ? reason : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_next->setVisible(now < Apply);
    m_apply->setVisible(now == Apply);
    (now < Apply ? m_next : m_apply)->setDefault(true);
    if (now == Apply && reason.isEmpty() && busy) reason = tr("The files are still being read.");
    setWhyNot(m_next, whyNotBeyond(now));
    setWhyNot(m_apply, m_draft.failure().isEmpty() ? reason : whyNotBeyond(now));
    m_apply->setText(tr("Import (%1)").arg(m_draft.count()));
    setWhyNot(m_back, now > Files ? QString() : tr("This is the first step."));
    setWhyNot(m_remove, m_draft.count() > 0 ? QString() : tr("There is no file here; add one."));
    for (int i = 0; i < StepCount; ++i) {
        QString why;
        for (int passed = 0; passed < i && why.isEmpty(); ++passed) why = whyNotBeyond(passed);
        setWhyNot(m_stepButtons->button(i), why);
    }
    m_cancel->setText(busy ? tr("Stop   Esc") : tr("Cancel   Esc"));
    setWhyNot(m_cancel, {});
    m_bar->setVisible(busy);
    if (!busy) m_progress->clear();
}

void ImportDialog::showProgress(int done, int total, const QString& what, qint64 elapsedMs) {
    if (!m_draft.isBusy()) return;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    QStringList words;
    words << (total > 0 ? tr("%1 of %2 · %3").arg(done).arg(total).arg(what) : what)
          << timeLeftText(done, total, elapsedMs);
    words.removeAll(QString());
    m_progress->setText(words.join(u" · "_s));
}

void ImportDialog::addFiles() {
    Prompt::FileQuestion question;
    question.title = tr("Choose office files");
    question.filter = tr("Spreadsheets (*.xlsx *.xls *.ods *.csv)");
    m_prompt.openFiles(question, [this, guard = QPointer<ImportDialog>(this)](const QStringList& paths) {
        if (!guard) return;
        std::vector<ImportSource> sources;
        for (const QString& path : paths)
            sources.push_back(importSourceOf(path, m_setup.kind, m_setup.village));
        m_draft.add(sources);
    });
}

void ImportDialog::leaveOut() {
    m_draft.remove(m_draft.current());
}

void ImportDialog::stepFile(int by) {
    m_draft.setCurrent(m_draft.current() + by);
}

void ImportDialog::tell(const QString& text, LabelKind kind) {
    m_said = text;
    m_saidKind = kind;
}

void ImportDialog::exportFindings() {
    Prompt::FileQuestion question;
    question.title = tr("Write the findings as a table");
    question.filter = tr("Spreadsheets (*.xlsx);;Text (*.csv)");
    question.fileName = tr("Findings") + u".xlsx"_s;
    m_prompt.saveFile(question, [this, guard = QPointer<ImportDialog>(this)](const QString& path) {
        if (!guard || path.isEmpty()) return;
        const auto written = ImportService::writeFindings(m_draft.reports(), path);
        written ? tell(tr("Written: %1").arg(path)) : tell(written.error().message, LabelKind::Bad);
        judge();
    });
}

void ImportDialog::reject() {
    if (m_draft.isBusy()) {
        m_draft.stop();
        setWhyNot(m_cancel, tr("It stops at the next safe place."));
        return;
    }
    QDialog::reject();
}

}  // namespace election
