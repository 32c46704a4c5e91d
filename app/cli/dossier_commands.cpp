#include "app/cli/dossier_commands.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/base/dates.h"
#include "core/services/dossier_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DossierCommands)
};

/// "3" or "asks.3"; -1 for anything else.
int checkIndex(const std::string& text) {
    const QString typed = QString::fromStdString(text);
    for (int i = 0; i < kCheckCount; ++i)
        if (typed == checkKey(i) || typed == QString::number(i + 1)) return i;
    return -1;
}

QStringList checkNames() {
    QStringList names;
    for (int i = 0; i < kCheckCount; ++i) names << QString::number(i + 1);
    for (int i = 0; i < kCheckCount; ++i) names << checkKey(i);
    return names;
}

const QStringList& stateNames() {
    static const QStringList names{u"passed"_s, u"failed"_s, u"look-again"_s, u"not-applicable"_s,
                                   u"not-begun"_s};
    return names;
}

QDate dayOf(const std::string& text) {
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

QString stateText(const Check& check) {
    return check.waitsForSecond ? checkStateKey(check.state) + u' ' + Text::tr("(waits for a second person)")
                                : checkStateKey(check.state);
}

QString outcomeText(const BarOutcome& outcome) {
    switch (outcome.state) {
        case BarOutcome::State::Holds:
            return outcome.until ? Text::tr("bars until %1").arg(formatDate(*outcome.until))
                   : outcome.bar.weight == Weight::Law ? Text::tr("bars, the law sets no end")
                                                       : Text::tr("bars while it lasts");
        case BarOutcome::State::Ended:
            return Text::tr("ended on %1").arg(formatDate(*outcome.until));
        case BarOutcome::State::DateUnknown:
            break;
    }
    return Text::tr("date unknown");
}

QString outcomeKey(const BarOutcome& outcome) {
    switch (outcome.state) {
        case BarOutcome::State::Holds:
            return u"bars"_s;
        case BarOutcome::State::Ended:
            return u"ended"_s;
        case BarOutcome::State::DateUnknown:
            break;
    }
    return u"date_unknown"_s;
}

}  // namespace

void DossierCommand::addDossier(CLI::App& command) {
    addElectionFile(command, m_file);
    m_nomination.addTo(command);
    command
        .add_option("--because", m_because,
                    Text::tr("why an earlier answer, fact or talk is changed").toStdString())
        ->type_name("TEXT");
    addClerk(command, m_clerk);
    addJson(command, m_json);
}

