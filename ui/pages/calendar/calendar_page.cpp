#include "ui/pages/calendar/calendar_page.h"

#include <QButtonGroup>
#include <QDir>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/reporting_service.h"
#include "ui/pages/calendar/calendar_model.h"
#include "ui/pages/calendar/date_card.h"
#include "ui/pages/calendar/posting_dialog.h"
#include "ui/pages/issuing.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(label({}, LabelKind::Title)),
      m_overdue(new StatusChip),
      m_dueSoon(new StatusChip),
      m_filters(new QButtonGroup(this)),
      m_plan(button(u"calendarPlan"_s, tr("Wall plan"), ButtonKind::Filter, QKeySequence(u"Alt+W"_s))),
      m_stack(new QStackedWidget),
      m_table(named(new QTableView, u"calendarTable"_s, tr("Statutory dates"))),
      m_model(new CalendarModel(this)),
      m_card(new DateCard),
      m_paper(new PaperPane(desk)) {
    auto* work = new QWidget;
    auto* line = row(work, 12);
    line->addWidget(makeTable(), 1);
    m_card->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 330 : 316));
    line->addWidget(m_card);
    m_stack->addWidget(work);
    m_stack->addWidget(m_paper);
    m_paper->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* box = column(this, 8);
    pageMargins(box);
    box->addWidget(makeHead());
    box->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalendarPage::showCurrent);
    connect(m_card, &DateCard::recordWanted, this, &CalendarPage::recordPosting);
    connect(m_card, &DateCard::issueWanted, this, &CalendarPage::issue);
    connect(m_card, &DateCard::photosWanted, this, &CalendarPage::openPhotos);
    connect(m_card, &DateCard::takeBackWanted, this, &CalendarPage::takeBack);
    connect(m_card, &DateCard::villageWanted, this, [this](VillageId village) {
        PageTarget target;
        target.page = u"calendar"_s;
        target.village = village;
        m_desk.navigator.goTo(target);
    });
}

PageDescriptor CalendarPage::descriptor() {
    PageDescriptor page;
    page.id = u"calendar"_s;
    page.title = tr("Calendar");
    page.icon = u"calendar"_s;
    page.factory = [](Desk& desk) { return new CalendarPage(desk); };
    return page;
}

QWidget* CalendarPage::makeHead() {
    auto* head = new QWidget;
    auto* line = new FlowLayout(head, 8);
    line->addWidget(m_title);
    line->addWidget(m_overdue);
    line->addWidget(m_dueSoon);
    const std::pair<DateFilter, QString> filters[] = {{DateFilter::All, tr("All dates")},
                                                      {DateFilter::ToPost, tr("To be posted")},
                                                      {DateFilter::Overdue, tr("Overdue or late")},
                                                      {DateFilter::DueSoon, tr("Due soon")}};
    int key = 1;
    for (const auto& [filter, text] : filters) {
        auto* chip = button(u"calendarFilter%1"_s.arg(int(filter)), text, ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(key++)));
        chip->setChecked(filter == DateFilter::All);
        m_filters->addButton(chip, int(filter));
        line->addWidget(chip);
    }
    auto* ics = button(u"calendarIcs"_s, tr("Export .ics…"), ButtonKind::Plain, QKeySequence(u"Alt+E"_s));
    line->addWidget(m_plan);
    line->addWidget(ics);
    connect(m_filters, &QButtonGroup::idClicked, this, &CalendarPage::showRows);
    connect(m_plan, &QPushButton::toggled, this, &CalendarPage::showPlan);
    connect(ics, &QPushButton::clicked, this, &CalendarPage::exportIcs);
    return head;
}

QWidget* CalendarPage::makeTable() {
    const Theme& theme = Theme::current();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    tuneTable(m_table, 25);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const bool narrow = theme.percent() >= 150;  // the card at the right tells the rest
    m_table->setColumnHidden(CalendarModel::Notice, narrow);
    m_table->setColumnHidden(CalendarModel::Left, narrow);
    m_table->setColumnHidden(CalendarModel::Posted, narrow);
    const int widths[] = {72, 88, 0, 0, narrow ? 100 : 104, 66};
    for (int i = 0; i < CalendarModel::ColumnCount; ++i) {
        if (widths[i] > 0)
            m_table->setColumnWidth(i, theme.px(widths[i]));
        else
            m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    return card;
}

void CalendarPage::refresh() {
    if (const auto* row = m_model->at(m_table->currentIndex().row()); row && m_wanted.isEmpty())
        m_wanted = row->date().key;
    std::vector<PlaceCalendar> places;
    if (village()) {
        places.push_back(m_desk.orShow(m_desk.calendar.township()));
        places.push_back(m_desk.orShow(m_desk.calendar.of(*village())));
    } else {
        places = m_desk.orShow(m_desk.calendar.all());
    }
    m_title->setText(village() ? tr("Calendar of %1").arg(villageName(m_desk.setup, *village()))
                               : tr("Calendar of all villages"));
    m_rows = dateRows(places);
    int overdue = 0, soon = 0;
    for (const DateRow& row : m_rows)
        for (const CalendarEntry& entry : row.entries) {
            overdue += entry.state == DateState::Overdue;
            soon += entry.state == DateState::DueSoon;
        }
    m_overdue->set(overdue ? Tone::Bad : Tone::Ok,
                   overdue ? tr("overdue %1").arg(overdue) : tr("nothing overdue"));
    m_dueSoon->set(soon ? Tone::Warn : Tone::Todo, tr("due soon %1").arg(soon));
    showRows();
    if (m_plan->isChecked()) showPlan();
}

void CalendarPage::showRows() {
    if (const auto* row = m_model->at(m_table->currentIndex().row()); row && m_wanted.isEmpty())
        m_wanted = row->date().key;
    const auto filter = DateFilter(m_filters->checkedId());
    std::vector<DateRow> shown;
    for (const DateRow& row : m_rows)
        if (fits(row, filter)) shown.push_back(row);
    // What presses first: the clerk comes here to see what is due.
    int pressing = -1;
    for (size_t i = 0; i < shown.size() && pressing < 0; ++i)
        if (toneOf(shown[i].worst().first) == Tone::Bad || toneOf(shown[i].worst().first) == Tone::Warn)
            pressing = int(i);
    m_model->set(std::move(shown));
    const int wanted = m_model->rowOf(m_wanted);
    m_wanted.clear();
    if (m_model->rowCount() > 0) m_table->selectRow(wanted >= 0 ? wanted : std::max(0, pressing));
    showCurrent();
}

void CalendarPage::showCurrent() {
    m_card->show(m_model->at(m_table->currentIndex().row()));
}

void CalendarPage::showPlan() {
    // The page that isn't seen asks for no room.
    const auto room = m_plan->isChecked() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_paper->setSizePolicy(room, room);
    m_stack->setCurrentIndex(m_plan->isChecked() ? 1 : 0);
    for (QAbstractButton* filter : m_filters->buttons())
        setWhyNot(filter, m_plan->isChecked() ? tr("Leave the wall plan first (Esc).") : QString());
    if (!m_plan->isChecked()) return;
    const auto paper = m_desk.reporting.build(u"wall-plan"_s, village());
    if (paper)
        m_paper->show(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())));
    else
        m_paper->showWhyNot(paper.error().message);
}

