#include "core/rules/ballot_judge.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BallotJudge)
};

constexpr QChar kSeparator(u'、'), kFor(u'○'), kAgainst(u'×');

bool contains(const std::vector<int>& people, int person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

}  // namespace

QString doubtKey(Doubt doubt) {
    return doubt == Doubt::Homonym ? u"homonym"_s : u"unknown"_s;
}

bool BallotVerdict::isDropped(int atPost, int who) const {
    return std::any_of(dropped.begin(), dropped.end(),
                       [&](const DroppedVote& vote) { return vote.post == atPost && vote.person == who; });
}

/// Steps 2 and 3: what is a choice at all, and which of the same name are one.
std::vector<JudgedChoice> BallotJudge::readCell(QStringView cell) const {
    const bool selfNomination = m_contest.mode == BallotMode::SelfNomination;
    std::vector<JudgedChoice> choices;
    for (auto piece : cell.split(kSeparator)) {
        piece = piece.trimmed();
        const bool markedFor = piece.endsWith(kFor), markedAgainst = piece.endsWith(kAgainst);
        if (markedFor || markedAgainst) piece = piece.chopped(1).trimmed();
        if (piece.isEmpty()) continue;
        JudgedChoice choice;
        choice.written = piece.toString();
        if (piece == u"?") {
            choice.flaw = Flaw::Illegible;
            choices.push_back(choice);
            continue;
        }
        if (!selfNomination && !markedFor && !markedAgainst) continue;
        choice.against = markedAgainst;
        const bool again = std::any_of(choices.begin(), choices.end(), [&](const JudgedChoice& other) {
            return other.written == choice.written && other.against == choice.against;
        });
        if (again) continue;
        if (selfNomination && markedAgainst) choice.flaw = Flaw::AgainstNotOffered;
        choices.push_back(choice);
    }
    return choices;
}

/// Step 5, and step 6 for women's seats.
void BallotJudge::matchChoices(int post, std::vector<JudgedChoice>& choices) const {
    using Kind = ContestPeople::MatchKind;
    std::vector<JudgedChoice> matched;
    for (auto choice : choices) {
        if (choice.isGood()) {
            const auto match = m_people.match(post, choice.written);
            switch (match.kind) {
                case Kind::Person:
                    choice.person = match.person;
                    break;
                case Kind::Homonym:
                    choice.doubt = Doubt::Homonym;
                    break;
                case Kind::Unknown:
                    choice.doubt = Doubt::Unknown;
                    break;
                case Kind::NotOnRegister:
                    choice.flaw = Flaw::NotOnRegister;
                    break;
                case Kind::NotStanding:
                    choice.flaw = Flaw::NotStanding;
                    break;
            }
        }
        const bool again =
            choice.person >= 0 && std::any_of(matched.begin(), matched.end(), [&](const auto& other) {
                return other.person == choice.person && other.against == choice.against;
            });
        if (!again) matched.push_back(std::move(choice));
    }
    const bool womenOnly = m_contest.posts[static_cast<size_t>(post)].womenOnly;
    for (auto& choice : matched) {
        if (choice.person < 0) continue;
        const bool bothWays = std::any_of(matched.begin(), matched.end(), [&](const auto& other) {
            return other.person == choice.person && other.against != choice.against;
        });
        if (bothWays) choice.flaw = Flaw::BothWays;
        if (womenOnly && m_people.at(choice.person).sex != Sex::Female) choice.flaw = Flaw::NotAWoman;
    }
    choices = std::move(matched);
}

JudgedColumn BallotJudge::judgeColumn(int post, QStringView cell) const {
    JudgedColumn column;
    column.choices = readCell(cell);
    const auto forChoices = std::count_if(
        column.choices.begin(), column.choices.end(),
        [](const JudgedChoice& c) { return c.flaw == Flaw::Illegible || (c.isGood() && !c.against); });
    column.tooMany = forChoices > m_contest.posts[static_cast<size_t>(post)].seats;
    if (column.tooMany) {
        for (auto& choice : column.choices)
            if (choice.isGood()) choice.flaw = Flaw::TooMany;
    } else {
        matchChoices(post, column.choices);
    }
    for (const auto& choice : column.choices) {
        if (!choice.isGood()) {
            column.hasFlaw = true;
        } else if (choice.doubt != Doubt::None) {
            column.hasDoubt = true;
        } else {
            (choice.against ? column.votesAgainst : column.votesFor).push_back(choice.person);
        }
    }
    return column;
}

