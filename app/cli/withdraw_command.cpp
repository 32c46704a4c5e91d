#include "app/cli/withdraw_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/screening_service.h"
#include "core/services/self_nomination_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WithdrawCommand)
};

}  // namespace

CLI::App* WithdrawCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "withdraw",
                               Text::tr("record a written withdrawal of the person's own wish (自愿退出)"));
    addElectionFile(*command, m_file);
    m_nomination.addTo(*command);
    auto* date = command->add_option("--date", m_date,
                                     Text::tr("the day it was signed (default: today)").toStdString());
    date->type_name("YYYY-MM-DD");
    restrictToDate(date);
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        command->add_option(name, value, help.toStdString())->type_name("TEXT");
    };
    text("--because", m_because, Text::tr("why it is accepted after the day that is only inferred"));
    text("--seen-by", m_seenBy, Text::tr("who has seen the signed paper (default: you)"));
    text("--remark", m_remark, Text::tr("remark"));
    text("--take-back", m_takeBack, Text::tr("it was recorded by mistake, because ..."));
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> WithdrawCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    SelfNominationService service(file);
    const QDate date = m_date.empty() ? file.clock().today()
                                      : QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    if (!m_takeBack.empty())
        ELECTION_TRY(service.takeBackWithdrawal(nomination.id, QString::fromStdString(m_takeBack)));
    else
        ELECTION_TRY(service.withdraw({nomination.id, date, QString::fromStdString(m_seenBy),
                                       QString::fromStdString(m_because), QString::fromStdString(m_remark)}));
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    if (m_json) {
        QJsonObject answer{{u"no"_s, nomination.no},          {u"village"_s, now.dossier.villageName},
                           {u"name"_s, nomination.name},      {u"body"_s, bodyName(nomination.body)},
                           {u"post"_s, nomination.postTitle}, {u"verdict"_s, verdictKey(now.result.verdict)}};
        if (m_takeBack.empty()) answer.insert(u"withdrawn_on"_s, date.toString(Qt::ISODate));
        terminal.printJson(answer);
        return kDone;
    }
    const QString what = u"%1 %2（No. %3）"_s.arg(
        nomination.name, bodyName(nomination.body) + nomination.postTitle, QString::number(nomination.no));
    terminal.print(m_takeBack.empty() ? Text::tr("%1: withdrawn on %2").arg(what, date.toString(Qt::ISODate))
                                      : Text::tr("%1: the withdrawal has no effect any more").arg(what));
    return kDone;
}

}  // namespace election
