/// Outcomes that a hall argues about, each played on the real page: what it shows, why, and what comes next.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/result_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "core/store/ballot_repository.h"
#include "tests/core/services/small_election.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/result/next_round_dialog.h"
#include "ui/pages/result/result_dialogs.h"
#include "ui/pages/result/result_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status_chip.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Body kBody = Body::VillagersCommittee;
using Papers = std::vector<std::pair<int, std::vector<QString>>>;

struct PostPlan {
    QString code, title;
    int seats = 1;
    bool womenOnly = false;
    QStringList nominees{};
};

/// Twenty voters whose names are letters; 甲 乙 丙 丁 戊 stand where a test says so, 女一 and 女二 are women.
struct Scenario : SmallElection {
    QMap<QString, PersonId> people;

    explicit Scenario(const std::vector<PostPlan>& posts) {
        const QStringList named{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"女一"_s, u"女二"_s};
        for (int i = 0; i < 20; ++i) {
            const QString name = i < named.size() ? named[i] : u"选民"_s + QString::number(i);
            const Sex sex = name.startsWith(u'女') ? Sex::Female : Sex::Male;
            people.insert(name, addPerson(name, idNumber(i + 1), QString::number(8000 + i),
                                          RegistrationStatus::Registered, sex));
        }
        write(u"import.posts"_s, {}, [&]() -> Result<> {
            ELECTION_TRY(file->database().run(u"DELETE FROM post WHERE body = 'villagers_committee'"_s));
            store::ElectionRepository repository(file->database());
            int rank = 0;
            for (const PostPlan& post : posts)
                ELECTION_TRY(repository.insertPost(
                    {{}, village, kBody, post.code, post.title, post.seats, ++rank, post.womenOnly, {}}));
            return Ok{};
        });
        int no = 0;
        for (const PostPlan& post : posts)
            for (const QString& name : post.nominees) {
                addNomination(++no, name, idNumber(int(named.indexOf(name)) + 1), post.title);
                if (name.startsWith(u'女'))
                    write(u"import.nominations"_s, {}, [&]() -> Result<> {
                        ELECTION_TRY(
                            file->database().run(u"UPDATE nomination SET sex = '女' WHERE name = ?"_s, name));
                        return Ok{};
                    });
            }
    }

    /// The ledger and the ballots of the current round. `voters` own votes of `issued` ballots.
    void vote(const Papers& papers, int issued = -1, int voters = -1) {
        int collected = 0;
        for (const auto& [number, cells] : papers) collected += number;
        if (issued < 0) issued = collected;
        if (voters < 0) voters = issued;
        const auto saved = PollingService(*file).saveBox(
            {{}, village, u"中心会场"_s, BoxKind::MainVenue, issued, collected, voters, 0, 0},
            u"按清点记录"_s);
        INFO((saved ? QString() : saved.error().message).toStdString());
        REQUIRE(saved);
        const QString box = PollingService(*file).boxes(village)->front().name;
        const int round = ResultService(*file).current(village, kBody)->number;
        const auto contest = CountingService(*file).contest(village, kBody);
        REQUIRE(contest);
        QStringList codes;
        for (const ContestPost& post : contest->posts) codes << post.id;
        write(u"import.ballots"_s, {{u"ballot"_s, collected}}, [&]() -> Result<> {
            store::BallotRepository repository(file->database());
            int number = 0;
            for (const auto& [count, cells] : papers)
                for (int i = 0; i < count; ++i) {
                    const auto id = repository.insertCalled(
                        village, kBody, round, {box, QString::number(++number), cells, false, {}}, codes);
                    if (!id) return id.error();
                }
            return Ok{};
        });
    }
    void relatives(const QString& a, const QString& b) {
        write(u"person.relative"_s, {{u"relative"_s, 1}}, [&]() -> Result<> {
            ELECTION_TRY(file->database().run(
                u"INSERT INTO relative (person_a, person_b, relation) VALUES (?, ?, '兄弟姐妹')"_s,
                std::min(people[a].v, people[b].v), std::max(people[a].v, people[b].v)));
            return Ok{};
        });
    }
};

