#include "ui/pages/posts/setup_dialogs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/rules/rule_words.h"
#include "ui/dialogs/setup/posts_grid.h"
#include "ui/dialogs/setup/rule_summary.h"
#include "ui/dialogs/setup/village_rules_form.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

void makeWide(FormDialog& dialog, int width, int height) {
    const Theme& theme = Theme::current();
    dialog.resize(std::min(theme.px(width), 1320), std::min(theme.px(height), 720));
}

enum MoveColumn { MoveWhat, MoveBefore, MoveAfter, MoveState, MoveBasis, MoveColumns };

QString stateWords(const MovedDate& date) {
    QString words;
    switch (date.state) {
        case MovedDate::State::TooLate:
            words = DayMoveDialog::tr("✗ too late: this day is gone by");
            break;
        case MovedDate::State::DoneTooLate:
            words = DayMoveDialog::tr("✗ done on %1: too late by the new day").arg(formatDate(date.done));
            break;
        case MovedDate::State::DoneTooEarly:
            words = DayMoveDialog::tr("✗ done on %1: too early by the new day").arg(formatDate(date.done));
            break;
        case MovedDate::State::Kept:
            return date.done.isValid() ? DayMoveDialog::tr("✓ done on %1").arg(formatDate(date.done))
                                       : DayMoveDialog::tr("✓ in time");
    }
    return date.wasBroken ? DayMoveDialog::tr("%1 (so already)").arg(words) : words;
}

}  // namespace

CorrectionField::CorrectionField(FormDialog& dialog, const QString& frozen) {
    if (frozen.isEmpty()) return;
    dialog.addNote(frozen);
    m_field = named(new QLineEdit, u"setupBecause"_s, DayMoveDialog::tr("Reason of the correction"));
    m_field->setPlaceholderText(DayMoveDialog::tr("stands in the log with what was and what is"));
    dialog.addField(DayMoveDialog::tr("Reason of the correction"), m_field);
}

QString CorrectionField::because() const {
    return m_field ? m_field->text().trimmed() : QString();
}

QString CorrectionField::whyNot() const {
    return m_field && because().isEmpty()
               ? DayMoveDialog::tr("This is a correction now: write its reason first.")
               : QString();
}

AddVillagesDialog::AddVillagesDialog(ElectionKind kind, BallotMode mode, QWidget* parent)
    : FormDialog(
          tr("Add villages"),
          tr("One village a row, with its seats. Enter goes down, Tab to the right; the usual seats stand "
             "there already."),
          tr("Add"), parent),
      m_model(new PostsGridModel(this)) {
    setObjectName(u"addVillagesDialog"_s);
    m_model->setUsual(usualPosts(kind), mode);
    auto* grid = named(new PostsGrid(m_model), u"addVillagesGrid"_s, tr("Villages and posts"));
    grid->setMinimumHeight(Theme::current().px(260));
    addWide(grid);
    makeWide(*this, 960, 480);
    const auto judge = [this] {
        setWhyNotAllowed(m_model->villageCount() > 0 ? QString() : tr("Type the name of a village first."));
    };
    connect(m_model, &PostsGridModel::edited, this, judge);
    connect(grid, &PostsGrid::finished, this, [this] {
        if (m_model->villageCount() > 0) Q_EMIT saveWanted();
    });
    judge();
    grid->setCurrentIndex(m_model->index(0, 0));
    grid->setFocus();
}

const std::vector<VillagePlan>& AddVillagesDialog::villages() const {
    return m_model->plans();
}

VillageDialog::VillageDialog(const VillagePlan& plan, const RuleSet& frozen, const QDate& township,
                             const QString& whyFrozen, QWidget* parent)
    : FormDialog(plan.village.name, tr("What this village sets, by its own measures (选举办法)."), tr("Save"),
                 parent),
      m_name(named(new QLineEdit(plan.village.name), u"villageName"_s, tr("Village"))),
      m_form((addField(tr("Village"), m_name), new VillageRulesForm)),
      m_correction(*this, whyFrozen) {
    setObjectName(u"villageDialog"_s);
    m_form->setMinimumHeight(Theme::current().px(300));
    addWide(m_form);
    m_form->set(plan, frozen, township);
    m_form->hideDay();  // moved where it shows what breaks
    makeWide(*this, 980, 700);
    connect(m_name, &QLineEdit::textChanged, this, &VillageDialog::judge);
    connect(m_form, &VillageRulesForm::changed, this, &VillageDialog::judge);
    if (m_correction.field())
        connect(m_correction.field(), &QLineEdit::textChanged, this, &VillageDialog::judge);
    judge();
}