/// Step 7. False: the ballot as a whole is void, and the verdict says for whom.
bool BallotJudge::dropDoublePosts(std::span<const JudgedColumn* const> columns,
                                  BallotVerdict& verdict) const {
    for (size_t post = 0; post < columns.size(); ++post) {
        for (const int person : columns[post]->votesFor) {
            size_t elsewhere = 0, higher = 0;
            for (size_t other = 0; other < columns.size(); ++other) {
                if (other == post || !contains(columns[other]->votesFor, person)) continue;
                ++elsewhere;
                higher += other < post;
            }
            if (elsewhere == 0) continue;
            if (m_contest.rules.invalidScope == CountingRules::InvalidScope::Ballot) {
                verdict.person = person;
                return false;
            }
            if (higher > 0 || m_contest.rules.doublePost == CountingRules::DoublePost::VoidColumns)
                verdict.dropped.push_back({static_cast<int>(post), person});
        }
    }
    return true;
}

BallotVerdict BallotJudge::judge(std::span<const JudgedColumn* const> columns, bool ruledVoid) const {
    BallotVerdict verdict;
    const auto makeVoid = [&](VoidReason reason, int post) {
        verdict.state = BallotState::Void;
        verdict.reason = reason;
        verdict.post = post;
        return verdict;
    };
    if (ruledVoid) return makeVoid(VoidReason::RuledVoid, -1);
    if (std::all_of(columns.begin(), columns.end(),
                    [](const auto* column) { return column->choices.empty(); })) {
        if (m_contest.rules.blankIs == CountingRules::BlankIs::Void)
            return makeVoid(VoidReason::NothingWritten, -1);
        verdict.state = BallotState::Blank;
        return verdict;
    }
    if (m_contest.rules.invalidScope == CountingRules::InvalidScope::Ballot)
        for (size_t post = 0; post < columns.size(); ++post)
            if (columns[post]->tooMany) return makeVoid(VoidReason::TooMany, static_cast<int>(post));
    if (!dropDoublePosts(columns, verdict)) return makeVoid(VoidReason::SamePersonTwice, -1);
    size_t good = 0;
    for (const auto* column : columns) {
        good += column->votesFor.size() + column->votesAgainst.size() + (column->hasDoubt ? 1 : 0);
        verdict.partlyVoid = verdict.partlyVoid || column->hasFlaw;
    }
    verdict.partlyVoid = verdict.partlyVoid || !verdict.dropped.empty();
    if (good == verdict.dropped.size()) {
        verdict.partlyVoid = false;
        return makeVoid(VoidReason::NothingGood, -1);
    }
    return verdict;
}

JudgedBallot BallotJudge::classify(const BallotPaper& ballot) const {
    JudgedBallot judged;
    for (size_t post = 0; post < m_contest.posts.size(); ++post)
        judged.columns.push_back(judgeColumn(static_cast<int>(post), post < ballot.columns.size()
                                                                         ? QStringView(ballot.columns[post])
                                                                         : QStringView()));
    std::vector<const JudgedColumn*> columns;
    for (const auto& column : judged.columns) columns.push_back(&column);
    judged.verdict = judge(columns, ballot.ruledVoid);
    for (const auto& vote : judged.verdict.dropped) {
        auto& column = judged.columns[static_cast<size_t>(vote.post)];
        std::erase(column.votesFor, vote.person);
        column.hasFlaw = true;
        for (auto& choice : column.choices)
            if (choice.person == vote.person && !choice.against && choice.isGood())
                choice.flaw = Flaw::SamePersonTwice;
    }
    return judged;
}

QString BallotJudge::reasonText(const BallotVerdict& verdict) const {
    switch (verdict.reason) {
        case VoidReason::None:
            return {};
        case VoidReason::RuledVoid:
            return Text::tr("the committee ruled the ballot void");
        case VoidReason::NothingWritten:
            return Text::tr("nothing is marked on the ballot");
        case VoidReason::TooMany: {
            const auto& post = m_contest.posts[static_cast<size_t>(verdict.post)];
            return Text::tr("more people are chosen for %1 than its seats (%2)")
                .arg(post.title, QString::number(post.seats));
        }
        case VoidReason::SamePersonTwice:
            return Text::tr("%1 is chosen for two posts").arg(m_people.at(verdict.person).name);
        case VoidReason::NothingGood:
            break;
    }
    return Text::tr("none of the choices counts");
}

QString BallotJudge::flawText(Flaw flaw) {
    switch (flaw) {
        case Flaw::None:
            return {};
        case Flaw::Illegible:
            return Text::tr("illegible");
        case Flaw::AgainstNotOffered:
            return Text::tr("this ballot has no vote against");
        case Flaw::TooMany:
            return Text::tr("more people are chosen for this post than it has seats");
        case Flaw::NotOnRegister:
            return Text::tr("not on the register of voters");
        case Flaw::NotStanding:
            return Text::tr("in a revote only the tied can be chosen");
        case Flaw::BothWays:
            return Text::tr("marked both for and against");
        case Flaw::NotAWoman:
            return Text::tr("only women can be chosen for this post");
        case Flaw::SamePersonTwice:
            break;
    }
    return Text::tr("the same person is chosen for another post too");
}

}  // namespace election
