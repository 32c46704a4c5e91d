#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/report/report_writer.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/report_samples.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

ReportDocument trickyDocument() {
    ReportDocument document;
    document.title = u"=SUM(A1)"_s;
    report::Table table;
    table.columns = {{u"姓名"_s, 1, {}, report::CellKind::Text},
                     {u"票数"_s, 1, {}, report::CellKind::Integer},
                     {u"日期"_s, 1, {}, report::CellKind::Date},
                     {u"证号"_s, 1, {}, report::CellKind::Id}};
    table.rows = {{{u"=1+1"_s, u"-12"_s, u"2026-12-19"_s, u"330799198207216123"_s}, {}},
                  {{u"a,\"b\"\nc"_s, u"=2+2"_s, u"不详"_s, u"000801"_s}, {}},
                  {{u"@cmd"_s, u"404"_s, {}, u"\t1"_s}, {}},
                  {{u"𬱖㛃"_s, u"+5"_s, {}, {}}, {}}};
    document.add(std::move(table));
    return document;
}

QByteArray written(const ReportDocument& document, ReportFormat format) {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeReport(document, format, buffer));
    return buffer.data();
}

/// One file out of a ZIP, read by another program than the one that wrote it.
QString unzipped(const QByteArray& archive, const QString& entry) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(archive);
    file.close();
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName(), entry});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

}  // namespace

TEST_CASE("CSV has a BOM, CRLF, RFC 4180 quotes, and no cell that a spreadsheet would run") {
    const QByteArray csv = written(trickyDocument(), ReportFormat::Csv);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(csv);
    CHECK(text.contains(u"'=SUM(A1)\r\n"_s));
    CHECK(text.contains(u"\r\n姓名,票数,日期,证号\r\n"_s));
    CHECK(text.contains(u"\r\n'=1+1,-12,2026-12-19,330799198207216123\r\n"_s));
    CHECK(text.contains(u"\r\n\"a,\"\"b\"\"\nc\",'=2+2,不详,000801\r\n"_s));
    CHECK(text.contains(u"\r\n'@cmd,404,,'\t1\r\n"_s));
    CHECK(text.contains(u"\r\n𬱖㛃,'+5,,\r\n"_s));
    CHECK(QString(text).remove(u"\r\n"_s).count(u'\r') == 0);
}

TEST_CASE("A workbook holds real numbers and dates, IDs and formula texts stay text") {
    const QByteArray book = written(trickyDocument(), ReportFormat::Xlsx);
    const QString sheet = unzipped(book, u"xl/worksheets/sheet1.xml"_s);
    const QString strings = unzipped(book, u"xl/sharedStrings.xml"_s);
    CHECK_FALSE(sheet.contains(u"<f>"_s));
    for (const QString& text : {u"=1+1"_s, u"=2+2"_s, u"=SUM(A1)"_s, u"@cmd"_s, u"330799198207216123"_s,
                                u"000801"_s, u"𬱖㛃"_s, u"不详"_s})
        CHECK(strings.contains(u">%1<"_s.arg(text)));
    CHECK(sheet.contains(u"<v>-12</v>"_s));
    CHECK(sheet.contains(u"<v>404</v>"_s));
    CHECK(sheet.contains(u"<v>46375</v>"_s));  // 19 December 2026 in days of a workbook
    CHECK(sheet.contains(QRegularExpression(u"<pane ySplit=\"2\"[^>]*state=\"frozen\""_s)));
}

