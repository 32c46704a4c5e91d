/// Every PDF is read back by another program: names, figures and page numbers must come out as they went in.
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include "core/report/section_text.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/report_samples.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/report_layout.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

}  // namespace

TEST_CASE("Every PDF reads back with every text of its paper") {
    const InChinese chinese;
    const QTemporaryDir folder;
    for (const auto& [name, document] : samples::allDocuments()) {
        const QString path = folder.filePath(name + u".pdf"_s);
        REQUIRE(writePdfFile(document, path));
        const QString text = withoutSpaces(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        INFO(name);
        CHECK(text.contains(withoutSpaces(document.title)));
        CHECK(text.contains(u"第1页共"_s));
        CHECK(text.contains(document.auditHead));
        for (const auto& section : document.sections) {
            const auto* table = std::get_if<report::Table>(&section);
            if (!table) continue;
            for (const auto& row : table->rows)
                for (const QString& cell : row.cells) {
                    // A wrapped cell is read line by line between its neighbours' lines: look for its first
                    // letters.
                    const QString start = withoutSpaces(cell.section(u'\n', 0, 0)).left(3);
                    INFO(cell);
                    if (start.size() == 3 || cell.size() < 3) CHECK(text.contains(withoutSpaces(start)));
                }
        }
    }
}

TEST_CASE("Names with rare letters, digits and dates come out of a PDF as they are") {
    const InChinese chinese;
    ReportDocument document = samples::longTable(60);
    auto& table = std::get<report::Table>(document.sections[0]);
    table.rows[0].cells[1] = u"陈𬱖"_s;
    table.rows[1].cells[1] = u"俞㛃"_s;
    table.rows[2].cells[1] = u"民户一二口"_s;  // letters that other fonts read back as radicals
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdfFile(document, path));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const QString& part :
         {u"吕囡娥"_s, u"陈𬱖"_s, u"俞㛃"_s, u"民户一二口"_s, u"000059"_s, u"1975年3月8日"_s,
          u"夏溪村幸福路60号"_s, u"第 1 页 共 2 页"_s, u"第 2 页 共 2 页"_s})
        CHECK(text.contains(part));
    const QString fonts = run(u"pdffonts"_s, {path});
    CHECK_FALSE(fonts.contains(u"Noto"_s));
    CHECK(fonts.contains(u"yes"_s));  // embedded
}

TEST_CASE("A PDF has the paper's size and direction") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    ReportDocument document = samples::longTable(1);
    REQUIRE(writePdfFile(document, path));
    CHECK(run(u"pdfinfo"_s, {path}).contains(u"595 x 842"_s));
    document.page = report::PageSetup::wideForm();
    REQUIRE(writePdfFile(document, path));
    CHECK(run(u"pdfinfo"_s, {path}).contains(u"842 x 595"_s));
}

TEST_CASE("A PDF that can't be written says so and leaves nothing") {
    const auto result = writePdfFile(samples::longTable(1), u"/no/such/folder/a.pdf"_s);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Io);
    CHECK(result.error().message.contains(u"/no/such/folder/a.pdf"_s));
}

TEST_CASE("2,000 rows become a PDF that is small enough to be sent") {
    const QTemporaryDir folder;
    REQUIRE(writePdfFile(samples::longTable(2000), folder.filePath(u"a.pdf"_s)));
    const qint64 bytes = QFile(folder.filePath(u"a.pdf"_s)).size();
    CHECK(bytes > 50'000);
    CHECK(bytes < 3'000'000);
}

TEST_CASE("A page fits any rectangle of a screen") {
    const ReportLayout layout(samples::longTable(3));
    QImage image(210, 297, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(painter, 0, QRectF(0, 0, 210, 297));
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, y)) < 200;
    CHECK(dark > 100);
    CHECK(qGray(image.pixel(2, 2)) == 255);
}
