#include "app/cli/add_person_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "core/services/register_version_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AddPersonCommand)
};

QDate dayOf(const std::string& text) {
    return QDate::fromString(QString::fromStdString(text), Qt::ISODate);
}

}  // namespace

CLI::App* AddPersonCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "add-person", Text::tr("write one person into a village's register (选民登记)"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("the village"))->required();
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        auto* option = command->add_option(name, value, help.toStdString());
        option->type_name("TEXT");
        return option;
    };
    const auto day = [command](const char* name, std::string& value, const QString& help) {
        auto* option = command->add_option(name, value, help.toStdString());
        option->type_name("YYYY-MM-DD");
        restrictToDate(option);
    };
    text("--name", m_name, Text::tr("as on the card"))->required();
    text("--id-number", m_id, Text::tr("18 characters; sex and birth date follow from it"));
    restrictTo(text("--sex", m_sex, Text::tr("where there is no ID number")), {u"男"_s, u"女"_s});
    day("--birth", m_birth, Text::tr("where there is no ID number"));
    text("--household", m_household, Text::tr("household number (户号)"));
    text("--relation", m_relation, Text::tr("relation to the head of the household"));
    text("--group", m_group, Text::tr("villagers' group"));
    text("--phone", m_phone, Text::tr("telephone"));
    text("--address", m_address, Text::tr("where the person lives"));
    restrictTo(text("--category", m_category,
                    Text::tr("A lives here (default), B lives away, C has the household elsewhere")),
               {u"A"_s, u"B"_s, u"C"_s});
    QStringList reasons;
    for (const ChangeReason reason : addingReasons()) reasons << changeReasonKey(reason);
    restrictTo(text("--reason", m_reason,
                    Text::tr("why the person is added (default: first_entry, in a closed register omitted)")),
               reasons);
    day("--since", m_since, Text::tr("since when the reason holds (default: today)"));
    text("--because", m_because, Text::tr("in words"));
    text("--stated-how", m_statedHow, Text::tr("B: how the person said to take part"));
    day("--stated-on", m_statedOn, Text::tr("B: when"));
    text("--noted-by", m_notedBy, Text::tr("B: who took it down"));
    restrictTo(
        text("--ground", m_ground, Text::tr("C: lives in the village, or works for it")),
        {outsiderGroundKey(OutsiderGround::Residence), outsiderGroundKey(OutsiderGround::VillageWork)});
    day("--ground-since", m_groundSince, Text::tr("C: since when"));
    day("--applied-on", m_appliedOn, Text::tr("C: when the person applied"));
    restrictTo(text("--meeting", m_meeting, Text::tr("C: which meeting consented")),
               {meetingKey(Meeting::Villagers), meetingKey(Meeting::Representatives)});
    day("--resolved-on", m_resolvedOn, Text::tr("C: when it consented"));
    text("--resolution", m_resolution, Text::tr("C: number of the resolution"));
    addClerk(*command, m_clerk);
    return command;
}

Result<PersonEdit> AddPersonCommand::form(VillageId village) const {
    const auto words = [](const std::string& typed) { return QString::fromStdString(typed).trimmed(); };
    PersonEdit edit;
    Person& person = edit.person;
    person.village = village;
    person.name = words(m_name);
    person.nationalId = words(m_id);
    person.sex = sexFromName(words(m_sex));
    person.birthDate = dayOf(m_birth);
    if (const auto id = NationalId::parse(person.nationalId)) {
        if (person.sex == Sex::Unknown) person.sex = id->sex();
        if (!person.birthDate.isValid()) person.birthDate = id->birthDate().value_or(QDate());
    }
    person.household = words(m_household);
    person.relationToHead = words(m_relation);
    person.group = words(m_group);
    person.phone = words(m_phone);
    person.address = words(m_address);
    person.category = m_category == "B"   ? VoterCategory::B
                      : m_category == "C" ? VoterCategory::C
                                          : VoterCategory::A;
    if (person.category == VoterCategory::B) person.declaration = u"是"_s;
    edit.statement = {words(m_statedHow), dayOf(m_statedOn), words(m_notedBy)};
    edit.consent = {dayOf(m_appliedOn),  meetingFromKey(words(m_meeting)),       dayOf(m_resolvedOn),
                    words(m_resolution), outsiderGroundFromKey(words(m_ground)), dayOf(m_groundSince)};
    edit.reason = changeReasonFromKey(words(m_reason)).value_or(ChangeReason::FirstEntry);
    edit.happenedOn = dayOf(m_since);
    edit.because = m_because.empty() ? Text::tr("typed on the command line") : words(m_because);
    return edit;
}

Result<ExitStatus> AddPersonCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    ELECTION_ASSIGN(PersonEdit edit, form(village.id));
    ELECTION_ASSIGN(const auto closed, RegisterVersionService(file).inForce(village.id));
    if (closed && m_reason.empty()) edit.reason = ChangeReason::Omitted;
    if (!edit.happenedOn.isValid()) edit.happenedOn = file.clock().today();
    ELECTION_ASSIGN(const PersonId id, RegisterEditService(file).add(edit));
    ELECTION_ASSIGN(const PersonCard card, RegisterService(file).card(id));
    const Person& person = card.row.person;
    if (m_json) {
        terminal.printJson({{u"village"_s, village.name},
                            {u"no"_s, person.rowNumber},
                            {u"name"_s, person.name},
                            {u"status"_s, registrationStatusCode(person.status)}});
    } else {
        terminal.print(Text::tr("%1: no. %2 %3 added (%4)")
                           .arg(village.name)
                           .arg(person.rowNumber)
                           .arg(person.name, registrationStatusCode(person.status)));
        for (const StoredFinding& found : card.findings) terminal.message(found.finding.message);
    }
    return card.findings.empty() ? kDone : kNeedsAttention;
}

}  // namespace election
