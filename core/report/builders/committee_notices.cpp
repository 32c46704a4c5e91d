#include "core/report/builders/committee_notices.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct CommitteeNoticeText {
    Q_DECLARE_TR_FUNCTIONS(CommitteeNoticeText)
};

ReportDocument startNotice(const PaperHead& head, const QString& title, const QString& number,
                           const QString& issuer) {
    ReportDocument document = startPaper(head, title, report::PageSetup::official());
    document.forPosting = true;
    document.issuer = issuer;
    document.subtitle = head.noticeNumber.isEmpty() ? CommitteeNoticeText::tr("Notice No. %1").arg(number)
                                                    : head.noticeNumber;
    return document;
}

void paragraph(ReportDocument& document, const QString& text) {
    document.add(report::Paragraph{text, report::Paragraph::Style::Body, report::Align::Left});
}

report::Table memberTable(const std::vector<NoticeMember>& members) {
    using report::Align, report::CellKind;
    report::Table table;
    table.columns = {{CommitteeNoticeText::tr("No."), 3, Align::Center, CellKind::Integer},
                     {CommitteeNoticeText::tr("Role"), 6, Align::Center, CellKind::Text},
                     {CommitteeNoticeText::tr("Name"), 8, Align::Center, CellKind::Text},
                     {CommitteeNoticeText::tr("Sex"), 3, Align::Center, CellKind::Text}};
    int number = 0;
    for (const NoticeMember& member : members)
        table.rows.push_back(
            {{QString::number(++number), member.role, member.name, sexName(member.sex)}, {}});
    return table;
}

QString committeeOf(const PaperHead& head) {
    return head.village + u"村民选举委员会"_s;
}

QString exitSentence(const CommitteeChangeData::Exit& exit) {
    using Why = CommitteeChangeData::Exit::Why;
    const QString day = formatDate(exit.nominatedOn.isValid() ? exit.nominatedOn : exit.on);
    switch (exit.why) {
        case Why::Nominated:
            return CommitteeNoticeText::tr(
                       "%1 (%2) was nominated for %3 on %4 and leaves the election committee.")
                .arg(exit.name, exit.role, exit.post, day);
        case Why::RelativeNominated:
            return CommitteeNoticeText::tr(
                       "%1 (%2) leaves the election committee: the close relative %3 (%4) was nominated "
                       "for %5 on %6.")
                .arg(exit.name, exit.role, exit.relative, exit.kinship, exit.post, day);
        case Why::Absent:
            return CommitteeNoticeText::tr(
                       "%1 (%2) left the election committee on %3 after missing its meetings.")
                .arg(exit.name, exit.role, formatDate(exit.on));
        case Why::Resigned:
            return CommitteeNoticeText::tr("%1 (%2) resigned from the election committee on %3.")
                .arg(exit.name, exit.role, formatDate(exit.on));
        case Why::Other:
            break;
    }
    return CommitteeNoticeText::tr("%1 (%2) left the election committee on %3.")
        .arg(exit.name, exit.role, dateOrBlank(exit.on));
}

}  // namespace

ReportDocument buildCommitteeNotice(const CommitteeNoticeData& data) {
    ReportDocument document = startNotice(
        data.head,
        CommitteeNoticeText::tr("Members of the village election committee of %1").arg(data.head.village),
        u"2"_s, data.head.village + u"村民委员会"_s);
    QString opening = CommitteeNoticeText::tr(
                          "On %1 the election committee of %2 was chosen by %3. Its members are published "
                          "here.")
                          .arg(dateOrBlank(data.chosenOn), document.jurisdiction, orBlank(data.chosenBy));
    paragraph(document, opening + citationSentence(data.basis));
    document.add(memberTable(data.members));
    const QDate until = data.head.date.isValid() ? data.head.date.addDays(data.objectionDays) : QDate();
    paragraph(document,
              CommitteeNoticeText::tr("Whoever objects to a member may say so within %1 days of this "
                                      "notice, until %2.")
                      .arg(QString::number(data.objectionDays), dateOrBlank(until)) +
                  citationSentence(data.objectionBasis));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

ReportDocument buildCommitteeChange(const CommitteeChangeData& data) {
    const QString committee = committeeOf(data.head);
    ReportDocument document = startNotice(
        data.head,
        CommitteeNoticeText::tr("Changes in the village election committee of %1").arg(data.head.village),
        u"2-%1"_s.arg(data.number), committee);
    for (const auto& exit : data.exits) paragraph(document, exitSentence(exit));
    using Why = CommitteeChangeData::Exit::Why;
    const bool byLaw = std::any_of(data.exits.begin(), data.exits.end(), [](const auto& exit) {
        return exit.why == Why::Nominated || exit.why == Why::RelativeNominated;
    });
    if (byLaw) paragraph(document, citationSentence(data.exitBasis));
    for (const NoticeMember& entry : data.entries)
        paragraph(document, CommitteeNoticeText::tr(
                                "By the original result list %1 enters the election committee as its member.")
                                .arg(entry.name));
    for (const NoticeMember& chosen : data.roles)
        paragraph(document, CommitteeNoticeText::tr("The election committee chose %1 to be its %2.")
                                .arg(chosen.name, chosen.role));
    paragraph(document, CommitteeNoticeText::tr("The election committee now consists of:"));
    document.add(memberTable(data.now));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
