#include "core/report/builders/candidate_names.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct NamesText {
    Q_DECLARE_TR_FUNCTIONS(CandidateNames)
};

report::Table namesTable(const CandidateNamesData& data) {
    using report::Align, report::CellKind;
    report::Table table;
    table.columns = {{NamesText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {NamesText::tr("Name"), 14, Align::Center, CellKind::Text},
                     {NamesText::tr("Sex"), 6, Align::Center, CellKind::Text},
                     {NamesText::tr("Year of birth"), 11, Align::Center, CellKind::Integer},
                     {NamesText::tr("Villagers' group"), 12, Align::Center, CellKind::Text},
                     {NamesText::tr("Nominating votes"), 12, Align::Center, CellKind::Integer}};
    for (const NamedPost& post : data.posts) {
        QString head = NamesText::tr("%1 (seats: %2)").arg(post.title).arg(post.seats);
        if (post.womenOnly) head = NamesText::tr("%1, women only").arg(head);
        table.rows.push_back({{head}, report::Row::Style::Group});
        int number = 0;
        for (const RosterPerson& person : post.people)
            table.rows.push_back({{QString::number(++number), person.name, sexName(person.sex),
                                   person.birthYear > 0 ? QString::number(person.birthYear) : QString(),
                                   person.group, QString::number(person.votes.value_or(0))},
                                  {}});
        if (post.people.empty()) table.rows.push_back({{QString(), NamesText::tr("nobody named")}, {}});
    }
    return table;
}

}  // namespace

ReportDocument buildPreliminaryCandidates(const CandidateNamesData& data) {
    const QString body = bodyName(Body::VillagersCommittee);
    ReportDocument document = startPaper(
        data.head, NamesText::tr("Preliminary candidates for the %2 of %1").arg(data.head.village, body),
        report::PageSetup::official());
    document.forPosting = true;
    document.issuer = data.head.village + decidingBodyName(Body::VillagersCommittee);
    document.subtitle =
        data.head.noticeNumber.isEmpty() ? NamesText::tr("No. ______") : data.head.noticeNumber;
    QString opening =
        NamesText::tr(
            "On %1 the voters of %2 nominated candidates for the %3: %4 of %5 registered voters "
            "took part, %6 valid papers, %7 void.")
            .arg(dateOrBlank(data.heldOn), document.jurisdiction, body, countOrBlank(data.tookPart),
                 countOrBlank(data.registered), countOrBlank(data.validPapers),
                 countOrBlank(data.voidPapers));
    opening += citationSentence(data.basis);
    document.add(report::Paragraph{opening, report::Paragraph::Style::Body, report::Align::Left});
    document.add(namesTable(data));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
