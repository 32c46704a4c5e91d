#include "app/cli/info_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/base/language.h"
#include "core/rules/rule_set.h"
#include "core/services/audit_service.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

}  // namespace

QJsonObject ElectionInfo::toJson() const {
    return {{u"township"_s, township},
            {u"election_day"_s, electionDay.toString(Qt::ISODate)},
            {u"ruleset"_s, ruleSet},
            {u"schema"_s, schema},
            {u"villages"_s, QJsonArray::fromStringList(villages)},
            {u"chain_head"_s, head}};
}

Result<ElectionInfo> electionInfo(ElectionFile& file) {
    ElectionInfo info{.township = file.election().township,
                      .electionDay = file.election().electionDay,
                      .ruleSet = file.election().ruleSetId,
                      .ruleSetTitle = file.ruleSet().title(currentLanguage()),
                      .schema = file.schemaVersion(),
                      .villages = {},
                      .head = {}};
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages) info.villages << village.name;
    ELECTION_ASSIGN(info.head, AuditService(file).head());
    return info;
}

CLI::App* InfoCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "info", Text::tr("township, day, rules, villages, head of the log"));
    addCommon(*command);
    return command;
}

Result<ExitStatus> InfoCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const ElectionInfo info, electionInfo(file));
    if (m_json) {
        terminal.printJson(info.toJson());
        return kDone;
    }
    using Align = TextTable::Align;
    TextTable table({Text::tr("Township"), info.township}, {Align::Left, Align::Left});
    table.addRow({Text::tr("Election day"), info.electionDay.toString(Qt::ISODate)});
    table.addRow({Text::tr("Rules"), u"%1 %2"_s.arg(info.ruleSet, info.ruleSetTitle)});
    table.addRow({Text::tr("Schema"), QString::number(info.schema)});
    table.addRow({Text::tr("Villages"), u"%1 %2"_s.arg(info.villages.size()).arg(info.villages.join(u'、'))});
    table.addRow({Text::tr("Head of the log"), info.head});
    terminal.print(table.text());
    return kDone;
}

}  // namespace election
