#include "ui/pages/review/answers_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <set>

#include "core/rules/joint_review.h"
#include "core/services/election_file.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr ReviewLineState kStates[] = {ReviewLineState::Ask,        ReviewLineState::Changed,
                                       ReviewLineState::New,        ReviewLineState::Unchanged,
                                       ReviewLineState::Unanswered, ReviewLineState::NotOurs};
constexpr int kAll = -2, kNothing = -1000000;

}  // namespace

AnswersDialog::AnswersDialog(Desk& desk, const QStringList& paths, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_paths(paths),
      m_summary(label({}, LabelKind::Muted, nullptr, true)),
      m_refusals(label({}, LabelKind::Bad, nullptr, true)),
      m_why(label({}, LabelKind::Plain, nullptr, true)),
      m_round(named(new QComboBox, u"answersRound"_s, tr("Round of files that don't tell it"))),
      m_who(named(new QComboBox, u"answersWho"_s, tr("Who is meant"))),
      m_filters(new QButtonGroup(this)),
      m_table(named(new QTableView, u"answersLines"_s, tr("Lines of the files"))),
      m_take(button(u"answersTake"_s, tr("Take over   Ctrl+Enter"), ButtonKind::Main)) {
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("Read answers in"));
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    build();
    compare();
}

void AnswersDialog::build() {
    const Theme& theme = Theme::current();
    resize(theme.px(900), std::min(theme.px(600), parentWidget() ? parentWidget()->height() - 40 : 600));
    auto* box = new QVBoxLayout(this);
    const int edge = theme.px(16);
    box->setContentsMargins(edge, edge, edge, edge);
    box->setSpacing(theme.px(8));
    box->addWidget(label(tr("What the departments' files say"), LabelKind::Title));
    box->addWidget(m_summary);
    m_refusals->setObjectName(u"answersRefusals"_s);
    box->addWidget(m_refusals);
    auto* bar = new FlowLayout(nullptr, 6);
    auto* all = button(u"answersAll"_s, tr("All"), ButtonKind::Filter, QKeySequence(u"Ctrl+1"_s));
    all->setChecked(true);
    m_filters->addButton(all, kAll);
    bar->addWidget(all);
    int key = 2;
    for (const ReviewLineState state : kStates) {
        auto* chip = button(u"answers_"_s + reviewLineStateKey(state), reviewLineStateText(state),
                            ButtonKind::Filter, QKeySequence(u"Ctrl+%1"_s.arg(key++)));
        m_filters->addButton(chip, int(state));
        bar->addWidget(chip);
    }
    box->addLayout(bar);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model.setFilter(id == kAll ? std::nullopt : std::optional(static_cast<ReviewLineState>(id)));
        m_table->selectRow(0);
        showLine();
    });
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setProperty("framed", true);
    tuneTable(m_table, 28);
    const int widths[] = {104, 90, 50, 190, 210};
    for (int i = 0; i < 5; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setMinimumHeight(theme.px(150));
    box->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnswersDialog::showLine);
    m_why->setObjectName(u"answersWhy"_s);
    box->addWidget(m_why);
    auto* who = row(nullptr, 8);
    who->addWidget(label(tr("Who is meant (F2)"), LabelKind::Muted));
    who->addWidget(m_who, 1);
    giveKey(m_take, QKeySequence(u"Ctrl+Return"_s));
    auto* toWho = new QAction(this);
    toWho->setShortcut(QKeySequence(Qt::Key_F2));
    addAction(toWho);
    connect(toWho, &QAction::triggered, this, [this] {
        if (m_who->isEnabled()) m_who->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_who, &QComboBox::activated, this, &AnswersDialog::choose);
    box->addLayout(who);
    auto* foot = row(nullptr, 8);
    foot->addWidget(label(tr("Files that don't tell their round"), LabelKind::Muted));
    m_round->addItem(tr("as the letters say"), 0);
    for (int round = 1; round <= kReviewRounds; ++round) m_round->addItem(reviewRoundTitle(round), round);
    connect(m_round, &QComboBox::activated, this, &AnswersDialog::compare);
    foot->addWidget(m_round);
    foot->addStretch();
    auto* cancel = button(u"answersCancel"_s, tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &AnswersDialog::takeOver);
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    box->addLayout(foot);
    m_table->setFocus();
}

