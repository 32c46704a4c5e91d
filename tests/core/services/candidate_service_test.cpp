#include "core/services/candidate_service.h"

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/nomination_papers.h"
#include "core/services/nomination_service.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_service.h"
#include "core/services/self_nomination_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

/// 后山村 elects among candidates: chair and one member, margin 1; eight voters, seven of them named.
struct Candidates : SmallElection {
    std::vector<PersonId> people;
    Candidates() {
        clock.set(QDateTime(QDate(2026, 12, 5), QTime(9, 0)).toUTC());
        const QStringList names{u"丁一"_s, u"王二"_s, u"张三"_s, u"李四"_s,
                                u"赵五"_s, u"钱六"_s, u"孙七"_s, u"周八"_s};
        for (int i = 0; i < names.size(); ++i)
            people.push_back(addPerson(names[i], idNumber(i + 1), u"08000%1"_s.arg(i + 1)));
        REQUIRE(SetupService(*file).setMode(village, BallotMode::Candidates));
    }
    CandidateService service() { return CandidateService(*file); }
    CandidateBoard board() {
        const auto made = service().board(village);
        REQUIRE(made);
        return *made;
    }
    void tally(const QString& post, int person, int votes,
               NominationStage stage = NominationStage::Nomination) {
        const auto saved = service().saveTally(village, {stage, post, people[size_t(person)], votes, false});
        INFO((saved ? QString() : saved.error().message + saved.error().detail).toStdString());
        REQUIRE(saved);
    }
    void vote(int tookPart = 8) {
        REQUIRE(service().saveVote(
            village, {NominationStage::Nomination, QDate(2026, 12, 3), 8, tookPart, tookPart, 0}));
    }
    void usual() {
        vote();
        tally(u"主任"_s, 0, 4);
        tally(u"主任"_s, 1, 3);
        tally(u"主任"_s, 2, 1);
        tally(u"委员"_s, 3, 4);
        tally(u"委员"_s, 4, 2);
        tally(u"委员"_s, 5, 1);
    }
    QStringList standing() {
        QStringList names;
        const auto all = ScreeningService(*file).screen(village);
        REQUIRE(all);
        for (const auto& row : *all)
            if (row.result.verdict == Verdict::Pending || row.result.verdict == Verdict::Qualified)
                names << row.dossier.nomination.name + row.dossier.nomination.postTitle;
        return names;
    }
    NominationId nominationOf(const QString& name) {
        const auto all = NominationService(*file).list({{}, {}, name});
        REQUIRE(all);
        REQUIRE_FALSE(all->empty());
        return all->front().nomination.id;
    }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
};

}  // namespace

TEST_CASE("A settled list of candidates goes on to the screening, by votes", "[candidates]") {
    Candidates village;
    village.usual();
    CHECK_FALSE(village.board().settled);
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing() == QStringList{u"丁一主任"_s, u"王二主任"_s, u"李四委员"_s, u"赵五委员"_s});
    const CandidateBoard board = village.board();
    CHECK(board.settled);
    CHECK(board.changes.isEmpty());
    const auto listed = NominationService(*village.file).find(village.nominationOf(u"丁一"_s));
    CHECK(listed->nomination.source == NominationSource::Nominated);
    CHECK(listed->nomination.person == village.people[0]);
    // The order of votes goes before that of strokes, on the ballot too.
    Candidates other;
    other.vote();
    other.tally(u"主任"_s, 7, 5);
    other.tally(u"主任"_s, 0, 3);
    other.tally(u"委员"_s, 3, 4);
    other.tally(u"委员"_s, 4, 2);
    REQUIRE(other.service().settle(other.village));
    CHECK(other.standing().mid(0, 2) == QStringList{u"周八主任"_s, u"丁一主任"_s});
    const auto contest = CountingService(*other.file).contest(other.village, Body::VillagersCommittee);
    REQUIRE(contest);
    CHECK(contest->mode == BallotMode::Candidates);
    REQUIRE(contest->posts[0].nominees.size() == 2);
    CHECK(contest->posts[0].nominees[0].name == u"周八"_s);
    village.checkSound();
    other.checkSound();
}

