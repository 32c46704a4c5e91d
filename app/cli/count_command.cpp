#include "app/cli/count_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/outcome_text.h"
#include "app/cli/text_table.h"
#include "core/report/builders/result_report.h"
#include "core/rules/outcome_json.h"
#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CountCommand)
};

void sayFindings(const CountResult& result, Terminal& terminal) {
    for (const Finding& finding : result.findings)
        terminal.message(u"%1: %2 %3"_s.arg(finding.code, finding.message, finding.action).trimmed());
}

QString electedText(const CountResult& result) {
    QStringList posts;
    for (const PostOutcome& post : result.outcome.posts) {
        QStringList names;
        for (const QString& person : post.elected) names << result.nameOf(person);
        if (names.isEmpty()) continue;
        for (const ContestPost& of : result.contest.posts)
            if (of.id == post.id) posts << of.title + u' ' + names.join(u'、');
    }
    return posts.join(u"; "_s);
}

}  // namespace

CLI::App* CountCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "count", Text::tr("count the ballots and decide"));
    addCommon(*command);
    auto* village = addVillage(*command, m_village, Text::tr("the village to count"));
    auto* all = command->add_flag("--all", m_all, Text::tr("every village that has ballots").toStdString());
    addBody(*command, m_body);
    village->excludes(all);
    command->callback([this]() {
        if (m_village.empty() && !m_all) throw CLI::RequiredError("--village NAME | --all");
    });
    return command;
}

Result<ExitStatus> CountCommand::work(ElectionFile& file, Terminal& terminal) {
    return m_all ? countAll(file, terminal) : countOne(file, terminal);
}

Result<ExitStatus> CountCommand::countOne(ElectionFile& file, Terminal& terminal) const {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    ELECTION_ASSIGN(const CountResult result, CountingService(file).count(village.id, bodyOf(m_body)));
    if (m_json)
        terminal.printJson(outcomeJson(result.outcome));
    else
        terminal.print(u"%1 · %2\n%3"_s.arg(village.name, bodyName(bodyOf(m_body)),
                                            outcomeText(result.contest, result.outcome)));
    sayFindings(result, terminal);
    return result.findings.empty() ? kDone : kNeedsAttention;
}

Result<ExitStatus> CountCommand::countAll(ElectionFile& file, Terminal& terminal) const {
    const CountingService counting(file);
    const Body body = bodyOf(m_body);
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    TextTable table(
        {Text::tr("No."), Text::tr("Village"), Text::tr("collected"), Text::tr("valid"), Text::tr("needed"),
         Text::tr("Next"), Text::tr("Elected")},
        {Align::Right, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Left});
    QJsonArray counts;
    auto status = kDone;
    for (const Village& village : villages) {
        ELECTION_ASSIGN(const int ballots, counting.ballotCount(village.id, body));
        if (ballots == 0) continue;
        ELECTION_ASSIGN(const CountResult result, counting.count(village.id, body));
        const Outcome& outcome = result.outcome;
        table.addRow({QString::number(village.number), village.name, QString::number(outcome.collected),
                      QString::number(outcome.valid), QString::number(outcome.needed),
                      outcome.invalidReason == InvalidReason::None ? nextStepText(outcome.next)
                                                                   : Text::tr("rerun (invalid)"),
                      electedText(result)});
        auto object = outcomeJson(outcome);
        object.insert(u"village"_s, village.name);
        counts.append(object);
        sayFindings(result, terminal);
        if (!result.findings.empty()) status = kNeedsAttention;
    }
    if (m_json)
        terminal.printJson({{u"villages"_s, counts}});
    else if (counts.isEmpty())
        terminal.print(Text::tr("No village has ballots yet. Import them with: import ballots"));
    else
        terminal.print(table.text());
    return status;
}

}  // namespace election
