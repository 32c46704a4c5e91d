#include "core/report/builders/roster_book.h"

#include <QCoreApplication>
#include <utility>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(RosterBook)
};

using report::Align, report::CellKind, report::Paragraph;

Paragraph note(const QString& text) {
    return {text, Paragraph::Style::Note, Align::Left};
}

QString postLine(const RosterFilePost& post) {
    const QString line = BookText::tr("%1 %2 (seats: %3, nominees: %4)")
                             .arg(bodyName(post.body), post.title)
                             .arg(post.seats)
                             .arg(post.lines.size());
    return post.womenOnly ? BookText::tr("%1, women only").arg(line) : line;
}

QString decisionOf(const RosterFileLine& line) {
    return line.person.open ? BookText::tr("not decided yet") : line.decision;
}

report::Table fileTable(const RosterFileData& data) {
    report::Table table;
    table.columns = {{BookText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {BookText::tr("Name"), 10, Align::Center, CellKind::Text},
                     {BookText::tr("Sex"), 5, Align::Center, CellKind::Text},
                     {BookText::tr("Born"), 9, Align::Center, CellKind::Text},
                     {BookText::tr("Ethnicity"), 7, Align::Center, CellKind::Text},
                     {BookText::tr("Political status"), 10, Align::Center, CellKind::Text},
                     {BookText::tr("Education"), 9, Align::Center, CellKind::Text},
                     {BookText::tr("Villagers' group"), 13, Align::Center, CellKind::Text},
                     {BookText::tr("Post held now"), 12, Align::Left, CellKind::Text},
                     {BookText::tr("ID number"), 22, Align::Center, CellKind::Id},
                     {BookText::tr("Registered at"), 13, Align::Center, CellKind::Text},
                     {BookText::tr("Decision"), 22, Align::Left, CellKind::Text}};
    for (const RosterFilePost& post : data.posts) {
        table.rows.push_back({{postLine(post)}, report::Row::Style::Group});
        int number = 0;
        for (const RosterFileLine& line : post.lines)
            table.rows.push_back(
                {{QString::number(++number), line.person.name, sexName(line.person.sex), line.birthMonth,
                  line.person.ethnicity, line.person.politicalStatus, line.person.education,
                  line.person.group, line.currentPost, line.maskedId,
                  line.filedAt.isValid() ? line.filedAt.toString(u"MM-dd HH:mm"_s) : QString(),
                  decisionOf(line)},
                 {}});
        if (post.lines.empty()) table.rows.push_back({{QString(), BookText::tr("nobody")}, {}});
    }
    return table;
}

report::Table bookTable(const RosterFileData& data) {
    report::Table table;
    table.columns = {{BookText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {BookText::tr("Name"), 14, Align::Center, CellKind::Text},
                     {BookText::tr("Sex"), 6, Align::Center, CellKind::Text},
                     {BookText::tr("Year of birth"), 11, Align::Center, CellKind::Integer},
                     {BookText::tr("Ethnicity"), 9, Align::Center, CellKind::Text},
                     {BookText::tr("Political status"), 12, Align::Center, CellKind::Text},
                     {BookText::tr("Education"), 11, Align::Center, CellKind::Text},
                     {BookText::tr("Villagers' group"), 16, Align::Center, CellKind::Text}};
    if (data.open > 0) table.columns.push_back({BookText::tr("Remark"), 11, Align::Center, CellKind::Text});
    for (const RosterFilePost& post : data.posts) {
        table.rows.push_back({{postLine(post)}, report::Row::Style::Group});
        int number = 0;
        for (const RosterFileLine& line : post.lines) {
            report::Row row{{QString::number(++number), line.person.name, sexName(line.person.sex),
                             line.person.birthYear > 0 ? QString::number(line.person.birthYear) : QString(),
                             line.person.ethnicity, line.person.politicalStatus, line.person.education,
                             line.person.group},
                            {}};
            if (data.open > 0)
                row.cells.push_back(line.person.open ? BookText::tr("not decided yet") : QString());
            table.rows.push_back(std::move(row));
        }
        if (post.lines.empty()) table.rows.push_back({{QString(), BookText::tr("nobody")}, {}});
    }
    return table;
}

QString deadlineText(const RosterFileData& data) {
    if (!data.postBy.isValid()) return {};
    return BookText::tr("The list has to hang by %1 at the latest. ").arg(formatDate(data.postBy)) +
           citationSentence(data.basis);
}

QString stateText(const RosterFileData& data) {
    QString text = BookText::tr("Off the list: %1 by their own signed withdrawal, %2 by decision.")
                       .arg(data.withdrawn)
                       .arg(data.decidedOut);
    if (data.open > 0)
        text += BookText::tr(" Draft: on %n nominee(s) nobody has decided yet.", nullptr, data.open);
    return text;
}

int peopleOf(const RosterFileData& data) {
    size_t people = 0;
    for (const RosterFilePost& post : data.posts) people += post.lines.size();
    return int(people);
}

QString headingOf(const RosterFileData& village) {
    return village.head.village;
}

}  // namespace

ReportDocument buildRosterForFile(const RosterFileData& data) {
    ReportDocument document =
        startPaper(data.head, BookText::tr("Roster of nominees of %1, for the file").arg(data.head.village),
                   report::PageSetup::wideForm());
    document.subtitle = BookText::tr("%1 (not for posting)").arg(placeAndDay(data.head));
    document.add(fileTable(data));
    if (const QString text = deadlineText(data); !text.isEmpty()) document.add(note(text));
    document.add(note(stateText(data)));
    document.add(note(BookText::tr("Within a post in the order of the strokes of the names.")));
    document.add(report::SignatureBlock{
        {{BookText::tr("Prepared by"), {}}, {BookText::tr("Checked by"), {}}, {BookText::tr("Date"), {}}},
        3});
    return document;
}

namespace {

/// Below a photo: name, post, sex and year of birth, group.
QStringList captionOf(const RosterFilePost& post, const RosterFileLine& line) {
    QStringList about{sexName(line.person.sex)};
    if (line.person.birthYear > 0) about << BookText::tr("born %1").arg(line.person.birthYear);
    QStringList lines{line.person.name, post.title, about.join(u' ')};
    if (!line.person.group.isEmpty()) lines << line.person.group;
    if (line.person.open) lines << BookText::tr("not decided yet");
    return lines;
}

}  // namespace

ReportDocument buildPhotoRoster(const RosterFileData& data) {
    ReportDocument document =
        startPaper(data.head, BookText::tr("Photo roster of nominees of %1").arg(data.head.village),
                   report::PageSetup::form());
    document.issuer = data.head.village + decidingBodyName(Body::VillagersCommittee);
    document.subtitle = placeAndDay(data.head);
    report::PhotoGrid grid;
    const auto close = [&](Body body) {
        if (grid.items.empty()) return;
        document.add(report::Heading{bodyName(body), 2});
        document.add(std::exchange(grid, {}));
    };
    for (size_t i = 0; i < data.posts.size(); ++i) {
        const RosterFilePost& post = data.posts[i];
        if (i > 0 && data.posts[i - 1].body != post.body) close(data.posts[i - 1].body);
        for (const RosterFileLine& line : post.lines)
            grid.items.push_back({line.photo, captionOf(post, line)});
        if (i + 1 == data.posts.size()) close(post.body);
    }
    document.add(note(BookText::tr(
        "Within a post in the order of the strokes of the names. An empty frame: no photo was handed in.")));
    if (data.open > 0) document.add(note(stateText(data)));
    return document;
}

ReportDocument buildRosterBook(const RosterBookData& data) {
    ReportDocument document =
        startPaper(data.head, BookText::tr("Rosters of the nominees of %1").arg(data.head.township),
                   report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    int people = 0, withdrawn = 0, decidedOut = 0, open = 0;
    report::Contents contents{BookText::tr("Contents"), {}};
    for (const RosterFileData& village : data.villages) {
        people += peopleOf(village);
        withdrawn += village.withdrawn;
        decidedOut += village.decidedOut;
        open += village.open;
        contents.headings << headingOf(village);
    }
    document.add(
        report::KeyValues{{{BookText::tr("Number of villages"), QString::number(data.villages.size())},
                           {BookText::tr("Nominees on the lists"), QString::number(people)},
                           {BookText::tr("Withdrawn with own signature"), QString::number(withdrawn)},
                           {BookText::tr("Decided not qualified"), QString::number(decidedOut)},
                           {BookText::tr("Not decided yet"), QString::number(open)}},
                          2});
    document.add(std::move(contents));
    for (size_t i = 0; i < data.villages.size(); ++i) {
        const RosterFileData& village = data.villages[i];
        document.add(report::PageBreak{});
        document.add(report::Heading{headingOf(village), 1});
        const QString number = i < data.numbers.size() ? data.numbers[i] : QString();
        document.add(note(number.isEmpty()
                              ? BookText::tr("The roster was not issued yet. %1").arg(stateText(village))
                              : BookText::tr("Roster %1. %2").arg(number, stateText(village))));
        document.add(bookTable(village));
        if (const QString text = deadlineText(village); !text.isEmpty()) document.add(note(text));
    }
    return document;
}

ReportDocument buildRosterSupplement(const RosterSupplementData& data) {
    ReportDocument document = startPaper(data.head,
                                         BookText::tr("Supplement No. %1 to the roster of %2")
                                             .arg(countOrBlank(data.number), data.head.village),
                                         report::PageSetup::official());
    document.issuer = data.issuer;
    document.forPosting = data.open == 0;
    document.subtitle =
        data.head.noticeNumber.isEmpty() ? BookText::tr("No. ______") : data.head.noticeNumber;
    if (data.open > 0)
        document.add(note(BookText::tr("Draft, not for posting: on %n nominee(s) nobody has decided yet.",
                                       nullptr, data.open)));
    document.add(Paragraph{
        BookText::tr(
            "The roster published with %1 of %2 is changed as follows. What is not named here stays.")
            .arg(orBlank(data.replacesNumber), dateOrBlank(data.replacesDate)),
        Paragraph::Style::Body, Align::Left});
    report::Table table;
    table.columns = {{BookText::tr("Post"), 20, Align::Left, CellKind::Text},
                     {BookText::tr("What"), 10, Align::Center, CellKind::Text},
                     {BookText::tr("It said"), 22, Align::Left, CellKind::Text},
                     {BookText::tr("It says now"), 22, Align::Left, CellKind::Text},
                     {BookText::tr("By"), 20, Align::Left, CellKind::Text}};
    for (const RosterChange& change : data.changes) {
        const QString what = change.kind == RosterChange::Kind::Added  ? BookText::tr("added")
                             : change.kind == RosterChange::Kind::Left ? BookText::tr("left out")
                                                                       : BookText::tr("corrected");
        table.rows.push_back({{change.post, what, change.was.isEmpty() ? u"—"_s : change.was,
                               change.is.isEmpty() ? u"—"_s : change.is, change.basis},
                              {}});
    }
    document.add(std::move(table));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
