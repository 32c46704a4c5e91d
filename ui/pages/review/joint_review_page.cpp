#include "ui/pages/review/joint_review_page.h"

#include <QButtonGroup>
#include <QDialog>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Tone toneOf(DepartmentState state) {
    switch (state) {
        case DepartmentState::Done:
            return Tone::Ok;
        case DepartmentState::Overdue:
            return Tone::Bad;
        case DepartmentState::Partly:
            return Tone::Warn;
        case DepartmentState::Waiting:
            return Tone::Info;
        case DepartmentState::NotAsked:
            break;
    }
    return Tone::Todo;
}

QString numberOrNothing(int number) {
    return number > 0 ? QString::number(number) : QString();
}

QStandardItem* rightItem(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}  // namespace

JointReviewPage::JointReviewPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_papers(new PaperActions(desk, this)),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_rounds(new QButtonGroup(this)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_hint(label({}, LabelKind::Bad, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_answers(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"reviewTable"_s, tr("Departments"))),
      m_answerTable(named(new QTableView, u"reviewAnswers"_s, tr("Answers of the department"))),
      m_side(new Card(tr("The department"))),
      m_answerCard(new Card(tr("Answers"))),
      m_facts(new Facts) {
    auto* line = row(m_work, 12);
    line->addWidget(makeLeft(), 1);
    line->addWidget(makeRight());
    m_stack->addWidget(m_work);
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    box->addWidget(m_stack);
    setFocusProxy(m_table);
    auto* zone = new DropZone(this, tr("Drop the departments' files here"));
    connect(zone, &DropZone::dropped, this, &JointReviewPage::readAnswers);
}

QLayout* JointReviewPage::makeRounds() {
    auto* bar = new FlowLayout(nullptr, 6);
    bar->addWidget(label(tr("Joint review"), LabelKind::Title));
    for (int round = 1; round <= kReviewRounds; ++round) {
        auto* one = button(u"reviewRound%1"_s.arg(round), reviewRoundTitle(round), ButtonKind::Filter,
                           QKeySequence(u"Alt+%1"_s.arg(round)));
        m_rounds->addButton(one, round);
        bar->addWidget(one);
    }
    connect(m_rounds, &QButtonGroup::idClicked, this, [this](int round) {
        m_round = round;
        refresh();
        m_table->setFocus();
    });
    return bar;
}

QLayout* JointReviewPage::makeActions() {
    auto* bar = new FlowLayout(nullptr, 6);
    const auto add = [&](const QString& name, const QString& text, const QString& key, auto act,
                         ButtonKind kind = ButtonKind::Plain) {
        auto* made = button(name, text, kind, QKeySequence(key));
        connect(made, &QPushButton::clicked, this, act);
        bar->addWidget(made);
        return made;
    };
    m_send = add(
        u"reviewSend"_s, tr("Ask the departments …"), u"Ctrl+Shift+N"_s, [this] { askRequest(); },
        ButtonKind::Main);
    m_read = add(u"reviewRead"_s, tr("Read answers in …"), u"Ctrl+Shift+O"_s, [this] { askFiles(); });
    m_remind = add(u"reviewRemind"_s, tr("Remind …"), u"Ctrl+Shift+R"_s, [this] { askReminder(); });
    m_change = add(u"reviewChange"_s, tr("Department …"), u"F2"_s, [this] { askDepartment(false); });
    m_add = add(u"reviewAdd"_s, tr("New department …"), u"Ctrl+Shift+D"_s, [this] { askDepartment(true); });
    m_again = add(u"reviewAgain"_s, tr("Spreadsheet once more …"), u"Ctrl+Shift+W"_s, [this] { askAgain(); });
    m_cancel = add(u"reviewCancel"_s, tr("Cancel the letter …"), u"F4"_s, [this] { askCancel(); });
    m_summary = exportButton(u"reviewSummary"_s, tr("Write the summary …"), QKeySequence(u"Ctrl+E"_s),
                             [this](const QString& suffix) { writeSummary(suffix); });
    bar->addWidget(m_summary);
    return bar;
}

QWidget* JointReviewPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addLayout(makeRounds());
    box->addWidget(m_figures);
    m_hint->setObjectName(u"reviewHint"_s);
    box->addWidget(m_hint);
    box->addLayout(makeActions());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table, 30);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JointReviewPage::showChosen);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    return left;
}

