#include "ui/pages/counting/coordinator_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/counting_procedure_service.h"
#include "core/services/counting_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/counting/counting_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
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

QTableView* tableOf(QStandardItemModel* model, const QString& name, const QString& words) {
    auto* table = named(new QTableView, name, words);
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(table, 28);
    return table;
}

/// The posts in which the readings of a ballot ever differed: what the coordinator has to look at on the
/// paper.
std::vector<bool> differingPosts(const BundlePlace& place, size_t posts) {
    std::vector<bool> differs(posts, false);
    const TellerReading* first = nullptr;
    for (const auto& of : place.readings)
        for (const TellerReading& one : of) {
            if (!first) first = &one;
            for (size_t i = 0; i < posts; ++i) {
                const auto cell = [i](const BallotPaper& paper) {
                    return i < paper.columns.size() ? paper.columns[i] : QString();
                };
                if (cell(one.paper) != cell(first->paper)) differs[i] = true;
            }
        }
    return differs;
}

/// What was read there: "主任 张三 · 委员 李四、王五", "void: 污损", "blank".
QString wordsOf(const BallotPaper& paper, const std::vector<ContestPost>& posts,
                const std::vector<bool>& shown) {
    if (paper.ruledVoid) return CoordinatorPage::tr("void: %1").arg(paper.voidReason);
    QStringList parts;
    for (size_t i = 0; i < posts.size(); ++i) {
        if (!shown[i]) continue;
        const QString cell = i < paper.columns.size() ? paper.columns[i] : QString();
        parts << posts[i].title + u' ' + (cell.isEmpty() ? CoordinatorPage::tr("blank") : cell);
    }
    return parts.isEmpty() ? CoordinatorPage::tr("blank") : parts.join(u" · "_s);
}

QString attemptsOf(const std::vector<TellerReading>& readings, const std::vector<ContestPost>& posts,
                   const std::vector<bool>& shown) {
    QStringList all;
    for (const TellerReading& one : readings) all << wordsOf(one.paper, posts, shown);
    return all.join(u" → "_s);
}

}  // namespace

CoordinatorPage::CoordinatorPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"coordinator"_s, Step::Counting,
                  tr("whether the numbers of the boxes agree, and what was typed by whom"), parent),
      m_title(label({}, LabelKind::Title)),
      m_problems(label({}, LabelKind::Bad, nullptr, true)),
      m_typedProblems(label({}, LabelKind::Bad, nullptr, true)),
      m_note(label({}, LabelKind::Muted, nullptr, true)),
      m_boxModel(new QStandardItemModel(this)),
      m_typedModel(new QStandardItemModel(this)),
      m_boxTable(tableOf(m_boxModel, u"coordinatorBoxes"_s, tr("Boxes"))),
      m_typedTable(tableOf(m_typedModel, u"coordinatorTyped"_s, tr("What was typed by whom"))),
      m_typedCard(new Card(tr("What was typed by whom"))) {
    auto* box = column(content(), 8);
    box->addWidget(m_title);
    box->addWidget(makeBoxes(), 2);
    box->addWidget(makeTyped(), 3);
    connect(m_typedTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CoordinatorPage::judgeActions);
    setFocusProxy(m_typedTable);
}

