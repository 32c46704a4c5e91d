#include "ui/pages/counting/coordinator_page.h"

#include <QStandardItemModel>
#include <algorithm>

#include "core/services/counting_procedure_service.h"
#include "core/services/counting_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/counting/counting_dialogs.h"
#include "ui/pages/counting/typed_entries.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

QList<QStandardItem*> itemsOf(const QStringList& texts) {
    QList<QStandardItem*> items;
    for (const QString& text : texts) items << new QStandardItem(text);
    return items;
}

}  // namespace

CoordinatorPage::CoordinatorPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"coordinator"_s, Step::Counting,
                  tr("whether the numbers of the boxes agree, and what was typed by whom"), parent),
      m_title(label({}, LabelKind::Title)),
      m_problems(label({}, LabelKind::Bad, nullptr, true)),
      m_boxModel(new QStandardItemModel(this)),
      m_boxTable(named(new FitTable(24, 28, {6, 1, 1, 1, 1, 1, 0}), u"coordinatorBoxes"_s, tr("Boxes"))),
      m_typed(new TypedEntries) {
    // With large type both tables don't fit below each other: the page scrolls, no table shrinks to one row.
    auto* inner = new QWidget;
    column(content())->addWidget(scrolled(inner));
    auto* box = column(inner, 8);
    box->addWidget(m_title);
    box->addWidget(makeBoxes(), 2);
    box->addWidget(makeTyped(), 3);
    connect(m_typed, &TypedEntries::chosenChanged, this, &CoordinatorPage::judgeActions);
    setFocusProxy(m_typed);
}

QWidget* CoordinatorPage::makeBoxes() {
    auto* card = new Card(tr("The boxes: registered ≥ issued ≥ collected"));
    m_problems->setObjectName(u"coordinatorProblems"_s);
    m_boxTable->setModel(m_boxModel);
    m_boxTable->setItemDelegate(new ChipDelegate(m_boxTable));
    m_boxTable->setMinimumHeight(Theme::current().px(110));
    card->body()->addWidget(m_boxTable, 1);
    card->body()->addWidget(m_problems);
    auto* bar = new FlowLayout(nullptr, 6);
    m_mix = button(u"coordinatorMix"_s, tr("Mix boxes …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_wayButton = button(u"coordinatorWay"_s, tr("Count another way …"), ButtonKind::Plain,
                         QKeySequence(u"Ctrl+Shift+W"_s));
    bar->addWidget(m_mix);
    bar->addWidget(m_wayButton);
    card->body()->addLayout(bar);
    connect(m_mix, &QPushButton::clicked, this, &CoordinatorPage::askMix);
    connect(m_wayButton, &QPushButton::clicked, this, &CoordinatorPage::askWay);
    return card;
}

QWidget* CoordinatorPage::makeTyped() {
    auto* bar = new FlowLayout(nullptr, 6);
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, auto act) {
        auto* made = button(name, text, ButtonKind::Plain, key);
        connect(made, &QPushButton::clicked, this, act);
        bar->addWidget(made);
        return made;
    };
    m_first =
        add(u"coordinatorFirst"_s, tr("Take the first …"), QKeySequence(u"Ctrl+1"_s), [this] { askTake(0); });
    m_second = add(u"coordinatorSecond"_s, tr("Take the second …"), QKeySequence(u"Ctrl+2"_s),
                   [this] { askTake(1); });
    m_discard = add(u"coordinatorDiscard"_s, tr("Throw away and type again …"),
                    QKeySequence(u"Ctrl+Delete"_s), [this] { askDiscard(); });
    m_typed->body()->addLayout(bar);
    return m_typed;
}

PageDescriptor CoordinatorPage::descriptor() {
    return {u"coordinator"_s,
            tr("Coordinator"),
            u"counting"_s,
            Step::Counting,
            [](Desk& desk) -> Page* { return new CoordinatorPage(desk); },
            u"counting"_s};
}

