#include "core/services/proxy_service.h"

#include "core/services/audit_service.h"
#include "core/services/relative_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 12, 19);
using State = ProxyStanding::State;

struct Hamlet : SmallElection {
    std::vector<PersonId> people;
    Hamlet() {
        for (int i = 0; i < 8; ++i)
            people.push_back(addPerson(u"选民"_s + QChar(u'甲' + i), idNumber(i), u"0800%1"_s.arg(i)));
        setToday(kDay.addDays(-3));
    }
    void setToday(const QDate& day) { clock.set(QDateTime(day, QTime(4, 0), Qt::UTC)); }
    ProxyService service() { return ProxyService(*file); }
    ProxyRequest request(int principal, int proxy, Kinship kinship = Kinship::Spouse) const {
        return {village,       people[size_t(principal)], people[size_t(proxy)], kinship,
                u"在外务工"_s, kDay.addDays(-3)};
    }
    ProxyId add(int principal, int proxy) {
        const auto added = service().add(request(principal, proxy));
        INFO((added ? QString() : added.error().message).toStdString());
        REQUIRE(added);
        return *added;
    }
    ProxyRow row(ProxyId id) {
        const auto book = service().book(village);
        REQUIRE(book);
        REQUIRE(book->find(id));
        return *book->find(id);
    }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
};

}  // namespace

TEST_CASE("A proxy is asked for, audited, listed and posted before it is in force") {
    Hamlet village;
    const ProxyId id = village.add(0, 1);
    CHECK(village.row(id).standing.state == State::Open);
    CHECK_FALSE(village.service().makeList(village.village));  // nothing approved
    REQUIRE(village.service().audit(id, true, kDay.addDays(-3), u"选委会"_s));
    CHECK(village.row(id).standing.state == State::Unposted);
    const auto list = village.service().makeList(village.village);
    REQUIRE(list);
    CHECK(list->number == 1);
    CHECK(village.service().makeList(village.village).error().code == ErrorCode::Conflict);
    village.setToday(kDay.addDays(-1));
    CHECK_FALSE(village.service().setPosted(village.village, 2, kDay.addDays(-1)));
    CHECK_FALSE(village.service().setPosted(village.village, 1, kDay));
    REQUIRE(village.service().setPosted(village.village, 1, kDay.addDays(-1)));
    CHECK(village.row(id).standing.state == State::InForce);
    CHECK(village.row(id).postedIn == 1);
    CHECK_FALSE(village.service().setPosted(village.village, 1, kDay.addDays(-2)));  // needs a reason
    CHECK_FALSE(village.service().audit(id, false, kDay.addDays(-1), u"改判"_s));    // posted: take it back
    REQUIRE(village.service().revoke(id, u"本人回村投票"_s));
    CHECK(village.row(id).standing.state == State::Revoked);
    village.checkSound();
}

TEST_CASE("What is approved after the last list is void on the day, unless a newer list is posted") {
    Hamlet village;
    const ProxyId first = village.add(0, 1), second = village.add(2, 3);
    REQUIRE(village.service().audit(first, true, kDay.addDays(-3), {}));
    REQUIRE(village.service().makeList(village.village));
    REQUIRE(village.service().setPosted(village.village, 1, kDay.addDays(-3)));
    REQUIRE(village.service().audit(second, true, kDay.addDays(-3), {}));
    village.setToday(kDay);
    CHECK(village.row(first).standing.state == State::InForce);
    CHECK(village.row(second).standing.state == State::Void);
    CHECK(findNote(village.row(second).standing.why, u"unposted"));
    village.setToday(kDay.addDays(-1));
    const auto list = village.service().makeList(village.village);
    REQUIRE(list);
    CHECK(list->number == 2);
    REQUIRE(village.service().setPosted(village.village, 2, kDay.addDays(-1)));
    village.setToday(kDay);
    CHECK(village.row(second).standing.state == State::InForce);
    const auto book = village.service().book(village.village);
    CHECK(book->inForce == 2);
    CHECK(book->lists.size() == 2);
}

TEST_CASE(
    "Worked example 19 in the file: late, fourth, self-nominee, not on the register are refused with the "
    "article") {
    Hamlet village;
    village.setToday(kDay.addDays(-2));
    auto late = village.request(0, 1);
    late.requestedOn = kDay.addDays(-2);
    const auto refused = village.service().add(late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(refused.error().message.contains(u"第二十五条"_s));
    for (int i = 0; i < 3; ++i) village.add(i, 7);
    CHECK(village.service().add(village.request(3, 7)).error().message.contains(u"第十八条"_s));
    village.addNomination(1, u"选民"_s + QChar(u'甲' + 6), idNumber(6), u"委员"_s);
    CHECK(findNote(*village.service().judge(village.request(4, 6)), u"candidate"));
    // A proxy that was approved becomes void when its holder stands.
    village.addNomination(2, u"选民"_s + QChar(u'甲' + 7), idNumber(7), u"主任"_s);
    const auto book = village.service().book(village.village);
    CHECK(book->voided == 3);
    // The nephew is taken in 2026, with the note that Zhejiang's own wording isn't known.
    const auto notes = village.service().judge(village.request(4, 5, Kinship::NephewNiece));
    CHECK(refusals(*notes).isEmpty());
    CHECK(findNote(*notes, u"wider"));
    village.checkSound();
}

TEST_CASE("The record of relatives fills the relation in and is not contradicted") {
    Hamlet village;
    CHECK_FALSE(village.service().knownRelation(village.people[0], village.people[1])->has_value());
    REQUIRE(RelativeService(*village.file)
                .save(village.people[0], village.people[1], Kinship::Sibling, u"户口簿"_s));
    CHECK(*village.service().knownRelation(village.people[0], village.people[1]) == Kinship::Sibling);
    CHECK(findNote(*village.service().judge(village.request(0, 1)), u"recorded"));
    REQUIRE(village.service().add(village.request(0, 1, Kinship::Sibling)));
}

TEST_CASE("A refused request frees its principal, an audit names its reason and its day") {
    Hamlet village;
    const ProxyId id = village.add(0, 1);
    CHECK_FALSE(village.service().audit(id, false, kDay.addDays(-3), {}));
    CHECK_FALSE(village.service().audit(id, true, kDay.addDays(-4), {}));  // before it was asked for
    REQUIRE(village.service().audit(id, false, kDay.addDays(-3), u"本人未外出"_s));
    CHECK(village.row(id).standing.state == State::Refused);
    village.add(0, 2);
    CHECK_FALSE(village.service().audit(id, true, kDay.addDays(-3), {}));  // he has another proxy now
    village.checkSound();
}
