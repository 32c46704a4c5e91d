/// The papers of the election committee, the representatives and the proxies, out of an election file.
#include <QBuffer>
#include <QRegularExpression>

#include "core/report/report_writer.h"
#include "core/services/committee_service.h"
#include "core/services/proxy_service.h"
#include "core/services/relative_service.h"
#include "core/services/reporting_service.h"
#include "core/services/representative_service.h"
#include "core/services/services.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 12, 19);

QString csvOf(ReportDocument document) {
    document.auditHead.clear();  // hexadecimal: the only place where many digits may stand
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeCsv(document, buffer));
    return QString::fromUtf8(buffer.data());
}

/// A committee with a change, a unit with a leader, a posted proxy; everybody with an ID number and a phone.
struct Office : SmallElection {
    std::vector<PersonId> people;
    std::unique_ptr<Services> services;

    static QString nameOf(int i) { return u"村民"_s + QChar(u'甲' + i); }
    Office() {
        for (int i = 0; i < 9; ++i)
            people.push_back(addPerson(nameOf(i), idNumber(i), u"0800%1"_s.arg(i), {},
                                       i % 2 ? Sex::Female : Sex::Male, u"1390000000%1"_s.arg(i)));
        clock.set(QDateTime(kDay.addDays(-3), QTime(4, 0), Qt::UTC));
        services = std::make_unique<Services>(*file);
    }
    ReportDocument build(const QString& kind) {
        auto made = services->reporting.build(kind, village);
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }
    void committee() {
        CommitteeService::NewCommittee made;
        made.village = village;
        made.chosenOn = QDate(2026, 11, 10);
        made.entitled = 45;
        made.attended = 40;
        for (int i = 0; i < 7; ++i)
            made.lines.push_back({people[size_t(i)], nameOf(i), 40 - i,
                                  i == 0  ? CommitteeRole::Chair
                                  : i < 5 ? CommitteeRole::Member
                                          : CommitteeRole::None});
        REQUIRE(services->committees.choose(made));
    }
    CommitteePersonId line(size_t i) {
        return (*services->committees.view(village))->committee.list.at(i).id;
    }
};

}  // namespace

TEST_CASE("Notice 2-1 tells who left and why, who entered, who chairs, and who sits now") {
    const InChinese chinese;
    Office office;
    CHECK_FALSE(office.services->reporting.build(u"committee"_s, office.village));
    office.committee();
    CHECK(csvOf(office.build(u"committee"_s)).contains(u"第2号"_s));
    CHECK_FALSE(office.services->reporting.build(u"committee-change"_s, office.village));
    const NominationId nomination = office.addNomination(1, office.nameOf(8), idNumber(8), u"委员"_s);
    REQUIRE(office.services->relatives.save(office.people[0], office.people[8], Kinship::Child, u"户口簿"_s));
    const auto view = office.services->committees.view(office.village);
    REQUIRE((*view)->exits.size() == 1);
    const auto& duty = (*view)->exits.front();
    REQUIRE(office.services->committees.leave(
        {office.village, duty.member.line.id, kDay.addDays(-3), duty.reason, nomination, {}}));
    REQUIRE(office.services->committees.enter(office.village, office.line(5), kDay.addDays(-3)));
    REQUIRE(office.services->committees.setRole(office.village, office.line(1), CommitteeRole::Chair,
                                                kDay.addDays(-3)));
    const QString text = csvOf(office.build(u"committee-change"_s));
    INFO(text.toStdString());
    CHECK(text.contains(u"第2-1号"_s));
    CHECK(text.contains(office.nameOf(0) + u"（主任）"_s));
    CHECK(text.contains(u"子女"_s));
    CHECK(text.contains(u"2026年12月8日"_s));  // the day of the nomination
    CHECK(text.contains(office.nameOf(5)));
    CHECK(text.contains(u"第十五条"_s));
    // The notice of the choice stays as it was posted.
    CHECK_FALSE(csvOf(office.build(u"committee"_s)).contains(office.nameOf(5)));
}

