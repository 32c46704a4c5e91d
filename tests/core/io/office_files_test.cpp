#include "core/io/office_files.h"

#include <QDir>
#include <map>

#include "tests/core/io/io_fixture.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVillages{u"溪村"_s, u"下溪村"_s, u"上坑村"_s};

ReadContext inVillages(QStringList villages = kVillages) {
    ReadContext context;
    context.villages = std::move(villages);
    return context;
}

ReadContext sampleContext() {
    static const QStringList villages = [] {
        const auto posts = readPosts(mustRead(sampleFile(u"职数表.xlsx"_s)), {});
        REQUIRE(posts);
        QStringList names;
        for (const PostRow& row : posts->rows)
            if (!names.contains(row.village)) names.append(row.village);
        return names;
    }();
    return inVillages(villages);
}

template <class T>
T mustBe(Result<T> result) {
    REQUIRE(result);
    return std::move(result).value();
}

}  // namespace

TEST_CASE("The sample's list of posts: 280 posts, 29 villages, 434 seats") {
    const auto file = mustBe(readPosts(mustRead(sampleFile(u"职数表.xlsx"_s)), {}));
    CHECK(file.dataRows == 280);
    REQUIRE(file.rows.size() == 280);
    CHECK(file.findings.empty());
    CHECK(file.unmatched.isEmpty());
    int seats = 0;
    for (const PostRow& row : file.rows) {
        seats += row.post.seats;
        CHECK(row.post.womenOnly == (row.post.title == u"妇女委员"_s));
    }
    CHECK(seats == 434);
    CHECK(sampleContext().villages.size() == 29);
    CHECK(sampleContext().villages.front() == u"夏溪村"_s);
    CHECK(file.rows[3].post.code == u"women"_s);
    CHECK(file.rows[3].post.rank == 4);
    CHECK(file.rows.back().post.body == Body::CoopSupervisors);
    CHECK(file.rows.back().post.code == u"p2"_s);
    CHECK(file.rows.back().post.note == u"股东代表大会选举"_s);
}

TEST_CASE(
    "The sample's self-nominations: 537 with time, papers and known posts, two registrations are flagged") {
    ReadContext context = sampleContext();
    const auto posts = mustBe(readPosts(mustRead(sampleFile(u"职数表.xlsx"_s)), {}));
    for (const PostRow& row : posts.rows)
        context.posts.insert(postKey(row.village, row.post.body, row.post.title));
    const auto file = mustBe(readNominations(mustRead(sampleFile(u"自荐报名汇总表.xlsx"_s)), context));
    REQUIRE(file.rows.size() == 537);
    CHECK(file.rejected == 0);
    const Nomination& first = file.rows[0].nomination;
    CHECK(first.no == 1);
    CHECK(file.rows[0].village == u"兰街村"_s);
    CHECK(first.name == u"杜娟巧"_s);
    CHECK(first.sex == Sex::Female);
    CHECK(first.birthMonth == u"1991.06"_s);
    CHECK(first.nationalId == u"330799199106254525"_s);
    CHECK(first.body == Body::VillagersCommittee);
    CHECK(first.postTitle == u"委员"_s);
    CHECK(first.filedAt == QDateTime(QDate(2026, 12, 9), QTime(9, 54)));
    CHECK(first.inPerson == YesNo::Yes);
    CHECK(first.pledge == YesNo::Yes);
    CHECK(first.phone == u"13987339409"_s);
    int missing = 0, byProxy = 0;
    for (const NominationRow& row : file.rows) {
        const Nomination& n = row.nomination;
        if (n.nominationForm != YesNo::Yes || n.reviewForm != YesNo::Yes || n.pledge != YesNo::Yes) ++missing;
        if (n.inPerson == YesNo::No) ++byProxy;
    }
    CHECK(missing == 3);
    CHECK(byProxy == 4);
    std::map<QString, int> byCode;
    for (const Finding& finding : file.findings) ++byCode[finding.code];
    CHECK(byCode.size() == 1);
    CHECK(byCode[u"NOM-12"_s] >= 4);
    CHECK(byCode[u"NOM-12"_s] % 2 == 0);
}