QWidget* JointReviewPage::makeRight() {
    const Theme& theme = Theme::current();
    auto* right = new QWidget;
    auto* box = column(right, 10);
    m_side->body()->addWidget(m_facts);
    box->addWidget(m_side);
    m_answerTable->setModel(m_answers);
    m_answerTable->setItemDelegate(new ChipDelegate(m_answerTable));
    m_answerTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_answerTable, 28);
    m_answerTable->horizontalHeader()->hide();
    m_answerTable->setWordWrap(false);
    connect(m_answerTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        PageTarget target;
        target.page = u"screening"_s;
        const qint64 id = index.siblingAtColumn(0).data(IdRole).toLongLong();
        if (id == 0) return;
        target.nomination = NominationId{id};
        target.allVillages = true;
        m_desk.navigator.goTo(target);
    });
    m_answerCard->body()->addWidget(m_answerTable);
    box->addWidget(m_answerCard, 1);
    right->setFixedWidth(theme.px(theme.percent() < 150 ? 370 : 270));
    return right;
}

PageDescriptor JointReviewPage::descriptor() {
    return {u"review"_s,
            tr("Joint review"),
            u"users"_s,
            Step::Screening,
            [](Desk& desk) -> Page* { return new JointReviewPage(desk); },
            u"screening"_s};
}

int JointReviewPage::concerns() const {
    return ChangeEvent::Screening | ChangeEvent::Nominations | ChangeEvent::Posts | ChangeEvent::Ballots;
}

void JointReviewPage::refresh() {
    if (m_round == 0) m_round = std::max(1, m_desk.orShow(m_desk.jointReview.currentRound()));
    m_board = m_desk.orShow(m_desk.jointReview.board(m_round, village()));
    if (m_board.departments.empty()) return showEmpty();
    m_stack->setCurrentWidget(m_work);
    m_rounds->button(m_round)->setChecked(true);
    QStringList figures{village() ? villageName(m_desk.setup, *village()) : tr("All villages"),
                        tr("%n person(s)", nullptr, m_board.people)};
    int letters = 0;
    for (const ReviewRequest& request : m_board.requests) letters += request.isCancelled() ? 0 : 1;
    figures << tr("%n letter(s) sent", nullptr, letters)
            << tr("%1 of %2 answers").arg(m_board.answered).arg(m_board.asked)
            << tr("%n objection(s)", nullptr, m_board.objections);
    m_figures->setText(figures.join(u" · "_s));
    QStringList hints;
    if (m_board.overdue > 0) hints << tr("%n department(s) are late.", nullptr, m_board.overdue);
    if (m_board.people == 0)
        hints << m_board.whyNobody;
    else if (m_board.unasked > 0 && letters > 0)
        hints << tr("%n person(s) were not asked about yet.", nullptr, m_board.unasked);
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    fill();
}

void JointReviewPage::fill() {
    const int before = m_table->currentIndex().row();
    if (m_wanted.isEmpty() && before >= 0 && before < m_model->rowCount())
        m_wanted = m_model->item(before, 0)->text();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Department"), tr("State"), tr("Asked"), tr("Answered"),
                                        tr("Open"), tr("Objections"), tr("Until"), tr("Days late"),
                                        tr("Reminded"), tr("Days needed")});
    int wanted = 0;
    for (const DepartmentRow& one : m_board.departments) {
        if (one.department.name == m_wanted) wanted = m_model->rowCount();
        const DepartmentProgress& progress = one.progress;
        const auto days = progress.turnaround();
        auto* state = new QStandardItem(one.department.active ? departmentStateText(one.state)
                                                              : tr("not asked any more"));
        state->setData(int(toneOf(one.state)), ToneRole);
        m_model->appendRow(
            {new QStandardItem(one.department.name), state, rightItem(numberOrNothing(progress.asked)),
             rightItem(numberOrNothing(progress.answered)), rightItem(numberOrNothing(progress.open())),
             rightItem(numberOrNothing(progress.objections)), rightItem(progress.dueOn.toString(u"MM-dd"_s)),
             rightItem(numberOrNothing(one.overdueDays)), rightItem(numberOrNothing(progress.reminders)),
             rightItem(days ? QString::number(*days) : QString())});
    }
    m_wanted.clear();
    for (int i = 2; i < m_model->columnCount(); ++i)
        m_model->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int widths[] = {104, 112, 56, 64, 64, 64, 64, 64, 64, 64};
    for (int i = 0; i < 10; ++i) m_table->setColumnWidth(i, Theme::current().px(widths[i]));
    m_table->setCurrentIndex(m_model->index(std::clamp(wanted, 0, m_model->rowCount() - 1), 0));
    showChosen();
}

const DepartmentRow* JointReviewPage::chosen() const {
    const int at = m_table->currentIndex().row();
    return at >= 0 && size_t(at) < m_board.departments.size() ? &m_board.departments[size_t(at)] : nullptr;
}

const ReviewRequest* JointReviewPage::lastRequest(const DepartmentRow& row) const {
    const ReviewRequest* last = nullptr;
    for (const ReviewRequest& request : m_board.requests)
        if (!request.isCancelled() && request.to(row.department.id)) last = &request;
    return last;
}

