#include "core/services/later_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/paper_data.h"
#include "core/services/record.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/later_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LaterService)
};

using report::Align;
using report::CellKind;
using report::Paragraph;

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<> checkMeeting(const MeetingVote& vote, const QDate& today) {
    if (isChosenByBallot(vote.body))
        return invalid(Text::tr("%1 is elected with ballots, not at a meeting.").arg(bodyName(vote.body)));
    if (!vote.heldOn.isValid() || vote.heldOn > today)
        return invalid(Text::tr("Write the day of the meeting; it can't be later than today."));
    if (vote.entitled <= 0) return invalid(Text::tr("Write how many should attend."));
    if (vote.attended > vote.entitled)
        return invalid(Text::tr("More attended than should. Correct the numbers."));
    if (vote.collected > vote.attended)
        return invalid(Text::tr("More ballots were collected than people attended. Count again."));
    if (vote.lines.empty()) return invalid(Text::tr("Write who got how many votes."));
    for (const MeetingLine& line : vote.lines) {
        if (line.name.isEmpty()) return invalid(Text::tr("A line has no name."));
        if (line.votes > vote.collected)
            return invalid(Text::tr("%1 has more votes than ballots were collected.").arg(line.name));
    }
    return Ok{};
}

Result<> checkEvent(const LaterEvent& event, const QDate& today) {
    if (event.name.isEmpty()) return invalid(Text::tr("Write whom it is about."));
    if (!event.receivedOn.isValid() || event.receivedOn > today)
        return invalid(Text::tr("Write the day; it can't be later than today."));
    if (event.heldOn.isValid() && event.heldOn < event.receivedOn)
        return invalid(Text::tr("The vote lies before the demand. Correct the days."));
    if (event.attended > event.entitled)
        return invalid(Text::tr("More took part than are entitled to. Correct the numbers."));
    if (event.votesFor > event.attended)
        return invalid(Text::tr("More votes than people who took part. Correct the numbers."));
    if (event.kind == LaterKind::Recall && event.base <= 0)
        return invalid(Text::tr("Write of how many voters or representatives the demand is a share."));
    return Ok{};
}

void addNotes(ReportDocument& document, const RuleNotes& notes) {
    for (const RuleNote& note : notes)
        document.add(Paragraph{note.sentence(), Paragraph::Style::Note, Align::Left});
}

QString dayOrDash(const QDate& day) {
    return day.isValid() ? formatDate(day) : u"—"_s;
}

}  // namespace

Result<MeetingVoteRow> LaterService::judge(const MeetingVote& vote) const {
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, vote.village));
    return MeetingVoteRow{vote,
                          thresholdsFor(vote.body, vote.meeting, vote.entitled, vote.attended, rules->rules),
                          judgeMeeting(vote, rules->rules)};
}

Result<std::vector<MeetingVoteRow>> LaterService::meetings(VillageId village) const {
    ELECTION_ASSIGN(const auto all, store::LaterRepository(m_file.database()).meetings(village));
    std::vector<MeetingVoteRow> rows;
    for (const MeetingVote& vote : all) {
        ELECTION_ASSIGN(MeetingVoteRow row, judge(vote));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<MeetingVoteId> LaterService::saveMeeting(const MeetingVote& typed) {
    MeetingVote vote = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(vote.village));
    for (MeetingLine& line : vote.lines) line.name = line.name.trimmed();
    std::erase_if(vote.lines, [](const MeetingLine& line) { return line.name.isEmpty() && line.votes == 0; });
    vote.chairedBy = vote.chairedBy.trimmed();
    vote.note = vote.note.trimmed();
    ELECTION_TRY(checkMeeting(vote, todayOf(m_file)));
    ELECTION_ASSIGN(const MeetingVoteRow judged, judge(vote));
    if (const QString refused = refusals(judged.notes); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    ELECTION_TRY(recordAfter(
        m_file, u"meeting.recorded"_s, village.name + u' ' + bodyName(vote.body),
        [&]() -> Result<QJsonObject> {
            const auto made = store::LaterRepository(m_file.database()).insertMeeting(vote);
            if (!made) return made.error();
            return QJsonObject{{u"village"_s, village.id.v},
                               {u"date"_s, vote.heldOn.toString(Qt::ISODate)},
                               {u"entitled"_s, vote.entitled},
                               {u"attended"_s, vote.attended},
                               {u"added"_s, QJsonObject{{u"meeting_vote"_s, 1},
                                                        {u"meeting_vote_line"_s, int(vote.lines.size())}}}};
        }));
    return vote.id;
}

Result<> LaterService::endMeeting(VillageId id, MeetingVoteId meeting, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry is taken back."));
    return record(m_file, u"meeting.ended"_s, village.name,
                  {{u"village"_s, id.v}, {u"id"_s, meeting.v}, {u"because"_s, because.trimmed()}}, [&] {
                      return store::LaterRepository(m_file.database()).endMeeting(meeting, because.trimmed());
                  });
}

Result<ReportDocument> LaterService::meetingPaper(VillageId id, MeetingVoteId meeting) const {
    ELECTION_ASSIGN(const auto all, meetings(id));
    const auto row = std::find_if(all.begin(), all.end(),
                                  [&](const MeetingVoteRow& one) { return one.vote.id == meeting; });
    if (row == all.end()) return Error{ErrorCode::NotFound, Text::tr("This meeting is not on record."), {}};
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, village, {}));
    const MeetingVote& vote = row->vote;
    ReportDocument document =
        startPaper(head, Text::tr("Result of the vote for %2 of %1").arg(head.village, bodyName(vote.body)),
                   report::PageSetup::form());
    document.subtitle = u"%1 · %2"_s.arg(meetingKindName(vote.meeting), formatDate(vote.heldOn));
    report::KeyValues figures;
    figures.pairs = {{Text::tr("Should attend"), QString::number(vote.entitled)},
                     {Text::tr("Attended"), QString::number(vote.attended)},
                     {Text::tr("Ballots collected"), QString::number(vote.collected)},
                     {Text::tr("Chaired by"), vote.chairedBy}};
    document.add(std::move(figures));
    report::Table table;
    table.columns = {{Text::tr("Post"), 10, Align::Left, CellKind::Text},
                     {Text::tr("Name"), 10, Align::Left, CellKind::Text},
                     {Text::tr("Votes"), 6, Align::Right, CellKind::Integer},
                     {Text::tr("Elected"), 8, Align::Center, CellKind::Text}};
    for (const MeetingLine& line : vote.lines)
        table.rows.push_back({{line.post, line.name, QString::number(line.votes),
                               line.elected ? Text::tr("elected") : QString()},
                              line.elected ? report::Row::Style::Emphasis : report::Row::Style::Plain});
    document.add(std::move(table));
    for (const Threshold& one : row->thresholds)
        document.add(Paragraph{Text::tr("%1: quorum %2, needed %3 votes. %4 %5")
                                   .arg(one.text)
                                   .arg(one.quorum)
                                   .arg(one.votes)
                                   .arg(citationSentence(Citation{one.source, one.mark}), one.remark),
                               Paragraph::Style::Note, Align::Left});
    addNotes(document, row->notes);
    document.add(report::SignatureBlock{{{Text::tr("Chaired by"), {}}, {Text::tr("Scrutineer"), {}}}, 2});
    return document;
}

