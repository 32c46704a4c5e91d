#include "core/report/builders/voter_cards.h"

#include <QCoreApplication>

#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct CardText {
    Q_DECLARE_TR_FUNCTIONS(VoterCards)
};

constexpr int kCardsPerRow = 2;
constexpr int kEmptyCards = 10;

QString cardText(const VoterCardsData& data, const CardVoter& voter) {
    const PaperHead& head = data.head;
    QStringList lines;
    lines << CardText::tr("Voter card of %1").arg(head.village);
    lines << CardText::tr("No. %1   Name: %2   Sex: %3")
                 .arg(voter.number > 0 ? QString::number(voter.number) : u"____"_s, orBlank(voter.name),
                      voter.sex == Sex::Unknown ? u"____"_s : sexName(voter.sex));
    lines << CardText::tr("Group: %1   Household: %2").arg(orBlank(voter.group), orBlank(voter.household));
    lines << CardText::tr("Election day: %1").arg(dateOrBlank(head.electionDay));
    lines << CardText::tr("Venue: %1   Hours: %2").arg(u"______________"_s, u"__________"_s);
    lines << CardText::tr("One card, one ballot; taken in when the ballot is handed out; not replaced.");
    lines << CardText::tr("%1 (seal)").arg(head.village + u"村民选举委员会"_s);
    return lines.join(u'\n');
}

}  // namespace

ReportDocument buildVoterCards(const VoterCardsData& data) {
    ReportDocument document = startPaper(data.head, CardText::tr("Voter cards of %1").arg(data.head.village),
                                         report::PageSetup::form());
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle =
        data.voters.empty() ? QString() : CardText::tr("%n card(s)", nullptr, int(data.voters.size()));
    std::vector<CardVoter> voters = data.voters;
    if (voters.empty()) voters.resize(kEmptyCards);
    report::Table table;
    for (int i = 0; i < kCardsPerRow; ++i)
        table.columns.push_back({{}, 1, report::Align::Left, report::CellKind::Text});
    for (size_t i = 0; i < voters.size(); i += kCardsPerRow) {
        report::Row row;
        for (size_t k = i; k < i + kCardsPerRow; ++k)
            row.cells.push_back(k < voters.size() ? cardText(data, voters[k]) : QString());
        table.rows.push_back(std::move(row));
    }
    document.add(std::move(table));
    return document;
}

}  // namespace election