TEST_CASE("Without half of the voters, with a tie or a missing choice nothing is settled (浙选2020 18)",
          "[candidates]") {
    Candidates village;
    village.usual();
    REQUIRE(village.service().saveVote(village.village,
                                       {NominationStage::Nomination, QDate(2026, 12, 3), 8, 4, 4, 0}));
    const auto few = village.service().settle(village.village);
    REQUIRE_FALSE(few);
    CHECK(few.error().code == ErrorCode::RuleViolation);
    CHECK(few.error().message.contains(u"第十八条"_s));
    village.vote();
    village.tally(u"委员"_s, 5, 2);  // 钱六 ties with 赵五
    CHECK_FALSE(village.service().settle(village.village));
    village.tally(u"委员"_s, 5, 2, NominationStage::Tie);
    village.tally(u"委员"_s, 4, 1, NominationStage::Tie);
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing().contains(u"钱六委员"_s));
    village.checkSound();
}

TEST_CASE("Who is nominated for two posts chooses in writing, or declines", "[candidates]") {
    Candidates village;
    village.usual();
    village.tally(u"委员"_s, 0, 3);
    village.tally(u"委员"_s, 3, 3);
    village.tally(u"委员"_s, 5, 0);
    CHECK_FALSE(village.service().settle(village.village));
    const QDate signedOn(2026, 12, 4);
    CHECK(village.service()
              .recordChoice(village.village, {village.people[6], u"主任"_s, signedOn})
              .error()
              .code == ErrorCode::RuleViolation);
    CHECK(village.service()
              .recordChoice(village.village, {village.people[0], u"主任"_s, QDate(2026, 12, 6)})
              .error()
              .code == ErrorCode::InvalidInput);
    REQUIRE(village.service().recordChoice(village.village, {village.people[0], u"主任"_s, signedOn}));
    REQUIRE(village.service().recordChoice(village.village, {village.people[1], {}, signedOn}));
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing() == QStringList{u"丁一主任"_s, u"张三主任"_s, u"李四委员"_s, u"赵五委员"_s});
    village.checkSound();
}

TEST_CASE("After a withdrawal the next by votes moves up when the list is settled anew (浙选2020 19)",
          "[candidates]") {
    Candidates village;
    village.usual();
    REQUIRE(village.service().settle(village.village));
    const NominationId wang = village.nominationOf(u"王二"_s);
    village.clock.set(QDateTime(QDate(2026, 12, 17), QTime(9, 0)).toUTC());
    const auto late =
        SelfNominationService(*village.file).withdraw({wang, QDate(2026, 12, 17), {}, u"病"_s, {}});
    REQUIRE_FALSE(late);  // D-2: the article refuses, a reason does not help
    CHECK(late.error().message.contains(u"第十九条"_s));
    REQUIRE(SelfNominationService(*village.file).withdraw({wang, QDate(2026, 12, 16), {}, {}, {}}));
    const CandidateBoard board = village.board();
    CHECK(board.changes == QStringList{u"张三 (主任) moves up"_s});
    CHECK_FALSE(village.standing().contains(u"王二主任"_s));
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing() == QStringList{u"丁一主任"_s, u"张三主任"_s, u"李四委员"_s, u"赵五委员"_s});
    CHECK(village.board().changes.isEmpty());
    // A decision “not qualified” makes a gap, too.
    village.tally(u"委员"_s, 6, 1);
    village.tally(u"委员"_s, 5, 0);
    REQUIRE(ScreeningService(*village.file)
                .recordDecision(
                    {village.nominationOf(u"李四"_s), false, QDate(2026, 12, 16), u"1号"_s, {}, u"x"_s}));
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing().mid(2) == QStringList{u"赵五委员"_s, u"孙七委员"_s});
    village.checkSound();
}

TEST_CASE("Totals corrected after the list was settled take a candidate off it again", "[candidates]") {
    Candidates village;
    village.usual();
    REQUIRE(village.service().settle(village.village));
    village.tally(u"主任"_s, 2, 4);
    village.tally(u"主任"_s, 0, 1);
    CHECK(village.board().changes.size() == 2);
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing().mid(0, 2) == QStringList{u"张三主任"_s, u"王二主任"_s});
    village.tally(u"主任"_s, 2, 1);
    village.tally(u"主任"_s, 0, 4);
    REQUIRE(village.service().settle(village.village));
    CHECK(village.standing().mid(0, 2) == QStringList{u"丁一主任"_s, u"王二主任"_s});
    village.checkSound();
}

