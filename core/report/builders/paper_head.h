#pragma once
/// What every paper needs to know about its election, and how law is cited on paper.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

#include "core/report/report_document.h"

namespace election {

/// Law and article with the evidence mark of the rule set: "浙江省村民委员会选举办法（2020）第二十条" [V].
/// Only V is law that was read in full; every other mark is printed beside the article.
struct Citation {
    QString text;
    QString mark;  ///< V, E, P, R, I or "ours"
};

/// "…第二十条" for V, "…第二十条〔E：…〕" for the others; empty for an empty citation.
QString citationText(const Citation& citation);

struct PaperHead {
    QString township;
    QString village;  ///< empty for papers of the whole township
    QDate electionDay;
    QString noticeNumber;   ///< empty: printed as a blank to fill in where the paper needs one
    QDate date;             ///< of the paper; invalid: a blank to fill in
    QDateTime generatedAt;  ///< UTC
    QString auditHead;
};

/// "Basis: …" as a sentence; empty for an empty citation.
QString citationSentence(const Citation& citation);
/// Several in one sentence; empty ones and repetitions are left out.
QString citationSentence(const std::vector<Citation>& citations);

/// "经济开发区夏溪村　选举日：2026年12月19日"
QString placeAndDay(const PaperHead& head);

/// Title, place, dates and footer of a paper; the builders add the sections.
ReportDocument startPaper(const PaperHead& head, const QString& title, const report::PageSetup& page);
/// The next of several papers in one document: a page of its own, with a title and what stands under it.
void startNextPaper(ReportDocument& document, const QString& title, const QString& subtitle);

/// "806 / 934（86.3 %）": a share never stands without its two counts.
QString turnoutWithCounts(qint64 voters, qint64 registered);

}  // namespace election
