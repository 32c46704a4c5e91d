#include "app/cli/election_day_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;
using State = MovedDate::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ElectionDayCommand)
};

QString stateKey(State state) {
    switch (state) {
        case State::TooLate:
            return u"too_late"_s;
        case State::DoneTooLate:
            return u"done_too_late"_s;
        case State::DoneTooEarly:
            return u"done_too_early"_s;
        case State::Kept:
            break;
    }
    return u"kept"_s;
}

QString stateWords(const MovedDate& date) {
    switch (date.state) {
        case State::TooLate:
            return Text::tr("too late: the day is gone by");
        case State::DoneTooLate:
            return Text::tr("was done on %1: too late then").arg(date.done.toString(Qt::ISODate));
        case State::DoneTooEarly:
            return Text::tr("was done on %1: too early then").arg(date.done.toString(Qt::ISODate));
        case State::Kept:
            break;
    }
    return {};
}

QJsonObject moveJson(const DayMove& move) {
    QJsonArray groups;
    for (const DayMove::Group& group : move.groups) {
        QJsonArray villages, dates;
        for (const Village& village : group.villages) villages.append(village.name);
        for (const MovedDate& date : group.dates)
            dates.append(QJsonObject{{u"key"_s, date.key},
                                     {u"before"_s, date.before.toString(Qt::ISODate)},
                                     {u"after"_s, date.after.toString(Qt::ISODate)},
                                     {u"state"_s, stateKey(date.state)},
                                     {u"was_broken"_s, date.wasBroken},
                                     {u"citation"_s, date.citation},
                                     {u"mark"_s, evidenceMarkKey(date.mark)}});
        groups.append(QJsonObject{{u"villages"_s, villages}, {u"dates"_s, dates}});
    }
    return {{u"from"_s, move.from.toString(Qt::ISODate)},
            {u"to"_s, move.to.toString(Qt::ISODate)},
            {u"groups"_s, groups},
            {u"come_of_age"_s, move.comeOfAge},
            {u"not_of_age"_s, move.notOfAge},
            {u"frozen"_s, move.frozen},
            {u"newly_broken"_s, move.newlyBroken()}};
}

void printMove(const DayMove& move, Terminal& terminal) {
    for (const DayMove::Group& group : move.groups) {
        QStringList names;
        for (const Village& village : group.villages) names << village.name;
        TextTable table({names.join(u'、'), Text::tr("before"), Text::tr("after"), QString()},
                        {Align::Left, Align::Left, Align::Left, Align::Left});
        for (const MovedDate& date : group.dates)
            table.addRow({date.title, date.before.toString(Qt::ISODate), date.after.toString(Qt::ISODate),
                          stateWords(date)});
        terminal.print(table.text() + u'\n');
    }
    terminal.print(Text::tr("Of age by the new day only: %1; by the old day only: %2")
                       .arg(move.comeOfAge)
                       .arg(move.notOfAge));
    if (!move.closedRegisters.isEmpty())
        terminal.print(Text::tr("Their registers are closed; changes of age are entered as supplements: %1")
                           .arg(move.closedRegisters.join(u'、')));
    if (!move.inForceOnDay) terminal.print(Text::tr("The rule set is not in force on that day."));
    if (!move.frozen.isEmpty()) terminal.print(move.frozen);
}

}  // namespace

CLI::App* ElectionDayCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "election-day",
                   Text::tr("move the election day; with --preview only tell what would be too late"));
    addWriting(*command);
    auto* day = command->add_option("day", m_day, Text::tr("the new day").toStdString());
    day->type_name("YYYY-MM-DD");
    restrictToDate(day);
    addVillage(*command, m_village, Text::tr("only this village: a day of its own"));
    command
        ->add_flag("--township-day", m_township,
                   Text::tr("the village votes on the township's day again").toStdString())
        ->excludes(day);
    command->add_flag("--preview", m_looks, Text::tr("change nothing").toStdString());
    return command;
}

Result<ExitStatus> ElectionDayCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    std::optional<VillageId> only;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village village, setup.villageNamed(QString::fromStdString(m_village)));
        only = village.id;
    }
    const QDate day = QDate::fromString(QString::fromStdString(m_day), Qt::ISODate);
    if (!day.isValid() && !(m_township && only))
        return Error{
            ErrorCode::InvalidInput, Text::tr("Give the new day, or --village and --township-day."), {}};
    ELECTION_ASSIGN(const DayMove move, setup.previewElectionDay(day, only));
    if (!m_looks) ELECTION_TRY(setup.moveElectionDay(day, only, because()));
    if (m_json)
        terminal.printJson(moveJson(move));
    else
        printMove(move, terminal);
    return move.newlyBroken() > 0 ? kNeedsAttention : kDone;
}

}  // namespace election
