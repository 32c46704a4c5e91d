#include "app/cli/rules_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/base/language.h"
#include "core/rules/rule_words.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

QJsonObject differenceJson(const RuleDifference& one) {
    return {{u"key"_s, one.key},
            {u"title"_s, one.title},
            {u"before"_s, one.before},
            {u"after"_s, one.after},
            {u"citation_before"_s, one.citationBefore},
            {u"citation"_s, one.citation},
            {u"mark_before"_s, evidenceMarkKey(one.markBefore)},
            {u"mark"_s, evidenceMarkKey(one.mark)},
            {u"note"_s, one.note}};
}

QString basis(const RuleDifference& one) {
    const QString citation = one.isOnlyBefore() ? one.citationBefore : one.citation;
    const EvidenceMark mark = one.isOnlyBefore() ? one.markBefore : one.mark;
    return mark == EvidenceMark::Read ? citation : u"%1 [%2]"_s.arg(citation, evidenceMarkKey(mark));
}

void print(const RuleDifferences& all, const RuleSet& before, const RuleSet& after, Terminal& terminal) {
    const QString language = currentLanguage();
    TextTable table(
        {Text::tr("What differs"), before.title(language), after.title(language), Text::tr("Basis")},
        {Align::Left, Align::Left, Align::Left, Align::Left});
    for (const RuleDifference& one : all.values)
        table.addRow({one.title, one.before.isEmpty() ? u"—"_s : one.before,
                      one.after.isEmpty() ? u"—"_s : one.after, basis(one)});
    terminal.print(all.values.empty() ? Text::tr("No value differs.") : table.text());
    if (!all.marks.empty())
        terminal.print(Text::tr("%1 more parameters have the same value, but are attested otherwise.")
                           .arg(all.marks.size()));
}

}  // namespace

CLI::App* RulesCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "rules",
                               Text::tr("what differs between the election's rule set and another; sets it"));
    addWriting(*command);
    auto* set =
        command->add_option("--set", m_set, Text::tr("the election takes this rule set").toStdString());
    set->type_name("ID");
    restrictTo(set, shippedRuleSets());
    auto* compare = command->add_option("--compare", m_compare,
                                        Text::tr("only tell what this rule set would change").toStdString());
    compare->type_name("ID")->excludes(set);
    restrictTo(compare, shippedRuleSets());
    // Whether it writes is known when the arguments are read.
    command->final_callback([this] { m_looks = m_set.empty(); });
    return command;
}

Result<ExitStatus> RulesCommand::work(ElectionFile& file, Terminal& terminal) {
    SetupService setup(file);
    const RuleSet before = file.ruleSet();
    const QString id = QString::fromStdString(m_looks ? m_compare : m_set);
    ELECTION_ASSIGN(const RuleSet after, id.isEmpty() ? shippedRuleSet(before.id()) : shippedRuleSet(id));
    ELECTION_ASSIGN(const RuleSetChange change, setup.previewRuleSet(after.id()));
    if (!m_looks) ELECTION_TRY(setup.setRuleSet(id, because()));
    if (m_json) {
        QJsonArray values, marks, lost;
        for (const auto& one : change.differences.values) values.append(differenceJson(one));
        for (const auto& one : change.differences.marks) marks.append(differenceJson(one));
        for (const auto& [village, key] : change.lost)
            lost.append(QJsonObject{{u"village"_s, village}, {u"switch"_s, key}});
        terminal.printJson({{u"before"_s, before.id()},
                            {u"after"_s, after.id()},
                            {u"values"_s, values},
                            {u"marks"_s, marks},
                            {u"lost"_s, lost},
                            {u"in_force_on_day"_s, change.inForceOnDay}});
        return kDone;
    }
    print(change.differences, before, after, terminal);
    for (const auto& [village, key] : change.lost)
        terminal.print(
            Text::tr("%1: “%2” has no effect under these rules.").arg(village, parameterTitle(key)));
    if (!change.inForceOnDay) terminal.print(Text::tr("These rules are not in force on the election day."));
    return kDone;
}

}  // namespace election
