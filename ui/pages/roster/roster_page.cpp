#include "ui/pages/roster/roster_page.h"

#include <QButtonGroup>
#include <QPushButton>

#include "core/base/dates.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/due_text.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/roster/roster_page_model.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QStringList& paperKinds() {
    static const QStringList kinds{u"roster"_s, u"roster-file"_s, u"roster-photos"_s, u"roster-supplement"_s};
    return kinds;
}

}  // namespace

RosterPage::RosterPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"roster"_s, Step::Roster,
                  tr("The page shows the roster of self-nominees as it will be posted: names in the order of "
                     "strokes, no ID number."),
                  parent),
      m_kinds(new QButtonGroup(this)),
      m_paper(new PaperPane(desk)),
      m_facts(new Facts),
      m_dates(column(nullptr, 8)),
      m_next(new Card(tr("Before it is posted"))) {
    m_next->setObjectName(u"rosterTodo"_s);
    auto* side = new QWidget;
    auto* stack = column(side);
    auto* who = new Card(tr("On the list"));
    who->body()->addWidget(m_facts);
    auto* dates = new Card(tr("Deadlines"));
    dates->body()->addLayout(m_dates);
    stack->addWidget(who);
    stack->addWidget(dates);
    stack->addWidget(m_next);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(300));
    auto* line = row(content(), 12);
    line->addWidget(makePapers(), 1);
    line->addWidget(area);
    content()->setFocusProxy(m_paper);
}

QWidget* RosterPage::makePapers() {
    auto* papers = new QWidget;
    auto* box = column(papers, 6);
    auto* bar = new FlowLayout(nullptr, 6);
    const QStringList titles{tr("For posting"), tr("For the file"), tr("With photos"), tr("Supplement")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* chip = button(u"rosterPaper%1"_s.arg(i + 1), titles.at(i), ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        chip->setCheckable(true);
        m_kinds->addButton(chip, i);
        bar->addWidget(chip);
    }
    m_kinds->button(0)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, &RosterPage::showPaper);
    box->addLayout(bar);
    box->addWidget(m_paper, 1);
    return papers;
}

void RosterPage::showPaper() {
    if (const auto paper = m_desk.reporting.build(paperKinds().value(m_kinds->checkedId()), m_village))
        m_paper->show(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)));
    else
        m_paper->showWhyNot(paper.error().message);
}

PageDescriptor RosterPage::descriptor() {
    return {u"roster"_s, tr("Roster"), u"roster"_s, Step::Roster,
            [](Desk& desk) { return new RosterPage(desk); }};
}

int RosterPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Nominations | ChangeEvent::Screening | ChangeEvent::Register;
}

QString RosterPage::tileLine(const VillageStatus& status) const {
    return status.pending > 0 ? tr("%n still open", nullptr, status.pending) : tr("nothing open");
}

void RosterPage::refreshVillage(VillageId village) {
    const auto screened = m_desk.orShow(m_desk.screening.screen(village));
    if (screened.empty())
        return showEmpty(
            {u"roster"_s,
             tr("No nominations yet"),
             tr("The roster lists who stands for which post. It is made from the self-nominations "
                "that are not withdrawn and not decided out."),
             {tr("the list of self-nominations (自荐报名汇总表)")},
             tr("Go to nominations"),
             {}},
            u"nominations"_s);
    m_village = village;
    showPaper();
    const auto model = RosterPageModel::make(screened, m_desk.orShow(m_desk.setup.posts(village)),
                                             m_desk.orShow(m_desk.status.calendar()));
    m_facts->clear();
    for (const auto& post : model.posts)
        m_facts->add(post.post, tr("%1 people for %2 seats").arg(post.people).arg(post.seats));
    m_facts->add(tr("Together"), QString::number(model.onList));
    m_facts->add(tr("Still open"), QString::number(model.undecided));
    m_facts->add(tr("Not listed"),
                 tr("%1 withdrawn, %2 not qualified").arg(model.withdrawn).arg(model.notQualified));
    clearLayout(m_dates);
    for (const DueDate& due : model.dates) {
        auto* cell = new QWidget;
        auto* box = column(cell, 2);
        auto* top = row(nullptr, 6);
        top->addWidget(label(formatDate(due.latest)));
        top->addWidget(new StatusChip(daysLeftTone(due.daysLeft), daysLeftText(due.daysLeft)));
        top->addStretch();
        box->addWidget(label(due.what, LabelKind::Plain, nullptr, true));
        box->addLayout(top);
        box->addWidget(label(due.basis, LabelKind::Small, nullptr, true));
        m_dates->addWidget(cell);
    }
    clearLayout(m_next->body(), 1);
    if (model.todo.isEmpty()) m_next->body()->addWidget(new StatusChip(Tone::Ok, tr("nothing open")));
    for (const QString& sentence : model.todo)
        m_next->body()->addWidget(label(u"· "_s + sentence, LabelKind::Plain, nullptr, true));
}

}  // namespace election
