/// Rosters after they were issued: supplements that say what they replace; photos and frames.
#include "core/services/attachment_service.h"
#include "core/services/audit_service.h"
#include "core/services/issuing_service.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_service.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

struct Rosters : SmallElection {
    NominationId zhang, li, yu;
    Rosters() {
        clock.set(QDateTime(QDate(2026, 12, 14), QTime(2, 0), Qt::UTC));
        addPerson(u"张三"_s, idNumber(1), u"080001"_s);
        addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        addPerson(u"于一"_s, idNumber(3), u"080003"_s);
        zhang = addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
        li = addNomination(2, u"李四"_s, idNumber(2), u"委员"_s);
        yu = addNomination(3, u"于一"_s, idNumber(3), u"委员"_s);
        for (const NominationId id : {zhang, li, yu}) decide(id, true, u"第1号"_s);
    }
    void decide(NominationId id, bool qualified, const QString& number) {
        REQUIRE(ScreeningService(*file).recordDecision(
            {id, qualified, QDate(2026, 12, 14), number, {}, qualified ? QString() : u"五不能①"_s}));
    }
    IssuedDocumentId issue(const QString& kind, const QString& number) {
        IssuingService service(*file);
        const auto prepared = service.prepare({kind, village, number, QDate(2026, 12, 14), {u"陈志远"_s}});
        INFO((prepared ? QString() : prepared.error().message).toStdString());
        REQUIRE(prepared);
        const auto id = service.issue(*prepared, "%PDF-1.4", u"application/pdf"_s);
        REQUIRE(id);
        return *id;
    }
    QString waits(const QString& kind) {
        const auto paper = ReportingService(*file).build(kind, village);
        return paper ? QString() : paper.error().message;
    }
    const report::Table& table(const ReportDocument& paper) {
        for (const auto& section : paper.sections)
            if (const auto* found = std::get_if<report::Table>(&section)) return *found;
        FAIL("no table");
        std::abort();
    }
};

}  // namespace

TEST_CASE("A supplement waits for an issued roster and a change, and says what it replaces in which paper") {
    Rosters election;
    CHECK(election.waits(u"roster-supplement"_s).contains(u"issued"_s));
    election.issue(u"roster"_s, u"7"_s);
    CHECK(election.waits(u"roster-supplement"_s).contains(u"后山选字第7号"_s));
    election.decide(election.li, false, u"第2号"_s);
    auto paper = ReportingService(*election.file).build(u"roster-supplement"_s, election.village);
    REQUIRE(paper);
    CHECK(paper->forPosting);
    CHECK(paper->title.contains(u"1"_s));
    bool names = false;
    for (const auto& section : paper->sections)
        if (const auto* words = std::get_if<report::Paragraph>(&section))
            names = names || words->text.contains(u"后山选字第7号"_s);
    CHECK(names);
    REQUIRE(election.table(*paper).rows.size() == 1);
    const auto& cells = election.table(*paper).rows.front().cells;
    CHECK(cells[2].startsWith(u"李四"_s));
    CHECK(cells[3] == u"—"_s);
    CHECK(cells[4].contains(u"第2号"_s));
    CHECK_FALSE(cells[4].contains(u"五不能"_s));  // a record, never a reason
    election.issue(u"roster-supplement"_s, u"8"_s);
    CHECK(election.waits(u"roster-supplement"_s).contains(u"后山选字第8号"_s));
    // The decision is changed: the second supplement stands on the first.
    election.decide(election.li, true, u"第3号"_s);
    paper = ReportingService(*election.file).build(u"roster-supplement"_s, election.village);
    REQUIRE(paper);
    CHECK(paper->title.contains(u"2"_s));
    CHECK(election.table(*paper).rows.front().cells[2] == u"—"_s);
    CHECK(election.table(*paper).rows.front().cells[3].startsWith(u"李四"_s));
    const auto issued = IssuingService(*election.file).issued(election.village);
    REQUIRE(issued);
    REQUIRE(issued->size() == 2);
    CHECK(issued->front().replacedBy.isEmpty());  // the roster stays in force with its supplements
    NoProgress progress;
    const auto report = AuditService(*election.file).verify(progress);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->sound);
}

TEST_CASE(
    "The photo roster has the photo of the form, or an empty frame, scans of other papers are no photos") {
    Rosters election;
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    REQUIRE(AttachmentService(*election.file)
                .add({u"nomination"_s, election.li.v}, u"李四"_s, {u"photo"_s, u"a.png"_s, png}));
    REQUIRE(AttachmentService(*election.file)
                .add({u"nomination"_s, election.yu.v}, u"于一"_s, {u"pledge"_s, u"b.png"_s, png}));
    const auto paper = ReportingService(*election.file).build(u"roster-photos"_s, election.village);
    REQUIRE(paper);
    QMap<QString, bool> pictured;
    for (const auto& section : paper->sections)
        if (const auto* grid = std::get_if<report::PhotoGrid>(&section))
            for (const auto& item : grid->items) pictured.insert(item.lines.front(), !item.picture.isEmpty());
    CHECK(pictured == QMap<QString, bool>{{u"张三"_s, false}, {u"李四"_s, true}, {u"于一"_s, false}});
}

TEST_CASE(
    "The roster for the file masks ID numbers and is never for posting, the posted one has no digit of "
    "them") {
    Rosters election;
    const auto filed = ReportingService(*election.file).build(u"roster-file"_s, election.village);
    REQUIRE(filed);
    CHECK_FALSE(filed->forPosting);
    bool masked = false;
    for (const auto& row : election.table(*filed).rows)
        for (const QString& cell : row.cells) {
            CHECK_FALSE(cell.contains(idNumber(1)));
            masked = masked || cell.contains(u"***"_s);
        }
    CHECK(masked);
    const auto posted = ReportingService(*election.file).build(u"roster"_s, election.village);
    REQUIRE(posted);
    CHECK(posted->forPosting);
    QStringList order;
    for (const auto& row : election.table(*posted).rows) {
        for (const QString& cell : row.cells) CHECK_FALSE(cell.contains(idNumber(1).right(4)));
        if (row.cells.size() > 1) order << row.cells[1];
    }
    CHECK(order == QStringList{u"张三"_s, u"于一"_s, u"李四"_s});  // within a post by strokes
    bool deadline = false;
    for (const auto& section : posted->sections)
        if (const auto* words = std::get_if<report::Paragraph>(&section))
            deadline = deadline || words->text.contains(u"14 December 2026"_s);
    CHECK(deadline);  // 浙选2020 20: D − 5
}

TEST_CASE("A supplement to the roster reads as its golden file") {
    Rosters election;
    const InChinese chinese;
    election.issue(u"roster"_s, u"7"_s);
    election.decide(election.li, false, u"第2号"_s);
    checkGoldenOf(*election.file, u"roster-supplement"_s, election.village);
}
