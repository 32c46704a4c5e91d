/// The sample township's nominations, from the files to the verdicts that tests/data/truth.json says are
/// right.
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

#include "core/io/office_files.h"
#include "core/rules/person_match.h"
#include "core/rules/register_checks.h"
#include "core/rules/screening.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QJsonObject truth;
    QDate electionDay;
    QStringList villages;
    std::vector<Person> register_;
    std::vector<Nomination> nominations;
    std::vector<Dossier> dossiers;

    [[nodiscard]] VillageId id(const QString& village) const { return {villages.indexOf(village) + 1}; }
};

Workbook read(const QString& path) {
    NoProgress quiet;
    auto book = readWorkbook(QStringLiteral(SAMPLE_DIR) + u"/township-a/"_s + path, {}, quiet);
    INFO(path.toStdString());
    REQUIRE(book);
    return std::move(book).value();
}

QStringList filesOf(const QString& folder) {
    QStringList files =
        QDir(QStringLiteral(SAMPLE_DIR) + u"/township-a/"_s + folder).entryList(QDir::Files, QDir::Name);
    for (QString& file : files) file.prepend(folder + u'/');
    return files;
}

void readRegisters(Sample& sample, const ReadContext& context) {
    std::vector<RegisterEntry> rows;
    for (const QString& path : filesOf(u"选民登记"_s)) {
        auto file = readRegister(read(path), context);
        REQUIRE(file);
        rows.insert(rows.end(), file->rows.begin(), file->rows.end());
    }
    RegisterCheckOptions options;
    options.electionDay = sample.electionDay;
    const auto verdicts = checkRegisters(rows, {}, options);
    for (size_t i = 0; i < rows.size(); ++i) {
        Person person = rows[i].person;
        person.village = sample.id(rows[i].villageName);
        person.idState = verdicts[i].idState;
        person.status = verdicts[i].status;
        sample.register_.push_back(person);
    }
}

/// Where a row of another file belongs: in the sample always one nomination, without any doubt.
Dossier& dossierOf(Sample& sample, const NominationIndex& index, const PersonKey& key) {
    const auto match =
        index.find({sample.id(key.village), key.name, key.nationalId, key.postTitle, key.body});
    REQUIRE(match.certain());
    return sample.dossiers.at(*match.certain());
}

void readAnswers(Sample& sample, const NominationIndex& index, const ReadContext& context) {
    std::vector<QString> departments;
    for (const QString& path : filesOf(u"联审反馈"_s)) {
        auto file = readReview(read(path), context);
        REQUIRE(file);
        departments.push_back(file->department);
        for (OpinionRow& row : file->rows) {
            row.opinion.department = file->department;
            dossierOf(sample, index, row.key).opinions.push_back(row.opinion);
        }
    }
    REQUIRE(departments.size() == 11);
    for (Dossier& dossier : sample.dossiers) dossier.departmentsAsked = departments;
    auto asks = readAsks(read(u"三问谈话记录.xlsx"_s), context);
    REQUIRE(asks);
    for (const AskRow& row : asks->rows) dossierOf(sample, index, row.key).asks = row.record;
    auto withdrawals = readWithdrawals(read(u"劝退谈话与自愿退出.xlsx"_s), context);
    REQUIRE(withdrawals);
    for (const WithdrawalRow& row : withdrawals->rows)
        dossierOf(sample, index, row.key).withdrawal = row.withdrawal;
}

void matchPeople(Sample& sample, const NominationIndex& nominations) {
    const PersonIndex people(sample.register_);
    for (size_t i = 0; i < sample.nominations.size(); ++i) {
        Dossier& dossier = sample.dossiers[i];
        const PersonMatch match = people.find(sample.nominations[i]);
        dossier.matchedHow = match.how;
        dossier.nameDiffers = match.nameDiffers;
        if (match.row && match.how != MatchKind::OtherVillage)
            dossier.registerRow = sample.register_[*match.row];
        for (const size_t other : nominations.others(i)) {
            const Nomination& nomination = sample.nominations[other];
            const auto& withdrawal = sample.dossiers[other].withdrawal;
            dossier.others.push_back({nomination.no, nomination.body, nomination.postTitle,
                                      withdrawal && withdrawal->signedByPerson == YesNo::Yes, false});
        }
    }
}

