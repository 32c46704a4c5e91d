/// Who was chosen at a meeting: the election committee, the representatives, the supervision committee.
#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/empty_form.h"
#include "core/services/committee_service.h"
#include "core/services/later_service.h"
#include "core/services/papers/block_parts.h"
#include "core/services/representative_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

}  // namespace

/// The newest record of the supervision committee's choice.
Result<Sections> supervisionBlock(const BlockRequest& of) {
    report::Table table = tableOf({Text::tr("No."), Text::tr("Post"), Text::tr("Name"), Text::tr("Votes")},
                                  {5, 12, 14, 8}, true);
    if (!of.blank) {
        ELECTION_ASSIGN(const auto meetings, LaterService(of.file()).meetings(of.village()));
        const MeetingVote* newest = nullptr;
        for (const MeetingVoteRow& row : meetings)
            if (row.vote.body == Body::SupervisionCommittee && (!newest || newest->heldOn <= row.vote.heldOn))
                newest = &row.vote;
        if (newest)
            for (const MeetingLine& line : newest->lines)
                if (line.elected)
                    table.rows.push_back({{QString::number(table.rows.size() + 1), line.post, line.name,
                                           QString::number(line.votes)},
                                          {}});
    }
    if (table.rows.empty()) addBlankRows(table, 5, true);
    return one(std::move(table));
}

Result<Sections> committeeVotesBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Sex"), Text::tr("Votes"), Text::tr("Result")},
                {5, 14, 6, 8, 12}, true);
    QString held = kBlank, by = kBlank, entitled = kBlank, attended = kBlank;
    if (!of.blank) {
        ELECTION_ASSIGN(const auto view, CommitteeService(of.file()).view(of.village()));
        if (view) {
            const ElectionCommittee& committee = view->committee;
            held = formatDate(committee.chosenOn);
            by = committeeChosenByName(committee.chosenBy);
            entitled = QString::number(committee.entitled);
            attended = QString::number(committee.attended);
            for (const CommitteePerson& line : committee.list)
                table.rows.push_back({{QString::number(table.rows.size() + 1), line.name, sexName(line.sex),
                                       QString::number(line.votes), committeeRoleName(line.role)},
                                      {}});
        }
    }
    if (table.rows.empty()) addBlankRows(table, 14, true);
    Sections sections;
    sections.push_back(report::KeyValues{{{Text::tr("Chosen on"), held},
                                          {Text::tr("Chosen by"), by},
                                          {Text::tr("Entitled"), entitled},
                                          {Text::tr("Attended"), attended}},
                                         2});
    sections.push_back(std::move(table));
    return sections;
}

Result<Sections> representativeVotesBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Sex"), Text::tr("Votes"), Text::tr("Result")},
                {5, 14, 6, 8, 14}, true);
    if (!of.blank) {
        ELECTION_ASSIGN(const RepresentativeView view, RepresentativeService(of.file()).view(of.village()));
        for (const RepresentativeUnit& unit : view.book.units) {
            table.rows.push_back({{Text::tr("%1: seats %2, entitled %3, attended %4, held on %5")
                                       .arg(unit.name)
                                       .arg(unit.seats)
                                       .arg(unit.entitled)
                                       .arg(unit.attended)
                                       .arg(dateOrBlank(unit.heldOn))},
                                  report::Row::Style::Group});
            int number = 0;
            for (const RepresentativeLine& line : unit.lines)
                table.rows.push_back(
                    {{QString::number(++number), line.name, sexName(line.sex), QString::number(line.votes),
                      !line.elected    ? QString()
                      : line.womenSeat ? Text::tr("elected (women's seat)")
                                       : Text::tr("elected")},
                     {}});
        }
    }
    if (table.rows.empty()) addBlankRows(table, 25, true);
    return one(std::move(table));
}

}  // namespace election
