#include "ui/pages/counting/typed_entries.h"

#include <QLabel>
#include <QStandardItemModel>
#include <algorithm>

#include "core/base/dates.h"
#include "ui/models/row_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QList<QStandardItem*> itemsOf(const QStringList& texts) {
    QList<QStandardItem*> items;
    for (const QString& text : texts) {
        items << new QStandardItem(text);
        items.last()->setToolTip(text);
    }
    return items;
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
    if (paper.ruledVoid) return TypedEntries::tr("void: %1").arg(paper.voidReason);
    QStringList parts;
    for (size_t i = 0; i < posts.size(); ++i) {
        if (!shown[i]) continue;
        const QString cell = i < paper.columns.size() ? paper.columns[i] : QString();
        parts << posts[i].title + u' ' + (cell.isEmpty() ? TypedEntries::tr("blank") : cell);
    }
    return parts.isEmpty() ? TypedEntries::tr("blank") : parts.join(u" · "_s);
}

QString attemptsOf(const std::vector<TellerReading>& readings, const std::vector<ContestPost>& posts,
                   const std::vector<bool>& shown) {
    QStringList all;
    for (const TellerReading& one : readings) all << wordsOf(one.paper, posts, shown);
    return all.join(u" → "_s);
}

}  // namespace

TypedEntries::TypedEntries(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(tr("What was typed by whom"))),
      m_note(label({}, LabelKind::Muted, nullptr, true)),
      m_problems(label({}, LabelKind::Bad, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new FitTable(24, 28, {}), u"coordinatorTyped"_s, tr("What was typed by whom"))) {
    column(this)->addWidget(m_card);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_problems->setObjectName(u"coordinatorEquations"_s);
    m_card->body()->addWidget(m_note);
    m_table->setMinimumHeight(Theme::current().px(140));
    m_card->body()->addWidget(m_table, 2);
    auto* holder = new QWidget;
    column(holder)->addWidget(m_problems);
    m_equations = scrolled(holder);
    m_equations->setMinimumHeight(Theme::current().px(60));
    m_card->body()->addWidget(m_equations, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TypedEntries::chosenChanged);
}

QVBoxLayout* TypedEntries::body() const {
    return m_card->body();
}

std::optional<TypedEntries::Difference> TypedEntries::chosen() const {
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_differences.size()) || m_differences[size_t(row)].place == 0) return {};
    return m_differences[size_t(row)];
}

void TypedEntries::clear() {
    m_model->clear();
    m_differences.clear();
    m_problems->clear();
}

void TypedEntries::finish(const std::vector<int>& shares) {
    m_equations->setVisible(!m_problems->text().isEmpty());
    m_table->setShares(shares);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
}

void TypedEntries::showBundles(const std::vector<BundleView>& bundles,
                               const std::vector<ContestPost>& posts) {
    clear();
    m_card->setTitle(tr("Two tellers: what was typed by whom"));
    m_note->setText(
        tr("Every ballot that ever differed, each reading in its order. What both misread alike can't be "
           "seen here: only reading the bundle again from the paper finds it."));
    m_model->setHorizontalHeaderLabels(
        {tr("Bundle"), tr("Ballot"), tr("State"), tr("First teller"), tr("Second teller"), tr("Decided")});
    for (const BundleView& view : bundles) {
        const TellerBundle& bundle = view.bundle;
        bool any = false;
        for (const BundlePlace& place : view.places) {
            if (!place.everDiffered()) continue;
            any = true;
            const bool open = !place.isSettled();
            const auto shown = differingPosts(place, posts.size());
            auto items = itemsOf(
                {tr("%1 · %2").arg(bundle.number).arg(bundle.box), QString::number(place.place),
                 open ? tr("differs") : tr("settled"),
                 u"%1: %2"_s.arg(bundle.tellers[0], attemptsOf(place.readings[0], posts, shown)),
                 u"%1: %2"_s.arg(bundle.tellers[1], attemptsOf(place.readings[1], posts, shown)),
                 place.decision ? u"%1: %2"_s.arg(place.decision->by, place.decision->because) : QString()});
            items[2]->setData(int(open ? Tone::Warn : Tone::Ok), ToneRole);
            m_model->appendRow(items);
            m_differences.push_back({bundle.id, open ? place.place : 0});
        }
        if (any) continue;
        using State = TellerBundle::State;
        auto items = itemsOf({tr("%1 · %2").arg(bundle.number).arg(bundle.box), tr("all %1").arg(bundle.size),
                              bundle.state == State::Agreed ? tr("agreed") : tr("being read"),
                              tr("%1: %2 read").arg(bundle.tellers[0]).arg(view.read(0)),
                              tr("%1: %2 read").arg(bundle.tellers[1]).arg(view.read(1)), QString()});
        items[2]->setData(int(bundle.state == State::Agreed ? Tone::Ok : Tone::Info), ToneRole);
        m_model->appendRow(items);
        m_differences.push_back({bundle.id, 0});
    }
    finish({0, 0, 0, 4, 4, 2});
}

void TypedEntries::showTotals(const TotalsState& now) {
    clear();
    m_card->setTitle(tr("Totals: what was typed by whom"));
    const auto who = [&](int seat) {
        return now.entries[seat] ? now.entries[seat]->typist : tr("not typed yet");
    };
    m_note->setText(now.result
                        ? tr("Settled. Thrown away, both entries are typed again.")
                        : tr("Typists see only that something doesn't add up; the equations stand here."));
    m_model->setHorizontalHeaderLabels(
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
        m_model->appendRow(items);
    }
    QStringList sentences;
    for (int seat = 0; seat < 2; ++seat) {
        for (const TotalsProblem& one : now.problems[seat])
            sentences << u"%1  %2  %3"_s.arg(who(seat), one.code, one.forCoordinator);
        if (now.entries[seat] && !now.entries[seat]->note.isEmpty())
            sentences << tr("%1 notes: %2").arg(who(seat), now.entries[seat]->note);
    }
    m_problems->setText(sentences.join(u'\n'));
    finish({3, 2, 2, 0});
}

void TypedEntries::showSteps(const std::vector<WayStep>& ways, const std::optional<ZeroReport>& zero) {
    clear();
    m_card->setTitle(tr("How the count goes"));
    m_note->setText(tr("Corrections, pauses and rulings stand in the log under Archive."));
    m_model->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Who, or why")});
    for (const WayStep& step : ways)
        m_model->appendRow(itemsOf({formatDateTime(step.at), tr("count by %1").arg(countingWayName(step.way)),
                                    step.because.isEmpty() ? tr("first choice") : step.because}));
    if (zero) {
        QStringList names;
        if (!zero->staff.caller.isEmpty()) names << tr("caller %1").arg(zero->staff.caller);
        names << tr("tellers %1").arg(zero->staff.tellers.join(u"、"_s));
        names << tr("scrutineers %1").arg(zero->staff.scrutineers.join(u"、"_s));
        m_model->appendRow(itemsOf({formatDateTime(zero->at), tr("zero report"), names.join(tr("; "))}));
    }
    // Nobody chose a way where a file brought the ballots.
    if (m_model->rowCount() == 0)
        m_model->appendRow(
            itemsOf({u"—"_s, tr("no choice recorded"),
                     tr("Ballots from a file: when they came and by whom stands in the log.")}));
    finish({1, 1, 4});
}

}  // namespace election
