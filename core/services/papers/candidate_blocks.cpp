/// Who was nominated, and what the departments are asked about a nominee.
#include <QCoreApplication>

#include "core/services/candidate_service.h"
#include "core/services/papers/block_parts.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

}  // namespace

Result<Sections> candidatesBlock(const BlockRequest& of) {
    report::Table table = tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Sex"),
                                   Text::tr("Villagers' group"), Text::tr("Nominating votes")},
                                  {5, 14, 6, 12, 10}, true);
    if (!of.blank) {
        ELECTION_ASSIGN(const CandidateBoard board, CandidateService(of.file()).board(of.village()));
        for (const Post& post : board.posts) {
            table.rows.push_back(
                {{Text::tr("%1 (seats: %2)").arg(post.title).arg(post.seats)}, report::Row::Style::Group});
            int number = 0;
            for (const CandidatePerson& person : board.people)
                for (const NominationTally& tally : board.tallies)
                    if (tally.stage == NominationStage::Nomination && tally.postTitle == post.title &&
                        tally.person == person.person)
                        table.rows.push_back({{QString::number(++number), person.name, sexName(person.sex),
                                               person.group, QString::number(tally.votes)},
                                              {}});
        }
    }
    if (table.rows.empty()) addBlankRows(table, 12, true);
    return one(std::move(table));
}

Result<Sections> departmentsBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Department"), Text::tr("Objection"), Text::tr("Matter and clause"),
                 Text::tr("Officer, date"), Text::tr("Stamp")},
                {17, 12, 22, 13, 10}, false);
    ELECTION_ASSIGN(const auto all, screened(of.file(), std::nullopt));
    QStringList names;
    if (!all->rows.empty()) {
        for (const QString& name : all->rows.front().dossier.departmentsAsked) names << name;
    }
    for (const QString& name : std::as_const(names))
        table.rows.push_back({{name, Text::tr("□ no  □ yes"), {}, {}, {}}, {}});
    while (table.rows.size() < 11) table.rows.push_back({{{}, Text::tr("□ no  □ yes"), {}, {}, {}}, {}});
    return one(std::move(table));
}

}  // namespace election
