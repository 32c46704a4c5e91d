#include "ui/pages/counting/adjudication_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "ui/models/row_model.h"
#include "ui/pages/counting/adjudication_dialogs.h"
#include "ui/pages/counting/counting_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

QString kindWord(NameCase::Kind kind) {
    switch (kind) {
        case NameCase::Kind::Homonym:
            return AdjudicationPage::tr("several of this name");
        case NameCase::Kind::Unknown:
            return AdjudicationPage::tr("not known");
        case NameCase::Kind::NotOnRegister:
            return AdjudicationPage::tr("not on the register");
        case NameCase::Kind::ForAnotherPost:
            return AdjudicationPage::tr("stands for another post");
        case NameCase::Kind::Ineligible:
            break;
    }
    return AdjudicationPage::tr("may not be eligible");
}

QString whatToDo(const NameCase& one) {
    switch (one.kind) {
        case NameCase::Kind::Homonym:
            return AdjudicationPage::tr(
                "These votes count for nobody until the committee rules who is meant.");
        case NameCase::Kind::Unknown:
            return AdjudicationPage::tr("Nobody of this name is known; the votes wait for the committee.");
        case NameCase::Kind::NotOnRegister:
            return AdjudicationPage::tr(
                "Nobody of this name is registered, so the votes are void. Where it is a "
                "nickname or a slip of the pen, the committee rules who is meant.");
        case NameCase::Kind::ForAnotherPost:
            return AdjudicationPage::tr(
                "Written in for a post for which the person doesn't stand: the vote counts at "
                "this post. Rule only where somebody else is meant.");
        case NameCase::Kind::Ineligible:
            break;
    }
    return AdjudicationPage::tr(
        "Registered, but found not qualified or withdrawn. The votes count; a win is reviewed "
        "after the count (当选后资格复审).");
}

QTableView* tableOf(QStandardItemModel* model, const QString& name, const QString& words) {
    auto* table = named(new QTableView, name, words);
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(table, 30);
    return table;
}

}  // namespace

AdjudicationPage::AdjudicationPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"adjudication"_s, Step::Counting,
                  tr("which names and ballots wait for the village election committee"), parent),
      m_title(label({}, LabelKind::Title)),
      m_open(new StatusChip),
      m_names(new QStandardItemModel(this)),
      m_papers(new QStandardItemModel(this)),
      m_nameTable(tableOf(m_names, u"adjudicationNames"_s, tr("Names"))),
      m_paperTable(tableOf(m_papers, u"adjudicationPapers"_s, tr("Single ballots"))),
      m_facts(new Facts),
      m_what(label({}, LabelKind::Plain, nullptr, true)) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    line->addWidget(makeRight());
    setFocusProxy(m_nameTable);
}

QWidget* AdjudicationPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_open);
    box->addLayout(head);
    auto* names = new Card(tr("Written names"));
    names->body()->addWidget(m_nameTable);
    auto* papers = new Card(tr("Single ballots: void as a whole, or illegible"));
    papers->body()->addWidget(m_paperTable);
    box->addWidget(names, 3);
    box->addWidget(papers, 2);
    connect(m_nameTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AdjudicationPage::showChosen);
    connect(m_paperTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AdjudicationPage::showChosen);
    return left;
}

QWidget* AdjudicationPage::makeRight() {
    auto* side = new Card(tr("The name"));
    side->body()->addWidget(m_facts);
    side->body()->addWidget(m_what);
    m_rule = button(u"adjudicationRule"_s, tr("Rule …"), ButtonKind::Main, QKeySequence(Qt::Key_F2));
    m_takeBack = button(u"adjudicationTakeBack"_s, tr("Take the ruling back …"), ButtonKind::Plain,
                        QKeySequence(Qt::Key_F4));
    m_readAgain = button(u"adjudicationReadAgain"_s, tr("Read the ballot again …"), ButtonKind::Plain,
                         QKeySequence(Qt::Key_F3));
    for (QPushButton* one : {m_rule, m_takeBack, m_readAgain}) side->body()->addWidget(one);
    side->body()->addStretch();
    connect(m_rule, &QPushButton::clicked, this, &AdjudicationPage::askRuling);
    connect(m_takeBack, &QPushButton::clicked, this, &AdjudicationPage::askTakeBack);
    connect(m_readAgain, &QPushButton::clicked, this, &AdjudicationPage::askReadAgain);
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 320 : 270));
    return area;
}

