#include "core/report/builders/roster.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(RosterText)
};

bool namesNeedGroups(const RosterData& data) {
    QHash<QString, int> seen;
    for (const RosterPost& post : data.posts)
        for (const RosterPerson& person : post.people)
            if (person.namesakeInRegister || ++seen[person.name] > 1) return true;
    return false;
}

QString postLine(const RosterPost& post, bool selfNominated) {
    QString line = selfNominated ? RosterText::tr("%1 (seats: %2, self-nominees: %3)")
                                 : RosterText::tr("%1 (seats: %2, candidates: %3)");
    line = line.arg(post.title).arg(post.seats).arg(post.people.size());
    return post.womenOnly ? RosterText::tr("%1, women only").arg(line) : line;
}

/// A draft says of each line whether somebody has decided.
bool hasOpen(const RosterData& data) {
    for (const RosterPost& post : data.posts)
        for (const RosterPerson& person : post.people)
            if (person.open) return true;
    return false;
}

report::Table rosterTable(const RosterData& data, bool withGroup) {
    using report::Align, report::CellKind;
    report::Table table;
    table.columns = {{RosterText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {RosterText::tr("Name"), 14, Align::Center, CellKind::Text},
                     {RosterText::tr("Sex"), 6, Align::Center, CellKind::Text},
                     {RosterText::tr("Year of birth"), 11, Align::Center, CellKind::Integer},
                     {RosterText::tr("Ethnicity"), 9, Align::Center, CellKind::Text},
                     {RosterText::tr("Political status"), 14, Align::Center, CellKind::Text},
                     {RosterText::tr("Education"), 13, Align::Center, CellKind::Text}};
    if (withGroup) {
        // One column more, and still no title on two lines.
        const std::vector<int> narrower{7, 14, 7, 13, 7, 12, 12};
        for (size_t i = 0; i < narrower.size(); ++i) table.columns[i].share = narrower[i];
        table.columns.push_back({RosterText::tr("Villagers' group"), 12, Align::Center, CellKind::Text});
    }
    const bool selfNominated = data.mode == BallotMode::SelfNomination;
    if (!selfNominated)
        table.columns.push_back({RosterText::tr("Votes"), 9, Align::Center, CellKind::Integer});
    const bool draft = hasOpen(data);
    if (draft) table.columns.push_back({RosterText::tr("Remark"), 12, Align::Center, CellKind::Text});
    for (const RosterPost& post : data.posts) {
        table.rows.push_back({{postLine(post, selfNominated)}, report::Row::Style::Group});
        int number = 0;
        for (const RosterPerson& person : post.people) {
            report::Row row{{QString::number(++number), person.name, sexName(person.sex),
                             person.birthYear > 0 ? QString::number(person.birthYear) : QString(),
                             person.ethnicity, person.politicalStatus, person.education},
                            {}};
            if (withGroup) row.cells.push_back(person.group);
            if (!selfNominated)
                row.cells.push_back(person.votes ? QString::number(*person.votes) : QString());
            if (draft) row.cells.push_back(person.open ? RosterText::tr("not decided yet") : QString());
            table.rows.push_back(std::move(row));
        }
        if (post.people.empty()) table.rows.push_back({{QString(), RosterText::tr("nobody")}, {}});
    }
    return table;
}

}  // namespace

ReportDocument buildRoster(const RosterData& data) {
    const bool selfNominated = data.mode == BallotMode::SelfNomination;
    const QString body = bodyName(data.body);
    const QString title =
        selfNominated
            ? RosterText::tr("Roster of self-nominees for the %2 of %1").arg(data.head.village, body)
            : RosterText::tr("Roster of candidates for the %2 of %1").arg(data.head.village, body);
    ReportDocument document = startPaper(data.head, title, report::PageSetup::official());
    document.forPosting = true;
    document.issuer = data.head.village + decidingBodyName(data.body);
    document.subtitle =
        data.head.noticeNumber.isEmpty() ? RosterText::tr("No. ______") : data.head.noticeNumber;

    QString opening = selfNominated ? RosterText::tr(
                                          "The self-nominees for the %1 of %2, in the order of the strokes "
                                          "of their names, are published here.")
                                    : RosterText::tr(
                                          "The candidates for the %1 of %2, in the order of the "
                                          "votes, are published here.");
    opening = opening.arg(body, document.jurisdiction);
    if (data.head.electionDay.isValid())
        opening += RosterText::tr(" Election day: %1.").arg(formatDate(data.head.electionDay));
    opening += citationSentence(data.basis);
    document.add(report::Paragraph{opening, report::Paragraph::Style::Body, report::Align::Left});

    const bool withGroup = namesNeedGroups(data);
    document.add(rosterTable(data, withGroup));
    if (withGroup)
        document.add(report::Paragraph{
            RosterText::tr(
                "People of the same name are told apart by sex, year of birth and villagers' group."),
            report::Paragraph::Style::Note, report::Align::Left});
    if (data.postBy.isValid())
        document.add(report::Paragraph{
            RosterText::tr("To be posted by %1 at the latest.").arg(formatDate(data.postBy)),
            report::Paragraph::Style::Note, report::Align::Left});
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
