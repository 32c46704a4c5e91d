#include "app/cli/village_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/services/rules_in_force.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VillageCommand)
};

QJsonObject villageJson(const RulesInForce& rules, int posts, int seats) {
    return {
        {u"village"_s, rules.village.name},
        {u"number"_s, rules.village.number},
        {u"mode"_s, ballotModeKey(rules.mode)},
        {u"election_day"_s, rules.electionDay.toString(Qt::ISODate)},
        {u"measures"_s, rules.village.measures.canBeCited() ? rules.village.measures.citation() : QString()},
        {u"posts"_s, posts},
        {u"seats"_s, seats}};
}

}  // namespace

CLI::App* VillageCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "village",
                               Text::tr("add, list, rename or take out villages, without an office file"));
    restrictTo(command->add_option("what", m_what, Text::tr("add, list, rename or remove").toStdString())
                   ->required(),
               {u"add"_s, u"list"_s, u"rename"_s, u"remove"_s});
    addWriting(*command);
    command->add_option("--name", m_names, Text::tr("village; may stand several times").toStdString())
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->add_option("--to", m_newName, Text::tr("rename: the new name").toStdString())->type_name("NAME");
    restrictTo(command
                   ->add_option("--mode", m_mode,
                                Text::tr("add: M2 (self-nomination) or M1 (candidates)").toStdString())
                   ->type_name("MODE"),
               {u"M1"_s, u"M2"_s, u"self_nomination"_s, u"candidates"_s});
    auto* day = command->add_option("--election-day", m_day, Text::tr("add: a day of its own").toStdString());
    day->type_name("YYYY-MM-DD");
    restrictToDate(day);
    command->add_flag("--no-posts", m_noPosts,
                      Text::tr("add: without the usual posts; add them with “post add”").toStdString());
    command->final_callback([this] { m_looks = m_what == "list"; });
    return command;
}

Result<ExitStatus> VillageCommand::add(ElectionFile& file, Terminal& terminal) {
    std::vector<VillagePlan> plans;
    const QStringList modes = file.ruleSet().list(u"modes");
    const auto usual = ballotModeFromKey(m_mode.empty() ? modes.value(0) : QString::fromStdString(m_mode));
    for (const std::string& name : m_names) {
        VillagePlan plan;
        plan.village.name = QString::fromStdString(name);
        plan.village.mode = usual.value_or(BallotMode::SelfNomination);
        if (!m_day.empty())
            plan.village.ownElectionDay = QDate::fromString(QString::fromStdString(m_day), Qt::ISODate);
        if (!m_noPosts) plan.posts = usualPosts(file.election().kind);
        plans.push_back(std::move(plan));
    }
    if (plans.empty()) return Error{ErrorCode::InvalidInput, Text::tr("Name the village with --name."), {}};
    ELECTION_ASSIGN(const auto made, SetupService(file).addVillages(plans));
    if (m_json) return list(file, terminal);
    for (const Village& village : made)
        terminal.print(Text::tr("Added %1 %2").arg(village.number).arg(village.name));
    return kDone;
}

Result<ExitStatus> VillageCommand::list(ElectionFile& file, Terminal& terminal) {
    const SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, rulesInForce(file));
    QJsonArray array;
    TextTable table({Text::tr("No."), Text::tr("Village"), Text::tr("Mode"), Text::tr("Election day"),
                     Text::tr("Own measures"), Text::tr("Seats")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Right});
    for (const auto& one : villages) {
        ELECTION_ASSIGN(const auto posts, setup.posts(one->village.id));
        int seats = 0;
        for (const Post& post : posts) seats += post.seats;
        const QJsonObject object = villageJson(*one, int(posts.size()), seats);
        array.append(object);
        table.addRow({QString::number(one->village.number), one->village.name, ballotModeName(one->mode),
                      one->electionDay.toString(Qt::ISODate), object.value(u"measures"_s).toString(),
                      QString::number(seats)});
    }
    if (m_json)
        terminal.printJson({{u"villages"_s, array}});
    else
        terminal.print(table.text());
    return kDone;
}

Result<ExitStatus> VillageCommand::work(ElectionFile& file, Terminal& terminal) {
    if (m_what == "add") return add(file, terminal);
    if (m_what == "list") return list(file, terminal);
    SetupService setup(file);
    if (m_names.size() != 1)
        return Error{ErrorCode::InvalidInput, Text::tr("Name one village with --name."), {}};
    ELECTION_ASSIGN(const Village village, setup.villageNamed(QString::fromStdString(m_names.front())));
    if (m_what == "remove") {
        ELECTION_TRY(setup.removeVillage(village.id));
    } else {
        ELECTION_TRY(setup.renameVillage(village.id, QString::fromStdString(m_newName), because()));
    }
    return list(file, terminal);
}

}  // namespace election