TEST_CASE("The party branch names candidates since 2026 (组织法2025 18), before only voters do (浙选2020 17)",
          "[candidates]") {
    Candidates village;
    village.usual();
    const NominationTally named{NominationStage::Nomination, u"主任"_s, village.people[6], 0, true};
    CHECK(village.board().partyMayNominate);
    REQUIRE(village.service().saveTally(village.village, named));
    CandidateBoard board = village.board();
    const auto& lines = board.list.posts[0].lines;
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [](const CandidateLine& line) { return line.name == u"孙七"_s; });
    REQUIRE(it != lines.end());
    CHECK(it->byParty);
    // Whoever names somebody, the votes rank.
    CHECK(it->state == CandidateLine::State::Behind);
    CHECK(village.service().settle(village.village));

    Candidates older;
    REQUIRE(SetupService(*older.file).setRuleSet(u"zj-2020"_s));
    CHECK_FALSE(older.board().partyMayNominate);
    NominationTally first = named;
    first.person = older.people[6];
    const auto refused = older.service().saveTally(older.village, first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(u"第十七条"_s));
    CHECK(older.board().tallies.empty());
    older.checkSound();
}

TEST_CASE("Each village nominates in its own mode only", "[candidates]") {
    Candidates village;
    SelfNominationService filing(*village.file);
    SelfNominationForm form = filing.formFor(village.people[0]).value();
    form.postTitle = u"主任"_s;
    form.inPerson = YesNo::Yes;
    const auto refused = filing.registerForm(form);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    form.body = Body::CoopBoard;
    form.postTitle = u"董事长"_s;
    CHECK(filing.registerForm(form));  // the mode is that of the villagers' committee
    REQUIRE(SetupService(*village.file).setMode(village.village, BallotMode::SelfNomination, u"更正"_s));
    CHECK(village.service()
              .saveVote(village.village, {NominationStage::Nomination, QDate(2026, 12, 3), 8, 8, 8, 0})
              .error()
              .code == ErrorCode::RuleViolation);
    CHECK(village.service().settle(village.village).error().code == ErrorCode::RuleViolation);
}

TEST_CASE("Votes and papers that can't be are refused", "[candidates]") {
    Candidates village;
    const auto save = [&village](const NominationVote& vote) {
        return village.service().saveVote(village.village, vote);
    };
    CHECK(save({NominationStage::Nomination, {}, 8, 5, 5, 0}).error().code == ErrorCode::InvalidInput);
    CHECK(save({NominationStage::Nomination, QDate(2026, 12, 6), 8, 5, 5, 0}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(save({NominationStage::Nomination, QDate(2026, 12, 3), 8, 9, 5, 0}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(save({NominationStage::Nomination, QDate(2026, 12, 3), 8, 5, 5, 1}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(save({NominationStage::Nomination, QDate(2026, 12, 3), 0, 0, 0, 0}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(
        village.service()
            .saveTally(village.village, {NominationStage::Nomination, u"村长"_s, village.people[0], 1, false})
            .error()
            .code == ErrorCode::NotFound);
    CHECK_FALSE(village.service().saveTally(
        village.village, {NominationStage::Nomination, u"主任"_s, PersonId{999}, 1, false}));
}

TEST_CASE("The lists of candidates are posted by votes and hold no digit of an ID", "[candidates]") {
    Candidates village;
    const Village place = village.board().village;
    CHECK_FALSE(NominationPapers(*village.file).preliminary(place));
    village.usual();
    const auto names = NominationPapers(*village.file).preliminary(place);
    REQUIRE(names);
    CHECK(names->forPosting);
    REQUIRE(village.service().settle(village.village));
    const auto roster = ReportingService(*village.file).build(u"roster"_s, village.village);
    REQUIRE(roster);
    QStringList rosterNames;
    for (const ReportDocument* document : {&*names, &*roster}) {
        for (const auto& section : document->sections) {
            const auto* table = std::get_if<report::Table>(&section);
            if (!table) continue;
            for (const auto& row : table->rows) {
                if (document == &*roster && row.cells.size() > 1) rosterNames << row.cells[1];
                for (const QString& cell : row.cells)
                    for (int i = 1; i <= 8; ++i) {
                        CHECK_FALSE(cell.contains(idNumber(i)));
                        CHECK_FALSE(cell.contains(idNumber(i).right(4)));
                    }
            }
        }
    }
    CHECK(rosterNames.mid(0, 2) == QStringList{u"丁一"_s, u"王二"_s});
}

TEST_CASE("Notices of the nomination by voters read as their golden files") {
    Candidates village;
    village.usual();
    const InChinese chinese;
    for (const QString& kind : {u"notice-nomination"_s, u"notice-primary"_s})
        checkGoldenOf(*village.file, kind, village.village);
}
