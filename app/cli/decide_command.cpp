#include "app/cli/decide_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/screening_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecideCommand)
};

}  // namespace

CLI::App* DecideCommand::addTo(CLI::App& program) {
    auto* command = addCommand(
        program, "decide",
        Text::tr("record the deciding body's decision on a nomination; a later one replaces an earlier one"));
    addElectionFile(*command, m_file);
    m_nomination.addTo(*command);
    auto* yes = command->add_flag("--qualified", m_qualified, Text::tr("stays on the list").toStdString());
    auto* no =
        command->add_flag("--not-qualified", m_notQualified, Text::tr("is taken off the list").toStdString());
    yes->excludes(no);
    command->add_option("--number", m_number, Text::tr("document number of the decision").toStdString())
        ->type_name("TEXT")
        ->required();
    auto* date = command->add_option("--date", m_date,
                                     Text::tr("the day of the decision (default: today)").toStdString());
    date->type_name("YYYY-MM-DD");
    restrictToDate(date);
    command
        ->add_option("--by", m_decidedBy,
                     Text::tr("who decided (default: the deciding body by law)").toStdString())
        ->type_name("BODY");
    command
        ->add_option("--reason", m_reason,
                     Text::tr("what it rests on; needed for --not-qualified").toStdString())
        ->type_name("TEXT");
    command
        ->add_option("--second", m_second,
                     Text::tr("the second person, who confirms what bars the nominee").toStdString())
        ->type_name("NAME");
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    command->callback([this] {
        if (!m_qualified && !m_notQualified)
            throw CLI::RequiredError(Text::tr("--qualified or --not-qualified").toStdString());
    });
    return command;
}

Result<ExitStatus> DecideCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    Decision decision;
    decision.nomination = nomination.id;
    decision.qualified = m_qualified;
    decision.date = m_date.empty() ? file.clock().today()
                                   : QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    decision.documentNumber = QString::fromStdString(m_number);
    decision.decidedBy =
        m_decidedBy.empty() ? decidingBodyName(nomination.body) : QString::fromStdString(m_decidedBy);
    decision.reason = QString::fromStdString(m_reason);
    ScreeningService service(file);
    ELECTION_TRY(service.recordDecision(decision, QString::fromStdString(m_second)));
    ELECTION_ASSIGN(const ScreenedNomination now, service.screenOne(nomination.id));
    if (m_json) {
        terminal.printJson({{u"no"_s, nomination.no},
                            {u"village"_s, now.dossier.villageName},
                            {u"name"_s, nomination.name},
                            {u"body"_s, bodyName(nomination.body)},
                            {u"post"_s, nomination.postTitle},
                            {u"qualified"_s, decision.qualified},
                            {u"date"_s, decision.date.toString(Qt::ISODate)},
                            {u"document_number"_s, decision.documentNumber},
                            {u"decided_by"_s, decision.decidedBy},
                            {u"verdict"_s, verdictKey(now.result.verdict)}});
        return kDone;
    }
    terminal.print(Text::tr("%1 %2 (No. %3): %4, %5")
                       .arg(nomination.name, bodyName(nomination.body) + nomination.postTitle,
                            QString::number(nomination.no),
                            decision.qualified ? Text::tr("qualified") : Text::tr("not qualified"),
                            decision.documentNumber));
    return kDone;
}

}  // namespace election
