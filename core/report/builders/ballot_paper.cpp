#include "core/report/builders/ballot_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct BallotText {
    Q_DECLARE_TR_FUNCTIONS(BallotPaper)
};

QString postHead(const BallotPost& post) {
    const QString seats = countOrBlank(post.seats);
    return post.womenOnly ? BallotText::tr("%1 (%2 to be elected, women only)").arg(post.title, seats)
                          : BallotText::tr("%1 (%2 to be elected)").arg(post.title, seats);
}

/// Two boxes among candidates (for, against), one for a self-nominee; a line for somebody else per seat.
report::Table ballotTable(const BallotPaperData& data, bool womenOnly) {
    using report::Align, report::CellKind;
    report::Table table;
    const bool candidates = data.mode == BallotMode::Candidates;
    table.columns = {
        {BallotText::tr("Name"), 30, Align::Center, CellKind::Text},
        {candidates ? BallotText::tr("For") : BallotText::tr("Mark (○)"), 14, Align::Center, CellKind::Text}};
    if (candidates) table.columns.push_back({BallotText::tr("Against"), 14, Align::Center, CellKind::Text});
    for (const BallotPost& post : data.posts) {
        if (post.womenOnly != womenOnly) continue;
        table.rows.push_back({{postHead(post)}, report::Row::Style::Group});
        const auto line = [&](const QString& name) {
            report::Row row{{name, QString()}, {}};
            if (candidates) row.cells.push_back({});
            table.rows.push_back(std::move(row));
        };
        for (const QString& name : post.names) line(name);
        if (data.round == Round::Revote) continue;  // only the tied can be chosen
        const int others = post.seats < 0 ? 1 : post.seats;
        for (int i = 0; i < others; ++i) line(BallotText::tr("Somebody else: __________"));
    }
    return table;
}

QStringList notes(const BallotPaperData& data) {
    QStringList notes;
    notes
        << (data.mode == BallotMode::Candidates
                ? BallotText::tr(
                      "Mark ○ in the box “for” or in the box “against” behind each name; without a mark you "
                      "abstain. To choose somebody else, write the name on the line of that post and mark ○ "
                      "in the box “for” behind it.")
                : BallotText::tr(
                      "Mark ○ in the box behind the name of whom you choose. To choose somebody else, write "
                      "the name on the line of that post and mark ○ behind it."));
    notes << (data.voidAsAWhole
                  ? BallotText::tr(
                        "For each post choose at most as many people as are to be elected; with more the "
                        "whole ballot is void, with fewer it is valid.")
                  : BallotText::tr(
                        "For each post choose at most as many people as are to be elected; with more the "
                        "choice for that post is void, with fewer it is valid."));
    notes << (data.voidAsAWhole
                  ? BallotText::tr(
                        "Choose one person for one post only; the same person in two posts makes the "
                        "whole ballot void.")
                  : BallotText::tr(
                        "Choose one person for one post only; the same person in two posts makes these "
                        "choices void."));
    if (std::any_of(data.posts.begin(), data.posts.end(),
                    [](const BallotPost& post) { return post.womenOnly; }))
        notes << BallotText::tr("Only a woman can be chosen for a women's seat.");
    notes << (data.blankIsVoid ? BallotText::tr("A ballot without any mark is void.")
                               : BallotText::tr("A ballot without any mark is an abstention."));
    notes << BallotText::tr(
        "What can't be read doesn't count; in doubt the village election committee decides.");
    return notes;
}

}  // namespace

ReportDocument buildBallotPaper(const BallotPaperData& data) {
    const QString round = data.round == Round::First    ? QString()
                          : data.round == Round::Second ? BallotText::tr(" (further election)")
                                                        : BallotText::tr(" (revote)");
    ReportDocument document = startPaper(data.head,
                                         BallotText::tr("Ballot for the election of the %2 of %1")
                                                 .arg(data.head.village, bodyName(data.body)) +
                                             round,
                                         report::PageSetup::form());
    if (data.print == BallotPrint::Large) document.page.style = report::PageSetup::Style::Official;
    document.issuer = data.head.village + decidingBodyName(data.body);
    document.subtitle = BallotText::tr("Election day: %1").arg(dateOrBlank(data.head.electionDay));
    if (data.print == BallotPrint::Proof) document.subtitle += u" · "_s + BallotText::tr("proof");
    document.forPosting = true;
    if (data.print == BallotPrint::Proof)
        document.add(report::Heading{BallotText::tr("PROOF · not to be put into a box"), 1});
    // The women's seat stands in a column of its own (浙选2020 21).
    for (const bool womenOnly : {false, true}) {
        report::Table table = ballotTable(data, womenOnly);
        if (!table.rows.empty()) document.add(std::move(table));
    }
    document.add(
        report::Paragraph{BallotText::tr("Notes"), report::Paragraph::Style::Plain, report::Align::Left});
    int number = 0;
    for (const QString& note : notes(data))
        document.add(report::Paragraph{u"%1. %2"_s.arg(++number).arg(note), report::Paragraph::Style::Note,
                                       report::Align::Left});
    const QString basis = citationSentence(data.basis);
    if (!basis.isEmpty())
        document.add(report::Paragraph{basis, report::Paragraph::Style::Note, report::Align::Left});
    document.add(report::SealSpace{document.issuer, BallotText::tr("(valid only with the seal)")});
    return document;
}

}  // namespace election
