#include "app/cli/screening_template_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "app/cli/text_table.h"
#include "core/rules/rule_set.h"
#include "core/services/screening_template_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningTemplateCommand)
};

QString versionText(const TemplateVersion& version) {
    if (version.number == 0) return Text::tr("the program's own template");
    return version.isDraft() ? Text::tr("draft of version %1").arg(version.number)
                             : Text::tr("version %1 of the township").arg(version.number);
}

QJsonObject versionJson(const TemplateVersion& version) {
    return {{u"version"_s, version.number},
            {u"draft"_s, version.isDraft()},
            {u"sha256"_s, version.sha256},
            {u"frozen_by"_s, version.frozenBy},
            {u"frozen_at"_s, version.frozenAt.toString(Qt::ISODate)},
            {u"because"_s, version.because},
            {u"dossiers"_s, version.dossiers}};
}

QString checksText(const CheckTemplate& checks) {
    TextTable table({Text::tr("No."), Text::tr("Check"), Text::tr("Asks"), Text::tr("Answered by"),
                     Text::tr("Effect"), Text::tr("Source")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (int i = 0; i < kCheckCount; ++i) {
        const CheckDescription& check = checks.checks[size_t(i)];
        table.addRow({QString::number(i + 1), check.title.text(), check.asks.text(),
                      answeredByName(check.how), check.bars ? Text::tr("bars") : Text::tr("only warns"),
                      u"%1 [%2]"_s.arg(check.source.text(), check.mark)});
    }
    return table.text();
}

QString barsText(const CheckTemplate& checks, const std::vector<Bar>& ofRules, const QDate& day) {
    TextTable table(
        {Text::tr("Clause"), Text::tr("Text"), Text::tr("Years"), Text::tr("Weight"), Text::tr("Source")},
        {Align::Left, Align::Left, Align::Right, Align::Left, Align::Left});
    for (const Bar& bar : checks.barsInForce(ofRules, day))
        table.addRow({bar.clause, bar.text, bar.windowYears ? QString::number(*bar.windowYears) : u"—"_s,
                      weightKey(bar.weight), u"%1 [%2]"_s.arg(bar.citation, evidenceMarkKey(bar.mark))});
    for (const LeftOutClause& out : checks.leftOut)
        table.addRow({out.clause, Text::tr("left out: %1").arg(out.because), {}, {}, {}});
    return table.text();
}

Result<> writeTemplate(const CheckTemplate& checks, const QString& path) {
    const QByteArray json = checkTemplateJson(checks);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{
            ErrorCode::Io,
            Text::tr("“%1” could not be written. Check the folder and the free space there.").arg(path),
            file.errorString()};
    return Ok{};
}

}  // namespace

CLI::App* ScreeningTemplateCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "screening-template",
                   Text::tr("the nine checks and the lists of bars: show, change as a draft, freeze"));
    addCommon(*command);
    command->add_flag("--show", m_show, Text::tr("show what is in force (the default)").toStdString());
    command
        ->add_option("--write", m_write,
                     Text::tr("writes the newest version as a file to be edited").toStdString())
        ->type_name("FILE.json");
    command->add_option("--set", m_set, Text::tr("reads such a file as the draft").toStdString())
        ->type_name("FILE.json");
    command->add_flag(
        "--freeze", m_freeze,
        Text::tr("the draft comes into force and never changes again; needs --because").toStdString());
    command
        ->add_option(
            "--because", m_because,
            Text::tr("the township's document with its number that the version rests on").toStdString())
        ->type_name("TEXT");
    addClerk(*command, m_clerk);
    return command;
}

Result<ExitStatus> ScreeningTemplateCommand::work(ElectionFile& file, Terminal& terminal) {
    ScreeningTemplateService service(file);
    if (!m_set.empty()) {
        const QString path = QString::fromStdString(m_set);
        ELECTION_ASSIGN(const QByteArray bytes, readInputFile(path));
        ELECTION_TRY(service.saveDraft(bytes, QFileInfo(path).fileName()));
    }
    if (m_freeze) ELECTION_TRY(service.freeze(QString::fromStdString(m_because)));
    ELECTION_ASSIGN(const TemplateVersion newest, service.toEdit());
    if (!m_write.empty()) ELECTION_TRY(writeTemplate(newest.checks, QString::fromStdString(m_write)));
    ELECTION_ASSIGN(const TemplateVersion inForce, service.inForce());
    const TemplateVersion& shown = m_set.empty() ? inForce : newest;
    if (m_json) {
        ELECTION_ASSIGN(const auto all, service.versions());
        QJsonArray versions;
        for (const TemplateVersion& one : all) versions.append(versionJson(one));
        terminal.printJson(
            {{u"in_force"_s, inForce.number},
             {u"versions"_s, versions},
             {u"shown"_s, shown.number},
             {u"template"_s, QJsonDocument::fromJson(checkTemplateJson(shown.checks)).object()}});
        return kDone;
    }
    terminal.print(Text::tr("%1; in force: %2").arg(versionText(shown), versionText(inForce)));
    terminal.print(checksText(shown.checks));
    terminal.print({});
    terminal.print(barsText(shown.checks, file.ruleSet().bars(), file.election().electionDay));
    return kDone;
}

}  // namespace election
