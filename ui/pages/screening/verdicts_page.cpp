#include "ui/pages/screening/verdicts_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/nomination_papers.h"
#include "core/services/screening_meeting_service.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/screening/verdict_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QStringList& paperKinds() {
    static const QStringList kinds{u"decision"_s, u"talk-record"_s, u"counselled-withdrawal"_s};
    return kinds;
}

QString headingOf(const ScreenedNomination& row) {
    const Nomination& nomination = row.dossier.nomination;
    return u"%1 · %2 · %3 %4"_s.arg(nomination.name, row.dossier.villageName, bodyName(nomination.body),
                                    nomination.postTitle);
}

}  // namespace

VerdictsPage::VerdictsPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"verdicts"_s, Step::Screening,
                  tr("The page shows by which record each nominee stays on the list or has left it."),
                  parent),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"verdictsTable"_s, tr("Decisions and withdrawals"))),
      m_kinds(new QButtonGroup(this)),
      m_paper(new PaperPane(desk)) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    line->addWidget(makeRight());
    content()->setFocusProxy(m_table);
    setFocusProxy(m_table);
}

QWidget* VerdictsPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    m_meeting = button(u"verdictMeeting"_s, tr("Decisions of a meeting …"), ButtonKind::Main,
                       QKeySequence(u"Ctrl+Shift+N"_s));
    m_deliver = button(u"verdictDeliver"_s, tr("Delivered …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_appeal = button(u"verdictAppeal"_s, tr("Objection …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_talk = button(u"verdictTalk"_s, tr("Talk about withdrawing …"), ButtonKind::Plain,
                    QKeySequence(u"Ctrl+Shift+T"_s));
    for (QPushButton* one : {m_meeting, m_deliver, m_appeal, m_talk}) bar->addWidget(one);
    box->addLayout(bar);
    connect(m_meeting, &QPushButton::clicked, this, &VerdictsPage::askMeeting);
    connect(m_deliver, &QPushButton::clicked, this, &VerdictsPage::askDelivery);
    connect(m_appeal, &QPushButton::clicked, this, &VerdictsPage::askAppeal);
    connect(m_talk, &QPushButton::clicked, this, &VerdictsPage::askTalk);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table, 30);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        judge();
        showPaper();
    });
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    return left;
}

QWidget* VerdictsPage::makeRight() {
    auto* right = new QWidget;
    auto* box = column(right, 6);
    auto* bar = new FlowLayout(nullptr, 6);
    const QStringList titles{tr("Decision and slip"), tr("Record of the talk"),
                             tr("Statement of withdrawal")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* chip = button(u"verdictPaper%1"_s.arg(i + 1), titles.at(i), ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        chip->setCheckable(true);
        m_kinds->addButton(chip, i);
        bar->addWidget(chip);
    }
    m_kinds->button(0)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, &VerdictsPage::showPaper);
    box->addLayout(bar);
    box->addWidget(m_paper, 1);
    right->setFixedWidth(Theme::current().percent() < 150 ? Theme::current().px(470) : 340);
    return right;
}

PageDescriptor VerdictsPage::descriptor() {
    return {u"verdicts"_s,
            tr("Decisions and withdrawals"),
            u"screening"_s,
            Step::Screening,
            [](Desk& desk) -> Page* { return new VerdictsPage(desk); },
            u"screening"_s};
}

int VerdictsPage::concerns() const {
    return ChangeEvent::Screening | ChangeEvent::Nominations | ChangeEvent::Register | ChangeEvent::Posts;
}

QString VerdictsPage::tileLine(const VillageStatus& status) const {
    return status.pending > 0 ? tr("%n still open", nullptr, status.pending) : tr("nothing open");
}

