#include "ui/pages/counting/counting_page.h"

#include <QStackedWidget>
#include <algorithm>

#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/imported_ballots.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

}  // namespace

CountingPage::CountingPage(Desk& desk, QWidget* parent)
    : VillagePage(
          desk, u"counting"_s, Step::Counting,
          tr("The page calls the ballots of one village by keyboard, or shows those that were imported."),
          parent),
      m_views(new QStackedWidget),
      m_calling(new CallingView(desk)),
      m_imported(new ImportedBallots) {
    m_views->addWidget(m_calling);
    m_views->addWidget(m_imported);
    column(content())->addWidget(m_views);
    connect(m_calling, &CallingView::projectorWanted, this, &CountingPage::openProjector);
    connect(m_imported, &ImportedBallots::projectorWanted, this, &CountingPage::openProjector);
    connect(m_calling, &CallingView::boardChanged, this, &CountingPage::updateProjector);
    connect(m_imported, &ImportedBallots::resultWanted, this, [this] {
        PageTarget target;
        target.page = u"result"_s;
        m_desk.navigator.goTo(target);
    });
}

CountingPage::~CountingPage() {
    delete m_projector;
}

PageDescriptor CountingPage::descriptor() {
    return {u"counting"_s, tr("Counting"), u"counting"_s, Step::Counting,
            [](Desk& desk) { return new CountingPage(desk); }};
}

int CountingPage::concerns() const {
    if (m_calling->isAnnouncing()) return 0;  // the page itself wrote it and knows
    return ChangeEvent::Ballots | ChangeEvent::Polling | ChangeEvent::Screening | ChangeEvent::Posts |
           ChangeEvent::Register;
}

QString CountingPage::tileLine(const VillageStatus& status) const {
    return status.collected > 0 ? tr("%1 ballots collected").arg(status.collected)
                                : tr("%1 registered").arg(status.registered);
}

bool CountingPage::closeTop() {
    return m_views->currentWidget() == m_calling && m_calling->closeTop();
}

void CountingPage::refreshVillage(VillageId village) {
    auto contest = m_desk.counting.contest(village, kBody);
    if (!contest)
        return showEmpty(
            {u"counting"_s,
             tr("Nothing to count yet"),
             contest.error().message,
             {tr("the list of posts (职数表)"), tr("the self-nominations"), tr("the register of voters")},
             tr("Go to the overview"),
             {}},
            u"overview"_s);
    const auto ballots = m_desk.orShow(m_desk.counting.ballots(village, kBody));
    const auto boxes = m_desk.orShow(m_desk.polling.boxes(village));
    Village here{village, 0, {}};
    for (const Village& known : m_desk.orShow(m_desk.setup.villages()))
        if (known.id == village) here = known;
    m_isImported = std::any_of(ballots.begin(), ballots.end(),
                               [](const CalledBallot& ballot) { return ballot.imported; });
    if (m_isImported) {
        int collected = 0;
        for (const BoxLedger& box : boxes) collected += box.collected;
        m_imported->open(tr("Counting · %1 %2").arg(here.name, bodyName(kBody)), *contest, ballots,
                         collected);
    }
    m_calling->open(here, std::move(*contest), ballots,
                    boxes);  // for imported ballots it fills the hall window
    m_views->setCurrentWidget(m_isImported ? static_cast<QWidget*>(m_imported) : m_calling);
    m_views->currentWidget()->setFocus();
}

void CountingPage::openProjector() {
    if (!m_projector) {
        m_projector = new ProjectorWindow;
        m_projector->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_projector->openOnHallScreen();
    updateProjector();
}

void CountingPage::updateProjector() {
    if (m_projector) m_projector->show(m_calling->board());
}

}  // namespace election