Result<ExitStatus> DossierCommand::tell(ElectionFile& file, const Nomination& nomination,
                                        Terminal& terminal) const {
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    if (m_json) {
        terminal.printJson(now.toJson());
        return kDone;
    }
    ELECTION_ASSIGN(const CheckTemplate checks, DossierService(file).checksOf(now));
    terminal.print(Text::tr("%1 %2 (No. %3): %4")
                       .arg(nomination.name, bodyName(nomination.body) + nomination.postTitle,
                            QString::number(nomination.no), verdictKey(now.result.verdict)));
    TextTable table({Text::tr("No."), Text::tr("Check"), Text::tr("State"), Text::tr("By"),
                     Text::tr("Second person"), Text::tr("Found")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (int i = 0; i < kCheckCount; ++i) {
        const Check& check = now.result.checks[size_t(i)];
        table.addRow({QString::number(i + 1), checks.checks[size_t(i)].title.text(), stateText(check),
                      check.by, check.secondBy, check.note});
    }
    terminal.print(table.text());
    return kDone;
}

CLI::App* CheckCommand::addTo(CLI::App& program) {
    auto* command = addCommand(
        program, "check",
        Text::tr("answer one of the nine checks by hand, or confirm as the second person what bars"));
    addDossier(*command);
    auto* check = command->add_option("--check", m_check,
                                      Text::tr("1 to 9, or its key: asks.1 … stricts.3").toStdString());
    check->type_name("CHECK")->required();
    restrictTo(check, checkNames());
    auto* state = command->add_option("--state", m_state, Text::tr("what was found").toStdString());
    state->type_name("STATE");
    restrictTo(state, stateNames());
    command
        ->add_option(
            "--clause", m_clauses,
            Text::tr("a clause of the lists of bars that it failed under; may be repeated").toStdString())
        ->type_name("CLAUSE")
        ->allow_extra_args(false);
    command->add_option("--note", m_note, Text::tr("what was found, in words").toStdString())
        ->type_name("TEXT");
    auto* second = command->add_option(
        "--second", m_second, Text::tr("the second person who looked at what waits there").toStdString());
    second->type_name("NAME");
    auto* disagrees =
        command->add_flag("--disagrees", m_disagrees,
                          Text::tr("the second person does not agree; needs --because").toStdString());
    disagrees->needs(second);
    state->excludes(second);
    command->callback([this] {
        if (m_state.empty() && m_second.empty())
            throw CLI::RequiredError(Text::tr("--state or --second").toStdString());
    });
    return command;
}

Result<ExitStatus> CheckCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    const int check = checkIndex(m_check);
    const QString because = QString::fromStdString(m_because);
    if (!m_second.empty()) {
        ELECTION_TRY(DossierService(file).look(nomination.id, check, !m_disagrees,
                                               QString::fromStdString(m_second), because));
        return tell(file, nomination, terminal);
    }
    const QString key = QString::fromStdString(m_state).replace(u'-', u'_');
    ELECTION_TRY(ScreeningService(file).setCheck(
        nomination.id, check, checkStateFromKey(key).value_or(CheckState::NotBegun),
        QString::fromStdString(m_note), toStringList(m_clauses), because));
    return tell(file, nomination, terminal);
}

CLI::App* FactCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "fact",
                   Text::tr("what is held against a nominee, with its dates; without options lists it"));
    addDossier(*command);
    command
        ->add_option("--clause", m_clauses,
                     Text::tr("the clause that it falls under; may be repeated").toStdString())
        ->type_name("CLAUSE")
        ->allow_extra_args(false);
    const auto text = [command](const char* name, std::string& value, const QString& help, const char* type) {
        return command->add_option(name, value, help.toStdString())->type_name(type);
    };
    text("--matter", m_matter, Text::tr("what happened"), "TEXT");
    auto* ended =
        text("--ended", m_ended, Text::tr("release, end of the sentence or of the matter"), "YYYY-MM-DD");
    restrictToDate(ended);
    text("--source", m_source, Text::tr("judgment, decision or department's paper"), "TEXT");
    auto* running = command->add_flag("--running", m_running, Text::tr("it lasts still").toStdString());
    auto* unknown =
        command->add_flag("--date-unknown", m_unknown, Text::tr("nobody knows when it ended").toStdString());
    ended->excludes(running)->excludes(unknown);
    running->excludes(unknown);
    command
        ->add_option(
            "--remove", m_remove,
            Text::tr("takes out the fact with this number of the list; needs --because").toStdString())
        ->type_name("N");
    command->callback([this] {
        if (!m_clauses.empty() && m_ended.empty() && !m_running && !m_unknown)
            throw CLI::RequiredError(Text::tr("--ended, --running or --date-unknown").toStdString());
    });
    return command;
}

Result<> FactCommand::change(ElectionFile& file, const Nomination& nomination) const {
    DossierService service(file);
    if (m_remove > 0) return service.removeFact(FactId{m_remove}, QString::fromStdString(m_because));
    if (m_clauses.empty() && m_matter.empty()) return Ok{};
    BarFact fact;
    fact.clauses = toStringList(m_clauses);
    fact.matter = QString::fromStdString(m_matter);
    fact.source = QString::fromStdString(m_source);
    fact.running = m_running;
    if (!m_ended.empty()) fact.ended = dayOf(m_ended);
    return service.addFact(nomination.id, fact);
}