TEST_CASE(
    "The sample's departments: 11 files of 537 answers, 28 objections, the department from the file name") {
    const QDir folder(sampleFile(u"联审反馈"_s));
    int objections = 0;
    QStringList departments;
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto file = mustBe(readReview(mustRead(folder.filePath(name)), sampleContext()));
        INFO(name);
        CHECK(file.rows.size() == 537);
        CHECK(file.findings.empty());
        departments.append(file.department);
        for (const OpinionRow& row : file.rows) {
            REQUIRE(row.opinion.answered);
            REQUIRE(row.opinion.date == QDate(2026, 12, 12));
            REQUIRE(row.opinion.department == file.department);
            if (row.opinion.objection) ++objections;
        }
    }
    CHECK(departments.size() == 11);
    CHECK(departments.contains(u"纪委监委"_s));
    CHECK(departments.contains(u"税务"_s));
    CHECK(objections >= 28);
}

TEST_CASE("The sample's talks: 537, of which 4 refused to answer, 30 signed withdrawals") {
    const auto asks = mustBe(readAsks(mustRead(sampleFile(u"三问谈话记录.xlsx"_s)), sampleContext()));
    CHECK(asks.rows.size() == 537);
    int refused = 0;
    for (const AskRow& row : asks.rows)
        if (std::find(std::begin(row.record.answer), std::end(row.record.answer), u"拒绝回答"_s) !=
            std::end(row.record.answer))
            ++refused;
    CHECK(refused == 4);
    CHECK(asks.rows[0].record.question[0] == u"为什么参选"_s);
    CHECK(asks.rows[0].record.answer[2] == u"无"_s);
    CHECK(asks.rows[0].record.date == QDate(2026, 12, 11));
    CHECK(asks.findings.empty());

    const auto withdrawals =
        mustBe(readWithdrawals(mustRead(sampleFile(u"劝退谈话与自愿退出.xlsx"_s)), sampleContext()));
    REQUIRE(withdrawals.rows.size() == 30);
    CHECK(withdrawals.findings.empty());
    for (const WithdrawalRow& row : withdrawals.rows) CHECK(row.withdrawal.signedByPerson == YesNo::Yes);
    CHECK(withdrawals.rows[0].key.village == u"上塘村"_s);
    CHECK(withdrawals.rows[0].key.nationalId == u"330799197305214017"_s);
    CHECK(withdrawals.rows[0].withdrawal.date == QDate(2026, 12, 13));
}

TEST_CASE(
    "The sample's boxes, readings and 18,918 ballots are read without a finding but for illegible columns") {
    const QDir polling(sampleFile(u"投票"_s));
    int collected = 0, readings = 0;
    for (const QString& name : polling.entryList(QDir::Files)) {
        INFO(name);
        const Workbook book = mustRead(polling.filePath(name));
        if (name.contains(u"票箱清点"_s)) {
            const auto file = mustBe(readBoxes(book, sampleContext()));
            CHECK(codes(file.findings).isEmpty());
            for (const BoxRow& row : file.rows) collected += row.ledger.collected;
        } else {
            const auto file = mustBe(readProgress(book, sampleContext()));
            CHECK(codes(file.findings).isEmpty());
            readings += static_cast<int>(file.rows.size());
        }
    }
    CHECK(readings > 1000);
    const QDir folder(sampleFile(u"选票"_s));
    int ballots = 0, ruledVoid = 0;
    std::map<QString, int> byCode;
    for (const QString& name : folder.entryList(QDir::Files)) {
        INFO(name);
        const auto file = mustBe(readBallots(mustRead(folder.filePath(name)), sampleContext()));
        CHECK(file.body == Body::VillagersCommittee);
        CHECK(file.rejected == 0);
        CHECK(file.postTitles.front() == u"主任"_s);
        ballots += static_cast<int>(file.rows.size());
        for (const BallotRow& row : file.rows) {
            REQUIRE(row.paper.columns.size() == static_cast<size_t>(file.postTitles.size()));
            if (row.paper.ruledVoid) ++ruledVoid;
        }
        for (const Finding& finding : file.findings) ++byCode[finding.code];
    }
    CHECK(ballots == 18918);
    CHECK(collected == ballots);
    CHECK(ruledVoid > 0);
    CHECK(byCode.size() == 1);
    CHECK(byCode[u"BAL-04"_s] > 0);
}

