/// What the count says: votes, the elected, and who stands in a further election.
#include <QCoreApplication>

#include "core/report/builders/result_report.h"
#include "core/services/counted.h"
#include "core/services/papers/block_parts.h"
#include "core/services/papers/seats_filled.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

/// The count; empty where there are no ballots yet.
Result<std::shared_ptr<const CountResult>> countOf(const BlockRequest& of) {
    if (of.blank) return std::shared_ptr<const CountResult>();
    ELECTION_ASSIGN(const int ballots,
                    CountingService(of.file()).ballotCount(of.village(), Body::VillagersCommittee));
    if (ballots == 0) return std::shared_ptr<const CountResult>();
    return counted(of.file(), *of.request.village, Body::VillagersCommittee);
}

const ContestPost* postOf(const CountResult& result, const QString& id) {
    for (const ContestPost& post : result.contest.posts)
        if (post.id == id) return &post;
    return nullptr;
}

}  // namespace

Result<Sections> votesBlock(const BlockRequest& of) {
    ELECTION_ASSIGN(const auto result, countOf(of));
    const bool against = result && result->contest.mode == BallotMode::Candidates;
    report::Table table = tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Votes")}, {5, 16, 10}, true);
    table.columns.back().kind = CellKind::Integer;
    if (against) table.columns.push_back({Text::tr("Against"), 10, Align::Center, CellKind::Integer});
    if (result)
        for (const PostOutcome& post : result->outcome.posts) {
            const ContestPost* known = postOf(*result, post.id);
            table.rows.push_back({{Text::tr("%1 (seats: %2)")
                                       .arg(known ? known->title : post.id)
                                       .arg(known ? known->seats : 0)},
                                  report::Row::Style::Group});
            int number = 0;
            for (const PersonVotes& votes : post.votes) {
                report::Row row{{QString::number(++number), votes.name, QString::number(votes.votesFor)}, {}};
                if (against) row.cells.push_back(QString::number(votes.against));
                table.rows.push_back(std::move(row));
            }
        }
    if (table.rows.empty()) addBlankRows(table, 16, true);
    return one(std::move(table));
}

Result<Sections> winnersBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Post"), Text::tr("Name"), Text::tr("Votes")}, {14, 16, 10}, false);
    table.columns.back().kind = CellKind::Integer;
    SeatsFilled seats;
    if (!of.blank) {
        ELECTION_ASSIGN(seats, seatsFilled(of.file(), *of.request.village));
    }
    for (const SeatHolder& holder : seats.holders)
        table.rows.push_back({{holder.post, holder.name, QString::number(holder.votes)}, {}});
    QStringList vacant;
    for (const OpenSeats& post : seats.open) vacant << Text::tr("%1: %2").arg(post.post).arg(post.seats);
    if (table.rows.empty()) addBlankRows(table, 5, false);
    Sections sections = one(std::move(table));
    if (!vacant.isEmpty())
        sections.push_back(plain(Text::tr("Seats not filled: %1. %2.")
                                     .arg(vacant.join(Text::tr(", ")), nextStepText(seats.next))));
    return sections;
}

Result<Sections> runoffBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Post"), Text::tr("Seats"), Text::tr("Candidates"), Text::tr("Remark")},
                {12, 7, 30, 17}, false);
    ELECTION_ASSIGN(const auto result, countOf(of));
    if (result)
        for (const RunoffPost& post : result->outcome.runoff) {
            QStringList names;
            for (const QString& person : post.candidates) names << result->nameOf(person);
            const ContestPost* known = postOf(*result, post.post);
            table.rows.push_back(
                {{known ? known->title : post.post, QString::number(post.seats), names.join(Text::tr(", ")),
                  post.optional ? Text::tr("may be left out: a woman is elected already") : QString()},
                 {}});
        }
    if (table.rows.empty()) addBlankRows(table, 3, false);
    return one(std::move(table));
}

}  // namespace election
