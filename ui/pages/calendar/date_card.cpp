#include "ui/pages/calendar/date_card.h"

#include <QHeaderView>
#include <QTableView>

#include "core/base/dates.h"
#include "core/report/builders/paper_head.h"
#include "ui/pages/calendar/calendar_model.h"
#include "ui/pages/due_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString recordText(const CalendarEntry& entry) {
    QStringList lines;
    for (const RecordedPosting& one : entry.postings) {
        const Posting& posting = one.posting;
        QStringList parts{formatDate(posting.postedOn), posting.postedBy, posting.place, posting.paperNumber};
        parts.removeAll(QString());
        lines << parts.join(u" · "_s);
        if (!posting.note.isEmpty()) lines << posting.note;
        for (const Attachment& photo : one.photos)
            lines << DateCard::tr("Photo: %1 (%2)").arg(photo.name, fileSizeText(photo.size));
        if (!one.replacedBy.isEmpty())
            lines << DateCard::tr("%1 has replaced the posted paper: post that one.").arg(one.replacedBy);
    }
    if (entry.daysLate() > 0) lines << lateText(entry.date, entry.daysLate());
    return lines.join(u'\n');
}

}  // namespace

DateCard::DateCard(QWidget* parent)
    : QWidget(parent),
      m_title(label({}, LabelKind::Section, nullptr, true)),
      m_state(new StatusChip),
      m_left(label({}, LabelKind::Muted)),
      m_facts(new Facts),
      m_villagesCard(new Card(tr("Villages"))),
      m_villages(named(new QTableView, u"calendarVillages"_s, tr("Villages of this date"))),
      m_model(new DateVillagesModel(this)),
      m_recordCard(new Card(tr("On the notice board"))),
      m_record(label({}, LabelKind::Plain, nullptr, true)) {
    m_title->setObjectName(u"calendarDateTitle"_s);
    m_record->setObjectName(u"calendarRecord"_s);
    m_record->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_villages->setModel(m_model);
    m_villages->setItemDelegate(new ChipDelegate(m_villages));
    tuneTable(m_villages, 26);
    m_villages->horizontalHeader()->hide();
    m_villages->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_villagesCard->body()->addWidget(m_villages);
    auto* top = row(nullptr, 8);
    top->addWidget(m_state);
    top->addWidget(m_left);
    top->addStretch();
    auto* what = new Card;
    what->body()->addWidget(m_title);
    what->body()->addLayout(top);
    what->body()->addWidget(m_facts);
    m_recordCard->body()->addWidget(m_record);
    auto* inner = new QWidget;
    auto* stack = column(inner);
    stack->addWidget(what);
    stack->addWidget(m_recordCard);
    stack->addWidget(m_villagesCard, 1);
    stack->addStretch();
    auto* box = column(this, 8);
    box->addWidget(scrolled(inner), 1);
    box->addWidget(makeButtons());
    connect(m_villages->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DateCard::showEntry);
    connect(m_villages, &QTableView::activated, this, [this] {
        if (const CalendarEntry* chosen = entry(); chosen && chosen->village)
            Q_EMIT villageWanted(*chosen->village);
    });
}

QWidget* DateCard::makeButtons() {
    auto* bar = new QWidget;
    auto* line = new FlowLayout(bar, 6);
    const auto make = [&](const QString& name, const QString& text, ButtonKind kind, const QString& key,
                          void (DateCard::*wanted)()) {
        auto* made = button(name, text, kind, QKeySequence(key));
        connect(made, &QPushButton::clicked, this, wanted);
        line->addWidget(made);
        return made;
    };
    m_post = make(u"calendarRecordPosting"_s, tr("Record a posting…"), ButtonKind::Main, u"Alt+P"_s,
                  &DateCard::recordWanted);
    m_issue = make(u"calendarIssue"_s, tr("Issue the paper…"), ButtonKind::Plain, u"Alt+I"_s,
                   &DateCard::issueWanted);
    m_photos = make(u"calendarPhotos"_s, tr("Look at photos"), ButtonKind::Plain, u"Alt+V"_s,
                    &DateCard::photosWanted);
    m_takeBack = make(u"calendarTakeBack"_s, tr("Take back…"), ButtonKind::Plain, u"Alt+Z"_s,
                      &DateCard::takeBackWanted);
    return bar;
}

