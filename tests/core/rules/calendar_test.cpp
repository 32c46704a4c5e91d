#include "core/rules/calendar.h"

#include <QSet>

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString rules;
    QDate day;
};

/// An election under the rules of 2020, and one under those of 2026: worked examples 24 and 23.
const std::vector<Case>& bothSets() {
    static const std::vector<Case> cases{{u"zj-2020"_s, QDate(2020, 11, 28)},
                                         {u"zj-2026"_s, QDate(2026, 3, 15)}};
    return cases;
}

StatutoryDate dateOf(const Case& one, const QString& key, BallotMode mode = BallotMode::SelfNomination,
                     const CalendarEvents& events = {}) {
    const auto set = shippedRuleSet(one.rules);
    REQUIRE(set);
    for (const StatutoryDate& date : statutoryCalendar(one.day, *set, mode, events))
        if (date.key == key) return date;
    FAIL(key << " is not in the calendar of " << one.rules);
    return {};
}

QDateTime at(const QDate& day, int hour, int minute) {
    return QDateTime(day, QTime(hour, minute), Qt::LocalTime);
}

}  // namespace

TEST_CASE("Every date of the election's course is in the calendar of either mode, each with its source") {
    const QStringList both{
        u"plan"_s,        u"committee_chosen"_s, u"day_announced"_s, u"registration"_s,    u"leaving_audit"_s,
        u"roll_posted"_s, u"objections"_s,       u"decisions"_s,     u"representatives"_s, u"review"_s,
        u"vote_notice"_s, u"speech_request"_s,   u"withdrawal"_s,    u"proxy_request"_s,   u"proxy_list"_s,
        u"roving_list"_s, u"meet_voters"_s,      u"vote"_s,          u"winners_list"_s,    u"supervision"_s,
        u"runoff"_s,      u"handover"_s};
    for (const QString& id : shippedRuleSets()) {
        const auto set = shippedRuleSet(id);
        REQUIRE(set);
        for (const BallotMode mode : {BallotMode::SelfNomination, BallotMode::Candidates}) {
            QStringList expected = both;
            expected << (mode == BallotMode::SelfNomination
                             ? QStringList{u"self_nomination"_s, u"self_nominee_list"_s}
                             : QStringList{u"candidate_list"_s});
            QStringList found;
            for (const StatutoryDate& date : statutoryCalendar(QDate(2026, 3, 15), *set, mode)) {
                INFO(id << " " << date.key);
                found << date.key;
                CHECK(date.latest.isValid());
                CHECK((!date.earliest || *date.earliest <= date.latest));
                CHECK_FALSE(date.title.isEmpty());
                CHECK_FALSE(date.shortTitle.isEmpty());
                CHECK_FALSE(date.citation.isEmpty());
                CHECK(date.notice.isEmpty() == date.postedBy.isEmpty());
                // Days that only a plan of practice counts are never shown as law.
                if (date.mark == EvidenceMark::Practice) CHECK_FALSE(date.note.isEmpty());
            }
            expected.sort();
            found.sort();
            CHECK(found == expected);
        }
    }
}

TEST_CASE("浙选2020 14, 组织法2025 17: the register hangs in time on D-20 and is one day late on D-19") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        const auto roll = dateOf(one, u"roll_posted"_s);
        CHECK(roll.latest == one.day.addDays(-20));
        CHECK(daysLate(roll, one.day.addDays(-20)) == 0);
        CHECK(daysLate(roll, one.day.addDays(-19)) == 1);
        CHECK(dateState(roll, one.day.addDays(-20), one.day) == DateState::Posted);
        CHECK(dateState(roll, one.day.addDays(-19), one.day) == DateState::PostedLate);
        CHECK(dateState(roll, {}, one.day.addDays(-20)) == DateState::DueSoon);
        CHECK(dateState(roll, {}, one.day.addDays(-19)) == DateState::Overdue);
        CHECK(dateState(roll, {}, one.day.addDays(-20 - kDueSoonDays)) == DateState::DueSoon);
        CHECK(dateState(roll, {}, one.day.addDays(-21 - kDueSoonDays)) == DateState::Upcoming);
    }
    CHECK(dateOf(bothSets()[0], u"roll_posted"_s).latest == QDate(2020, 11, 8));
    CHECK(dateOf(bothSets()[1], u"roll_posted"_s).latest == QDate(2026, 2, 23));
}

TEST_CASE("浙选2020 14: an objection is in time on the 5th day after posting and late on the 6th") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CalendarEvents events;
        events.rollPosted = one.day.addDays(-25);  // earlier than the law asks: the five days run from there
        const auto objections = dateOf(one, u"objections"_s, BallotMode::SelfNomination, events);
        CHECK(objections.latest == one.day.addDays(-20));
        CHECK(objections.earliest == one.day.addDays(-25));
        CHECK(isInTime(objections, at(one.day.addDays(-20), 23, 59)));
        CHECK_FALSE(isInTime(objections, at(one.day.addDays(-19), 0, 0)));
    }
}

TEST_CASE("浙选2020 14: an objection is decided and published on the 3rd day after its receipt") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CalendarEvents events;
        events.rollPosted = one.day.addDays(-20);
        events.objectionReceived = one.day.addDays(-17);
        const auto decisions = dateOf(one, u"decisions"_s, BallotMode::SelfNomination, events);
        CHECK(decisions.latest == one.day.addDays(-14));
        CHECK(daysLate(decisions, one.day.addDays(-14)) == 0);
        CHECK(daysLate(decisions, one.day.addDays(-13)) == 1);
        // Without an objection there is nothing to be decided: nothing is overdue.
        CHECK(dateState(decisions, {}, one.day) == DateState::Passed);
        // At the latest by posting + 8 where the last day was used.
        events.objectionReceived.reset();
        CHECK(dateOf(one, u"decisions"_s, BallotMode::SelfNomination, events).latest == one.day.addDays(-12));
    }
}

