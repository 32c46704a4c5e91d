#include <QSet>

#include "core/report/builders/ballot_paper.h"
#include "core/report/builders/calling_sheet.h"
#include "core/report/builders/civil_statistics.h"
#include "core/report/builders/proxy_papers.h"
#include "core/report/builders/result_book.h"
#include "core/report/builders/voter_cards.h"

#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/report_samples.h"
#include "ui/render/report_layout.h"
#include "ui/render/unprintable.h"

using namespace election;
using namespace election::render;
using namespace Qt::StringLiterals;

namespace {

int count(const Page& page, MarkKind kind) {
    return int(std::count_if(page.marks.begin(), page.marks.end(),
                             [=](const PageMark& mark) { return mark.kind == kind; }));
}

QString textOf(const Page& page) {
    QString text;
    for (const TextRun& run : page.art.texts) text += run.text + u' ';
    return text;
}

/// As the page was measured.
double widthOf(const FontBook& fonts, const TextRun& run) {
    return fonts.advance(Face::Text, run.text, run.size);
}

/// Everything of a page stays inside the paper, blocks follow each other without overlap and above the
/// footer.
void checkSane(const ReportLayout& layout, const report::PageSetup& setup) {
    const double bottom = layout.pageSize().height() - fromMm(setup.bottom) + 1;
    for (int i = 0; i < layout.pageCount(); ++i) {
        double last = 0;
        for (const PageMark& mark : layout.page(i).marks) {
            CHECK(mark.top >= last - 0.01);
            last = mark.top + mark.height;
            CHECK(last <= bottom);
        }
        const QRectF paper(QPointF(0, 0), layout.pageSize());
        for (const TextRun& run : layout.page(i).art.texts) CHECK(paper.contains(run.baseline));
        for (const Fill& fill : layout.page(i).art.fills)
            CHECK(paper.contains(fill.rect.adjusted(0, 0, -0.01, -0.01)));
    }
}

}  // namespace

TEST_CASE("Tables of any length keep all rows in order under a repeated head") {
    for (const int rows : {1, 40, 41, 400, 2000}) {
        INFO(rows << " rows");
        const ReportDocument document = samples::longTable(rows);
        const ReportLayout layout(document);
        checkSane(layout, document.page);
        int next = 0;
        for (int i = 0; i < layout.pageCount(); ++i) {
            const Page& page = layout.page(i);
            const int onPage = count(page, MarkKind::TableRow);
            CHECK(count(page, MarkKind::TableHead) == (onPage > 0 ? 1 : 0));
            for (const PageMark& mark : page.marks)
                if (mark.kind == MarkKind::TableRow) CHECK(mark.row == next++);
        }
        CHECK(next == rows);
        const int perPage = count(layout.page(0), MarkKind::TableRow);
        if (rows >= 400) CHECK((perPage > 30 && perPage < 60));
        const int most = count(layout.page(layout.pageCount() > 2 ? 1 : 0), MarkKind::TableRow);
        CHECK(layout.pageCount() <= rows / std::max(1, most) + 2);
    }
}

TEST_CASE("The signature block never stands alone on a page") {
    for (int rows = 1; rows <= 130; ++rows) {
        const ReportLayout layout(samples::longTable(rows));
        const Page& last = layout.page(layout.pageCount() - 1);
        INFO(rows << " rows");
        CHECK(count(last, MarkKind::Signatures) == 1);
        CHECK(count(last, MarkKind::TableRow) >= std::min(rows, 2));
    }
}

TEST_CASE("A heading and a caption stay with what they announce") {
    for (int lines = 1; lines < 60; ++lines) {
        ReportDocument document;
        document.title = u"标题"_s;
        for (int i = 0; i < lines; ++i)
            document.add(report::Paragraph{u"一行"_s, report::Paragraph::Style::Plain, {}});
        document.add(report::Heading{u"小标题"_s, 1});
        report::Table table;
        table.caption = u"表题"_s;
        table.columns = {{u"列"_s, 1, {}, {}}};
        table.rows = {{{u"甲"_s}, {}}, {{u"乙"_s}, {}}, {{u"丙"_s}, {}}};
        document.add(std::move(table));
        const ReportLayout layout(document);
        for (int i = 0; i < layout.pageCount(); ++i) {
            const auto& marks = layout.page(i).marks;
            REQUIRE_FALSE(marks.empty());
            CHECK(marks.back().kind != MarkKind::Heading);
            CHECK(marks.back().kind != MarkKind::Caption);
            CHECK(marks.back().kind != MarkKind::TableHead);
            if (count(layout.page(i), MarkKind::TableRow) > 0)
                CHECK(count(layout.page(i), MarkKind::TableRow) >= 2);
        }
    }
}

