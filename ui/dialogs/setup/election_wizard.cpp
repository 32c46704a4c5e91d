#include "ui/dialogs/setup/election_wizard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/calendar.h"
#include "core/rules/rule_words.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/prompt.h"
#include "ui/dialogs/setup/dates_preview.h"
#include "ui/dialogs/setup/post_column_dialog.h"
#include "ui/dialogs/setup/posts_grid.h"
#include "ui/dialogs/setup/rule_summary.h"
#include "ui/dialogs/setup/setup_overview.h"
#include "ui/dialogs/setup/village_rules_form.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kUsualDaysAhead = 60;

QFormLayout* makeForm() {
    const Theme& theme = Theme::current();
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(theme.px(14));
    form->setVerticalSpacing(theme.px(10));
    return form;
}

}  // namespace

ElectionWizard::ElectionWizard(const QDate& today, Prompt& prompt, QWidget* parent)
    : QDialog(parent),
      m_today(today),
      m_prompt(prompt),
      m_stack(new QStackedWidget),
      m_township(named(new QLineEdit, u"newTownship"_s, tr("Township"))),
      m_approval(named(new QLineEdit, u"newApproval"_s, tr("Approving document"))),
      m_townshipKind(named(new QComboBox, u"newTownshipKind"_s, tr("Kind of township"))),
      m_kind(named(new QComboBox, u"newKind"_s, tr("Kind of election"))),
      m_rules(named(new QComboBox, u"newRules"_s, tr("Rule set"))),
      m_day(named(new QDateEdit(today.addDays(kUsualDaysAhead)), u"newDay"_s, tr("Election day"))),
      m_dates(label({}, LabelKind::Small, nullptr, true)),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_preview(new DatesPreview),
      m_summary(new RuleSummary),
      m_model(new PostsGridModel(this)),
      m_grid(named(new PostsGrid(m_model), u"newVillages"_s, tr("Villages and posts"))),
      m_gridNote(label({}, LabelKind::Small, nullptr, true)),
      m_villageList(named(new QListWidget, u"newVillageList"_s, tr("Villages"))),
      m_form(new VillageRulesForm),
      m_noVillages(
          label(tr("No village is typed yet, so there is nothing to set. Go back and type them, or go "
                   "on: villages and what they set can be entered later on the page of villages and "
                   "posts."),
                LabelKind::Muted, nullptr, true)),
      m_overview(new SetupOverview),
      m_why(label({}, LabelKind::Muted, nullptr, true)),
      m_back(button(u"newBack"_s, tr("Back"), ButtonKind::Plain, QKeySequence(u"Alt+Left"_s))),
      m_next(button(u"newNext"_s, tr("Next"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s))),
      m_create(button(u"newCreate"_s, tr("Choose where to save …"), ButtonKind::Plain,
                      QKeySequence(u"Ctrl+Shift+Return"_s))) {
    const Theme& theme = Theme::current();
    setObjectName(u"newElectionDialog"_s);
    setWindowTitle(tr("New election"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(this);
    const int edge = theme.px(18);
    box->setContentsMargins(edge, edge, edge, edge);
    box->setSpacing(theme.px(10));
    auto* heads = new FlowLayout;
    for (const QString& title : {tr("1 Township and day"), tr("2 Rules"), tr("3 Villages and posts"),
                                 tr("4 What villages set"), tr("5 Overview")}) {
        m_heads.push_back(label(title, LabelKind::Muted));
        heads->addWidget(m_heads.back());
    }
    box->addLayout(heads);
    for (QWidget* page : {makeTownship(), makeRules(), makeVillages(), makeSwitches()})
        m_stack->addWidget(page);
    m_stack->addWidget(m_overview);
    box->addWidget(m_stack, 1);
    m_refusal->setObjectName(u"newRefusal"_s);
    m_refusal->hide();
    box->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    auto* cancel = button(u"newCancel"_s, tr("Cancel"));
    for (QPushButton* one : {cancel, m_back}) buttons->addWidget(one);
    m_why->setObjectName(u"newWhyNot"_s);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buttons->addWidget(m_why, 1);
    for (QPushButton* one : {m_create, m_next}) buttons->addWidget(one);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveKeyboardBack(*this);
    connect(m_back, &QPushButton::clicked, this, &ElectionWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ElectionWizard::next);
    connect(m_create, &QPushButton::clicked, this, &ElectionWizard::createWanted);
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(std::min(theme.px(1040), room.width() - 40), std::min(theme.px(660), room.height() - 60));
    proposeRules();
    goTo(Township);
}

void ElectionWizard::addField(QFormLayout* form, const QString& name, QWidget* field) {
    field->installEventFilter(this);
    m_fields << field;
    form->addRow(label(name, LabelKind::Muted), field);
}

QWidget* ElectionWizard::makeTownship() {
    auto* page = new QWidget;
    auto* box = column(page, 12);
    auto* form = makeForm();
    m_township->setPlaceholderText(tr("as printed on notices, for example 经济开发区"));
    for (const TownshipKind kind : {TownshipKind::Town, TownshipKind::Township, TownshipKind::Subdistrict,
                                    TownshipKind::DevelopmentZone})
        m_townshipKind->addItem(townshipKindName(kind), townshipKindKey(kind));
    for (const ElectionKind kind : electionKinds())
        m_kind->addItem(parameterWordText(u"election_kinds", electionKindKey(kind)), electionKindKey(kind));
    m_day->setDisplayFormat(currentLanguage() == u"en"_s ? u"d MMMM yyyy"_s : u"yyyy年M月d日"_s);
    m_day->setCalendarPopup(true);
    m_approval->setPlaceholderText(tr("number of the county's document, for example 永政函〔2026〕3号"));
    addField(form, tr("Township"), m_township);
    addField(form, tr("Kind of township"), m_townshipKind);
    addField(form, tr("Kind of election"), m_kind);
    addField(form, tr("Approved by"), m_approval);
    addField(form, tr("Election day"), m_day);
    box->addLayout(form);
    box->addWidget(m_dates);
    box->addWidget(m_preview, 1);
    connect(m_township, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_kindChosen)
            m_townshipKind->setCurrentIndex(
                m_townshipKind->findData(townshipKindKey(townshipKindOf(name.trimmed()))));
        judge();
    });
    connect(m_townshipKind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        proposeModes();
        judge();
    });
    connect(m_approval, &QLineEdit::textChanged, this, &ElectionWizard::judge);
    connect(m_day, &QDateEdit::dateChanged, this, &ElectionWizard::proposeRules);
    return page;
}