Result<ExitStatus> FactCommand::list(ElectionFile& file, const Nomination& nomination,
                                     Terminal& terminal) const {
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    ELECTION_ASSIGN(const DatedBars dated, DossierService(file).datedBars(now));
    QJsonArray facts;
    TextTable table({Text::tr("Number"), Text::tr("Clause"), Text::tr("What happened"), Text::tr("Follows"),
                     Text::tr("Entered by"), Text::tr("Second person")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (const BarOutcome& outcome : dated.outcomes) {
        const BarFact& fact = outcome.fact;
        facts.append(
            QJsonObject{{u"number"_s, fact.id.v},
                        {u"clause"_s, outcome.bar.clause},
                        {u"matter"_s, fact.matter},
                        {u"ended"_s, fact.ended.toString(Qt::ISODate)},
                        {u"running"_s, fact.running},
                        {u"outcome"_s, outcomeKey(outcome)},
                        {u"until"_s, outcome.until ? outcome.until->toString(Qt::ISODate) : QString()},
                        {u"entered_by"_s, fact.by},
                        {u"second_by"_s, fact.secondBy},
                        {u"waits_for_second"_s, fact.waitsForSecond}});
        table.addRow({QString::number(fact.id.v), outcome.bar.clause, fact.matter, outcomeText(outcome),
                      fact.by, fact.waitsForSecond ? Text::tr("waits") : fact.secondBy});
    }
    if (m_json) {
        terminal.printJson({{u"no"_s, nomination.no},
                            {u"name"_s, nomination.name},
                            {u"measured_on"_s, dated.day.toString(Qt::ISODate)},
                            {u"mark"_s, dated.mark},
                            {u"verdict"_s, verdictKey(now.result.verdict)},
                            {u"facts"_s, facts}});
        return kDone;
    }
    terminal.print(Text::tr("%1: measured on %2 (%3) [%4]")
                       .arg(nomination.name, formatDate(dated.day), dated.dayName, dated.mark));
    terminal.print(facts.isEmpty() ? Text::tr("No fact is entered.") : table.text());
    return kDone;
}

Result<ExitStatus> FactCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    ELECTION_TRY(change(file, nomination));
    return list(file, nomination, terminal);
}

CLI::App* TalkCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "talk", Text::tr("the record of the talk with a nominee (三问谈话)"));
    addDossier(*command);
    auto* date =
        command->add_option("--date", m_date, Text::tr("the day of the talk (default: today)").toStdString());
    date->type_name("YYYY-MM-DD");
    restrictToDate(date);
    const auto text = [command](const char* name, std::string& value, const QString& help, const char* type) {
        return command->add_option(name, value, help.toStdString())->type_name(type);
    };
    text("--by", m_by, Text::tr("who held the talk"), "NAME")->required();
    text("--recorded-by", m_recorder, Text::tr("who wrote it down; another person is the second one"),
         "NAME");
    text("--place", m_place, Text::tr("where"), "TEXT");
    command
        ->add_option("--answer", m_said,
                     Text::tr("what was answered, once for each of the three").toStdString())
        ->type_name("TEXT")
        ->allow_extra_args(false);
    command
        ->add_option(
            "--finding", m_findings,
            Text::tr("the finding, once for each of the three: 明确, 清楚, 无, 拒绝回答 …").toStdString())
        ->type_name("TEXT")
        ->allow_extra_args(false);
    command->add_flag("--signed", m_signed, Text::tr("the nominee signed the record").toStdString());
    return command;
}

Result<ExitStatus> TalkCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    DossierService service(file);
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    ELECTION_ASSIGN(AskRecord talk, service.talkToFill(now));
    talk.date = m_date.empty() ? file.clock().today() : dayOf(m_date);
    talk.talkedBy = QString::fromStdString(m_by);
    talk.recordedBy = QString::fromStdString(m_recorder);
    talk.place = QString::fromStdString(m_place);
    talk.signedByPerson = m_signed ? YesNo::Yes : YesNo::No;
    talk.because = QString::fromStdString(m_because);
    for (size_t i = 0; i < 3; ++i) {
        talk.said[i] = i < m_said.size() ? QString::fromStdString(m_said[i]) : QString();
        talk.answer[i] = i < m_findings.size() ? QString::fromStdString(m_findings[i]) : QString();
    }
    ELECTION_TRY(service.recordTalk(talk));
    return tell(file, nomination, terminal);
}

}  // namespace election
