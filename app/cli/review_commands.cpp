#include "app/cli/review_commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/document_files.h"
#include "app/cli/text_table.h"
#include "core/base/dates.h"
#include "core/services/joint_review_papers.h"
#include "core/services/joint_review_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

void addRound(CLI::App& command, int& round, const QString& help) {
    command.add_option("--round", round, help.toStdString())->check(CLI::Range(1, kReviewRounds));
}

void addText(CLI::App& command, const char* name, std::string& value, const QString& help) {
    command.add_option(name, value, help.toStdString())->type_name("TEXT");
}

/// A letter of a department beside its spreadsheet.
Result<QString> writeLetter(const ReportDocument& letter, const QString& folder, const QString& name) {
    const QString path = QDir(folder).filePath(name + u".pdf"_s);
    ELECTION_TRY(writeDocument(letter, path));
    return path;
}

}  // namespace

CLI::App* ReviewRequestCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "review-request",
                               Text::tr("ask the departments (联审): a spreadsheet and a letter for each"));
    addElectionFile(*command, m_file);
    command->add_option("--out", m_out, Text::tr("folder for the spreadsheets and letters").toStdString())
        ->type_name("DIR")
        ->required();
    addRound(*command, m_round,
             Text::tr("1 after nomination, 2 before the list is posted, 3 on the winners (default: 1)"));
    auto* due = command->add_option("--due", m_due,
                                    Text::tr("the day for the answers (default: as proposed)").toStdString());
    due->type_name("YYYY-MM-DD");
    restrictToDate(due);
    command
        ->add_option(
            "--department", m_departments,
            Text::tr("only this one; may stand several times (default: every active one)").toStdString())
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->add_flag("--again", m_again,
                      Text::tr("everybody of the round, also those who were asked about").toStdString());
    command->add_flag("--proposed", m_proposed,
                      Text::tr("first take over the program's own list of departments (there is no source "
                               "for it)")
                          .toStdString());
    addText(*command, "--sent-by", m_sentBy, Text::tr("who sends it (default: you)"));
    addText(*command, "--note", m_note, Text::tr("a note for the record"));
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> ReviewRequestCommand::work(ElectionFile& file, Terminal& terminal) {
    JointReviewService service(file);
    if (m_proposed) {
        ELECTION_ASSIGN(const int added, service.addProposed());
        if (added > 0)
            terminal.message(Text::tr("%n department(s) added from the proposed list.", nullptr, added));
    }
    NewReviewRequest wanted;
    wanted.round = m_round;
    wanted.dueOn = QDate::fromString(QString::fromStdString(m_due), Qt::ISODate);
    wanted.departments = toStringList(m_departments);
    wanted.sentBy = QString::fromStdString(m_sentBy);
    wanted.note = QString::fromStdString(m_note);
    wanted.again = m_again;
    wanted.folder = QString::fromStdString(m_out);
    ELECTION_ASSIGN(SentReviewRequest sent, service.send(wanted));
    const JointReviewPapers papers(file);
    const QStringList spreadsheets = sent.files;
    ELECTION_ASSIGN(const auto departments, service.departments());
    for (const ReviewDepartment& department : departments) {
        if (!sent.request.to(department.id)) continue;
        ELECTION_ASSIGN(const auto letter, papers.letter(sent.request.number, department.name));
        ELECTION_ASSIGN(const QString path,
                        writeLetter(letter, wanted.folder, u"联审函-"_s + department.name));
        sent.files << path;
    }
    if (m_json) {
        terminal.printJson(sent.toJson());
        return kDone;
    }
    terminal.print(Text::tr("Request No. %1 (%2): %3 people, answers until %4")
                       .arg(QString::number(sent.request.number), reviewRoundTitle(sent.request.round),
                            QString::number(sent.people), sent.request.dueOn.toString(Qt::ISODate)));
    for (const QString& path : spreadsheets) terminal.print(QDir::toNativeSeparators(path));
    return kDone;
}

