#include "app/cli/register_command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/document_files.h"
#include "app/cli/register_text.h"
#include "app/cli/text_table.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_version_service.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterCommand)
};

QJsonArray sharedJson(const std::vector<SharedId>& shared) {
    QJsonArray array;
    for (const SharedId& one : shared) {
        QJsonArray rows;
        for (const RegisterRow& row : one.rows)
            rows.append(QJsonObject{{u"village"_s, row.village},
                                    {u"no"_s, row.person.rowNumber},
                                    {u"name"_s, row.person.name},
                                    {u"status"_s, registrationStatusCode(row.person.status)}});
        array.append(QJsonObject{{u"code"_s, one.acrossVillages ? u"REG-07"_s : u"REG-06"_s},
                                 {u"same_person"_s, one.samePerson},
                                 {u"rows"_s, rows}});
    }
    return array;
}

QString sharedText(const SharedId& one) {
    QStringList rows;
    for (const RegisterRow& row : one.rows)
        rows << Text::tr("%1 no. %2 %3").arg(row.village).arg(row.person.rowNumber).arg(row.person.name);
    return u"%1  %2"_s.arg(one.acrossVillages ? u"REG-07"_s : u"REG-06"_s, rows.join(u" · "_s));
}

}  // namespace

CLI::App* RegisterCommand::addTo(CLI::App& program) {
    auto* command = addCommand(
        program, "register", Text::tr("the versions of a village's register and what waits; a paper of one"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("the village"))->required();
    m_versionOption = command->add_option(
        "--version", m_version, Text::tr("of which version; 0 is a draft of what stands now").toStdString());
    m_versionOption->check(CLI::NonNegativeNumber);
    auto* paper = command->add_option("--paper", m_paper, Text::tr("which paper is written").toStdString());
    restrictTo(paper, {u"register"_s, u"register-households"_s, u"register-supplement"_s});
    auto* out = command->add_option("--out", m_out, Text::tr("writes the paper to this file").toStdString());
    out->type_name("FILE");
    restrictToSuffix(out, documentSuffixes());
    paper->needs(out);
    return command;
}

Result<ExitStatus> RegisterCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    return m_out.empty() ? show(file, village, terminal) : write(file, village, terminal);
}

Result<ExitStatus> RegisterCommand::show(ElectionFile& file, const Village& village,
                                         Terminal& terminal) const {
    const RegisterVersionService service(file);
    ELECTION_ASSIGN(auto versions, service.versions(village.id));
    ELECTION_ASSIGN(const ClosingState state, service.state(village.id));
    ELECTION_ASSIGN(const auto shared, RegisterEditService(file).shared(village.id));
    std::vector<VersionChange> changes = state.changes;
    if (m_versionOption->count() > 0 && m_version > 0) {
        ELECTION_ASSIGN(const auto content, service.content(village.id, m_version));
        versions = {content.version};
        changes = content.changes;
    }
    if (m_json) {
        QJsonArray all, changed;
        for (const RegisterVersion& version : versions) all.append(versionJson(version, village.name));
        for (const VersionChange& change : changes) changed.append(changeJson(change));
        terminal.printJson({{u"village"_s, village.name},
                            {u"registered"_s, state.inForce ? state.inForce->registered : state.registered},
                            {u"versions"_s, all},
                            {u"changes"_s, changed},
                            {u"duplicates"_s, sharedJson(shared)}});
        return kDone;
    }
    TextTable table({Text::tr("Version"), Text::tr("Closed"), Text::tr("By"), Text::tr("Registered"),
                     Text::tr("Hash (BLAKE2b-256)")},
                    {Align::Right, Align::Left, Align::Left, Align::Right, Align::Left});
    for (const RegisterVersion& version : versions)
        table.addRow({QString::number(version.number),
                      version.closedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), version.closedBy,
                      QString::number(version.registered), version.hash});
    terminal.print(versions.empty() ? Text::tr("The register of %1 is not closed yet: %2 voters now.")
                                          .arg(village.name)
                                          .arg(state.registered)
                                    : table.text());
    for (const VersionChange& change : changes)
        terminal.print(u"%1  %2  %3"_s.arg(changeKindName(change.kind), change.person.name,
                                           changeReasonName(change.reason)));
    for (const SharedId& one : shared) terminal.print(sharedText(one));
    return shared.empty() ? kDone : kNeedsAttention;
}

Result<ExitStatus> RegisterCommand::write(ElectionFile& file, const Village& village,
                                          Terminal& terminal) const {
    const ReportingService reporting(file);
    const QString kind = QString::fromStdString(m_paper), path = QString::fromStdString(m_out);
    ELECTION_ASSIGN(const ReportDocument document, m_versionOption->count() > 0
                                                       ? reporting.buildVersion(kind, village.id, m_version)
                                                       : reporting.build(kind, village.id));
    ELECTION_TRY(writeDocument(document, path));
    if (m_json)
        terminal.printJson(
            {{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}, {u"title"_s, document.title}});
    else
        terminal.print(Text::tr("Wrote %1").arg(path));
    return kDone;
}

}  // namespace election
