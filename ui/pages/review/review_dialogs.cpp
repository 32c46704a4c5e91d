#include "ui/pages/review/review_dialogs.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tick_list.h"

using namespace Qt::StringLiterals;

namespace election {

TickList* departmentList(const QString& name, const QString& accessible) {
    auto* list = named(new TickList, name, accessible);
    const Theme& theme = Theme::current();
    list->setFixedHeight(theme.px(theme.percent() < 150 ? 190 : 130));
    list->setUniformItemSizes(true);
    return list;
}

ReviewRequestDialog::ReviewRequestDialog(const Desk& desk, const RequestProposal& proposal, QWidget* parent)
    : FormDialog(tr("Ask the departments: letter No. %1").arg(proposal.number),
                 reviewRoundTitle(proposal.round), tr("Write the spreadsheets …"), parent),
      m_proposal(proposal),
      m_today(desk.file.clock().today()),
      m_due(new DateLine(u"requestDue"_s, proposal.dueOn)),
      m_sentBy(named(new QLineEdit(desk.file.actor()), u"requestSentBy"_s, tr("Sent by"))),
      m_note(named(new QLineEdit, u"requestNote"_s, tr("Note"))),
      m_again(named(new QCheckBox(tr("everybody of the round, also who was asked about already")),
                    u"requestAgain"_s, tr("Everybody again"))),
      m_departments(departmentList(u"requestDepartments"_s, tr("To these departments"))),
      m_words(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"reviewRequestDialog"_s);
    setScrolling();
    resize(Theme::current().px(540), std::min(Theme::current().px(520), 690));
    for (const ReviewDepartment& one : proposal.departments)
        m_departments->add(one.contact.isEmpty() ? one.name : tr("%1 · %2").arg(one.name, one.contact), true,
                           one.name);
    addField(tr("Answer until"), m_due);
    addField(tr("Sent by"), m_sentBy);
    addField(tr("To these departments"), m_departments);
    addField(tr("Whom about"), m_again);
    addField(tr("Note"), m_note);
    addWide(m_words);
    m_again->setChecked(proposal.unasked == 0);
    connect(m_due, &QLineEdit::textChanged, this, &ReviewRequestDialog::judge);
    connect(m_again, &QCheckBox::toggled, this, &ReviewRequestDialog::judge);
    connect(m_departments, &QListWidget::itemChanged, this, &ReviewRequestDialog::judge);
    judge();
}

void ReviewRequestDialog::judge() {
    const QStringList to = m_departments->tickedKeys();
    QStringList words{m_again->isChecked() ? tr("%n person(s), one line each.", nullptr, m_proposal.people)
                                           : tr("%n person(s) who weren't asked about yet, one line each.",
                                                nullptr, m_proposal.unasked)};
    words << tr("%n spreadsheet(s) and letters are written into a folder that you choose.", nullptr,
                int(to.size()));
    if (m_proposal.listPostedBy.isValid())
        words << tr("The list has to be posted until %1.").arg(formatDate(m_proposal.listPostedBy));
    m_words->setText(words.join(u' '));
    QString why;
    if (to.isEmpty())
        why = tr("Tick at least one department.");
    else if (!m_due->date().isValid())
        why = tr("Enter the day for the answers.");
    else if (m_due->date() < m_today)
        why = tr("The day for the answers lies in the past.");
    setWhyNotAllowed(why);
}

NewReviewRequest ReviewRequestDialog::request() const {
    NewReviewRequest made;
    made.round = m_proposal.round;
    made.dueOn = m_due->date();
    made.departments = m_departments->tickedKeys();
    made.sentBy = m_sentBy->text();
    made.note = m_note->text();
    made.again = m_again->isChecked();
    return made;
}

ReviewDepartmentDialog::ReviewDepartmentDialog(const ReviewDepartment& department, int places,
                                               QWidget* parent)
    : FormDialog(department.name.isEmpty() ? tr("New department") : department.name,
                 tr("Under another name its answers go along, and files under the old name are still known."),
                 tr("Save"), parent),
      m_department(department),
      m_name(named(new QLineEdit(department.name), u"departmentName"_s, tr("Department"))),
      m_contact(named(new QLineEdit(department.contact), u"departmentContact"_s, tr("Contact"))),
      m_phone(named(new QLineEdit(department.phone), u"departmentPhone"_s, tr("Telephone"))),
      m_place(countField(u"departmentPlace"_s, department.place > 0 ? department.place : places + 1, 999)),
      m_active(named(new QCheckBox(tr("is asked")), u"departmentActive"_s, tr("Is asked"))) {
    setObjectName(u"reviewDepartmentDialog"_s);
    m_place->setMinimum(1);
    m_active->setChecked(department.active);
    addField(tr("Department"), m_name);
    addField(tr("Contact"), m_contact);
    addField(tr("Telephone"), m_phone);
    addField(tr("Place in the list"), m_place);
    addField(tr("In this election"), m_active);
    if (!department.alsoCalled.isEmpty())
        addNote(tr("Also called: %1").arg(department.alsoCalled.join(u'、')));
    const auto judge = [this] {
        setWhyNotAllowed(m_name->text().trimmed().isEmpty() ? tr("Enter the department's name.") : QString());
    };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    judge();
}

ReviewDepartment ReviewDepartmentDialog::department() const {
    ReviewDepartment made = m_department;
    made.name = m_name->text();
    made.contact = m_contact->text();
    made.phone = m_phone->text();
    made.place = m_place->value();
    made.active = m_active->isChecked();
    return made;
}

ReviewReminderDialog::ReviewReminderDialog(const ReviewBoard& board, const QString& chosen, QWidget* parent)
    : FormDialog(tr("Remind departments"), reviewRoundTitle(board.round), tr("Write the reminders …"),
                 parent),
      m_departments(departmentList(u"reminderDepartments"_s, tr("Departments"))),
      m_day(new DateLine(u"reminderDay"_s, board.today)),
      m_note(named(new QLineEdit, u"reminderNote"_s, tr("How"))) {
    setObjectName(u"reviewReminderDialog"_s);
    for (const DepartmentRow& row : board.departments) {
        if (!row.progress.sentOn.isValid() || row.progress.open() == 0) continue;
        const QString text = row.overdueDays > 0
                                 ? tr("%1 · %2 open · %3 days late")
                                       .arg(row.department.name)
                                       .arg(row.progress.open())
                                       .arg(row.overdueDays)
                                 : tr("%1 · %2 open").arg(row.department.name).arg(row.progress.open());
        m_departments->add(text, row.overdueDays > 0 || (board.overdue == 0 && row.department.name == chosen),
                           row.department.name);
    }
    addField(tr("Departments"), m_departments);
    addField(tr("Reminded on"), m_day);
    addField(tr("How"), m_note);
    m_note->setPlaceholderText(tr("letter, telephone …"));
    addNote(
        tr("A printable reminder (催办函) for each department is written into a folder that you choose."));
    connect(m_departments, &QListWidget::itemChanged, this, &ReviewReminderDialog::judge);
    connect(m_day, &QLineEdit::textChanged, this, &ReviewReminderDialog::judge);
    judge();
}

void ReviewReminderDialog::judge() {
    setWhyNotAllowed(departments().isEmpty()    ? tr("Tick at least one department.")
                     : !m_day->date().isValid() ? tr("Enter the day.")
                                                : QString());
}

QStringList ReviewReminderDialog::departments() const {
    return m_departments->tickedKeys();
}

QDate ReviewReminderDialog::day() const {
    return m_day->date();
}

QString ReviewReminderDialog::note() const {
    return m_note->text().trimmed();
}

}  // namespace election
