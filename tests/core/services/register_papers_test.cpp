/// The papers of the registers: what they show, what they never show, and that a version prints as it was.
#include <QRegularExpression>

#include "core/report/section_text.h"
#include "core/services/reporting_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/register_bench.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

/// What the paper says, without when it was made and the log's head.
QString textOf(ReportDocument document) {
    document.auditHead.clear();
    document.generatedAt = {};
    QString text;
    forEachText(document, [&text](const QString& one) { text += one + u'\n'; });
    return text;
}

CsvRow row(const QString& name, int order, const QString& birth = u"19800102"_s) {
    CsvRow made{name, idOf(birth, order), QDate::fromString(birth, u"yyyyMMdd"_s).toString(Qt::ISODate)};
    made.phone = u"1390579004%1"_s.arg(order % 10);
    return made;
}

/// Namesakes, two groups, an away voter with a phone, a party member, one who changes, objections.
struct Closed : RegisterBench {
    Closed() {
        CsvRow namesake = row(u"张三"_s, 3, u"19900506"_s), same = row(u"张三"_s, 5),
               other = row(u"李四"_s, 7);
        same.household = u"080002"_s;
        CsvRow head = row(u"吕大"_s, 9, u"19550101"_s);
        head.household = u"080002"_s;
        same.relation = u"子"_s;
        other.group = u"第2组"_s;
        other.political = u"中共党员"_s;
        other.ethnicity = u"畲族"_s;
        CsvRow away = row(u"王五"_s, 11);
        away.category = u"本村户籍外出"_s;
        away.declaration = u"未联系"_s;
        import(u"夏溪村"_s, {row(u"张三"_s, 1), namesake, same, head, other, away});
        must(services->registerVersions.close(xiaxi));
    }
    ReportDocument paper(const QString& kind, int version = -1) {
        return version < 0 ? must(services->reporting.build(kind, xiaxi))
                           : must(services->reporting.buildVersion(kind, xiaxi, version));
    }
    /// Ends of ID numbers that stand on a paper: four characters tell a person as well as eighteen.
    QStringList numbersToldBy(const QString& text) {
        QStringList told;
        RegisterQuery query;
        query.village = xiaxi;
        for (const RegisterRow& row : must(services->registers.rows(must(services->registers.ids(query)))))
            if (text.contains(row.person.nationalId.right(4))) told << row.person.nationalId.right(4);
        return told;
    }
    void change() {
        must(services->registerEdits.remove(person(u"吕大"_s).id, ChangeReason::Died, QDate(2026, 11, 22),
                                            {}));
        PersonEdit edit = this->edit(u"李四"_s);
        edit.person.name = u"李思"_s;
        edit.person.nationalId = idOf(u"19811231"_s, 13);
        edit.person.birthDate = QDate(1981, 12, 31);
        edit.person.address = u"后山路88888号"_s;
        edit.person.household = u"080009"_s;
        must(services->registerEdits.correct(edit));
        edit = this->edit(u"王五"_s);
        edit.person.declaration = u"是"_s;
        edit.statement = {u"电话"_s, QDate(2026, 11, 22), u"俞敏"_s};
        must(services->registerEdits.correct(edit));
    }
};

}  // namespace

TEST_CASE(
    "The posted register tells namesakes apart by sex, year of birth and group, and by the household at "
    "last") {
    Closed bench;
    const ReportDocument document = bench.paper(u"register"_s);
    CHECK(document.forPosting);
    const QString text = textOf(document);
    CHECK(text.contains(u"张三 (男 1990)"_s));
    CHECK(text.count(u"张三 (男 1980"_s) == 2);
    CHECK(text.contains(u"household of 吕大"_s));
    CHECK(text.contains(u"第1组 (4 voter(s))"_s));
    CHECK(text.contains(u"李四\n"_s));
    CHECK_FALSE(text.contains(u"王五"_s));  // away and not declared: not on the register
    CHECK(text.contains(u"within 5 day(s)"_s));
    CHECK(text.contains(u"Version 1"_s));
}