VillagePlan VillageDialog::plan() const {
    VillagePlan plan = m_form->plan();
    plan.village.name = m_name->text();
    return plan;
}

void VillageDialog::judge() {
    QString why = m_form->whyNot();
    if (m_name->text().trimmed().isEmpty()) why = tr("The village has no name. Write it as on its seal.");
    if (why.isEmpty()) why = m_correction.whyNot();
    setWhyNotAllowed(why);
}

ElectionDialog::ElectionDialog(const Election& election, const RuleSet& rules, const QString& whyFrozen,
                               QWidget* parent)
    : FormDialog(tr("The election"), tr("What stands for the whole township."), tr("Save"), parent),
      m_election(election),
      m_frozen(rules),
      m_township(named(new QLineEdit(election.township), u"electionTownship"_s, tr("Township"))),
      m_approval(named(new QLineEdit(election.approval), u"electionApproval"_s, tr("Approving document"))),
      m_townshipKind(named(new QComboBox, u"electionTownshipKind"_s, tr("Kind of township"))),
      m_kind(named(new QComboBox, u"electionKind"_s, tr("Kind of election"))),
      m_rules(named(new QComboBox, u"electionRules"_s, tr("Rule set"))),
      m_summary((addField(tr("Township"), m_township), addField(tr("Kind of township"), m_townshipKind),
                 addField(tr("Kind of election"), m_kind), addField(tr("Approved by"), m_approval),
                 addField(tr("Rule set"), m_rules), new RuleSummary)),
      m_correction(*this, whyFrozen) {
    setObjectName(u"electionDialog"_s);
    for (const TownshipKind kind : {TownshipKind::Town, TownshipKind::Township, TownshipKind::Subdistrict,
                                    TownshipKind::DevelopmentZone})
        m_townshipKind->addItem(townshipKindName(kind), townshipKindKey(kind));
    m_townshipKind->setCurrentIndex(m_townshipKind->findData(townshipKindKey(election.townshipKind)));
    for (const ElectionKind one : electionKinds())
        m_kind->addItem(parameterWordText(u"election_kinds", electionKindKey(one)), electionKindKey(one));
    m_kind->setCurrentIndex(m_kind->findData(electionKindKey(election.kind)));
    for (const QString& id : shippedRuleSets())
        if (const auto set = shippedRuleSet(id)) m_rules->addItem(set->title(currentLanguage()), id);
    m_rules->setCurrentIndex(m_rules->findData(rules.id()));
    m_summary->setMinimumHeight(Theme::current().px(240));
    addWide(m_summary);
    makeWide(*this, 960, 680);
    for (QComboBox* box : {m_townshipKind, m_kind, m_rules})
        connect(box, &QComboBox::currentIndexChanged, this, &ElectionDialog::judge);
    for (QLineEdit* field : {m_township, m_approval})
        connect(field, &QLineEdit::textChanged, this, &ElectionDialog::judge);
    if (m_correction.field())
        connect(m_correction.field(), &QLineEdit::textChanged, this, &ElectionDialog::judge);
    judge();
}

QString ElectionDialog::township() const {
    return m_township->text().trimmed();
}
TownshipKind ElectionDialog::townshipKind() const {
    return townshipKindFromKey(m_townshipKind->currentData().toString()).value_or(TownshipKind::Town);
}
ElectionKind ElectionDialog::kind() const {
    return electionKindFromKey(m_kind->currentData().toString()).value_or(ElectionKind::Term);
}
QString ElectionDialog::approval() const {
    return m_approval->isEnabled() ? m_approval->text().trimmed() : QString();
}
QString ElectionDialog::ruleSetId() const {
    return m_rules->currentData().toString();
}

void ElectionDialog::judge() {
    m_approval->setEnabled(kind() == ElectionKind::EarlyTerm || kind() == ElectionKind::LateTerm);
    const bool other = ruleSetId() != m_frozen.id();
    const auto chosen = other ? shippedRuleSet(ruleSetId()) : Result<RuleSet>(m_frozen);
    if (!chosen) return setWhyNotAllowed(chosen.error().message);
    // Another set is compared with the one that the file has now.
    m_summary->show(*chosen, m_election.electionDay, other ? m_frozen.id() : QString());
    QString why;
    if (township().isEmpty()) why = tr("Write the township's name first.");
    if (const auto fits = checkElectionKind(*chosen, kind(), approval()); !fits) why = fits.error().message;
    if (why.isEmpty()) why = m_correction.whyNot();
    setWhyNotAllowed(why);
}

