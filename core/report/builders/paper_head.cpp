#include "core/report/builders/paper_head.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/domain/polling.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct PaperHeadText {
    Q_DECLARE_TR_FUNCTIONS(PaperHead)
};

QString markMeaning(const QString& mark) {
    if (mark == u"E"_s) return PaperHeadText::tr("E: only an excerpt was readable");
    if (mark == u"P"_s) return PaperHeadText::tr("P: practice, not law");
    if (mark == u"R"_s) return PaperHeadText::tr("R: from memory, to be checked against the text");
    if (mark == u"I"_s) return PaperHeadText::tr("I: inferred, not stated in the text");
    if (mark == u"ours"_s) return PaperHeadText::tr("set by this program");
    return mark;
}

}  // namespace

QString citationText(const Citation& citation) {
    if (citation.text.isEmpty() || citation.mark.isEmpty() || citation.mark == u"V"_s) return citation.text;
    return PaperHeadText::tr("%1 [%2]").arg(citation.text, markMeaning(citation.mark));
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

QString turnoutWithCounts(qint64 voters, qint64 registered) {
    return PaperHeadText::tr("%1 of %2 (%3)")
        .arg(voters)
        .arg(registered)
        .arg(turnoutText(voters, registered));
}

}  // namespace election