PageDescriptor AdjudicationPage::descriptor() {
    return {u"adjudication"_s,
            tr("Adjudication"),
            u"counting"_s,
            Step::Counting,
            [](Desk& desk) -> Page* { return new AdjudicationPage(desk); },
            u"counting"_s};
}

int AdjudicationPage::concerns() const {
    return ChangeEvent::Ballots | ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Screening |
           ChangeEvent::Nominations;
}

QString AdjudicationPage::tileLine(const VillageStatus& status) const {
    return status.collected > 0 ? tr("%1 ballots collected").arg(status.collected) : tr("no ballots yet");
}

bool AdjudicationPage::closeTop() {
    return m_dialog ? (m_dialog->reject(), true) : false;
}

void AdjudicationPage::refreshVillage(VillageId village) {
    m_village = village;
    auto queue = AdjudicationService(m_desk.file).queue(village, kBody);
    if (!queue) {
        m_queue = {};
        return showEmpty(
            {u"counting"_s, tr("Nothing to rule yet"), queue.error().message, {}, tr("Go to counting"), {}},
            u"counting"_s);
    }
    m_queue = std::move(*queue);
    m_title->setText(tr("Adjudication · %1").arg(villageName(m_desk.setup, village)));
    if (m_queue.names.empty() && m_queue.papers.empty())
        return showEmpty(
            {u"counting"_s,
             tr("Nothing waits for the committee"),
             tr("Names that aren't clear, nicknames, namesakes, write-ins for somebody of another post, "
                "and ballots that were ruled void come up here while they are counted."),
             {},
             tr("Go to counting"),
             {}},
            u"counting"_s);
    const int open = m_queue.open();
    m_open->set(open > 0 ? Tone::Warn : Tone::Ok,
                open > 0 ? tr("%n name(s) to be ruled", nullptr, open) : tr("every name is ruled"));
    fill();
}

void AdjudicationPage::fill() {
    const int name = m_nameTable->currentIndex().row(), paper = m_paperTable->currentIndex().row();
    m_names->clear();
    m_names->setHorizontalHeaderLabels(
        {tr("State"), tr("Post"), tr("As written"), tr("Ballots"), tr("Why"), tr("Ruling")});
    for (const NameCase& one : m_queue.names) {
        const QString ruling = !one.ruling ? QString()
                               : one.ruling->kind == RulingRecord::Kind::Nobody
                                   ? tr("nobody")
                                   : m_queue.nameOf(one.ruling->person);
        QList<QStandardItem*> items;
        for (const QString& text :
             {one.ruling          ? tr("ruled")
              : one.mustBeRuled() ? tr("to be ruled")
                                  : tr("for information"),
              one.postTitle, one.name, QString::number(one.choices), kindWord(one.kind), ruling})
            items << new QStandardItem(text);
        items[0]->setData(int(one.ruling ? Tone::Ok : one.mustBeRuled() ? Tone::Warn : Tone::Info), ToneRole);
        m_names->appendRow(items);
    }
    m_papers->clear();
    m_papers->setHorizontalHeaderLabels({tr("State"), tr("Box"), tr("No."), tr("What")});
    for (const PaperCase& one : m_queue.papers) {
        const bool spoiled = one.kind == PaperCase::Kind::Spoiled;
        QList<QStandardItem*> items;
        for (const QString& text :
             {spoiled ? tr("void") : tr("illegible"), one.unnamed ? tr("mixed") : one.ballot.paper.box,
              one.ballot.paper.number, one.text})
            items << new QStandardItem(text);
        items[0]->setData(int(spoiled ? Tone::Bad : Tone::Warn), ToneRole);
        m_papers->appendRow(items);
    }
    const int widths[] = {116, 90, 120, 70, 170};
    for (int i = 0; i < 5; ++i) m_nameTable->setColumnWidth(i, Theme::current().px(widths[i]));
    const int paperWidths[] = {100, 130, 64};
    for (int i = 0; i < 3; ++i) m_paperTable->setColumnWidth(i, Theme::current().px(paperWidths[i]));
    if (m_names->rowCount() > 0)
        m_nameTable->setCurrentIndex(m_names->index(std::clamp(name, 0, m_names->rowCount() - 1), 0));
    if (m_papers->rowCount() > 0)
        m_paperTable->setCurrentIndex(m_papers->index(std::clamp(paper, 0, m_papers->rowCount() - 1), 0));
    showChosen();
}

