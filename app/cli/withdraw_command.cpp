#include "app/cli/withdraw_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/counsel_service.h"
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
    auto* command = addCommand(
        program, "withdraw",
        Text::tr("record a written withdrawal: of the person's own wish (自愿退出), or after a talk "
                 "(劝退谈话, --talked-by)"));
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
    auto* seenOn = command->add_option(
        "--seen-on", m_seenOn, Text::tr("when the signed paper was seen (default: today)").toStdString());
    seenOn->type_name("YYYY-MM-DD");
    restrictToDate(seenOn);
    command->add_option("--scan", m_scan, Text::tr("a scan of the signed statement").toStdString())
        ->type_name("FILE");
    text("--talked-by", m_talkedBy, Text::tr("after a talk: who talked with the person"));
    text("--talked-at", m_talkedAt, Text::tr("when: 2026-12-13 19:30"));
    text("--place", m_place, Text::tr("where"));
    text("--others", m_present, Text::tr("who else was there"));
    text("--clause", m_clause, Text::tr("the clause that was explained"));
    text("--answer", m_answer, Text::tr("what the person said"));
    command->add_flag("--not-signed", m_notSigned,
                      Text::tr("nothing was signed: the nominee stays on the list").toStdString());
    text("--take-back", m_takeBack, Text::tr("it was recorded by mistake, because ..."));
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<> WithdrawCommand::counselled(ElectionFile& file, const Nomination& nomination) const {
    CounselTalk talk;
    talk.nomination = nomination.id;
    talk.at = QDateTime::fromString(QString::fromStdString(m_talkedAt).trimmed().replace(u' ', u'T'),
                                    u"yyyy-MM-dd'T'HH:mm"_s);
    talk.place = QString::fromStdString(m_place);
    talk.talkedBy = QString::fromStdString(m_talkedBy);
    talk.present = QString::fromStdString(m_present);
    talk.clause = QString::fromStdString(m_clause);
    talk.answer = QString::fromStdString(m_answer);
    talk.recorder = file.actor();
    if (m_notSigned) return CounselService(file).recordTalk(talk);
    SignedStatement statement;
    statement.signedOn = m_date.empty() ? file.clock().today()
                                        : QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    statement.seenBy = QString::fromStdString(m_seenBy);
    statement.seenOn = QDate::fromString(QString::fromStdString(m_seenOn), Qt::ISODate);
    statement.acceptedBecause = QString::fromStdString(m_because);
    statement.remark = QString::fromStdString(m_remark);
    if (!m_scan.empty()) {
        ELECTION_ASSIGN(statement.scan, AttachmentService::read(QString::fromStdString(m_scan)));
    }
    return CounselService(file).recordTalk(talk, statement);
}

Result<ExitStatus> WithdrawCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    SelfNominationService service(file);
    const QDate date = m_date.empty() ? file.clock().today()
                                      : QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    if (!m_takeBack.empty())
        ELECTION_TRY(service.takeBackWithdrawal(nomination.id, QString::fromStdString(m_takeBack)));
    else if (!m_talkedBy.empty())
        ELECTION_TRY(counselled(file, nomination));
    else
        ELECTION_TRY(service.withdraw({nomination.id, date, QString::fromStdString(m_seenBy),
                                       QString::fromStdString(m_because), QString::fromStdString(m_remark)}));
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(nomination.id));
    ELECTION_ASSIGN(const ProvenWithdrawal proven, CounselService(file).proof(nomination.id));
    const bool stays = m_takeBack.empty() && now.result.verdict != Verdict::Withdrawn;
    if (m_json) {
        QJsonObject answer{{u"no"_s, nomination.no},          {u"village"_s, now.dossier.villageName},
                           {u"name"_s, nomination.name},      {u"body"_s, bodyName(nomination.body)},
                           {u"post"_s, nomination.postTitle}, {u"verdict"_s, verdictKey(now.result.verdict)}};
        answer.insert(u"proof"_s, withdrawalProofKey(proven.proof));
        if (m_takeBack.empty() && now.result.verdict == Verdict::Withdrawn)
            answer.insert(u"withdrawn_on"_s, date.toString(Qt::ISODate));
        terminal.printJson(answer);
        return stays ? kNeedsAttention : kDone;
    }
    const QString what = u"%1 %2（No. %3）"_s.arg(
        nomination.name, bodyName(nomination.body) + nomination.postTitle, QString::number(nomination.no));
    if (stays) {
        terminal.print(Text::tr("%1: stays on the list (%2)").arg(what, proven.text()));
        return kNeedsAttention;
    }
    terminal.print(m_takeBack.empty() ? Text::tr("%1: withdrawn on %2").arg(what, date.toString(Qt::ISODate))
                                      : Text::tr("%1: the withdrawal has no effect any more").arg(what));
    return kDone;
}

}  // namespace election
