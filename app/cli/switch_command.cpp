#include "app/cli/switch_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/rules/rule_words.h"
#include "core/services/rules_in_force.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SwitchCommand)
};

QString basisText(const Parameter& parameter) {
    return parameter.mark == EvidenceMark::Read
               ? parameter.citation
               : u"%1 [%2]"_s.arg(parameter.citation, evidenceMarkKey(parameter.mark));
}

QJsonArray conditionsJson(const VillageRules& own) {
    QJsonArray conditions;
    for (const VillageCondition& one : own.conditions)
        conditions.append(QJsonObject{{u"clause"_s, one.clause},
                                      {u"text"_s, one.text},
                                      {u"years"_s, one.windowYears.value_or(0)},
                                      {u"citation"_s, own.measures.citation(one.article)}});
    return conditions;
}

}  // namespace

CLI::App* MeasuresCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "measures",
                               Text::tr("number and date of a village's own election measures (选举办法)"));
    addWriting(*command);
    addChosen(*command);
    command->add_option("--number", m_number, Text::tr("document number").toStdString())
        ->type_name("NUMBER")
        ->required();
    auto* day =
        command->add_option("--adopted", m_adopted, Text::tr("day on which they were passed").toStdString());
    day->type_name("YYYY-MM-DD")->required();
    restrictToDate(day);
    command->add_option("--title", m_title, Text::tr("their title").toStdString())->type_name("TITLE");
    command->add_option("--adopted-by", m_adoptedBy, Text::tr("the meeting that passed them").toStdString())
        ->type_name("MEETING");
    return command;
}

Result<ExitStatus> MeasuresCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, chosen(setup));
    QJsonArray array;
    for (const Village& village : villages) {
        VillageMeasures measures = village.measures;
        measures.number = QString::fromStdString(m_number);
        measures.adopted = QDate::fromString(QString::fromStdString(m_adopted), Qt::ISODate);
        if (!m_title.empty()) measures.title = QString::fromStdString(m_title);
        if (!m_adoptedBy.empty()) measures.adoptedBy = QString::fromStdString(m_adoptedBy);
        ELECTION_TRY(setup.setMeasures(village.id, measures, because()));
        array.append(QJsonObject{{u"village"_s, village.name}, {u"measures"_s, measures.citation()}});
        if (!m_json) terminal.print(Text::tr("%1: %2").arg(village.name, measures.citation()));
    }
    if (m_json) terminal.printJson({{u"villages"_s, array}});
    return kDone;
}

CLI::App* SwitchCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "switch",
                   Text::tr("what a village's own measures set otherwise than the rule set; lists it"));
    addWriting(*command);
    addChosen(*command);
    const auto many = [command](const char* name, std::vector<std::string>& values, const QString& help,
                                const char* type) {
        command->add_option(name, values, help.toStdString())->type_name(type)->allow_extra_args(false);
    };
    many("--set", m_set,
         Text::tr("switch and value, for example invalid_scope=column; switches: %1")
             .arg(villageSwitchKeys().join(u", "_s)),
         "KEY=VALUE");
    many("--clear", m_clear, Text::tr("as in the rule set again"), "KEY");
    many("--condition", m_conditions, Text::tr("a condition of the village's own for nominees"), "TEXT");
    many("--remove-condition", m_removed, Text::tr("its clause, for example 本村条件①"), "CLAUSE");
    command
        ->add_option("--article", m_article,
                     Text::tr("article of the measures, for all of these").toStdString())
        ->type_name("ARTICLE");
    command
        ->add_option("--years", m_years,
                     Text::tr("how far the conditions look back; 0: no limit").toStdString())
        ->type_name("N");
    command->final_callback(
        [this] { m_looks = m_set.empty() && m_clear.empty() && m_conditions.empty() && m_removed.empty(); });
    return command;
}

Result<> SwitchCommand::change(SetupService& setup, VillageId village) {
    const QString article = QString::fromStdString(m_article);
    for (const std::string& one : m_set) {
        const QString text = QString::fromStdString(one);
        const qsizetype at = text.indexOf(u'=');
        if (at < 1)
            return Error{
                ErrorCode::InvalidInput,
                Text::tr("“%1” is no switch with a value. Write it as invalid_scope=column.").arg(text),
                {}};
        ELECTION_TRY(setup.setSwitch(village, {text.left(at), text.mid(at + 1), article}, because()));
    }
    for (const std::string& key : m_clear)
        ELECTION_TRY(setup.clearSwitch(village, QString::fromStdString(key), because()));
    for (const std::string& text : m_conditions)
        ELECTION_TRY(setup.saveCondition(village,
                                         {{},
                                          {},
                                          QString::fromStdString(text),
                                          m_years > 0 ? std::optional(m_years) : std::nullopt,
                                          article},
                                         because()));
    for (const std::string& clause : m_removed) {
        ELECTION_ASSIGN(const VillageRules own, setup.villageRules(village));
        ConditionId id;
        for (const VillageCondition& one : own.conditions)
            if (one.clause == QString::fromStdString(clause)) id = one.id;
        ELECTION_TRY(setup.removeCondition(village, id, because()));
    }
    return Ok{};
}

Result<ExitStatus> SwitchCommand::list(ElectionFile& file, const std::vector<Village>& villages,
                                       Terminal& terminal) {
    QJsonArray array;
    TextTable table(
        {Text::tr("Village"), Text::tr("Switch"), Text::tr("What"), Text::tr("In force"), Text::tr("Basis")},
        {Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (const Village& village : villages) {
        ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
        ELECTION_ASSIGN(const VillageRules own, SetupService(file).villageRules(village.id));
        QJsonObject switches;
        for (const QString& key : villageSwitchKeys()) {
            const Parameter& parameter = inForce->rules.parameter(key);
            switches.insert(key, QJsonObject{{u"value"_s, parameterValueText(parameter.value)},
                                             {u"own"_s, parameter.mark == EvidenceMark::Local},
                                             {u"citation"_s, parameter.citation},
                                             {u"mark"_s, evidenceMarkKey(parameter.mark)}});
            table.addRow({village.name, key, parameterTitle(key), parameterValueWords(key, parameter.value),
                          basisText(parameter)});
        }
        for (const VillageCondition& one : own.conditions)
            table.addRow({village.name, u"—"_s, one.clause, one.text, own.measures.citation(one.article)});
        array.append(QJsonObject{{u"village"_s, village.name},
                                 {u"mode"_s, ballotModeKey(inForce->mode)},
                                 {u"switches"_s, switches},
                                 {u"conditions"_s, conditionsJson(own)}});
    }
    if (m_json)
        terminal.printJson({{u"villages"_s, array}});
    else
        terminal.print(table.text());
    return kDone;
}

Result<ExitStatus> SwitchCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, chosen(setup));
    for (const Village& village : villages) ELECTION_TRY(change(setup, village.id));
    return list(file, villages, terminal);
}

}  // namespace election
