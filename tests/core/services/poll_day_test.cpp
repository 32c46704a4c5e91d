#include "core/services/poll_day_service.h"

#include <QJsonDocument>

#include "core/services/audit_service.h"
#include "core/services/check_in_service.h"
#include "core/services/later_service.h"
#include "core/services/poll_records.h"
#include "core/services/polling_service.h"
#include "core/services/proxy_service.h"
#include "core/services/relative_service.h"
#include "core/services/screening_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

struct Day : SmallElection {
    std::vector<PersonId> voters;
    Day() {
        for (int i = 1; i <= 9; ++i)
            voters.push_back(addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), u"0800"_s));
        voters.push_back(addPerson(u"张三"_s, idNumber(10), u"080001"_s));
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
    }
    PlannedBoxId box(const QString& name, BoxKind kind = BoxKind::MainVenue) {
        PlannedBox made;
        made.village = village;
        made.name = name;
        made.kind = kind;
        made.place = kind == BoxKind::RovingBox ? u"文化礼堂—上坑自然村—后山头"_s : u"文化礼堂"_s;
        made.opens = QTime(8, 0);
        made.closes = QTime(15, 0);
        const auto id = PollDayService(*file).saveBox(made);
        REQUIRE(id);
        return *id;
    }
    /// An approved proxy in a list that was posted in time.
    void proxy(PersonId principal, PersonId agent) {
        clock.set(QDateTime(QDate(2026, 12, 10), QTime(1, 0), Qt::UTC));
        ProxyService service(*file);
        const auto added =
            service.add({village, principal, agent, Kinship::Child, u"外出务工"_s, QDate(2026, 12, 10)});
        INFO((added ? QString() : added.error().message).toStdString());
        REQUIRE(added);
        REQUIRE(service.audit(*added, true, QDate(2026, 12, 10), u"村选委会"_s));
        const auto list = service.makeList(village);
        REQUIRE(list);
        REQUIRE(service.setPosted(village, list->number, QDate(2026, 12, 10)));
        clock.set(QDateTime(QDate(2026, 12, 19), QTime(1, 0), Qt::UTC));
    }
    bool sound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
        return report->sound;
    }
};

}  // namespace

TEST_CASE("A voter takes the own ballot and those of the principals on the posted list, never twice",
          "[checkin]") {
    Day day;
    day.box(u"中心会场"_s);
    day.box(u"第二投票站"_s, BoxKind::PollingStation);
    day.proxy(day.voters[1], day.voters[0]);
    CheckInService service(*day.file);
    auto at = service.voter(day.village, day.voters[0]);
    REQUIRE(at);
    CHECK(at->cardNumber == 1);
    CHECK(at->whyNot.isEmpty());
    REQUIRE(at->proxies.size() == 1);
    CHECK(at->proxies[0].principal.id == day.voters[1]);
    CHECK(at->proxies[0].whyNot.isEmpty());

    CheckInRequest request{u"中心会场"_s, day.voters[0], true, true, {day.voters[1]}};
    REQUIRE(service.checkIn(day.village, request).value() == 2);
    // Neither he nor his principal gets another one, at whatever box.
    CHECK_FALSE(service.checkIn(day.village, request));
    request.principals.clear();
    request.box = u"第二投票站"_s;
    CHECK(service.checkIn(day.village, request).error().code == ErrorCode::RuleViolation);
    const CheckInRequest principal{u"第二投票站"_s, day.voters[1], true, false, {}};
    const auto refused = service.checkIn(day.village, principal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"选民"_s));
    // Somebody whose proxy isn't on the posted list.
    const CheckInRequest unlisted{u"中心会场"_s, day.voters[2], true, false, {day.voters[3]}};
    CHECK_FALSE(service.checkIn(day.village, unlisted));
    CHECK_FALSE(service.voter(day.village, day.voters[3])->own);  // nothing of it was issued

    const auto book = service.book(day.village);
    REQUIRE(book);
    CHECK(book->issued == 2);
    CHECK(book->proxy == 1);
    CHECK(book->assisted == 1);
    REQUIRE(book->groups.size() == 1);
    CHECK(book->groups[0].missing() == 8);
    const auto turnout = PollingService(*day.file).turnout(day.village);
    CHECK(turnout->issued == 2);
    CHECK(turnout->proxy == 1);

    CHECK_FALSE(service.takeBack(day.village, day.voters[1], u" "_s));
    REQUIRE(service.takeBack(day.village, day.voters[1], u"当场退回未投"_s));
    REQUIRE(service.checkIn(day.village, principal));
    CHECK(day.sound());
}

