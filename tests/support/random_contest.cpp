#include "tests/support/random_contest.h"

#include <algorithm>

using namespace election;
using namespace Qt::StringLiterals;

namespace {

class Maker {
  public:
    Maker(unsigned seed, const RandomOptions& options) : m_random(seed), m_options(options) {}

    RandomContest make() {
        m_decisive = chance(50);
        makePeople();
        makeRules();
        makePosts();
        makeRest();
        makeBallots();
        return {m_contest, m_ballots};
    }

  private:
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& any(const std::vector<T>& of) {
        return of[static_cast<size_t>(below(static_cast<int>(of.size())))];
    }

    void makePeople() {
        // Few names for many people, so that homonyms are common; one name and one id beyond the BMP.
        const std::vector<QString> names{u"张三"_s, u"李四"_s, u"王五"_s, u"赵六"_s,         u"陈七"_s,
                                         u"周八"_s, u"吴九"_s, u"郑十"_s, u"\U0002C2B5明"_s, u"\uFA0E军"_s};
        const int people = 4 + below(8);
        for (int i = 0; i < people; ++i)
            m_people.push_back(
                {u"P%1"_s.arg(i, 2, 10, QChar(u'0')), any(names), chance(45) ? Sex::Female : Sex::Male});
        m_people.front().id = u"\U00020000"_s;
        m_people.back().id = u"\uFF21"_s;
        m_names = names;
    }

    void makeRules() {
        auto& r = m_contest.rules;
        using R = CountingRules;
        m_contest.ruleSetId = u"zj-2020"_s;
        if (chance(30)) r.majorityBase = chance(50) ? R::MajorityBase::Valid : R::MajorityBase::Issued;
        if (chance(30)) r.blankIs = R::BlankIs::Void;
        if (chance(50)) r.invalidScope = R::InvalidScope::Column;
        if (chance(50)) r.doublePost = R::DoublePost::HigherPost;
        if (chance(30)) r.turnoutOf = R::TurnoutOf::Collected;
        if (chance(30)) r.overCollectedTest = R::OverCollectedTest::Issued;
        r.voteDown = chance(25);
        r.runoffMargin = 1 + below(3);
        m_contest.mode = chance(50) ? BallotMode::Candidates : BallotMode::SelfNomination;
        if (m_options.anyRound)
            m_contest.round = any<Round>({Round::First, Round::First, Round::Second, Round::Revote});
    }

    void makePosts() {
        const std::vector<QString> ids{u"chair"_s, u"deputy"_s, u"member"_s, u"women"_s};
        const int posts = 1 + below(4);
        for (int p = 0; p < posts; ++p) {
            ContestPost post;
            post.id = post.title = ids[static_cast<size_t>(p)];
            post.rank = p + 1;
            post.seats = p < 2 ? 1 : 1 + below(3);
            post.womenOnly = p == 3 || chance(8);
            auto people = m_people;
            std::shuffle(people.begin(), people.end(), m_random);
            people.resize(static_cast<size_t>(below(5)) % (people.size() + 1));
            post.nominees = people;
            m_contest.posts.push_back(post);
        }
    }

    void makeRest() {
        if (chance(70)) {
            m_contest.electors.emplace();
            for (const auto& person : m_people)
                if (chance(90)) m_contest.electors->push_back(person);
        }
        std::vector<QString> known;
        for (const auto& post : m_contest.posts)
            for (const auto& person : post.nominees) known.push_back(person.id);
        if (m_contest.electors)
            for (const auto& person : *m_contest.electors) known.push_back(person.id);
        if (known.empty()) return;
        if (m_options.relatives && chance(70))
            for (int i = 1 + below(8); i > 0; --i) m_contest.relatives.emplace_back(any(known), any(known));
        if (m_contest.round != Round::First && chance(60))
            for (int i = 1 + below(2); i > 0; --i) {
                const auto& person = any(known);
                const bool again = std::any_of(m_contest.held.begin(), m_contest.held.end(),
                                               [&](const HeldSeat& seat) { return seat.person == person; });
                if (!again) m_contest.held.push_back({person, u"deputy"_s});
            }
        if (chance(30)) m_contest.disqualified.push_back(any(known));
        if (chance(40)) m_contest.rulings.push_back({any(m_contest.posts).id, any(m_names), any(known)});
    }

    QString cell(const ContestPost& post) {
        QStringList parts;
        int names = chance(85) ? post.seats - (chance(30) ? 1 : 0) : post.seats + below(2);
        if (m_decisive) names = post.seats;
        for (int i = 0; i < names; ++i) {
            const int n = static_cast<int>(post.nominees.size());
            const bool nominee = n > 0 && chance(m_decisive ? 97 : 85);
            // A decisive village agrees on the first few nominees, so that majorities and runners-up come
            // about.
            const int place = n == 0 ? 0 : m_decisive ? (i + (chance(70) ? 0 : below(2))) % n : below(n);
            QString name = nominee ? post.nominees[static_cast<size_t>(place)].name : any(m_names);
            if (chance(m_decisive ? 1 : 3)) name = u"?"_s;
            if (chance(2)) name = u"无此人"_s;
            if (chance(5)) name = u" "_s + name + u"\u3000"_s;
            if (m_contest.mode == BallotMode::Candidates)
                name += chance(85) ? u"○"_s : chance(80) ? u"×"_s : QString();
            else if (chance(6))
                name += chance(60) ? u"○"_s : u"×"_s;
            parts << name;
        }
        return parts.join(u'、');
    }

    void makeBallots() {
        const int ballots = 1 + below(24);
        for (int i = 0; i < ballots; ++i) {
            BallotPaper ballot;
            ballot.box = u"一"_s;
            ballot.number = QString::number(i + 1);
            const bool blank = chance(5);
            for (const auto& post : m_contest.posts) ballot.columns.push_back(blank ? QString() : cell(post));
            ballot.ruledVoid = chance(4);
            m_ballots.push_back(std::move(ballot));
        }
        if (m_options.alwaysValid) {
            m_contest.registered = m_contest.issued = ballots;
            m_contest.voters = ballots;
            return;
        }
        m_contest.registered = ballots + (chance(15) ? ballots : below(ballots + 1));
        m_contest.issued = ballots + (chance(8) ? -1 : below(3));
        if (chance(70)) m_contest.voters = ballots + (chance(8) ? -1 : 0);
    }

    std::mt19937 m_random;
    RandomOptions m_options;
    bool m_decisive = false;
    std::vector<ContestPerson> m_people;
    std::vector<QString> m_names;
    Contest m_contest;
    std::vector<BallotPaper> m_ballots;
};

}  // namespace

RandomContest randomContest(unsigned seed, const RandomOptions& options) {
    return Maker(seed, options).make();
}
