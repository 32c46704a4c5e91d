#include "ui/dialogs/setup/village_rules_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>

#include "core/base/language.h"
#include "core/rules/rule_set.h"
#include "ui/dialogs/setup/switch_editor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum ConditionColumn { ConditionText, ConditionYears, ConditionArticle, ConditionColumns };
constexpr int kConditionRows = 8;

}  // namespace

QDate typedDay(const QString& text) {
    static const QRegularExpression parts(u"^\\s*(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?\\s*$"_s);
    const auto match = parts.match(text);
    return match.hasMatch()
               ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QDate();
}

VillageRulesForm::VillageRulesForm(QWidget* parent)
    : QWidget(parent),
      m_mode(named(new QComboBox, u"villageMode"_s, tr("Way to elect"))),
      m_ownDay(named(new QCheckBox(tr("a day of its own")), u"villageOwnDay"_s, tr("A day of its own"))),
      m_day(named(new QDateEdit, u"villageDay"_s, tr("The village's election day"))),
      m_title(named(new QLineEdit, u"measuresTitle"_s, tr("Title of the village's measures"))),
      m_number(named(new QLineEdit, u"measuresNumber"_s, tr("Document number"))),
      m_adopted(named(new QLineEdit, u"measuresAdopted"_s, tr("Passed on"))),
      m_adoptedBy(named(new QLineEdit, u"measuresAdoptedBy"_s, tr("Passed by"))),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_conditions(named(new QTableWidget(kConditionRows, ConditionColumns), u"villageConditions"_s,
                         tr("The village's own conditions for nominees"))) {
    m_refusal->setObjectName(u"villageRulesRefusal"_s);
    auto* box = column(this, 8);
    box->addWidget(makeHead());
    box->addWidget(m_refusal);
    auto* area = scrolled(makeSwitches());
    box->addWidget(area, 1);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &VillageRulesForm::judge);
    connect(m_ownDay, &QCheckBox::toggled, this, &VillageRulesForm::judge);
    connect(m_day, &QDateEdit::dateChanged, this, &VillageRulesForm::judge);
    for (QLineEdit* field : {m_title, m_number, m_adopted, m_adoptedBy})
        connect(field, &QLineEdit::textChanged, this, &VillageRulesForm::judge);
    connect(m_conditions, &QTableWidget::cellChanged, this, &VillageRulesForm::judge);
}

QWidget* VillageRulesForm::makeHead() {
    auto* head = new QWidget;
    auto* form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_day->setDisplayFormat(currentLanguage() == u"en"_s ? u"d MMMM yyyy"_s : u"yyyy年M月d日"_s);
    m_day->setCalendarPopup(true);
    const QFontMetrics letters(Theme::current().font());
    m_day->setMinimumWidth(letters.horizontalAdvance(u"2026年12月30日"_s) + Theme::current().px(56));
    m_title->setPlaceholderText(tr("for example 后山村村民委员会选举办法"));
    m_number->setPlaceholderText(tr("for example 后山村〔2026〕1号"));
    m_adopted->setPlaceholderText(tr("year-month-day"));
    m_adoptedBy->setPlaceholderText(tr("villagers' meeting or meeting of representatives"));
    m_dayRow = new QWidget;
    auto* day = row(m_dayRow, 8);
    day->addWidget(m_ownDay);
    day->addWidget(m_day);
    day->addStretch();
    auto* paper = new QWidget;
    auto* papers = row(paper, 8);
    papers->addWidget(m_number, 1);
    papers->addWidget(label(tr("passed on"), LabelKind::Muted));
    papers->addWidget(m_adopted);
    papers->addWidget(label(tr("by"), LabelKind::Muted));
    papers->addWidget(m_adoptedBy, 1);
    form->addRow(label(tr("Way to elect"), LabelKind::Muted), m_mode);
    form->addRow(label(tr("Election day"), LabelKind::Muted), m_dayRow);
    form->addRow(label(tr("Own measures"), LabelKind::Muted), m_title);
    form->addRow(label(tr("Number"), LabelKind::Muted), paper);
    return head;
}

QWidget* VillageRulesForm::makeSwitches() {
    const Theme& theme = Theme::current();
    auto* content = new QWidget;
    auto* box = column(content, 8);
    box->addWidget(label(tr("What the village's own measures set otherwise"), LabelKind::Section));
    for (const QString& key : villageSwitchKeys()) {
        auto* editor = new SwitchEditor(key);
        box->addWidget(editor);
        box->addWidget(rule());
        m_switches.push_back(editor);
        connect(editor, &SwitchEditor::changed, this, &VillageRulesForm::judge);
    }
    box->addWidget(label(tr("Conditions of the village's own for nominees"), LabelKind::Section));
    tuneTable(m_conditions, 26);
    m_conditions->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_conditions->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_conditions->setHorizontalHeaderLabels(
        {tr("Condition, as the measures have it"), tr("Looks back (years)"), tr("Article")});
    m_conditions->horizontalHeader()->setSectionResizeMode(ConditionText, QHeaderView::Stretch);
    m_conditions->setColumnWidth(ConditionYears, theme.px(110));
    m_conditions->setColumnWidth(ConditionArticle, theme.px(110));
    m_conditions->setFixedHeight(theme.px(5 * 26 + 34));
    m_conditions->setTabKeyNavigation(false);
    box->addWidget(m_conditions);
    box->addStretch();
    return content;
}

