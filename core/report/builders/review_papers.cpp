#include "core/report/builders/review_papers.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ReviewPaperText {
    Q_DECLARE_TR_FUNCTIONS(ReviewPaperText)
};

using report::Align, report::CellKind, report::Paragraph;

Paragraph body(const QString& text) {
    return {text, Paragraph::Style::Body, Align::Left};
}

/// The guidance office writes; it guides and files, and decides on nobody.
ReportDocument startLetter(const ReviewLetterData& data, const QString& title) {
    ReportDocument document = startPaper(data.head, title, report::PageSetup::official());
    document.issuer = data.head.township + u"选举指导组"_s;
    document.noticeNumber = u"联审函第%1号"_s.arg(data.number);
    document.subtitle = document.noticeNumber;
    document.add(
        Paragraph{ReviewPaperText::tr("To %1:").arg(data.department), Paragraph::Style::Plain, Align::Left});
    return document;
}

void close(ReportDocument& document, const ReviewLetterData& data, const QDate& on) {
    if (!data.sentBy.isEmpty()) document.add(body(ReviewPaperText::tr("Contact: %1").arg(data.sentBy)));
    document.add(report::SealSpace{document.issuer, formatDate(on)});
}

QString dayOrDash(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString count(int number) {
    return QString::number(number);
}

}  // namespace

ReportDocument buildReviewLetter(const ReviewLetterData& data) {
    ReportDocument document =
        startLetter(data, ReviewPaperText::tr("Request for opinions in the joint review of eligibility"));
    const QString year = QString::number(data.head.electionDay.year());
    document.add(body(
        data.winners
            ? ReviewPaperText::tr("In the village elections %1 of %2 the %n person(s) of the attached "
                                  "spreadsheet were elected. They are reviewed again after the count (%3). "
                                  "Please give your opinion on each of them and send the spreadsheet back "
                                  "until %4.",
                                  nullptr, data.people)
                  .arg(year, data.head.township, data.round, formatDate(data.dueOn))
            : ReviewPaperText::tr("For the eligibility screening of the village elections %1 of %2 (%3) the "
                                  "attached spreadsheet names %n person(s) who stand. Please give your "
                                  "opinion on each of them and send the spreadsheet back until %4.",
                                  nullptr, data.people)
                  .arg(year, data.head.township, data.round, formatDate(data.dueOn))));
    document.add(
        body(ReviewPaperText::tr("1. Fill in the yellow columns only; with 有异议 write what it is about and "
                                 "the clause. Leave the line "
                                 "numbers (回执编号) as they are and send the file back under its name.")));
    document.add(body(ReviewPaperText::tr(
        "2. Your opinion is material for the body that examines eligibility by law (for the villagers' "
        "committee the village election committee); it is no approval.")));
    document.add(
        body(ReviewPaperText::tr("3. The spreadsheet holds ID numbers: do not pass it on or post it.")));
    if (data.listDay.isValid())
        document.add(body(ReviewPaperText::tr("The list has to be posted on %1 at the latest.")
                              .arg(formatDate(data.listDay)) +
                          citationSentence(data.listBasis)));
    else if (data.winners)
        document.add(body(ReviewPaperText::tr("The winners are published right after this review.") +
                          citationSentence(data.listBasis)));
    document.add(
        Paragraph{ReviewPaperText::tr("Attached: %1 (%n person(s))", nullptr, data.people).arg(data.fileName),
                  Paragraph::Style::Body, Align::Left});
    close(document, data, data.sentOn);
    return document;
}

ReportDocument buildReviewReminder(const ReviewReminderData& data) {
    const ReviewLetterData& letter = data.letter;
    ReportDocument document =
        startLetter(letter, ReviewPaperText::tr("Reminder: opinions in the joint review of eligibility"));
    document.add(body(ReviewPaperText::tr("On %1 you were asked by letter No. %2 (%3) for your opinion on %4 "
                                          "people until %5.")
                          .arg(formatDate(letter.sentOn), QString::number(letter.number), letter.round,
                               QString::number(letter.people), formatDate(letter.dueOn))));
    document.subtitle = ReviewPaperText::tr("Reminder of letter No. %1").arg(letter.number);
    const int open = letter.people - data.answered;
    document.add(body(
        data.overdueDays > 0
            ? ReviewPaperText::tr("By %1 your opinion on %2 of them has not arrived; the day is past by %n "
                                  "day(s).",
                                  nullptr, data.overdueDays)
                  .arg(formatDate(data.today), QString::number(open))
            : ReviewPaperText::tr("By %1 your opinion on %2 of them has not arrived.")
                  .arg(formatDate(data.today), QString::number(open))));
    if (letter.listDay.isValid())
        document.add(body(ReviewPaperText::tr("The list has to be posted on %1 at the latest; everybody has "
                                              "to be decided on before.")
                              .arg(formatDate(letter.listDay)) +
                          citationSentence(letter.listBasis)));
    document.add(
        body(ReviewPaperText::tr("Please send the spreadsheet back at once: %1.").arg(letter.fileName)));
    report::Table table;
    table.caption = ReviewPaperText::tr("Still open, by village");
    table.columns = {{ReviewPaperText::tr("Village"), 6, Align::Left, CellKind::Text},
                     {ReviewPaperText::tr("asked"), 3, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("answered"), 3, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("open"), 3, Align::Right, CellKind::Integer}};
    int asked = 0, answered = 0;
    for (const auto& line : data.villages) {
        asked += line.asked;
        answered += line.answered;
        table.rows.push_back(
            {{line.village, count(line.asked), count(line.answered), count(line.asked - line.answered)}, {}});
    }
    table.totals = report::Row{
        {ReviewPaperText::tr("Together"), count(asked), count(answered), count(asked - answered)}, {}};
    document.add(std::move(table));
    close(document, letter, data.today);
    return document;
}