QWidget* ElectionWizard::makeRules() {
    auto* page = new QWidget;
    auto* box = column(page, 10);
    auto* form = makeForm();
    for (const QString& id : shippedRuleSets())
        if (const auto set = shippedRuleSet(id)) m_rules->addItem(set->title(currentLanguage()), id);
    m_rules->installEventFilter(this);
    form->addRow(label(tr("Rule set"), LabelKind::Muted), m_rules);
    box->addLayout(form);
    box->addWidget(m_summary, 1);
    connect(m_rules, &QComboBox::activated, this, [this] { m_rulesChosen = true; });
    connect(m_rules, &QComboBox::currentIndexChanged, this, &ElectionWizard::showRules);
    return page;
}

QWidget* ElectionWizard::makeVillages() {
    auto* page = new QWidget;
    auto* box = column(page, 8);
    box->addWidget(
        label(tr("Type the villages one under the other: Enter goes down, Tab to the right; the usual "
                 "seats stand there already. Or drop the office's list of posts (职数表) here, or "
                 "paste from a spreadsheet."),
              LabelKind::Muted, nullptr, true));
    auto* buttons = new FlowLayout;
    auto* list = button(u"newList"_s, tr("Take the office's list …"), ButtonKind::Plain,
                        QKeySequence(u"Ctrl+Shift+I"_s));
    auto* post =
        button(u"newPostColumn"_s, tr("Add a post …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+P"_s));
    buttons->addWidget(list);
    buttons->addWidget(post);
    box->addLayout(buttons);
    box->addWidget(m_grid, 1);
    m_gridNote->setObjectName(u"newGridNote"_s);
    box->addWidget(m_gridNote);
    auto* drops = new DropZone(page, tr("Drop the list of posts (职数表) here"));
    connect(drops, &DropZone::dropped, this, [this](const QStringList& paths) {
        if (!paths.isEmpty()) readList(paths.constFirst());
    });
    connect(list, &QPushButton::clicked, this, &ElectionWizard::chooseList);
    connect(post, &QPushButton::clicked, this, &ElectionWizard::askColumn);
    connect(m_grid, &PostsGrid::finished, this, &ElectionWizard::next);
    connect(m_model, &PostsGridModel::edited, this, &ElectionWizard::judge);
    return page;
}

