#include "core/report/builders/representatives_notices.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct RepresentativesNoticeText {
    Q_DECLARE_TR_FUNCTIONS(RepresentativesNoticeText)
};

ReportDocument startNotice(const PaperHead& head, const QString& title, const QString& number) {
    ReportDocument document = startPaper(head, title, report::PageSetup::official());
    document.forPosting = true;
    document.issuer = head.village + u"村民选举委员会"_s;
    document.subtitle = head.noticeNumber.isEmpty()
                            ? RepresentativesNoticeText::tr("Notice No. %1").arg(number)
                            : head.noticeNumber;
    return document;
}

void paragraph(ReportDocument& document, const QString& text) {
    document.add(report::Paragraph{text, report::Paragraph::Style::Body, report::Align::Left});
}

}  // namespace

ReportDocument buildRepresentativesNotice(const RepresentativesNoticeData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startNotice(
        data.head, RepresentativesNoticeText::tr("Villagers' representatives of %1").arg(data.head.village),
        u"6"_s);
    int total = 0, women = 0;
    report::Table table;
    table.columns = {{RepresentativesNoticeText::tr("No."), 3, Align::Center, CellKind::Integer},
                     {RepresentativesNoticeText::tr("Name"), 8, Align::Center, CellKind::Text},
                     {RepresentativesNoticeText::tr("Sex"), 3, Align::Center, CellKind::Text}};
    for (const auto& unit : data.units) {
        table.rows.push_back(
            {{RepresentativesNoticeText::tr("%1 (%2)").arg(unit.name, QString::number(unit.people.size()))},
             report::Row::Style::Group});
        for (const NoticeRepresentative& person : unit.people) {
            table.rows.push_back({{QString::number(++total), person.name, sexName(person.sex)}, {}});
            women += person.sex == Sex::Female ? 1 : 0;
        }
    }
    paragraph(document,
              RepresentativesNoticeText::tr(
                  "The villagers of %1 have chosen %2 representatives, of them %3 women. They are published "
                  "here.")
                      .arg(document.jurisdiction, data.units.empty() ? kBlank : QString::number(total),
                           data.units.empty() ? kBlank : QString::number(women)) +
                  citationSentence(data.basis));
    document.add(std::move(table));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

ReportDocument buildLeadersNotice(const LeadersNoticeData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startNotice(
        data.head,
        RepresentativesNoticeText::tr("Leaders of the villagers' groups of %1").arg(data.head.village),
        u"6-1"_s);
    report::Table table;
    table.columns = {{RepresentativesNoticeText::tr("Villagers' group"), 8, Align::Center, CellKind::Text},
                     {RepresentativesNoticeText::tr("Group leader"), 8, Align::Center, CellKind::Text},
                     {RepresentativesNoticeText::tr("Sex"), 3, Align::Center, CellKind::Text}};
    for (const auto& leader : data.leaders)
        table.rows.push_back({{leader.group, leader.name, sexName(leader.sex)}, {}});
    paragraph(document, RepresentativesNoticeText::tr(
                            "The villagers' groups of %1 have chosen their leaders. They are published here.")
                                .arg(document.jurisdiction) +
                            citationSentence(data.basis));
    document.add(std::move(table));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
