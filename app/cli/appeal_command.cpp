#include "app/cli/appeal_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/decision_record_service.h"
#include "core/services/screening_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppealCommand)
};

}  // namespace

CLI::App* AppealCommand::addTo(CLI::App& program) {
    auto* command = addCommand(
        program, "appeal",
        Text::tr(
            "record a nominee's objection to the decision on him (--claim), or what came of it (--outcome)"));
    addElectionFile(*command, m_file);
    m_nomination.addTo(*command);
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        return command->add_option(name, value, help.toStdString())->type_name("TEXT");
    };
    auto* claim = text("--claim", m_claim, Text::tr("what he says against it"));
    auto* on = command->add_option(
        "--on", m_on, Text::tr("the day it was received, or answered (default: today)").toStdString());
    on->type_name("YYYY-MM-DD");
    restrictToDate(on);
    text("--received-by", m_receivedBy, Text::tr("who received it (default: you)"));
    command->add_flag("--spoken", m_spoken, Text::tr("by word of mouth, not in writing").toStdString());
    auto* outcome = command->add_option(
        "--outcome", m_outcome,
        Text::tr("upheld (the decision stays), changed (another decision), taken_back").toStdString());
    outcome->type_name("OUTCOME");
    restrictTo(outcome, {appealOutcomeKey(AppealOutcome::Upheld), appealOutcomeKey(AppealOutcome::Changed),
                         appealOutcomeKey(AppealOutcome::TakenBack)});
    claim->excludes(outcome);
    text("--by", m_by, Text::tr("who answered it (default: the deciding body by law)"));
    text("--number", m_number, Text::tr("document number of the answer; needed for another decision"));
    text("--reason", m_reason, Text::tr("why"));
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    command->callback([this] {
        if (m_claim.empty() && m_outcome.empty())
            throw CLI::RequiredError(Text::tr("--claim or --outcome").toStdString());
    });
    return command;
}

Result<ExitStatus> AppealCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    DecisionRecordService service(file);
    const QDate day =
        m_on.empty() ? file.clock().today() : QDate::fromString(QString::fromStdString(m_on), Qt::ISODate);
    Appeal appeal;
    if (m_outcome.empty()) {
        appeal.receivedOn = day;
        appeal.inWriting = !m_spoken;
        appeal.claim = QString::fromStdString(m_claim);
        appeal.receivedBy = QString::fromStdString(m_receivedBy);
        ELECTION_TRY(service.receiveAppeal(nomination.id, appeal));
    } else {
        appeal.decidedOn = day;
        appeal.outcome =
            appealOutcomeFromKey(QString::fromStdString(m_outcome)).value_or(AppealOutcome::Open);
        appeal.decidedBy = QString::fromStdString(m_by);
        appeal.documentNumber = QString::fromStdString(m_number);
        appeal.reason = QString::fromStdString(m_reason);
        ELECTION_TRY(service.decideAppeal(nomination.id, appeal));
    }
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    const QString outcome = appealOutcomeKey(appeal.outcome);
    if (m_json) {
        terminal.printJson({{u"no"_s, nomination.no},
                            {u"name"_s, nomination.name},
                            {u"outcome"_s, outcome},
                            {u"verdict"_s, verdictKey(now.result.verdict)}});
        return kDone;
    }
    terminal.print(
        Text::tr("%1 (No. %2): objection %3")
            .arg(nomination.name, QString::number(nomination.no), appealOutcomeName(appeal.outcome)));
    return kDone;
}

}  // namespace election
