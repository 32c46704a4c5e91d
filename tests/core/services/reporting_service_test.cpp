#include "core/services/reporting_service.h"

#include <QBuffer>
#include <QRegularExpression>

#include "core/report/report_writer.h"
#include "core/services/audit_service.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/small_election.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QString csvOf(const ReportDocument& document) {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeCsv(document, buffer));
    return QString::fromUtf8(buffer.data());
}

}  // namespace

TEST_CASE("Every document of every village of the sample can be made and names its village and log head") {
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    const auto head = AuditService(sample.file()).head();
    REQUIRE(head);
    // No register is closed and nobody has objected; committee, representatives and proxies are typed in by
    // the clerk: these wait.
    const QStringList waiting{u"register"_s,
                              u"register-households"_s,
                              u"register-supplement"_s,
                              u"objections"_s,
                              u"committee"_s,
                              u"committee-change"_s,
                              u"representatives"_s,
                              u"group-leaders"_s,
                              u"proxy-list"_s,
                              u"proxy-certificates"_s,
                              u"roster-supplement"_s,
                              u"screening-minutes"_s,
                              u"screening-decisions"_s,
                              u"check-in-list"_s,
                              u"voter-cards"_s,
                              u"committee-result"_s,
                              u"representative-result"_s,
                              u"zero-report"_s};
    // What the count of a village asks for: nobody elected, or no further election.
    const QStringList byCount{u"certificates"_s, u"notice-result"_s, u"notice-runoff"_s, u"runoff-ballot"_s};
    int made = 0;
    for (const Village& village : *villages) {
        const auto states = reporting.states(village.id);
        REQUIRE(states);
        for (const DocumentState& state : *states) {
            INFO(village.name.toStdString()
                 << " " << state.kind.key.toStdString() << " " << state.waitsFor.toStdString());
            if (!byCount.contains(state.kind.key)) CHECK(state.ready == !waiting.contains(state.kind.key));
            CHECK(state.ready == state.waitsFor.isEmpty());
            if (!state.ready) continue;
            const auto document = reporting.build(state.kind.key, village.id);
            REQUIRE(document);
            CHECK(document->auditHead == *head);
            CHECK(document->jurisdiction.contains(village.name));
            CHECK_FALSE(document->sections.empty());
            ++made;
        }
        // Every village of the sample elects by self-nomination.
        const auto candidates = reporting.build(u"preliminary-candidates"_s, village.id);
        REQUIRE_FALSE(candidates);
        CHECK(candidates.error().code == ErrorCode::RuleViolation);
    }
    CHECK(made > 29 * 20);
    const auto states = reporting.states(std::nullopt);
    REQUIRE(states);
    for (const DocumentState& state : *states) {
        INFO(state.kind.key.toStdString());
        CHECK(state.ready == !waiting.contains(state.kind.key));
        if (state.ready) CHECK(reporting.build(state.kind.key, std::nullopt));
    }
    CHECK(states->size() == 18);
}

TEST_CASE("A roster holds everybody who stands and no digit of an ID, with open decisions it is a draft") {
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    static const QRegularExpression manyDigits(u"[0-9]{5,}"_s);
    int drafts = 0;
    for (const Village& village : *villages) {
        INFO(village.name.toStdString());
        auto document = reporting.build(u"roster"_s, village.id);
        REQUIRE(document);
        document->auditHead.clear();  // hexadecimal: the only place where many digits may stand
        const QString text = csvOf(*document);
        const auto screened = ScreeningService(sample.file()).screen(village.id);
        REQUIRE(screened);
        bool open = false;
        for (const ScreenedNomination& row : *screened) {
            const Verdict verdict = row.result.verdict;
            if (verdict == Verdict::Qualified || verdict == Verdict::Pending)
                CHECK(text.contains(row.dossier.nomination.name));
            if (row.dossier.nomination.body == Body::VillagersCommittee)
                open = open || verdict == Verdict::Pending || verdict == Verdict::NotQualified;
        }
        CHECK(document->forPosting == !open);
        drafts += open ? 1 : 0;
        CHECK_FALSE(manyDigits.match(text).hasMatch());
    }
    CHECK(drafts > 0);
    CHECK(drafts < 29);
}

TEST_CASE("A document that isn't ready says what it waits for, an unknown one names those there are") {
    SmallElection election;
    const ReportingService reporting(*election.file);
    const auto unknown = reporting.build(u"poster"_s, election.village);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.contains(u"turnout-township"_s));
    CHECK(reporting.build(u"roster"_s, std::nullopt).error().code == ErrorCode::InvalidInput);
    CHECK(reporting.build(u"roster"_s, VillageId{99}).error().code == ErrorCode::NotFound);
    const auto states = reporting.states(election.village);
    REQUIRE(states);
    int waitingPapers = 0;
    for (const DocumentState& state : *states) {
        INFO(state.kind.key.toStdString());
        // Computed back from election day, or with lines for what isn't known: these wait for nothing.
        if (!state.ready) ++waitingPapers;
        if (state.ready) {
            CHECK(reporting.build(state.kind.key, election.village));
            continue;
        }
        CHECK_FALSE(state.ready);
        CHECK_FALSE(state.waitsFor.isEmpty());
        const auto refused = reporting.build(state.kind.key, election.village);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::RuleViolation);
        CHECK(refused.error().message.contains(state.waitsFor));
    }
    CHECK(waitingPapers > 20);
    CHECK(reporting.build(u"summary"_s, std::nullopt));
}
