#include "app/cli/meeting_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

#include "app/cli/document_files.h"
#include "app/cli/text_table.h"
#include "core/services/screening_meeting_service.h"
#include "core/services/setup_service.h"
#include "core/services/verdict_papers.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingCommand)
};

using Align = TextTable::Align;

QString verdictText(bool qualified) {
    return qualified ? Text::tr("qualified") : Text::tr("not qualified");
}

QString votesText(const Votes& votes) {
    return u"%1/%2/%3"_s.arg(votes.inFavour).arg(votes.against).arg(votes.abstained);
}

QJsonObject toJson(const RecordedMeeting& recorded) {
    const ScreeningMeeting& meeting = recorded.meeting;
    QJsonArray decisions;
    for (size_t i = 0; i < recorded.decisions.size(); ++i) {
        const MeetingDecision& one = recorded.decisions[i];
        decisions.append(QJsonObject{{u"no"_s, recorded.nominations[i].no},
                                     {u"name"_s, recorded.nominations[i].name},
                                     {u"post"_s, recorded.nominations[i].postTitle},
                                     {u"qualified"_s, one.decision.qualified},
                                     {u"reason"_s, one.decision.reason},
                                     {u"in_favour"_s, one.votes.inFavour},
                                     {u"against"_s, one.votes.against},
                                     {u"abstained"_s, one.votes.abstained}});
    }
    return {{u"village"_s, recorded.villageName},
            {u"body"_s, bodyName(meeting.body)},
            {u"decided_by"_s, meeting.decidedBy},
            {u"date"_s, meeting.heldOn.toString(Qt::ISODate)},
            {u"document_number"_s, meeting.documentNumber},
            {u"members"_s, meeting.members},
            {u"present"_s, meeting.present},
            {u"decisions"_s, decisions}};
}

QString textOf(const RecordedMeeting& recorded) {
    TextTable table({Text::tr("No."), Text::tr("Name"), Text::tr("Post"), Text::tr("Decision"),
                     Text::tr("For/against/abstained"), Text::tr("Reasons")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left});
    for (size_t i = 0; i < recorded.decisions.size(); ++i) {
        const MeetingDecision& one = recorded.decisions[i];
        table.addRow({QString::number(recorded.nominations[i].no), recorded.nominations[i].name,
                      recorded.nominations[i].postTitle, verdictText(one.decision.qualified),
                      votesText(one.votes), QString(one.decision.reason).replace(u'\n', u' ')});
    }
    const ScreeningMeeting& meeting = recorded.meeting;
    return Text::tr("%1 %2, %3, %4: %5 present")
               .arg(recorded.villageName, meeting.decidedBy, meeting.heldOn.toString(Qt::ISODate),
                    meeting.documentNumber, QString::number(meeting.present)) +
           u'\n' + table.text();
}

bool holds(const std::vector<int>& numbers, int no) {
    return std::find(numbers.begin(), numbers.end(), no) != numbers.end();
}

}  // namespace

CLI::App* MeetingCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "meeting",
                               Text::tr("record a meeting of the deciding body: it decides on every nominee "
                                        "with a proposal, as proposed, "
                                        "unless told otherwise"));
    addElectionFile(*command, m_file);
    addVillage(*command, m_village, Text::tr("the village"))->required();
    addBody(*command, m_body);
    const auto text = [command](const char* name, std::string& value, const QString& help) {
        command->add_option(name, value, help.toStdString())->type_name("TEXT");
    };
    const auto number = [command](const char* name, int& value, const QString& help) {
        command->add_option(name, value, help.toStdString())
            ->type_name("NUMBER")
            ->check(CLI::Range(0, 100000));
    };
    text("--number", m_number, Text::tr("document number, or its figure alone (default: the next one)"));
    auto* date = command->add_option("--date", m_date,
                                     Text::tr("the day of the meeting (default: today)").toStdString());
    date->type_name("YYYY-MM-DD");
    restrictToDate(date);
    number("--present", m_present, Text::tr("how many members were present"));
    number("--members", m_members, Text::tr("how many members the body has"));
    number("--against", m_against, Text::tr("votes against (default: none)"));
    number("--abstained", m_abstained, Text::tr("abstentions (default: none)"));
    const auto numbers = [command](const char* name, std::vector<int>& values, const QString& help) {
        command->add_option(name, values, help.toStdString())->type_name("NUMBERS")->delimiter(',');
    };
    numbers("--only", m_only, Text::tr("decides on these nominations only"));
    numbers("--qualified", m_qualified, Text::tr("these are qualified, whatever is proposed"));
    numbers("--not-qualified", m_notQualified, Text::tr("these are not qualified, whatever is proposed"));
    text("--reason", m_reason,
         Text::tr("for --not-qualified where the program proposes none, and for --qualified where checks are "
                  "unanswered"));
    command
        ->add_option(
            "--vote", m_votes,
            Text::tr("a vote of its own on one nomination: NUMBER=FOR/AGAINST/ABSTAINED").toStdString())
        ->type_name("VOTE");
    text("--by", m_by, Text::tr("who decided (default: the deciding body by law)"));
    text("--place", m_place, Text::tr("where"));
    text("--chair", m_chair, Text::tr("who chaired"));
    text("--recorder", m_recorder, Text::tr("who wrote the minutes"));
    text("--second", m_second,
         Text::tr("the second person, who confirms what bars those taken off the list"));
    text("--note", m_note, Text::tr("remark"));
    auto* minutes =
        command->add_option("--minutes", m_minutes,
                            Text::tr("writes the extract from the minutes; its ending decides: .%1")
                                .arg(documentSuffixes().join(u" ."_s))
                                .toStdString());
    minutes->type_name("FILE");
    restrictToSuffix(minutes, documentSuffixes());
    command->add_flag("--list", m_list, Text::tr("lists the meetings of the village").toStdString());
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    command->callback([this] {
        if (!m_list && m_present <= 0) throw CLI::RequiredError("--present");
    });
    return command;
}