ReportDocument buildReviewSummary(const ReviewSummaryData& data) {
    ReportDocument document = startPaper(data.head, ReviewPaperText::tr("Joint review by department"),
                                         report::PageSetup::wideForm());
    document.subtitle = placeAndDay(data.head);
    document.issuer = data.head.township + u"选举指导组"_s;
    int asked = 0, answered = 0, late = 0;
    report::Table table;
    table.caption = ReviewPaperText::tr("Departments");
    table.columns = {{ReviewPaperText::tr("Department"), 9, Align::Left, CellKind::Text},
                     {ReviewPaperText::tr("State"), 7, Align::Left, CellKind::Text},
                     {ReviewPaperText::tr("Sent on"), 8, Align::Center, CellKind::Date},
                     {ReviewPaperText::tr("Due on"), 8, Align::Center, CellKind::Date},
                     {ReviewPaperText::tr("asked"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("answered"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("open"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("objections"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("Last answer read in"), 8, Align::Center, CellKind::Date},
                     {ReviewPaperText::tr("days needed"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("days late"), 5, Align::Right, CellKind::Integer},
                     {ReviewPaperText::tr("reminders"), 5, Align::Right, CellKind::Integer}};
    int objections = 0, reminders = 0;
    for (const auto& one : data.departments) {
        asked += one.asked;
        answered += one.answered;
        objections += one.objections;
        reminders += one.reminders;
        late += one.overdueDays > 0 ? 1 : 0;
        table.rows.push_back(
            {{one.name, one.state, dayOrDash(one.sentOn), dayOrDash(one.dueOn), count(one.asked),
              count(one.answered), count(one.asked - one.answered), count(one.objections),
              dayOrDash(one.lastReadOn), one.days >= 0 ? count(one.days) : QString(),
              one.overdueDays > 0 ? count(one.overdueDays) : QString(),
              one.reminders > 0 ? count(one.reminders) : QString()},
             {}});
    }
    table.totals = report::Row{{ReviewPaperText::tr("Together"),
                                {},
                                {},
                                {},
                                count(asked),
                                count(answered),
                                count(asked - answered),
                                count(objections),
                                {},
                                {},
                                {},
                                reminders > 0 ? count(reminders) : QString()},
                               {}};
    report::KeyValues facts;
    facts.perRow = 3;
    facts.pairs = {{ReviewPaperText::tr("Round"), data.round},
                   {ReviewPaperText::tr("As of"), formatDate(data.today)},
                   {ReviewPaperText::tr("People"), count(data.people)},
                   {ReviewPaperText::tr("Departments"), count(int(data.departments.size()))},
                   {ReviewPaperText::tr("late"), count(late)},
                   {ReviewPaperText::tr("Objections"), count(objections)}};
    document.add(std::move(facts));
    document.add(std::move(table));
    report::Table list;
    list.caption = ReviewPaperText::tr("Objections");
    list.columns = {{ReviewPaperText::tr("Village"), 7, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Name"), 6, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Post"), 6, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Department"), 7, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Clause"), 8, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Matter"), 18, Align::Left, CellKind::Text},
                    {ReviewPaperText::tr("Reviewed on"), 8, Align::Center, CellKind::Date}};
    for (const auto& one : data.objections)
        list.rows.push_back(
            {{one.village, one.name, one.post, one.department, one.clause, one.matter, dayOrDash(one.on)},
             {}});
    int open = 0;
    for (const auto& row : data.departments) open += row.asked - row.answered;
    if (!list.rows.empty())
        document.add(std::move(list));
    else if (open > 0)  // silence is no answer
        document.add(body(ReviewPaperText::tr(
            "No objection so far; %n answer(s) of this round are still to come.", nullptr, open)));
    else
        document.add(body(ReviewPaperText::tr("No department has objected in this round.")));
    document.add(
        Paragraph{ReviewPaperText::tr(
                      "The departments' opinions are material; the body that examines eligibility by law "
                      "decides. Internal: not for posting."),
                  Paragraph::Style::Note, Align::Left});
    return document;
}

}  // namespace election
