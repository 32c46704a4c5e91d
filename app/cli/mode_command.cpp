#include "app/cli/mode_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModeCommand)
};

}  // namespace

CLI::App* ModeCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "mode", Text::tr("how villages elect: M2 self-nomination, M1 candidates"));
    addWriting(*command);
    restrictTo(command->add_option("mode", m_mode, Text::tr("M1 or M2").toStdString())->required(),
               {u"M1"_s, u"M2"_s, u"self_nomination"_s, u"candidates"_s});
    addChosen(*command);
    return command;
}

Result<ExitStatus> ModeCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, chosen(setup));
    const BallotMode mode = *ballotModeFromKey(QString::fromStdString(m_mode));
    QJsonArray array;
    for (const Village& village : villages) {
        ELECTION_TRY(setup.setMode(village.id, mode, because()));
        array.append(QJsonObject{{u"village"_s, village.name}, {u"mode"_s, ballotModeKey(mode)}});
        if (!m_json) terminal.print(Text::tr("%1: %2").arg(village.name, ballotModeName(mode)));
    }
    if (m_json) terminal.printJson({{u"villages"_s, array}});
    return kDone;
}

}  // namespace election