QWidget* ElectionWizard::makeSwitches() {
    const Theme& theme = Theme::current();
    auto* page = new QWidget;
    auto* line = row(page, 12);
    auto* left = column(nullptr, 8);
    m_villageList->setFixedWidth(theme.px(190));
    m_villageList->installEventFilter(this);
    left->addWidget(m_villageList, 1);
    auto* all =
        button(u"newForAll"_s, tr("The same for all villages"), ButtonKind::Plain, QKeySequence(u"Alt+A"_s));
    left->addWidget(all);
    line->addLayout(left);
    line->addWidget(m_form, 1);
    m_noVillages->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    line->addWidget(m_noVillages, 1);
    for (QWidget* field : m_form->fields()) field->installEventFilter(this);
    connect(m_villageList, &QListWidget::currentRowChanged, this, &ElectionWizard::showVillage);
    connect(all, &QPushButton::clicked, this, &ElectionWizard::forAllVillages);
    connect(m_form, &VillageRulesForm::changed, this, &ElectionWizard::keepVillage);
    return page;
}

ElectionFile::NewElection ElectionWizard::election() const {
    ElectionFile::NewElection made{m_township->text().trimmed(), m_rules->currentData().toString(),
                                   m_day->date()};
    made.kind = electionKindFromKey(m_kind->currentData().toString()).value_or(ElectionKind::Term);
    made.townshipKind = townshipKindFromKey(m_townshipKind->currentData().toString());
    if (m_approval->isEnabled()) made.approval = m_approval->text().trimmed();
    return made;
}

std::vector<VillagePlan> ElectionWizard::villages() const {
    return m_model->plans();
}

Result<RuleSet> ElectionWizard::ruleSet() const {
    return shippedRuleSet(m_rules->currentData().toString());
}

BallotMode ElectionWizard::usualMode() const {
    const auto set = ruleSet();
    const QStringList modes = set ? set->list(u"modes") : QStringList();
    return ballotModeFromKey(modes.value(0)).value_or(BallotMode::SelfNomination);
}

/// The set that holds on the day, unless the clerk chose one.
void ElectionWizard::proposeRules() {
    const int fit = m_rules->findData(shippedRuleSetFor(m_day->date()));
    if (!m_rulesChosen && fit >= 0) m_rules->setCurrentIndex(fit);
    showRules();
}

void ElectionWizard::showRules() {
    if (const auto set = ruleSet()) m_summary->show(*set, m_day->date());
    proposeModes();
    judge();
}

void ElectionWizard::proposeModes() {
    m_model->setUsual(usualPosts(election().kind), usualMode());
}

void ElectionWizard::chooseList() {
    Prompt::FileQuestion which;
    which.title = tr("The office's list of posts (职数表)");
    which.filter = tr("Spreadsheets (*.xlsx *.xls *.ods *.csv)");
    m_prompt.openFiles(which, [this](const QStringList& files) {
        if (!files.isEmpty()) readList(files.constFirst());
    });
}