TEST_CASE("The log tells that a ballot was issued at a box, not to whom, and no ballot tells of a check-in",
          "[checkin]") {
    Day day;
    day.box(u"中心会场"_s);
    REQUIRE(CheckInService(*day.file).checkIn(day.village, {u"中心会场"_s, day.voters[4], true, false, {}}));
    const auto rows = AuditService(*day.file).rows({{}, u"polling.check_in"_s, 10, 0});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const QString said =
        rows->front().subject + QString::fromUtf8(QJsonDocument(rows->front().details).toJson());
    CHECK_FALSE(said.contains(u"选民"_s));
    CHECK_FALSE(said.contains(u"person"_s));
    // No column of a ballot leads to a check-in, none of a check-in to a ballot.
    for (const QString& table : {u"ballot"_s, u"check_in"_s}) {
        auto columns = day.file->database().run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        REQUIRE(columns);
        while (columns->next()) {
            const QString name = columns->value(0).toString();
            INFO(name.toStdString());
            if (table == u"ballot"_s) {
                CHECK_FALSE(name.contains(u"person"_s));
                CHECK(name != u"at"_s);
                CHECK_FALSE(name.contains(u"check"_s));
            } else {
                CHECK_FALSE(name.contains(u"ballot"_s));
                CHECK((name == u"round_number"_s || !name.contains(u"number"_s)));
            }
        }
    }
}

TEST_CASE("Voters are found by initials, last four or card number, only those of the register in force",
          "[checkin]") {
    Day day;
    const PersonId away =
        day.addPerson(u"赵六"_s, idNumber(11), u"080003"_s, RegistrationStatus::AwayNotDeclared);
    CheckInService service(*day.file);
    CHECK(service.find(day.village, u"zs"_s, 6)->front().name == u"张三"_s);
    CHECK(service.find(day.village, u"10"_s, 6)->front().id == day.voters[9]);
    CHECK(service.byCardNumber(day.village, 3).value() == day.voters[2]);
    CHECK_FALSE(service.byCardNumber(day.village, 11));
    CHECK(service.find(day.village, u"zl"_s, 6)->empty());
    CHECK(service.voter(day.village, away).error().code == ErrorCode::RuleViolation);
}

TEST_CASE("A roving box goes only to those on its list, and one box is kept one way all day", "[checkin]") {
    Day day;
    day.box(u"中心会场"_s);
    const PlannedBoxId roving = day.box(u"流动票箱"_s, BoxKind::RovingBox);
    PollDayService service(*day.file);
    CHECK_FALSE(service.addRovingVoter(roving, {day.voters[5], u" "_s}));
    REQUIRE(service.addRovingVoter(roving, {day.voters[5], u"卧病"_s}));
    CheckInService checkIns(*day.file);
    CHECK_FALSE(checkIns.checkIn(day.village, {u"流动票箱"_s, day.voters[6], true, false, {}}));
    CHECK(checkIns.voter(day.village, day.voters[5])->remarks.size() == 1);
    REQUIRE(checkIns.checkIn(day.village, {u"流动票箱"_s, day.voters[5], true, false, {}}));
    CHECK_FALSE(service.countIssued(day.village, u"流动票箱"_s, false, false));
    REQUIRE(service.countIssued(day.village, u"中心会场"_s, false, false));
    CHECK_FALSE(checkIns.checkIn(day.village, {u"中心会场"_s, day.voters[6], true, false, {}}));
    REQUIRE(service.removeRovingVoter(roving, day.voters[5]));
    REQUIRE(service.addRovingVoter(roving, {day.voters[5], u"卧病"_s}));
    CHECK(service.book(day.village)->boxes[1].voters.size() == 1);
    CHECK(day.sound());
}

TEST_CASE("The big button counts one by one and takes back, never more than the register holds", "[poll]") {
    Day day;
    day.box(u"中心会场"_s);
    PollDayService service(*day.file);
    for (int i = 0; i < 3; ++i) REQUIRE(service.countIssued(day.village, u"中心会场"_s, i == 1, i == 2));
    day.clock.set(day.clock.now().addSecs(600));
    const auto totals = service.countIssued(day.village, u"中心会场"_s, false, false);
    REQUIRE(totals);
    CHECK(*totals == IssuedTotals{4, 1, 1});
    CHECK(service.countIssued(day.village, u"中心会场"_s, true, false, true).value() ==
          IssuedTotals{3, 0, 1});
    CHECK_FALSE(service.countIssued(day.village, u"中心会场"_s, true, false, true));  // no proxy is left
    CHECK(PollingService(*day.file).turnout(day.village)->issued == 3);
    for (int i = 0; i < 7; ++i) REQUIRE(service.countIssued(day.village, u"中心会场"_s, false, false));
    CHECK(service.countIssued(day.village, u"中心会场"_s, false, false).error().code ==
          ErrorCode::RuleViolation);
    CHECK_FALSE(service.countIssued(day.village, u"不存在"_s, false, false));
    CHECK(day.sound());
}