const Sample& sample() {
    static const Sample loaded = [] {
        Sample township;
        QFile file(QStringLiteral(TEST_DATA_DIR) + u"/truth.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        township.truth = QJsonDocument::fromJson(file.readAll()).object();
        township.electionDay = QDate::fromString(township.truth[u"election_day"_s].toString(), Qt::ISODate);
        const auto posts = readPosts(read(u"职数表.xlsx"_s), {});
        REQUIRE(posts);
        for (const PostRow& row : posts->rows)
            if (!township.villages.contains(row.village)) township.villages.append(row.village);
        ReadContext context;
        context.villages = township.villages;
        readRegisters(township, context);
        const auto nominations = readNominations(read(u"自荐报名汇总表.xlsx"_s), context);
        REQUIRE(nominations);
        for (const NominationRow& row : nominations->rows) {
            township.nominations.push_back(row.nomination);
            township.nominations.back().village = township.id(row.village);
            township.dossiers.emplace_back().nomination = township.nominations.back();
        }
        const NominationIndex index(township.nominations);
        readAnswers(township, index, context);
        matchPeople(township, index);
        return township;
    }();
    return loaded;
}

std::map<int, ScreeningResult> screenAll(const Sample& township) {
    const auto rules = shippedRuleSet(u"zj-2026"_s);
    REQUIRE(rules);
    const auto context = screeningContext(*rules, township.electionDay);
    REQUIRE(context);
    std::map<int, ScreeningResult> results;
    for (const Dossier& dossier : township.dossiers)
        results[dossier.nomination.no] = screen(dossier, *context);
    return results;
}

bool hasCode(const ScreeningResult& result, const QString& code) {
    return std::any_of(result.reasons.begin(), result.reasons.end(),
                       [&](const Reason& reason) { return reason.code == code; });
}

}  // namespace

TEST_CASE("The sample's nominations: 481 qualified, 22 not qualified, 4 pending, 30 withdrawn") {
    std::map<QString, int> verdicts;
    std::set<int> pending;
    const auto results = screenAll(sample());
    for (const auto& [no, result] : results) {
        ++verdicts[verdictKey(result.verdict)];
        if (result.verdict == Verdict::Pending) pending.insert(no);
    }
    CHECK(verdicts ==
          std::map<QString, int>{
              {u"qualified"_s, 481}, {u"not_qualified"_s, 22}, {u"pending"_s, 4}, {u"withdrawn"_s, 30}});
    CHECK(pending == std::set<int>{112, 149, 315, 418});
}

TEST_CASE("The sample's planted reasons are found, and nobody else gets a reason that counts") {
    const auto results = screenAll(sample());
    std::set<int> planted{315, 418};  // the other registrations of 112 and 149
    for (const QJsonValue& value :
         sample().truth[u"nominations"_s].toObject()[u"not_qualified_list"_s].toArray()) {
        const QJsonObject expected = value.toObject();
        const int no = expected[u"no"_s].toInt();
        INFO("no. " << no);
        planted.insert(no);
        const ScreeningResult& result = results.at(no);
        CHECK(hasCode(result, expected[u"reason"_s].toString()));
        CHECK((result.verdict == Verdict::Withdrawn) == expected[u"withdrew"_s].toBool());
        const QString department = expected[u"department"_s].toString();
        CHECK((department.isEmpty() ||
               std::any_of(result.reasons.begin(), result.reasons.end(), [&](const Reason& reason) {
                   return reason.code == u"dept"_s && reason.text.startsWith(department);
               })));
    }
    REQUIRE(planted.size() == 56);
    for (const auto& [no, result] : results) {
        for (const Reason& reason : result.reasons) {
            INFO("no. " << no << ' ' << reason.code.toStdString());
            CHECK((reason.informative || planted.count(no) == 1));
            CHECK(!reason.source.isEmpty());
            CHECK(!reason.mark.isEmpty());
            CHECK(!reason.text.contains(u'%'));
        }
    }
}

TEST_CASE("The sample's nominees of the damaged register are all found, none silently failed") {
    for (const Dossier& dossier : sample().dossiers) {
        INFO(dossier.nomination.no);
        CHECK(dossier.registerRow);
        CHECK(!dossier.nameDiffers);
    }
}

TEST_CASE(
    "A nominee whose number stands whole in the nominations is found in a damaged register, each of them") {
    // What a spreadsheet does to a column of ID numbers, done to every nominee's row: none of them may be
    // lost.
    std::vector<Person> damaged = sample().register_;
    for (Person& person : damaged) {
        if (person.idState != IdState::Good) continue;
        QString digits = person.nationalId.first(15);
        person.nationalId = digits.first(1) + u'.' + digits.mid(1) + u"E+017"_s;
        person.idState = IdState::Damaged;
    }
    const PersonIndex index(damaged);
    int repaired = 0, asked = 0;
    for (size_t i = 0; i < sample().nominations.size(); ++i) {
        INFO(sample().nominations[i].no);
        const PersonMatch match = index.find(sample().nominations[i]);
        repaired += match.how == MatchKind::RepairedId ? 1 : 0;
        asked += match.how == MatchKind::NameOnly ? 1 : 0;
        CHECK(match.how != MatchKind::None);
        CHECK(match.how != MatchKind::OtherVillage);
        if (match.row) CHECK(damaged[*match.row].name == sample().nominations[i].name);
    }
    CHECK(repaired + asked == 537);
    CHECK(asked < 10);
}