Result<std::vector<LaterEventRow>> LaterService::events(VillageId village) const {
    ELECTION_ASSIGN(const auto all, store::LaterRepository(m_file.database()).events(village));
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, village));
    std::vector<LaterEventRow> rows;
    for (const LaterEvent& event : all)
        rows.push_back({event, judgeLater(event, all, todayOf(m_file), rules->rules)});
    return rows;
}

Result<LaterEventId> LaterService::saveEvent(const LaterEvent& typed) {
    LaterEvent event = typed;
    for (QString* text : {&event.name, &event.post, &event.reason, &event.successor}) *text = text->trimmed();
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(event.village));
    ELECTION_TRY(checkEvent(event, todayOf(m_file)));
    ELECTION_ASSIGN(const auto all, store::LaterRepository(m_file.database()).events(event.village));
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, event.village));
    const LaterState state = judgeLater(event, all, todayOf(m_file), rules->rules);
    if (const QString refused = refusals(state.notes); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    const bool fresh = !event.id.isStored();
    LaterEventId id;
    ELECTION_TRY(recordAfter(
        m_file, u"later.recorded"_s, village.name + u' ' + event.name, [&]() -> Result<QJsonObject> {
            ELECTION_ASSIGN(id, store::LaterRepository(m_file.database()).saveEvent(event));
            QJsonObject details{{u"village"_s, village.id.v},
                                {u"kind"_s, laterKindName(event.kind)},
                                {u"date"_s, event.receivedOn.toString(Qt::ISODate)},
                                {u"attended"_s, event.attended},
                                {u"votes"_s, event.votesFor}};
            if (fresh) details.insert(u"added"_s, QJsonObject{{u"later_event"_s, 1}});
            return details;
        }));
    return id;
}

Result<> LaterService::endEvent(VillageId id, LaterEventId event, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry is taken back."));
    return record(m_file, u"later.ended"_s, village.name,
                  {{u"village"_s, id.v}, {u"id"_s, event.v}, {u"because"_s, because.trimmed()}}, [&] {
                      return store::LaterRepository(m_file.database()).endEvent(event, because.trimmed());
                  });
}

Result<ReportDocument> LaterService::eventPaper(VillageId id, LaterEventId event) const {
    ELECTION_ASSIGN(const auto all, events(id));
    const auto row =
        std::find_if(all.begin(), all.end(), [&](const LaterEventRow& one) { return one.event.id == event; });
    if (row == all.end()) return Error{ErrorCode::NotFound, Text::tr("This event is not on record."), {}};
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, village, {}));
    const LaterEvent& one = row->event;
    ReportDocument document =
        startPaper(head, Text::tr("Record of %1, %2").arg(laterKindName(one.kind), head.village),
                   report::PageSetup::form());
    report::KeyValues facts;
    facts.pairs = {{Text::tr("About"), one.post.isEmpty() ? one.name : u"%1（%2）"_s.arg(one.name, one.post)},
                   {Text::tr("Received on"), dayOrDash(one.receivedOn)},
                   {Text::tr("Held on"), dayOrDash(one.heldOn)},
                   {Text::tr("Posted on"), dayOrDash(one.postedOn)},
                   {Text::tr("Entitled"), QString::number(one.entitled)},
                   {Text::tr("Took part"), QString::number(one.attended)},
                   {Text::tr("Votes for it"), QString::number(one.votesFor)}};
    if (one.kind == LaterKind::Recall)
        facts.pairs.push_back(
            {Text::tr("Demanded by"), Text::tr("%1 of %2").arg(one.petitioners).arg(one.base)});
    if (!one.successor.isEmpty()) facts.pairs.push_back({Text::tr("Elected"), one.successor});
    if (!one.reason.isEmpty()) facts.pairs.push_back({Text::tr("Reason"), one.reason});
    document.add(std::move(facts));
    addNotes(document, row->state.notes);
    document.add(report::SealSpace{document.issuer, QString()});
    return document;
}

}  // namespace election