TEST_CASE("A sentence that ends with a colon stays with the table that it announces") {
    int moved = 0;
    for (int lines = 1; lines < 60; ++lines) {
        ReportDocument document;
        document.title = u"标题"_s;
        for (int i = 0; i < lines; ++i)
            document.add(report::Paragraph{u"一行"_s, report::Paragraph::Style::Plain, {}});
        document.add(report::Paragraph{u"名单如下："_s, report::Paragraph::Style::Body, {}});
        report::Table table;
        table.columns = {{u"列"_s, 1, {}, {}}};
        table.rows = {{{u"甲"_s}, {}}, {{u"乙"_s}, {}}, {{u"丙"_s}, {}}};
        document.add(std::move(table));
        const ReportLayout layout(document);
        for (int i = 0; i < layout.pageCount(); ++i) {
            const QString text = textOf(layout.page(i)).remove(u' ');
            if (text.contains(u"名单如下："_s)) CHECK(count(layout.page(i), MarkKind::TableRow) >= 2);
            moved += i > 0 && text.startsWith(u"名单如下："_s);
        }
    }
    CHECK(moved > 0);  // the case was met
}

TEST_CASE("A group row is said again after a page break, and never ends a page") {
    ReportDocument document;
    document.title = u"名册"_s;
    report::Table table;
    table.columns = {{u"序号"_s, 1, {}, {}}, {u"姓名"_s, 3, {}, {}}};
    for (int group = 0; group < 9; ++group) {
        table.rows.push_back({{u"职务%1"_s.arg(group)}, report::Row::Style::Group});
        for (int i = 0; i < 13; ++i) table.rows.push_back({{QString::number(i), u"吕囡娥"_s}, {}});
    }
    document.add(std::move(table));
    const InChinese chinese;
    const ReportLayout layout(document);
    REQUIRE(layout.pageCount() > 2);
    bool continued = false;
    for (int i = 0; i < layout.pageCount(); ++i) {
        const auto& marks = layout.page(i).marks;
        CHECK(marks.back().kind != MarkKind::GroupRow);
        if (i > 0) CHECK(marks[0].kind == MarkKind::TableHead);
        if (i > 0) CHECK(marks[1].kind == MarkKind::GroupRow);
        continued = continued || textOf(layout.page(i)).contains(u"（续）"_s);
    }
    CHECK(continued);
}

TEST_CASE("A cell that is longer than a page is cut between its lines and none is lost") {
    ReportDocument document;
    document.title = u"长"_s;
    report::Table table;
    table.columns = {{u"序号"_s, 1, {}, {}}, {u"理由"_s, 2, {}, {}}};
    QStringList lines;
    for (int i = 0; i < 150; ++i) lines << u"第%1条"_s.arg(i);
    table.rows = {{{u"1"_s, lines.join(u'\n')}, {}}};
    document.add(std::move(table));
    const ReportLayout layout(document);
    checkSane(layout, document.page);
    CHECK(layout.pageCount() >= 3);
    QString text;
    for (int i = 0; i < layout.pageCount(); ++i) text += textOf(layout.page(i));
    for (const QString& line : std::as_const(lines)) CHECK(text.contains(line));
}

TEST_CASE("The longest names wrap inside their column") {
    ReportDocument document = samples::longTable(3);
    auto& table = std::get<report::Table>(document.sections[0]);
    table.rows[1].cells[1] = u"阿卜杜热西提·买买提依明·吾买尔江·阿卜杜拉"_s;
    table.rows[2].cells[1] = u"AbdurishitMuhammadiminUmerjanAbdullahAbdurahman"_s;
    const ReportLayout layout(document);
    checkSane(layout, document.page);
    const FontBook fonts;
    const int size = fromPoints(10.5);
    double right = 0;
    for (const TextRun& run : layout.page(0).art.texts)
        if (QString(u"阿卜杜热西提·买买提依明·吾买尔江·阿卜杜拉"_s).contains(run.text) && run.text.size() > 2)
            right = std::max(right, run.baseline.x() + fonts.advance(Face::Text, run.text, size));
    REQUIRE(right > 0);
    const double width = layout.pageSize().width() - fromMm(document.page.left + document.page.right);
    CHECK(right <= fromMm(document.page.left) + width * 20 / 86 + 1);  // the first two columns' shares
}

