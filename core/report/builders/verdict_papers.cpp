#include "core/report/builders/verdict_papers.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(VerdictPapers)
};

using report::Align, report::CellKind, report::Paragraph;

Paragraph body(const QString& text) {
    return {text, Paragraph::Style::Body, Align::Left};
}
Paragraph plain(const QString& text) {
    return {text, Paragraph::Style::Plain, Align::Left};
}
Paragraph note(const QString& text) {
    return {text, Paragraph::Style::Note, Align::Left};
}

QString postOf(const PaperNominee& nominee) {
    return bodyName(nominee.body) + nominee.postTitle;
}

/// "________ No. ____", where the number of a decision is written in.
QString numberLine(const QString& number) {
    return number.isEmpty() ? PaperText::tr("________ No. ____") : number;
}

QString verdictText(bool qualified) {
    return qualified ? PaperText::tr("qualified") : PaperText::tr("not qualified");
}

QString votesText(const Votes& votes) {
    return PaperText::tr("%1 for, %2 against, %3 abstained")
        .arg(votes.inFavour)
        .arg(votes.against)
        .arg(votes.abstained);
}

QString attendanceLine() {
    return PaperText::tr("%1 members, %2 present").arg(kBlank, kBlank);
}

QString attendance(const ScreeningMeeting& meeting) {
    return meeting.members > 0
               ? PaperText::tr("%1 members, %2 present").arg(meeting.members).arg(meeting.present)
               : PaperText::tr("%1 present").arg(meeting.present);
}

std::vector<report::Column> confirmedColumns() {
    return {{PaperText::tr("Check that bars"), 30, Align::Left, CellKind::Text},
            {PaperText::tr("Found by"), 46, Align::Left, CellKind::Text},
            {PaperText::tr("Confirmed by (second person)"), 24, Align::Center, CellKind::Text}};
}

QString takenOff(const QString& issuer) {
    return PaperText::tr(
               "You are taken off the list of nominees. Who thinks that this is wrong may object "
               "in writing or by word of mouth to %1, and may complain to the township or the "
               "county, who have to look into it.")
        .arg(issuer);
}

/// The decision with boxes to tick and lines for the reasons; what it leads to stands for both.
void addEmptyDecision(ReportDocument& document) {
    document.add(plain(PaperText::tr("%1:").arg(kBlank)));
    const QString votes = PaperText::tr("%1 for, %2 against, %3 abstained").arg(kBlank, kBlank, kBlank);
    document.add(body(
        PaperText::tr("You stand for %1. %2, looked at the condition%3. It decided: you are %4.")
            .arg(kBlank + kBlank,
                 PaperText::tr("%1 met on %2 (%3)").arg(document.issuer, dateOrBlank({}), attendanceLine()),
                 PaperText::tr(" and voted on it: %1").arg(votes),
                 u"□%1　□%2"_s.arg(verdictText(true), verdictText(false)))));
    document.add(report::KeyValues{{{PaperText::tr("Reasons and clauses"), u"\n\n\n\n\n\n"_s}}, 1});
    report::Table table;
    table.columns = confirmedColumns();
    for (int i = 0; i < 3; ++i) table.rows.push_back({{{}, {}, {}}, {}});
    document.add(std::move(table));
    document.add(body(u"□"_s + PaperText::tr("You stay on the list of nominees.")));
    document.add(body(u"□"_s + takenOff(document.issuer)));
}

void addReasons(ReportDocument& document, const QString& reason) {
    document.add(plain(PaperText::tr("Reasons and clauses:")));
    const QStringList lines = reason.split(u'\n', Qt::SkipEmptyParts);
    int number = 0;
    for (const QString& line : lines)
        document.add(body(lines.size() > 1 ? PaperText::tr("%1. %2").arg(++number).arg(line) : line));
}

/// The two names behind each check that bars him.
void addConfirmed(ReportDocument& document, const std::vector<ConfirmedCheck>& confirmed) {
    if (confirmed.empty()) return;
    report::Table table;
    table.columns = confirmedColumns();
    for (const ConfirmedCheck& one : confirmed)
        table.rows.push_back({{one.check, one.first, one.second}, {}});
    document.add(std::move(table));
}

