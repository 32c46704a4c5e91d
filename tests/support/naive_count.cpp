#include "tests/support/naive_count.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

using namespace election;
using std::map;
using std::set;
using std::string;
using std::u32string;
using std::vector;

namespace {

using Rules = CountingRules;
using Id = u32string;  // compares by code points

Id toId(const QString& text) {
    return text.toStdU32String();
}
QString fromId(const Id& id) {
    return QString::fromStdU32String(id);
}

struct Choice {
    Id name;
    bool illegible = false;
    bool against = false;
    bool dead = false;     // void
    bool ignored = false;  // takes no part in steps 4 to 7 (× in a self-nomination)
    Id person;             // empty: not resolved
    string open;           // "homonym", "unknown"
};

struct Paper {
    string cls;  // valid, void, blank
    bool partly = false;
    vector<vector<Choice>> columns;
};

class Naive {
  public:
    Naive(const Contest& contest, const vector<BallotPaper>& ballots) : c(contest), papers(ballots) {}

    Outcome run() {
        for (const auto& paper : papers) add(classify(paper));
        test();
        computeCounted();
        m_elected.resize(c.posts.size());
        m_tied.resize(c.posts.size());
        m_tiedSeats.assign(c.posts.size(), 0);
        if (o.validElection) {
            byVotes();
            relatives();
            review();
        }
        report();
        return o;
    }

  private:
    const Contest& c;
    const vector<BallotPaper>& papers;
    Outcome o;
    map<size_t, map<Id, qint64>> m_for, m_against, m_counted;
    map<std::tuple<size_t, Id, string>, qint64> m_open;
    vector<set<Id>> m_elected, m_tied;
    vector<int> m_tiedSeats;

    // ---- people
    // -------------------------------------------------------------------------------------------------
    bool isNominee(size_t post, const Id& id) const {
        for (const auto& n : c.posts[post].nominees)
            if (toId(n.id) == id) return true;
        return false;
    }
    const ContestPerson* person(const Id& id) const {
        for (const auto& post : c.posts)
            for (const auto& n : post.nominees)
                if (toId(n.id) == id) return &n;
        if (c.electors)
            for (const auto& e : *c.electors)
                if (toId(e.id) == id) return &e;
        return nullptr;
    }
    bool isWoman(const Id& id) const {
        const auto* p = person(id);
        return p && p->sex == Sex::Female;
    }
    bool related(const Id& a, const Id& b) const {
        for (const auto& [x, y] : c.relatives)
            if ((toId(x) == a && toId(y) == b) || (toId(x) == b && toId(y) == a)) return a != b;
        return false;
    }
    bool held(const Id& id) const {
        for (const auto& h : c.held)
            if (toId(h.person) == id) return true;
        return false;
    }

    // ---- one ballot
    // ---------------------------------------------------------------------------------------------
    vector<Choice> read(const QString& cell) const {
        vector<Choice> result;
        set<std::pair<Id, bool>> seen;
        for (const auto& part : cell.split(QString::fromUtf8("、"))) {
            QString text = part.trimmed();
            QString mark;
            for (const char* m : {"○", "×"})
                if (mark.isEmpty() && text.endsWith(QString::fromUtf8(m))) {
                    mark = QString::fromUtf8(m);
                    text = text.left(text.size() - 1).trimmed();
                }
            if (text.isEmpty()) continue;
            Choice choice;
            choice.name = toId(text);
            if (choice.name == U"?") {
                choice.illegible = choice.dead = true;
                result.push_back(choice);
                continue;
            }
            if (c.mode == BallotMode::Candidates && mark.isEmpty()) continue;
            choice.against = mark == QString::fromUtf8("×");
            if (c.mode == BallotMode::SelfNomination && choice.against) choice.dead = choice.ignored = true;
            if (!seen.insert({choice.name, choice.against}).second) continue;
            result.push_back(choice);
        }
        return result;
    }

    void resolve(size_t post, Choice& choice) const {
        set<Id> here, elsewhere, roll;
        for (size_t p = 0; p < c.posts.size(); ++p)
            for (const auto& n : c.posts[p].nominees)
                if (toId(n.name) == choice.name) (p == post ? here : elsewhere).insert(toId(n.id));
        if (here.size() == 1) {
            choice.person = *here.begin();
            return;
        }
        for (const auto& r : c.rulings) {
            if (r.post != c.posts[post].id || toId(r.name) != choice.name) continue;
            if (c.round == Round::Revote && !isNominee(post, toId(r.person)))
                choice.dead = true;
            else
                choice.person = toId(r.person);
            return;
        }
        if (here.size() > 1) {
            choice.open = "homonym";
            return;
        }
        if (c.round == Round::Revote) {
            choice.dead = true;
            return;
        }
        if (c.electors) {
            for (const auto& e : *c.electors)
                if (toId(e.name) == choice.name) roll.insert(toId(e.id));
        } else {
            roll = elsewhere;
        }
        if (roll.size() == 1)
            choice.person = *roll.begin();
        else if (roll.size() > 1)
            choice.open = "homonym";
        else if (c.electors)
            choice.dead = true;
        else
            choice.open = "unknown";
    }

