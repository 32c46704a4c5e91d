/// The printed dossier is read back by another program: one nominee, a village of 40 or 41, 400.
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/dossier_samples.h"
#include "ui/render/pdf_writer.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString readBack(const QString& path) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
    return text;
}

}  // namespace

TEST_CASE("Printed dossiers read back whole: 1, 40, 41 and 400 names, long names, rare characters") {
    const InChinese chinese;
    const QTemporaryDir folder;
    for (const int count : {1, 40, 41, 400}) {
        const QString path = folder.filePath(u"%1.pdf"_s.arg(count));
        REQUIRE(writePdfFile(buildDossiers(samples::dossiers(count)), path));
        const QString text = readBack(path);
        INFO(count);
        const qsizetype pages = text.count(u'\f');
        CHECK(pages >= count);  // each begins on a page of its own
        CHECK(text.contains(u"第1页共%1页"_s.arg(pages)));
        CHECK(text.contains(u"第%1页共%1页"_s.arg(pages)));
        for (int no : {1, count}) CHECK(text.contains(u"第%1号"_s.arg(no)));
        CHECK(text.contains(u"危险驾驶罪"_s));
        CHECK(text.contains(u"资格审查档案"_s));
        if (count == 1) continue;
        CHECK(text.contains(u"阿卜杜勒·热合曼·买买提依明·库尔班江"_s));
        CHECK(text.contains(u"陈𬱖㙍"_s));
        CHECK_FALSE(text.contains(u"330799197806250019"_s));
    }
}

TEST_CASE("The printed standard of the screening reads back with its clauses") {
    const InChinese chinese;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdfFile(buildScreeningTemplate(samples::screeningTemplate()), path));
    const QString text = readBack(path);
    for (const QString& part : {u"资格审查标准"_s, u"本镇清单①"_s, u"法定④"_s, u"问动机"_s})
        CHECK(text.contains(part));
}
