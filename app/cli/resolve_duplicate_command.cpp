#include "app/cli/resolve_duplicate_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <set>

#include "core/services/register_edit_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResolveDuplicateCommand)
};

}  // namespace

CLI::App* ResolveDuplicateCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "resolve-duplicate",
                   Text::tr("record which of several entries with one ID number stays (REG-06, REG-07)"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("the village where the person stays"))->required();
    command->add_option("--no", m_number, Text::tr("number (序号) of the entry that stays").toStdString())
        ->required();
    command->add_option("--because", m_because, Text::tr("how the choice was made").toStdString())
        ->required();
    addClerk(*command, m_clerk);
    return command;
}

Result<ExitStatus> ResolveDuplicateCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    RegisterEditService edits(file);
    ELECTION_ASSIGN(const auto shared, edits.shared(village.id));
    // By rows: two of one village may carry the same number of the office's file.
    std::set<qint64> kept;
    const SharedId* chosen = nullptr;
    for (const SharedId& one : shared)
        for (const RegisterRow& row : one.rows)
            if (row.person.village == village.id && row.person.rowNumber == m_number) {
                kept.insert(row.person.id.v);
                chosen = &one;
            }
    if (kept.size() != 1)
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no single entry no. %2 that shares its ID number with another one. See "
                              "them with: register F --village %1")
                         .arg(village.name)
                         .arg(m_number),
                     {}};
    QJsonArray removed;
    QStringList names;
    for (const RegisterRow& row : chosen->rows) {
        if (row.person.id.v == *kept.begin()) continue;
        removed.append(QJsonObject{{u"village"_s, row.village}, {u"no"_s, row.person.rowNumber}});
        names << Text::tr("%1 no. %2").arg(row.village).arg(row.person.rowNumber);
    }
    ELECTION_TRY(edits.keep(PersonId{*kept.begin()}, QString::fromStdString(m_because)));
    if (m_json)
        terminal.printJson({{u"village"_s, village.name}, {u"no"_s, m_number}, {u"removed"_s, removed}});
    else
        terminal.print(Text::tr("%1 no. %2 stays; taken off: %3")
                           .arg(village.name, QString::number(m_number), names.join(u", "_s)));
    return kDone;
}

}  // namespace election
