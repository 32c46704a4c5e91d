#include "ui/pages/result/result_page.h"

#include <QComboBox>

#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/reporting_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/result/result_bars.h"
#include "ui/pages/result/result_page_model.h"
#include "ui/pages/result/township_results.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

}  // namespace

ResultPage::ResultPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"result"_s, Step::Result, tr("The page shows who is elected, and why."), parent),
      m_paper(new PaperActions(desk, this)),
      m_townshipView(new TownshipResults),
      m_title(label({}, LabelKind::Title)),
      m_validity(new StatusChip),
      m_filled(new StatusChip),
      m_figures(label({}, LabelKind::Plain, nullptr, true)),
      m_needed(label({}, LabelKind::Section, nullptr, true)),
      m_bars(new ResultBars),
      m_round(named(new QComboBox, u"resultRound"_s, tr("Vote that is shown"))),
      m_standing(new Card(tr("After all votes"))),
      m_attention(new Card(tr("Needs attention"))),
      m_why(new Card(tr("Why"))),
      m_other(new Card(tr("Would another reading change it?"))),
      m_next(new Card(tr("What is next"))) {
    const Theme& theme = Theme::current();
    setTownshipView(m_townshipView);
    connect(m_townshipView, &TownshipResults::chosen, this, &ResultPage::chooseVillage);
    m_attention->setProperty("card", u"warn"_s);
    m_attention->setObjectName(u"resultAttention"_s);
    m_why->setObjectName(u"resultWhy"_s);
    m_other->setObjectName(u"resultOther"_s);
    m_next->setObjectName(u"resultNext"_s);
    m_standing->setObjectName(u"resultStanding"_s);
    connect(m_round, &QComboBox::activated, this, [this] {
        if (village()) refreshVillage(*village());
    });
    auto* main = new Card;
    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addWidget(m_round);
    head->addWidget(m_validity);
    head->addWidget(m_filled);
    main->body()->addLayout(head);
    main->body()->addWidget(m_figures);
    main->body()->addWidget(m_needed);
    main->body()->addWidget(rule());
    auto* middle = new QWidget;
    auto* bars = column(middle, 8);
    bars->addWidget(m_standing);
    bars->addWidget(m_bars);
    bars->addWidget(m_other);
    bars->addStretch();
    main->body()->addWidget(scrolled(middle), 1);
    auto* line = row(content(), 12);
    line->addWidget(main, 1);
    if (theme.percent() >= 150) {  // large letters: everything under each other
        for (Card* card : {m_next, m_attention, m_why}) bars->insertWidget(bars->count() - 1, card);
        return;
    }
    auto* side = new QWidget;
    auto* stack = column(side);
    for (Card* card : {m_next, m_attention, m_why}) stack->addWidget(card);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(theme.px(340));
    line->addWidget(area);
}

PageDescriptor ResultPage::descriptor() {
    return {u"result"_s, tr("Result"), u"result"_s, Step::Result,
            [](Desk& desk) { return new ResultPage(desk); }};
}

int ResultPage::concerns() const {
    return ChangeEvent::Ballots | ChangeEvent::Polling | ChangeEvent::Screening | ChangeEvent::Posts |
           ChangeEvent::Register;
}

QString ResultPage::tileLine(const VillageStatus& status) const {
    return tr("%1 elected").arg(status.elected);
}

void ResultPage::refreshTownship() {
    m_townshipView->set(m_desk.orShow(m_desk.status.villages()));
    m_townshipView->setFocus();
}

void ResultPage::refreshVillage(VillageId village) {
    const auto rounds = m_desk.results.rounds(village, kBody);
    if (!rounds) return m_desk.navigator.showError(rounds.error());
    fillRounds(village, *rounds);
    const VoteRound& shown = m_rounds[size_t(m_round->currentIndex())];
    const bool isCurrent = shown.number == m_rounds.back().number;
    const auto count = m_desk.results.count(village, kBody, shown.number);
    m_count = count ? std::optional(*count) : std::nullopt;
    if (!count && isCurrent && shown.number > 1) {
        // The next vote is open and not counted yet: what was declared before is shown.
        m_round->setCurrentIndex(m_round->currentIndex() - 1);
        m_desk.navigator.say(tr("Vote %1 is open; its ballots are not counted yet.").arg(shown.number));
        return refreshVillage(village);
    }
    if (!count)
        return showEmpty(
            {u"result"_s,
             tr("No result yet"),
             count.error().message,
             {tr("the box ledger (票箱清点)"), tr("the ballots: called here or imported (选票)")},
             tr("Go to counting"),
             {}},
            u"counting"_s);
    const QString round = roundKindName(shown.kind);
    m_title->setText(u"%1 %2 · %3"_s.arg(villageName(m_desk.setup, village), bodyName(kBody), round));
    const auto inForce = m_desk.setup.rulesInForce(village);
    if (!inForce) return m_desk.navigator.showError(inForce.error());
    std::optional<RoundsStanding> standing;
    if (m_rounds.size() > 1) standing = m_desk.orShow(m_desk.results.standing(village, kBody));
    m_standing->setVisible(standing.has_value());
    if (standing) showStanding(*standing);
    show(ResultPageModel::make(*count, (*inForce)->rules, m_desk.orShow(m_desk.status.calendar()),
                               standing ? &*standing : nullptr));
}

