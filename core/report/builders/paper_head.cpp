#include "core/report/builders/paper_head.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/domain/polling.h"
#include "core/rules/rule_set.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct PaperHeadText {
    Q_DECLARE_TR_FUNCTIONS(PaperHeadText)
};

QString markMeaning(const QString& mark) {
    for (const EvidenceMark known : {EvidenceMark::Excerpt, EvidenceMark::Practice, EvidenceMark::Memory,
                                     EvidenceMark::Inferred, EvidenceMark::Local})
        if (mark == evidenceMarkKey(known))
            return PaperHeadText::tr("%1: %2").arg(mark, evidenceMarkText(known));
    return mark == u"ours"_s ? PaperHeadText::tr("a rule of this program, not of the law") : mark;
}

}  // namespace

QString citationText(const Citation& citation) {
    if (citation.text.isEmpty() || citation.mark.isEmpty() || citation.mark == u"V"_s) return citation.text;
    return PaperHeadText::tr("%1 [%2]").arg(citation.text, markMeaning(citation.mark));
}

QString citationSentence(const Citation& citation) {
    return citationSentence(std::vector{citation});
}

QString citationSentence(const std::vector<Citation>& citations) {
    QStringList texts;
    for (const Citation& citation : citations) texts << citationText(citation);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.isEmpty() ? QString()
                           : PaperHeadText::tr("Basis: %1.").arg(texts.join(PaperHeadText::tr("; ")));
}

ReportDocument startPaper(const PaperHead& head, const QString& title, const report::PageSetup& page) {
    ReportDocument document;
    document.title = title;
    document.jurisdiction = head.township + head.village;
    document.noticeNumber = head.noticeNumber;
    document.date = head.date;
    document.generatedAt = head.generatedAt;
    document.auditHead = head.auditHead;
    document.page = page;
    return document;
}

void startNextPaper(ReportDocument& document, const QString& title, const QString& subtitle) {
    document.add(report::PageBreak{});
    document.add(report::Heading{title, 0});
    if (!subtitle.isEmpty())
        document.add(report::Paragraph{subtitle, report::Paragraph::Style::Plain, report::Align::Center});
}

QString placeAndDay(const PaperHead& head) {
    const QString place = head.township + head.village;
    if (!head.electionDay.isValid()) return place;
    return PaperHeadText::tr("%1, election day %2").arg(place, formatDate(head.electionDay));
}

QString turnoutWithCounts(qint64 voters, qint64 registered) {
    return PaperHeadText::tr("%1 of %2 (%3)")
        .arg(QString::number(voters), QString::number(registered), turnoutText(voters, registered));
}

}  // namespace election
