#include "core/rules/tally.h"

#include <QHash>
#include <map>
#include <unordered_map>

namespace election {
namespace {

struct UnresolvedKey {
    size_t post;
    QString name;
    Doubt doubt;
    bool operator<(const UnresolvedKey& other) const {
        if (post != other.post) return post < other.post;
        if (name != other.name) return lessByCodePoint(name, other.name);
        return doubt < other.doubt;
    }
};

}  // namespace

/// Adds up ballots. A village writes few different cells, so each distinct cell is judged once.
class BallotCounter::Counter {
  public:
    explicit Counter(const BallotJudge& judge) : m_judge(judge) {
        const auto posts = judge.contest().posts.size();
        const std::vector<qint64> nobody(static_cast<size_t>(judge.people().size()), 0);
        m_tally.votesFor.assign(posts, nobody);
        m_tally.against.assign(posts, nobody);
        m_cells.resize(posts);
        m_shared.resize(posts);
        m_columns.resize(posts);
    }

    void add(const BallotPaper& ballot) {
        for (size_t post = 0; post < m_columns.size(); ++post)
            m_columns[post] = column(post, post < ballot.columns.size() ? ballot.columns[post] : QString());
        const auto verdict = m_judge.judge(m_columns, ballot.ruledVoid);
        ++m_tally.collected;
        switch (verdict.state) {
            case BallotState::Void:
                ++m_tally.voidBallots;
                return;
            case BallotState::Blank:
                ++m_tally.blank;
                return;
            case BallotState::Valid:
                break;
        }
        ++m_tally.valid;
        if (verdict.partlyVoid) ++m_tally.partlyVoid;
        for (size_t post = 0; post < m_columns.size(); ++post) addColumn(post, verdict);
    }

    Tally finish() {
        countDown(m_judge.contest(), m_tally);
        for (const auto& [key, choices] : m_unresolved) {
            m_tally.unresolved.push_back(
                {m_judge.contest().posts[key.post].id, key.name, doubtKey(key.doubt), choices});
        }
        return std::move(m_tally);
    }

  private:
    const JudgedColumn* column(size_t post, const QString& cell) {
        // Readers share one string among alike cells; then the address tells, and no text is hashed or
        // compared.
        if (cell.isEmpty() || cell.isDetached()) return judgedOnce(post, cell);
        auto& known = m_shared[post][{cell.constData(), cell.size()}];
        if (!known) known = judgedOnce(post, cell);
        return known;
    }

    const JudgedColumn* judgedOnce(size_t post, const QString& cell) {
        auto& known = m_cells[post];
        auto it = known.find(cell);
        if (it == known.end())
            it = known.emplace(cell, m_judge.judgeColumn(static_cast<int>(post), cell)).first;
        return &it->second;  // nodes of an unordered_map stay where they are
    }

    void addColumn(size_t post, const BallotVerdict& verdict) {
        const auto& column = *m_columns[post];
        for (const int person : column.votesFor)
            if (!verdict.isDropped(static_cast<int>(post), person))
                ++m_tally.votesFor[post][static_cast<size_t>(person)];
        for (const int person : column.votesAgainst) ++m_tally.against[post][static_cast<size_t>(person)];
        if (!column.hasDoubt) return;
        for (const auto& choice : column.choices)
            if (choice.isGood() && choice.doubt != Doubt::None)
                ++m_unresolved[{post, choice.written, choice.doubt}];
    }

    const BallotJudge& m_judge;
    Tally m_tally;
    std::vector<std::unordered_map<QString, JudgedColumn>> m_cells;
    std::vector<QHash<std::pair<const QChar*, qsizetype>, const JudgedColumn*>>
        m_shared;  ///< while the ballots live
    std::vector<const JudgedColumn*> m_columns;
    std::map<UnresolvedKey, qint64> m_unresolved;
};

void countDown(const Contest& contest, Tally& tally) {
    tally.counted = tally.votesFor;
    if (!contest.rules.voteDown || tally.votesFor.empty()) return;
    std::vector<qint64> sum(tally.votesFor.front().size(), 0);
    for (size_t post = 0; post < tally.votesFor.size(); ++post) {
        for (size_t person = 0; person < sum.size(); ++person) sum[person] += tally.votesFor[post][person];
        if (!contest.posts[post].womenOnly) tally.counted[post] = sum;
    }
}

BallotCounter::BallotCounter(const BallotJudge& judge) : m_counter(std::make_unique<Counter>(judge)) {}
BallotCounter::~BallotCounter() = default;

void BallotCounter::add(const BallotPaper& ballot) {
    m_counter->add(ballot);
}

Tally BallotCounter::finish() {
    return m_counter->finish();
}

Tally tally(const BallotJudge& judge, const std::vector<BallotPaper>& ballots) {
    BallotCounter counter(judge);
    for (const auto& ballot : ballots) counter.add(ballot);
    return counter.finish();
}

}  // namespace election
