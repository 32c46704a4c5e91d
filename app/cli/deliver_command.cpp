#include "app/cli/deliver_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/decision_record_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeliverCommand)
};

}  // namespace

CLI::App* DeliverCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "deliver", Text::tr("record how the decision on a nominee reached him (送达)"));
    addElectionFile(*command, m_file);
    m_nomination.addTo(*command);
    auto* on = command->add_option("--on", m_on, Text::tr("the day (default: today)").toStdString());
    on->type_name("YYYY-MM-DD");
    restrictToDate(on);
    QStringList ways;
    for (const DeliveryHow how : {DeliveryHow::InPerson, DeliveryHow::Family, DeliveryHow::Left,
                                  DeliveryHow::Post, DeliveryHow::Notice})
        ways << deliveryHowKey(how);
    auto* how = command->add_option(
        "--how", m_how,
        Text::tr("in_person, family (an adult of the household), left (with witnesses), post, notice")
            .toStdString());
    how->type_name("WAY");
    restrictTo(how, ways);
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        return command->add_option(name, value, help.toStdString())->type_name("TEXT");
    };
    text("--by", m_by, Text::tr("who delivered it"))->required();
    text("--received-by", m_receivedBy,
         Text::tr("who signed the slip: a relative, the witnesses (default: the person)"));
    text("--note", m_note, Text::tr("remark"));
    command->add_option("--slip", m_slip, Text::tr("a scan of the signed slip").toStdString())
        ->type_name("FILE");
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<ExitStatus> DeliverCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Nomination nomination, m_nomination.find(file));
    Delivery delivery;
    delivery.on =
        m_on.empty() ? file.clock().today() : QDate::fromString(QString::fromStdString(m_on), Qt::ISODate);
    delivery.how = deliveryHowFromKey(QString::fromStdString(m_how)).value_or(DeliveryHow::InPerson);
    delivery.deliveredBy = QString::fromStdString(m_by);
    delivery.receivedBy = QString::fromStdString(m_receivedBy);
    delivery.note = QString::fromStdString(m_note);
    std::optional<NewAttachment> slip;
    if (!m_slip.empty()) {
        ELECTION_ASSIGN(slip, AttachmentService::read(QString::fromStdString(m_slip), u"slip"_s));
    }
    DecisionRecordService service(file);
    ELECTION_TRY(service.deliver(nomination.id, delivery, slip));
    ELECTION_ASSIGN(const auto records, service.of(nomination.id));
    const DecisionRecord& now = records.back();
    if (m_json) {
        terminal.printJson({{u"no"_s, nomination.no},
                            {u"name"_s, nomination.name},
                            {u"document_number"_s, now.decision.documentNumber},
                            {u"delivered_on"_s, now.delivery()->on.toString(Qt::ISODate)},
                            {u"how"_s, deliveryHowKey(now.delivery()->how)},
                            {u"delivered_by"_s, now.delivery()->deliveredBy},
                            {u"received_by"_s, now.delivery()->receivedBy}});
        return kDone;
    }
    terminal.print(Text::tr("%1 (No. %2): decision %3 delivered on %4, %5")
                       .arg(nomination.name, QString::number(nomination.no), now.decision.documentNumber,
                            now.delivery()->on.toString(Qt::ISODate), deliveryHowName(now.delivery()->how)));
    return kDone;
}

}  // namespace election
