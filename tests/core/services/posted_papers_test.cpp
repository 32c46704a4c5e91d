// What hangs on the village's notice board tells nobody an ID number or a telephone number: every paper that
// is made for posting is read, in every village of the sample, in the formats that are written as text.
#include <QBuffer>
#include <QRegularExpression>
#include <QSet>

#include "core/report/report_writer.h"
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

/// Everything that is typed in by hand gets something, so that its papers can be made, too.
void fillIn(SampleElection& sample, const Village& village) {
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
}

}  // namespace

TEST_CASE("No paper that is made for posting holds a digit of an ID number or a telephone number") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 12, 12), QTime(2, 0), Qt::UTC));
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    RegisterVersionService versions(sample.file());
    QSet<QString> read;
    int papers = 0;
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        const bool closed = versions.close(village.id).has_value();  // some wait for a choice
        if (closed) fillIn(sample, village);
        const QSet<QString> secrets = secretsOf(sample.file(), village.id);
        REQUIRE(secrets.size() > 1000);
        const ReportingService reporting(sample.file());
        const auto states = reporting.states(village.id);
        REQUIRE(states);
        for (const DocumentState& state : *states) {
            if (!state.kind.forPosting || !state.ready) continue;
            INFO(state.kind.key.toStdString());
            const auto document = reporting.build(state.kind.key, village.id);
            REQUIRE(document);
            const QStringList told = toldBy(withoutHashes(textOf(*document)), secrets);
            INFO(told.join(u' ').toStdString());
            CHECK(told.isEmpty());
            read.insert(state.kind.key);
            ++papers;
        }
    }
    for (const QString& kind : {u"register"_s, u"roster"_s, u"result"_s, u"turnout"_s, u"wall-plan"_s,
                                u"committee"_s, u"representatives"_s, u"proxy-list"_s}) {
        INFO(kind.toStdString());
        CHECK(read.contains(kind));
    }
    CHECK(papers > 29 * 4);
}

TEST_CASE("A number on a paper would be found") {
    const QSet<QString> secrets{u"19700625"_s};
    CHECK(toldBy(u"张三 330799197006250018"_s, secrets).size() == 1);
    CHECK(toldBy(u"张三 3307**********0018"_s, {}).size() == 1);
    CHECK(toldBy(u"2026年12月19日，第080011户"_s, secrets).isEmpty());
}
