#include "ui/pages/ballots/ballots_page.h"

#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/polling_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/ballots/ballots_page_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

}  // namespace

BallotsPage::BallotsPage(Desk& desk, QWidget* parent)
    : VillagePage(
          desk, u"ballots"_s, Step::Ballots,
          tr("The page shows the ballot as it will print: posts, names in the order of strokes, lines to "
             "write in somebody else, and what makes it void."),
          parent),
      m_paper(new PaperPane(desk)),
      m_posts(new Facts),
      m_numbers(new Facts),
      m_warnings(new Card(tr("Before printing"))) {
    m_warnings->setObjectName(u"ballotsWarnings"_s);
    m_warnings->setProperty("card", u"warn"_s);
    auto* side = new QWidget;
    auto* stack = column(side);
    auto* posts = new Card(tr("On the ballot"));
    posts->body()->addWidget(m_posts);
    auto* numbers = new Card(tr("How many"));
    numbers->body()->addWidget(m_numbers);
    stack->addWidget(m_warnings);
    stack->addWidget(posts);
    stack->addWidget(numbers);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(300));
    auto* line = row(content(), 12);
    line->addWidget(m_paper, 1);
    line->addWidget(area);
    content()->setFocusProxy(m_paper);
}

PageDescriptor BallotsPage::descriptor() {
    return {u"ballots"_s, tr("Ballots"), u"ballots"_s, Step::Ballots,
            [](Desk& desk) { return new BallotsPage(desk); }};
}

int BallotsPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Nominations | ChangeEvent::Screening | ChangeEvent::Register |
           ChangeEvent::Polling;
}

QString BallotsPage::tileLine(const VillageStatus& status) const {
    return tr("%1 registered").arg(status.registered);
}

void BallotsPage::refreshVillage(VillageId village) {
    const auto contest = m_desk.counting.contest(village, kBody);
    if (!contest)
        return showEmpty({u"ballots"_s,
                          tr("No ballot yet"),
                          contest.error().message,
                          {tr("the list of posts (职数表)"), tr("the roster of self-nominees")},
                          tr("Go to the roster"),
                          {}},
                         u"roster"_s);
    PaperHead head;
    head.township = m_desk.file.election().township;
    head.village = villageName(m_desk.setup, village);
    const auto inForce = m_desk.setup.rulesInForce(village);
    if (!inForce) return m_desk.navigator.showError(inForce.error());
    head.electionDay = (*inForce)->electionDay;
    const ReportDocument paper =
        buildBallotPaper(BallotsPageModel::ballot(*contest, head, (*inForce)->rules));
    m_paper->show(paper, paperFileName(paper, villageFileName(m_desk.setup, village)));
    m_posts->clear();
    for (const ContestPost& post : contest->posts)
        m_posts->add(post.title, tr("%1 to be elected, %2 names").arg(post.seats).arg(post.nominees.size()));
    showNumbers(village, *contest);
    int undecided = 0;
    for (const ScreenedNomination& row : m_desk.orShow(m_desk.screening.screen(village)))
        undecided += row.dossier.nomination.body == kBody && row.result.verdict == Verdict::Pending;
    const QStringList warnings = BallotsPageModel::warnings(*contest, undecided);
    while (m_warnings->body()->count() > 1) {
        QLayoutItem* item = m_warnings->body()->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_warnings->setVisible(!warnings.isEmpty());
    for (const QString& sentence : warnings)
        m_warnings->body()->addWidget(label(sentence, LabelKind::Plain, nullptr, true));
}

void BallotsPage::showNumbers(VillageId village, const Contest& contest) {
    m_numbers->clear();
    m_numbers->add(tr("Registered"), tr("%1 voters, one ballot each").arg(contest.registered));
    const auto turnout = m_desk.polling.turnout(village);
    const bool begun = turnout && turnout->issued > 0;
    m_numbers->add(tr("Issued"), begun ? QString::number(turnout->issued) : tr("the poll has not begun"));
    if (begun) {
        m_numbers->add(tr("Left of one each"), QString::number(turnout->registered - turnout->issued));
        m_numbers->add(tr("Collected"), turnout->boxesClosed ? QString::number(turnout->collected)
                                                             : tr("the boxes are still open"));
    }
    m_numbers->add(tr("Note"),
                   tr("Printed, spoilt and destroyed ballots stand on the paper of the ballot keepers; "
                      "printed = issued + spoilt + destroyed."));
}

}  // namespace election
