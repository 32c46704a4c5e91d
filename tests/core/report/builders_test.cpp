#include <QRegularExpression>

#include "core/base/dates.h"
#include "core/report/section_text.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/report_samples.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString allText(const ReportDocument& document) {
    QString text;
    forEachText(document, [&](const QString& one) { text += one + u'\n'; });
    return text;
}

const report::Table& onlyTable(const ReportDocument& document) {
    const report::Table* found = nullptr;
    for (const auto& section : document.sections)
        if (const auto* table = std::get_if<report::Table>(&section)) found = found ? found : table;
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("Dates are written out in the language in force") {
    CHECK(formatDate(QDate(2026, 12, 19)) == u"19 December 2026"_s);
    const InChinese chinese;
    CHECK(formatDate(QDate(2026, 12, 19)) == u"2026年12月19日"_s);
    CHECK(formatDate(QDate()).isEmpty());
    CHECK(formatDateTime(QDateTime(QDate(2026, 12, 19), QTime(6, 2), Qt::UTC)) == u"2026年12月19日 14:02"_s);
}

TEST_CASE("Only law that was read in full is cited without its evidence mark") {
    CHECK(citationText({u"Law 18"_s, u"V"_s}) == u"Law 18"_s);
    CHECK(citationText({u"Law 20"_s, u"E"_s}).startsWith(u"Law 20 [E: "_s));
    CHECK(citationText({u"Law 20"_s, u"ours"_s}).contains(u"not of the law"_s));
    CHECK(citationText({{}, u"E"_s}).isEmpty());
}

TEST_CASE("The roster for posting has no run of digits that could be an ID or a phone") {
    const InChinese chinese;
    const ReportDocument document = buildRoster(samples::roster());
    CHECK(document.forPosting);
    QString text = allText(document);
    text.remove(document.auditHead);
    CHECK_FALSE(text.contains(QRegularExpression(u"[0-9]{5}"_s)));
    CHECK(text.contains(u"𬱖"_s));
}

TEST_CASE("The roster shows groups only where names need them, and counts in the order given") {
    RosterData data = samples::roster();
    CHECK(onlyTable(buildRoster(data)).columns.size() == 8);
    data.posts[2].people.erase(data.posts[2].people.begin());  // one 王建国 is left
    const report::Table table = onlyTable(buildRoster(data));
    CHECK(table.columns.size() == 7);
    CHECK(table.rows[1].cells[1] == u"吕囡娥"_s);
    CHECK(table.rows[2].cells[1] == u"陈𬱖"_s);
    CHECK(table.rows[2].cells[0] == u"2"_s);
    data.posts[0].people[0].namesakeInRegister = true;
    CHECK(onlyTable(buildRoster(data)).columns.size() == 8);
}

TEST_CASE("A roster without number and date leaves both to be filled in, and never makes them up") {
    RosterData data = samples::roster();
    data.head.noticeNumber.clear();
    data.head.date = {};
    const QString text = allText(buildRoster(data));
    CHECK(text.contains(u"No. ______"_s));
    CHECK(text.contains(u"Date: ____"_s));
}

TEST_CASE("Each body's roster is issued by its own deciding body") {
    RosterData data = samples::roster();
    CHECK(buildRoster(data).issuer == u"夏溪村村民选举委员会"_s);
    data.body = Body::CoopBoard;
    CHECK(buildRoster(data).issuer == u"夏溪村合作社选举委员会"_s);
}

TEST_CASE("The screening summary says proposal, who decides, and what rests on advice only") {
    const InChinese chinese;
    const ReportDocument document = buildScreeningSummary(samples::screening());
    CHECK_FALSE(document.forPosting);
    const QString text = allText(document);
    CHECK(text.contains(u"建议不合格（仅依据六不宜或本村办法）"_s));
    CHECK(text.contains(u"由村民选举委员会决定"_s));
    CHECK(text.contains(u"不得张贴"_s));
    CHECK(text.contains(u"供参考：信访部门反馈"_s));
    CHECK(text.contains(u"决定：不合格\n村民选举委员会\n2026年12月10日\n夏选决字第1号"_s));
    for (const QString& sign : {u"✓"_s, u"✗"_s, u"–"_s, u"?"_s, u"○"_s}) CHECK(text.contains(sign));
}

TEST_CASE("Information never counts among the reasons of the screening summary") {
    const auto table = onlyTable(buildScreeningSummary(samples::screening()));  // the first table: reasons
    QStringList sources;
    for (const auto& row : table.rows) sources << row.cells[2];
    CHECK(sources.size() == 3);
    CHECK_FALSE(sources.join(u' ').contains(u"六不宜①"_s));
}

TEST_CASE("Reasons of one code and source are counted over all nominees, the most frequent first") {
    ScreeningSummaryData data = samples::screening();
    data.rows.push_back(data.rows[2]);
    const auto table = onlyTable(buildScreeningSummary(data));
    CHECK(table.rows[0].cells[3] == u"2"_s);
    CHECK(table.rows[0].cells[2].contains(u"六不宜③"_s));
    CHECK(table.rows[1].cells[3] == u"1"_s);
}

TEST_CASE("The result report has the figures of the form and who is elected") {
    const InChinese chinese;
    const QString text = allText(buildResultReport(samples::result()));
    for (const QString& part :
         {u"806 / 934（86.3 %）"_s, u"404（基数 806）"_s, u"其中局部无效"_s,
          u"3（中心会场 1、投票站 1、流动票箱 1）"_s, u"总监票人"_s, u"监票人"_s, u"计票人"_s, u"唱票人"_s,
          u"村民选举委员会主任"_s, u"下一步：选举完成"_s, u"另选他人"_s})
        CHECK(text.contains(part));
    const auto table = onlyTable(buildResultReport(samples::result()));
    CHECK(table.rows[1].cells == std::vector<QString>{u"吕囡娥"_s, u"自荐人"_s, u"512"_s, u"当选"_s});
}

TEST_CASE("Roving votes are the voters at roving boxes, assisted writing stays part of in person") {
    const InChinese chinese;
    const auto document = buildResultReport(samples::result());
    const auto& figures = std::get<report::KeyValues>(document.sections.front());
    const auto value = [&](const QString& label) {
        for (const auto& pair : figures.pairs)
            if (pair.first == label) return pair.second;
        return u"missing"_s;
    };
    CHECK(value(u"本人投票"_s) == u"729"_s);
    CHECK(value(u"委托投票"_s) == u"77"_s);
    CHECK(value(u"流动票箱投票"_s) == u"54"_s);
    CHECK(value(u"本人投票中代写"_s) == u"32"_s);
}

TEST_CASE(
    "Ties, avoidance, invalid wins, open names and the switches of the count stand on the result report") {
    const InChinese chinese;
    const QString text = allText(buildResultReport(samples::candidatesResult()));
    for (const QString& part :
         {u"票数相等，再次投票"_s, u"近亲属回避：俞佳佳因与解祖虎为近亲属而不当选；由王建国递补当选"_s,
          u"方红春当选无效"_s, u"“王建国”共 3 票（有数人同名）"_s, u"反对"_s, u"含高职得票"_s,
          u"过半数以有效选票数为基数；空白票按无效计"_s, u"该职务一栏无效"_s, u"已有妇女当选，可不单列"_s,
          u"请注意：若以收回选票数为基数"_s})
        CHECK(text.contains(part));
}

TEST_CASE("The day's curve sums the last reading of every box") {
    const auto points = turnoutCurve(samples::villageTurnout().readings);
    REQUIRE(points.size() == 10);
    CHECK(points.front().label == u"07:30"_s);
    CHECK(points.front().value == 12);
    CHECK(points[1].value == 95 + 22);
    CHECK(points[7].x == 11 * 60);
    CHECK(points[7].value == 548 + 142 + 54);
    CHECK(points.back().value == 806);
    // The order of the readings does not matter, and boxes of the same name in two villages are two boxes.
    auto readings = samples::villageTurnout().readings;
    std::reverse(readings.begin(), readings.end());
    CHECK(turnoutCurve(readings).back().value == 806);
    readings.push_back({VillageId{2}, QTime(12, 0), u"村礼堂"_s, BoxKind::MainVenue, 100});
    CHECK(turnoutCurve(readings).back().value == 906);
}

TEST_CASE("Turnout always stands beside its two counts") {
    const InChinese chinese;
    for (const auto& data : {samples::villageTurnout(), samples::townshipTurnout()}) {
        const auto document = buildTurnoutReport(data);
        for (const auto& section : document.sections)
            if (const auto* chart = std::get_if<report::BarChart>(&section))
                for (const auto& bar : chart->bars) CHECK(bar.valueText.contains(u" / "_s));
    }
    CHECK(allText(buildTurnoutReport(samples::villageTurnout())).contains(u"806 / 934（86.3 %）"_s));
}

TEST_CASE("The township summary adds up its villages") {
    const auto table = onlyTable(buildTownshipSummary(samples::summary()));
    REQUIRE(table.totals);
    for (size_t column = 2; column <= 10; ++column) {
        qint64 sum = 0;
        for (const auto& row : table.rows) sum += row.cells[column].toLongLong();
        CHECK(table.totals->cells[column] == QString::number(sum));
    }
}

TEST_CASE("The list of matters shows no whole ID number, and none that a spreadsheet damaged") {
    const QString text = allText(buildFindingsList(samples::findings()));
    CHECK_FALSE(text.contains(u"330799198207216123"_s));
    CHECK(text.contains(u"**************6123"_s));
    CHECK_FALSE(text.contains(u"19820721"_s));
    CHECK(text.contains(u"*.******E+017"_s));
}

TEST_CASE("Papers of a nomination are not for posting and show the ID number masked only") {
    const NominationFormData data = samples::nominationForm(true);
    const QString id = data.filed.form.nationalId;
    for (const ReportDocument& document :
         {buildNominationForm(data), buildNominationReceipt(data), buildWithdrawalStatement(data)}) {
        CHECK_FALSE(document.forPosting);
        CHECK_FALSE(allText(document).contains(id));
        CHECK_FALSE(allText(document).contains(id.left(14)));
    }
    CHECK(allText(buildNominationForm(data)).contains(maskedId(id)));
}

TEST_CASE("Posted lists of candidates stand by votes and have no place for an ID or a phone") {
    for (const ReportDocument& document : {buildPreliminaryCandidates(samples::preliminaryCandidates()),
                                           buildRoster(samples::candidatesRoster())}) {
        CHECK(document.forPosting);
        for (const auto& section : document.sections) {
            const auto* table = std::get_if<report::Table>(&section);
            if (!table) continue;
            CHECK(table->columns.back().kind == report::CellKind::Integer);
            REQUIRE(table->rows.size() > 2);
            CHECK(table->rows[1].cells.back() == u"402"_s);
            CHECK(table->rows[2].cells.back() == u"318"_s);
        }
    }
}