TEST_CASE("Example 25: posted on 23 February, objections to the 28th, a decision by 3 March") {
    CalendarEvents events;
    events.rollPosted = QDate(2026, 2, 23);
    events.objectionReceived = QDate(2026, 2, 28);
    CHECK(dateOf(bothSets()[1], u"objections"_s, BallotMode::SelfNomination, events).latest ==
          QDate(2026, 2, 28));
    CHECK(dateOf(bothSets()[1], u"decisions"_s, BallotMode::SelfNomination, events).latest ==
          QDate(2026, 3, 3));
}

TEST_CASE("浙选2020 20: self-nomination ends at the midnight that ends D-10") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        const auto last = dateOf(one, u"self_nomination"_s);
        CHECK(last.latest == one.day.addDays(-10));
        CHECK(isInTime(last, at(one.day.addDays(-10), 23, 59)));
        CHECK_FALSE(isInTime(last, at(one.day.addDays(-9), 0, 0)));
        CHECK(last.notice.isEmpty());
        CHECK(dateState(last, {}, one.day.addDays(-9)) == DateState::Passed);
    }
}

TEST_CASE("浙选2020 18, 20, 22, 23: the lists, the vote notice and asking for a speech are due on D-5") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        for (const QString& key :
             {u"self_nominee_list"_s, u"vote_notice"_s, u"speech_request"_s, u"review"_s})
            CHECK(dateOf(one, key).latest == one.day.addDays(-5));
        // A plan of another province posts it on D-4: too late here.
        const auto list = dateOf(one, u"candidate_list"_s, BallotMode::Candidates);
        CHECK(daysLate(list, one.day.addDays(-5)) == 0);
        CHECK(daysLate(list, one.day.addDays(-4)) == 1);
    }
}

TEST_CASE("浙选2020 19, 25: withdrawing and asking for a proxy end on D-3") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        for (const BallotMode mode : {BallotMode::SelfNomination, BallotMode::Candidates})
            for (const QString& key : {u"withdrawal"_s, u"proxy_request"_s}) {
                const auto last = dateOf(one, key, mode);
                CHECK(isInTime(last, at(one.day.addDays(-3), 23, 59)));
                CHECK_FALSE(isInTime(last, at(one.day.addDays(-2), 0, 0)));
            }
    }
}

TEST_CASE("浙选2020 23-25: proxies and the roving box are posted before the day, and no meeting on it") {
    for (const Case& one : bothSets())
        for (const QString& key : {u"proxy_list"_s, u"roving_list"_s, u"meet_voters"_s, u"leaving_audit"_s}) {
            INFO(one.rules << " " << key);
            CHECK(dateOf(one, key).latest == one.day.addDays(-1));
            CHECK(daysLate(dateOf(one, key), one.day) == 1);
        }
}

TEST_CASE("浙选2020 29, 32, 33: winners D+1, further election D+30, handover within ten days") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CHECK(dateOf(one, u"winners_list"_s).latest == one.day.addDays(1));
        CHECK(dateOf(one, u"winners_list"_s).earliest == one.day);
        CHECK(dateOf(one, u"runoff"_s).latest == one.day.addDays(30));
        CHECK(dateState(dateOf(one, u"runoff"_s), {}, one.day.addDays(31)) == DateState::Passed);
        CHECK(dateOf(one, u"handover"_s).latest == one.day.addDays(10));
        CalendarEvents events;
        events.committeeFormed = one.day.addDays(5);
        CHECK(dateOf(one, u"handover"_s, BallotMode::SelfNomination, events).latest == one.day.addDays(15));
    }
}

TEST_CASE("浙实施2020 12, 23: a villagers' meeting is called ten days ahead, representatives three") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        CalendarEvents events;
        events.villagersMeeting = one.day.addDays(-40);
        events.representativesMeeting = one.day.addDays(-38);
        CHECK(dateOf(one, u"villagers_meeting_notice"_s, BallotMode::SelfNomination, events).latest ==
              one.day.addDays(-50));
        CHECK(dateOf(one, u"representatives_meeting_notice"_s, BallotMode::SelfNomination, events).latest ==
              one.day.addDays(-41));
    }
}

TEST_CASE(
    "Windows of practice: registration D-33 to D-29, representatives D-20 to D-16, supervision D+1 to D+10") {
    for (const Case& one : bothSets()) {
        INFO(one.rules);
        const auto registration = dateOf(one, u"registration"_s);
        CHECK(registration.earliest == one.day.addDays(-33));
        CHECK(registration.latest == one.day.addDays(-29));
        CHECK(registration.mark == EvidenceMark::Practice);
        CHECK(dateState(registration, {}, one.day.addDays(-33)) == DateState::DueSoon);
        const auto representatives = dateOf(one, u"representatives"_s);
        CHECK(representatives.earliest == one.day.addDays(-20));
        CHECK(representatives.latest == one.day.addDays(-16));
        const auto supervision = dateOf(one, u"supervision"_s);
        CHECK(supervision.earliest == one.day.addDays(1));
        CHECK(supervision.latest == one.day.addDays(10));
        CHECK(dateState(supervision, {}, one.day.addDays(2)) == DateState::Open);
    }
}