const NameCase* AdjudicationPage::chosenName() const {
    const int at = m_nameTable->currentIndex().row();
    return at >= 0 && at < int(m_queue.names.size()) ? &m_queue.names[size_t(at)] : nullptr;
}

const PaperCase* AdjudicationPage::chosenPaper() const {
    const int at = m_paperTable->currentIndex().row();
    return at >= 0 && at < int(m_queue.papers.size()) ? &m_queue.papers[size_t(at)] : nullptr;
}

void AdjudicationPage::showChosen() {
    m_facts->clear();
    const NameCase* one = chosenName();
    if (one) {
        m_facts->add(tr("As written"), one->name);
        m_facts->add(tr("Post"), one->postTitle);
        m_facts->add(tr("Ballots"), QString::number(one->choices));
        QStringList people;
        for (const QString& person : one->people) people << m_queue.nameOf(person);
        if (!people.isEmpty()) m_facts->add(tr("May mean"), people.mid(0, 6).join(u'\n'));
        if (one->ruling) {
            m_facts->add(tr("Ruled"), one->ruling->kind == RulingRecord::Kind::Nobody
                                          ? tr("nobody: read as illegible")
                                          : m_queue.nameOf(one->ruling->person));
            m_facts->add(tr("Reason"), one->ruling->because);
            m_facts->add(tr("By"), u"%1, %2"_s.arg(one->ruling->ruledBy, formatDate(one->ruling->ruledOn)));
        }
        m_what->setText(whatToDo(*one));
    } else {
        m_what->setText(tr("No written name needs the committee."));
    }
    m_rule->setText(one && one->ruling ? tr("Rule otherwise …") : tr("Rule …"));
    setWhyNot(m_rule, one ? QString() : tr("Choose a written name."));
    setWhyNot(m_takeBack, one && one->ruling ? QString() : tr("There is no ruling about this name."));
    const PaperCase* paper = chosenPaper();
    setWhyNot(m_readAgain, !paper           ? tr("Choose a ballot in the lower list.")
                           : paper->unnamed ? tr("Ballots of a small box are not shown one by one.")
                                            : QString());
}

void AdjudicationPage::tellChange(const QString& said) {
    m_desk.navigator.say(said);
    m_desk.changes.announce({ChangeEvent::Ballots, m_village});
    refreshVillage(m_village);
}

void AdjudicationPage::askRuling() {
    const NameCase* one = chosenName();
    if (!one || m_dialog) return;
    auto* dialog = new RulingDialog(m_desk, m_village, m_queue, *one, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = AdjudicationService(m_desk.file).rule(m_village, kBody, dialog->ruling());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The ruling is recorded and counts for all like ballots."));
    });
    dialog->open();
}

void AdjudicationPage::askTakeBack() {
    const NameCase* one = chosenName();
    if (!one || !one->ruling || m_dialog) return;
    RulingRecord ruling = *one->ruling;
    auto* dialog = new SettlingDialog(tr("Take back the ruling about “%1”").arg(one->name),
                                      tr("The votes wait again. The ruling stays in the log."),
                                      tr("Take it back"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, ruling]() mutable {
        ruling.because = dialog->because();
        ruling.ruledBy = dialog->by();
        ruling.ruledOn = m_desk.file.clock().today();
        const auto done = AdjudicationService(m_desk.file).takeBack(m_village, kBody, ruling);
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The ruling is taken back."));
    });
    dialog->open();
}

void AdjudicationPage::askReadAgain() {
    const PaperCase* one = chosenPaper();
    if (!one || one->unnamed || m_dialog) return;
    const CalledBallot ballot = one->ballot;
    auto* dialog = new ReadAgainDialog(m_desk, m_village, m_queue.contest, ballot, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, ballot] {
        const auto done = m_desk.counting.correctBallot(ballot.id, dialog->paper(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The ballot is read anew; its first reading stays in the log."));
    });
    dialog->open();
}

}  // namespace election
