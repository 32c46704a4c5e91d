#include "ui/pages/bodies/committee_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/bodies/committee_dialogs.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Place {
    Tone tone = Tone::Todo;
    QString text;
};

Place placeOf(const CommitteeView& view, const CommitteePerson& line) {
    for (const SeatedMember& member : view.seated)
        if (member.line.id == line.id) return {Tone::Ok, committeeRoleName(member.role)};
    for (size_t i = 0; i < view.next.inOrder.size(); ++i)
        if (view.next.inOrder[i].id == line.id)
            return {Tone::Info, CommitteePage::tr("%1 in line").arg(i + 1)};
    for (const NextInLine::Passed& passed : view.next.passedOver)
        if (passed.line.id == line.id) return {Tone::Warn, CommitteePage::tr("can't enter")};
    return {Tone::Todo, CommitteePage::tr("has left")};
}

}  // namespace

CommitteePage::CommitteePage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"committee"_s, Step::Posts,
                  tr("who sits in the election committee, who must leave and who enters"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"committeeTable"_s, tr("Result list of the election committee"))),
      m_side(new QWidget) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    auto* area = scrolled(m_side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 380 : 320));
    line->addWidget(area);
    setFocusProxy(m_table);
}

QWidget* CommitteePage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    m_choose = button(u"committeeChoose"_s, tr("Record the choice …"), ButtonKind::Main,
                      QKeySequence(u"Ctrl+Shift+N"_s));
    m_exit = button(u"committeeExit"_s, tr("Leaves …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_enter =
        button(u"committeeEnter"_s, tr("Next in line enters"), ButtonKind::Plain, QKeySequence(u"Alt+E"_s));
    m_role = button(u"committeeRole"_s, tr("Chair …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_meeting =
        button(u"committeeMeeting"_s, tr("Meeting …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+M"_s));
    m_export = tableExportButton(
        m_desk, *m_papers, u"committeeExport"_s, *m_table, [this] { return std::optional(m_village); },
        [this] { return m_title->text(); });
    for (QPushButton* one : {m_choose, m_exit, m_enter, m_role, m_meeting, m_export}) bar->addWidget(one);
    box->addLayout(bar);
    connect(m_choose, &QPushButton::clicked, this, &CommitteePage::askChoice);
    connect(m_exit, &QPushButton::clicked, this, &CommitteePage::askExit);
    connect(m_enter, &QPushButton::clicked, this, &CommitteePage::enterNext);
    connect(m_role, &QPushButton::clicked, this, &CommitteePage::askRole);
    connect(m_meeting, &QPushButton::clicked, this, &CommitteePage::askMeeting);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table, 30);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommitteePage::judgeActions);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    return left;
}

PageDescriptor CommitteePage::descriptor() {
    return {u"committee"_s,
            tr("Election committee"),
            u"users"_s,
            Step::Posts,
            [](Desk& desk) -> Page* { return new CommitteePage(desk); },
            u"posts"_s};
}

int CommitteePage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Nominations;
}

QString CommitteePage::tileLine(const VillageStatus& status) const {
    const auto view = m_desk.committees.view(status.village.id);
    if (!view || !*view) return tr("not recorded");
    if (!(*view)->exits.empty()) return tr("%1 must leave").arg((*view)->exits.size());
    return tr("%1 members").arg((*view)->seated.size());
}

void CommitteePage::refreshVillage(VillageId village) {
    m_village = village;
    m_view = m_desk.orShow(m_desk.committees.view(village));
    m_proposals = m_desk.orShow(m_desk.relatives.proposals(village));
    m_title->setText(tr("Election committee of %1").arg(villageName(m_desk.setup, village)));
    if (m_view) {
        const ElectionCommittee& committee = m_view->committee;
        m_figures->setText(tr("Chosen on %1 by %2 · %3 of %4 attended · %5 sit now, %6 seats empty")
                               .arg(formatDate(committee.chosenOn), committeeChosenByName(committee.chosenBy))
                               .arg(committee.attended)
                               .arg(committee.entitled)
                               .arg(m_view->seated.size())
                               .arg(m_view->emptySeats));
    } else {
        m_figures->setText(
            tr("Not recorded yet. Take the record of the meeting that chose it: everybody who got votes, "
               "with the votes, the chair first."));
    }
    fillTable();
    showSide();
    judgeActions();
    if (!m_view)
        showEmpty(
            {u"users"_s,
             tr("No election committee recorded yet"),
             tr("The villagers, their representatives or the groups choose the village election "
                "committee; it runs the election of the village. From its result list follow who leaves, "
                "who enters, and the notices."),
             {tr("the record of the meeting: everybody who got votes, with the votes"),
              tr("how many were entitled to attend, and how many came")},
             tr("Record the choice …"),
             {}},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { askChoice(); });
}