TEST_CASE("A file's village: the longest name in the file name, else in a title, else the one said by hand") {
    FileFacts facts;
    const auto village = [&](const QString& fileName, const QStringList& titles, const QString& forced) {
        facts.fileName = fileName;
        ReadContext context = inVillages();
        context.forcedVillage = forced;
        return villageOfFile(facts, titles, context);
    };
    CHECK(*village(u"19下溪村.csv"_s, {u"上坑村名册"_s}, u"溪村"_s) == u"下溪村"_s);
    CHECK(*village(u"01溪村.csv"_s, {}, {}) == u"溪村"_s);
    CHECK(*village(u"名册.csv"_s, {u"某镇"_s, u"上 坑 村登记花名册"_s}, {}) == u"上坑村"_s);
    CHECK(*village(u"名册.csv"_s, {}, u"上坑"_s) == u"上坑村"_s);
    const auto unknown = village(u"名册.csv"_s, {u"名册"_s}, {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(
        unknown.error().message ==
        u"Neither the name nor a title line of 名册.csv names a village; say which it is. The villages are: 溪村、下溪村、上坑村."_s);
    const auto wrong = village(u"名册.csv"_s, {}, u"东坑村"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message == u"There is no village 东坑村. The villages are: 溪村、下溪村、上坑村."_s);
}

TEST_CASE("Register rows come normalised, with the text as it stood beside") {
    const auto file = mustBe(
        readRegister(csvBook(u"上坑村.csv"_s,
                             u"序号,户号,姓名,性别,出生日期,身份证号,联系电话,登记类别,参选意愿,备注\n"
                             "1,０８０００１,欧 阳　甲,男,1992年1月25日,３３０７９９１９９２０１２５２８６x, "
                             "139 0101 1822,本村户籍,,\n"
                             "2,080001,乙,女,1956-02-03,330799560203037,,本村户籍外出,√,\n"
                             "3,080002,,女,1956-02-03,330799560203037,,,,\n"
                             "4,080002,丙,不明,去年,待补,,临时,未联系,已故\n"_s),
                     inVillages()));
    CHECK(file.village == u"上坑村"_s);
    CHECK(file.dataRows == 4);
    CHECK(file.rejected == 1);
    CHECK(codes(file.findings) == u"REG-14@4 REG-16@5 REG-17@5"_s);
    REQUIRE(file.rows.size() == 3);
    const RegisterEntry& first = file.rows[0];
    CHECK(first.person.name == u"欧阳甲"_s);
    CHECK(first.person.household == u"080001"_s);
    CHECK(first.person.nationalId == u"33079919920125286X"_s);
    CHECK(first.idAsRead == u"３３０７９９１９９２０１２５２８６x"_s);
    CHECK(first.person.birthDate == QDate(1992, 1, 25));
    CHECK(first.person.phone == u"13901011822"_s);
    CHECK(first.person.category == VoterCategory::A);
    CHECK(first.line == 2);
    CHECK(file.rows[1].idUpgraded);
    CHECK(file.rows[1].person.nationalId.left(17) == u"33079919560203037"_s);
    CHECK(file.rows[1].person.category == VoterCategory::B);
    CHECK(file.rows[1].person.declaration == u"是"_s);
    CHECK(file.rows[2].person.declaration == u"未联系"_s);
    CHECK(file.rows[2].person.nationalId == u"待补"_s);
    CHECK(file.rows[2].person.category == VoterCategory::Unknown);
    CHECK(file.headerNames.nationalId == u"身份证号"_s);
}

TEST_CASE("ID numbers that a spreadsheet cut are seen in every form, and the household's zero comes back") {
    const QString header = u"序号,户号,姓名,性别,出生日期,身份证号\n"_s;
    const auto exponent = mustBe(readRegister(
        csvBook(u"上坑村.csv"_s, header +
                                     u"1,80001,甲,男,19820721,3.30799198207216E+17\n2,08W006,乙,男,19820721,"
                                     "3.30799E+17\n3,80003,丙,男,19820721,33079919820721003X\n"_s),
        inVillages()));
    CHECK(exponent.rows[0].idDamaged);
    CHECK(exponent.rows[1].idDamaged);
    CHECK_FALSE(exponent.rows[2].idDamaged);
    CHECK(exponent.rows[0].person.household == u"080001"_s);
    CHECK(exponent.rows[1].person.household == u"08W006"_s);
    CHECK(exponent.rows[0].person.nationalId == u"3.30799198207216E+17"_s);

    const auto cut = mustBe(readRegister(
        csvBook(u"上坑村.csv"_s, header +
                                     u"1,80001,甲,男,19820721,330799198207216000\n2,80001,乙,男,19820721,"
                                     "330799198207219000\n3,80003,丙,男,19820721,33079919820721003X\n"_s),
        inVillages()));
    CHECK(cut.rows[0].idDamaged);
    CHECK(cut.rows[1].idDamaged);

    // One number that happens to end in 000 among whole ones is a number like any other.
    ReadContext context = inVillages();
    context.householdWidth = 6;
    const auto whole = mustBe(readRegister(
        csvBook(u"上坑村.csv"_s, header +
                                     u"1,80001,甲,女,1963-03-20,330799196303206000\n2,080001,乙,男,19820721,"
                                     "330799198207212162\n"_s),
        context));
    CHECK_FALSE(whole.rows[0].idDamaged);
    CHECK(whole.rows[0].person.household == u"80001"_s);
}

TEST_CASE("Rows of one register that can't be told apart are numbered") {
    const auto file = mustBe(readRegister(csvBook(u"上坑村.csv"_s,
                                                  u"序号,户号,姓名,性别,出生日期,身份证号\n"
                                                  "1,080001,甲,男,1982-07-21,330799198207212162\n"
                                                  "2,080001,乙,男,1982-07-21,\n"
                                                  "3,080001,甲,男,1982-07-21,330799198207212162\n"
                                                  "4,080001,乙,男,1982-07-21,\n"_s),
                                          inVillages()));
    REQUIRE(file.rows.size() == 4);
    CHECK(file.rows[0].person.occurrence == 1);
    CHECK(file.rows[1].person.occurrence == 1);
    CHECK(file.rows[2].person.occurrence == 2);
    CHECK(file.rows[3].person.occurrence == 2);
}

TEST_CASE("Posts: each defect has its finding") {
    const auto file = mustBe(readPosts(csvBook(u"职数表.csv"_s,
                                               u"村,组织,职务,职数,级别,备注\n"
                                               "上坑村,村委会,主任,1,1,\n"
                                               ",村委会,委员,1,2,\n"
                                               "上坑村,妇联,主席,1,1,\n"
                                               "上坑村,村委会,,1,3,\n"
                                               "上坑村,村委会,委员,0,2,\n"
                                               "上坑村,村委会,委员,两名,2,\n"
                                               "上坑村,村委会,主任,2,4,\n"
                                               "上坑村,村委会,副主任,1,1,\n"
                                               "上坑村,村委会,妇女委员,1,,限女性\n"_s),
                                       {}));
    CHECK(codes(file.findings) ==
          u"POST-01@3 POST-02@4 POST-03@5 POST-04@6 POST-04@7 POST-06@8 POST-07@9 POST-05@10"_s);
    CHECK(file.rejected == 6);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[1].post.rank == 2);
    CHECK(file.rows[2].post.rank == 3);
    CHECK(file.rows[2].post.womenOnly);
    CHECK(file.findings[5].message ==
          u"The same post of this body stands in row 2; this row was left out."_s);
}

TEST_CASE("Nominations: each defect has its finding") {
    ReadContext context = inVillages();
    context.posts = {postKey(u"上坑村"_s, Body::VillagersCommittee, u"主任"_s)};
    const QString id = u"33079919820721217"_s + nationalIdCheckDigit(u"33079919820721217"_s);
    const auto file = mustBe(readNominations(
        csvBook(u"自荐.csv"_s,
                u"村,姓名,性别,出生年月,公民身份号码,组织,自荐职务,报名时间,本人到场,报名自荐表,资格审查表,"
                u"承诺书\n"
                "上坑村,,男,1982.07,%1,村民委员会,主任,2026-12-09 09:54,是,有,有,有\n"
                "无名村,甲,男,1982.07,%1,村民委员会,主任,2026-12-09 09:54,是,有,有,有\n"
                "上坑村,甲,男,1982.07,%1,妇联,主任,2026-12-09 09:54,是,有,有,有\n"
                "上坑村,甲,男,1982.07,%1,村民委员会,,2026-12-09 09:54,是,有,有,有\n"
                "上坑,甲,男,1982.07,%1,村民委员会,主任,2026-12-09 09:54,是,有,有,有\n"
                "上坑村,甲,男,1982.07,%1,村民委员会,主任,2026-12-09 09:54,是,有,有,有\n"
                "上坑村,甲,女,1982.08,%1,村民委员会,委员,昨天,大概,有,有,无\n"
                "上坑村,乙,男,1982.07,330799198207212160,村民委员会,主任,,是,有,有,有\n"
                "上坑村,丙,男,1982.07,3.30799198207212E+17,村民委员会,主任,2026-12-09,是,有,有,有\n"
                "上坑村,丁\uE000,男,1982.07,,村民委员会,主任,2026/12/9 9:54,是,有,有,\n"_s.arg(id)),
        context));
    CHECK(codes(file.findings) ==
          u"NOM-01@2 NOM-02@3 NOM-03@4 NOM-15@5 NOM-11@7 NOM-09@8 NOM-10@8 NOM-07@8 NOM-08@8 NOM-04@8 "
          u"NOM-09@9 NOM-06@9 "
          "NOM-14@10 NOM-13@11 NOM-05@11 NOM-12@6 NOM-12@8"_s);
    CHECK(file.rejected == 5);
    REQUIRE(file.rows.size() == 5);
    CHECK(file.rows[1].nomination.inPerson == YesNo::Unknown);
    CHECK(file.rows[1].nomination.pledge == YesNo::No);
    CHECK_FALSE(file.rows[2].nomination.filedAt.isValid());
    CHECK(file.rows[4].nomination.pledge == YesNo::Unknown);
}

TEST_CASE("Reviews: each defect has its finding, the department may stand in a column") {
    const QString text =
        u"村,姓名,身份证号码,自荐职务,部门,审查意见,涉及情形,条款,审查日期\n"
        "上坑村,甲,,主任,公安,无异议,,,2026-12-12\n"
        "上坑村,甲,,主任,公安,有异议,,,2026-12-12\n"
        "上坑村,甲,,主任,法院,有异议,,,2026-12-12\n"
        "上坑村,乙,123,主任,公安,待查,,,某日\n"
        "上坑村,丙,,主任,公安,,,,\n"
        ",丁,,主任,公安,无异议,,,\n"
        "上坑村,,,主任,公安,无异议,,,\n"_s;
    const auto file = mustBe(readReview(csvBook(u"汇总.csv"_s, text), inVillages()));
    CHECK(codes(file.findings) ==
          u"REV-07@3 REV-04@4 REV-06@5 REV-03@5 REV-05@5 REV-08@6 REV-02@7 REV-01@8"_s);
    REQUIRE(file.rows.size() == 4);
    CHECK(file.rows[1].opinion.department == u"法院"_s);
    CHECK(file.rows[1].opinion.objection);
    CHECK_FALSE(file.rows[2].opinion.answered);
    const auto named = mustBe(readReview(csvBook(u"联审反馈-纪委监委.csv"_s, text), inVillages()));
    CHECK(named.department == u"纪委监委"_s);
    const auto refused =
        readReview(csvBook(u"汇总.csv"_s, u"村,姓名,审查意见\n上坑村,甲,无异议\n"_s), inVillages());
    REQUIRE_FALSE(refused);
    CHECK(
        refused.error().message ==
        u"汇总.csv does not say which department answers. Name the file 联审反馈-<department>, or add a column 部门."_s);
}

TEST_CASE("Asks and withdrawals: each defect has its finding") {
    const auto asks =
        mustBe(readAsks(csvBook(u"三问.csv"_s,
                                u"村,姓名,身份证号码,自荐职务,一问评定,二问评定,三问评定,谈话人,谈话日期\n"
                                "上坑村,甲,,主任,明确,含糊,无,干部,2026-12-11\n"
                                "上坑村,甲,,主任,明确,清楚,无,干部,2026-12-11\n"
                                "上坑村,乙,1,主任,拒绝回答,,,,\n"
                                "上坑村,丙,,主任,,,,,\n"
                                "某村,丁,,主任,,,,,\n"
                                "上坑村,,,主任,明确,,,,\n"_s),
                        inVillages()));
    CHECK(codes(asks.findings) == u"ASK-03@2 ASK-07@3 ASK-06@4 ASK-04@4 ASK-05@4 ASK-02@6 ASK-01@7"_s);
    CHECK(asks.rows.size() == 3);

    const auto withdrawals =
        mustBe(readWithdrawals(csvBook(u"劝退.csv"_s,
                                       u"村,姓名,身份证号码,自荐职务,退出日期,谈话人,说明的条款,本人签字\n"
                                       "上坑村,甲,,主任,2026-12-13,干部,六不宜②,是\n"
                                       "上坑村,甲,,主任,2026-12-13,干部,,是\n"
                                       "上坑村,乙,1,主任,,干部,,否\n"
                                       "上坑村,丙,,主任,2026-12-13,干部,,代签\n"
                                       "某村,丁,,主任,2026-12-13,干部,,是\n"
                                       "上坑村,,,主任,2026-12-13,干部,,是\n"_s),
                               inVillages()));
    CHECK(codes(withdrawals.findings) == u"WDR-07@3 WDR-06@4 WDR-04@4 WDR-03@4 WDR-05@5 WDR-02@6 WDR-01@7"_s);
    CHECK(withdrawals.rows.size() == 3);
    CHECK(withdrawals.rows[2].withdrawal.signedByPerson == YesNo::Unknown);
}

TEST_CASE("Readings: each defect has its finding, the running total may not go down") {
    const auto file = mustBe(readProgress(csvBook(u"上坑村投票进度.csv"_s,
                                                  u"时间,票箱,类型,累计发出票数\n"
                                                  "08:30,中心会场,中心会场,73\n"
                                                  "9:30,中心会场,中心会场,60\n"
                                                  "09:00,中心会场,中心会场,80\n"
                                                  "09:00,中心会场,中心会场,81\n"
                                                  "早上,中心会场,中心会场,1\n"
                                                  "10:00,,中心会场,1\n"
                                                  "10:00,中心会场,中心会场,-5\n"
                                                  "10:00,第二投票站,大箱,5\n"_s),
                                          inVillages()));
    CHECK(codes(file.findings) == u"PRG-06@5 PRG-01@6 PRG-02@7 PRG-04@8 PRG-03@9 PRG-05@3"_s);
    CHECK(file.findings.back().message == u"The running total goes down: it was 80 in row 4."_s);
    REQUIRE(file.rows.size() == 4);
    CHECK(file.rows[1].reading.time == QTime(9, 30));
    CHECK(file.rows[3].reading.kind == BoxKind::PollingStation);
}

TEST_CASE("Boxes: each defect has its finding") {
    const auto file = mustBe(readBoxes(csvBook(u"上坑村票箱清点.csv"_s,
                                               u"票箱,类型,发出票数,收回票数,本人投票,委托投票,代写\n"
                                               "中心会场,中心会场,484,485,451,33,500\n"
                                               "中心会场,中心会场,1,1,1,0,0\n"
                                               "流动票箱,流动票箱,56,56,53,2,\n"
                                               "第二投票站,投票站,,3,3,0,0\n"
                                               "第三投票站,投票站,三,3,3,0,0\n"
                                               "村口,大箱,3,3,3,0,0\n"
                                               ",投票站,3,3,3,0,0\n"
                                               "合计,,600,600,,,\n"_s),
                                       inVillages()));
    CHECK(codes(file.findings) ==
          u"BOX-05@2 BOX-06@2 BOX-07@3 BOX-04@4 BOX-03@5 BOX-03@6 BOX-02@7 BOX-01@8"_s);
    CHECK(file.dataRows == 7);
    CHECK(file.rejected == 4);
    REQUIRE(file.rows.size() == 3);
    CHECK(file.rows[1].ledger.kind == BoxKind::RovingBox);
    CHECK(file.rows[1].ledger.assisted == 0);
    CHECK(file.findings[3].message ==
          u"Own and proxy votes together (55) differ from the ballots issued (56)."_s);
}

TEST_CASE("Ballots: post columns by name, rulings from the remark, each defect with its finding") {
    ReadContext context = inVillages();
    context.ballotPosts = {u"主任"_s, u"委员"_s, u"妇女委员"_s};
    const auto file = mustBe(readBallots(csvBook(u"上坑村选票.csv"_s,
                                                 u"票箱,票号,委员,主任,会计,备注\n"
                                                 "中心会场,1,甲、乙,丙,丁,\n"
                                                 "中心会场,2,?,丙,,\n"
                                                 "中心会场,2,甲,丙,,\n"
                                                 "中心会场,3,,,,废票：污损\n"
                                                 "中心会场,4,,,,废票\n"
                                                 "中心会场,5,,,,折角\n"
                                                 ",6,,甲,,\n"
                                                 "中心会场,,,甲,,\n"_s),
                                         context));
    CHECK(file.postTitles == QStringList{u"委员"_s, u"主任"_s});
    CHECK(file.unmatched == QStringList{u"会计"_s});
    CHECK(codes(file.findings) ==
          u"BAL-05@1 BAL-06@1 BAL-04@3 BAL-03@4 BAL-10@6 BAL-09@7 BAL-01@8 BAL-02@9"_s);
    REQUIRE(file.rows.size() == 5);
    CHECK(file.rows[0].paper.columns == std::vector<QString>{u"甲、乙"_s, u"丙"_s});
    CHECK(file.rows[2].paper.ruledVoid);
    CHECK(file.rows[2].paper.voidReason == u"污损"_s);
    CHECK_FALSE(file.rows[4].paper.ruledVoid);
    CHECK(file.rows[1].paper.number == u"2"_s);

    const auto other = mustBe(readBallots(
        csvBook(u"上坑村村务监督委员会选票.csv"_s, u"票箱,票号,主任\n中心会场,1,甲\n"_s), inVillages()));
    CHECK(other.body == Body::SupervisionCommittee);
}

TEST_CASE("The kinds of a township folder's files are told by place and name, others are left alone") {
    const std::vector<std::pair<QString, std::optional<FileKind>>> files{
        {u"职数表.xlsx"_s, FileKind::Posts},
        {u"选民登记/01夏溪村.csv"_s, FileKind::Register},
        {u"自荐报名汇总表.xlsx"_s, FileKind::Nominations},
        {u"联审反馈/联审反馈-税务.xls"_s, FileKind::Review},
        {u"三问谈话记录.xlsx"_s, FileKind::Asks},
        {u"劝退谈话与自愿退出.xlsx"_s, FileKind::Withdrawals},
        {u"投票/01夏溪村投票进度.csv"_s, FileKind::Progress},
        {u"投票/01夏溪村票箱清点.csv"_s, FileKind::Boxes},
        {u"选票/01夏溪村选票.xlsx"_s, FileKind::Ballots},
        {u"truth.json"_s, std::nullopt},
        {u"recount/01.ballots.csv"_s, std::nullopt},
        {u"选民登记/~$05新坑村.xlsx"_s, std::nullopt},
        {u"选民登记/说明.docx"_s, std::nullopt},
    };
    for (const auto& [path, kind] : files) {
        INFO(path);
        CHECK(kindOfTownshipFile(path) == kind);
    }
    for (const FileKind kind : {FileKind::Posts, FileKind::Register, FileKind::Ballots})
        CHECK(fileKindFromKey(fileKindKey(kind)) == kind);
    CHECK_FALSE(fileKindFromKey(u"else"_s));
}
