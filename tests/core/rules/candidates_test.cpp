#include "core/rules/candidates.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

using State = CandidateLine::State;

const RuleSet& rules() {
    static const RuleSet loaded = shippedRuleSet(u"zj-2020"_s).value();
    return loaded;
}

const std::vector<Post>& posts() {
    static const std::vector<Post> all{
        {PostId{1}, VillageId{1}, Body::VillagersCommittee, u"chair"_s, u"主任"_s, 1, 1, false, {}},
        {PostId{2}, VillageId{1}, Body::VillagersCommittee, u"member"_s, u"委员"_s, 2, 2, false, {}},
        {PostId{3}, VillageId{1}, Body::VillagersCommittee, u"women"_s, u"妇女委员"_s, 1, 3, true, {}}};
    return all;
}

/// 1,000 voters, 700 took part; people 1 … 9 are called A … I, odd ones are men.
struct Facts : CandidacyFacts {
    Facts() {
        posts = ::posts();
        votes = {{NominationStage::Nomination, QDate(2026, 12, 1), 1000, 700, 690, 10}};
        for (int i = 1; i <= 9; ++i)
            people.push_back({PersonId{i}, QString(QChar(u'@' + i)), QByteArray(1, char(i)),
                              i % 2 ? Sex::Male : Sex::Female, true});
    }
    Facts& add(const QString& post, int person, int count,
               NominationStage stage = NominationStage::Nomination) {
        tallies.push_back({stage, post, PersonId{person}, count, false});
        return *this;
    }
    /// Chair A 300, C 200, E 50; members B 250, D 200, F 150, G 20; women's seat H 300, B … : complete lists.
    Facts& usual() {
        add(u"主任"_s, 1, 300).add(u"主任"_s, 3, 200).add(u"主任"_s, 5, 50);
        add(u"委员"_s, 9, 250).add(u"委员"_s, 4, 200).add(u"委员"_s, 6, 150).add(u"委员"_s, 7, 20);
        return add(u"妇女委员"_s, 8, 300).add(u"妇女委员"_s, 2, 100);
    }
    CandidateList list() { return formalCandidates(*this, rules()); }
};

QStringList named(const PostCandidates& post, State state) {
    QStringList names;
    for (const CandidateLine& line : post.lines)
        if (line.state == state) names << line.name;
    return names;
}

}  // namespace

TEST_CASE("A nomination paper names at most as many people as seats (浙选2020 17)", "[candidates]") {
    const NominationPaper good{{{u"主任"_s, u"甲"_s}, {u"委员"_s, u"乙"_s}, {u"委员"_s, u"丙"_s}}};
    CHECK(judgeNominationPaper(good, posts(), rules()).valid.size() == 3);
    const NominationPaper many{
        {{u"主任"_s, u"甲"_s}, {u"委员"_s, u"乙"_s}, {u"委员"_s, u"丙"_s}, {u"委员"_s, u"丁"_s}}};
    const JudgedPaper judged = judgeNominationPaper(many, posts(), rules());
    REQUIRE(judged.valid.size() == 1);
    CHECK(judged.valid[0].name == u"甲"_s);
    REQUIRE(judged.why.size() == 1);
    CHECK(judged.why[0].contains(u"第十七条"_s));
}

TEST_CASE("Naming one person for two posts voids that nomination (浙选2020 17)", "[candidates]") {
    const NominationPaper paper{{{u"主任"_s, u"甲"_s}, {u"委员"_s, u"甲"_s}, {u"委员"_s, u"乙"_s}}};
    const JudgedPaper judged = judgeNominationPaper(paper, posts(), rules());
    REQUIRE(judged.valid.size() == 1);
    CHECK(judged.valid[0].name == u"乙"_s);
    CHECK(judged.why.size() == 1);
    const NominationPaper twice{{{u"委员"_s, u"乙"_s}, {u"委员"_s, u"乙"_s}}};
    CHECK(judgeNominationPaper(twice, posts(), rules()).valid.size() == 1);
}

