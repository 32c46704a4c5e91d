/// Rosters of 1, 40, 41 and 400 people, with long names and rare letters, read back from their PDFs; the
/// book's contents name the pages on which the villages stand.
#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/report/builders/roster_book.h"
#include "core/report/builders/verdict_papers.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/report_layout.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ReportDocument& document, const QStringList& options = {u"-layout"_s}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdfFile(document, path));
    QProcess process;
    process.start(u"pdftotext"_s, options + QStringList{path, u"-"_s});
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString nameOf(int i) {
    static const QString given =
        u"一丁万三上丰中丹之乔云亚仁伟佳俊倩健光兰兴军冬凤利刚力勇华卫国圆坚培大天娟孝安宏宝宗家小少尧平广庆康建强"_s;
    return QString(u"王李张刘陈杨黄赵吴周"_s.at(i % 10)) + given.at(i / 10 % given.size()) +
           given.at((7 * i + 3) % given.size());
}

RosterFileData village(const QString& name, int people) {
    RosterFileData data;
    data.head.township = u"经济开发区"_s;
    data.head.village = name;
    data.head.electionDay = QDate(2026, 12, 19);
    data.head.auditHead = u"29ff75441524"_s;
    data.postBy = QDate(2026, 12, 14);
    data.basis = {u"《浙江省村民委员会选举办法》（2020）第二十条"_s, u"E"_s};
    RosterFilePost post{Body::VillagersCommittee, u"委员"_s, 3, false, {}};
    for (int i = 0; i < people; ++i) {
        RosterFileLine line;
        line.person.name = nameOf(i);
        line.person.sex = i % 2 ? Sex::Female : Sex::Male;
        line.person.birthYear = 1960 + i % 40;
        line.person.ethnicity = u"汉族"_s;
        line.person.politicalStatus = u"中共党员"_s;
        line.person.education = u"高中"_s;
        line.person.group = u"第%1村民小组"_s.arg(i % 12 + 1);
        line.maskedId = u"**************%1"_s.arg(i % 10000, 4, 10, QChar(u'0'));
        line.decision = u"夏溪选审字第1号"_s;
        post.lines.push_back(line);
    }
    if (people > 3) {
        post.lines[1].person.name = u"陈𬱖"_s;
        post.lines[2].person.name = u"阿依古丽·买买提艾力"_s;
        post.lines[3].person.name = u"欧阳娜娜"_s;
    }
    data.posts = {post};
    return data;
}

}  // namespace

TEST_CASE("A roster of 1, 40, 41 or 400 people reads back with every name, long ones and rare letters") {
    const InChinese chinese;
    for (const int people : {1, 40, 41, 400}) {
        const RosterFileData data = village(u"夏溪村"_s, people);
        for (const ReportDocument& paper : {buildRosterForFile(data), buildPhotoRoster(data)}) {
            QString text = textOf(paper, {u"-raw"_s});
            text.removeIf([](QChar c) { return c.isSpace(); });
            INFO(people << " " << paper.title.toStdString());
            int missing = 0;
            for (const RosterFileLine& line : data.posts[0].lines)
                missing += !text.contains(line.person.name);
            CHECK(missing == 0);
            const ReportLayout layout(paper);
            CHECK(text.contains(u"第%1页共%1页"_s.arg(layout.pageCount())));
        }
    }
}

TEST_CASE("A photo is printed in its frame, other people keep an empty one") {
    const InChinese chinese;
    RosterFileData data = village(u"夏溪村"_s, 6);
    QImage picture(600, 800, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(picture.save(&buffer, "PNG"));
    data.posts[0].lines[2].photo = bytes;
    data.posts[0].lines[4].photo = "no picture at all";
    const ReportLayout layout(buildPhotoRoster(data));
    size_t pictures = 0;
    for (const auto& page : layout.pages()) pictures += page.art.pictures.size();
    CHECK(pictures == 1);
    const auto& drawn = layout.page(0).art.pictures.front();
    CHECK(drawn.image.width() < 400);  // no larger than it is printed
    CHECK(qAbs(drawn.rect.width() / drawn.rect.height() - 25.0 / 35.0) < 0.01);
}

TEST_CASE("The book of 29 villages: each stands on the page that the contents name") {
    const InChinese chinese;
    RosterBookData book;
    book.head = village({}, 0).head;
    for (int i = 0; i < 29; ++i) {
        book.villages.push_back(village(u"第%1村"_s.arg(i + 1), i == 7 ? 120 : 3 + i));
        book.numbers.push_back(i == 0 ? u"夏选字第7号"_s : QString());
    }
    const ReportDocument document = buildRosterBook(book);
    const QStringList pages = textOf(document).split(u'\f');
    static const QRegularExpression entry(u"^\\s*(第\\d+村)\\s+(\\d+)\\s*$"_s,
                                          QRegularExpression::MultilineOption);
    QMap<QString, int> named;
    for (int i = 0; i < 2; ++i) {
        auto matches = entry.globalMatch(pages.value(i));
        while (matches.hasNext()) {
            const auto match = matches.next();
            named.insert(match.captured(1), match.captured(2).toInt());
        }
    }
    CHECK(named.size() == 29);
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        INFO(it.key().toStdString() << " " << it.value());
        CHECK(pages.value(it.value() - 1).trimmed().startsWith(it.key()));
    }
}

TEST_CASE("A decision fills its page, the delivery slip a page of its own, minutes carry every name") {
    const InChinese chinese;
    DecisionPaperData data;
    data.head = village(u"夏溪村"_s, 0).head;
    data.nominee = {349, u"俞磊木"_s, Sex::Male, u"1971.06"_s, Body::VillagersCommittee, u"主任"_s};
    data.decision.date = QDate(2026, 12, 13);
    data.decision.documentNumber = u"夏溪选审字第1号"_s;
    data.decision.decidedBy = u"村民选举委员会"_s;
    data.decision.reason = u"政法：组织或参加邪教活动（《村民委员会组织法》（2025）第十八条）"_s;
    data.votes = Votes{6, 1, 0};
    const QStringList pages = textOf(buildDecisionPaper(data)).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains(u"俞磊木"_s));
    CHECK(pages[0].contains(u"夏溪村村民选举委员会"_s));
    CHECK(pages[1].contains(u"送达回证"_s));
    MinutesData minutes;
    minutes.head = data.head;
    minutes.meeting.decidedBy = data.decision.decidedBy;
    minutes.meeting.heldOn = data.decision.date;
    minutes.meeting.documentNumber = data.decision.documentNumber;
    minutes.meeting.present = 7;
    for (int i = 0; i < 120; ++i) {
        PaperNominee nominee = data.nominee;
        nominee.no = i + 1;
        nominee.name = nameOf(i);
        minutes.lines.push_back({nominee, {data.decision, {7, 0, 0}}});
    }
    QString text = textOf(buildMeetingMinutes(minutes), {u"-raw"_s});
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (int i = 0; i < 120; ++i) CHECK(text.contains(nameOf(i)));
}