int CoordinatorPage::concerns() const {
    return ChangeEvent::Ballots | ChangeEvent::Polling | ChangeEvent::Posts | ChangeEvent::Register;
}

QString CoordinatorPage::tileLine(const VillageStatus& status) const {
    const auto way = CountingProcedureService(m_desk.file).way(status.village.id, kBody);
    return way && *way ? countingWayName(**way) : tr("no way of counting chosen");
}

bool CoordinatorPage::closeTop() {
    return m_dialog ? (m_dialog->reject(), true) : false;
}

void CoordinatorPage::refreshVillage(VillageId village) {
    m_village = village;
    m_way = m_desk.orShow(CountingProcedureService(m_desk.file).way(village, kBody));
    m_title->setText(tr("Coordinator · %1 · %2")
                         .arg(villageName(m_desk.setup, village),
                              m_way ? countingWayName(*m_way) : tr("no way of counting chosen")));
    m_boxes = m_desk.orShow(CountingProcedureService(m_desk.file).reconciliation(village, kBody));
    fillBoxes();
    fillTyped();
    judgeActions();
}

void CoordinatorPage::fillBoxes() {
    m_boxModel->clear();
    m_boxModel->setHorizontalHeaderLabels(
        {tr("Box"), tr("Issued"), tr("Own"), tr("Proxy"), tr("Collected"), tr("Counted"), tr("State")});
    const bool totals = m_way == CountingWay::Totals;
    const auto add = [&](const QString& name, const CalledBox& box, Tone tone, const QString& word) {
        auto items =
            itemsOf({name, QString::number(box.issued), QString::number(box.own), QString::number(box.proxy),
                     QString::number(box.collected), totals ? u"—"_s : QString::number(box.counted), word});
        items.last()->setData(int(tone), ToneRole);
        m_boxModel->appendRow(items);
    };
    for (const CalledBox& box : m_boxes.boxes) {
        const bool wrong = std::any_of(m_boxes.problems.begin(), m_boxes.problems.end(),
                                       [&](const ReconciliationProblem& one) { return one.box == box.name; });
        const QString name =
            box.mixedIn.isEmpty() ? box.name : tr("%1 (with %2)").arg(box.name, box.mixedIn.join(u"、"_s));
        if (m_boxes.toMix.contains(box.name))
            add(name, box, Tone::Warn, tr("to be mixed"));
        else if (wrong)
            add(name, box, Tone::Bad, tr("doesn't agree"));
        else if (totals || box.counted == box.collected)
            add(name, box, Tone::Ok, tr("agrees"));
        else
            add(name, box, Tone::Todo, tr("%1 left").arg(box.collected - box.counted));
    }
    add(tr("Together (registered: %1)").arg(m_boxes.registered), m_boxes.sum, Tone::Info, tr("sum"));
    m_boxTable->fit();
    QStringList sentences;
    for (const ReconciliationProblem& one : m_boxes.problems)
        sentences << u"%1  %2"_s.arg(one.code, one.text);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

void CoordinatorPage::fillTyped() {
    m_totals.reset();
    const CountingProcedureService procedure(m_desk.file);
    if (m_way == CountingWay::TwoTellers) {
        const auto contest = m_desk.counting.contest(m_village, kBody);
        if (!contest) return m_desk.navigator.showError(contest.error());
        m_typed->showBundles(m_desk.orShow(TwoTellersService(m_desk.file).bundles(m_village, kBody)),
                             contest->posts);
    } else if (m_way == CountingWay::Totals) {
        m_totals = m_desk.orShow(TotalsService(m_desk.file).state(m_village, kBody));
        m_typed->showTotals(*m_totals);
    } else {
        m_typed->showSteps(m_desk.orShow(procedure.waySteps(m_village, kBody)),
                           m_desk.orShow(procedure.zeroReport(m_village, kBody)));
    }
}

void CoordinatorPage::judgeActions() {
    setWhyNot(m_mix, m_boxes.boxes.size() < 2  ? tr("Two boxes are needed.")
                     : m_boxes.sum.counted > 0 ? tr("Boxes are mixed before the first ballot is read.")
                                               : QString());
    setWhyNot(m_wayButton, m_way ? QString() : tr("No way was chosen yet: choose one under Counting."));
    QString why = tr("Only two tellers or totals have two entries.");
    QString discard = why;
    if (m_way == CountingWay::TwoTellers) {
        why = m_typed->chosen() ? QString() : tr("Choose a ballot that differs.");
        discard = tr("Bundles are read again only where they differ.");
    } else if (m_totals) {
        const bool both = m_totals->entries[0] && m_totals->entries[1];
        why = m_totals->result ? tr("The totals are settled.")
              : !both          ? tr("Both entries are needed first.")
                               : QString();
        discard = m_totals->entries[0] || m_totals->entries[1] ? QString() : tr("Nothing was typed yet.");
    }
    setWhyNot(m_first, why);
    setWhyNot(m_second, why);
    setWhyNot(m_discard, discard);
}

void CoordinatorPage::tellChange(const QString& said) {
    m_desk.navigator.say(said);
    m_desk.changes.announce({ChangeEvent::Ballots, m_village});
    refreshVillage(m_village);
}

void CoordinatorPage::askMix() {
    if (m_dialog || !m_mix->isEnabled()) return;
    QStringList names;
    for (const CalledBox& box : m_boxes.boxes) names << box.name;
    auto* dialog = new MixDialog(m_boxes.toMix, names, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = CountingProcedureService(m_desk.file).mixBoxes(m_village, kBody, dialog->mixing());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The boxes are mixed."));
    });
    dialog->open();
}