DayMoveDialog::DayMoveDialog(const SetupService& setup, const QDate& now, std::optional<Village> only,
                             const QString& whyFrozen, QWidget* parent)
    : FormDialog(only ? tr("Move the election day of %1").arg(only->name) : tr("Move the election day"),
                 only ? tr("Only this village votes on that day; the others keep the township's.")
                      : tr("For the township and every village without a day of its own. Nothing is written "
                           "before you save."),
                 tr("Move the day"), parent),
      m_setup(setup),
      m_now(now),
      m_only(std::move(only)),
      m_day(named(new QDateEdit(now), u"moveDay"_s, tr("New election day"))),
      m_words((addField(tr("New election day"), m_day), label(QString(), LabelKind::Plain, nullptr, true))),
      m_table(named(new QTableWidget(0, MoveColumns), u"moveDates"_s, tr("What moves with the day"))),
      m_correction(*this, whyFrozen) {
    setObjectName(u"dayMoveDialog"_s);
    m_words->setObjectName(u"moveWords"_s);
    m_day->setDisplayFormat(currentLanguage() == u"en"_s ? u"d MMMM yyyy"_s : u"yyyy年M月d日"_s);
    m_day->setCalendarPopup(true);
    tuneTable(m_table, 26);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels(
        {tr("What"), tr("by the old day"), tr("by the new day"), tr("In time?"), tr("Basis")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {MoveWhat, MoveBasis})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setMinimumHeight(Theme::current().px(280));
    m_table->setTabKeyNavigation(false);
    addWide(m_words);
    addWide(m_table);
    makeWide(*this, 1040, 640);
    connect(m_day, &QDateEdit::dateChanged, this, &DayMoveDialog::preview);
    if (m_correction.field())
        connect(m_correction.field(), &QLineEdit::textChanged, this, &DayMoveDialog::preview);
    preview();
}

QDate DayMoveDialog::day() const {
    return m_day->date();
}

void DayMoveDialog::preview() {
    const auto move = m_setup.previewElectionDay(day(), m_only ? std::optional(m_only->id) : std::nullopt);
    if (!move) return setWhyNotAllowed(move.error().message);
    QStringList words;
    const int broken = move->newlyBroken();
    words << (broken == 0 ? tr("No date is too late by the new day that wasn't already.")
                          : tr("%1 dates can't be kept by the new day.").arg(broken));
    words << tr("Of age by the new day only: %1; by the old day only: %2.")
                 .arg(move->comeOfAge)
                 .arg(move->notOfAge);
    if (!move->closedRegisters.isEmpty())
        words << tr("Closed registers, whose changes are entered as supplements: %1.")
                     .arg(move->closedRegisters.join(u'、'));
    if (!move->inForceOnDay) words << tr("The rule set is not in force on that day.");
    m_words->setText(words.join(u'\n'));
    setKind(m_words, broken > 0 || !move->inForceOnDay ? LabelKind::Bad : LabelKind::Plain);
    m_table->setRowCount(0);
    for (const DayMove::Group& group : move->groups) {
        QStringList names;
        for (const Village& village : group.villages) names << village.name;
        for (const MovedDate& date : group.dates) {
            const int at = m_table->rowCount();
            m_table->insertRow(at);
            const QStringList cells{date.title, formatDate(date.before), formatDate(date.after),
                                    stateWords(date),
                                    basisWithMark(date.citation, evidenceMarkKey(date.mark))};
            for (int c = 0; c < MoveColumns; ++c) {
                auto* item = new QTableWidgetItem(cells.at(c));
                item->setToolTip(cells.at(c) + u'\n' + names.join(u'、'));
                if (date.isBroken()) item->setForeground(Theme::current().ink(Tone::Bad));
                m_table->setItem(at, c, item);
            }
        }
    }
    QString why;
    if (day() == m_now) why = tr("Choose another day first.");
    if (why.isEmpty()) why = m_correction.whyNot();
    setWhyNotAllowed(why);
}

}  // namespace election