void addDecision(ReportDocument& document, const DecisionPaperData& data) {
    document.add(plain(PaperText::tr("%1:").arg(data.nominee.name)));
    const QString meeting =
        data.meeting ? PaperText::tr("%1 met on %2 (%3)")
                           .arg(document.issuer, formatDate(data.decision.date), attendance(*data.meeting))
                     : PaperText::tr("%1 met on %2").arg(document.issuer, formatDate(data.decision.date));
    const QString votes =
        data.votes ? PaperText::tr(" and voted on it: %1").arg(votesText(*data.votes)) : QString();
    document.add(
        body(PaperText::tr("You stand for %1. %2, looked at the condition%3. It decided: you are %4.")
                 .arg(postOf(data.nominee), meeting, votes, verdictText(data.decision.qualified))));
    if (!data.decision.reason.isEmpty()) addReasons(document, data.decision.reason);
    addConfirmed(document, data.confirmed);
    document.add(body(data.decision.qualified ? PaperText::tr("You stay on the list of nominees.")
                                              : takenOff(document.issuer)));
}

void addSlip(ReportDocument& document, const DecisionPaperData& data) {
    const std::optional<Delivery>& delivery = data.delivery;
    const auto value = [&delivery](const QString& text) { return delivery ? text : QString(); };
    startNextPaper(document, PaperText::tr("Delivery slip"), {});
    QString ways;
    for (const DeliveryHow how : {DeliveryHow::InPerson, DeliveryHow::Family, DeliveryHow::Left,
                                  DeliveryHow::Post, DeliveryHow::Notice})
        ways += (delivery && delivery->how == how ? u"☑"_s : u"□"_s) + deliveryHowName(how) + u"　"_s;
    document.add(
        report::KeyValues{{{PaperText::tr("Paper"), document.title},
                           {PaperText::tr("Document number"), data.decision.documentNumber},
                           {PaperText::tr("Delivered to"), data.nominee.name},
                           {PaperText::tr("Stands for"), data.isEmpty ? QString() : postOf(data.nominee)}},
                          2});
    document.add(report::KeyValues{{{PaperText::tr("How"), ways.trimmed()}}, 1});
    document.add(report::KeyValues{
        {{PaperText::tr("Delivered on"), value(delivery ? formatDate(delivery->on) : QString())},
         {PaperText::tr("Delivered by"), value(delivery ? delivery->deliveredBy : QString())},
         {PaperText::tr("Received by"), value(delivery ? delivery->receivedBy : QString())},
         {PaperText::tr("Place"), QString()}},
        2});
    document.add(report::KeyValues{
        {{PaperText::tr("Remark"), delivery && !delivery->note.isEmpty() ? delivery->note : u"\n\n"_s}}, 1});
    document.add(note(PaperText::tr(
        "Where the person doesn't take or sign the paper, say so under Remark; two witnesses sign.")));
    document.add(report::SignatureBlock{{{PaperText::tr("Received (own signature)"), {}},
                                         {PaperText::tr("Date"), {}},
                                         {PaperText::tr("Delivered by (signature)"), {}},
                                         {PaperText::tr("Date"), {}},
                                         {PaperText::tr("Witness"), {}},
                                         {PaperText::tr("Witness"), {}}},
                                        2});
}

/// What stands in a field; an empty form has room to write, an unanswered field of a filled one a dash.
QString field(const CounselPaperData& data, const QString& text) {
    if (!data.filled) return {};
    return text.isEmpty() ? u"—"_s : text;
}

QString committeeOf(const PaperHead& head, Body body) {
    return head.village + decidingBodyName(body);
}

QString timeOf(const CounselTalk& talk) {
    if (!talk.at.isValid()) return {};
    return talk.at.time() == QTime(0, 0) ? formatDate(talk.at.date()) : formatDateTime(talk.at);
}

}  // namespace

