/// 当选证书 as they leave the printer: one page for each who was elected, in every village.
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/sample.h"
#include "ui/render/report_layout.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

/// The same certificates with the longest names that a village and a person may have.
ReportDocument withLongNames(ReportDocument document, const QString& village) {
    for (report::Section& section : document.sections)
        if (auto* words = std::get_if<report::Paragraph>(&section)) {
            words->text.replace(village, u"阿克塔什孜坎巴格村"_s);
            if (words->text.endsWith(u'：')) words->text = u"阿卜杜热合曼·麦麦提图尔荪："_s;
        }
    return document;
}

}  // namespace

TEST_CASE("A certificate is one page, whatever the names") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    int certificates = 0;
    for (const Village& village : *villages) {
        const auto document = reporting.build(u"certificates"_s, village.id);
        if (!document) continue;  // nobody is elected there
        INFO(village.name.toStdString());
        int people = 0;
        for (const report::Section& section : document->sections)
            if (const auto* words = std::get_if<report::Paragraph>(&section))
                people += words->text.startsWith(u"特发此证"_s);
        CHECK(people > 0);
        CHECK(ReportLayout(*document).pageCount() == people);
        CHECK(ReportLayout(withLongNames(*document, village.name)).pageCount() == people);
        certificates += people;
    }
    CHECK(certificates > 60);
}