void ElectionWizard::readList(const QString& path) {
    auto plans = plansFromList(path, usualMode());
    if (!plans) return refuse(plans.error());
    // Villages that were typed stay where the list lacks them.
    for (const VillagePlan& typed : m_model->plans()) {
        const auto same = [&typed](const VillagePlan& one) { return one.village.name == typed.village.name; };
        if (std::none_of(plans->begin(), plans->end(), same)) plans->push_back(typed);
    }
    m_model->setPlans(std::move(*plans));
    m_grid->setFocus();
}

void ElectionWizard::askColumn() {
    auto* dialog = new PostColumnDialog(this);
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        m_model->addColumn(dialog->body(), dialog->title(), dialog->womenOnly());
        dialog->accept();
    });
    connect(dialog, &QDialog::finished, this, [this] { m_grid->setFocus(); });
    dialog->open();
}

void ElectionWizard::showVillage(int row) {
    const auto set = ruleSet();
    if (row < 0 || row >= m_model->villageCount() || !set) return;
    m_shown = -1;
    m_form->set(m_model->plans()[size_t(row)], *set, m_day->date());
    m_shown = row;
}

void ElectionWizard::keepVillage() {
    if (m_shown < 0) return;
    m_model->setPlan(m_shown, m_form->plan());
}

void ElectionWizard::forAllVillages() {
    if (m_shown < 0) return;
    const VillagePlan shown = m_form->plan();
    for (int i = 0; i < m_model->villageCount(); ++i) {
        VillagePlan plan = m_model->plans()[size_t(i)];
        plan.village.mode = shown.village.mode;
        plan.village.ownElectionDay = shown.village.ownElectionDay;
        plan.switches = shown.switches;
        plan.conditions = shown.conditions;
        // Each village passes its own paper: title and number are never copied.
        m_model->setPlan(i, plan);
    }
}

void ElectionWizard::goTo(int step) {
    m_refusal->hide();
    m_shown = -1;
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < StepCount; ++i)
        setKind(m_heads[size_t(i)], i == step ? LabelKind::Accent : LabelKind::Muted);
    if (step == Switches) {
        m_villageList->clear();
        for (const VillagePlan& plan : m_model->plans()) m_villageList->addItem(plan.village.name);
        m_villageList->setCurrentRow(0);
        const bool any = m_model->villageCount() > 0;
        m_form->setVisible(any);
        m_noVillages->setVisible(!any);
    }
    if (step == Overview)
        if (const auto set = ruleSet()) m_overview->show(election(), *set, m_model->plans(), m_today);
    judge();
    QWidget* const first[] = {m_township, m_rules, m_grid, m_villageList, m_create};
    first[step]->setFocus(Qt::TabFocusReason);
    if (step == Villages && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(m_model->villageCount(), 0));
}

void ElectionWizard::next() {
    const int step = m_stack->currentIndex();
    const QString why = whyNot(step);
    if (!why.isEmpty()) {
        m_refusal->setText(why);
        m_refusal->show();
        return;
    }
    if (step == Overview)
        Q_EMIT createWanted();
    else
        goTo(step + 1);
}

void ElectionWizard::back() {
    if (m_stack->currentIndex() > 0) goTo(m_stack->currentIndex() - 1);
}

