// What hangs on the village's notice board tells nobody an ID number or a telephone number: every paper that
// is made for posting is read, in every village of the sample, in the formats that are written as text.
#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

#include "core/report/report_writer.h"
#include "core/services/candidate_service.h"
#include "core/services/committee_service.h"
#include "core/services/objection_service.h"
#include "core/services/proxy_service.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/reporting_service.h"
#include "core/services/representative_service.h"
#include "core/services/setup_service.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWindow = 8;  // digits in a row that are one person's: a birth date, most of a phone number

QString textOf(const ReportDocument& document) {
    QString all;
    for (const auto& write : {writeCsv, writeHtml}) {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(write(document, buffer));
        all += QString::fromUtf8(buffer.data());
    }
    return all;
}

/// Every run of digits of an ID or phone number of the village's people that could tell it.
QSet<QString> secretsOf(ElectionFile& file, VillageId village) {
    const RegisterService registers(file);
    RegisterQuery query;
    query.village = village;
    const auto ids = registers.ids(query);
    REQUIRE(ids);
    const auto rows = registers.rows(std::span(*ids));
    REQUIRE(rows);
    QSet<QString> secrets;
    for (const RegisterRow& row : *rows)
        for (const QString& number : {row.person.nationalId, row.person.phone})
            for (qsizetype at = 0; at + kWindow <= number.size(); ++at)
                secrets.insert(number.mid(at, kWindow));
    return secrets;
}

/// The footer carries hashes, which are no one's number.
QString withoutHashes(QString text) {
    static const QRegularExpression hash(u"[0-9a-f]{16,}"_s);
    return text.remove(hash);
}

QStringList toldBy(const QString& text, const QSet<QString>& secrets) {
    QStringList told;
    static const QRegularExpression runs(u"[0-9]{%1,}[0-9Xx]?"_s.arg(kWindow));
    for (auto it = runs.globalMatch(text); it.hasNext();) {
        const QString run = it.next().captured();
        for (qsizetype at = 0; at + kWindow <= run.size(); ++at)
            if (secrets.contains(run.mid(at, kWindow))) told << run;
    }
    static const QRegularExpression masked(u"[0-9]\\*{2,}|\\*{2,}[0-9Xx]"_s);
    for (auto it = masked.globalMatch(text); it.hasNext();) told << it.next().captured();
    return told;
}

/// What keeps the village's register open is decided: the first entry stays.
void decideDuplicates(SampleElection& sample, const Village& village) {
    RegisterEditService edits(sample.file());
    for (int round = 0; round < 200; ++round) {
        const auto shared = edits.shared(village.id);
        REQUIRE(shared);
        if (shared->empty()) return;
        REQUIRE(edits.keep(shared->front().rows.front().person.id, u"到村核对"_s));
    }
    FAIL("duplicates without an end");
}

/// Everything that is typed in by hand gets something, so that its papers can be made, too: the voters that
/// it takes, one a household.
std::vector<Person> fillIn(SampleElection& sample, const Village& village) {
    ElectionFile& file = sample.file();
    RegisterQuery query;
    query.village = village.id;
    const auto ids = RegisterService(file).ids(query);
    REQUIRE(ids);
    const auto rows = RegisterService(file).rows(std::span(*ids).first(400));
    REQUIRE(rows);
    std::vector<Person> voters;
    QSet<QString> households;
    for (const RegisterRow& row : *rows)
        if (row.person.isRegisteredVoter() && !households.contains(row.person.household)) {
            households.insert(row.person.household);
            voters.push_back(row.person);
        }
    REQUIRE(voters.size() > 20);
    CommitteeService::NewCommittee committee;
    committee.village = village.id;
    committee.chosenOn = QDate(2026, 11, 10);
    committee.entitled = 45;
    committee.attended = 40;
    for (int i = 0; i < 7; ++i)
        committee.lines.push_back({voters[size_t(i)].id, voters[size_t(i)].name, 40 - i,
                                   i == 0  ? CommitteeRole::Chair
                                   : i < 5 ? CommitteeRole::Member
                                           : CommitteeRole::None});
    REQUIRE(CommitteeService(file).choose(committee));
    RepresentativeUnit unit;
    unit.name = u"第1村民小组"_s;
    unit.seats = 2;
    unit.heldOn = QDate(2026, 11, 12);
    unit.entitled = 45;
    unit.attended = 40;
    for (int i = 8; i < 10; ++i) {
        RepresentativeLine line;
        line.person = voters[size_t(i)].id;
        line.name = voters[size_t(i)].name;
        line.sex = voters[size_t(i)].sex;
        line.household = voters[size_t(i)].household;
        line.votes = 30 - i;
        line.elected = true;
        unit.lines.push_back(line);
    }
    REQUIRE(RepresentativeService(file).saveUnit(village.id, unit));
    ProxyService proxies(file);
    const auto proxy = proxies.add(
        {village.id, voters[12].id, voters[13].id, Kinship::Sibling, u"在外务工"_s, QDate(2026, 12, 10)});
    INFO((proxy ? QString() : proxy.error().message).toStdString());
    REQUIRE(proxy);
    REQUIRE(proxies.audit(*proxy, true, QDate(2026, 12, 11), {}));
    REQUIRE(proxies.makeList(village.id));
    return voters;
}