const VerdictsPage::Line* VerdictsPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void VerdictsPage::refreshVillage(VillageId village) {
    if (const Line* was = chosen(); was && !m_wanted.isStored() && m_village == village)
        m_wanted = was->screened.dossier.nomination.id;
    m_village = village;
    const auto rows = m_desk.orShow(m_desk.screening.screen(village));
    if (rows.empty())
        return showEmpty(
            {u"screening"_s,
             tr("Nobody to decide on yet"),
             tr("Here stand the deciding body's decisions with their delivery, and the withdrawals after a "
                "talk. They follow from the self-nominations."),
             {tr("the list of self-nominations (自荐报名汇总表)")},
             tr("Go to nominations"),
             {}},
            u"nominations"_s);
    const auto records = m_desk.orShow(DecisionRecordService(m_desk.file).inForce());
    const auto proofs = m_desk.orShow(CounselService(m_desk.file).proofs());
    m_lines.clear();
    for (const ScreenedNomination& row : rows) {
        Line line{row, {}, {}};
        for (const DecisionRecord& record : records)
            if (record.decision.nomination == row.dossier.nomination.id) line.decision = record;
        if (const auto it = proofs.constFind(row.dossier.nomination.id); it != proofs.cend())
            line.withdrawal = *it;
        m_lines.push_back(std::move(line));
    }
    // first those with a record, then those on whom somebody has to decide
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) {
        const auto rank = [](const Line& line) {
            const bool out = line.screened.result.verdict == Verdict::Withdrawn ||
                             (line.decision && !line.decision->decision.qualified);
            if (out) return 0;
            if (line.withdrawal) return 1;
            if (!line.decision) return line.screened.result.verdict == Verdict::Qualified ? 3 : 2;
            return 4;
        };
        return rank(a) < rank(b);
    });
    fill();
}

void VerdictsPage::fill() {
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("No."), tr("Name"), tr("Post"), tr("Record"), tr("On"), tr("Delivered"), tr("Objection")});
    int decidedOut = 0, counselled = 0, own = 0, undecided = 0, chosenRow = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const Nomination& nomination = line.screened.dossier.nomination;
        const bool withdrawn = line.screened.result.verdict == Verdict::Withdrawn;
        auto* record = new QStandardItem;
        auto* delivered = new QStandardItem;
        auto* objection = new QStandardItem;
        Tone tone = Tone::Todo;
        QString on;
        if (withdrawn) {
            const bool wish = line.withdrawal && line.withdrawal->withdrawal->kind == WithdrawalKind::OwnWish;
            ++(wish ? own : counselled);
            record->setText(wish ? tr("withdrew of own wish") : tr("withdrew after a talk"));
            record->setToolTip(line.withdrawal ? line.withdrawal->text() : QString());
            on = line.screened.dossier.withdrawal->date.toString(Qt::ISODate);
        } else if (line.decision) {
            const Decision& decision = line.decision->decision;
            decidedOut += !decision.qualified;
            tone = decision.qualified ? Tone::Ok : Tone::Bad;
            record->setText(decision.qualified ? tr("decided: qualified") : tr("decided: not qualified"));
            record->setToolTip(
                u"%1 · %2\n%3"_s.arg(decision.documentNumber, decision.decidedBy, decision.reason));
            on = decision.date.toString(Qt::ISODate);
            const Delivery* delivery = line.decision->delivery();
            if (delivery)
                delivered->setText(delivery->on.toString(u"MM-dd"_s) + u' ' + deliveryHowName(delivery->how));
            else if (!decision.qualified)
                delivered->setText(tr("not yet"));
            if (!line.decision->appeals.empty())
                objection->setText(appealOutcomeName(line.decision->appeals.back().outcome));
        } else if (line.withdrawal) {
            ++undecided;
            tone = Tone::Warn;
            record->setText(line.withdrawal->proof == WithdrawalProof::NotProven ? tr("withdrawal not proven")
                                                                                 : tr("talk only, stays"));
            record->setToolTip(line.withdrawal->text());
            on = line.withdrawal->withdrawal->date.toString(Qt::ISODate);
        } else {
            const Verdict verdict = line.screened.result.verdict;
            undecided += verdict != Verdict::Qualified;
            tone = verdict == Verdict::Qualified ? Tone::Info : Tone::Warn;
            record->setText(verdict == Verdict::Qualified      ? tr("proposed: qualified")
                            : verdict == Verdict::NotQualified ? tr("proposed: not qualified")
                                                               : tr("something is missing"));
        }
        record->setData(int(tone), ToneRole);
        m_model->appendRow({new QStandardItem(QString::number(nomination.no)),
                            new QStandardItem(nomination.name), new QStandardItem(nomination.postTitle),
                            record, new QStandardItem(on), delivered, objection});
        if (nomination.id == m_wanted) chosenRow = int(i);
    }
    m_wanted = {};
    m_title->setText(villageName(m_desk.setup, m_village));
    m_figures->setText(
        tr("Off the list: %1 by decision, %2 withdrawn after a talk, %3 of own wish · %4 to be settled")
            .arg(decidedOut)
            .arg(counselled)
            .arg(own)
            .arg(undecided));
    const int widths[] = {44, 76, 70, 146, 88, 112, 70};
    for (int i = 0; i < 6; ++i) m_table->setColumnWidth(i, Theme::current().px(widths[i]));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setCurrentIndex(m_model->index(chosenRow, 0));
    judge();
    showPaper();
}