void DateCard::show(const DateRow* row) {
    const CalendarEntry* was = entry();
    const auto village = was ? was->village : std::nullopt;
    m_entries = row ? row->entries : std::vector<CalendarEntry>();
    m_model->set(m_entries);
    m_villagesCard->setVisible(row && row->isShared());
    if (row) {
        showDate(row->date());
        int current = 0;
        for (size_t i = 0; i < m_entries.size(); ++i)
            if (village && m_entries[i].village == village) current = int(i);
        m_villages->selectRow(current);
    } else {
        m_title->setText(tr("No date fits."));
        m_facts->clear();
    }
    showEntry();
}

void DateCard::showDate(const StatutoryDate& date) {
    m_title->setText(date.title);
    m_facts->clear();
    m_facts->add(tr("Last day"), formatDate(date.latest));
    if (date.earliest) m_facts->add(tr("From"), formatDate(*date.earliest));
    if (!date.notice.isEmpty()) {
        m_facts->add(tr("To be posted"), date.notice);
        m_facts->add(tr("By"), date.postedBy);
    }
    if (!date.onlyIf.isEmpty()) m_facts->add(tr("Only"), date.onlyIf);
    m_facts->add(tr("Basis"), citationText({date.citation, evidenceMarkKey(date.mark)}));
    if (!date.note.isEmpty()) m_facts->add(tr("Note"), date.note);
}

void DateCard::showEntry() {
    const CalendarEntry* chosen = entry();
    m_state->setVisible(chosen);
    m_left->setVisible(chosen);
    const bool posts = chosen && !chosen->date.notice.isEmpty();
    m_recordCard->setVisible(posts);
    if (chosen) {
        m_state->set(toneOf(chosen->state), dateStateText(chosen->state));
        m_left->setText(chosen->village
                            ? u"%1 · %2"_s.arg(chosen->villageName, daysLeftText(chosen->daysLeft))
                            : daysLeftText(chosen->daysLeft));
        const QString text = recordText(*chosen);
        m_record->setText(text.isEmpty() ? tr("Nothing was recorded yet.") : text);
        setKind(m_record, chosen->daysLate() > 0 ? LabelKind::Bad
                          : text.isEmpty()       ? LabelKind::Muted
                                                 : LabelKind::Plain);
    }
    judge();
}

void DateCard::judge() {
    const CalendarEntry* chosen = entry();
    const QString nothing = !chosen                         ? tr("Choose a date.")
                            : chosen->date.notice.isEmpty() ? tr("Nothing has to be posted for this date.")
                                                            : QString();
    setWhyNot(m_post, nothing);
    setWhyNot(m_issue, !nothing.isEmpty() ? nothing
                       : chosen->documentKind.isEmpty()
                           ? tr("This paper is made elsewhere; record its posting with its number.")
                           : QString());
    const RecordedPosting* one = posting();
    const QString none = !nothing.isEmpty() ? nothing : one ? QString() : tr("Nothing was recorded yet.");
    setWhyNot(m_takeBack, none);
    setWhyNot(m_photos, !none.isEmpty()       ? none
                        : one->photos.empty() ? tr("This posting has no photo.")
                                              : QString());
}

const CalendarEntry* DateCard::entry() const {
    if (m_entries.size() == 1) return &m_entries.front();
    return m_model->at(m_villages->currentIndex().row());
}

const RecordedPosting* DateCard::posting() const {
    const CalendarEntry* chosen = entry();
    return chosen && !chosen->postings.empty() ? &chosen->postings.front() : nullptr;
}

}  // namespace election