/// The page with what stands in its cards.
struct Played {
    PageStage stage;
    Scenario& scenario;
    explicit Played(Scenario& of) : stage(*of.file), scenario(of) { stage.show<ResultPage>(of.village); }

    QString text(const QString& card) {
        QStringList lines;
        auto* parent = stage.window->findChild<QWidget*>(card);
        REQUIRE(parent);
        for (const QLabel* one : parent->findChildren<QLabel*>())
            if (one->isVisibleTo(parent)) lines << one->text();
        return lines.join(u'\n');
    }
    /// All chips of the page: verdicts beside names, validity, what changes.
    QStringList chips() {
        QStringList all;
        for (const StatusChip* chip : stage.window->findChildren<StatusChip*>())
            if (chip->isVisible()) all << chip->text();
        return all;
    }
    void press(Qt::Key key) { stage.press(stage.page, key, Qt::ControlModifier | Qt::ShiftModifier); }
    template <class Dialog>
    Dialog* dialog() {
        QTest::qWait(0);
        auto* found = stage.window->findChild<Dialog*>();
        REQUIRE(found);
        return found;
    }
    void save(QWidget* form) {
        INFO(form->findChild<QLabel*>(u"formRefusal"_s)->text().toStdString());
        stage.press(form, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(0);
    }
    /// Ctrl+Shift+R: everybody passes, but `out` with the reason.
    void review(const QString& out = {}) {
        press(Qt::Key_R);
        auto* form = dialog<ReviewDialog>();
        const auto lines = form->reviews();
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].name != out) continue;
            form->findChild<QComboBox*>(u"reviewOutcome%1"_s.arg(i + 1))->setCurrentIndex(1);
            form->findChild<QLineEdit*>(u"reviewReason%1"_s.arg(i + 1))->setText(u"因犯罪受过刑事处罚"_s);
        }
        save(form);
        QTest::qWait(0);
    }
    /// Ctrl+Shift+D with two signatories.
    void declare() {
        press(Qt::Key_D);
        auto* form = dialog<DeclareDialog>();
        form->findChild<QLineEdit*>(u"declareName1"_s)->setText(u"王一"_s);
        form->findChild<QLineEdit*>(u"declareName2"_s)->setText(u"李二"_s);
        save(form);
        const auto declared =
            ResultService(*scenario.file)
                .inForce(scenario.village, kBody,
                         ResultService(*scenario.file).current(scenario.village, kBody)->number);
        REQUIRE(declared);
        REQUIRE(*declared);
        QTest::qWait(0);
    }
    /// Ctrl+Shift+N: the next vote as it is proposed.
    void openNext(const QString& mode = {}) {
        press(Qt::Key_N);
        auto* form = dialog<NextRoundDialog>();
        if (!mode.isEmpty()) {
            auto* box = form->findChild<QComboBox*>(u"roundMode"_s);
            box->setCurrentIndex(box->findData(mode));
        }
        save(form);
        QTest::qWait(0);
    }
    void again() {
        stage.changes.announce({ChangeEvent::All, scenario.village});
        QTest::qWait(0);
        QTest::qWait(0);
    }
};

std::vector<PostPlan> members(int seats) {
    return {{u"member"_s, u"委员"_s, seats, false, {u"甲"_s, u"乙"_s, u"丙"_s}}};
}

}  // namespace

