#include "app/cli/report_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/arguments.h"
#include "app/cli/document_files.h"
#include "app/cli/person_argument.h"
#include "app/cli/text_table.h"
#include "core/services/election_file.h"
#include "core/services/nomination_papers.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/render/unprintable.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

}  // namespace

CLI::App* ReportCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "report", Text::tr("write one document"));
    auto* kind =
        command->add_option("KIND", m_kind, Text::tr("which document; --list names them").toStdString());
    auto* file = command->add_option("FILE.election", m_file, Text::tr("the election file").toStdString());
    addVillage(*command, m_village, Text::tr("of which village"));
    command
        ->add_option(
            "--no", m_no,
            Text::tr("of which nomination: dossier, receipt, nomination-form, withdrawal-form, decision, talk-record, "
                     "counselled-withdrawal")
                .toStdString())
        ->type_name("NUMBER");
    auto* out = command->add_option("--out", m_out,
                                    Text::tr("the document; its ending decides: .%1")
                                        .arg(documentSuffixes().join(u" ."_s))
                                        .toStdString());
    out->type_name("FILE");
    restrictToSuffix(out, documentSuffixes());
    auto* empty = command->add_flag("--empty", m_empty,
                                    Text::tr("nothing filled in, to be written by hand").toStdString());
    command->add_flag("--wall", m_wall, Text::tr("in large type for the notice board").toStdString())
        ->excludes(empty);
    command->add_flag("--list", m_list, Text::tr("name the documents").toStdString());
    addJson(*command, m_json);
    command->callback([this, kind, file, out]() {
        if (m_list) return;
        for (const auto* option : {kind, file, out})
            if (option->empty()) throw CLI::RequiredError(option->get_name(true));
    });
    return command;
}

int ReportCommand::run(Terminal& terminal) {
    if (m_list) {
        list(terminal);
        return kDone;
    }
    const auto status = write(terminal);
    return status ? *status : terminal.fail(status.error());
}

void ReportCommand::list(Terminal& terminal) const {
    if (m_json) {
        QJsonArray documents;
        for (const DocumentKind& kind : ReportingService::kinds())
            documents.append(QJsonObject{{u"kind"_s, kind.key},
                                         {u"title"_s, kind.title},
                                         {u"per_village"_s, kind.perVillage},
                                         {u"table"_s, kind.isTable},
                                         {u"for_posting"_s, kind.forPosting},
                                         {u"step"_s, paperGroupTitle(kind.group)},
                                         {u"empty"_s, kind.canBeEmpty},
                                         {u"notice"_s, kind.notice}});
        terminal.printJson({{u"documents"_s, documents}});
        return;
    }
    using Align = TextTable::Align;
    TextTable table({u"KIND"_s, Text::tr("Document"), Text::tr("For"), Text::tr("Posted"), Text::tr("Notice"),
                     Text::tr("Empty")},
                    {Align::Left, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (const DocumentKind& kind : ReportingService::kinds())
        table.addRow({kind.key, kind.title,
                      kind.perVillage ? Text::tr("a village") : Text::tr("the township"),
                      kind.forPosting ? Text::tr("yes") : QString(), kind.notice,
                      kind.canBeEmpty ? Text::tr("yes") : QString()});
    terminal.print(table.text());
}

Result<ReportDocument> ReportCommand::build(ElectionFile& file) const {
    const QString kind = QString::fromStdString(m_kind);
    if (m_no > 0) {
        NominationArgument argument;
        argument.no = m_no;
        ELECTION_ASSIGN(const Nomination nomination, argument.find(file));
        if (kind == u"dossier"_s) return ReportingService(file).dossier(nomination.id);
        return NominationPapers(file).build(kind, nomination.id);
    }
    std::optional<VillageId> village;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village named,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        village = named.id;
    }
    const PaperForm form = m_empty ? PaperForm::Empty : m_wall ? PaperForm::Wall : PaperForm::Filled;
    return ReportingService(file).build(kind, village, {}, form);
}

Result<ExitStatus> ReportCommand::write(Terminal& terminal) const {
    const SystemClock clock;
    ELECTION_ASSIGN(const auto file,
                    ElectionFile::open(QString::fromStdString(m_file), ElectionFile::Mode::Read, clock,
                                       operatingSystemUser()));
    const QString path = QString::fromStdString(m_out);
    ELECTION_ASSIGN(const ReportDocument document, build(*file));
    const auto unprintable = unprintableCharacters(document);
    ELECTION_TRY(writeDocument(document, path));
    if (!unprintable.empty()) terminal.message(unprintableWarning(unprintable));
    if (m_json)
        terminal.printJson(
            {{u"file"_s, path}, {u"bytes"_s, QFileInfo(path).size()}, {u"title"_s, document.title}});
    else
        terminal.print(Text::tr("Wrote %1").arg(path));
    return unprintable.empty() ? kDone : kNeedsAttention;
}

}  // namespace election