QString ElectionWizard::whyNot(int step) const {
    const auto made = election();
    if (step == Township) {
        if (made.township.isEmpty()) return tr("Write the township's name first.");
        if (m_approval->isEnabled() && made.approval.isEmpty())
            return tr("An early or late election needs the number of the county's approval.");
    }
    if (step == Villages) {
        QHash<QString, int> rows;
        for (const VillagePlan& plan : m_model->plans()) {
            const int row = int(rows.size()) + 1;
            const QString name = normaliseName(plan.village.name);
            if (rows.contains(name))
                return tr("Rows %1 and %2 both say %3: a village stands there once. Correct one, or take it "
                          "out with Delete.")
                    .arg(rows.value(name))
                    .arg(row)
                    .arg(plan.village.name);
            rows.insert(name, row);
        }
    }
    if (step == Rules)
        if (const auto set = ruleSet())
            if (const auto fits = checkElectionKind(*set, made.kind, made.approval); !fits)
                return fits.error().message;
    if (step == Switches) {
        if (const auto set = ruleSet())
            for (const VillagePlan& plan : m_model->plans()) {
                const bool sets = !plan.switches.empty() || !plan.conditions.empty();
                if (sets && !plan.village.measures.canBeCited())
                    return tr("%1 sets something otherwise: enter number and date of its measures first.")
                        .arg(plan.village.name);
            }
        return m_model->villageCount() > 0 ? m_form->whyNot() : QString();
    }
    return {};
}

QString ElectionWizard::whyNotCreate() const {
    for (int step = Township; step < Overview; ++step)
        if (const QString why = whyNot(step); !why.isEmpty()) return why;
    return {};
}

void ElectionWizard::judge() {
    const auto made = election();
    m_approval->setEnabled(made.kind == ElectionKind::EarlyTerm || made.kind == ElectionKind::LateTerm);
    m_approval->setToolTip(m_approval->isEnabled() ? QString()
                                                   : tr("Only an early or late election needs an approval."));
    if (const auto set = ruleSet()) {
        const QDate roll = made.electionDay.addDays(-set->days(u"roll_post_days"));
        const auto left = int(m_today.daysTo(roll));
        m_dates->setText(
            left >= 0 ? tr("The register of voters has to be posted by %1: %2 days from now.")
                            .arg(formatDate(roll))
                            .arg(left)
                      : tr("The register of voters should have been posted by %1: this day is too early.")
                            .arg(formatDate(roll)));
        setKind(m_dates, left >= 0 ? LabelKind::Small : LabelKind::Bad);
        m_preview->show(*set, made.electionDay, usualMode(), m_today);
    }
    int seats = 0;
    for (const VillagePlan& plan : m_model->plans())
        for (const Post& post : plan.posts) seats += post.seats;
    m_gridNote->setText(tr("%1 villages, %2 seats").arg(m_model->villageCount()).arg(seats));
    const int step = m_stack->currentIndex();
    m_next->setVisible(step < Overview);
    setWhyNot(m_next, whyNot(step));
    m_why->setText(whyNot(step));
    setWhyNot(m_back, step > 0 ? QString() : tr("This is the first step."));
    setWhyNot(m_create, whyNotCreate());
    if (m_refusal->isVisible() && whyNot(step).isEmpty()) m_refusal->hide();
}

void ElectionWizard::refuse(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return;
    m_refusal->setText(error.message);
    m_refusal->show();
}

void ElectionWizard::enter(QWidget* field) {
    if (field == m_rules || field == m_villageList) return next();
    QList<QWidget*> order = m_fields;
    if (m_stack->currentIndex() == Switches) order = m_form->fields();
    for (auto at = order.indexOf(field) + 1; at > 0 && at < order.size(); ++at)
        if (order.at(at)->isEnabled()) return order.at(at)->setFocus(Qt::TabFocusReason);
    next();
}

bool ElectionWizard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || !plain) return false;
    enter(static_cast<QWidget*>(watched));
    return true;
}

void ElectionWizard::keyPressEvent(QKeyEvent* event) {
    const bool enterKey = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enterKey && m_stack->currentIndex() == Overview && event->modifiers() == Qt::NoModifier) {
        if (m_create->isEnabled()) Q_EMIT createWanted();
        return;
    }
    if (enterKey) return;  // a dialog would press its first button
    QDialog::keyPressEvent(event);
}

}  // namespace election