TEST_CASE("No posting paper holds a run of digits of an ID number or a phone, in any version") {
    Closed bench;
    bench.change();
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    for (const DocumentKind& kind : ReportingService::kinds()) {
        if (!kind.forPosting) continue;
        const auto states = bench.must(
            bench.services->reporting.states(kind.perVillage ? std::optional(bench.xiaxi) : std::nullopt));
        for (const DocumentState& state : states) {
            if (state.kind.key != kind.key || !state.ready) continue;
            QString text = textOf(bench.must(bench.services->reporting.build(
                kind.key, kind.perVillage ? std::optional(bench.xiaxi) : std::nullopt)));
            INFO(kind.key.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(text.contains(QRegularExpression(u"[0-9]{5}"_s)));
            CHECK(bench.numbersToldBy(text).isEmpty());
        }
    }
    for (const int version : {1, 2})
        for (const QString& kind : {u"register"_s, u"register-supplement"_s}) {
            if (version == 1 && kind == u"register-supplement"_s) continue;
            const ReportDocument document = bench.paper(kind, version);
            CHECK(document.forPosting);
            CHECK_FALSE(textOf(document).contains(QRegularExpression(u"[0-9]{5}"_s)));
            CHECK(bench.numbersToldBy(textOf(document)).isEmpty());
        }
}

TEST_CASE("Internal papers hold no ID number either, only the list of away voters holds phones") {
    Closed bench;
    bench.change();
    const QRegularExpression id(u"[0-9]{12}"_s);
    for (const QString& kind : {u"register-households"_s, u"away-voters"_s, u"register-statistics"_s}) {
        INFO(kind.toStdString());
        const ReportDocument document = bench.paper(kind);
        CHECK_FALSE(document.forPosting);
        CHECK_FALSE(textOf(document).contains(id));
        CHECK(textOf(document).contains(u"13905790041"_s) == (kind == u"away-voters"_s));
    }
    const QString away = textOf(bench.paper(u"away-voters"_s));
    CHECK(away.contains(u"王五"_s));
    CHECK(away.contains(u"电话，2026-11-22，俞敏"_s));
    CHECK_FALSE(away.contains(u"张三"_s));
}

TEST_CASE("The older version prints as it was after any change, with the hash of the day") {
    Closed bench;
    const QString before = textOf(bench.paper(u"register"_s));
    const QString households = textOf(bench.paper(u"register-households"_s));
    bench.change();
    bench.clock.set(bench.clock.now().addDays(5));
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    CHECK(textOf(bench.paper(u"register"_s, 1)) == before);
    CHECK(textOf(bench.paper(u"register-households"_s, 1)) == households);
    CHECK(textOf(bench.paper(u"register"_s)) != before);
    CHECK(textOf(bench.paper(u"register"_s)).contains(u"Version 2"_s));
    CHECK_FALSE(bench.services->reporting.buildVersion(u"register"_s, bench.xiaxi, 3));
    CHECK_FALSE(bench.services->reporting.buildVersion(u"register-supplement"_s, bench.xiaxi, 1));
    CHECK_FALSE(bench.services->reporting.buildVersion(u"roster"_s, bench.xiaxi, 1));
}

TEST_CASE(
    "The supplement lists added, removed and corrected with their reasons, before the new version it is a "
    "draft") {
    Closed bench;
    CHECK(bench.refusal(bench.services->reporting.build(u"register-supplement"_s, bench.xiaxi))
              .contains(u"after the register was closed"_s));
    bench.change();
    const ReportDocument draft = bench.paper(u"register-supplement"_s, 0);
    CHECK_FALSE(draft.forPosting);
    CHECK(textOf(draft).contains(u"Draft"_s));
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    const ReportDocument document = bench.paper(u"register-supplement"_s);
    CHECK(document.forPosting);
    const QString text = textOf(document);
    CHECK(text.contains(u"外出选民表示参加选举"_s));
    CHECK(text.contains(u"死亡"_s));
    CHECK(text.contains(u"姓名（原：李四）"_s));
    CHECK(text.contains(u"出生日期（原：1980）"_s));
    for (const QString& only : {u"公民身份号码"_s, u"户号"_s, u"现居住地"_s}) CHECK(text.contains(only));
    CHECK(text.contains(u"before: 5, now: 5"_s));
}

TEST_CASE("Statistics count 四增四减, party members, women and minorities of the version in force") {
    Closed bench;
    bench.change();
    QString text = textOf(bench.paper(u"register-statistics"_s));
    CHECK(text.contains(u"Version 1"_s));  // the changes wait for their supplement
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    const auto document = bench.paper(u"register-statistics"_s);
    const report::Table* table = nullptr;
    for (const auto& section : document.sections)
        if (!table) table = std::get_if<report::Table>(&section);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    // version 2: five voters, five men, one party member, one of a minority, one of category B
    CHECK(QStringList(table->rows[0].cells.begin(), table->rows[0].cells.end()) ==
          QStringList{u"夏溪村"_s, u"2"_s, u"5"_s, u"5"_s, u"0"_s, u"1"_s, u"1"_s, u"4"_s, u"1"_s, u"0"_s,
                      u"3"_s});
    bool died = false;
    for (const auto& section : document.sections)
        if (const auto* reasons = std::get_if<report::Table>(&section); reasons && reasons != table)
            for (const report::Row& reason : reasons->rows)
                died = died || (reason.cells[1] == u"死亡"_s && reason.cells[2] == u"1"_s);
    CHECK(died);
    CHECK(
        bench.must(bench.services->reporting.build(u"register-statistics"_s, std::nullopt)).sections.size() ==
        2);
}

TEST_CASE("The ledger of objections shows late ones, their deadline and their outcome") {
    Closed bench;
    Objection objection;
    objection.village = bench.xiaxi;
    objection.objector = u"王五"_s;
    objection.about = u"张三"_s;
    objection.claim = u"不住在村里"_s;
    objection.postedOn = QDate(2026, 11, 10);
    objection.receivedAt = QDateTime(QDate(2026, 11, 16), QTime(9, 30));
    const ObjectionId id = bench.must(bench.services->objections.receive(objection));
    QString text = textOf(bench.paper(u"objections"_s));
    CHECK(text.contains(u"late"_s));
    CHECK(text.contains(u"not decided, overdue"_s));
    bench.must(bench.services->objections.decide(
        id, {ObjectionOutcome::Rejected, QDate(2026, 11, 19), u"本人常年居住"_s, u"夏选字第4号"_s}));
    text = textOf(bench.paper(u"objections"_s));
    CHECK(text.contains(u"不成立"_s));
    CHECK(text.contains(u"夏选字第4号"_s));
    CHECK(text.contains(u"2026-11-19"_s));
}

TEST_CASE(
    "Register, households, supplement, away voters, objections and voter cards read as their golden files") {
    Closed bench;
    const InChinese chinese;
    bench.change();
    Objection objection;
    objection.village = bench.xiaxi;
    objection.objector = u"王五"_s;
    objection.about = u"张三"_s;
    objection.claim = u"不住在村里"_s;
    objection.postedOn = QDate(2026, 11, 10);
    objection.receivedAt = QDateTime(QDate(2026, 11, 16), QTime(9, 30));
    const ObjectionId id = bench.must(bench.services->objections.receive(objection));
    bench.must(bench.services->objections.decide(
        id, {ObjectionOutcome::Rejected, QDate(2026, 11, 19), u"本人常年居住"_s, u"夏选字第4号"_s}));
    bench.must(bench.services->registerVersions.close(bench.xiaxi));
    for (const QString& kind : {u"register"_s, u"register-households"_s, u"register-supplement"_s,
                                u"away-voters"_s, u"objections"_s, u"voter-cards"_s, u"check-in-list"_s})
        checkGoldenOf(*bench.file, kind, bench.xiaxi);
}