void JointReviewPage::showChosen() {
    m_facts->clear();
    m_answers->clear();
    const DepartmentRow* one = chosen();
    if (!one) return judgeActions();
    m_side->setTitle(one->department.name);
    m_facts->add(tr("Contact"), one->department.contact);
    m_facts->add(tr("Telephone"), one->department.phone);
    QStringList letters;
    for (const ReviewRequest& request : m_board.requests) {
        if (!request.to(one->department.id)) continue;
        const QString text = tr("No. %1, %2, until %3")
                                 .arg(QString::number(request.number), request.sentOn.toString(u"MM-dd"_s),
                                      request.dueOn.toString(u"MM-dd"_s));
        letters << (request.isCancelled() ? tr("%1 (cancelled: %2)").arg(text, request.cancelledBecause)
                                          : text);
    }
    m_facts->add(tr("Letters"), letters.join(u'\n'));
    if (one->progress.lastReadOn.isValid())
        m_facts->add(tr("Last read in"), formatDate(one->progress.lastReadOn));
    if (one->progress.remindedOn.isValid())
        m_facts->add(tr("Last reminded"), formatDate(one->progress.remindedOn));
    if (one->department.source == DepartmentSource::Proposed)
        m_facts->add(tr("Source"), tr("our own proposal; no official list was found"));
    const auto rows = m_desk.orShow(m_desk.jointReview.answers(one->department.name, m_round, village()));
    m_answerCard->setTitle(
        tr("Objections %1, open %2").arg(one->progress.objections).arg(one->progress.open()));
    for (const ReviewAnswerRow& row : rows) {
        const bool objects = row.answered && row.opinion.objection;
        if (row.answered && !objects) break;  // objections and open lines come first
        auto* who = new QStandardItem(QStringList{row.village, row.name, row.post}.join(u' '));
        who->setData(row.nomination ? row.nomination->v : 0, IdRole);
        auto* state = new QStandardItem(
            objects ? row.opinion.clause.isEmpty() ? tr("objection") : row.opinion.clause : tr("open"));
        state->setData(int(objects ? Tone::Bad : Tone::Todo), ToneRole);
        who->setToolTip(objects ? row.opinion.matter : QString());
        m_answers->appendRow({who, state});
    }
    if (m_answers->rowCount() == 0)
        m_answers->appendRow(new QStandardItem(one->progress.asked == 0 ? tr("Not asked in this round.")
                                                                        : tr("All answered, no objection.")));
    const Theme& theme = Theme::current();
    m_answerTable->setColumnWidth(0, theme.px(theme.percent() < 150 ? 220 : 150));
    m_answerTable->horizontalHeader()->setStretchLastSection(true);
    judgeActions();
}

void JointReviewPage::judgeActions() {
    const DepartmentRow* one = chosen();
    const QString none = tr("Choose a department first.");
    const ReviewRequest* last = one ? lastRequest(*one) : nullptr;
    bool anyOpen = false;
    for (const DepartmentRow& row : m_board.departments)
        anyOpen = anyOpen || (row.progress.sentOn.isValid() && row.progress.open() > 0);
    setWhyNot(m_send, m_board.people == 0 ? m_board.whyNobody : QString());
    setWhyNot(m_remind, anyOpen ? QString() : tr("No department that was asked has open lines."));
    setWhyNot(m_change, one ? QString() : none);
    const QString notAsked = !one ? none : last ? QString() : tr("It was not asked in this round.");
    setWhyNot(m_again, notAsked);
    setWhyNot(m_cancel, notAsked);
    setWhyNot(m_summary, m_board.asked > 0 ? QString() : tr("Nobody was asked and nobody has answered yet."));
}

void JointReviewPage::showEmpty() {
    delete m_empty;
    auto* empty = new EmptyState(
        {u"users"_s,
         tr("No departments yet"),
         tr("Departments such as the police or the courts are asked about everybody who stands: after "
            "nomination, before the list is posted, and on the winners. They say what they know; the body "
            "that "
            "examines eligibility decides."),
         {tr("the list of departments of your county; the program can propose one, for which there is no "
             "source"),
          tr("answers that came already (联审反馈): drop the files here")},
         tr("New department …"),
         {},
         tr("Take over the proposed list"),
         QKeySequence(u"Ctrl+Shift+L"_s)});
    connect(empty, &EmptyState::actionWanted, this, [this] { askDepartment(true); });
    connect(empty, &EmptyState::secondWanted, this, [this] { addProposed(); });
    m_empty = empty;
    m_stack->addWidget(empty);
    m_stack->setCurrentWidget(empty);
}

bool JointReviewPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

QVariantMap JointReviewPage::state() const {
    const DepartmentRow* one = chosen();
    return {{u"round"_s, m_round}, {u"department"_s, one ? one->department.name : QString()}};
}

void JointReviewPage::restore(const QVariantMap& state) {
    m_round = state.value(u"round"_s).toInt();
    m_wanted = state.value(u"department"_s).toString();
}

}  // namespace election