TEST_CASE("Numbers phoned in by the hour never go down and never pass the register", "[poll]") {
    Day day;
    PollDayService service(*day.file);
    REQUIRE(service.saveReading(day.village, {}, QTime(9, 0), IssuedTotals{3, 0, 0}));
    CHECK_FALSE(service.saveReading(day.village, {}, QTime(10, 0), IssuedTotals{2, 0, 0}));
    CHECK_FALSE(service.saveReading(day.village, {}, QTime(8, 0), IssuedTotals{4, 0, 0}));
    CHECK_FALSE(service.saveReading(day.village, {}, QTime(10, 0), IssuedTotals{11, 0, 0}));
    REQUIRE(service.saveReading(day.village, {}, QTime(11, 0), IssuedTotals{6, 0, 0}));
    const auto grid = service.grid();
    REQUIRE(grid);
    REQUIRE(grid->rows.size() == 1);
    const auto cellAt = [&](int hour) {
        for (size_t i = 0; i < grid->hours.size(); ++i)
            if (grid->hours[i].hour() == hour) return grid->rows[0].cells[i];
        return HourCell{-1, {}};
    };
    CHECK(cellAt(9).issued == 3);
    CHECK(cellAt(10).issued == 3);
    CHECK_FALSE(cellAt(10).phonedIn);
    CHECK(cellAt(11).phonedIn == 6);
    CHECK(PollingService(*day.file).turnout(day.village)->issued == 6);
    REQUIRE(service.saveReading(day.village, {}, QTime(11, 0), std::nullopt));
    CHECK(PollingService(*day.file).turnout(day.village)->issued == 3);
    CHECK(day.sound());
}

TEST_CASE("A box is closed with a seal and two names, and nothing is issued there any more", "[poll]") {
    Day day;
    day.box(u"中心会场"_s);
    CheckInService checkIns(*day.file);
    REQUIRE(checkIns.checkIn(day.village, {u"中心会场"_s, day.voters[0], true, false, {}}));
    PollDayService service(*day.file);
    auto closing = service.proposedClosing(day.village, u"中心会场"_s);
    REQUIRE(closing);
    CHECK(closing->totals.issued == 1);
    CHECK_FALSE(service.closeBox(*closing));  // no seal
    closing->sealNumber = u"0012345"_s;
    closing->firstName = closing->secondName = u"王一"_s;
    CHECK_FALSE(service.closeBox(*closing));
    closing->secondName = u"李二"_s;
    closing->totals.issued = 2;
    CHECK_FALSE(service.closeBox(*closing));  // the check-ins say one
    closing->totals.issued = 1;
    REQUIRE(service.closeBox(*closing));
    CHECK_FALSE(service.closeBox(*closing));
    CHECK_FALSE(checkIns.checkIn(day.village, {u"中心会场"_s, day.voters[1], true, false, {}}));
    CHECK_FALSE(checkIns.takeBack(day.village, day.voters[0], u"退回"_s));
    const auto states = PollingService(*day.file).states(day.village);
    CHECK(states->front().closing->sealNumber == u"0012345"_s);
    CHECK_FALSE(PollingService(*day.file).turnout(day.village)->boxesClosed);

    // Its ledger can't say another number without a reason.
    const BoxLedger other{{}, day.village, u"中心会场"_s, BoxKind::MainVenue, 2, 2, 2, 0, 0};
    CHECK_FALSE(PollingService(*day.file).saveBox(other));
    REQUIRE(PollingService(*day.file).saveBox(other, u"清点发现多发一张"_s));
    CHECK_FALSE(service.undoClosing(day.village, u"中心会场"_s, u"误封"_s));
    CHECK(day.sound());
}

