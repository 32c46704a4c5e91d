#include "app/cli/issue_command.h"

#include <CLI/CLI.hpp>
#include <QBuffer>
#include <QCoreApplication>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/setup_service.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/unprintable.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssueCommand)
};

}  // namespace

CLI::App* IssueCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "issue",
                   Text::tr("give a document its number, date and signatories and keep it as it went out"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("of which village; else of the township"));
    command
        ->add_option("--document", m_document, Text::tr("which one; report --list names them").toStdString())
        ->type_name("KIND")
        ->required();
    command->add_option("--number", m_number, Text::tr("as printed, or its figure alone: 7").toStdString())
        ->type_name("N")
        ->required();
    auto* date = command->add_option("--date", m_date, Text::tr("the day that stands on it").toStdString());
    date->type_name("DATE")->required();
    restrictToDate(date);
    command->add_option("--signed-by", m_signedBy, Text::tr("who signs it; one or several").toStdString())
        ->type_name("NAME")
        ->required();
    auto* out = command->add_option("--out", m_out, Text::tr("the paper").toStdString());
    out->type_name("PDF")->required();
    restrictToSuffix(out, {u"pdf"_s});
    auto* on = command->add_option("--posted-on", m_posting.on,
                                   Text::tr("record, too, when it was put up").toStdString());
    on->type_name("DATE");
    restrictToDate(on);
    auto* by = command->add_option("--posted-by", m_posting.by, Text::tr("and by whom").toStdString());
    by->type_name("NAME")->needs(on);
    on->needs(by);
    command->add_option("--place", m_posting.place, Text::tr("on which notice board").toStdString())
        ->type_name("TEXT")
        ->needs(on);
    command->add_option("--photo", m_posting.photos, Text::tr("photo of the notice board").toStdString())
        ->type_name("FILE")
        ->needs(on);
    addClerk(*command, m_clerk);
    return command;
}

Result<PreparedIssue> IssueCommand::prepare(ElectionFile& file) const {
    IssueRequest request;
    request.kind = QString::fromStdString(m_document);
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village named,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        request.village = named.id;
    }
    request.number = QString::fromStdString(m_number);
    request.date = QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    request.signedBy = toStringList(m_signedBy);
    return IssuingService(file).prepare(request);
}

Result<QString> IssueCommand::dateKey(ElectionFile& file, const PreparedIssue& paper) const {
    const CalendarService calendar(file);
    if (paper.request.village) {
        ELECTION_ASSIGN(const PlaceCalendar place, calendar.of(*paper.request.village));
        for (const CalendarEntry& entry : place.entries)
            if (entry.documentKind == paper.request.kind) return entry.date.key;
    }
    return Error{ErrorCode::RuleViolation,
                 Text::tr("The calendar asks for no posting of “%1”. Leave --posted-on out.")
                     .arg(paper.document.title),
                 {}};
}

Result<ExitStatus> IssueCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const PreparedIssue paper, prepare(file));
    NewPosting posting;
    if (!m_posting.on.empty()) {
        ELECTION_ASSIGN(posting, m_posting.read());
        posting.village = paper.request.village;
        ELECTION_ASSIGN(posting.dateKey, dateKey(file, paper));
    }
    QBuffer painted;
    painted.open(QIODevice::WriteOnly);
    ELECTION_TRY(writePdf(paper.document, painted));
    const QString path = QString::fromStdString(m_out);
    IssuedDocumentId id;
    // The file appears only when the paper was kept, and the paper is kept only when the file could be
    // written.
    const auto keep = [&](QIODevice& device) -> Result<> {
        ELECTION_TRY(writeAll(device, painted.data()));
        ELECTION_ASSIGN(id, IssuingService(file).issue(paper, painted.data(), u"application/pdf"_s));
        return Ok{};
    };
    ELECTION_TRY(writeFile(path, keep));
    QJsonObject object{{u"file"_s, path}, {u"bytes"_s, painted.data().size()}};
    tell(paper, object, terminal);
    ExitStatus status = kDone;
    if (!m_posting.on.empty()) {
        posting.document = id;
        ELECTION_ASSIGN(const PostingOutcome outcome, CalendarService(file).recordPosting(posting));
        status = tellPosting(outcome, object, terminal);
    }
    const auto unprintable = unprintableCharacters(paper.document);
    if (!unprintable.empty()) {
        terminal.message(unprintableWarning(unprintable));
        status = kNeedsAttention;
    }
    if (m_json) terminal.printJson(object);
    return status;
}

void IssueCommand::tell(const PreparedIssue& paper, QJsonObject& object, Terminal& terminal) const {
    const QString replaces = paper.replaces ? paper.replaces->number : QString();
    object.insert(u"document"_s, paper.request.kind);
    object.insert(u"title"_s, paper.document.title);
    object.insert(u"number"_s, paper.request.number);
    object.insert(u"date"_s, paper.request.date.toString(Qt::ISODate));
    object.insert(u"content_sha256"_s, paper.document.contentHash);
    object.insert(u"chain_head"_s, paper.document.auditHead);
    object.insert(u"replaces"_s, replaces.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(replaces));
    if (m_json) return;
    terminal.print(Text::tr("Issued %1: %2").arg(paper.request.number, paper.document.title));
    if (!replaces.isEmpty()) terminal.print(Text::tr("It replaces %1.").arg(replaces));
    terminal.print(Text::tr("Wrote %1").arg(QString::fromStdString(m_out)));
}

}  // namespace election