void CommitteePage::fillTable() {
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("Sex"), tr("Votes"), tr("Chosen to"), tr("Now"), tr("Since"), tr("Register")});
    if (m_view)
        for (const CommitteePerson& line : m_view->committee.list) {
            const SeatedMember* member = seated(line.id);
            const Place place = placeOf(*m_view, line);
            QList<QStandardItem*> items;
            for (const QString& text :
                 {line.name, line.person ? sexName(line.sex) : QString(), QString::number(line.votes),
                  committeeRoleName(line.role), place.text, member ? formatDate(member->since) : QString(),
                  line.person ? tr("found") : tr("not found")})
                items << new QStandardItem(text);
            items[4]->setData(int(place.tone), ToneRole);
            m_model->appendRow(items);
        }
    const int widths[] = {92, 48, 56, 76, 104, 140};
    for (int i = 0; i < 6; ++i) m_table->setColumnWidth(i, Theme::current().px(widths[i]));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(before, 0, m_model->rowCount() - 1), 0));
}

void CommitteePage::showSide() {
    delete m_side->layout();
    qDeleteAll(m_side->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* into = column(m_side, 10);
    if (m_view) {
        auto* duties = new Card(tr("What has to be done"));
        for (const ExitDuty& duty : m_view->exits)
            duties->body()->addWidget(label(duty.note.sentence(), LabelKind::Bad, nullptr, true));
        for (const ExitDuty& duty : m_view->possible)
            duties->body()->addWidget(label(duty.note.sentence(), LabelKind::Plain, nullptr, true));
        addRuleNotes(duties->body(), m_view->notes);
        for (const NextInLine::Passed& passed : m_view->next.passedOver)
            duties->body()->addWidget(label(tr("%1 can't enter: %2").arg(passed.line.name, passed.why),
                                            LabelKind::Small, nullptr, true));
        if (m_view->next.tied)
            duties->body()->addWidget(
                label(tr("The first two in line have the same votes: the list doesn't say who enters."),
                      LabelKind::Plain, nullptr, true));
        if (m_view->exits.empty() && m_view->possible.empty() && m_view->notes.empty())
            duties->body()->addWidget(label(tr("Nothing open."), LabelKind::Ok));
        into->addWidget(duties);
        auto* papers = new Card(tr("Notices"));
        auto* notice = button(u"committeeNotice"_s, tr("Notice of the committee"), ButtonKind::Link,
                              QKeySequence(u"Alt+P"_s));
        connect(notice, &QPushButton::clicked, this, [this] { askPaper(u"committee"_s); });
        papers->body()->addWidget(notice, 0, Qt::AlignLeft);
        if (!m_view->changes.empty()) {
            auto* change =
                button(u"committeeChange"_s, tr("Notice of its changes (%1)").arg(m_view->changes.size()),
                       ButtonKind::Link, QKeySequence(u"Alt+Shift+P"_s));
            connect(change, &QPushButton::clicked, this, [this] { askPaper(u"committee-change"_s); });
            papers->body()->addWidget(change, 0, Qt::AlignLeft);
        }
        into->addWidget(papers);
    }
    showRelatives(into);
    into->addStretch();
}

void CommitteePage::showRelatives(QVBoxLayout* into) {
    if (m_proposals.empty()) return;
    auto* card = new Card(tr("Relatives by the register, to be confirmed"));
    int number = 0;
    for (const ProposedPair& pair : m_proposals) {
        card->body()->addWidget(
            label(tr("%1 – %2: %3 (%4)").arg(pair.a.name, pair.b.name, kinshipName(pair.bToA), pair.evidence),
                  LabelKind::Plain, nullptr, true));
        auto* line = new FlowLayout(nullptr, 6);
        ++number;
        auto* yes = button(u"relativeAccept%1"_s.arg(number), tr("So it is"), ButtonKind::Link);
        auto* no = button(u"relativeDecline%1"_s.arg(number), tr("Not so, because …"), ButtonKind::Link);
        connect(yes, &QPushButton::clicked, this, [this, pair] {
            if (const auto result = m_desk.relatives.accept(pair.a.id, pair.b.id); !result)
                return m_desk.navigator.showError(result.error());
            tellChange(tr("Recorded as relatives"));
        });
        connect(no, &QPushButton::clicked, this, [this, pair] {
            Prompt::TextQuestion why;
            why.title = tr("No relatives");
            why.text =
                tr("Write why %1 and %2 are not what the register says.").arg(pair.a.name, pair.b.name);
            why.action = tr("Record");
            m_desk.prompt.askText(why, [this, pair](const QString& because) {
                if (const auto result = m_desk.relatives.decline(pair.a.id, pair.b.id, because); !result)
                    return m_desk.navigator.showError(result.error());
                tellChange(tr("Recorded"));
            });
        });
        line->addWidget(yes);
        line->addWidget(no);
        card->body()->addLayout(line);
    }
    into->addWidget(card);
}

const CommitteePerson* CommitteePage::chosen() const {
    const int at = m_table->currentIndex().row();
    if (!m_view || at < 0 || size_t(at) >= m_view->committee.list.size()) return nullptr;
    return &m_view->committee.list[size_t(at)];
}

const SeatedMember* CommitteePage::seated(CommitteePersonId who) const {
    if (m_view)
        for (const SeatedMember& member : m_view->seated)
            if (member.line.id == who) return &member;
    return nullptr;
}

void CommitteePage::judgeActions() {
    const CommitteePerson* line = chosen();
    const bool sits = line && seated(line->id);
    const QString none =
        m_view ? tr("Choose a line of the list first.") : tr("Record first how the committee was chosen.");
    const QString out = tr("%1 isn't a member now.").arg(line ? line->name : QString());
    setWhyNot(m_exit, !line ? none : sits ? QString() : out);
    setWhyNot(m_role, !line ? none : sits ? QString() : out);
    const bool waits = line && m_view &&
                       std::any_of(m_view->next.inOrder.begin(), m_view->next.inOrder.end(),
                                   [line](const CommitteePerson& next) { return next.id == line->id; });
    setWhyNot(m_enter, !line                     ? none
                       : sits                    ? tr("%1 is a member already.").arg(line->name)
                       : !waits                  ? tr("%1 can't enter.").arg(line->name)
                       : m_view->emptySeats == 0 ? tr("No seat is empty.")
                                                 : QString());
    setWhyNot(m_meeting, m_view ? QString() : none);
    setWhyNot(m_export, m_view ? QString() : none);
    m_choose->setText(m_view ? tr("Record it anew …") : tr("Record the choice …"));
}

void CommitteePage::tellChange(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Posts | ChangeEvent::Nominations | ChangeEvent::Papers, m_village});
    m_desk.navigator.say(said);
    refreshVillage(m_village);
}