std::vector<ImportSource> AnswersDialog::sources() const {
    std::vector<ImportSource> all;
    for (const QString& path : m_paths) {
        ImportSource source;
        source.path = path;
        source.kind = FileKind::Review;
        source.round = m_round->currentData().toInt();
        all.push_back(source);
    }
    for (const auto& [file, line] : m_model.lines())
        if (line.state == ReviewLineState::Ask && line.chosen && size_t(file) < all.size())
            all[size_t(file)].choices.insert(line.row, *line.chosen);
    return all;
}

bool AnswersDialog::start(bool dryRun) {
    using Reports = std::vector<ImportReport>;
    auto work = [all = sources(), dryRun](ElectionFile& file, Progress& progress) -> Result<Reports> {
        return ImportService(file).importFiles(all, {dryRun, false, false}, progress);
    };
    const bool began =
        m_desk.jobs.runOn<Reports>(m_desk.file, dryRun ? tr("Comparing answers") : tr("Taking answers over"),
                                   work, this, [this, dryRun](Result<Reports> result) {
                                       m_busy = false;
                                       if (!result) {
                                           m_desk.navigator.showError(result.error());
                                           m_refusals->setText(result.error().message);
                                           return judge();
                                       }
                                       if (dryRun) return show(*result);
                                       Q_EMIT takenOver(*result);
                                       accept();
                                   });
    m_busy = began;
    if (!began) m_refusals->setText(tr("Something else is still running. Wait until it has ended."));
    judge();
    return began;
}

void AnswersDialog::compare() {
    if (m_busy) return;
    m_summary->setText(tr("The files are being read and compared …"));
    start(true);
}

void AnswersDialog::show(const std::vector<ImportReport>& reports) {
    std::vector<ReviewLinesModel::Line> lines;
    QStringList refusals;
    std::set<QString> departments;
    m_anything = false;
    int files = 0;
    for (const ImportReport& report : reports)
        for (const ImportedFile& file : report.files) {
            const int at = int(m_paths.indexOf(file.path));
            ++files;
            if (file.error) refusals << file.error->message;
            if (!file.review) continue;
            m_anything = m_anything || file.newRows + file.changed > 0;
            for (const ReviewReadLine& line : file.review->lines) {
                departments.insert(line.department);
                lines.push_back({at, line});
            }
        }
    m_summary->setText(tr("%1 files, %2 departments, %3 lines. Nothing is written before you take it over.")
                           .arg(files)
                           .arg(departments.size())
                           .arg(lines.size()));
    m_refusals->setText(refusals.join(u'\n'));
    m_refusals->setVisible(!refusals.isEmpty());
    m_model.set(std::move(lines));
    m_filters->button(kAll)->setText(tr("All %1").arg(m_model.lines().size()));
    for (const ReviewLineState state : kStates)
        m_filters->button(int(state))
            ->setText(tr("%1 %2").arg(reviewLineStateText(state)).arg(m_model.count(state)));
    m_table->selectRow(0);
    showLine();
    judge();
}

void AnswersDialog::showLine() {
    const auto* shown = m_model.at(m_table->currentIndex().row());
    m_who->clear();
    m_why->clear();
    const bool asks = shown && shown->line.state == ReviewLineState::Ask;
    m_who->setEnabled(asks);
    if (shown && !shown->line.why.isEmpty()) m_why->setText(shown->line.why);
    if (!asks) return;
    m_who->addItem(tr("— choose who is meant —"), kNothing);
    for (const ReviewCandidate& candidate : shown->line.candidates)
        m_who->addItem(candidate.who, candidate.ref);
    m_who->addItem(tr("leave the line out and ask the department"), 0);
    const int at = shown->line.chosen ? m_who->findData(*shown->line.chosen) : 0;
    m_who->setCurrentIndex(std::max(at, 0));
}

void AnswersDialog::choose(int index) {
    const int ref = m_who->itemData(index).toInt();
    m_model.choose(m_table->currentIndex().row(), ref == kNothing ? std::nullopt : std::optional(ref));
    m_table->setFocus();
    judge();
}

void AnswersDialog::judge() {
    const int open = m_model.undecided();
    const bool chosen = std::any_of(m_model.lines().begin(), m_model.lines().end(), [](const auto& one) {
        return one.line.state == ReviewLineState::Ask && one.line.chosen.value_or(0) != 0;
    });
    QString why;
    if (m_busy)
        why = tr("The files are still being read.");
    else if (open > 0)
        why = tr("%n line(s): choose who is meant, or leave the line out.", nullptr, open);
    else if (!m_anything && !chosen)
        why = tr("Nothing in these files is new.");
    setWhyNot(m_take, why);
}

void AnswersDialog::takeOver() {
    if (m_take->isEnabled() && !m_busy) start(false);
}

}  // namespace election
