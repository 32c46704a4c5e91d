#include "app/cli/recount_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

#include "app/cli/outcome_text.h"
#include "core/rules/ballots_csv.h"
#include "core/rules/contest_json.h"
#include "core/rules/outcome_json.h"

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecountCommand)
};

struct Counted {
    Contest contest;
    Outcome outcome;
};

Result<Counted> recount(const QString& contestPath, const QString& ballotsPath) {
    ELECTION_ASSIGN(const auto contestBytes, readInputFile(contestPath));
    ELECTION_ASSIGN(auto contest, readContest(contestBytes, contestPath));
    ELECTION_ASSIGN(const auto ballotBytes, readInputFile(ballotsPath));
    ELECTION_ASSIGN(auto outcome, countBallots(ballotBytes, ballotsPath, contest));
    return Counted{std::move(contest), std::move(outcome)};
}

}  // namespace

CLI::App* RecountCommand::addTo(CLI::App& program) {
    auto* command = program.add_subcommand(
        "recount", Text::tr("count again from two files, without an election file").toStdString());
    command
        ->add_option("CONTEST.json", m_contest, Text::tr("posts, nominees, register and rules").toStdString())
        ->required();
    command->add_option("BALLOTS.csv", m_ballots, Text::tr("one row a ballot").toStdString())->required();
    command->add_flag("--json", m_json, Text::tr("print one JSON object and nothing else").toStdString());
    return command;
}

int RecountCommand::run(Terminal& terminal) {
    const auto counted = recount(QString::fromStdString(m_contest), QString::fromStdString(m_ballots));
    if (!counted) return terminal.fail(counted.error());
    const auto& [contest, outcome] = counted.value();
    if (m_json)
        terminal.printJson(outcomeJson(outcome));
    else
        terminal.print(outcomeText(contest, outcome));
    return kDone;
}

}  // namespace election