TEST_CASE(
    "Three posts or seven and the longest names fit the ballot, the calling sheet and the result report") {
    const InChinese chinese;
    const QStringList titles{u"主任"_s,       u"副主任"_s,     u"委员"_s,      u"妇女委员"_s,
                             u"委员兼治保"_s, u"委员兼会计"_s, u"第七项职务"_s};
    const QStringList longest{u"阿卜杜热西提·买买提依明·吾买尔江"_s, u"古丽米热·阿卜杜热合曼·麦麦提图尔荪"_s,
                              u"欧阳上官雪梅"_s};
    PaperHead head = samples::villageHead();
    head.village = u"阿克塔什孜坎巴格村"_s;
    for (const int posts : {3, 7}) {
        BallotPaperData ballot;
        CallingSheetData calling;
        ResultReportData result = samples::result();
        ballot.head = calling.head = result.head = head;
        result.contest.posts.clear();
        result.outcome.posts.clear();
        for (int i = 0; i < posts; ++i) {
            const QString id = u"p%1"_s.arg(i);
            ballot.posts.push_back({titles[i], 2, i == 3, {longest.begin(), longest.end()}});
            calling.posts.push_back({titles[i], 2, {longest.begin(), longest.end()}});
            ContestPost post{id, titles[i], i + 1, 2, i == 3, {}};
            PostOutcome outcome{id, {}, {}, {}};
            for (int n = 0; n < longest.size(); ++n) {
                const QString person = id + QString::number(n);
                post.nominees.push_back({person, longest[n], Sex::Female});
                PersonVotes votes;
                votes.person = person;
                votes.name = longest[n];
                votes.votesFor = 700 - n;
                outcome.votes.push_back(votes);
            }
            outcome.elected = {id + u'0', id + u'1'};
            result.contest.posts.push_back(post);
            result.outcome.posts.push_back(outcome);
        }
        for (const ReportDocument& document :
             {buildBallotPaper(ballot), buildCallingSheet(calling), buildResultReport(result)}) {
            INFO(document.title.toStdString() << ", " << posts << " posts");
            const ReportLayout layout(document);
            checkSane(layout, document.page);
            const double right = layout.pageSize().width() - fromMm(document.page.right) + 1;
            QString all;
            for (int i = 0; i < layout.pageCount(); ++i)
                for (const TextRun& run : layout.page(i).art.texts) {
                    all += run.text;
                    INFO(run.text.toStdString());
                    CHECK(run.baseline.x() + widthOf(layout.fonts(), run) <= right);
                }
            for (const QString& name : longest) CHECK(all.count(name) >= posts);
            for (int i = 0; i < posts; ++i) CHECK(all.contains(titles[i]));
            CHECK(layout.pageCount() <= (posts == 3 ? 2 : 4));
        }
    }
}

TEST_CASE("Cards, lists and statistics keep everybody on their pages, for one and for two thousand") {
    const InChinese chinese;
    const QString longest = u"阿卜杜热西提·买买提依明·吾买尔江"_s;
    for (const int rows : {1, 40, 41, 400, 2000}) {
        INFO(rows << " rows");
        VoterCardsData cards;
        ProxyListData proxies;
        proxies.limit = 3;
        cards.head.village = proxies.head.village = u"夏溪村"_s;
        cards.head.electionDay = proxies.head.electionDay = QDate(2026, 12, 19);
        for (int i = 0; i < rows; ++i) {
            const QString name = i % 7 == 0 ? longest : u"吕囡娥"_s;
            cards.voters.push_back({i + 1, name, Sex::Female, u"第1村民小组"_s, QString::number(i)});
            proxies.pairs.push_back({{name, Sex::Male, 1970, u"第1村民小组"_s},
                                     {u"俞㛃"_s, Sex::Female, 1980, u"第2村民小组"_s},
                                     u"兄弟姐妹"_s,
                                     u"在外务工"_s,
                                     QDate(2026, 12, 10)});
        }
        for (const ReportDocument& document : {buildVoterCards(cards), buildProxyList(proxies)}) {
            const ReportLayout layout(document);
            checkSane(layout, document.page);
            int names = 0;
            for (int i = 0; i < layout.pageCount(); ++i)
                names += int(textOf(layout.page(i)).count(u"吕囡娥"_s));
            CHECK(names == rows - (rows + 6) / 7);
        }
        CHECK(ReportLayout(buildVoterCards(cards)).pageCount() <= rows / 10 + 2);
    }
    for (const int posts : {3, 7}) {
        CivilStatisticsData data;
        ResultBookData book;
        for (int v = 0; v < 29; ++v) {
            VillageStatisticsRow row;
            BookVillage village;
            row.number = village.number = v + 1;
            row.village = village.village = u"上畈垄村"_s;
            row.counted = true;
            village.next = NextStep::Complete;
            for (int i = 0; i < posts; ++i) {
                row.elected.push_back({u"副主任"_s, longest, Sex::Female, 41, u"维吾尔族"_s,
                                       u"中共预备党员"_s, u"大学本科"_s, u"村股份经济合作社董事长"_s, 1234,
                                       1234});
                village.elected.push_back({u"副主任"_s, longest, 1234});
            }
            data.villages.push_back(row);
            book.villages.push_back(village);
        }
        for (const ReportDocument& document : {buildCivilStatistics(data), buildResultBook(book)}) {
            const ReportLayout layout(document);
            checkSane(layout, document.page);
            CHECK(count(layout.page(layout.pageCount() - 1), MarkKind::Signatures) == 1);
            CHECK(layout.page(layout.pageCount() - 1).marks.size() > 1);
        }
    }
}