    Paper classify(const BallotPaper& ballot) const {
        Paper paper;
        for (size_t p = 0; p < c.posts.size(); ++p) paper.columns.push_back(read(ballot.columns[p]));
        const auto make = [&](const char* cls) {
            paper.cls = cls;
            return paper;
        };
        if (ballot.ruledVoid) return make("void");
        size_t choices = 0;
        for (const auto& column : paper.columns) choices += column.size();
        if (choices == 0) return make(c.rules.blankIs == Rules::BlankIs::Void ? "void" : "blank");

        const bool columnScope = c.rules.invalidScope == Rules::InvalidScope::Column;
        for (size_t p = 0; p < c.posts.size(); ++p) {
            auto& column = paper.columns[p];
            int forChoices = 0;
            for (const auto& choice : column)
                if (choice.illegible || (!choice.against && !choice.ignored)) ++forChoices;
            if (forChoices <= c.posts[p].seats) continue;
            if (!columnScope) return make("void");
            for (auto& choice : column) choice.dead = true;
        }
        for (size_t p = 0; p < c.posts.size(); ++p) {
            auto& column = paper.columns[p];
            for (auto& choice : column)
                if (!choice.dead) resolve(p, choice);
            vector<Choice> merged;
            for (const auto& choice : column) {
                bool again = false;
                for (const auto& other : merged)
                    again = again || (!choice.person.empty() && other.person == choice.person &&
                                      other.against == choice.against);
                if (!again) merged.push_back(choice);
            }
            column = merged;
            map<Id, set<bool>> ways;
            for (const auto& choice : column)
                if (!choice.person.empty()) ways[choice.person].insert(choice.against);
            for (auto& choice : column) {
                if (choice.person.empty()) continue;
                if (ways[choice.person].size() == 2) choice.dead = true;
                if (c.posts[p].womenOnly && !isWoman(choice.person)) choice.dead = true;
            }
        }
        map<Id, vector<size_t>> posts;  // where each person has a good vote for
        for (size_t p = 0; p < c.posts.size(); ++p)
            for (const auto& choice : paper.columns[p])
                if (!choice.dead && !choice.against && !choice.person.empty())
                    posts[choice.person].push_back(p);
        for (const auto& [id, where] : posts) {
            if (where.size() < 2) continue;
            if (!columnScope) return make("void");
            for (size_t k = 0; k < where.size(); ++k) {
                if (k == 0 && c.rules.doublePost == Rules::DoublePost::HigherPost) continue;
                for (auto& choice : paper.columns[where[k]])
                    if (choice.person == id && !choice.against) choice.dead = true;
            }
        }
        bool good = false;
        for (const auto& column : paper.columns)
            for (const auto& choice : column) {
                good = good || !choice.dead;
                paper.partly = paper.partly || choice.dead;
            }
        return make(good ? "valid" : "void");
    }

    void add(const Paper& paper) {
        ++o.collected;
        if (paper.cls == "void") ++o.voidBallots;
        if (paper.cls == "blank") ++o.blank;
        if (paper.cls != "valid") return;
        ++o.valid;
        if (paper.partly) ++o.partlyVoid;
        for (size_t p = 0; p < c.posts.size(); ++p)
            for (const auto& choice : paper.columns[p]) {
                if (choice.dead) continue;
                if (!choice.open.empty())
                    ++m_open[{p, choice.name, choice.open}];
                else
                    ++(choice.against ? m_against : m_for)[p][choice.person];
            }
    }

    // ---- deciding
    // -----------------------------------------------------------------------------------------------
    void test() {
        const qint64 t =
            c.rules.turnoutOf == Rules::TurnoutOf::Collected || !c.voters ? o.collected : *c.voters;
        const qint64 n =
            c.rules.overCollectedTest == Rules::OverCollectedTest::Issued || !c.voters ? c.issued : *c.voters;
        if (o.collected > n) o.invalidReason = InvalidReason::OverCollected;
        if (c.round != Round::Revote && !(2 * t > c.registered)) o.invalidReason = InvalidReason::Turnout;
        o.validElection = o.invalidReason == InvalidReason::None;
        o.majorityBase = o.collected;
        if (c.round == Round::First && c.rules.majorityBase == Rules::MajorityBase::Valid)
            o.majorityBase = o.valid;
        if (c.round == Round::First && c.rules.majorityBase == Rules::MajorityBase::Issued)
            o.majorityBase = c.issued;
        o.needed = 1;
        if (c.round == Round::First)
            while (2 * o.needed <= o.majorityBase) ++o.needed;
        if (c.round == Round::Second)
            while (3 * o.needed < o.collected) ++o.needed;
    }

