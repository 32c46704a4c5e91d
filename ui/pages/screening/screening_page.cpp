#include "ui/pages/screening/screening_page.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>

#include "core/rules/rule_set.h"
#include "core/services/dossier_service.h"
#include "core/services/election_file.h"
#include "core/services/joint_review_service.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/screening/check_detail.h"
#include "ui/pages/screening/check_sheet.h"
#include "ui/pages/screening/dossier_side.h"
#include "ui/pages/screening/nominee_list.h"
#include "ui/pages/screening/proposal_card.h"
#include "ui/pages/screening/screening_dialogs.h"
#include "ui/pages/screening/verdict_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/search_box.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

CheckTemplate checkTemplate() {
    auto loaded = shippedCheckTemplate();
    return loaded ? std::move(loaded).value() : CheckTemplate();
}

}  // namespace

ScreeningPage::ScreeningPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_checks(checkTemplate()),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_listTitle(label({}, LabelKind::Muted, nullptr, true)),
      m_search(new SearchBox(u"screeningSearch"_s, tr("Name, post or number"), QKeySequence::Find)),
      m_list(named(new QListView, u"nomineeList"_s, tr("Nominees"))),
      m_model(new NomineeListModel(this)),
      m_name(label({}, LabelKind::Title)),
      m_about(label({}, LabelKind::Muted)),
      m_id(new MaskedId),
      m_sheet(new CheckSheet(m_checks)),
      m_detail(new CheckDetail),
      m_proposal(new ProposalCard),
      m_side(new DossierSide) {
    const Theme& theme = Theme::current();
    for (const CheckDescription& check : m_checks.checks) m_checkTitles << check.title.text();
    auto* line = row(m_work, 12);
    auto* left = makeList();
    left->setFixedWidth(theme.px(theme.percent() < 150 ? 226 : 190));
    line->addWidget(left);
    line->addWidget(makeMiddle(), 1);
    if (theme.percent() < 150) {  // else below the proposal, so that the nine checks keep their room
        m_side->setFixedWidth(theme.px(262));
        line->addWidget(m_side);
    }
    m_stack->addWidget(m_work);
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    box->addWidget(m_stack);
    setFocusProxy(m_list);
    connect(m_search, &SearchBox::textChanged, this, &ScreeningPage::readRows);
    connect(m_search, &SearchBox::down, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchBox::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_sheet, &CheckSheet::selectedChanged, this, [this] {
        showCheck();
        m_list->setFocus();
    });
    connect(m_detail, &CheckDetail::wanted, this, &ScreeningPage::act);
    auto* zone = new DropZone(m_work, tr("Drop evidence of the chosen check here"));
    connect(zone, &DropZone::dropped, this, &ScreeningPage::showEvidence);
    connect(m_proposal, &ProposalCard::decisionWanted, this, &ScreeningPage::askDecision);
    connect(m_proposal, &ProposalCard::meetingWanted, this, [this] { askMeeting({}); });
    connect(m_proposal, &ProposalCard::withdrawalWanted, this, &ScreeningPage::askWithdrawal);
}

QWidget* ScreeningPage::makeList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NomineeDelegate(m_list));
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    auto* card = new Card;
    card->setTight();
    auto* head = new QWidget;
    auto* box = new QVBoxLayout(head);
    const int edge = Theme::current().px(10);
    box->setContentsMargins(edge, edge - 2, edge, edge - 2);
    box->setSpacing(Theme::current().px(6));
    box->addWidget(m_listTitle);
    box->addWidget(m_search);
    card->body()->addWidget(head);
    card->body()->addWidget(m_list, 1);
    return card;
}

QWidget* ScreeningPage::makeMiddle() {
    auto* middle = new QWidget;
    auto* box = column(middle, 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_name);
    head->addWidget(m_about);
    head->addWidget(m_id);
    box->addLayout(head);
    box->addWidget(m_sheet);
    box->addWidget(m_detail);
    box->addWidget(m_proposal);
    if (Theme::current().percent() >= 150) box->addWidget(m_side);
    box->addStretch();
    return scrolled(middle);
}