TEST_CASE("A notice in large type is the same notice, and its seal never stands alone") {
    const InChinese chinese;
    for (int lines = 1; lines < 40; ++lines) {
        ReportDocument document;
        document.title = u"公告"_s;
        document.page = lines % 2 ? report::PageSetup::official() : report::PageSetup::wall(false);
        for (int i = 0; i < lines; ++i)
            document.add(
                report::Paragraph{u"各位选民：现将有关事项公告如下。"_s, report::Paragraph::Style::Body, {}});
        document.add(report::Paragraph{u"依据：某办法第一条。"_s, report::Paragraph::Style::Note, {}});
        document.add(report::SealSpace{u"夏溪村村民选举委员会"_s, {}});
        const ReportLayout layout(document);
        checkSane(layout, document.page);
        const Page& last = layout.page(layout.pageCount() - 1);
        INFO(lines << " lines");
        CHECK(count(last, MarkKind::Seal) == 1);
        CHECK(count(last, MarkKind::Text) >= 2);  // a line of the notice besides the note
    }
}

TEST_CASE("A certificate lies in its frame, each on a page of its own") {
    ReportDocument document;
    document.title = u"当选证书"_s;
    document.page = report::PageSetup::certificate();
    for (int i = 0; i < 3; ++i) {
        if (i > 0) {
            document.add(report::PageBreak{});
            document.add(report::Heading{document.title, 0});
        }
        document.add(report::Paragraph{u"吕囡娥："_s, report::Paragraph::Style::Plain, {}});
        document.add(report::SealSpace{u"夏溪村村民选举委员会"_s, {}});
    }
    const ReportLayout layout(document);
    checkSane(layout, document.page);
    REQUIRE(layout.pageCount() == 3);
    CHECK(layout.isLandscape());
    for (int i = 0; i < 3; ++i) CHECK(layout.page(i).art.strokes.size() == 8);  // two frames
}

TEST_CASE("Every page says which of how many it is") {
    const InChinese chinese;
    const ReportLayout layout(samples::longTable(100));
    REQUIRE(layout.pageCount() == 3);
    for (int i = 0; i < 3; ++i) {
        QString text;
        for (const TextRun& run : layout.page(i).art.texts) text += run.text;
        CHECK(text.contains(u"第 %1 页 共 3 页"_s.arg(i + 1)));
        CHECK(text.contains(u"审计链头 7f3a90c2"_s));
    }
}

TEST_CASE("Every paper is laid out inside its margins") {
    const InChinese chinese;
    for (const auto& [name, document] : samples::allDocuments()) {
        INFO(name);
        checkSane(ReportLayout(document), document.page);
    }
}

TEST_CASE("An empty paper has one page") {
    CHECK(ReportLayout(ReportDocument()).pageCount() == 1);
    ReportDocument charts;
    charts.add(report::BarChart());
    charts.add(report::LineChart());
    charts.add(report::TallyBoxes());
    charts.add(report::Table());
    charts.add(report::KeyValues());
    charts.add(report::SignatureBlock());
    CHECK(ReportLayout(charts).pageCount() == 1);
}

TEST_CASE("Tally boxes draw five strokes a box") {
    ReportDocument document;
    document.add(report::TallyBoxes{{{u"吕囡娥"_s, 13, 5}}});
    const ReportLayout layout(document);
    CHECK(layout.page(0).art.strokes.size() == 13 + 5 * 4);
}

TEST_CASE("2,000 rows take as many pages as their height needs") {
    const int hundred = ReportLayout(samples::longTable(100)).pageCount();
    const int all = ReportLayout(samples::longTable(2000)).pageCount();
    CHECK(all > 10 * hundred);
    CHECK(all <= 20 * hundred);
}

TEST_CASE("Characters that no font can draw are named with the name they stand in") {
    ReportDocument document = samples::longTable(2);
    auto& table = std::get<report::Table>(document.sections[0]);
    table.rows[0].cells[1] = u"陈𬱖"_s;
    table.rows[1].cells[1] = u"俞㛃"_s;
    CHECK(unprintableCharacters(document).empty());
    table.rows[0].cells[1] = u"王\uE123"_s;
    table.rows[1].cells[1] = QString::fromUcs4(U"李\U0003FFF0");
    const auto found = unprintableCharacters(document);
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == u"U+E123"_s);
    CHECK(found[0].foundIn == u"王\uE123"_s);
    CHECK(found[1].code == u"U+3FFF0"_s);
    CHECK(unprintableWarning(found).contains(u"U+E123"_s));
    CHECK(unprintableWarning({}).isEmpty());
}