TEST_CASE("A row that is set off keeps the alignment of its columns") {
    ReportDocument document;
    document.title = u"a"_s;
    report::Table table;
    table.columns = {{u"姓名"_s, 1, report::Align::Left, report::CellKind::Text},
                     {u"结果"_s, 1, report::Align::Center, report::CellKind::Text},
                     {u"说明"_s, 1, report::Align::Right, report::CellKind::Text}};
    table.rows = {{{u"甲"_s, u"当选"_s, u"乙"_s}, report::Row::Style::Emphasis}};
    document.add(std::move(table));
    const QByteArray book = written(document, ReportFormat::Xlsx);
    QStringList alignments;  // by number of the cell format
    QXmlStreamReader styles(unzipped(book, u"xl/styles.xml"_s));
    for (bool inCells = false; !styles.atEnd(); styles.readNext()) {
        if (styles.name() == u"cellXfs"_s) inCells = styles.isStartElement();
        if (!inCells || !styles.isStartElement()) continue;
        if (styles.name() == u"xf"_s) alignments << QString();
        if (styles.name() == u"alignment"_s)
            alignments.last() = styles.attributes().value(u"horizontal"_s).toString();
    }
    const QString sheet = unzipped(book, u"xl/worksheets/sheet1.xml"_s);
    const auto alignmentOf = [&](const QString& cell) {
        const auto found = QRegularExpression(u"r=\"%1\" s=\"(\\d+)\""_s.arg(cell)).match(sheet);
        REQUIRE(found.hasMatch());
        return alignments.value(found.captured(1).toInt());
    };
    CHECK(alignmentOf(u"A3"_s) == u"left"_s);
    CHECK(alignmentOf(u"B3"_s) == u"center"_s);
    CHECK(alignmentOf(u"C3"_s) == u"right"_s);
}

TEST_CASE("A workbook of several tables has a sheet for each, named in Chinese") {
    const InChinese chinese;
    const QString book = unzipped(written(buildScreeningSummary(samples::screening()), ReportFormat::Xlsx),
                                  u"xl/workbook.xml"_s);
    for (const QString& name : {u"自荐人资格审查汇总表"_s, u"理由汇总"_s, u"自荐人审查情况"_s})
        CHECK(book.contains(u"sheet name=\"%1\""_s.arg(name)));
}

TEST_CASE("Sheet names are cut, cleaned and told apart") {
    ReportDocument document;
    document.title = u"a"_s;
    for (int i = 0; i < 2; ++i) {
        report::Table table;
        table.caption = u"第[1]页:"_s + QString(40, u'村');
        table.columns = {{u"列"_s, 1, {}, {}}};
        document.add(std::move(table));
    }
    const QString book = unzipped(written(document, ReportFormat::Xlsx), u"xl/workbook.xml"_s);
    CHECK(book.contains(u"\"第 1 页 %1\""_s.arg(QString(25, u'村'))));
    CHECK(book.contains(u"\"第 1 页 %1 (2)\""_s.arg(QString(21, u'村'))));
}

TEST_CASE("An OpenDocument text begins with its stored mimetype and holds the paper's texts") {
    const InChinese chinese;
    for (const auto& [name, document] : samples::allDocuments()) {
        INFO(name);
        const QByteArray odt = written(document, ReportFormat::Odt);
        CHECK(odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        for (const QString& part :
             {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
            QXmlStreamReader reader(unzipped(odt, part));
            QString text;
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::Characters) text += reader.text();
            INFO(part << " " << reader.errorString());
            CHECK_FALSE(reader.hasError());
            if (part == u"content.xml"_s) CHECK(text.contains(document.title));
            if (part == u"styles.xml"_s) CHECK(text.contains(QRegularExpression(u"第 .*页 共 .*页"_s)));
        }
    }
}

TEST_CASE("In an OpenDocument text names and IDs stay what they are, and no cell is a formula or a number") {
    ReportDocument document = trickyDocument();
    auto& table = std::get<report::Table>(document.sections.front());
    table.rows.push_back({{u"@SUM(A1:A9)"_s, u"3"_s, {}, u"33079919820721612X"_s}, {}});
    const QString content = unzipped(written(document, ReportFormat::Odt), u"content.xml"_s);
    for (const QString& text : {u"=1+1"_s, u"=2+2"_s, u"=SUM(A1)"_s, u"@cmd"_s, u"@SUM(A1:A9)"_s,
                                u"330799198207216123"_s, u"33079919820721612X"_s, u"000801"_s})
        CHECK(content.contains(u'>' + text + u'<'));
    CHECK_FALSE(content.contains(u"formula"_s));
    CHECK_FALSE(content.contains(u"value-type=\"float\""_s));
}

TEST_CASE("HTML escapes whatever stands in an office file") {
    ReportDocument document = trickyDocument();
    document.title = u"<script>alert('x')</script>&"_s;
    const QByteArray html = written(document, ReportFormat::Html);
    CHECK_FALSE(html.contains("<script>"));
    CHECK(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"));
}