QWidget* CoordinatorPage::makeBoxes() {
    auto* card = new Card(tr("The boxes: registered ≥ issued ≥ collected"));
    m_problems->setObjectName(u"coordinatorProblems"_s);
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
    m_typedCard->body()->addWidget(m_note);
    m_typedProblems->setObjectName(u"coordinatorEquations"_s);
    m_typedCard->body()->addWidget(m_typedTable, 1);
    m_typedCard->body()->addWidget(m_typedProblems);
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
    m_typedCard->body()->addLayout(bar);
    return m_typedCard;
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
    const int widths[] = {260, 80, 80, 80, 80, 80};
    for (int i = 0; i < 6; ++i) m_boxTable->setColumnWidth(i, Theme::current().px(widths[i]));
    QStringList sentences;
    for (const ReconciliationProblem& one : m_boxes.problems)
        sentences << u"%1  %2"_s.arg(one.code, one.text);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

void CoordinatorPage::fillTyped() {
    m_typedModel->clear();
    m_differences.clear();
    m_bundles.clear();
    m_totals.reset();
    m_typedProblems->clear();
    if (m_way == CountingWay::TwoTellers)
        fillBundles();
    else if (m_way == CountingWay::Totals)
        fillTotals();
    else
        fillSteps();
    m_typedProblems->setVisible(!m_typedProblems->text().isEmpty());
    if (m_typedModel->rowCount() > 0) m_typedTable->setCurrentIndex(m_typedModel->index(0, 0));
}

void CoordinatorPage::fillBundles() {
    m_bundles = m_desk.orShow(TwoTellersService(m_desk.file).bundles(m_village, kBody));
    const auto contest = m_desk.counting.contest(m_village, kBody);
    if (!contest) return m_desk.navigator.showError(contest.error());
    m_typedCard->setTitle(tr("Two tellers: what was typed by whom"));
    m_note->setText(
        tr("Every ballot that ever differed, each reading in its order. What both misread alike can't be "
           "seen here: only reading the bundle again from the paper finds it."));
    m_typedModel->setHorizontalHeaderLabels(
        {tr("Bundle"), tr("Ballot"), tr("State"), tr("First teller"), tr("Second teller"), tr("Decided")});
    for (const BundleView& view : m_bundles) {
        const TellerBundle& bundle = view.bundle;
        bool any = false;
        for (const BundlePlace& place : view.places) {
            if (!place.everDiffered()) continue;
            any = true;
            const bool open = !place.isSettled();
            const auto shown = differingPosts(place, contest->posts.size());
            auto items = itemsOf(
                {tr("%1 · %2").arg(bundle.number).arg(bundle.box), QString::number(place.place),
                 open ? tr("differs") : tr("settled"),
                 u"%1: %2"_s.arg(bundle.tellers[0], attemptsOf(place.readings[0], contest->posts, shown)),
                 u"%1: %2"_s.arg(bundle.tellers[1], attemptsOf(place.readings[1], contest->posts, shown)),
                 place.decision ? u"%1: %2"_s.arg(place.decision->by, place.decision->because) : QString()});
            items[2]->setData(int(open ? Tone::Warn : Tone::Ok), ToneRole);
            for (QStandardItem* one : items) one->setToolTip(one->text());
            m_typedModel->appendRow(items);
            m_differences.push_back({bundle.id, open ? place.place : 0});
        }
        if (any) continue;
        using State = TellerBundle::State;
        auto items = itemsOf({tr("%1 · %2").arg(bundle.number).arg(bundle.box), tr("all %1").arg(bundle.size),
                              bundle.state == State::Agreed ? tr("agreed") : tr("being read"),
                              tr("%1: %2 read").arg(bundle.tellers[0]).arg(view.read(0)),
                              tr("%1: %2 read").arg(bundle.tellers[1]).arg(view.read(1)), QString()});
        items[2]->setData(int(bundle.state == State::Agreed ? Tone::Ok : Tone::Info), ToneRole);
        m_typedModel->appendRow(items);
        m_differences.push_back({bundle.id, 0});
    }
    const int widths[] = {120, 64, 90, 270, 270};
    for (int i = 0; i < 5; ++i) m_typedTable->setColumnWidth(i, Theme::current().px(widths[i]));
}

void CoordinatorPage::fillTotals() {
    m_totals = m_desk.orShow(TotalsService(m_desk.file).state(m_village, kBody));
    const TotalsState& now = *m_totals;
    m_typedCard->setTitle(tr("Totals: what was typed by whom"));
    const auto who = [&](int seat) {
        return now.entries[seat] ? now.entries[seat]->typist : tr("not typed yet");
    };
    m_note->setText(now.result
                        ? tr("Settled. Thrown away, both entries are typed again.")
                        : tr("Typists see only that something doesn't add up; the equations stand here."));
    m_typedModel->setHorizontalHeaderLabels(
        {tr("Field"), tr("First: %1").arg(who(0)), tr("Second: %1").arg(who(1)), tr("State")});
    QStringList keys;
    for (const auto& entry : now.entries)
        if (entry)
            for (const auto& field : totalsFields(entry->sheet))
                if (!keys.contains(field.first)) keys << field.first;
    const QStringList differing = now.differing();
    std::stable_partition(keys.begin(), keys.end(),
                          [&](const QString& key) { return differing.contains(key); });
    const auto valueOf = [&](int seat, const QString& key) {
        if (!now.entries[seat]) return QString();
        for (const auto& field : totalsFields(now.entries[seat]->sheet))
            if (field.first == key) return QString::number(field.second);
        return u"0"_s;
    };
    for (const QString& key : keys) {
        const bool differs = differing.contains(key), both = now.entries[0] && now.entries[1];
        auto items = itemsOf({totalsFieldName(now.contest, key), valueOf(0, key), valueOf(1, key),
                              differs ? tr("differs")
                              : both  ? tr("the same")
                                      : tr("typed once")});
        items[3]->setData(int(differs ? Tone::Warn : both ? Tone::Ok : Tone::Todo), ToneRole);
        m_typedModel->appendRow(items);
    }
    QStringList sentences;
    for (int seat = 0; seat < 2; ++seat) {
        for (const TotalsProblem& one : now.problems[seat])
            sentences << u"%1  %2  %3"_s.arg(who(seat), one.code, one.forCoordinator);
        if (now.entries[seat] && !now.entries[seat]->note.isEmpty())
            sentences << tr("%1 notes: %2").arg(who(seat), now.entries[seat]->note);
    }
    m_typedProblems->setText(sentences.join(u'\n'));
    const int widths[] = {240, 190, 190};
    for (int i = 0; i < 3; ++i) m_typedTable->setColumnWidth(i, Theme::current().px(widths[i]));
}

/// Where one reading counts (calling, ballots from a file): how the way was chosen, and who is at the table.
void CoordinatorPage::fillSteps() {
    m_typedCard->setTitle(tr("How the count goes"));
    m_note->setText(tr("Corrections, pauses and rulings stand in the log under Archive."));
    m_typedModel->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Who, or why")});
    for (const WayStep& step :
         m_desk.orShow(CountingProcedureService(m_desk.file).waySteps(m_village, kBody)))
        m_typedModel->appendRow(
            itemsOf({formatDateTime(step.at), tr("count by %1").arg(countingWayName(step.way)),
                     step.because.isEmpty() ? tr("first choice") : step.because}));
    const auto zero = m_desk.orShow(CountingProcedureService(m_desk.file).zeroReport(m_village, kBody));
    if (zero) {
        QStringList names;
        if (!zero->staff.caller.isEmpty()) names << tr("caller %1").arg(zero->staff.caller);
        names << tr("tellers %1").arg(zero->staff.tellers.join(u"、"_s));
        names << tr("scrutineers %1").arg(zero->staff.scrutineers.join(u"、"_s));
        m_typedModel->appendRow(itemsOf({formatDateTime(zero->at), tr("zero report"), names.join(tr("; "))}));
    }
    const int widths[] = {190, 190};
    for (int i = 0; i < 2; ++i) m_typedTable->setColumnWidth(i, Theme::current().px(widths[i]));
    m_typedTable->horizontalHeader()->setStretchLastSection(true);
}

void CoordinatorPage::judgeActions() {
    setWhyNot(m_mix, m_boxes.boxes.size() < 2  ? tr("Two boxes are needed.")
                     : m_boxes.sum.counted > 0 ? tr("Boxes are mixed before the first ballot is read.")
                                               : QString());
    setWhyNot(m_wayButton, m_way ? QString() : tr("No way was chosen yet: choose one under Counting."));
    QString why = tr("Only two tellers or totals have two entries.");
    QString discard = why;
    if (m_way == CountingWay::TwoTellers) {
        const int row = m_typedTable->currentIndex().row();
        const bool open = row >= 0 && row < int(m_differences.size()) && m_differences[size_t(row)].place > 0;
        why = open ? QString() : tr("Choose a ballot that differs.");
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
    const int row = m_typedTable->currentIndex().row();
    const Difference at = tellers ? m_differences[size_t(row)] : Difference();
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