TEST_CASE("More than half of the voters take part in the nomination vote (浙选2020 18)", "[candidates]") {
    for (const auto& [registered, tookPart, enough] :
         {std::tuple{1000, 500, false}, std::tuple{1000, 501, true}, std::tuple{1001, 500, false},
          std::tuple{1001, 501, true}, std::tuple{0, 0, false}}) {
        INFO(registered << " " << tookPart);
        CHECK(enoughTookPart({NominationStage::Nomination, {}, registered, tookPart, 0, 0}) == enough);
    }
    Facts facts;
    facts.usual();
    CHECK(facts.list().complete());
    facts.votes[0].tookPart = 500;
    facts.votes[0].validPapers = 490;
    const CandidateList list = facts.list();
    CHECK_FALSE(list.enoughTookPart);
    CHECK_FALSE(list.complete());
    CHECK(list.participation.contains(u"第十八条"_s));
    facts.votes.clear();
    CHECK_FALSE(facts.list().complete());
}

TEST_CASE("Formal candidates stand by votes: the seats and the margin (浙选2020 18, 组织法2018 15)",
          "[candidates]") {
    Facts facts;
    facts.usual();
    const CandidateList list = facts.list();
    REQUIRE(list.posts.size() == 3);
    CHECK(list.posts[0].places == 2);
    CHECK(named(list.posts[0], State::Candidate) == QStringList{u"A"_s, u"C"_s});
    CHECK(named(list.posts[0], State::Behind) == QStringList{u"E"_s});
    CHECK(named(list.posts[1], State::Candidate) == QStringList{u"I"_s, u"D"_s, u"F"_s});
    CHECK(list.posts[1].lines[0].why.contains(u"第十八条"_s));
    CHECK(list.complete());
    for (NominationTally& tally : facts.tallies)
        if (tally.person == PersonId{3}) tally.votes = 0;
    for (NominationTally& tally : facts.tallies)
        if (tally.person == PersonId{5}) tally.votes = 0;
    const CandidateList few = facts.list();  // one candidate for one seat is no choice
    CHECK_FALSE(few.complete());
    REQUIRE(few.posts[0].open.size() == 1);
    CHECK(few.posts[0].open[0].contains(u"第十五条"_s));
}

TEST_CASE("Who ties for the last place waits for a further vote among the tied", "[candidates]") {
    Facts facts;
    facts.usual();
    facts.add(u"委员"_s, 5, 150);  // E and F share the third place
    CandidateList list = facts.list();
    CHECK(named(list.posts[1], State::Candidate) == QStringList{u"I"_s, u"D"_s});
    CHECK(named(list.posts[1], State::Tied) == QStringList{u"E"_s, u"F"_s});
    REQUIRE(list.posts[1].open.size() == 1);
    CHECK(list.posts[1].open[0].contains(u"[I]"_s));  // no article says what follows from a tie
    facts.add(u"委员"_s, 5, 80, NominationStage::Tie).add(u"委员"_s, 6, 90, NominationStage::Tie);
    list = facts.list();
    CHECK(named(list.posts[1], State::Candidate) == QStringList{u"I"_s, u"D"_s, u"F"_s});
    CHECK(list.complete());
    // Equal votes above the last place need no further vote.
    Facts above;
    above.add(u"主任"_s, 1, 300).add(u"主任"_s, 3, 300).add(u"主任"_s, 5, 10);
    CHECK(named(above.list().posts[0], State::Candidate) == QStringList{u"A"_s, u"C"_s});
}