CLI::App* ReviewStatusCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "review-status", Text::tr("who has answered in the joint review, who is late"));
    addElectionFile(*command, m_file);
    addRound(*command, m_round, Text::tr("which round (default: the newest)"));
    addVillage(*command, m_village, Text::tr("of one village only"));
    command
        ->add_option(
            "--remind", m_remind,
            Text::tr("write a reminder for each department that is late, and record it").toStdString())
        ->type_name("DIR");
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> ReviewStatusCommand::work(ElectionFile& file, Terminal& terminal) {
    JointReviewService service(file);
    int round = m_round;
    if (round == 0) {
        ELECTION_ASSIGN(round, service.currentRound());
    }
    std::optional<VillageId> village;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village place,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        village = place.id;
    }
    ELECTION_ASSIGN(ReviewBoard board, service.board(round, village));
    QStringList files, late;
    for (const DepartmentRow& row : board.departments)
        if (row.state == DepartmentState::Overdue) late << row.department.name;
    if (!m_remind.empty() && !late.isEmpty()) {
        const QString folder = QString::fromStdString(m_remind);
        if (!QDir().mkpath(folder))
            return Error{ErrorCode::Io,
                         Text::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder)),
                         {}};
        ELECTION_TRY(service.remind(round, late, file.clock().today(), {}));
        const JointReviewPapers papers(file);
        for (const QString& name : std::as_const(late)) {
            ELECTION_ASSIGN(const auto reminder, papers.reminder(round, name));
            ELECTION_ASSIGN(const QString path, writeLetter(reminder, folder, u"催办函-"_s + name));
            files << path;
        }
        ELECTION_ASSIGN(board, service.board(round, village));
    }
    const ExitStatus status = late.isEmpty() ? kDone : kNeedsAttention;
    if (m_json) {
        QJsonObject object = board.toJson();
        if (!m_remind.empty()) object.insert(u"files"_s, QJsonArray::fromStringList(files));
        terminal.printJson(object);
        return status;
    }
    terminal.print(reviewRoundTitle(round));
    if (board.departments.empty()) {
        terminal.print(Text::tr("No department was asked and none has answered yet."));
        return status;
    }
    using Align = TextTable::Align;
    TextTable table({Text::tr("Department"), Text::tr("State"), Text::tr("asked"), Text::tr("answered"),
                     Text::tr("open"), Text::tr("objections"), Text::tr("until"), Text::tr("days late"),
                     Text::tr("reminders"), Text::tr("days needed")},
                    {Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Right,
                     Align::Left, Align::Right, Align::Right, Align::Right});
    for (const DepartmentRow& row : board.departments) {
        const DepartmentProgress& progress = row.progress;
        const auto days = progress.turnaround();
        table.addRow({row.department.name, departmentStateText(row.state), QString::number(progress.asked),
                      QString::number(progress.answered), QString::number(progress.open()),
                      QString::number(progress.objections), progress.dueOn.toString(Qt::ISODate),
                      row.overdueDays > 0 ? QString::number(row.overdueDays) : QString(),
                      progress.reminders > 0 ? QString::number(progress.reminders) : QString(),
                      days ? QString::number(*days) : QString()});
    }
    terminal.print(table.text());
    if (board.unasked > 0)
        terminal.print(
            Text::tr("%n person(s) of this round were not asked about yet.", nullptr, board.unasked));
    for (const QString& path : std::as_const(files)) terminal.print(QDir::toNativeSeparators(path));
    return status;
}

CLI::App* ReviewDepartmentCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "review-department",
                               Text::tr("departments of the joint review: list, add, change"));
    addElectionFile(*command, m_file);
    addText(*command, "--name", m_name, Text::tr("the department; without it they are listed"));
    addText(*command, "--rename", m_rename,
            Text::tr("its new name; files under the old one are still known"));
    addText(*command, "--contact", m_contact, Text::tr("who answers there"));
    addText(*command, "--phone", m_phone, Text::tr("telephone"));
    command->add_option("--place", m_place, Text::tr("place in the list, from 1").toStdString())
        ->check(CLI::Range(1, 999));
    auto* active = command->add_option("--active", m_active,
                                       Text::tr("yes: it is asked; no: not any more").toStdString());
    restrictTo(active, {u"yes"_s, u"no"_s});
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> ReviewDepartmentCommand::work(ElectionFile& file, Terminal& terminal) {
    JointReviewService service(file);
    if (!m_name.empty()) {
        const QString name = QString::fromStdString(m_name);
        ELECTION_ASSIGN(const auto all, service.departments());
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&name](const ReviewDepartment& one) { return one.isCalled(name); });
        ReviewDepartment changed;
        changed.name = name;
        QString was;
        if (known != all.end()) {
            changed = *known;
            was = known->name;
        }
        if (!m_rename.empty()) changed.name = QString::fromStdString(m_rename);
        if (!m_contact.empty()) changed.contact = QString::fromStdString(m_contact);
        if (!m_phone.empty()) changed.phone = QString::fromStdString(m_phone);
        if (m_place > 0) changed.place = m_place;
        if (!m_active.empty()) changed.active = m_active == "yes";
        ELECTION_TRY(service.saveDepartment(changed, was));
    }
    ELECTION_ASSIGN(const auto all, service.departments());
    QJsonArray list;
    TextTable table({Text::tr("No."), Text::tr("Department"), Text::tr("Contact"), Text::tr("Telephone"),
                     Text::tr("asked")},
                    {TextTable::Align::Right, TextTable::Align::Left, TextTable::Align::Left,
                     TextTable::Align::Left, TextTable::Align::Left});
    for (const ReviewDepartment& one : all) {
        list.append(QJsonObject{{u"name"_s, one.name},
                                {u"also_called"_s, QJsonArray::fromStringList(one.alsoCalled)},
                                {u"contact"_s, one.contact},
                                {u"phone"_s, one.phone},
                                {u"place"_s, one.place},
                                {u"active"_s, one.active},
                                {u"source"_s, departmentSourceKey(one.source)}});
        table.addRow({QString::number(one.place), one.name, one.contact, one.phone,
                      one.active ? Text::tr("yes") : Text::tr("no")});
    }
    if (m_json)
        terminal.printJson({{u"departments"_s, list}});
    else
        terminal.print(table.text());
    return kDone;
}

}  // namespace election