ReportDocument buildDecisionPaper(const DecisionPaperData& data) {
    // The form to be written by hand has small letters: it has to say both decisions on one page.
    ReportDocument document =
        startPaper(data.head, PaperText::tr("Decision on the eligibility of a nominee"),
                   data.isEmpty ? report::PageSetup::form() : report::PageSetup::official());
    document.issuer = data.head.village + data.decision.decidedBy;
    document.noticeNumber = data.decision.documentNumber;
    document.date = data.decision.date;
    document.subtitle = numberLine(data.decision.documentNumber);
    if (data.isEmpty) {
        addEmptyDecision(document);
    } else {
        addDecision(document, data);
    }
    document.add(note(citationSentence(data.basis) +
                      PaperText::tr(" No article names a time limit for the objection.")));
    document.add(report::SealSpace{document.issuer, formatDate(data.decision.date)});
    addSlip(document, data);
    return document;
}

ReportDocument buildMeetingMinutes(const MinutesData& data) {
    const ScreeningMeeting& meeting = data.meeting;
    ReportDocument document =
        startPaper(data.head, PaperText::tr("Extract from the minutes: eligibility of nominees"),
                   report::PageSetup::form());
    document.issuer = data.head.village + meeting.decidedBy;
    document.noticeNumber = meeting.documentNumber;
    document.date = meeting.heldOn;
    document.subtitle = numberLine(meeting.documentNumber);
    int qualified = 0;
    for (const MinutesLine& line : data.lines) qualified += line.decided.decision.qualified;
    document.add(report::KeyValues{
        {{PaperText::tr("Held on"), formatDate(meeting.heldOn)},
         {PaperText::tr("Place"), meeting.place.isEmpty() ? u"—"_s : meeting.place},
         {PaperText::tr("Deciding body"), document.issuer},
         {PaperText::tr("Attendance"), attendance(meeting)},
         {PaperText::tr("Chair"), meeting.chair.isEmpty() ? u"—"_s : meeting.chair},
         {PaperText::tr("Recorder"), meeting.recorder.isEmpty() ? u"—"_s : meeting.recorder},
         {PaperText::tr("Number decided on"), PaperText::tr("%1 nominees").arg(data.lines.size())},
         {PaperText::tr("Result"), PaperText::tr("%1 qualified, %2 not qualified")
                                       .arg(qualified)
                                       .arg(int(data.lines.size()) - qualified)}},
        2});
    if (!data.secondPersons.isEmpty() || data.lines.empty())
        document.add(report::KeyValues{{{PaperText::tr("Second person"),
                                         PaperText::tr("%1 confirmed what bars those who are not qualified")
                                             .arg(data.secondPersons.join(u'、'))}},
                                       1});
    report::Table table;
    table.columns = {{PaperText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {PaperText::tr("Name"), 12, Align::Center, CellKind::Text},
                     {PaperText::tr("Stands for"), 21, Align::Left, CellKind::Text},
                     {PaperText::tr("Decision"), 11, Align::Center, CellKind::Text},
                     {PaperText::tr("For"), 6, Align::Center, CellKind::Integer},
                     {PaperText::tr("Against"), 6, Align::Center, CellKind::Integer},
                     {PaperText::tr("Abstained"), 6, Align::Center, CellKind::Integer},
                     {PaperText::tr("Reasons and clauses"), 33, Align::Left, CellKind::Text}};
    for (const MinutesLine& line : data.lines) {
        const MeetingDecision& decided = line.decided;
        table.rows.push_back(
            {{QString::number(line.nominee.no), line.nominee.name, postOf(line.nominee),
              verdictText(decided.decision.qualified), QString::number(decided.votes.inFavour),
              QString::number(decided.votes.against), QString::number(decided.votes.abstained),
              decided.decision.reason},
             decided.decision.qualified ? report::Row::Style::Plain : report::Row::Style::Emphasis});
    }
    table.keepWithNext = true;
    document.add(table);
    if (!meeting.note.isEmpty()) document.add(body(meeting.note));
    document.add(note(citationSentence(data.basis)));
    document.add(report::SignatureBlock{{{PaperText::tr("Chair"), {}},
                                         {PaperText::tr("Recorder"), {}},
                                         {PaperText::tr("Members present"), {}},
                                         {{}, {}},
                                         {{}, {}},
                                         {{}, {}}},
                                        2});
    document.add(report::SealSpace{document.issuer, formatDate(meeting.heldOn)});
    return document;
}

ReportDocument buildTalkRecord(const CounselPaperData& data) {
    ReportDocument document =
        startPaper(data.head, PaperText::tr("Record of a talk about withdrawing"), report::PageSetup::form());
    document.issuer = committeeOf(data.head, data.nominee.body);
    document.subtitle = placeAndDay(data.head);
    document.add(report::KeyValues{
        {{PaperText::tr("Time"), field(data, timeOf(data.talk))},
         {PaperText::tr("Place"), field(data, data.talk.place)},
         {PaperText::tr("Talked by"), field(data, data.talk.talkedBy)},
         {PaperText::tr("Also present"), field(data, data.talk.present)},
         {PaperText::tr("Nominee"), data.nominee.name},
         {PaperText::tr("Stands for"), data.nominee.name.isEmpty() ? QString() : postOf(data.nominee)},
         {PaperText::tr("Recorder"), field(data, data.talk.recorder)}},
        2});
    const QString clause = data.filled ? data.talk.clause : data.clauses.join(u'\n');
    document.add(
        report::KeyValues{{{PaperText::tr("Clause explained"), clause.isEmpty() ? u"\n\n\n"_s : clause}}, 1});
    document.add(
        report::KeyValues{{{PaperText::tr("What the nominee said"),
                            data.filled && !data.talk.answer.isEmpty() ? data.talk.answer : u"\n\n\n\n\n"_s}},
                          1});
    document.add(
        body(PaperText::tr(
                 "The nominee was told: this talk decides nothing. He may stay on the list; then %1 decides "
                 "by the law. He leaves it of his own will only by a statement that he signs himself.")
                 .arg(document.issuer)));
    document.add(report::SignatureBlock{{{PaperText::tr("Nominee (own signature)"), {}},
                                         {PaperText::tr("Date"), {}},
                                         {PaperText::tr("Talked by"), {}},
                                         {PaperText::tr("Recorder"), {}},
                                         {PaperText::tr("Also present"), {}}},
                                        2});
    return document;
}

ReportDocument buildCounselledWithdrawal(const CounselPaperData& data) {
    ReportDocument document = startPaper(data.head, PaperText::tr("Statement of withdrawal after a talk"),
                                         report::PageSetup::form());
    document.issuer = committeeOf(data.head, data.nominee.body);
    document.subtitle = placeAndDay(data.head);
    document.add(plain(PaperText::tr("To %1:").arg(document.issuer)));
    const bool named = !data.nominee.name.isEmpty();
    const auto blank = [](int letters) { return QString(letters, u'_'); };
    const QString when = data.filled ? timeOf(data.talk) : blank(16);
    const QString who = data.filled ? data.talk.talkedBy : blank(12);
    const QString clause = data.filled && !data.talk.clause.isEmpty() ? data.talk.clause : blank(40);
    document.add(body(PaperText::tr("I, %1, stand for %2. On %3, %4 explained this clause to me: %5")
                          .arg(named ? data.nominee.name : blank(10),
                               named ? postOf(data.nominee) : blank(20), when, who, clause)));
    document.add(
        body(PaperText::tr(
                 "I have understood it. I know that I may stay on the list and that %1 would then decide. I "
                 "withdraw of my own will; nobody has forced me or promised me anything.")
                 .arg(document.issuer)));
    if (data.lastDay.isValid())
        document.add(note(PaperText::tr("In writing, by %1 at the latest. %2")
                              .arg(formatDate(data.lastDay), citationSentence(data.basis))));
    document.add(report::SignatureBlock{{{PaperText::tr("Own signature"), {}},
                                         {PaperText::tr("Date"), formatDate(data.signedOn)},
                                         {PaperText::tr("Paper seen by"), {}},
                                         {PaperText::tr("Date"), {}}},
                                        2});
    if (!data.proof.isEmpty()) document.add(note(PaperText::tr("On file: %1.").arg(data.proof)));
    return document;
}

}  // namespace election