    void computeCounted() {
        for (size_t p = 0; p < c.posts.size(); ++p)
            for (size_t q = 0; q <= p; ++q)
                if (q == p || (c.rules.voteDown && !c.posts[p].womenOnly))
                    for (const auto& [id, votes] : m_for[q]) m_counted[p][id] += votes;
    }

    qint64 votes(size_t p, const Id& id) const {
        const auto post = m_counted.find(p);
        if (post == m_counted.end()) return 0;
        const auto it = post->second.find(id);
        return it == post->second.end() ? 0 : it->second;
    }
    // Everybody eligible, grouped by votes, most first.
    map<qint64, set<Id>, std::greater<>> levels(size_t p, const std::function<bool(const Id&)>& may) const {
        map<qint64, set<Id>, std::greater<>> result;
        const auto post = m_counted.find(p);
        if (post == m_counted.end()) return result;
        for (const auto& [id, count] : post->second)
            if (count >= o.needed && !held(id) && may(id)) result[count].insert(id);
        return result;
    }
    bool electedAnywhere(const Id& id) const {
        for (const auto& who : m_elected)
            if (who.count(id)) return true;
        return false;
    }

    void byVotes() {
        for (size_t p = 0; p < c.posts.size(); ++p) {
            int left = c.posts[p].seats;
            for (const auto& [count, who] : levels(p, [&](const Id& id) { return !electedAnywhere(id); })) {
                if (left == 0) break;
                if (static_cast<int>(who.size()) > left) {
                    m_tied[p] = who;
                    m_tiedSeats[p] = left;
                    break;
                }
                m_elected[p].insert(who.begin(), who.end());
                left -= static_cast<int>(who.size());
            }
        }
    }

    vector<set<Id>> groups(set<Id> who) const {
        vector<set<Id>> result;
        while (!who.empty()) {
            set<Id> group{*who.begin()};
            for (bool grew = true; grew;) {
                grew = false;
                for (const auto& a : who)
                    for (const auto& b : set<Id>(group))
                        if (related(a, b) && group.insert(a).second) grew = true;
            }
            for (const auto& id : group) who.erase(id);
            result.push_back(group);
        }
        return result;
    }

    void relatives() {
        vector<Id> kept;
        for (const auto& h : c.held) kept.push_back(toId(h.person));
        const auto keptRelative = [&](const Id& id) -> const Id* {
            for (const auto& k : kept)
                if (related(k, id)) return &k;
            return nullptr;
        };
        vector<vector<std::pair<Id, Id>>> lost(c.posts.size());
        vector<set<Id>> family(c.posts.size());
        vector<int> families(c.posts.size(), 0);
        for (size_t p = 0; p < c.posts.size(); ++p) {
            map<qint64, set<Id>, std::greater<>> winners;
            for (const auto& id : m_elected[p]) winners[votes(p, id)].insert(id);
            m_elected[p].clear();
            for (const auto& [count, who] : winners) {
                set<Id> others;
                for (const auto& id : who) {
                    if (const auto* k = keptRelative(id))
                        lost[p].push_back({id, *k});
                    else
                        others.insert(id);
                }
                for (const auto& group : groups(others)) {
                    if (group.size() == 1) {
                        kept.push_back(*group.begin());
                        m_elected[p].insert(*group.begin());
                    } else {
                        family[p].insert(group.begin(), group.end());
                        ++families[p];
                    }
                }
            }
        }
        vector<vector<Id>> fresh(c.posts.size());
        for (size_t p = 0; p < c.posts.size(); ++p) {
            if (lost[p].empty() && families[p] == 0) continue;
            m_tied[p] = family[p];
            m_tiedSeats[p] = families[p];
            int left = c.posts[p].seats - static_cast<int>(m_elected[p].size()) - families[p];
            while (left > 0) {
                const auto open = levels(p, [&](const Id& id) {
                    for (size_t q = 0; q < c.posts.size(); ++q)
                        if (m_tied[q].count(id) || family[q].count(id)) return false;
                    return !electedAnywhere(id) && !keptRelative(id);
                });
                if (open.empty()) break;
                const auto& best = open.begin()->second;
                if (static_cast<int>(best.size()) > left) {
                    m_tied[p].insert(best.begin(), best.end());
                    m_tiedSeats[p] += left;
                    break;
                }
                for (const auto& group : groups(best)) {
                    --left;
                    if (group.size() == 1) {
                        m_elected[p].insert(*group.begin());
                        kept.push_back(*group.begin());
                        fresh[p].push_back(*group.begin());
                    } else {
                        m_tied[p].insert(group.begin(), group.end());
                        ++m_tiedSeats[p];
                    }
                }
            }
        }
        for (size_t p = 0; p < c.posts.size(); ++p)
            for (size_t n = 0; n < lost[p].size(); ++n) {
                AvoidanceCase entry{fromId(lost[p][n].first), fromId(lost[p][n].second), std::nullopt};
                if (n < fresh[p].size()) entry.replacement = fromId(fresh[p][n]);
                o.avoidance.push_back(entry);
            }
    }