TEST_CASE("Staff is barred by the record of relatives, also when somebody stands later", "[poll]") {
    Day day;
    PollDayService service(*day.file);
    PollStaff staff;
    staff.village = day.village;
    staff.role = StaffRole::Caller;
    staff.person = day.voters[9];
    CHECK(service.addStaff(staff).error().code == ErrorCode::RuleViolation);
    staff.person = day.voters[2];
    const auto id = service.addStaff(staff);
    REQUIRE(id);
    CHECK(service.addStaff(staff).error().code == ErrorCode::Conflict);
    CHECK(service.book(day.village)->staff.front().notes.empty());
    REQUIRE(RelativeService(*day.file).save(day.voters[2], day.voters[9], Kinship::Sibling, u"户口簿"_s));
    auto book = service.book(day.village);
    REQUIRE(book->staff.front().notes.size() == 1);
    CHECK(book->staff.front().notes.front().kind == RuleNote::Kind::Refused);
    CHECK(findNote(book->notes, u"venue"));
    CHECK(findNote(book->notes, u"teller"));
    CHECK_FALSE(findNote(book->notes, u"caller"));
    REQUIRE(service.endStaff(*id, u"系自荐人兄弟"_s));
    CHECK(service.book(day.village)->staff.empty());
    CHECK(day.sound());
}

TEST_CASE("Incidents name place, time, witnesses and measures, and none is stated by name", "[poll]") {
    Day day;
    IncidentService service(*day.file);
    CHECK_FALSE(service.stateNone(day.village, u" "_s));
    REQUIRE(service.stateNone(day.village, u"王一"_s));
    CHECK_FALSE(service.stateNone(day.village, u"王一"_s));
    REQUIRE(service.of(day.village)->size() == 1);
    PollIncident incident;
    incident.village = day.village;
    incident.happenedAt = QDateTime(QDate(2026, 12, 19), QTime(3, 20));
    incident.place = u"中心会场"_s;
    incident.what = u"停电十分钟"_s;
    CHECK_FALSE(service.add(incident));
    incident.witnesses = u"李二"_s;
    incident.measures = u"暂停发票，封存票箱"_s;
    incident.box = u"中心会场"_s;
    incident.effect = u"无影响"_s;
    const auto id = service.add(incident);
    REQUIRE(id);
    const auto all = service.of(day.village);
    REQUIRE(all->size() == 1);  // "none" is taken back by it
    CHECK(all->front().what == u"停电十分钟"_s);
    CHECK_FALSE(service.stateNone(day.village, u"王一"_s));
    REQUIRE(service.end(day.village, *id, u"误记"_s));
    REQUIRE(service.stateNone(day.village, u"王一"_s));
    CHECK(day.sound());
}

TEST_CASE("An incident that names a nominee lets his check of discipline be looked at, and the log says so",
          "[poll]") {
    Day day;
    day.addNomination(2, u"张三丰"_s, {}, u"委员"_s);
    const auto discipline = [&day](int id) {
        const auto row = ScreeningService(*day.file).screenOne(NominationId{id});
        REQUIRE(row);
        return row->result.checks[8];
    };
    CHECK(discipline(1).state == CheckState::NotApplicable);
    PollIncident incident;
    incident.village = day.village;
    incident.happenedAt = QDateTime(QDate(2026, 12, 18), QTime(20, 0));
    incident.place = u"村口小店"_s;
    incident.what = u"有人反映张三丰 发放香烟拉票"_s;
    incident.witnesses = u"张三"_s;  // who saw it isn't accused
    incident.measures = u"已记录，报选委会"_s;
    IncidentService service(*day.file);
    const auto id = service.add(incident);
    REQUIRE(id);
    CHECK(discipline(1).state == CheckState::NotApplicable);  // 张三 is only a part of the name
    CHECK(discipline(2).state == CheckState::LookAgain);
    CHECK(discipline(2).note.contains(u"拉票"_s));
    auto history = ScreeningService(*day.file).history(NominationId{2});
    REQUIRE(history);
    REQUIRE(history->size() == 1);
    INFO(history->back().what.toStdString());
    CHECK(history->back().what.contains(u"not applicable → look again"_s));
    CHECK(history->back().what.contains(u"拉票"_s));
    REQUIRE(service.end(day.village, *id, u"查无此事"_s));
    CHECK(discipline(2).state == CheckState::NotApplicable);
    history = ScreeningService(*day.file).history(NominationId{2});
    CHECK(history->back().what.contains(u"look again → not applicable"_s));
    CHECK(history->back().what.contains(u"查无此事"_s));
    CHECK(day.sound());
}

