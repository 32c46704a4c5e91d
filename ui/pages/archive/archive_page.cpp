#include "ui/pages/archive/archive_page.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

#include "core/base/dates.h"
#include "core/rules/rule_set.h"
#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/election_file.h"
#include "ui/pages/archive/log_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Beside the desk's other settings, so that one file holds all of them.
QSettings deskSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"village-election"_s, u"desk"_s);
}

QString rememberedFolder() {
    return deskSettings().value(u"backupFolder"_s).toString();
}

/// 64 hexadecimal digits in groups of eight, so that they can be compared with the paper.
QString grouped(const QString& hex) {
    QStringList parts;
    for (qsizetype i = 0; i < hex.size(); i += 8) parts << hex.mid(i, 8);
    return parts.join(u' ');
}

}  // namespace

ArchivePage::ArchivePage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_search(new SearchBox(u"logSearch"_s, tr("Who, what or to what"), QKeySequence::Find)),
      m_filters(new QButtonGroup(this)),
      m_count(label({}, LabelKind::Muted)),
      m_table(named(new QTableView, u"logTable"_s, tr("Log"))),
      m_model(new LogModel(desk.audit, this)),
      m_details(label({}, LabelKind::Muted, nullptr, true)),
      m_file(new Facts),
      m_head(label({}, LabelKind::Plain, nullptr, true)),
      m_sound(new StatusChip(Tone::Todo, tr("not verified yet"))),
      m_report(label({}, LabelKind::Muted, nullptr, true)),
      m_verify(
          button(u"archiveVerify"_s, tr("Verify now"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+V"_s))),
      m_backup(
          button(u"archiveBackup"_s, tr("Back up now"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+B"_s))),
      m_elsewhere(button(u"archiveElsewhere"_s, tr("To another folder…"))),
      m_folder(label({}, LabelKind::Muted, nullptr, true)) {
    auto* line = new QHBoxLayout(this);
    pageMargins(line);
    line->setSpacing(Theme::current().px(12));
    line->addWidget(makeLog(), 1);
    auto* side = scrolled(makeSide());
    side->setFixedWidth(Theme::current().px(320));
    line->addWidget(side);
    setFocusProxy(m_table);
    connect(m_search, &SearchBox::textChanged, this, &ArchivePage::readRows);
    connect(m_search, &SearchBox::down, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchBox::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &QButtonGroup::idClicked, this, &ArchivePage::readRows);
    connect(m_verify, &QPushButton::clicked, this, &ArchivePage::verify);
    connect(m_backup, &QPushButton::clicked, this, [this] {
        const QString folder = rememberedFolder();
        folder.isEmpty() || !QFileInfo(folder).isDir() ? backup() : backupTo(folder);
    });
    connect(m_elsewhere, &QPushButton::clicked, this, &ArchivePage::backup);
    connect(&desk.jobs, &JobRunner::started, this, &ArchivePage::judgeJobs);
    connect(&desk.jobs, &JobRunner::finished, this, &ArchivePage::judgeJobs);
}

QWidget* ArchivePage::makeLog() {
    const Theme& theme = Theme::current();
    auto* left = new QWidget;
    auto* box = column(left, 8);
    auto* head = row(nullptr, 10);
    head->addWidget(label(tr("Log"), LabelKind::Title));
    head->addWidget(m_count);
    head->addStretch();
    m_search->setMinimumWidth(theme.px(180));
    head->addWidget(m_search);
    box->addLayout(head);
    auto* chips = new FlowLayout(nullptr, 6);
    int id = 0;
    for (const LogFilter& filter : logFilters()) {
        auto* chip = button(u"logFilter%1"_s.arg(id), filter.title, ButtonKind::Filter);
        chip->setChecked(id == 0);
        m_filters->addButton(chip, id++);
        chips->addWidget(chip);
    }
    box->addLayout(chips);
    m_table->setModel(m_model);
    tuneTable(m_table, 24);
    const int widths[] = {54, 176, 76, 140, 240};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showDetails(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_table->verticalScrollBar()->maximum() - 600) m_model->readOlder();
    });
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    auto* details = new Card(tr("What this row says"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = scrolled(m_details);
    area->setFixedHeight(theme.px(72));
    details->body()->addWidget(area);
    box->addWidget(details);
    return left;
}

QWidget* ArchivePage::makeSide() {
    auto* side = new QWidget;
    auto* stack = column(side);
    auto* chain = new Card(tr("The chain of the log"));
    auto* line = row(nullptr, 8);
    line->addWidget(m_sound);
    line->addStretch();
    chain->body()->addLayout(line);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->setFont(Theme::current().monoFont(13));
    chain->body()->addWidget(m_head);
    chain->body()->addWidget(
        label(tr("Every row holds the hash of the row before it. The head is printed on every "
                 "official paper: whoever changes the file can't change the papers."),
              LabelKind::Muted, nullptr, true));
    chain->body()->addWidget(m_report);
    chain->body()->addWidget(m_verify);
    auto* backups = new Card(tr("Backup"));
    backups->body()->addWidget(
        label(tr("A whole copy, opened and verified after writing. Keep it on a USB stick away "
                 "from this machine."),
              LabelKind::Muted, nullptr, true));
    backups->body()->addWidget(m_folder);
    auto* buttons = row(nullptr, 8);
    buttons->addWidget(m_backup);
    buttons->addWidget(m_elsewhere);
    buttons->addStretch();
    backups->body()->addLayout(buttons);
    auto* restore = new Card(tr("Restore"));
    restore->body()->addWidget(
        label(tr("A backup is an election file itself: copy it to this machine and open it with "
                 "Ctrl+O. It never overwrites the file that is open. On the command line:"),
              LabelKind::Muted, nullptr, true));
    auto* command =
        label(u"village-election-cli restore BACKUP --out FILE"_s, LabelKind::Plain, nullptr, true);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    command->setFont(Theme::current().monoFont(12));
    restore->body()->addWidget(command);
    auto* file = new Card(tr("This file"));
    file->body()->addWidget(m_file);
    for (Card* card : {chain, backups, restore, file}) stack->addWidget(card);
    stack->addStretch();
    return side;
}

PageDescriptor ArchivePage::descriptor() {
    return {u"archive"_s, tr("Archive"), u"archive"_s, std::nullopt,
            [](Desk& desk) { return new ArchivePage(desk); }};
}

void ArchivePage::refresh() {
    readRows();
    showChain();
    m_file->clear();
    const ElectionFile& file = m_desk.file;
    m_file->add(tr("Name"), QFileInfo(file.path()).fileName());
    m_file->add(tr("Folder"), QDir::toNativeSeparators(QFileInfo(file.path()).absolutePath()));
    m_file->add(tr("Township"), file.election().township);
    m_file->add(tr("Election day"), formatDate(file.election().electionDay));
    m_file->add(tr("Rules"), file.ruleSet().id());
    m_file->add(tr("Size"), QLocale().formattedDataSize(QFileInfo(file.path()).size()));
    const QString folder = rememberedFolder();
    m_folder->setText(folder.isEmpty() ? tr("No folder chosen yet.")
                                       : tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    judgeJobs();
}

void ArchivePage::showChain() {
    const auto head = m_desk.audit.head();
    m_head->setText(head ? grouped(*head) : head.error().message);
}

void ArchivePage::readRows() {
    const auto filters = logFilters();
    m_model->query(m_search->text().trimmed(), filters[size_t(std::max(0, m_filters->checkedId()))].prefix);
    if (m_model->error()) m_desk.navigator.showError(*m_model->error());
    m_count->setText(m_model->isComplete() ? tr("%n row(s)", nullptr, m_model->rowCount())
                                           : tr("the newest %n row(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    showDetails();
}

void ArchivePage::showDetails() {
    const AuditRow* row = m_model->at(m_table->currentIndex().row());
    m_details->setText(row ? logDetails(*row) : tr("No row fits."));
}

void ArchivePage::judgeJobs() {
    const QString why = m_desk.jobs.isRunning()
                            ? tr("Wait until “%1” has ended, or stop it.").arg(m_desk.jobs.title())
                            : QString();
    for (QPushButton* made : {m_verify, m_backup, m_elsewhere}) setWhyNot(made, why);
}

void ArchivePage::verify() {
    m_desk.jobs.runOn<VerifyReport>(
        m_desk.file, tr("Verifying the file"),
        [](ElectionFile& file, Progress& progress) { return AuditService(file).verify(progress); }, this,
        [this](Result<VerifyReport> report) {
            if (!report) return m_desk.navigator.showError(report.error());
            m_sound->set(
                report->sound ? Tone::Ok : Tone::Bad,
                report->sound ? tr("sound") : tr("%n problem(s)", nullptr, int(report->problems.size())));
            m_report->setText(report->sound
                                  ? tr("Verified %1: database, %2 rows of the log and totals agree.")
                                        .arg(formatDateTime(m_desk.file.clock().now()))
                                        .arg(report->auditRows)
                                  : report->problems.join(u'\n'));
            m_head->setText(grouped(report->head));
        });
}

void ArchivePage::backup() {
    const QString folder = rememberedFolder();
    m_desk.prompt.chooseFolder(
        {tr("Folder for backups"),
         folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder,
         {},
         {}},
        [this](const QString& chosen) { backupTo(chosen); });
}

void ArchivePage::backupTo(const QString& folder) {
    m_desk.jobs.runOn<QString>(
        m_desk.file, tr("Backup"),
        [folder](ElectionFile& file, Progress&) {
            return BackupService(file).backupToFolder(folder, u"manual"_s);
        },
        this,
        [this, folder](Result<QString> written) {
            if (!written) return m_desk.navigator.showError(written.error());
            deskSettings().setValue(u"backupFolder"_s, folder);
            m_desk.navigator.say(
                tr("Backup written and verified: %1").arg(QDir::toNativeSeparators(*written)));
            refresh();
        });
}

bool ArchivePage::closeTop() {
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    m_table->setFocus();
    return true;
}

}  // namespace election