    void review() {
        set<Id> out;
        for (const auto& id : c.disqualified)
            for (auto& who : m_elected)
                if (who.erase(toId(id))) out.insert(toId(id));
        for (const auto& id : out) o.invalidWins.push_back(fromId(id));
    }

    vector<QString> inOrder(size_t p, const set<Id>& who) const {
        vector<Id> ids(who.begin(), who.end());
        std::stable_sort(ids.begin(), ids.end(),
                         [&](const Id& a, const Id& b) { return votes(p, a) > votes(p, b); });
        vector<QString> result;
        for (const auto& id : ids) result.push_back(fromId(id));
        return result;
    }

    void report() {
        bool tie = false, vacancy = false, woman = false;
        int members = static_cast<int>(c.held.size());
        for (const auto& h : c.held) woman = woman || isWoman(toId(h.person));
        for (size_t p = 0; p < c.posts.size(); ++p) {
            PostOutcome post;
            post.id = c.posts[p].id;
            set<Id> listed;
            for (const auto& n : c.posts[p].nominees) listed.insert(toId(n.id));
            for (const auto* tallyOf : {&m_for, &m_against, &m_counted})
                if (const auto it = tallyOf->find(p); it != tallyOf->end())
                    for (const auto& [id, count] : it->second)
                        if (count > 0) listed.insert(id);
            for (const auto& id : inOrder(p, listed))
                post.votes.push_back({id, person(toId(id)) ? person(toId(id))->name : QString(),
                                      m_for[p][toId(id)], m_against[p][toId(id)], votes(p, toId(id)),
                                      isNominee(p, toId(id))});
            post.elected = inOrder(p, m_elected[p]);
            post.tied = inOrder(p, m_tied[p]);
            post.tiedSeats = m_tiedSeats[p];
            post.vacant = c.posts[p].seats - static_cast<int>(post.elected.size()) - post.tiedSeats;
            tie = tie || post.tiedSeats > 0;
            vacancy = vacancy || post.vacant > 0;
            members += static_cast<int>(post.elected.size());
            for (const auto& id : m_elected[p]) woman = woman || isWoman(id);
            o.posts.push_back(post);
        }
        for (const auto& [key, choices] : m_open)
            o.unresolved.push_back({c.posts[std::get<0>(key)].id, fromId(std::get<1>(key)),
                                    QString::fromStdString(std::get<2>(key)), choices});
        if (!o.validElection)
            o.next = NextStep::Rerun;
        else if (tie || (c.round == Round::Revote && vacancy))
            o.next = NextStep::Revote;
        else if (!vacancy)
            o.next = NextStep::Complete;
        else if (c.round == Round::First)
            o.next = NextStep::Runoff;
        else
            o.next = members >= c.rules.minMembers ? NextStep::MayStop : NextStep::Township;
        if (o.next == NextStep::Runoff) furtherElection(woman);
    }

    void furtherElection(bool woman) {
        for (size_t p = 0; p < c.posts.size(); ++p) {
            if (o.posts[p].vacant == 0) continue;
            set<Id> may;
            for (const auto& [id, count] : m_counted[p])
                if (count > 0 && !electedAnywhere(id) &&
                    std::find(c.disqualified.begin(), c.disqualified.end(), fromId(id)) ==
                        c.disqualified.end())
                    may.insert(id);
            RunoffPost post{c.posts[p].id, o.posts[p].vacant, {}, c.posts[p].womenOnly && woman};
            for (const auto& id : inOrder(p, may)) {
                const auto places = static_cast<size_t>(post.seats + c.rules.runoffMargin);
                if (post.candidates.size() >= places &&
                    votes(p, toId(id)) != votes(p, toId(post.candidates.back())))
                    break;
                post.candidates.push_back(id);
            }
            o.runoff.push_back(post);
        }
    }
};

}  // namespace

Outcome naiveCount(const Contest& contest, const vector<BallotPaper>& ballots) {
    return Naive(contest, ballots).run();
}
