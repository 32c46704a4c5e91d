/// The tables that the record makes for notices and forms.
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>

#include "core/base/dates.h"
#include "core/report/builders/result_report.h"
#include "core/report/empty_form.h"
#include "core/services/candidate_service.h"
#include "core/services/committee_service.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/later_service.h"
#include "core/services/papers/paper_facts.h"
#include "core/services/papers/seats_filled.h"
#include "core/services/poll_day_service.h"
#include "core/services/polling_service.h"
#include "core/services/representative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;
using Sections = std::vector<report::Section>;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

/// Columns as "head, share"; the first is a running number where `numbered`.
report::Table tableOf(const QStringList& heads, std::vector<int> shares, bool numbered) {
    report::Table table;
    for (int i = 0; i < heads.size(); ++i)
        table.columns.push_back({heads[i], shares[size_t(i)],
                                 shares[size_t(i)] > 16 ? Align::Left : Align::Center,
                                 numbered && i == 0 ? CellKind::Integer : CellKind::Text});
    return table;
}

void addBlankRows(report::Table& table, int count, bool numbered) {
    for (int i = 0; i < count; ++i) {
        report::Row row;
        row.cells.resize(table.columns.size());
        if (numbered) row.cells.front() = QString::number(table.rows.size() + 1);
        table.rows.push_back(std::move(row));
    }
}

Sections one(report::Table table) {
    Sections sections;
    sections.push_back(std::move(table));
    return sections;
}

report::Paragraph plain(const QString& text) {
    return {text, report::Paragraph::Style::Body, Align::Left};
}

/// Sentences with （一）（二） … in front.
Sections numbered(const QStringList& sentences) {
    static const QString digits = u"一二三四五六七八九十"_s;
    Sections sections;
    for (int i = 0; i < sentences.size(); ++i) {
        QString figure = QString::number(i + 1);
        if (i < 10) figure = digits.mid(i, 1);
        if (i >= 10 && i < 19) figure = u"十"_s + digits.mid(i - 10, 1);
        sections.push_back(plain(Text::tr("(%1) %2").arg(figure, sentences[i])));
    }
    return sections;
}

class Blocks {
  public:
    Blocks(const PaperRequest& request, bool blank)
        : m_request(request), m_blank(blank || !request.village) {}

    Result<Sections> make(const QString& key) const {
        if (key == u"posts_table"_s) return posts();
        if (key == u"conditions"_s) return conditions();
        if (key == u"bars"_s) return bars();
        if (key == u"void_rules"_s) return voidRules();
        if (key == u"stations"_s) return stations();
        if (key == u"staff"_s) return staff();
        if (key == u"roving_voters"_s) return rovingVoters();
        if (key == u"assisted_voters"_s)
            return listed({Text::tr("No."), Text::tr("Voter"), Text::tr("Villagers' group"),
                           Text::tr("Reason"), Text::tr("Writer")},
                          {5, 12, 12, 14, 12}, 12);
        if (key == u"supervision"_s) return supervision();
        if (key == u"candidates"_s) return candidates();
        if (key == u"votes_table"_s) return votes();
        if (key == u"winners"_s) return winners();
        if (key == u"runoff"_s) return runoff();
        if (key == u"committee_votes"_s) return committeeVotes();
        if (key == u"representative_votes"_s) return representativeVotes();
        if (key == u"departments"_s) return departments();
        if (key == u"days"_s) return days();
        return Sections();
    }

  private:
    [[nodiscard]] ElectionFile& file() const { return m_request.file; }
    [[nodiscard]] VillageId village() const { return m_request.village->id; }

    Result<RuleSet> rules() const {
        if (!m_request.village) return file().ruleSet();
        ELECTION_ASSIGN(const auto inForce, rulesInForce(file(), village()));
        return inForce->rules;
    }

    /// A list with a running number that nothing recorded fills yet.
    static Sections listed(const QStringList& heads, std::vector<int> shares, int rows) {
        report::Table table = tableOf(heads, std::move(shares), true);
        addBlankRows(table, rows, true);
        return one(std::move(table));
    }

    Result<Sections> posts() const {
        report::Table table =
            tableOf({Text::tr("Post"), Text::tr("Seats"), Text::tr("Remark")}, {14, 8, 18}, false);
        if (m_request.village) {
            ELECTION_ASSIGN(const auto all, SetupService(file()).posts(village(), Body::VillagersCommittee));
            for (const Post& post : all)
                table.rows.push_back({{post.title, QString::number(post.seats),
                                       post.womenOnly ? Text::tr("women only") : QString()},
                                      {}});
        }
        if (table.rows.empty()) addBlankRows(table, 4, false);
        return one(std::move(table));
    }