TEST_CASE("Played: a tie at the last seat goes to a revote with ballots of its own", "[scenarios]") {
    Scenario scenario(members(2));
    scenario.vote({{7, {u"甲、乙"_s}}, {7, {u"甲、丙"_s}}, {4, {u"乙、丙"_s}}, {2, {u"选民9"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 1);
    CHECK(page.chips().filter(u"相等"_s).size() >= 2);
    CHECK(page.text(u"resultWhy"_s).contains(u"乙、丙"_s));
    CHECK(page.text(u"resultWhy"_s).contains(u"第二十八条"_s));
    page.review();
    page.declare();
    CHECK(page.text(u"resultNext"_s).contains(u"王一"_s));
    page.openNext();
    const auto contest = CountingService(*scenario.file).contest(scenario.village, kBody);
    REQUIRE(contest);
    CHECK(contest->round == Round::Revote);
    CHECK(contest->posts.front().nominees.size() == 2);
    scenario.vote({{8, {u"丙"_s}}, {5, {u"乙"_s}}});
    page.again();
    page.stage.find<QComboBox>(u"resultRound"_s)->setCurrentIndex(1);
    page.again();
    CHECK(page.text(u"resultStanding"_s).contains(u"丙（第 2 次）"_s));
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Complete);
}

TEST_CASE("Played: three are level for two seats, all three are voted on again", "[scenarios]") {
    Scenario scenario(members(2));
    scenario.vote({{6, {u"甲、乙"_s}}, {6, {u"甲、丙"_s}}, {6, {u"乙、丙"_s}}, {2, {u"选民9"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 0);
    CHECK(page.text(u"resultWhy"_s).contains(u"甲、乙、丙"_s));
    const auto proposal = ResultService(*scenario.file).proposal(scenario.village, kBody);
    REQUIRE(proposal->posts.size() == 1);
    CHECK(proposal->posts.front().seats == 2);
    CHECK(proposal->posts.front().candidates.size() == 3);
}

TEST_CASE("Played: a tie does not matter where there are seats for all", "[scenarios]") {
    Scenario scenario(members(2));
    scenario.vote({{12, {u"乙、丙"_s}}, {8, {u"选民9"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 2);
    CHECK(page.chips().filter(u"相等"_s).isEmpty());
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Complete);
}

TEST_CASE("Played: a woman in the chair, the women's seat is vacant and need not be offered again",
          "[scenarios]") {
    Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"女一"_s, u"甲"_s}},
                       {u"women"_s, u"妇女委员"_s, 1, true, {u"女二"_s}}});
    scenario.vote({{8, {u"女一"_s, u"女二"_s}}, {7, {u"女一"_s, {}}}, {5, {u"甲"_s, {}}}});
    Played page(scenario);
    CHECK(page.text(u"resultWhy"_s).contains(u"妇女"_s));
    page.review();
    page.declare();
    page.press(Qt::Key_N);
    auto* form = page.dialog<NextRoundDialog>();
    CHECK(form->draft().posts.empty());  // not chosen beforehand: it is left to the committee
    CHECK_FALSE(form->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
}

TEST_CASE("Played: a write-in wins, fails the review, and the seat stays vacant", "[scenarios]") {
    Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s, u"乙"_s}}});
    scenario.vote({{12, {u"选民9"_s}}, {5, {u"甲"_s}}, {3, {u"乙"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 1);
    page.review(u"选民9"_s);
    CHECK(page.chips().count(u"当选"_s) == 0);
    CHECK(page.chips().filter(u"当选无效"_s).size() == 1);
    CHECK(page.text(u"resultWhy"_s).contains(u"选民9"_s));
    CHECK(page.text(u"resultWhy"_s).contains(u"第三十二条"_s));
    page.declare();
    const auto proposal = ResultService(*scenario.file).proposal(scenario.village, kBody);
    CHECK(proposal->names.at(proposal->posts.front().candidates.front()) == u"甲"_s);
    CHECK(proposal->posts.front().candidates.size() == 2);
}

TEST_CASE("Played: of two siblings the one in the higher post stays", "[scenarios]") {
    Scenario scenario({{u"deputy"_s, u"副主任"_s, 1, false, {u"甲"_s}},
                       {u"member"_s, u"委员"_s, 1, false, {u"乙"_s, u"丙"_s}}});
    scenario.relatives(u"甲"_s, u"乙"_s);
    scenario.vote({{15, {u"甲"_s, u"乙"_s}}, {5, {u"甲"_s, u"丙"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 1);
    CHECK(page.text(u"resultWhy"_s).contains(u"近亲属"_s));
    CHECK(page.text(u"resultWhy"_s).contains(u"第三十一条"_s));
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Runoff);
}

TEST_CASE("Played: exactly one half is not enough, the election is invalid and held again", "[scenarios]") {
    Scenario scenario(members(2));
    scenario.vote({{10, {u"甲、乙"_s}}});
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 0);
    CHECK(page.text(u"resultWhy"_s).contains(u"20"_s));
    page.declare();
    page.openNext();
    CHECK(ResultService(*scenario.file).current(scenario.village, kBody)->kind == RoundKind::Rerun);
    CHECK(CountingService(*scenario.file).contest(scenario.village, kBody)->posts.front().nominees.size() ==
          3);
}

TEST_CASE("Played: one ballot more than people who voted makes the election invalid", "[scenarios]") {
    Scenario scenario(members(2));
    scenario.vote({{16, {u"甲、乙"_s}}}, 16, 15);
    Played page(scenario);
    CHECK(page.chips().count(u"当选"_s) == 0);
    CHECK(page.text(u"resultWhy"_s).contains(u"16"_s));
    CHECK(page.text(u"resultWhy"_s).contains(u"第二十七条"_s));
    CHECK(ResultService(*scenario.file).proposal(scenario.village, kBody)->kind == RoundKind::Rerun);
}

TEST_CASE("Played: two rounds, the further election among those with votes by one third", "[scenarios]") {
    Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s}},
                       {u"member"_s, u"委员"_s, 2, false, {u"乙"_s, u"丙"_s, u"丁"_s}}});
    scenario.vote({{11, {u"甲"_s, u"乙"_s}}, {5, {u"甲"_s, u"丙"_s}}, {4, {u"甲"_s, u"丁"_s}}});
    Played page(scenario);
    CHECK(page.text(u"resultWhy"_s).contains(u"第二十九条"_s));
    page.review();
    page.declare();
    page.openNext(u"candidates"_s);
    const auto contest = CountingService(*scenario.file).contest(scenario.village, kBody);
    REQUIRE(contest);
    CHECK(contest->mode == BallotMode::Candidates);
    CHECK(contest->posts.front().nominees.size() == 2);
    scenario.vote({{7, {u"丙○、丁×"_s}}, {6, {u"丁○"_s}}, {7, {QString()}}});
    page.again();
    page.stage.find<QComboBox>(u"resultRound"_s)->setCurrentIndex(1);
    page.again();
    CHECK(page.text(u"resultWhy"_s).contains(u"7"_s));  // one third of 20
    CHECK(page.text(u"resultStanding"_s).contains(u"丙（第 2 次）"_s));
    CHECK(page.text(u"resultStanding"_s).contains(u"甲（第 1 次）"_s));
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Complete);
    CHECK(StatusService(*scenario.file).villages()->front().elected == 3);
}