void CommitteePage::done(FormDialog* dialog, const Result<>& result, const QString& said) {
    if (!result) return dialog->refuse(result.error().message);
    dialog->accept();
    tellChange(said);
}

void CommitteePage::askChoice() {
    auto* dialog = new CommitteeChoiceDialog(m_desk, m_village, m_view.has_value(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        done(dialog, m_desk.committees.choose(dialog->committee(), dialog->because()),
             tr("Election committee recorded"));
    });
    dialog->open();
}

void CommitteePage::askExit() {
    const CommitteePerson* line = chosen();
    const SeatedMember* member = line ? seated(line->id) : nullptr;
    if (!member) return;
    std::optional<ExitDuty> duty;
    for (const auto* list : {&m_view->possible, &m_view->exits})
        for (const ExitDuty& one : *list)
            if (one.member.line.id == line->id) duty = one;
    auto* dialog = new CommitteeExitDialog(*member, duty, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        done(dialog, m_desk.committees.leave(dialog->exit(m_village)), tr("Exit recorded"));
    });
    dialog->open();
}

void CommitteePage::enterNext() {
    const CommitteePerson* line = chosen();
    if (!line) return;
    const auto enter = [this, id = line->id](const QString& because) {
        const auto result = m_desk.committees.enter(m_village, id, m_desk.file.clock().today(), because);
        if (!result) return m_desk.navigator.showError(result.error());
        tellChange(tr("Entry recorded"));
    };
    const bool first = !m_view->next.tied && m_view->next.inOrder.front().id == line->id;
    if (first) return enter({});
    Prompt::TextQuestion why;
    why.title = tr("%1 enters").arg(line->name);
    why.text = m_view->next.tied ? tr("The first two have the same votes. Write how it was decided.")
                                 : tr("%1 isn't next in line. Write why another one enters.").arg(line->name);
    why.action = tr("Record the entry");
    m_desk.prompt.askText(why, enter);
}

void CommitteePage::askRole() {
    const CommitteePerson* line = chosen();
    const SeatedMember* member = line ? seated(line->id) : nullptr;
    if (!member) return;
    auto* dialog = new CommitteeRoleDialog(*member, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, id = line->id] {
        done(dialog, m_desk.committees.setRole(m_village, id, dialog->role(), dialog->day()), tr("Recorded"));
    });
    dialog->open();
}

void CommitteePage::askMeeting() {
    if (!m_view) return;
    auto* dialog = new CommitteeMeetingDialog(m_view->seated, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        done(dialog,
             m_desk.committees.recordMeeting(m_village, dialog->day(), dialog->missed(), dialog->note()),
             tr("Meeting recorded"));
    });
    dialog->open();
}

void CommitteePage::askPaper(const QString& kind) {
    PageTarget target;
    target.page = u"reports"_s;
    target.village = m_village;
    target.code = kind;
    m_desk.navigator.goTo(target);
}

bool CommitteePage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