    Result<Sections> conditions() const {
        if (!m_request.village) return Sections();
        ELECTION_ASSIGN(const VillageRules own, SetupService(file()).villageRules(village()));
        QStringList sentences;
        for (const VillageCondition& condition : own.conditions)
            sentences << (condition.article.isEmpty()
                              ? condition.text
                              : Text::tr("%1 (%2)").arg(condition.text, condition.article));
        return numbered(sentences);
    }

    Result<Sections> bars() const {
        ELECTION_ASSIGN(const RuleSet inForce, rules());
        QStringList sentences;
        for (const Bar& bar : inForce.bars())
            if (!bar.clause.startsWith(u"六不宜"_s) && !bar.clause.startsWith(u"本村"_s))
                sentences << Text::tr("%1 (%2)").arg(bar.text,
                                                     citationText({bar.citation, evidenceMarkKey(bar.mark)}));
        return numbered(sentences);
    }

    Result<Sections> voidRules() const {
        ELECTION_ASSIGN(const RuleSet inForce, rules());
        const CountingRules count = inForce.countingRules();
        const bool whole = count.invalidScope == CountingRules::InvalidScope::Ballot;
        QStringList sentences;
        sentences << Text::tr("Only the official ballot with the seal of the election committee counts.");
        sentences << (whole
                          ? Text::tr("More people marked for a post than are to be elected: the whole ballot "
                                     "is void; fewer: it is valid.")
                          : Text::tr("More people marked for a post than are to be elected: the choice for "
                                     "that post is void, the other posts are valid; fewer: valid."));
        sentences << (whole ? Text::tr("One person marked for two or more posts: the whole ballot is void.")
                      : count.doublePost == CountingRules::DoublePost::HigherPost
                          ? Text::tr(
                                "One person marked for two or more posts: only the choice for the highest "
                                "of them counts.")
                          : Text::tr("One person marked for two or more posts: these choices are void."));
        sentences << (count.blankIs == CountingRules::BlankIs::Abstain
                          ? Text::tr("A ballot without any mark is an abstention; it counts as collected.")
                          : Text::tr("A ballot without any mark is void."));
        sentences << Text::tr("A choice that can't be read, or names nobody on the register, is void.");
        sentences << Text::tr("In the women's column a choice of a man is void.");
        sentences << Text::tr(
            "A nickname or a wrong character counts where everybody knows who is meant; the "
            "election committee decides.");
        sentences << Text::tr(
            "Of a doubtful ballot the scrutineers report, and the election committee decides.");
        return numbered(sentences);
    }

    /// The boxes as they were planned, with place and hours; else those of the ledger.
    Result<Sections> stations() const {
        report::Table table =
            tableOf({Text::tr("Box"), Text::tr("Kind"), Text::tr("Place, or route"), Text::tr("Hours")},
                    {12, 10, 22, 12}, false);
        if (!m_blank) {
            ELECTION_ASSIGN(const PollDayBook book, PollDayService(file()).book(village()));
            for (const PlannedBoxRow& row : book.boxes) {
                const PlannedBox& box = row.box;
                const QString hours =
                    box.opens.isValid() && box.closes.isValid()
                        ? u"%1—%2"_s.arg(box.opens.toString(u"HH:mm"_s), box.closes.toString(u"HH:mm"_s))
                        : QString();
                table.rows.push_back({{box.name, boxKindName(box.kind), box.place, hours}, {}});
            }
            if (table.rows.empty()) {
                ELECTION_ASSIGN(const auto boxes, PollingService(file()).boxes(village()));
                for (const BoxLedger& box : boxes)
                    table.rows.push_back({{box.name, boxKindName(box.kind), {}, {}}, {}});
            }
        }
        if (table.rows.empty()) addBlankRows(table, 5, false);
        return one(std::move(table));
    }

