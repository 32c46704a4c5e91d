/// The sample township's 29 registers, from the files to the numbers that tests/data/truth.json says are
/// right.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>
#include <set>

#include "core/io/office_files.h"
#include "core/rules/register_checks.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString samplePath(const QString& file) {
    return QStringLiteral(SAMPLE_DIR) + u"/township-a/"_s + file;
}

Workbook mustRead(const QString& path) {
    NoProgress quiet;
    auto book = readWorkbook(path, {}, quiet);
    INFO(path);
    REQUIRE(book);
    return std::move(book).value();
}

QStringList sampleVillages() {
    const auto posts = readPosts(mustRead(samplePath(u"职数表.xlsx"_s)), {});
    REQUIRE(posts);
    QStringList villages;
    for (const PostRow& row : posts->rows)
        if (!villages.contains(row.village)) villages.append(row.village);
    return villages;
}

QJsonObject truth() {
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/truth.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::map<QString, int> asMap(const QJsonObject& object) {
    std::map<QString, int> map;
    for (auto it = object.begin(); it != object.end(); ++it) map[it.key()] = it.value().toInt();
    return map;
}

std::map<QString, int> asMap(const std::vector<std::pair<QString, int>>& pairs) {
    return {pairs.begin(), pairs.end()};
}

struct Township {
    std::vector<RegisterEntry> rows;
    std::map<QString, std::vector<size_t>> byVillage;
    std::map<QString, FileFacts> facts;
    std::map<QString, int> dataRows;
    RegisterCheckOptions options;
};

Township readSample() {
    Township township;
    const QStringList villages = sampleVillages();
    REQUIRE(villages.size() == 29);
    ReadContext context;
    context.villages = villages;
    const QDir folder(samplePath(u"选民登记"_s));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        auto file = readRegister(mustRead(folder.filePath(name)), context);
        INFO(name);
        REQUIRE(file);
        CHECK(file->rejected == 0);
        CHECK(file->findings.empty());
        CHECK(file->unmatched.isEmpty());
        township.facts[file->village] = file->facts;
        township.dataRows[file->village] = file->dataRows;
        township.options.headersOfFile.insert(file->facts.fileName, file->headerNames);
        for (RegisterEntry& row : file->rows) {
            township.byVillage[file->village].push_back(township.rows.size());
            township.rows.push_back(std::move(row));
        }
    }
    township.options.electionDay =
        QDate::fromString(truth().value(u"election_day"_s).toString(), Qt::ISODate);
    return township;
}

}  // namespace

TEST_CASE(
    "The sample's registers give the right rows, statuses, findings and registered voters for every "
    "village") {
    const Township township = readSample();
    const auto verdicts = checkRegisters(township.rows, {}, township.options);
    REQUIRE(township.rows.size() == 29071);
    const QJsonObject villages = truth().value(u"villages"_s).toObject();
    REQUIRE(villages.size() == 29);
    for (auto it = villages.begin(); it != villages.end(); ++it) {
        INFO(it.key().toStdString());
        const QJsonObject expected = it.value().toObject();
        REQUIRE(township.byVillage.contains(it.key()));
        const RegisterCounts counts = countRegister(verdicts, township.byVillage.at(it.key()));
        CHECK(township.dataRows.at(it.key()) == expected.value(u"rows"_s).toInt());
        CHECK(counts.rows == expected.value(u"rows"_s).toInt());
        CHECK(counts.registered == expected.value(u"registered"_s).toInt());
        CHECK(asMap(counts.byStatus) == asMap(expected.value(u"by_status"_s).toObject()));
        CHECK(asMap(counts.findings) == asMap(expected.value(u"findings"_s).toObject()));
        const QString kind = expected.value(u"kind"_s).toString();
        const QString encoding = township.facts.at(it.key()).encodingLabel();
        if (kind == u"csv-gb"_s)
            CHECK(encoding == u"GB18030"_s);
        else if (kind == u"csv-bom"_s)
            CHECK(encoding == u"UTF-8 BOM"_s);
        else
            CHECK(encoding == kind.section(u'-', 0, 0));
    }
}

TEST_CASE("Households of the sample keep their six characters, also where a spreadsheet cut the zero") {
    const Township township = readSample();
    std::set<QString> households;
    for (const RegisterEntry& row : township.rows) {
        if (row.person.household.size() != 6) FAIL(row.person.household);
        households.insert(row.person.household);
    }
    CHECK(households.size() >= 9945);
    const Person& first = township.rows[township.byVillage.at(u"上坑村"_s).front()].person;
    CHECK(first.household == u"080001"_s);
    CHECK(first.birthDate == QDate(1982, 7, 21));
    CHECK(first.nationalId == u"3.30799198207216E+17"_s);
}

TEST_CASE("The sample's nominees of the damaged register repair nobody else's ID number") {
    // All 16 nominees of 上坑村 have numbers that end in X, which the spreadsheet left whole. One of them,
    // 俞燕, has a namesake with a damaged number: the name alone must not repair it.
    const Township township = readSample();
    ReadContext context;
    context.villages = sampleVillages();
    const auto nominations = readNominations(mustRead(samplePath(u"自荐报名汇总表.xlsx"_s)), context);
    REQUIRE(nominations);
    std::vector<IdOffer> offers;
    std::set<QString> nominees;
    for (const NominationRow& row : nominations->rows) {
        offers.push_back({row.village,
                          row.nomination.name,
                          {},
                          row.nomination.birthMonth,
                          row.nomination.nationalId,
                          nominations->facts.fileName});
        if (row.village == u"上坑村"_s) nominees.insert(row.nomination.nationalId);
    }
    REQUIRE(nominees.size() == 16);
    const auto verdicts = checkRegisters(township.rows, offers, township.options);
    std::set<QString> whole;
    int namesakes = 0;
    for (const size_t i : township.byVillage.at(u"上坑村"_s)) {
        const Person& person = township.rows[i].person;
        CHECK_FALSE(verdicts[i].repair);
        if (verdicts[i].idState == IdState::Good && nominees.count(person.nationalId))
            whole.insert(person.nationalId);
        if (person.name == u"俞燕"_s && verdicts[i].idState == IdState::Damaged) ++namesakes;
    }
    CHECK(whole == nominees);
    CHECK(namesakes == 1);
}