TEST_CASE("Somebody nominated for two posts chooses one in writing, the next moves up (浙选2020 18)",
          "[candidates]") {
    Facts facts;
    facts.usual();
    facts.add(u"委员"_s, 1, 260);
    CandidateList list = facts.list();
    CHECK(named(list.posts[0], State::MustChoose) == QStringList{u"A"_s});
    CHECK(named(list.posts[1], State::MustChoose) == QStringList{u"A"_s});
    CHECK_FALSE(list.complete());
    facts.choices = {{PersonId{1}, u"主任"_s, QDate(2026, 12, 3)}};
    list = facts.list();
    CHECK(named(list.posts[0], State::Candidate) == QStringList{u"A"_s, u"C"_s});
    CHECK(named(list.posts[1], State::ChoseOther) == QStringList{u"A"_s});
    CHECK(named(list.posts[1], State::Candidate) == QStringList{u"I"_s, u"D"_s, u"F"_s});
    CHECK(list.complete());
    // Stray votes for another post ask nobody to choose.
    Facts stray;
    stray.usual();
    stray.add(u"委员"_s, 1, 3);
    CHECK(stray.list().complete());
}

TEST_CASE("A gap is filled by the next by votes (浙选2020 19)", "[candidates]") {
    Facts facts;
    facts.usual();
    facts.withdrawn = {PersonId{4}};
    CandidateList list = facts.list();
    CHECK(named(list.posts[1], State::Withdrawn) == QStringList{u"D"_s});
    CHECK(named(list.posts[1], State::Candidate) == QStringList{u"I"_s, u"F"_s, u"G"_s});
    CHECK_FALSE(list.posts[1].lines[0].filledGap);
    CHECK_FALSE(list.posts[1].lines[2].filledGap);  // F stood anyway
    CHECK(list.posts[1].lines[3].filledGap);
    CHECK(list.posts[1].lines[3].why.contains(u"第十九条"_s));
    facts.notQualified = {PersonId{6}};
    list = facts.list();
    CHECK(named(list.posts[1], State::NotQualified) == QStringList{u"F"_s});
    CHECK_FALSE(list.complete());  // two for two seats
}

TEST_CASE("Only voters stand, and only women for a women's seat (组织法2018 15, 浙选2020 21)",
          "[candidates]") {
    Facts facts;
    facts.usual();
    facts.people[8].registeredVoter = false;  // I
    facts.add(u"妇女委员"_s, 5, 400);
    const CandidateList list = facts.list();
    CHECK(named(list.posts[1], State::NotVoter) == QStringList{u"I"_s});
    CHECK(named(list.posts[2], State::WrongSex) == QStringList{u"E"_s});
    CHECK(named(list.posts[2], State::Candidate) == QStringList{u"H"_s, u"B"_s});
    CHECK_FALSE(list.posts[2].lines[2].filledGap);
}

TEST_CASE("Where a primary was held its votes rank (浙选2020 18)", "[candidates]") {
    Facts facts;
    facts.usual();
    facts.votes.push_back({NominationStage::Primary, QDate(2026, 12, 4), 1000, 650, 650, 0});
    facts.add(u"主任"_s, 3, 400, NominationStage::Primary).add(u"主任"_s, 5, 200, NominationStage::Primary);
    const CandidateList list = facts.list();
    CHECK(list.rankedBy == NominationStage::Primary);
    CHECK(named(list.posts[0], State::Candidate) == QStringList{u"C"_s, u"E"_s});
}

TEST_CASE("Totals that can't be are named", "[candidates]") {
    Facts facts;
    facts.usual();
    CHECK(impossibleTotals(facts.votes[0], facts.tallies, facts.posts).isEmpty());
    facts.add(u"主任"_s, 7, 200);  // 750 votes on 690 papers with one seat
    CHECK(impossibleTotals(facts.votes[0], facts.tallies, facts.posts).size() == 1);
    CHECK_FALSE(facts.list().complete());
    const NominationVote wrong{NominationStage::Nomination, {}, 100, 120, 119, 2};
    CHECK(impossibleTotals(wrong, {}, facts.posts).size() == 2);
    const NominationVote ten{NominationStage::Nomination, {}, 100, 10, 10, 0};
    const std::vector<NominationTally> both{{NominationStage::Nomination, u"主任"_s, PersonId{1}, 6, false},
                                            {NominationStage::Nomination, u"委员"_s, PersonId{1}, 6, false}};
    CHECK(impossibleTotals(ten, both, facts.posts).size() == 1);
}
