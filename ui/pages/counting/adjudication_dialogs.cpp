#include "ui/pages/counting/adjudication_dialogs.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>

#include "core/services/election_file.h"
#include "core/services/register_service.h"
#include "ui/pages/counting/ballot_entry.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QString kNobody = u"-"_s, kOther = u"+"_s;

}  // namespace

RulingDialog::RulingDialog(Desk& desk, VillageId village, const AdjudicationQueue& queue,
                           const NameCase& about, QWidget* parent)
    : FormDialog(tr("“%1” for %2").arg(about.name, about.postTitle),
                 tr("The village election committee rules; the ruling counts for all %n ballot(s) with this "
                    "name, and "
                    "for those still to come.",
                    nullptr, int(about.choices)),
                 tr("Record the ruling"), parent),
      m_about(about),
      m_means(named(new QComboBox, u"rulingMeans"_s, tr("The name means"))),
      m_picker(new PersonPicker(desk.registers, village, u"ruling"_s)),
      m_because(named(new QLineEdit, u"rulingBecause"_s, tr("Reason"))),
      m_by(named(new QLineEdit, u"rulingBy"_s, tr("Ruled by"))),
      m_day(new DateLine(u"rulingDay"_s, desk.file.clock().today())) {
    setObjectName(u"rulingDialog"_s);
    for (const QString& person : about.people) m_means->addItem(queue.nameOf(person), person);
    m_means->addItem(tr("another voter, to be searched"), kOther);
    m_means->addItem(tr("nobody who can be told: read as illegible"), kNobody);
    if (about.ruling) {
        const QString was = about.ruling->kind == RulingRecord::Kind::Nobody ? kNobody : about.ruling->person;
        if (const int at = m_means->findData(was); at >= 0) m_means->setCurrentIndex(at);
        m_by->setText(about.ruling->ruledBy);
    }
    addField(tr("The name means"), m_means);
    addField(tr("Another voter"), m_picker, {m_picker->field()});
    addField(tr("Reason"), m_because);
    addPair(tr("Ruled on"), m_day, tr("Ruled by"), m_by);
    connect(m_picker, &PersonPicker::chosen, this, [this](const Person& person) {
        const QString id = u"P"_s + QString::number(person.id.v);
        int at = m_means->findData(id);
        if (at < 0) {
            m_means->insertItem(0, personLine(person), id);
            at = 0;
        }
        m_means->setCurrentIndex(at);
    });
    connect(m_means, &QComboBox::currentIndexChanged, this, &RulingDialog::judge);
    for (QLineEdit* one : {m_because, m_by, static_cast<QLineEdit*>(m_day)})
        connect(one, &QLineEdit::textChanged, this, &RulingDialog::judge);
    judge();
}

RulingRecord RulingDialog::ruling() const {
    RulingRecord made;
    made.post = m_about.post;
    made.name = m_about.name;
    const QString means = m_means->currentData().toString();
    made.kind = means == kNobody ? RulingRecord::Kind::Nobody : RulingRecord::Kind::Person;
    made.person = means == kNobody ? QString() : means;
    made.because = m_because->text().trimmed();
    made.ruledOn = m_day->date();
    made.ruledBy = m_by->text().trimmed();
    return made;
}

void RulingDialog::judge() {
    setFieldVisible(m_picker, m_means->currentData().toString() == kOther || m_picker->person().has_value());
    const RulingRecord now = ruling();
    setWhyNotAllowed(now.person == kOther     ? tr("Search the voter who is meant.")
                     : now.because.isEmpty()  ? tr("Write the committee's reason.")
                     : !now.ruledOn.isValid() ? tr("Write the day of the ruling.")
                     : now.ruledBy.isEmpty()  ? tr("Write who of the committee gave the ruling.")
                                              : QString());
}

ReadAgainDialog::ReadAgainDialog(Desk& desk, VillageId village, const Contest& contest,
                                 const CalledBallot& ballot, QWidget* parent)
    : FormDialog(tr("Ballot No. %1 of %2").arg(ballot.paper.number, ballot.paper.box),
                 tr("With the paper before the committee. The first reading stays in the log."),
                 tr("Save the new reading"), parent),
      m_ballot(ballot),
      m_sheet(new QWidget),
      m_entry(new BallotEntry(desk, u"readAgain"_s, m_sheet)),
      m_because(named(new QLineEdit, u"readAgainBecause"_s, tr("Reason"))) {
    setObjectName(u"readAgainDialog"_s);
    m_sheet->setFocusPolicy(Qt::StrongFocus);
    m_sheet->setObjectName(u"readAgainSheet"_s);
    m_sheet->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_sheet->installEventFilter(this);
    auto* box = column(m_sheet);
    box->addWidget(m_entry, 1);
    auto* buttons = new FlowLayout(nullptr, 6);
    const auto all = m_entry->buttons();
    for (QPushButton* one : all) buttons->addWidget(one);
    box->addLayout(buttons);
    addWide(m_sheet);
    addField(tr("Reason"), m_because);
    m_entry->open(village, contest);
    m_entry->load(ballot.paper);
    openAs(820, 620);
    connect(m_entry, &BallotEntry::entered, this, [this] { m_because->setFocus(); });
    connect(m_entry, &BallotEntry::keyboardWanted, this, [this] { m_sheet->setFocus(); });
    const auto judge = [this] {
        setWhyNotAllowed(because().isEmpty() ? tr("Write why the ballot is read otherwise.") : QString());
    };
    connect(m_because, &QLineEdit::textChanged, this, judge);
    judge();
    m_sheet->setFocus();
}

BallotPaper ReadAgainDialog::paper() const {
    BallotPaper paper = m_entry->model()->paper(m_ballot.paper.box);
    paper.number = m_ballot.paper.number;
    return paper;
}

QString ReadAgainDialog::because() const {
    return m_because->text().trimmed();
}

bool ReadAgainDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_sheet && event->type() == QEvent::KeyPress &&
        m_entry->handleKey(static_cast<QKeyEvent*>(event)))
        return true;
    return FormDialog::eventFilter(watched, event);
}

void ReadAgainDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_entry->closeTop()) return;
    FormDialog::keyPressEvent(event);
}

}  // namespace election