/// A member of the committee leaves, a group has its leader, and the closed register its supplement.
void change(SampleElection& sample, const Village& village, const std::vector<Person>& voters) {
    ElectionFile& file = sample.file();
    const auto committee = CommitteeService(file).view(village.id);
    REQUIRE(committee);
    REQUIRE(CommitteeService(file).leave({village.id,
                                          (*committee)->committee.list.at(4).id,
                                          QDate(2026, 12, 12),
                                          CommitteeEvent::Reason::Resigned,
                                          {},
                                          {}}));
    GroupLeader leader;
    leader.group = u"第1村民小组"_s;
    leader.person = voters[8].id;
    leader.name = voters[8].name;
    leader.sex = voters[8].sex;
    leader.entitled = 45;
    leader.attended = 40;
    leader.votes = 30;
    const auto led = RepresentativeService(file).saveLeader(village.id, leader);
    INFO((led ? QString() : led.error().message).toStdString());
    REQUIRE(led);
    REQUIRE(RegisterEditService(file).remove(voters[15].id, ChangeReason::Died, QDate(2026, 12, 1), {}));
    REQUIRE(RegisterVersionService(file).close(village.id));
}

/// The village elects among candidates, and two people were named.
void nominate(SampleElection& sample, const Village& village, const std::vector<Person>& voters) {
    REQUIRE(SetupService(sample.file()).setMode(village.id, BallotMode::Candidates, u"更正"_s));
    REQUIRE(CandidateService(sample.file())
                .saveVote(village.id, {NominationStage::Nomination, QDate(2026, 12, 5), 1000, 600, 600, 0}));
    for (const size_t i : {size_t(16), size_t(17)})
        REQUIRE(CandidateService(sample.file())
                    .saveTally(village.id,
                               {NominationStage::Nomination, u"主任"_s, voters[i].id, 20 - int(i), false}));
}

/// Every paper for posting that can be made now is read.
struct Reading {
    ElectionFile& file;
    QSet<QString> read{};
    int papers = 0;

    void readAll(std::optional<VillageId> village, const QSet<QString>& secrets) {
        const ReportingService reporting(file);
        const auto states = reporting.states(village);
        REQUIRE(states);
        for (const DocumentState& state : *states) {
            if (!state.kind.forPosting || !state.ready) continue;
            const auto document = reporting.build(state.kind.key, village);
            REQUIRE(document);
            check(state.kind.key, *document, secrets);
        }
    }
    void check(const QString& kind, const ReportDocument& document, const QSet<QString>& secrets) {
        INFO(kind.toStdString());
        const QStringList told = toldBy(withoutHashes(textOf(document)), secrets);
        INFO(told.join(u' ').toStdString());
        CHECK(told.isEmpty());
        read.insert(kind);
        ++papers;
    }
};

}  // namespace

TEST_CASE("No paper that is made for posting holds a digit of an ID number or a telephone number") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 12, 12), QTime(2, 0), Qt::UTC));
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    RegisterVersionService versions(sample.file());
    Reading reading{sample.file()};
    QSet<QString> everybody;
    int closed = 0;
    for (int i = 0; i < 3; ++i) decideDuplicates(sample, villages->at(size_t(i)));
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        const QSet<QString> secrets = secretsOf(sample.file(), village.id);
        REQUIRE(secrets.size() > 1000);
        everybody.unite(secrets);
        if (versions.close(village.id)) {  // some wait for a choice
            const std::vector<Person> voters = fillIn(sample, village);
            if (++closed == 1) change(sample, village, voters);
            if (closed == 2) nominate(sample, village, voters);
        }
        reading.readAll(village.id, secrets);
    }
    REQUIRE(closed >= 3);
    // A version that is no longer in force can still be printed.
    for (const Village& village : *villages)
        if (const auto old = versions.versions(village.id); old && old->size() == 2) {
            const auto document = ReportingService(sample.file()).buildVersion(u"register"_s, village.id, 1);
            REQUIRE(document);
            reading.check(u"register of version 1"_s, *document, everybody);
        }
    reading.readAll(std::nullopt, everybody);
    CHECK(reading.papers > 29 * 4);
    CHECK(reading.read.contains(u"register of version 1"_s));
    for (const QString& kind :
         {u"register"_s, u"register-supplement"_s, u"preliminary-candidates"_s, u"roster"_s, u"result"_s,
          u"turnout"_s, u"turnout-township"_s, u"wall-plan"_s, u"committee"_s, u"committee-change"_s,
          u"representatives"_s, u"group-leaders"_s, u"proxy-list"_s}) {
        INFO(kind.toStdString());
        CHECK(reading.read.contains(kind));
    }
    // A new kind of paper for posting needs what it is made from in this test.
    for (const DocumentKind& kind : ReportingService::kinds())
        if (kind.forPosting && !reading.read.contains(kind.key))
            WARN("not read, since nothing makes it: " << kind.key.toStdString());
}

TEST_CASE("A number on a paper would be found") {
    const QSet<QString> secrets{u"19700625"_s};
    CHECK(toldBy(u"张三 330799197006250018"_s, secrets).size() == 1);
    CHECK(toldBy(u"张三 3307**********0018"_s, {}).size() == 1);
    CHECK(toldBy(u"2026年12月19日，第080011户"_s, secrets).isEmpty());
}
