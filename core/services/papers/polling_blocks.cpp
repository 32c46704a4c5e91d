/// What a village votes on, where, and who works there: posts, conditions, boxes, staff, voters at home.
#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/base/dates.h"
#include "core/services/papers/block_parts.h"
#include "core/services/poll_day_service.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

QString hoursOf(const PlannedBox& box) {
    return box.opens.isValid() && box.closes.isValid()
               ? u"%1—%2"_s.arg(box.opens.toString(u"HH:mm"_s), box.closes.toString(u"HH:mm"_s))
               : QString();
}

}  // namespace

Result<Sections> postsBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Post"), Text::tr("Seats"), Text::tr("Remark")}, {14, 8, 18}, false);
    if (of.request.village) {
        ELECTION_ASSIGN(const auto all,
                        SetupService(of.file()).posts(of.village(), Body::VillagersCommittee));
        for (const Post& post : all)
            table.rows.push_back({{post.title, QString::number(post.seats),
                                   post.womenOnly ? Text::tr("women only") : QString()},
                                  {}});
    }
    if (table.rows.empty()) addBlankRows(table, 4, false);
    return one(std::move(table));
}

Result<Sections> conditionsBlock(const BlockRequest& of) {
    if (!of.request.village) return Sections();
    ELECTION_ASSIGN(const VillageRules own, SetupService(of.file()).villageRules(of.village()));
    QStringList sentences;
    for (const VillageCondition& condition : own.conditions)
        sentences << (condition.article.isEmpty()
                          ? condition.text
                          : Text::tr("%1 (%2)").arg(condition.text, condition.article));
    return numbered(sentences);
}

Result<Sections> barsBlock(const BlockRequest& of) {
    ELECTION_ASSIGN(const RuleSet inForce, of.rules());
    QStringList sentences;
    for (const Bar& bar : inForce.bars())
        if (!bar.clause.startsWith(u"六不宜"_s) && !bar.clause.startsWith(u"本村"_s))
            sentences << Text::tr("%1 (%2)").arg(bar.text,
                                                 citationText({bar.citation, evidenceMarkKey(bar.mark)}));
    return numbered(sentences);
}

Result<Sections> voidRulesBlock(const BlockRequest& of) {
    ELECTION_ASSIGN(const RuleSet inForce, of.rules());
    const CountingRules count = inForce.countingRules();
    const bool whole = count.invalidScope == CountingRules::InvalidScope::Ballot;
    QStringList sentences;
    sentences << Text::tr("Only the official ballot with the seal of the election committee counts.");
    sentences << (whole ? Text::tr("More people marked for a post than are to be elected: the whole ballot "
                                   "is void; fewer: it is valid.")
                        : Text::tr("More people marked for a post than are to be elected: the choice for "
                                   "that post is void, the other posts are valid; fewer: valid."));
    sentences << (whole ? Text::tr("One person marked for two or more posts: the whole ballot is void.")
                  : count.doublePost == CountingRules::DoublePost::HigherPost
                      ? Text::tr("One person marked for two or more posts: only the choice for the highest "
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
    sentences << Text::tr("Of a doubtful ballot the scrutineers report, and the election committee decides.");
    return numbered(sentences);
}

Result<Sections> rovingBoxesBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Box"), Text::tr("Hours"), Text::tr("Route")}, {12, 12, 36}, false);
    if (!of.blank) {
        ELECTION_ASSIGN(const PollDayBook book, PollDayService(of.file()).book(of.village()));
        for (const PlannedBoxRow& row : book.boxes)
            if (row.box.kind == BoxKind::RovingBox)
                table.rows.push_back({{row.box.name, hoursOf(row.box), row.box.place}, {}});
    }
    if (table.rows.empty()) addBlankRows(table, 2, false);
    return one(std::move(table));
}

/// The boxes as they were planned, with place and hours; else those of the ledger.
Result<Sections> stationsBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Box"), Text::tr("Kind"), Text::tr("Place, or route"), Text::tr("Hours")},
                {12, 10, 22, 12}, false);
    if (!of.blank) {
        ELECTION_ASSIGN(const PollDayBook book, PollDayService(of.file()).book(of.village()));
        for (const PlannedBoxRow& row : book.boxes) {
            const PlannedBox& box = row.box;
            table.rows.push_back({{box.name, boxKindName(box.kind), box.place, hoursOf(box)}, {}});
        }
        if (table.rows.empty()) {
            ELECTION_ASSIGN(const auto boxes, PollingService(of.file()).boxes(of.village()));
            for (const BoxLedger& box : boxes)
                table.rows.push_back({{box.name, boxKindName(box.kind), {}, {}}, {}});
        }
    }
    if (table.rows.empty()) addBlankRows(table, 5, false);
    return one(std::move(table));
}

Result<Sections> staffBlock(const BlockRequest& of) {
    report::Table table =
        tableOf({Text::tr("Task"), Text::tr("Names"), Text::tr("Where")}, {14, 34, 14}, false);
    PollDayBook book;
    if (!of.blank) {
        ELECTION_ASSIGN(book, PollDayService(of.file()).book(of.village()));
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

Result<Sections> rovingVotersBlock(const BlockRequest& of) {
    report::Table table = tableOf({Text::tr("No."), Text::tr("Name"), Text::tr("Villagers' group"),
                                   Text::tr("Reason"), Text::tr("Box")},
                                  {5, 12, 12, 16, 10}, true);
    if (!of.blank) {
        ELECTION_ASSIGN(const PollDayBook book, PollDayService(of.file()).book(of.village()));
        for (const PlannedBoxRow& row : book.boxes)
            for (const RovingVoterRow& voter : row.voters)
                table.rows.push_back({{QString::number(table.rows.size() + 1), voter.name, voter.group,
                                       voter.voter.reason, row.box.name},
                                      {}});
    }
    if (table.rows.empty()) addBlankRows(table, 12, true);
    return one(std::move(table));
}

Result<Sections> assistedVotersBlock(const BlockRequest&) {
    report::Table table = tableOf({Text::tr("No."), Text::tr("Voter"), Text::tr("Villagers' group"),
                                   Text::tr("Reason"), Text::tr("Writer")},
                                  {5, 12, 12, 14, 12}, true);
    addBlankRows(table, 12, true);
    return one(std::move(table));
}

/// Of a township whose villages don't all vote on one day.
Result<Sections> daysBlock(const BlockRequest& of) {
    if (of.request.village) return Sections();
    ELECTION_ASSIGN(const auto villages, SetupService(of.file()).villages());
    const bool same = std::none_of(villages.begin(), villages.end(),
                                   [](const Village& each) { return each.ownElectionDay.has_value(); });
    if (same) return Sections();
    report::Table table =
        tableOf({Text::tr("No."), Text::tr("Village"), Text::tr("Election day")}, {5, 16, 16}, true);
    for (const Village& each : villages)
        table.rows.push_back({{QString::number(each.number), each.name,
                               formatDate(each.ownElectionDay.value_or(of.file().election().electionDay))},
                              {}});
    return one(std::move(table));
}

}  // namespace election