TEST_CASE(
    "No paper of committee, representatives or proxies that is posted holds a digit of an ID or a phone") {
    const InChinese chinese;
    Office office;
    office.committee();
    REQUIRE(office.services->committees.leave(
        {office.village, office.line(4), kDay.addDays(-3), CommitteeEvent::Reason::Resigned, {}, {}}));
    RepresentativeUnit unit;
    unit.name = u"第1组"_s;
    unit.seats = 2;
    unit.entitled = 20;
    unit.attended = 15;
    for (int i = 0; i < 2; ++i)
        unit.lines.push_back({office.people[size_t(i)], office.nameOf(i), {}, {}, 9 - i, true, false});
    REQUIRE(office.services->representatives.saveUnit(office.village, unit));
    REQUIRE(office.services->representatives.saveLeader(
        office.village, {u"第1组"_s, office.people[0], office.nameOf(0), {}, {}, 20, 15, 9}));
    const auto proxy = office.services->proxies.add({office.village, office.people[7], office.people[8],
                                                     Kinship::Sibling, u"外出务工"_s, kDay.addDays(-3)});
    REQUIRE(proxy);
    REQUIRE(office.services->proxies.audit(*proxy, true, kDay.addDays(-3), {}));
    REQUIRE(office.services->proxies.makeList(office.village));
    REQUIRE(office.services->proxies.setPosted(office.village, 1, kDay.addDays(-3)));
    int posted = 0;
    static const QRegularExpression manyDigits(u"[0-9]{5,}"_s);
    for (const DocumentKind& kind : ReportingService::kinds()) {
        if (!kind.forPosting || !kind.perVillage) continue;
        const auto document = office.services->reporting.build(kind.key, office.village);
        if (!document) continue;
        ++posted;
        const QString text = csvOf(*document);
        INFO(kind.key.toStdString() << "\n" << text.toStdString());
        CHECK_FALSE(manyDigits.match(text).hasMatch());
        for (int i = 0; i < 9; ++i) CHECK_FALSE(text.contains(idNumber(i).right(4)));
    }
    CHECK(posted >= 5);
    const QString list = csvOf(office.build(u"proxy-list"_s));
    CHECK(list.contains(u"第13号"_s));
    CHECK(list.contains(office.nameOf(7)));
    CHECK(list.contains(u"2026年12月16日"_s));  // the day on which it was posted
}

TEST_CASE("A certificate is filled for an approved proxy, empty without one, refused for any other") {
    const InChinese chinese;
    Office office;
    const ReportingService& reporting = office.services->reporting;
    const auto proxy = office.services->proxies.add({office.village, office.people[7], office.people[8],
                                                     Kinship::Sibling, u"外出务工"_s, kDay.addDays(-3)});
    REQUIRE(proxy);
    CHECK_FALSE(reporting.proxyCertificate(office.village, *proxy));
    CHECK_FALSE(reporting.build(u"proxy-certificates"_s, office.village));
    const auto empty = reporting.proxyCertificate(office.village, std::nullopt);
    REQUIRE(empty);
    CHECK_FALSE(csvOf(*empty).contains(office.nameOf(7)));
    REQUIRE(office.services->proxies.audit(*proxy, true, kDay.addDays(-3), {}));
    const auto filled = reporting.proxyCertificate(office.village, *proxy);
    REQUIRE(filled);
    const QString text = csvOf(*filled);
    CHECK(text.contains(office.nameOf(7)));
    CHECK(text.contains(u"兄弟姐妹"_s));
    CHECK(text.contains(u"外出务工"_s));
    CHECK_FALSE(text.contains(idNumber(7).right(4)));
    CHECK(csvOf(office.build(u"proxy-certificates"_s)).contains(office.nameOf(8)));
}