PageDescriptor ScreeningPage::descriptor() {
    return {u"screening"_s, tr("Screening"), u"screening"_s, Step::Screening,
            [](Desk& desk) { return new ScreeningPage(desk); }};
}

int ScreeningPage::concerns() const {
    return ChangeEvent::Screening | ChangeEvent::Nominations | ChangeEvent::Register | ChangeEvent::Posts;
}

const ScreenedNomination* ScreeningPage::current() const {
    return m_model->at(m_list->currentIndex().row());
}

void ScreeningPage::refresh() {
    m_rows = m_desk.orShow(m_desk.screening.screen(village()));
    if (m_rows.empty()) {
        delete m_empty;
        auto* empty =
            new EmptyState({u"screening"_s,
                            tr("Nobody to screen yet"),
                            tr("Each nominee passes nine checks. The program fills in what it can see in the "
                               "files and proposes; "
                               "the village election committee decides."),
                            {tr("the list of self-nominations"), tr("the departments' answers (联审反馈)"),
                             tr("the records of the three asks (三问谈话记录)")},
                            tr("Go to nominations"),
                            tr("Try with the sample township")});
        connect(empty, &EmptyState::actionWanted, this, [this] {
            PageTarget target;
            target.page = u"nominations"_s;
            m_desk.navigator.goTo(target);
        });
        connect(empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
        m_empty = empty;
        m_stack->addWidget(empty);
        m_stack->setCurrentWidget(empty);
        return;
    }
    m_stack->setCurrentWidget(m_work);
    readRows();
}

void ScreeningPage::readRows() {
    const auto* was = current();
    if (was && !m_wanted.isStored()) m_wanted = was->dossier.nomination.id;
    m_model->set(m_rows, m_search->text().trimmed(), m_checkTitles, !village());
    const QString where = village() ? villageName(m_desk.setup, *village()) : tr("All villages");
    m_listTitle->setText(
        tr("%1 · %2 nominees · %3 to do").arg(where).arg(m_model->nomineeCount()).arg(m_model->openCount()));
    int row = m_wanted.isStored() ? m_model->rowOf(m_wanted) : -1;
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        if (m_model->at(i)) row = i;
    m_wanted = {};
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::EnsureVisible);
    showCurrent();
}

void ScreeningPage::showCurrent() {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    const Nomination& nomination = screened->dossier.nomination;
    m_name->setText(nomination.name);
    QStringList about{tr("No. %1").arg(nomination.no),
                      nomination.body == Body::VillagersCommittee
                          ? nomination.postTitle
                          : u"%1 %2"_s.arg(bodyName(nomination.body), nomination.postTitle),
                      sexName(nomination.sex)};
    if (!village()) about.prepend(screened->dossier.villageName);
    if (const QString year = nomination.birthMonth.left(4); !year.isEmpty()) about << tr("born %1").arg(year);
    if (!nomination.politicalStatus.isEmpty()) about << nomination.politicalStatus;
    if (screened->dossier.registerRow && !screened->dossier.registerRow->group.isEmpty())
        about << screened->dossier.registerRow->group;
    m_about->setText(about.join(u" · "_s));
    m_id->set(nomination.nationalId);
    if (m_checksVersion != screened->templateVersion) {
        if (const auto checks = m_desk.dossiers.checksOf(*screened)) m_checks = *checks;
        m_checksVersion = screened->templateVersion;
        m_checkTitles.clear();
        for (const CheckDescription& check : m_checks.checks) m_checkTitles << check.title.text();
        m_sheet->setTitles(m_checks);
    }
    m_sheet->show(screened->result);
    m_proposal->show(*screened);
    const auto history = m_desk.screening.history(nomination.id);
    const auto rounds = m_desk.jointReview.opinions(nomination.id);
    m_side->show(*screened, rounds ? *rounds : std::vector<RoundOpinion>(),
                 history ? *history : std::vector<HistoryEntry>());
    if (m_shown != nomination.id || m_goOn) goOn(m_shown == nomination.id ? m_sheet->selected() : 0);
    m_shown = nomination.id;
    m_goOn = false;
    showCheck();
}