TEST_CASE("Printed ballots are issued, replaced or destroyed, and bundled with numbers on their wrappers",
          "[poll]") {
    Day day;
    BallotLedgerService service(*day.file);
    const Body body = Body::VillagersCommittee;
    using Kind = BallotLedgerEntry::Kind;
    BallotLedgerEntry entry{{}, Kind::Printed, 120, 50, QDate(2026, 12, 16), u"市印刷厂"_s, u"李二"_s, {}};
    REQUIRE(service.add(day.village, body, entry));
    entry = {{}, Kind::Replaced, 2, 0, QDate(2026, 12, 19), u"王一"_s, {}, {}};
    CHECK_FALSE(service.add(day.village, body, entry));  // no witness
    entry.witness = u"李二"_s;
    REQUIRE(service.add(day.village, body, entry));
    REQUIRE(PollingService(*day.file).saveBox(
        {{}, day.village, u"中心会场"_s, BoxKind::MainVenue, 9, 9, 9, 0, 0}));
    entry.kind = Kind::Destroyed;
    entry.amount = 110;
    CHECK_FALSE(service.add(day.village, body, entry));  // only 109 are left
    entry.amount = 109;
    REQUIRE(service.add(day.village, body, entry));
    const auto sums = service.sums(day.village, body);
    REQUIRE(sums);
    CHECK(sums->left() == 0);
    CHECK(sums->issued == 9);
    const auto bundles = ballotBundles(service.entries(day.village, body).value());
    REQUIRE(bundles.size() == 3);
    CHECK(bundles[2].number == 3);
    CHECK(bundles[2].ballots == 20);
    CHECK(day.sound());
}

TEST_CASE("Papers of the poll day, filled from its record, read as their golden files", "[poll]") {
    Day day;
    const InChinese chinese;
    PollDayService service(*day.file);
    const PlannedBoxId hall = day.box(u"中心会场"_s);
    const PlannedBoxId roving = day.box(u"流动票箱"_s, BoxKind::RovingBox);
    REQUIRE(service.addRovingVoter(roving, {day.voters[5], u"卧病在床"_s}));
    REQUIRE(service.addRovingVoter(roving, {day.voters[6], u"行动不便"_s}));
    const auto staff = [&](StaffRole role, int voter, std::optional<PlannedBoxId> box) {
        PollStaff one;
        one.village = day.village;
        one.role = role;
        one.person = day.voters[size_t(voter)];
        one.box = box;
        REQUIRE(service.addStaff(one));
    };
    staff(StaffRole::ChiefScrutineer, 0, {});
    staff(StaffRole::Scrutineer, 1, hall);
    staff(StaffRole::Caller, 2, hall);
    staff(StaffRole::Teller, 3, hall);
    staff(StaffRole::Issuer, 4, hall);
    staff(StaffRole::Steward, 7, roving);
    PollIncident incident;
    incident.village = day.village;
    incident.happenedAt = QDateTime(QDate(2026, 12, 19), QTime(3, 20));
    incident.place = incident.box = u"中心会场"_s;
    incident.what = u"停电十分钟"_s;
    incident.witnesses = u"李二、王三"_s;
    incident.measures = u"暂停发票，封存票箱，来电后当众启封"_s;
    incident.effect = u"无影响"_s;
    incident.statedBy = u"王一"_s;
    REQUIRE(IncidentService(*day.file).add(incident));
    BallotLedgerService ledger(*day.file);
    using Kind = BallotLedgerEntry::Kind;
    const QDate before(2026, 12, 17), today(2026, 12, 19);
    REQUIRE(ledger.add(day.village, Body::VillagersCommittee,
                       {{}, Kind::Printed, 20, 5, before, u"开发区印刷厂"_s, u"王一"_s, {}}));
    REQUIRE(ledger.add(day.village, Body::VillagersCommittee,
                       {{}, Kind::Replaced, 1, 0, today, u"选民五"_s, u"李二"_s, u"划错后当场更换"_s}));
    MeetingVote meeting;
    meeting.village = day.village;
    meeting.heldOn = today;
    meeting.entitled = 30;
    meeting.attended = meeting.collected = 27;
    meeting.chairedBy = u"王一"_s;
    const auto line = [&](const QString& post, int voter, int votes) {
        meeting.lines.push_back(
            {post, day.voters[size_t(voter)], u"选民"_s + QChar(u'一' + voter + 1), votes, true});
    };
    line(u"主任"_s, 7, 25);
    line(u"委员"_s, 8, 24);
    const auto saved = LaterService(*day.file).saveMeeting(meeting);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved);
    for (const QString& kind : {u"notice-staff"_s, u"notice-roving"_s, u"notice-voting"_s, u"incidents"_s,
                                u"ballot-ledger"_s, u"notice-supervision"_s})
        checkGoldenOf(*day.file, kind, day.village);
}
