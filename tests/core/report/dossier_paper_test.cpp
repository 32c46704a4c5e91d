#include "core/report/builders/dossier_paper.h"

#include <QRegularExpression>

#include "core/report/section_text.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/dossier_samples.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString allText(const ReportDocument& document) {
    QString text;
    forEachText(document, [&](const QString& one) { text += one + u'\n'; });
    return text;
}

int pageBreaks(const ReportDocument& document) {
    int count = 0;
    for (const auto& section : document.sections) count += std::holds_alternative<report::PageBreak>(section);
    return count;
}

}  // namespace

TEST_CASE(
    "The dossier shows the nine checks with both names, talk, opinions, facts, decision, evidence, history") {
    const InChinese chinese;
    const ReportDocument document = buildDossiers(samples::dossiers(1));
    CHECK(document.title == u"资格审查档案"_s);
    CHECK_FALSE(document.forPosting);
    const QString text = allText(document);
    for (const QString& part :
         {u"问动机"_s, u"严肃纪律"_s, u"想为村里办实事"_s, u"驻村干部"_s, u"自然资源"_s, u"六不宜②"_s,
          u"危险驾驶罪"_s, u"2027年1月10日"_s, u"日期不明"_s, u"应倩"_s, u"李芳"_s, u"夏选字第7号"_s,
          u"判决书.pdf"_s, u"待第二人复核"_s, u"改为通过"_s, u"选举日"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(text.contains(u"〔I："_s));  // on which day a bar is measured is inferred, and says so
    CHECK(allText(buildDossiers(samples::dossiers(3))).contains(u"陈𬱖㙍"_s));
}

TEST_CASE("No dossier shows an ID number, and no English stands in the Chinese one") {
    const InChinese chinese;
    QString text = allText(buildDossiers(samples::dossiers(3)));
    text.remove(QRegularExpression(u"[0-9a-f]{16}"_s));  // beginnings of hashes
    CHECK_FALSE(text.contains(QRegularExpression(u"[0-9]{6}"_s)));
    text.remove(u".pdf"_s).remove(u"SHA-256"_s);
    CHECK_FALSE(text.contains(QRegularExpression(u"[A-Za-z]{3}"_s)));
}

TEST_CASE("Each nominee's dossier begins on its own page: 1, 40, 41, 400") {
    const InChinese chinese;
    for (const int count : {1, 40, 41, 400}) {
        const ReportDocument document = buildDossiers(samples::dossiers(count));
        CHECK(pageBreaks(document) == count - 1);
    }
}

TEST_CASE("The standard of the screening names source and mark of each check and clause") {
    const InChinese chinese;
    const ReportDocument document = buildScreeningTemplate(samples::screeningTemplate());
    const QString text = allText(document);
    CHECK(document.title == u"资格审查标准"_s);
    for (const QString& part :
         {u"未见官方文本"_s, u"五不能①"_s, u"法定④"_s, u"本镇清单①"_s, u"石柱镇党委〔2026〕9号"_s,
          u"国家政策已调整"_s, u"谈话记录"_s, u"只提醒"_s, u"〔E："_s, u"〔P："_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}
