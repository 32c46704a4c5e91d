#include "ui/pages/reports/reports_page.h"

#include <QDir>
#include <QListView>
#include <QStandardPaths>
#include <QTimer>

#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/issuing.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/reports/batch_reports.h"
#include "ui/pages/reports/document_list.h"
#include "ui/pages/reports/issued_list.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(label({}, LabelKind::Title)),
      m_summary(label({}, LabelKind::Muted)),
      m_list(named(new QListView, u"documentList"_s, tr("Documents"))),
      m_model(new DocumentListModel(this)),
      m_batch(button(u"reportsAll"_s, tr("All papers of all villages…"), ButtonKind::Plain,
                     QKeySequence(u"Ctrl+Shift+A"_s))),
      m_issue(button(u"reportsIssue"_s, tr("Issue…"), ButtonKind::Main, QKeySequence(u"Alt+I"_s))),
      m_issued(new IssuedList(desk)),
      m_paper(new PaperPane(desk)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QWidget;
    left->setFixedWidth(Theme::current().px(290));
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_summary);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_list);
    box->addWidget(card, 3);
    box->addWidget(m_issue);
    box->addWidget(m_issued, 2);
    box->addWidget(m_batch);
    auto* line = new QHBoxLayout(this);
    pageMargins(line);
    line->setSpacing(Theme::current().px(12));
    line->addWidget(left);
    line->addWidget(m_paper, 1);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_issue, &QPushButton::clicked, this, &ReportsPage::issue);
    connect(m_batch, &QPushButton::clicked, this, &ReportsPage::writeAll);
    connect(&desk.jobs, &JobRunner::started, this, &ReportsPage::judgeBatch);
    connect(&desk.jobs, &JobRunner::finished, this, &ReportsPage::judgeBatch);
}

PageDescriptor ReportsPage::descriptor() {
    return {u"reports"_s, tr("Reports"), u"reports"_s, std::nullopt,
            [](Desk& desk) { return new ReportsPage(desk); }};
}

void ReportsPage::refresh() {
    const auto* was = m_model->at(m_list->currentIndex().row());
    if (was && m_wanted.isEmpty()) m_wanted = was->kind.key;
    m_title->setText(village() ? tr("Papers of %1").arg(villageName(m_desk.setup, *village()))
                               : tr("Papers of the township"));
    m_model->set(m_desk.orShow(m_desk.reporting.states(village())));
    m_summary->setText(village() ? tr("%1 of %2 ready").arg(m_model->readyCount()).arg(m_model->rowCount())
                                 : tr("%1 of %2 ready · choose a village for its own papers")
                                       .arg(m_model->readyCount())
                                       .arg(m_model->rowCount()));
    judgeBatch();
    m_issued->refresh(village());
    const int wanted = m_model->rowOf(m_wanted);
    const int row = wanted >= 0 ? wanted : m_model->firstReady();
    m_wanted.clear();
    if (m_model->rowCount() == 0) return m_paper->showWhyNot(tr("No documents yet."));
    {
        const QSignalBlocker once(m_list->selectionModel());  // shown below, not twice
        m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->viewport()->update();
    judgeIssue();
    // The list stands there at once, the paper, which may count the whole township, follows.
    QTimer::singleShot(0, this, &ReportsPage::showCurrent);
}

void ReportsPage::judgeIssue() {
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    setWhyNot(m_issue, !state ? tr("Choose a document.") : state->ready ? QString() : state->waitsFor);
}

void ReportsPage::issue() {
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    if (state) issuePaper(*this, m_desk, state->kind.key, village(), [this](IssuedDocumentId) { refresh(); });
}

void ReportsPage::showCurrent() {
    judgeIssue();
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    if (!state) return;
    if (!state->ready) return m_paper->showWhyNot(state->waitsFor);
    const auto paper = m_desk.reporting.build(state->kind.key, village());
    if (paper)
        m_paper->show(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())));
    else
        m_paper->showWhyNot(paper.error().message);
}

void ReportsPage::judgeBatch() {
    setWhyNot(m_batch, m_desk.jobs.isRunning()
                           ? tr("Wait until “%1” has ended, or stop it.").arg(m_desk.jobs.title())
                           : QString());
}

void ReportsPage::writeAll() {
    m_desk.prompt.chooseFolder(
        {tr("Folder for all papers"),
         QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         {},
         {}},
        [this](const QString& folder) {
            m_desk.jobs.runOn<BatchOutcome>(
                m_desk.file, tr("Papers of all villages"),
                [folder](ElectionFile& file, Progress& progress) {
                    return writeAllReports(file, folder, progress);
                },
                this,
                [this](Result<BatchOutcome> outcome) {
                    if (!outcome) return m_desk.navigator.showError(outcome.error());
                    m_desk.navigator.say(tr("%1 files written to %2, %3 papers still wait")
                                             .arg(outcome->written)
                                             .arg(QDir::toNativeSeparators(outcome->folder))
                                             .arg(outcome->waiting.size()));
                });
        });
}

QVariantMap ReportsPage::state() const {
    const auto* state = m_model->at(m_list->currentIndex().row());
    return {{u"document"_s, state ? state->kind.key : QString()}};
}

void ReportsPage::open(const PageTarget& target) {
    if (target.code.isEmpty()) return;
    m_wanted = target.code;
    markStale();
}

void ReportsPage::restore(const QVariantMap& state) {
    m_wanted = state.value(u"document"_s).toString();
}

}  // namespace election