TEST_CASE("Played: people who had no votes stand in the further election, named by keys, and one wins it",
          "[scenarios]") {
    Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s}}});
    scenario.vote({{5, {u"甲"_s}}, {3, {u"选民9"_s}}, {12, {QString()}}});
    Played page(scenario);
    page.declare();
    page.press(Qt::Key_N);
    auto* form = page.dialog<NextRoundDialog>();
    auto* save = form->findChild<QPushButton*>(u"formSave"_s);
    auto* mode = form->findChild<QComboBox*>(u"roundMode"_s);
    mode->setCurrentIndex(mode->findData(u"self_nomination"_s));
    // The window: the election day and thirty days after it.
    auto* day = form->findChild<QLineEdit*>(u"roundDay"_s);
    const QString today = day->text();
    day->setText(u"2027-01-19"_s);
    CHECK_FALSE(save->isEnabled());
    day->setText(u"2027-01-18"_s);
    CHECK(save->isEnabled());
    day->setText(today);
    auto* who = form->findChild<QLineEdit*>(u"roundPersonSearch"_s);
    REQUIRE(who);
    const auto stand = [&](int number) {
        who->setFocus();
        QTest::keyClicks(who, idNumber(number).right(4).toLower());
        page.stage.press(who, Qt::Key_Return);
    };
    stand(3);
    stand(2);
    auto* line = form->findChild<QCheckBox*>(u"roundPost1"_s);
    CHECK(line->text().contains(u"甲、选民9、丙、乙"_s));
    page.stage.press(form, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(line->text().contains(u"乙"_s));
    stand(3);  // stands already: said, not added
    CHECK(form->findChild<QLabel*>(u"formRefusal"_s)->text().contains(u"丙"_s));
    CHECK(line->text().count(u"丙"_s) == 1);
    stand(2);
    page.save(form);
    const auto contest = CountingService(*scenario.file).contest(scenario.village, kBody);
    REQUIRE(contest);
    CHECK(contest->round == Round::Second);
    CHECK(contest->posts.front().nominees.size() == 4);
    // One third of 20 is 7: six votes are the most and not enough, seven are.
    scenario.vote({{7, {u"乙"_s}}, {6, {u"丙"_s}}, {7, {QString()}}});
    page.again();
    page.stage.find<QComboBox>(u"resultRound"_s)->setCurrentIndex(1);
    page.again();
    INFO(page.text(u"resultWhy"_s).toStdString());
    CHECK(page.text(u"resultWhy"_s).contains(u"1/3"_s));
    CHECK(page.text(u"resultWhy"_s).contains(u"7 票"_s));
    CHECK(page.text(u"resultStanding"_s).contains(u"乙（第 2 次）"_s));
    CHECK(CountingService(*scenario.file).count(scenario.village, kBody)->outcome.needed == 7);
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Complete);
}

