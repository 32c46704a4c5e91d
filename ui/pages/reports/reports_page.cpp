#include "ui/pages/reports/reports_page.h"

#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTimer>

#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/issuing.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/reports/batch_dialog.h"
#include "ui/pages/reports/batch_reports.h"
#include "ui/pages/reports/document_list.h"
#include "ui/pages/reports/issued_list.h"
#include "ui/pages/reports/wording_dialog.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_box.h"

using namespace Qt::StringLiterals;

namespace election {

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(label({}, LabelKind::Title)),
      m_summary(label({}, LabelKind::Muted)),
      m_list(named(new QListView, u"documentList"_s, tr("Documents"))),
      m_model(new DocumentListModel(this)),
      m_search(new SearchBox(u"documentSearch"_s, tr("title, key or No. of the notice"),
                             QKeySequence(u"Ctrl+F"_s))),
      m_form(named(new QComboBox, u"documentForm"_s, tr("Form of the paper"))),
      m_words(button(u"reportsWords"_s, tr("Words…"), ButtonKind::Plain, QKeySequence(u"Alt+W"_s))),
      m_batch(
          button(u"reportsAll"_s, tr("Many papers…"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+A"_s))),
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
    box->addWidget(m_search);
    box->addWidget(card, 4);
    m_form->addItems(
        {tr("as recorded"), tr("empty, to be written by hand"), tr("large, for the notice board")});
    box->addWidget(m_form);
    auto* buttons = new FlowLayout(nullptr, 6);
    buttons->addWidget(m_issue);
    buttons->addWidget(m_words);
    buttons->addWidget(m_batch);
    box->addLayout(buttons);
    box->addWidget(m_issued, 2);
    auto* line = new QHBoxLayout(this);
    pageMargins(line);
    line->setSpacing(Theme::current().px(12));
    line->addWidget(left);
    line->addWidget(m_paper, 1);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_issue, &QPushButton::clicked, this, &ReportsPage::issue);
    connect(m_batch, &QPushButton::clicked, this, &ReportsPage::chooseBatch);
    connect(m_words, &QPushButton::clicked, this, &ReportsPage::editWords);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ReportsPage::showCurrent);
    connect(m_search, &SearchBox::down, this, [this] { m_list->setFocus(); });
    connect(m_search, &SearchBox::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(m_model->firstReady()));
        showCurrent();
    });
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
    const auto issued = m_desk.orShow(m_desk.issuing.issued(village()));
    m_model->set(m_desk.orShow(m_desk.reporting.states(village())), issued);
    m_summary->setText(village() ? tr("%1 of %2 ready").arg(m_model->readyCount()).arg(m_model->count())
                                 : tr("%1 of %2 ready · choose a village for its own papers")
                                       .arg(m_model->readyCount())
                                       .arg(m_model->count()));
    judgeBatch();
    m_issued->setPapers(issued);
    const int wanted = m_model->rowOf(m_wanted);
    const int row = wanted >= 0 ? wanted : m_model->firstReady();
    m_wanted.clear();
    if (m_model->rowCount() == 0) return showCurrent();
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
    setWhyNot(m_issue, !state                        ? tr("Choose a document.")
                       : form() != PaperForm::Filled ? tr("Only a paper as recorded is issued.")
                       : state->ready                ? QString()
                                                     : state->waitsFor);
}

PaperForm ReportsPage::form() const {
    return PaperForm(m_form->currentIndex());
}

/// A form that the chosen document doesn't have can't be chosen.
void ReportsPage::judgeForms() {
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    auto* forms = qobject_cast<QStandardItemModel*>(m_form->model());
    const bool can[] = {true, state && state->kind.canBeEmpty, state && state->kind.forPosting};
    for (int i = 0; i < m_form->count(); ++i) forms->item(i)->setEnabled(can[i]);
    if (!can[m_form->currentIndex()]) {
        const QSignalBlocker once(m_form);
        m_form->setCurrentIndex(0);
    }
    setWhyNot(m_words, !state || shippedWording(state->kind.key)
                           ? QString()
                           : tr("The words of this paper are fixed: its "
                                "parts are made from the record."));
}

void ReportsPage::issue() {
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    if (state) issuePaper(*this, m_desk, state->kind.key, village(), [this](IssuedDocumentId) { refresh(); });
}

void ReportsPage::showCurrent() {
    judgeForms();
    judgeIssue();
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    if (!state)
        return m_paper->showWhyNot(m_model->count() == 0 ? tr("No documents yet.")
                                                         : tr("No document is called so. Esc shows all."));
    if (!state->ready && form() != PaperForm::Empty)
        return m_paper->showWhyNot(
            state->kind.canBeEmpty
                ? tr("%1 It can be printed empty: choose so under the list.").arg(state->waitsFor)
                : state->waitsFor);
    const auto paper = m_desk.reporting.build(state->kind.key, village(), {}, form());
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

void ReportsPage::chooseBatch() {
    const auto villages = m_desk.orShow(m_desk.setup.villages());
    auto* dialog = new BatchDialog(villages, ReportingService::kinds(), village(), this);
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        BatchTarget target{dialog->wish(), {}, {}};
        const bool oneFile = dialog->wantsOneFile();
        dialog->accept();
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        if (oneFile)
            return m_desk.prompt.saveFile(
                {tr("One PDF with all papers"), documents, tr("PDF files (*.pdf)"), tr("Papers") + u".pdf"_s},
                [this, target](const QString& path) mutable {
                    target.file = path;
                    writeBatchTo(target);
                });
        m_desk.prompt.chooseFolder({tr("Folder for the papers"), documents, {}, {}},
                                   [this, target](const QString& folder) mutable {
                                       target.folder = folder;
                                       writeBatchTo(target);
                                   });
    });
    dialog->open();
}

void ReportsPage::writeBatchTo(const BatchTarget& target) {
    m_desk.jobs.runOn<BatchOutcome>(
        m_desk.file, tr("Making papers"),
        [target](ElectionFile& file, Progress& progress) { return writeBatch(file, target, progress); }, this,
        [this](Result<BatchOutcome> outcome) {
            if (!outcome) return m_desk.navigator.showError(outcome.error());
            m_desk.navigator.say(tr("%1 files written to %2, %3 papers still wait")
                                     .arg(outcome->written.size())
                                     .arg(QDir::toNativeSeparators(outcome->folder))
                                     .arg(outcome->waiting.size()));
        });
}

void ReportsPage::editWords() {
    const DocumentState* state = m_model->at(m_list->currentIndex().row());
    auto* dialog = new WordingDialog(m_desk, state ? state->kind.key : QString(), village(), this);
    connect(dialog, &QDialog::accepted, this, &ReportsPage::refresh);
    dialog->open();
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
