#include "core/services/screening_service.h"

#include "core/services/audit_service.h"
#include "core/services/nomination_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

struct Screened : SmallElection {
    NominationId zhang, li;
    Screened() {
        addPerson(u"张三"_s, idNumber(1), u"080001"_s);
        addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        zhang = addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
        li = addNomination(2, u"李四"_s, idNumber(2), u"委员"_s);
    }
    ScreenedNomination screenOne(NominationId id) {
        const auto row = ScreeningService(*file).screenOne(id);
        REQUIRE(row);
        return *row;
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

TEST_CASE("A check answered by hand goes before the files, not yet takes it back, nothing is overwritten") {
    Screened election;
    ScreeningService service(*election.file);
    CHECK(election.screenOne(election.zhang).result.verdict == Verdict::Pending);  // nobody asked yet
    for (int check = 0; check < kCheckCount; ++check)
        REQUIRE(service.setCheck(election.zhang, check, CheckState::Passed, {}));
    CHECK(election.screenOne(election.zhang).result.verdict == Verdict::Qualified);
    CHECK(election.screenOne(election.li).result.verdict == Verdict::Pending);
    CHECK(service.setCheck(election.zhang, 0, CheckState::Failed, u" "_s).error().code ==
          ErrorCode::InvalidInput);
    CHECK_FALSE(service.setCheck(election.zhang, 9, CheckState::Passed, {}));
    CHECK(service.setCheck(NominationId{77}, 0, CheckState::Passed, {}).error().code == ErrorCode::NotFound);
    // a change of mind says why
    CHECK(service.setCheck(election.zhang, 0, CheckState::Failed, u"拒绝回答"_s).error().code ==
          ErrorCode::InvalidInput);
    REQUIRE(service.setCheck(election.zhang, 0, CheckState::Failed, u"拒绝回答"_s, {}, u"第二次谈话"_s));
    const ScreenedNomination failed = election.screenOne(election.zhang);
    CHECK(failed.result.verdict == Verdict::Pending);  // one person alone bars nobody
    CHECK(failed.result.checks[0].by == u"王"_s);
    CHECK(failed.result.checks[0].waitsForSecond);
    CHECK_FALSE(service.setCheck(election.zhang, 0, CheckState::NotBegun, {}));
    REQUIRE(service.setCheck(election.zhang, 0, CheckState::NotBegun, {}, {}, u"记错了人"_s));
    CHECK(election.screenOne(election.zhang).result.checks[0].state == CheckState::NotBegun);
    const auto history = service.history(election.zhang);
    REQUIRE(history);
    CHECK(history->size() == 11);
    CHECK((*history)[9].what.contains(u"拒绝回答"_s));
    CHECK((*history)[9].what.contains(u"passed → waits for a second person"_s));
    CHECK((*history)[10].what.contains(u"记错了人"_s));
    election.checkSound();
}

TEST_CASE("A decision needs date, number and, against somebody, a reason, the township decides on nobody") {
    Screened election;
    ScreeningService service(*election.file);
    const Decision good{election.zhang, false, QDate(2026, 12, 14), u"后选〔2026〕3号"_s, {}, u"五不能①"_s};
    Decision bad = good;
    bad.date = {};
    CHECK(service.recordDecision(bad).error().code == ErrorCode::InvalidInput);
    bad = good;
    bad.date = QDate(2027, 1, 1);
    CHECK(service.recordDecision(bad).error().code == ErrorCode::InvalidInput);
    bad = good;
    bad.documentNumber.clear();
    CHECK(service.recordDecision(bad).error().code == ErrorCode::InvalidInput);
    bad = good;
    bad.reason = u"  "_s;
    CHECK(service.recordDecision(bad).error().code == ErrorCode::InvalidInput);
    bad = good;
    bad.decidedBy = u"经济开发区管委会"_s;
    CHECK(service.recordDecision(bad).error().code == ErrorCode::RuleViolation);
    REQUIRE(service.recordDecision(good));
    auto row = election.screenOne(election.zhang);
    CHECK(row.result.verdict == Verdict::NotQualified);
    REQUIRE(row.dossier.decision);
    CHECK(row.dossier.decision->decidedBy == decidingBodyName(Body::VillagersCommittee));
    Decision later = good;
    later.qualified = true;
    later.documentNumber = u"后选〔2026〕4号"_s;
    REQUIRE(service.recordDecision(later));
    CHECK(election.screenOne(election.zhang).result.verdict == Verdict::Qualified);
    CHECK(service.history(election.zhang)->size() == 2);
    election.checkSound();
}

TEST_CASE("A withdrawal counts once the person has signed") {
    Screened election;
    ScreeningService service(*election.file);
    Withdrawal paper{election.li, QDate(2026, 12, 13), u"王"_s, u"五不能①"_s, YesNo::No, {}, {}};
    REQUIRE(service.recordWithdrawal(paper));
    CHECK(election.screenOne(election.li).result.verdict != Verdict::Withdrawn);
    paper.signedByPerson = YesNo::Yes;
    REQUIRE(service.recordWithdrawal(paper));
    const auto row = election.screenOne(election.li);
    CHECK(row.result.verdict == Verdict::Withdrawn);
    CHECK(row.dossier.withdrawal->paperSeenBy == u"王"_s);
    paper.date = {};
    CHECK(service.recordWithdrawal(paper).error().code == ErrorCode::InvalidInput);
    election.checkSound();
}

TEST_CASE("Nominations are listed by post and name strokes, found by typing, counted by people") {
    Screened election;
    election.addNomination(3, u"丁一"_s, {}, u"委员"_s);
    election.addNomination(4, u"李四"_s, idNumber(2), u"主任"_s);
    const NominationService service(*election.file);
    const auto all = service.list({});
    REQUIRE(all);
    QList<int> numbers;
    for (const auto& listed : *all) numbers.append(listed.nomination.no);
    CHECK(numbers == QList<int>{4, 1, 3, 2});
    CHECK((*all)[1].matchedHow == u"id"_s);
    CHECK((*all)[2].matchedHow == u"none"_s);
    CHECK(service.list({{}, {}, u"ls"_s})->size() == 2);
    CHECK(service.list({{}, Body::CoopBoard, {}})->empty());
    CHECK(service.find(election.zhang)->village == u"后山村"_s);
    const auto totals = service.totals(election.village);
    REQUIRE(totals);
    CHECK(totals->nominations == 4);
    CHECK(totals->persons == 3);
    CHECK(totals->seats == 3);
}
