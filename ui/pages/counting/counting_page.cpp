#include "ui/pages/counting/counting_page.h"

#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

#include "core/services/counting_procedure_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/counting_dialogs.h"
#include "ui/pages/counting/imported_ballots.h"
#include "ui/pages/counting/start_view.h"
#include "ui/pages/counting/tellers_view.h"
#include "ui/pages/counting/totals_view.h"
#include "ui/pages/import_flow.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {
constexpr Body kBody = Body::VillagersCommittee;
}

CountingPage::CountingPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"counting"_s, Step::Counting,
                  tr("The page counts one village: by calling its ballots, by two tellers, or by totals "
                     "typed twice."),
                  parent),
      m_views(new QStackedWidget),
      m_start(new StartView),
      m_calling(new CallingView(desk)),
      m_tellers(new TellersView(desk)),
      m_totals(new TotalsView(desk)),
      m_imported(new ImportedBallots) {
    for (QWidget* view : std::initializer_list<QWidget*>{m_start, m_calling, m_tellers, m_totals, m_imported})
        m_views->addWidget(view);
    column(content())->addWidget(m_views);
    connectViews();
    auto* other = new QShortcut(QKeySequence(u"Ctrl+Shift+W"_s), m_views, nullptr, nullptr,
                                Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, &CountingPage::askOtherWay);
}

void CountingPage::connectViews() {
    connect(m_start, &StartView::wayWanted, this, &CountingPage::chooseWay);
    connect(m_start, &StartView::importWanted, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Ballots); });
    connect(m_start, &StartView::zeroReportWanted, this, &CountingPage::askZeroReport);
    connect(m_start, &StartView::rehearsalWanted, this, [this] { rehearse(true); });
    connect(m_start, &StartView::otherWayWanted, this, &CountingPage::askOtherWay);
    connect(m_calling, &CallingView::projectorWanted, this, &CountingPage::openProjector);
    connect(m_calling, &CallingView::rehearsalWanted, this, &CountingPage::rehearse);
    connect(m_calling, &CallingView::boardChanged, this, &CountingPage::updateProjector);
    connect(m_calling, &CallingView::pausedChanged, this, [this](bool paused) {
        if (m_projector) m_projector->setPaused(paused);
    });
    connect(m_tellers, &TellersView::projectorWanted, this, &CountingPage::openProjector);
    connect(m_tellers, &TellersView::coordinatorWanted, this, [this] { goTo(u"coordinator"_s); });
    connect(m_tellers, &TellersView::agreed, this, [this] { refreshVillage(m_village); });
    connect(m_totals, &TotalsView::coordinatorWanted, this, [this] { goTo(u"coordinator"_s); });
    connect(m_totals, &TotalsView::resultWanted, this, [this] { goTo(u"result"_s); });
    connect(m_imported, &ImportedBallots::projectorWanted, this, &CountingPage::openProjector);
    connect(m_imported, &ImportedBallots::resultWanted, this, [this] { goTo(u"result"_s); });
}

CountingPage::~CountingPage() {
    delete m_projector;
}

PageDescriptor CountingPage::descriptor() {
    return {u"counting"_s, tr("Counting"), u"counting"_s, Step::Counting,
            [](Desk& desk) { return new CountingPage(desk); }};
}

int CountingPage::concerns() const {
    // the page itself wrote it and knows
    if (m_calling->isAnnouncing() || m_tellers->isAnnouncing() || m_totals->isAnnouncing()) return 0;
    return ChangeEvent::Ballots | ChangeEvent::Polling | ChangeEvent::Screening | ChangeEvent::Posts |
           ChangeEvent::Register;
}

QString CountingPage::tileLine(const VillageStatus& status) const {
    return status.collected > 0 ? tr("%1 ballots collected").arg(status.collected)
                                : tr("%1 registered").arg(status.registered);
}

bool CountingPage::closeTop() {
    if (m_dialog) return m_dialog->reject(), true;
    if (m_views->currentWidget() == m_tellers) return m_tellers->closeTop();
    return m_views->currentWidget() == m_calling && m_calling->closeTop();
}