void VillageRulesForm::fillConditions() {
    for (int r = 0; r < kConditionRows; ++r) {
        VillageCondition one;
        if (r < int(m_plan.conditions.size())) one = m_plan.conditions[size_t(r)];
        m_conditions->setItem(r, ConditionText, new QTableWidgetItem(one.text));
        m_conditions->setItem(
            r, ConditionYears,
            new QTableWidgetItem(one.windowYears ? QString::number(*one.windowYears) : QString()));
        m_conditions->setItem(r, ConditionArticle, new QTableWidgetItem(one.article));
    }
}

void VillageRulesForm::set(const VillagePlan& plan, const RuleSet& frozen, const QDate& township) {
    m_filling = true;
    m_plan = plan;
    m_mode->clear();
    for (const QString& key : frozen.list(u"modes"))
        if (const auto mode = ballotModeFromKey(key))
            m_mode->addItem(*mode == BallotMode::SelfNomination
                                ? tr("direct election by self-nomination (M2)")
                                : tr("election among candidates (M1)"),
                            key);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(ballotModeKey(plan.village.mode))));
    m_ownDay->setChecked(plan.village.ownElectionDay.has_value());
    m_day->setDate(plan.village.ownElectionDay.value_or(township));
    const VillageMeasures& measures = plan.village.measures;
    m_title->setText(measures.title);
    m_number->setText(measures.number);
    m_adopted->setText(measures.adopted.isValid() ? measures.adopted.toString(Qt::ISODate) : QString());
    m_adoptedBy->setText(measures.adoptedBy);
    for (SwitchEditor* editor : m_switches) {
        std::optional<VillageSwitch> own;
        for (const VillageSwitch& one : plan.switches)
            if (one.key == editor->key()) own = one;
        editor->set(frozen, own);
    }
    fillConditions();
    m_filling = false;
    judge();
}

VillagePlan VillageRulesForm::plan() const {
    VillagePlan plan = m_plan;
    plan.village.mode =
        ballotModeFromKey(m_mode->currentData().toString()).value_or(BallotMode::SelfNomination);
    plan.village.ownElectionDay = m_ownDay->isChecked() ? std::optional(m_day->date()) : std::nullopt;
    plan.village.measures = {m_title->text().trimmed(), m_number->text().trimmed(),
                             typedDay(m_adopted->text()), m_adoptedBy->text().trimmed()};
    plan.switches.clear();
    for (const SwitchEditor* editor : m_switches)
        if (const auto own = editor->own()) plan.switches.push_back(*own);
    plan.conditions.clear();
    for (int r = 0; r < kConditionRows; ++r) {
        const auto cell = [this, r](int column) {
            const auto* item = m_conditions->item(r, column);
            return item ? item->text().trimmed() : QString();
        };
        if (cell(ConditionText).isEmpty()) continue;
        VillageCondition one;
        if (r < int(m_plan.conditions.size())) one = m_plan.conditions[size_t(r)];
        one.text = cell(ConditionText);
        const int years = cell(ConditionYears).toInt();
        one.windowYears = years > 0 ? std::optional(years) : std::nullopt;
        one.article = cell(ConditionArticle);
        plan.conditions.push_back(std::move(one));
    }
    return plan;
}

QString VillageRulesForm::whyNot() const {
    const VillagePlan now = plan();
    const QString typed = m_adopted->text().trimmed();
    if (!typed.isEmpty() && !now.village.measures.adopted.isValid())
        return tr("The day on which the measures were passed can't be read. Write it as 2026-11-02.");
    const bool sets = !now.switches.empty() || !now.conditions.empty();
    if (sets && !now.village.measures.canBeCited())
        return tr("What the measures set has to be cited: enter their document number and date first.");
    return {};
}

void VillageRulesForm::judge() {
    if (m_filling) return;
    m_day->setEnabled(m_ownDay->isChecked());
    const QString why = whyNot();
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    Q_EMIT changed();
}

QList<QWidget*> VillageRulesForm::fields() const {
    return {m_mode, m_ownDay, m_day, m_title, m_number, m_adopted, m_adoptedBy};
}

void VillageRulesForm::hideDay() {
    m_dayRow->setEnabled(false);
    m_dayRow->setToolTip(
        tr("Choose the village at the top, then “Move the election day …”: it shows what breaks."));
}

}  // namespace election