Result<ExitStatus> MeetingCommand::list(ElectionFile& file, Terminal& terminal) const {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    ELECTION_ASSIGN(const auto meetings, ScreeningMeetingService(file).meetings(village.id));
    if (m_json) {
        QJsonArray array;
        for (const RecordedMeeting& recorded : meetings) array.append(toJson(recorded));
        terminal.printJson({{u"meetings"_s, array}});
        return kDone;
    }
    QStringList parts;
    for (const RecordedMeeting& recorded : meetings) parts << textOf(recorded);
    terminal.print(parts.isEmpty() ? Text::tr("%1: no meeting has decided on nominees yet").arg(village.name)
                                   : parts.join(u'\n'));
    return kDone;
}

Result<std::vector<MeetingDecision>> MeetingCommand::decisions(const MeetingForm& form,
                                                               const ScreeningMeeting& meeting) const {
    QHash<int, Votes> own;
    static const QRegularExpression shape(u"^(\\d{1,6})=(\\d{1,6})/(\\d{1,6})/(\\d{1,6})$"_s);
    for (const std::string& vote : m_votes) {
        const auto match = shape.match(QString::fromStdString(vote));
        if (!match.hasMatch())
            return Error{ErrorCode::InvalidInput,
                         Text::tr("“%1” is no vote. Write it as 51=6/1/0.").arg(QString::fromStdString(vote)),
                         {}};
        own.insert(match.captured(1).toInt(),
                   {match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt()});
    }
    std::vector<int> open = m_only;
    for (const auto* named : {&m_qualified, &m_notQualified})
        open.insert(open.end(), named->begin(), named->end());
    const Votes usual{meeting.present - m_against - m_abstained, m_against, m_abstained};
    std::vector<MeetingDecision> decided;
    for (const MeetingCandidate& candidate : form.candidates) {
        const int no = candidate.screened.dossier.nomination.no;
        const bool named = holds(m_qualified, no) || holds(m_notQualified, no) || holds(m_only, no);
        std::erase(open, no);
        if (!named && (!m_only.empty() || !candidate.proposed)) continue;
        MeetingDecision one{candidate.decision, own.contains(no) ? own.take(no) : usual};
        if (holds(m_qualified, no)) one.decision.qualified = true;
        if (holds(m_notQualified, no)) one.decision.qualified = false;
        const bool told = holds(one.decision.qualified ? m_qualified : m_notQualified, no);
        if (one.decision.qualified) one.decision.reason.clear();
        if (told && !m_reason.empty()) one.decision.reason = QString::fromStdString(m_reason);
        decided.push_back(std::move(one));
    }
    for (auto it = own.cbegin(); it != own.cend(); ++it) open.push_back(it.key());
    if (!open.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("No nomination No. %1 waits for a decision of this body.").arg(open.front()),
                     {}};
    return decided;
}

Result<ExitStatus> MeetingCommand::work(ElectionFile& file, Terminal& terminal) {
    if (m_list) return list(file, terminal);
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    ScreeningMeetingService service(file);
    ELECTION_ASSIGN(const MeetingForm form, service.form(village.id, bodyOf(m_body)));
    ScreeningMeeting meeting = form.meeting;
    const auto set = [](QString& field, const std::string& typed) {
        if (!typed.empty()) field = QString::fromStdString(typed);
    };
    set(meeting.documentNumber, m_number);
    set(meeting.decidedBy, m_by);
    set(meeting.place, m_place);
    set(meeting.chair, m_chair);
    set(meeting.recorder, m_recorder);
    set(meeting.note, m_note);
    if (!m_date.empty()) meeting.heldOn = QDate::fromString(QString::fromStdString(m_date), Qt::ISODate);
    meeting.present = m_present;
    if (m_members > 0) meeting.members = m_members;
    ELECTION_ASSIGN(const auto decided, decisions(form, meeting));
    ELECTION_ASSIGN(const RuleNotes notes, service.judge(meeting, decided, QString::fromStdString(m_second)));
    ELECTION_ASSIGN(const ScreeningMeetingId id,
                    service.record(meeting, decided, QString::fromStdString(m_second)));
    ELECTION_ASSIGN(const auto all, service.meetings(village.id));
    QJsonArray sentences;
    for (const RuleNote& note : notes) sentences.append(note.sentence());
    for (const RecordedMeeting& recorded : all) {
        if (recorded.meeting.id != id) continue;
        QJsonObject answer = toJson(recorded);
        answer.insert(u"notes"_s, sentences);
        if (m_json)
            terminal.printJson(answer);
        else
            terminal.print(textOf(recorded));
    }
    if (!m_json)
        for (const QJsonValue& sentence : std::as_const(sentences)) terminal.message(sentence.toString());
    if (!m_minutes.empty()) {
        ELECTION_ASSIGN(const ReportDocument paper, VerdictPapers(file).minutes(id));
        ELECTION_TRY(writeDocument(paper, QString::fromStdString(m_minutes)));
    }
    return notes.empty() ? kDone : kNeedsAttention;
}

}  // namespace election
