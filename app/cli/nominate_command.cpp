#include "app/cli/nominate_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/document_files.h"
#include "app/cli/person_argument.h"
#include "core/services/nomination_papers.h"
#include "core/services/self_nomination_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NominateCommand)
};

const QString kForm = u"nomination"_s, kReview = u"review"_s, kPledge = u"pledge"_s;

QDateTime timeOf(const std::string& text) {
    const QString typed = QString::fromStdString(text).trimmed().replace(u' ', u'T');
    return QDateTime::fromString(typed, u"yyyy-MM-dd'T'HH:mm"_s);
}

}  // namespace

CLI::App* NominateCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "nominate", Text::tr("write down a self-nomination (报名自荐)"));
    addElectionFile(*command, m_file);
    addVillage(*command, m_village, Text::tr("the village"))->required();
    command
        ->add_option("--person", m_person,
                     Text::tr("name, ID number, or name and the last four digits of the ID").toStdString())
        ->type_name("PERSON")
        ->required();
    command->add_option("--post", m_post, Text::tr("the post he stands for").toStdString())
        ->type_name("TITLE")
        ->required();
    addBody(*command, m_body);
    command
        ->add_option("--at", m_at,
                     Text::tr("when he came, where it isn't now: 2026-12-08 09:30").toStdString())
        ->type_name("TIME");
    command->add_option("--because", m_because, Text::tr("why the time is typed").toStdString())
        ->type_name("TEXT");
    auto* forms = command->add_option(
        "--forms", m_forms,
        Text::tr("the forms handed in: nomination,review,pledge (default: nomination)").toStdString());
    forms->type_name("LIST");
    restrictToList(forms, {kForm, kReview, kPledge});
    command->add_flag("--not-in-person", m_notInPerson, Text::tr("somebody else came for him").toStdString());
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        command->add_option(name, value, help.toStdString())->type_name("TEXT");
    };
    text("--id-number", m_id, Text::tr("from his card, where the register has no sound number"));
    text("--phone", m_phone, Text::tr("telephone"));
    text("--current-post", m_currentPost, Text::tr("post held now"));
    text("--resume", m_resume, Text::tr("résumé"));
    text("--relatives", m_relatives, Text::tr("relatives in bodies of the village"));
    text("--remark", m_remark, Text::tr("remark"));
    auto* receipt = command->add_option("--receipt", m_receipt,
                                        Text::tr("writes the receipt; its ending decides: .%1")
                                            .arg(documentSuffixes().join(u" ."_s))
                                            .toStdString());
    receipt->type_name("FILE");
    restrictToSuffix(receipt, documentSuffixes());
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

Result<> NominateCommand::fill(SelfNominationForm& form) const {
    form.body = bodyOf(m_body);
    form.postTitle = QString::fromStdString(m_post);
    form.inPerson = m_notInPerson ? YesNo::No : YesNo::Yes;
    const QStringList forms = m_forms.empty()
                                  ? QStringList{kForm}
                                  : QString::fromStdString(m_forms).split(u',', Qt::SkipEmptyParts);
    const auto there = [&forms](const QString& key) { return forms.contains(key) ? YesNo::Yes : YesNo::No; };
    form.nominationForm = there(kForm);
    form.reviewForm = there(kReview);
    form.pledge = there(kPledge);
    const auto set = [](QString& field, const std::string& typed) {
        if (!typed.empty()) field = QString::fromStdString(typed);
    };
    set(form.nationalId, m_id);
    set(form.phone, m_phone);
    set(form.currentPost, m_currentPost);
    set(form.resume, m_resume);
    set(form.relatives, m_relatives);
    set(form.remark, m_remark);
    if (m_at.empty()) return Ok{};
    const QDateTime at = timeOf(m_at);
    if (!at.isValid())
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("“%1” is no time. Write it as 2026-12-08 09:30.").arg(QString::fromStdString(m_at)),
            {}};
    form.filedAt = at;
    form.filedBecause = m_because.empty() ? Text::tr("typed on the command line, as on the paper")
                                          : QString::fromStdString(m_because);
    return Ok{};
}

Result<ExitStatus> NominateCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    ELECTION_ASSIGN(const Person person, personNamed(file, village.id, QString::fromStdString(m_person)));
    SelfNominationService service(file);
    ELECTION_ASSIGN(SelfNominationForm form, service.formFor(person.id));
    ELECTION_TRY(fill(form));
    ELECTION_ASSIGN(const Breaches found, service.judge(form));
    ELECTION_ASSIGN(const FiledForm filed, service.registerForm(form));
    QJsonArray notes;
    for (const Breach& breach : found) notes.append(breach.sentence);
    const QString at = filed.form.filedAt->toString(u"yyyy-MM-dd'T'HH:mm"_s);
    if (m_json) {
        terminal.printJson({{u"no"_s, filed.no},
                            {u"receipt"_s, filed.receipt},
                            {u"village"_s, village.name},
                            {u"name"_s, filed.name},
                            {u"body"_s, bodyName(filed.form.body)},
                            {u"post"_s, filed.form.postTitle},
                            {u"filed_at"_s, at},
                            {u"notes"_s, notes}});
    } else {
        terminal.print(Text::tr("%1: %2 registered for %3 at %4; No. %5, receipt No. %6")
                           .arg(village.name, filed.name, bodyName(filed.form.body) + filed.form.postTitle,
                                QString(at).replace(u'T', u' '))
                           .arg(filed.no)
                           .arg(filed.receipt));
        for (const Breach& breach : found) terminal.message(breach.sentence);
    }
    if (!m_receipt.empty()) {
        ELECTION_ASSIGN(const ReportDocument receipt, NominationPapers(file).receipt(filed.nomination));
        ELECTION_TRY(writeDocument(receipt, QString::fromStdString(m_receipt)));
    }
    return found.empty() ? kDone : kNeedsAttention;
}

}  // namespace election