void CountingPage::refreshVillage(VillageId village) {
    if (m_village != village) m_rehearsing = false;
    m_village = village;
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
    Village here{village, 0, {}};
    for (const Village& known : m_desk.orShow(m_desk.setup.villages()))
        if (known.id == village) here = known;
    m_way = m_desk.orShow(CountingProcedureService(m_desk.file).way(village, kBody));
    const auto ballots = m_desk.orShow(m_desk.counting.ballots(village, kBody));
    const auto zero = m_desk.orShow(CountingProcedureService(m_desk.file).zeroReport(village, kBody));
    CallingStart start{here,
                       *contest,
                       m_rehearsing ? std::vector<CalledBallot>() : ballots,
                       m_desk.orShow(CountingProcedureService(m_desk.file).reconciliation(village, kBody)),
                       zero ? zero->staff : CountingStaff(),
                       m_rehearsing};
    const Reconciliation boxes = start.boxes;
    QStringList names;
    for (const CalledBox& box : boxes.boxes) names << box.name;
    if (names.isEmpty()) names << boxKindName(BoxKind::MainVenue);
    const QStringList tellers = start.staff.tellers;
    m_calling->open(std::move(start));  // also where nothing is called: it fills the hall window
    QWidget* shown = m_start;
    if (!m_way) {
        m_start->showWays(here.name);
    } else if (*m_way == CountingWay::Imported) {
        m_imported->open(tr("Counting · %1 %2").arg(here.name, bodyName(kBody)), *contest, ballots,
                         m_desk.orShow(m_desk.polling.boxes(village)));
        shown = m_imported;
    } else if (*m_way == CountingWay::Totals) {
        m_totals->open(here);
        shown = m_totals;
    } else if (!zero && !m_rehearsing) {
        m_start->showZeroReport(here.name, *m_way, names);
    } else if (*m_way == CountingWay::TwoTellers) {
        m_tellers->open(here, *contest, boxes, tellers);
        shown = m_tellers;
    } else {
        shown = m_calling;
    }
    m_views->setCurrentWidget(shown);
    if (shown == m_start || shown == m_calling || shown == m_imported) shown->setFocus();
}

void CountingPage::tellChange(const QString& said) {
    m_desk.navigator.say(said);
    m_desk.changes.announce({ChangeEvent::Ballots, m_village});
    refreshVillage(m_village);
}

void CountingPage::chooseWay(CountingWay way) {
    const auto done = CountingProcedureService(m_desk.file).chooseWay(m_village, kBody, way);
    if (!done) return m_desk.navigator.showError(done.error());
    tellChange(tr("The village counts by %1.").arg(countingWayName(way)));
}

void CountingPage::askOtherWay() {
    if (!m_way || m_dialog) return;
    const int counted = m_desk.orShow(m_desk.counting.ballotCount(m_village, kBody));
    auto* dialog = new WayDialog(*m_way, counted, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = CountingProcedureService(m_desk.file)
                              .chooseWay(m_village, kBody, dialog->way(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        const CountingWay way = dialog->way();
        dialog->accept();
        m_rehearsing = false;
        tellChange(tr("The village counts by %1.").arg(countingWayName(way)));
    });
    dialog->open();
}

void CountingPage::askZeroReport() {
    if (!m_way || m_dialog) return;
    auto* dialog = new ZeroReportDialog(m_desk, m_village, *m_way, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done =
            CountingProcedureService(m_desk.file).makeZeroReport(m_village, kBody, dialog->staff());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("The zero report is made; print it under Reports. The first ballot can be read."));
    });
    dialog->open();
}

void CountingPage::rehearse(bool on) {
    m_rehearsing = on;
    refreshVillage(m_village);
}

void CountingPage::goTo(const QString& page) {
    PageTarget target;
    target.page = page;
    m_desk.navigator.goTo(target);
}

void CountingPage::openProjector() {
    if (!m_projector) {
        m_projector = new ProjectorWindow;
        m_projector->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_projector->openOnHallScreen();
    window()->activateWindow();
    updateProjector();
    m_projector->setPaused(m_calling->isPaused());
}

void CountingPage::updateProjector() {
    if (m_projector) m_projector->show(m_calling->board());
}

}  // namespace election
