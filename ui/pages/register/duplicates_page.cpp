#include "ui/pages/register/duplicates_page.h"

#include <QGridLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>

#include "core/services/register_service.h"
#include "ui/models/register_model.h"
#include "ui/pages/register/person_dialog.h"
#include "ui/pages/register/person_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// What helps to tell two entries apart; the ID number is the same anyway.
const QStringList& comparedFields() {
    static const QStringList keys{
        u"name"_s,           u"sex"_s,     u"birth_date"_s, u"household"_s, u"relation_to_head"_s,
        u"villager_group"_s, u"address"_s, u"phone"_s,      u"category"_s,  u"declaration"_s,
        u"remark"_s};
    return keys;
}

QString caseLine(const SharedId& shared) {
    QStringList rows;
    for (const RegisterRow& row : shared.rows)
        rows << DuplicatesPage::tr("%1 no. %2").arg(row.village).arg(row.person.rowNumber);
    QStringList names;
    for (const RegisterRow& row : shared.rows)
        if (!names.contains(row.person.name)) names << row.person.name;
    return u"%1\n%2 · %3"_s.arg(names.join(u" / "_s), shared.acrossVillages ? u"REG-07"_s : u"REG-06"_s,
                                rows.join(u" · "_s));
}

bool differs(const SharedId& shared, const QString& key) {
    const QString first = fieldShown(shared.rows.front().person, key);
    return std::any_of(shared.rows.begin(), shared.rows.end(),
                       [&](const RegisterRow& row) { return fieldShown(row.person, key) != first; });
}

}  // namespace

PageDescriptor DuplicatesPage::descriptor() {
    return {u"register-duplicates"_s,
            tr("Double entries"),
            u"users"_s,
            Step::Register,
            [](Desk& desk) -> Page* { return new DuplicatesPage(desk); },
            u"register"_s};
}

DuplicatesPage::DuplicatesPage(Desk& desk)
    : Page(desk),
      m_summary(label({}, LabelKind::Muted, nullptr, true)),
      m_list(named(new QListWidget, u"duplicatesList"_s, tr("Entries that share an ID number"))),
      m_card(new Card),
      m_case(new QVBoxLayout),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_none(
          new EmptyState({u"check"_s,
                          tr("Nobody stands on a register twice"),
                          tr("Entries that share one ID number, in one village (REG-06) or in two (REG-07), "
                             "would stand here side by side. A register is closed only when each case is "
                             "decided."),
                          {},
                          {},
                          {}})) {
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    pageMargins(outer);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_none);
    auto* box = column(m_work, 8);
    box->addWidget(label(tr("Double entries"), LabelKind::Title));
    m_summary->setObjectName(u"duplicatesSummary"_s);
    box->addWidget(m_summary);
    auto* line = row(nullptr, 12);
    m_list->setProperty("framed", true);
    m_list->setFixedWidth(theme.px(theme.percent() == 100 ? 330 : 270));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line->addWidget(m_list);
    auto* inside = new QWidget;
    m_case = column(inside, 10);
    m_card->body()->addWidget(scrolled(inside));
    line->addWidget(m_card, 1);
    box->addLayout(line, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesPage::showCase);
}

void DuplicatesPage::refresh() {
    const int before = m_list->currentRow();
    m_cases = m_desk.orShow(m_desk.registerEdits.shared(village()));
    m_stack->setCurrentWidget(m_cases.empty() ? m_none : m_work);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SharedId& shared : m_cases) m_list->addItem(caseLine(shared));
    }
    const auto across =
        std::count_if(m_cases.begin(), m_cases.end(), [](const SharedId& one) { return one.acrossVillages; });
    m_summary->setText(tr("%1 within a village, %2 across villages. A voter stands in one village's register "
                          "only: choose which entry stays, by what he says.")
                           .arg(static_cast<qint64>(m_cases.size()) - across)
                           .arg(across));
    const int row = std::clamp(before, 0, std::max(0, m_list->count() - 1));
    m_list->setCurrentRow(row);
    showCase(m_list->currentRow());
    if (!m_cases.empty()) m_list->setFocus();
}