void ScreeningPage::showCheck() {
    const ScreenedNomination* screened = current();
    std::vector<Attachment> evidence;
    bool newerVersion = false;
    if (screened) {
        const auto whyNot = m_desk.dossiers.whyNotJudgeAgain(*screened);
        newerVersion = whyNot && whyNot->isEmpty();
        if (const auto files = m_desk.dossiers.evidence(screened->dossier.nomination.id)) evidence = *files;
    }
    m_detail->show(screened, m_sheet->selected(), m_checks, evidence, newerVersion);
}

void ScreeningPage::recorded(const QString& what) {
    const auto* screened = current();
    if (!screened) return;
    m_wanted = screened->dossier.nomination.id;
    const VillageId place = screened->dossier.nomination.village;
    m_desk.navigator.say(what);
    m_desk.changes.announce({ChangeEvent::Screening, place});
}

void ScreeningPage::askDecision() {
    const ScreenedNomination* screened = current();
    if (!screened || !ScreeningPageModel::whyNotDecide(*screened).isEmpty()) return;
    askMeeting(screened->dossier.nomination.id);
}

void ScreeningPage::askMeeting(std::optional<NominationId> only) {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    const Nomination& nomination = screened->dossier.nomination;
    auto form = ScreeningMeetingService(m_desk.file).form(nomination.village, nomination.body);
    if (!form) return m_desk.navigator.showError(form.error());
    auto* dialog = new ScreeningMeetingDialog(m_desk, std::move(*form), only, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = ScreeningMeetingService(m_desk.file)
                                  .record(dialog->meeting(), dialog->decisions(), dialog->secondPerson());
            !done)
            return dialog->refuse(done.error().message);
        recorded(tr("Decision recorded"));
        dialog->accept();
    });
    dialog->open();
}

void ScreeningPage::askWithdrawal() {
    const ScreenedNomination* screened = current();
    if (!screened || !ScreeningPageModel::whyNotWithdraw(*screened).isEmpty()) return;
    auto* dialog = new CounselDialog(m_desk, *screened, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = CounselService(m_desk.file).recordTalk(dialog->talk(), dialog->statement());
            !done)
            return dialog->refuse(done.error().message);
        recorded(tr("Talk recorded"));
        dialog->accept();
    });
    dialog->open();
}

bool ScreeningPage::key(int key, const QString& text) {
    if (text.size() == 1 && text.at(0) >= u'1' && text.at(0) <= u'9')
        return m_sheet->select(text.at(0).unicode() - u'1'), true;
    if (const auto action = CheckDetail::actionOf(key)) return act(*action), true;
    switch (key) {
        case Qt::Key_M:
            return askMeeting({}), true;
        case Qt::Key_W:
            return askWithdrawal(), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return askDecision(), true;
        default:
            return false;
    }
}

bool ScreeningPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    return key(press->key(), press->text());
}

void ScreeningPage::open(const PageTarget& target) {
    if (target.nomination) m_wanted = *target.nomination;
    if (target.person)
        for (const ScreenedNomination& row : m_rows)
            if (row.dossier.nomination.person == target.person) m_wanted = row.dossier.nomination.id;
    if (!m_wanted.isStored()) return;
    m_search->clear();
    readRows();
    m_list->setFocus();
}

bool ScreeningPage::closeTop() {
    if (m_dialog) return m_dialog->reject(), true;
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    m_list->setFocus();
    return true;
}

QVariantMap ScreeningPage::state() const {
    const auto* screened = current();
    return {{u"nomination"_s, screened ? screened->dossier.nomination.id.v : 0},
            {u"check"_s, m_sheet->selected()},
            {u"search"_s, m_search->text()}};
}

void ScreeningPage::restore(const QVariantMap& state) {
    m_wanted = NominationId{state.value(u"nomination"_s).toLongLong()};
    m_sheet->select(state.value(u"check"_s).toInt());
    m_search->setText(state.value(u"search"_s).toString());
}

}  // namespace election
