#include "ui/pages/register/repairs_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include "core/domain/national_id.h"
#include "core/services/register_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/register/person_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

EmptyStateText nothingOffered() {
    return {
        u"check"_s,
        RepairsPage::tr("No number to mend"),
        RepairsPage::tr("Where a spreadsheet cut the last digits of an ID number (REG-03) and another office "
                        "file has the whole number of the same person, it is offered here."),
        {RepairsPage::tr("the list of self-nominations (自荐报名汇总表), imported as text"),
         RepairsPage::tr("or the village's register anew, its ID column saved as text")},
        RepairsPage::tr("Go to the damaged numbers"),
        {}};
}

}  // namespace

PageDescriptor RepairsPage::descriptor() {
    return {u"register-repairs"_s,
            tr("Damaged numbers"),
            u"undo"_s,
            Step::Register,
            [](Desk& desk) -> Page* { return new RepairsPage(desk); },
            u"register"_s};
}

RepairsPage::RepairsPage(Desk& desk)
    : Page(desk),
      m_summary(label({}, LabelKind::Muted, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"repairsTable"_s, tr("Numbers that are offered"))),
      m_all(button(u"repairsAll"_s, tr("Choose all"), ButtonKind::Plain, QKeySequence(u"Alt+A"_s))),
      m_accept(button(u"repairsAccept"_s, tr("Take the chosen numbers"), ButtonKind::Main,
                      QKeySequence(u"Ctrl+Return"_s))),
      m_rest(button(u"repairsRest"_s, tr("Those without an offer"), ButtonKind::Link)),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_none(new EmptyState(nothingOffered())) {
    auto* outer = new QVBoxLayout(this);
    pageMargins(outer);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_none);
    auto* box = column(m_work, 8);
    box->addWidget(label(tr("Damaged ID numbers"), LabelKind::Title));
    m_summary->setObjectName(u"repairsSummary"_s);
    box->addWidget(m_summary);
    auto* card = new Card;
    card->setTight();
    m_table->setModel(m_model);
    tuneTable(m_table, 30);
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    auto* line = new FlowLayout;
    line->addWidget(m_accept);
    line->addWidget(m_all);
    line->addWidget(m_rest);
    box->addLayout(line);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const bool on = chosen().size() < m_proposals.size();
        for (int i = 0; i < m_model->rowCount(); ++i)
            m_model->item(i, 0)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &RepairsPage::judge);
    connect(m_accept, &QPushButton::clicked, this, &RepairsPage::accept);
    const auto toRest = [this] { m_desk.navigator.goTo({u"register"_s, {}, false, {}, {}, u"REG-03"_s}); };
    connect(m_rest, &QPushButton::clicked, this, toRest);
    connect(static_cast<EmptyState*>(m_none), &EmptyState::actionWanted, this, toRest);
}

void RepairsPage::refresh() {
    m_proposals = m_desk.orShow(m_desk.registerEdits.proposals(village()));
    m_stack->setCurrentWidget(m_proposals.empty() ? m_none : m_work);
    const int damaged = m_desk.orShow(m_desk.registers.openFindingCounts(village())).value(u"REG-03"_s);
    const QLocale locale;
    m_summary->setText(
        tr("%1 numbers are damaged; for %2 of them another office file has the whole number: same village, "
           "name and birth date, one number fits. Nothing is taken without you.")
            .arg(locale.toString(damaged), locale.toString(static_cast<int>(m_proposals.size()))));
    fill();
}

void RepairsPage::fill() {
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Village"), tr("No."), fieldTitle(u"name"_s), fieldTitle(u"sex"_s),
                                        fieldTitle(u"birth_date"_s), fieldTitle(u"villager_group"_s),
                                        tr("In the register"), tr("Offered")});
    for (const IdProposal& proposal : m_proposals) {
        const Person& person = proposal.row.person;
        QList<QStandardItem*> items;
        for (const QString& text : {proposal.row.village, QString::number(person.rowNumber), person.name,
                                    sexName(person.sex), fieldShown(person, u"birth_date"_s), person.group,
                                    maskedId(person.nationalId), maskedId(proposal.nationalId)})
            items << new QStandardItem(text);
        items.front()->setCheckable(true);
        items.front()->setCheckState(Qt::Checked);
        items.front()->setData(proposal.row.person.id.v, IdRole);
        m_model->appendRow(items);
    }
    const Theme& theme = Theme::current();
    const int widths[] = {110, 56, 96, 52, 84, 130, 190};
    for (int i = 0; i < 7; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->reset();
    if (!m_proposals.empty()) m_table->setCurrentIndex(m_model->index(0, 0));
    judge();
}

std::vector<PersonId> RepairsPage::chosen() const {
    std::vector<PersonId> people;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->item(i, 0)->checkState() == Qt::Checked)
            people.push_back(PersonId{m_model->item(i, 0)->data(IdRole).toLongLong()});
    return people;
}

void RepairsPage::judge() {
    const int count = static_cast<int>(chosen().size());
    m_accept->setText(tr("Take %n chosen number(s)", nullptr, count));
    m_all->setText(count < m_model->rowCount() ? tr("Choose all") : tr("Choose none"));
    setWhyNot(m_accept,
              count > 0 ? QString() : tr("Choose numbers first: Space on a row, or all with Alt+A."));
}

void RepairsPage::accept() {
    const auto taken = m_desk.registerEdits.acceptProposals(chosen());
    if (!taken) return m_desk.navigator.showError(taken.error());
    m_desk.changes.announce({ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings, {}});
    m_desk.navigator.say(tr("%n ID number(s) mended", nullptr, *taken));
}

bool RepairsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
        QStandardItem* item = m_model->item(m_table->currentIndex().row(), 0);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return Page::eventFilter(watched, event);
}

}  // namespace election