    Result<Sections> staff() const {
        report::Table table =
            tableOf({Text::tr("Task"), Text::tr("Names"), Text::tr("Where")}, {14, 34, 14}, false);
        PollDayBook book;
        if (!m_blank) {
            ELECTION_ASSIGN(book, PollDayService(file()).book(village()));
        }
        for (const StaffRole role : staffRoles()) {
            std::map<QString, QStringList> byBox;  // at all boxes first
            for (const StaffRow& row : book.staff)
                if (row.staff.role == role) byBox[row.box] << row.staff.name;
            if (byBox.empty()) byBox[{}] = {};
            for (const auto& [box, names] : byBox)
                table.rows.push_back({{staffRoleName(role), names.join(u"、"_s), box}, {}});
        }
        return one(std::move(table));
    }

    Result<Sections> rovingVoters() const {
        report::Table table = tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Villagers' group"),
                                       Text::tr("Reason"), Text::tr("Box")},
                                      {5, 12, 12, 16, 10}, true);
        if (!m_blank) {
            ELECTION_ASSIGN(const PollDayBook book, PollDayService(file()).book(village()));
            for (const PlannedBoxRow& row : book.boxes)
                for (const RovingVoterRow& voter : row.voters)
                    table.rows.push_back({{QString::number(table.rows.size() + 1), voter.name, voter.group,
                                           voter.voter.reason, row.box.name},
                                          {}});
        }
        if (table.rows.empty()) addBlankRows(table, 12, true);
        return one(std::move(table));
    }

    /// The newest record of the supervision committee's choice.
    Result<Sections> supervision() const {
        report::Table table = tableOf(
            {Text::tr("No."), Text::tr("Post"), Text::tr("Name"), Text::tr("Votes")}, {5, 12, 14, 8}, true);
        if (!m_blank) {
            ELECTION_ASSIGN(const auto meetings, LaterService(file()).meetings(village()));
            const MeetingVote* newest = nullptr;
            for (const MeetingVoteRow& row : meetings)
                if (row.vote.body == Body::SupervisionCommittee &&
                    (!newest || newest->heldOn <= row.vote.heldOn))
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

    Result<Sections> candidates() const {
        report::Table table = tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Sex"),
                                       Text::tr("Villagers' group"), Text::tr("Nominating votes")},
                                      {5, 14, 6, 12, 10}, true);
        if (!m_blank) {
            ELECTION_ASSIGN(const CandidateBoard board, CandidateService(file()).board(village()));
            for (const Post& post : board.posts) {
                table.rows.push_back({{Text::tr("%1 (seats: %2)").arg(post.title).arg(post.seats)},
                                      report::Row::Style::Group});
                int number = 0;
                for (const CandidatePerson& person : board.people)
                    for (const NominationTally& tally : board.tallies)
                        if (tally.stage == NominationStage::Nomination && tally.postTitle == post.title &&
                            tally.person == person.person)
                            table.rows.push_back(
                                {{QString::number(++number), person.name, sexName(person.sex), person.group,
                                  QString::number(tally.votes)},
                                 {}});
            }
        }
        if (table.rows.empty()) addBlankRows(table, 12, true);
        return one(std::move(table));
    }

    /// The count; empty where there are no ballots yet.
    Result<std::shared_ptr<const CountResult>> count() const {
        if (m_blank) return std::shared_ptr<const CountResult>();
        ELECTION_ASSIGN(const int ballots,
                        CountingService(file()).ballotCount(village(), Body::VillagersCommittee));
        if (ballots == 0) return std::shared_ptr<const CountResult>();
        return counted(file(), *m_request.village, Body::VillagersCommittee);
    }

    static const ContestPost* postOf(const CountResult& result, const QString& id) {
        for (const ContestPost& post : result.contest.posts)
            if (post.id == id) return &post;
        return nullptr;
    }

    Result<Sections> votes() const {
        ELECTION_ASSIGN(const auto result, count());
        const bool against = result && result->contest.mode == BallotMode::Candidates;
        report::Table table =
            tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Votes")}, {5, 16, 10}, true);
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
                    report::Row row{{QString::number(++number), votes.name, QString::number(votes.votesFor)},
                                    {}};
                    if (against) row.cells.push_back(QString::number(votes.against));
                    table.rows.push_back(std::move(row));
                }
            }
        if (table.rows.empty()) addBlankRows(table, 16, true);
        return one(std::move(table));
    }

    Result<Sections> winners() const {
        report::Table table =
            tableOf({Text::tr("Post"), Text::tr("Name"), Text::tr("Votes")}, {14, 16, 10}, false);
        table.columns.back().kind = CellKind::Integer;
        SeatsFilled seats;
        if (!m_blank) {
            ELECTION_ASSIGN(seats, seatsFilled(file(), *m_request.village));
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

    Result<Sections> runoff() const {
        report::Table table =
            tableOf({Text::tr("Post"), Text::tr("Seats"), Text::tr("Candidates"), Text::tr("Remark")},
                    {12, 7, 30, 17}, false);
        ELECTION_ASSIGN(const auto result, count());
        if (result)
            for (const RunoffPost& post : result->outcome.runoff) {
                QStringList names;
                for (const QString& person : post.candidates) names << result->nameOf(person);
                const ContestPost* known = postOf(*result, post.post);
                table.rows.push_back(
                    {{known ? known->title : post.post, QString::number(post.seats),
                      names.join(Text::tr(", ")),
                      post.optional ? Text::tr("may be left out: a woman is elected already") : QString()},
                     {}});
            }
        if (table.rows.empty()) addBlankRows(table, 3, false);
        return one(std::move(table));
    }

    Result<Sections> committeeVotes() const {
        report::Table table = tableOf(
            {Text::tr("No."), Text::tr("Name"), Text::tr("Sex"), Text::tr("Votes"), Text::tr("Result")},
            {5, 14, 6, 8, 12}, true);
        QString held = kBlank, by = kBlank, entitled = kBlank, attended = kBlank;
        if (!m_blank) {
            ELECTION_ASSIGN(const auto view, CommitteeService(file()).view(village()));
            if (view) {
                const ElectionCommittee& committee = view->committee;
                held = formatDate(committee.chosenOn);
                by = committeeChosenByName(committee.chosenBy);
                entitled = QString::number(committee.entitled);
                attended = QString::number(committee.attended);
                for (const CommitteePerson& line : committee.list)
                    table.rows.push_back(
                        {{QString::number(table.rows.size() + 1), line.name, sexName(line.sex),
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

    Result<Sections> representativeVotes() const {
        report::Table table = tableOf(
            {Text::tr("No."), Text::tr("Name"), Text::tr("Sex"), Text::tr("Votes"), Text::tr("Result")},
            {5, 14, 6, 8, 14}, true);
        if (!m_blank) {
            ELECTION_ASSIGN(const RepresentativeView view, RepresentativeService(file()).view(village()));
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
                    table.rows.push_back({{QString::number(++number), line.name, sexName(line.sex),
                                           QString::number(line.votes),
                                           !line.elected    ? QString()
                                           : line.womenSeat ? Text::tr("elected (women's seat)")
                                                            : Text::tr("elected")},
                                          {}});
            }
        }
        if (table.rows.empty()) addBlankRows(table, 25, true);
        return one(std::move(table));
    }

    Result<Sections> departments() const {
        report::Table table =
            tableOf({Text::tr("Department"), Text::tr("Objection"), Text::tr("Matter and clause"),
                     Text::tr("Officer, date"), Text::tr("Stamp")},
                    {17, 12, 22, 13, 10}, false);
        ELECTION_ASSIGN(const auto all, screened(file(), std::nullopt));
        QStringList names;
        if (!all->rows.empty()) {
            for (const QString& name : all->rows.front().dossier.departmentsAsked) names << name;
        }
        for (const QString& name : std::as_const(names))
            table.rows.push_back({{name, Text::tr("□ no  □ yes"), {}, {}, {}}, {}});
        while (table.rows.size() < 11) table.rows.push_back({{{}, Text::tr("□ no  □ yes"), {}, {}, {}}, {}});
        return one(std::move(table));
    }

    /// Of a township whose villages don't all vote on one day.
    Result<Sections> days() const {
        if (m_request.village) return Sections();
        ELECTION_ASSIGN(const auto villages, SetupService(file()).villages());
        const bool same = std::none_of(villages.begin(), villages.end(),
                                       [](const Village& each) { return each.ownElectionDay.has_value(); });
        if (same) return Sections();
        report::Table table =
            tableOf({Text::tr("No."), Text::tr("Village"), Text::tr("Election day")}, {5, 16, 16}, true);
        for (const Village& each : villages)
            table.rows.push_back({{QString::number(each.number), each.name,
                                   formatDate(each.ownElectionDay.value_or(file().election().electionDay))},
                                  {}});
        return one(std::move(table));
    }

    const PaperRequest& m_request;
    bool m_blank;
};

}  // namespace

Result<std::vector<report::Section>> paperBlock(const PaperRequest& request, const QString& key, bool blank) {
    return Blocks(request, blank).make(key);
}

}  // namespace election