void CoordinatorPage::askWay() {
    if (m_dialog || !m_way) return;
    auto* dialog =
        new WayDialog(*m_way, m_desk.orShow(m_desk.counting.ballotCount(m_village, kBody)), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = CountingProcedureService(m_desk.file)
                              .chooseWay(m_village, kBody, dialog->way(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The way of counting is changed."));
    });
    dialog->open();
}

void CoordinatorPage::askTake(int which) {
    QPushButton* pressed = which == 0 ? m_first : m_second;
    if (m_dialog || !pressed->isEnabled()) return;
    const bool tellers = m_way == CountingWay::TwoTellers;
    const auto at = m_typed->chosen().value_or(TypedEntries::Difference());
    auto* dialog = new SettlingDialog(
        tellers ? tr("Ballot %1: take the reading of the %2")
                      .arg(at.place)
                      .arg(which == 0 ? tr("first teller") : tr("second teller"))
                : tr("Take the %1").arg(which == 0 ? tr("first entry") : tr("second entry")),
        tr("With the paper in hand, before the scrutineers' eyes. Who typed can't decide."), tr("Take it"),
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, which, tellers, at] {
        if (tellers) {
            const auto done = TwoTellersService(m_desk.file)
                                  .decide(at.bundle, {at.place, which, dialog->by(), dialog->because()});
            if (!done) return dialog->refuse(done.error().message);
        } else {
            const auto done =
                TotalsService(m_desk.file).decide(m_village, kBody, which, dialog->by(), dialog->because());
            if (!done) return dialog->refuse(done.error().message);
        }
        dialog->accept();
        tellChange(tr("Decided; it stands in the log."));
    });
    dialog->open();
}

void CoordinatorPage::askDiscard() {
    if (m_dialog || !m_discard->isEnabled()) return;
    auto* dialog = new SettlingDialog(tr("Throw both entries away"),
                                      tr("Both people type the paper again. What they typed stays on file."),
                                      tr("Throw away"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done =
            TotalsService(m_desk.file).discard(m_village, kBody, -1, dialog->by(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("Both entries are typed again."));
    });
    dialog->open();
}

}  // namespace election
