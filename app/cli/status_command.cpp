#include "app/cli/status_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/services/election_file.h"
#include "core/services/status_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)
};

QString stepTitle(Step step) {
    switch (step) {
        case Step::Posts:
            return Text::tr("Posts");
        case Step::Register:
            return Text::tr("Register");
        case Step::Nominations:
            return Text::tr("Nominations");
        case Step::Screening:
            return Text::tr("Screening");
        case Step::Roster:
            return Text::tr("Roster");
        case Step::Ballots:
            return Text::tr("Ballots");
        case Step::Polling:
            return Text::tr("Polling");
        case Step::Counting:
            return Text::tr("Counting");
        case Step::Result:
            break;
    }
    return Text::tr("Result");
}

QString stateText(StepState state) {
    switch (state) {
        case StepState::Open:
            return Text::tr("open");
        case StepState::Done:
            return Text::tr("done");
        case StepState::Attention:
            return Text::tr("attention");
        case StepState::Overdue:
            return Text::tr("overdue");
        case StepState::NotYet:
            break;
    }
    return Text::tr("not yet");
}

}  // namespace

CLI::App* StatusCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "status", Text::tr("where every village stands: done, open, overdue"));
    addCommon(*command);
    return command;
}

Result<ExitStatus> StatusCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const auto villages, StatusService(file).villages());
    if (m_json) {
        QJsonArray array;
        for (const VillageStatus& village : villages) array.append(village.toJson());
        terminal.printJson({{u"villages"_s, array}});
        return kDone;
    }
    if (villages.empty()) {
        terminal.print(Text::tr("There is no village yet. Import the list of posts (职数表) first."));
        return kDone;
    }
    QStringList heads{Text::tr("No."), Text::tr("Village")};
    std::vector<Align> alignment{Align::Right, Align::Left};
    for (int step = 0; step < kStepCount; ++step) {
        heads << stepTitle(Step(step));
        alignment.push_back(Align::Left);
    }
    TextTable table(heads, alignment);
    for (const VillageStatus& village : villages) {
        QStringList cells{QString::number(village.village.number), village.village.name};
        for (const StepStatus& step : village.steps) {
            const bool showText = step.state != StepState::NotYet && !step.text.isEmpty();
            cells << (showText ? stateText(step.state) + u' ' + step.text : stateText(step.state));
        }
        table.addRow(cells);
    }
    terminal.print(table.text());
    return kDone;
}

}  // namespace election