void ResultPage::show(const ResultPageModel& model) {
    m_validity->set(model.validityTone, model.validity);
    m_filled->set(model.elected == model.seats ? Tone::Ok : Tone::Warn,
                  tr("%1 of %2 seats filled").arg(model.elected).arg(model.seats));
    m_figures->setText(model.figures);
    m_needed->setText(model.needed + u" · "_s + tr("dashed line: votes needed"));
    m_bars->show(model);
    clearLayout(m_attention->body(), 1);
    m_attention->setVisible(!model.attention.isEmpty());
    for (const QString& sentence : model.attention)
        m_attention->body()->addWidget(label(sentence, LabelKind::Plain, nullptr, true));
    showReasons(model);
    showNext(model);
}

void ResultPage::showReasons(const ResultPageModel& model) {
    clearLayout(m_why->body(), 1);
    int number = 0;
    for (const Explanation& why : model.why) {
        m_why->body()->addWidget(
            label(u"%1  %2"_s.arg(++number).arg(why.text), LabelKind::Plain, nullptr, true));
        if (why.citation.isEmpty()) continue;
        const QString mark = why.mark == u"V"_s ? QString() : u" [%1]"_s.arg(why.mark);
        m_why->body()->addWidget(label(why.citation + mark, LabelKind::Small, nullptr, true));
    }
    clearLayout(m_other->body(), 1);
    for (const Alternative& other : model.alternatives) {
        auto* line = row(nullptr, 8);
        line->addWidget(label(other.text, LabelKind::Plain, nullptr, true), 1);
        line->addWidget(other.changesAnything() ? new StatusChip(Tone::Warn, tr("changes"))
                                                : new StatusChip(Tone::Ok, tr("no change")),
                        0, Qt::AlignTop);
        m_other->body()->addLayout(line);
    }
    if (model.alternatives.empty())
        m_other->body()->addWidget(
            label(tr("No text reads this round differently."), LabelKind::Muted, nullptr, true));
}

void ResultPage::showNext(const ResultPageModel& model) {
    clearLayout(m_next->body(), 1);
    auto* state = new StatusChip(model.nextTone, model.nextTitle);
    m_next->body()->addWidget(state, 0, Qt::AlignLeft);
    int number = 0;
    for (const NextAction& action : model.next) {
        const QString text = action.due.isEmpty() ? action.text : u"%1 · %2"_s.arg(action.text, action.due);
        m_next->body()->addWidget(
            label(u"%1  %2"_s.arg(++number).arg(text), LabelKind::Plain, nullptr, true));
    }
    addActions();
    auto* print =
        button(u"resultPrint"_s, tr("Print the result report form"), ButtonKind::Plain, QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, &ResultPage::printForm);
    m_next->body()->addWidget(print);
}

void ResultPage::fillRounds(VillageId, const std::vector<VoteRound>& rounds) {
    const bool same = rounds.size() == m_rounds.size() && !m_rounds.empty() &&
                      rounds.front().village == m_rounds.front().village;
    m_rounds = rounds;
    if (!same) {
        m_round->clear();
        for (const VoteRound& round : rounds)
            m_round->addItem(tr("Vote %1: %2").arg(round.number).arg(roundKindName(round.kind)),
                             round.number);
        m_round->setCurrentIndex(m_round->count() - 1);
    }
    m_round->setVisible(rounds.size() > 1);
}

void ResultPage::showStanding(const RoundsStanding& standing) {
    clearLayout(m_standing->body(), 1);
    for (const SeatState& post : standing.posts) {
        QStringList parts;
        for (const FilledSeat& seat : post.filled) parts << tr("%1 (vote %2)").arg(seat.name).arg(seat.round);
        if (post.tiedSeats > 0) parts << tr("%n seat(s) tied", nullptr, post.tiedSeats);
        if (post.vacant() > 0) parts << tr("%n seat(s) vacant", nullptr, post.vacant());
        m_standing->body()->addWidget(
            label(tr("%1, %n seat(s): %2", nullptr, post.seats).arg(post.title, parts.join(u'、')),
                  LabelKind::Plain, nullptr, true));
    }
}

void ResultPage::printForm() {
    const auto paper = m_desk.reporting.build(u"result"_s, village());
    if (!paper) return m_desk.navigator.showError(paper.error());
    m_paper->print(*paper);
}

}  // namespace election
