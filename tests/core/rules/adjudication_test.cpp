#include "core/rules/adjudication.h"

#include "core/rules/count.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Contest village() {
    Contest contest;
    contest.registered = 10;
    contest.issued = 9;
    contest.voters = 9;
    contest.posts = {{u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张建国"_s, Sex::Male}}},
                     {u"member"_s, u"委员"_s, 2, 2, false, {{u"P2"_s, u"李四"_s, Sex::Female}}}};
    contest.electors =
        std::vector<ContestPerson>{{u"P1"_s, u"张建国"_s, Sex::Male}, {u"P2"_s, u"李四"_s, Sex::Female},
                                   {u"P3"_s, u"王五"_s, Sex::Male},   {u"P4"_s, u"赵六"_s, Sex::Male},
                                   {u"P5"_s, u"赵六"_s, Sex::Female}, {u"P6"_s, u"钱七"_s, Sex::Male}};
    return contest;
}

BallotPaper paperOf(const QString& chair, const QString& member = {}) {
    BallotPaper paper;
    paper.columns = {chair, member};
    return paper;
}

RulingRecord ruling(const QString& post, const QString& name, const QString& person) {
    RulingRecord one;
    one.post = post;
    one.name = name;
    one.kind = person.isEmpty() ? RulingRecord::Kind::Nobody : RulingRecord::Kind::Person;
    one.person = person;
    return one;
}

}  // namespace

TEST_CASE("The queue holds homonyms, nicknames, names of another post and ineligible persons, each once") {
    const Contest contest = village();
    const std::vector<BallotPaper> papers{paperOf(u"赵六"_s),         paperOf(u"赵六"_s, u"李四"_s),
                                          paperOf(u"建国哥"_s),       paperOf(u"李四"_s),
                                          paperOf(u"钱七"_s),         paperOf(u"王五"_s),
                                          paperOf(u"张建国、赵六"_s),  // void: two for one seat
                                          paperOf({}, u"李四"_s)};
    const auto cases = nameCases(contest, papers, {}, {u"P6"_s});
    REQUIRE(cases.size() == 4);
    CHECK(cases[0].kind == NameCase::Kind::Homonym);
    CHECK(cases[0].name == u"赵六"_s);
    CHECK(cases[0].choices == 2);
    CHECK(cases[0].people == QStringList{u"P4"_s, u"P5"_s});
    CHECK(cases[0].mustBeRuled());
    const auto find = [&](const QString& name) {
        for (const NameCase& one : cases)
            if (one.name == name) return one;
        FAIL(name.toStdString());
        return NameCase();
    };
    CHECK(find(u"建国哥"_s).kind == NameCase::Kind::NotOnRegister);
    CHECK(find(u"建国哥"_s).people == QStringList{u"P1"_s});  // shares the given name
    CHECK(find(u"李四"_s).kind == NameCase::Kind::ForAnotherPost);
    CHECK(find(u"钱七"_s).kind == NameCase::Kind::Ineligible);
    const auto ruled = nameCases(contest, papers, {ruling(u"chair"_s, u"赵六"_s, u"P5"_s)}, {});
    CHECK(std::count_if(ruled.begin(), ruled.end(), [](const NameCase& one) { return one.mustBeRuled(); }) ==
          0);
}

TEST_CASE(
    "A ruling counts on all like ballots, a nickname's too, one for nobody reads the name as illegible") {
    Contest contest = village();
    std::vector<BallotPaper> papers{paperOf(u"建国哥"_s), paperOf(u"建国哥"_s), paperOf(u"赵六"_s),
                                    paperOf(u"张建国"_s, u"赵六、赵六○"_s)};
    Outcome before = count(contest, papers);
    CHECK(before.voidBallots == 2);  // the nickname alone is nobody
    CHECK(before.unresolved.size() == 2);
    const std::vector<RulingRecord> rulings{
        ruling(u"chair"_s, u"建国哥"_s, u"P1"_s), ruling(u"chair"_s, u"赵六"_s, {}),
        ruling(u"member"_s, u"赵六"_s, {}), ruling(u"chair"_s, u"无此人"_s, u"P99"_s)};
    addRulings(contest, rulings);
    CHECK(contest.rulings.size() == 1);  // somebody who isn't known any more is left out
    applyNobody(contest, rulings, papers);
    CHECK(papers[2].columns[0] == u"?"_s);
    CHECK(papers[3].columns[1] == u"?"_s);  // the same name twice is one choice
    const Outcome after = count(contest, papers);
    CHECK(after.posts[0].votes[0].votesFor == 3);
    CHECK(after.unresolved.empty());
    CHECK(after.voidBallots == 1);
}