void VerdictsPage::judge() {
    const Line* line = chosen();
    const bool withdrawn = line && line->screened.result.verdict == Verdict::Withdrawn;
    const QString nobody = tr("Choose a nominee first.");
    const QString undecidedYet = tr("Nothing was decided on this nominee yet.");
    setWhyNot(m_deliver, !line ? nobody : !line->decision ? undecidedYet : QString());
    setWhyNot(m_appeal, !line ? nobody : !line->decision ? undecidedYet : QString());
    setWhyNot(m_talk, !line       ? nobody
                      : withdrawn ? tr("The withdrawal is recorded already.")
                      : line->decision && !line->decision->decision.qualified
                          ? tr("Decided out already: there is nothing to withdraw from.")
                          : QString());
}

void VerdictsPage::showPaper() {
    const Line* line = chosen();
    if (!line) return m_paper->showWhyNot(tr("Choose a nominee first."));
    const auto paper = m_desk.nominationPapers.build(paperKinds().value(m_kinds->checkedId()),
                                                     line->screened.dossier.nomination.id);
    if (!paper) return m_paper->showWhyNot(paper.error().message);
    m_paper->show(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)) + u' ' +
                              line->screened.dossier.nomination.name);
}

void VerdictsPage::recorded(const QString& said) {
    if (const Line* line = chosen()) m_wanted = line->screened.dossier.nomination.id;
    m_desk.navigator.say(said);
    m_desk.changes.announce({ChangeEvent::Screening, m_village});
}

void VerdictsPage::askMeeting() {
    auto form = ScreeningMeetingService(m_desk.file).form(m_village);
    if (!form) return m_desk.navigator.showError(form.error());
    auto* dialog = new ScreeningMeetingDialog(m_desk, std::move(*form), {}, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = ScreeningMeetingService(m_desk.file)
                                  .record(dialog->meeting(), dialog->decisions(), dialog->secondPerson());
            !done)
            return dialog->refuse(done.error().message);
        dialog->accept();
        recorded(tr("Decisions recorded"));
    });
    dialog->open();
}

void VerdictsPage::askTalk() {
    const Line* line = chosen();
    if (!line) return;
    auto* dialog = new CounselDialog(m_desk, line->screened, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = CounselService(m_desk.file).recordTalk(dialog->talk(), dialog->statement());
            !done)
            return dialog->refuse(done.error().message);
        dialog->accept();
        recorded(tr("Talk recorded"));
    });
    dialog->open();
}

void VerdictsPage::askDelivery() {
    const Line* line = chosen();
    if (!line || !line->decision) return;
    const NominationId nomination = line->screened.dossier.nomination.id;
    auto* dialog = new DeliveryDialog(m_desk, headingOf(line->screened), *line->decision, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, nomination] {
        if (const auto done = DecisionRecordService(m_desk.file).deliver(nomination, dialog->delivery());
            !done)
            return dialog->refuse(done.error().message);
        dialog->accept();
        recorded(tr("Delivery recorded"));
    });
    dialog->open();
}

void VerdictsPage::askAppeal() {
    const Line* line = chosen();
    if (!line || !line->decision) return;
    const Nomination& nomination = line->screened.dossier.nomination;
    const auto number = ScreeningMeetingService(m_desk.file).proposedNumber(nomination.village);
    auto* dialog = new AppealDialog(m_desk, headingOf(line->screened), *line->decision,
                                    decidingBodyName(nomination.body),
                                    number.has_value() ? *number : QString(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, id = nomination.id] {
        DecisionRecordService service(m_desk.file);
        const Appeal appeal = dialog->appeal();
        if (dialog->isOutcome()) {
            if (const auto done = service.decideAppeal(id, appeal); !done)
                return dialog->refuse(done.error().message);
        } else if (const auto done = service.receiveAppeal(id, appeal); !done) {
            return dialog->refuse(done.error().message);
        }
        dialog->accept();
        recorded(tr("Objection recorded"));
    });
    dialog->open();
}

void VerdictsPage::open(const PageTarget& target) {
    if (!target.nomination) return;
    m_wanted = *target.nomination;
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].screened.dossier.nomination.id == m_wanted) {
            m_table->setCurrentIndex(m_model->index(int(i), 0));
            m_wanted = {};
        }
    m_table->setFocus();
}

bool VerdictsPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