void DuplicatesPage::open(const PageTarget& target) {
    if (!target.person) return;
    for (size_t i = 0; i < m_cases.size(); ++i)
        for (const RegisterRow& row : m_cases[i].rows)
            if (row.person.id == *target.person) return m_list->setCurrentRow(static_cast<int>(i));
}

void DuplicatesPage::showCase(int number) {
    clearLayout(m_case);
    if (number < 0 || static_cast<size_t>(number) >= m_cases.size()) return;
    const SharedId& shared = m_cases[static_cast<size_t>(number)];
    m_case->addWidget(label(
        shared.samePerson ? tr("One person, entered %n times", nullptr, static_cast<int>(shared.rows.size()))
                          : tr("Different names or birth dates, one ID number"),
        LabelKind::Section));
    m_case->addWidget(label(shared.samePerson ? tr("Ask where he takes part. The others are taken off with "
                                                   "this reason, and no later import brings "
                                                   "them back.")
                                              : tr("Two people can't have one number: compare with the cards "
                                                   "and correct the wrong one. If it is "
                                                   "one person after all, keep the right entry."),
                            LabelKind::Plain, nullptr, true));
    auto* grid = bare(new QGridLayout, 6);
    grid->setHorizontalSpacing(Theme::current().px(18));
    int line = 1;
    for (const QString& key : comparedFields())
        grid->addWidget(label(fieldTitle(key), LabelKind::Muted), line++, 0);
    for (int column = 0; column < static_cast<int>(shared.rows.size()); ++column)
        addEntry(grid, column, shared);
    grid->setColumnStretch(static_cast<int>(shared.rows.size()) + 1, 1);
    m_case->addLayout(grid);
    m_case->addStretch();
}

void DuplicatesPage::addEntry(QGridLayout* grid, int column, const SharedId& shared) {
    const RegisterRow& entry = shared.rows[static_cast<size_t>(column)];
    const int at = column + 1;
    auto* head = new QWidget;
    auto* words = election::column(head, 2);
    words->addWidget(
        label(tr("%1 no. %2").arg(entry.village).arg(entry.person.rowNumber), LabelKind::Section));
    words->addWidget(new StatusChip(entry.person.isRegisteredVoter() ? Tone::Ok : Tone::Todo,
                                    registrationStatusTitle(entry.person.status)),
                     0, Qt::AlignLeft);
    auto* keepIt = button(u"duplicatesKeep%1"_s.arg(column + 1), tr("Keep this entry"), ButtonKind::Main,
                          column < 9 ? QKeySequence(u"Alt+%1"_s.arg(column + 1)) : QKeySequence());
    connect(keepIt, &QPushButton::clicked, this, [this, entry] { keep(entry); });
    words->addWidget(keepIt, 0, Qt::AlignLeft);
    grid->addWidget(head, 0, at);
    int line = 1;
    for (const QString& key : comparedFields()) {
        const QString value = fieldShown(entry.person, key);
        const bool other = differs(shared, key);
        auto* text = label(value.isEmpty() ? u"—"_s
                           : other         ? u"≠ "_s + value
                                           : value,
                           other ? LabelKind::Accent : LabelKind::Plain, nullptr, true);
        grid->addWidget(text, line++, at);
    }
    auto* correct =
        button(u"duplicatesCorrect%1"_s.arg(column + 1), tr("Correct this entry …"), ButtonKind::Link);
    connect(correct, &QPushButton::clicked, this, [this, entry] {
        (new PersonDialog(m_desk, entry.person.village, entry.person.id, window()))->open();
    });
    grid->addWidget(correct, line, at, Qt::AlignLeft);
}

void DuplicatesPage::keep(const RegisterRow& row) {
    Prompt::TextQuestion question;
    question.title = tr("Keep %1 in %2").arg(row.person.name, row.village);
    question.text = tr(
        "Write how the choice was made: who was asked, what he said, when. It goes into the log; the other "
        "entries are taken off.");
    question.action = tr("Keep this entry");
    m_desk.prompt.askText(question, [this, row](const QString& because) {
        const auto done = m_desk.registerEdits.keep(row.person.id, because);
        if (!done) return m_desk.navigator.showError(done.error());
        m_desk.changes.announce(
            {ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings, {}});
        m_desk.navigator.say(tr("%1 stays in %2").arg(row.person.name, row.village));
    });
}

}  // namespace election