TEST_CASE("Played: fewer than three elected after the further election is the township's question",
          "[scenarios]") {
    Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s}},
                       {u"member"_s, u"委员"_s, 2, false, {u"乙"_s, u"丙"_s, u"丁"_s}}});
    scenario.vote({{11, {u"甲"_s, u"乙"_s}}, {9, {u"甲"_s, u"丙"_s}}});
    Played page(scenario);
    page.review();
    page.declare();
    page.openNext(u"self_nomination"_s);
    scenario.vote({{6, {u"丙"_s}}, {14, {QString()}}});
    page.again();
    page.stage.find<QComboBox>(u"resultRound"_s)->setCurrentIndex(1);
    page.again();
    CHECK(ResultService(*scenario.file).standing(scenario.village, kBody)->next == NextStep::Township);
    CHECK(page.text(u"resultWhy"_s).contains(u"第三十条"_s));
}

TEST_CASE("Played: another base, turnout or scope that would change the outcome is flagged", "[scenarios]") {
    const auto changes = [](Played& page) { return page.chips().count(u"会变"_s); };
    SECTION("majority_base: ten of sixteen valid ballots, but not of twenty collected") {
        Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s, u"乙"_s}}});
        scenario.vote({{10, {u"甲"_s}}, {6, {u"乙"_s}}, {4, {u"甲、乙"_s}}});
        Played page(scenario);
        CHECK(changes(page) >= 1);
        CHECK(page.text(u"resultOther"_s).contains(u"甲"_s));
    }
    SECTION("turnout_of: eleven voted, ten ballots came back") {
        Scenario scenario(members(2));
        scenario.vote({{10, {u"甲、乙"_s}}}, 11);
        Played page(scenario);
        CHECK(changes(page) == 1);
    }
    SECTION("invalid_scope: the whole ballot is void for a fault in one column") {
        Scenario scenario({{u"chair"_s, u"主任"_s, 1, false, {u"甲"_s}},
                           {u"member"_s, u"委员"_s, 1, false, {u"乙"_s, u"丙"_s}}});
        scenario.vote({{9, {u"甲"_s, u"乙"_s}}, {11, {u"甲"_s, u"乙、丙"_s}}});
        Played page(scenario);
        CHECK(changes(page) >= 1);
    }
    SECTION("blank_is: a blank ballot stays in every base, so it is shown and changes nothing") {
        Scenario scenario(members(2));
        scenario.vote({{12, {u"甲、乙"_s}}, {8, {QString()}}});
        Played page(scenario);
        CHECK(changes(page) == 0);
        CHECK(page.chips().count(u"不变"_s) >= 4);
    }
}