void CalendarPage::recordPosting() {
    const CalendarEntry* entry = m_card->entry();
    if (!entry) return;
    auto papers = m_desk.orShow(m_desk.issuing.all());
    std::erase_if(papers, [&](const IssuedDocument& paper) { return paper.village != entry->village; });
    std::reverse(papers.begin(), papers.end());
    const Posting* last = nullptr;
    for (const DateRow& row : m_rows)
        for (const CalendarEntry& other : row.entries)
            if (other.village == entry->village && !other.postings.empty())
                last = &other.postings.back().posting;
    auto* dialog = new PostingDialog(*entry, papers, last, m_desk.file.clock().today(), this);
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] { savePosting(*dialog); });
    connect(dialog, &PostingDialog::photosWanted, this, [this, dialog] {
        m_desk.prompt.openFiles({tr("Photos of the notice board"),
                                 QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                 tr("Pictures and scans (*.jpg *.jpeg *.png *.webp *.heic *.pdf)"),
                                 {}},
                                [dialog](const QStringList& files) { dialog->addPhotos(files); });
    });
    dialog->open();
}

void CalendarPage::savePosting(PostingDialog& dialog) {
    const NewPosting posting = dialog.posting();
    const auto outcome = m_desk.calendar.recordPosting(posting);
    if (!outcome) return dialog.refuse(outcome.error().message);
    dialog.accept();
    m_desk.navigator.say(outcome->daysLate > 0 ? tr("Recorded, %1").arg(outcome->lateSentence)
                                               : tr("Recorded: posted in time"));
    m_wanted = posting.dateKey;
    m_desk.changes.announce({ChangeEvent::Papers, posting.village});
    refresh();
}

void CalendarPage::issue() {
    const CalendarEntry* entry = m_card->entry();
    if (!entry || entry->documentKind.isEmpty()) return;
    issuePaper(*this, m_desk, entry->documentKind, entry->village, [this](IssuedDocumentId) { refresh(); });
}

void CalendarPage::openPhotos() {
    if (const RecordedPosting* posting = m_card->posting())
        for (const Attachment& photo : posting->photos) openAttachment(m_desk, photo);
}

void CalendarPage::takeBack() {
    const RecordedPosting* posting = m_card->posting();
    if (!posting) return;
    Prompt::TextQuestion question;
    question.title = tr("Take the posting back");
    question.text = tr("It counts no more; it stays in the log with your reason. Why?");
    question.action = tr("Take back");
    m_desk.prompt.askText(question, [this, id = posting->posting.id](const QString& because) {
        if (const auto done = m_desk.calendar.takeBack(id, because); !done)
            return m_desk.navigator.showError(done.error());
        m_desk.changes.announce({ChangeEvent::Papers, village()});
        refresh();
    });
}

void CalendarPage::exportIcs() {
    const QString place =
        village() ? villageFileName(m_desk.setup, village()) : m_desk.file.election().township;
    m_desk.prompt.saveFile(
        {tr("Export the calendar"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
         tr("Calendars (*.ics)"), tr("%1 calendar").arg(place) + u".ics"_s},
        [this](const QString& path) {
            const auto bytes = m_desk.calendar.ics(village());
            if (!bytes) return m_desk.navigator.showError(bytes.error());
            const auto written =
                writeFile(path, [&bytes](QIODevice& device) { return writeAll(device, *bytes); });
            if (!written) return m_desk.navigator.showError(written.error());
            m_desk.navigator.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

bool CalendarPage::closeTop() {
    if (!m_plan->isChecked()) return false;
    m_plan->setChecked(false);
    m_table->setFocus();
    return true;
}

QVariantMap CalendarPage::state() const {
    const auto* row = m_model->at(m_table->currentIndex().row());
    return {{u"date"_s, row ? row->date().key : QString()}, {u"filter"_s, m_filters->checkedId()}};
}

void CalendarPage::restore(const QVariantMap& state) {
    m_wanted = state.value(u"date"_s).toString();
    if (auto* chip = m_filters->button(state.value(u"filter"_s).toInt())) chip->setChecked(true);
}

}  // namespace election
