#include "core/services/issuing_service.h"

#include "core/base/language.h"
#include "core/report/content_hash.h"
#include "core/services/audit_service.h"
#include "core/services/reporting_service.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

const QByteArray kPaper = "%PDF-1.7 a painted paper";

struct Office : SmallElection {
    IssuingService issuing{*file};

    Office() {
        addPerson(u"张三"_s, idNumber(1), u"001"_s);
        addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
    }
    IssueRequest request(const QString& number = u"7"_s, const QString& kind = u"wall-plan"_s) const {
        return {kind, village, number, QDate(2026, 12, 19), {u"李主任"_s}};
    }
    IssuedDocumentId issue(const IssueRequest& wanted) {
        const auto prepared = issuing.prepare(wanted);
        INFO((prepared ? QString() : prepared.error().message).toStdString());
        REQUIRE(prepared);
        const auto id = issuing.issue(*prepared, kPaper, u"application/pdf"_s);
        REQUIRE(id);
        return *id;
    }
    VerifyReport verified() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        return *report;
    }
};

}  // namespace

TEST_CASE("An issued paper carries number, date, signatory, hash and chain head, and comes back as issued") {
    Office office;
    const QString head = AuditService(*office.file).head().value();
    const auto prepared = office.issuing.prepare(office.request());
    REQUIRE(prepared);
    CHECK(prepared->request.number == u"后山选字第7号"_s);
    CHECK(prepared->document.noticeNumber == u"后山选字第7号"_s);
    CHECK(prepared->document.date == QDate(2026, 12, 19));
    CHECK(prepared->document.signatories == QStringList{u"李主任"_s});
    CHECK(prepared->document.auditHead == head);
    CHECK(prepared->document.contentHash == contentHashOf(prepared->document));
    const auto id = office.issuing.issue(*prepared, kPaper, u"application/pdf"_s);
    REQUIRE(id);
    CHECK(office.issuing.bytes(*id).value() == kPaper);
    const auto papers = office.issuing.issued(office.village);
    REQUIRE(papers);
    REQUIRE(papers->size() == 1);
    const IssuedDocument& paper = papers->front().document;
    CHECK(papers->front().state == IssuedState::Current);
    CHECK(paper.number == u"后山选字第7号"_s);
    CHECK(paper.signedBy == QStringList{u"李主任"_s});
    CHECK(paper.chainHead == head);
    CHECK(paper.contentHash == prepared->document.contentHash);
    CHECK(paper.issuedBy == u"王"_s);
    CHECK(paper.forPosting);
    CHECK_FALSE(paper.replaces.has_value());
    CHECK(office.issuing.issued(std::nullopt).value().empty());
    CHECK(office.verified().sound);
}

TEST_CASE("Papers of a village count up in the style of its last one, a number is given once") {
    Office office;
    CHECK(office.issuing.proposedNumber(office.village).value() == u"后山选字第1号"_s);
    office.issue(office.request(u"后选〔2026〕3号"_s));
    CHECK(office.issuing.proposedNumber(office.village).value() == u"后选〔2026〕4号"_s);
    for (const QString& taken : {u"3"_s, u"后选〔2026〕3号"_s, u" 后选〔2026〕3号 "_s}) {
        const auto again = office.issuing.prepare(office.request(taken));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Conflict);
    }
    // The township's papers have their own row of numbers.
    IssueRequest township = office.request(u"3"_s, u"summary"_s);
    township.village.reset();
    office.issue(township);
    CHECK(office.issuing.proposedNumber(std::nullopt).value() == u"经济开发区选字第4号"_s);
    CHECK(office.issuing.prepare(township).error().code == ErrorCode::Conflict);
    CHECK(office.issuing.proposedNumber(office.village).value() == u"后选〔2026〕4号"_s);
}

TEST_CASE("A paper without number, date or signatory is not issued") {
    Office office;
    for (const QString& number : {u""_s, u"第号"_s, u"0"_s})
        CHECK(office.issuing.prepare(office.request(number)).error().code == ErrorCode::InvalidInput);
    IssueRequest wanted = office.request();
    wanted.date = {};
    CHECK(office.issuing.prepare(wanted).error().code == ErrorCode::InvalidInput);
    wanted.date = office.clock.today().addDays(kIssueAhead);
    CHECK(office.issuing.prepare(wanted));
    wanted.date = office.clock.today().addDays(kIssueAhead + 1);
    CHECK(office.issuing.prepare(wanted).error().code == ErrorCode::InvalidInput);
    wanted = office.request();
    wanted.signedBy = {u" "_s};
    CHECK(office.issuing.prepare(wanted).error().code == ErrorCode::InvalidInput);
    CHECK(office.issuing.prepare(office.request(u"7"_s, u"nonsense"_s)).error().code == ErrorCode::NotFound);
    CHECK(office.issuing.prepare(office.request(u"7"_s, u"result"_s)).error().code ==
          ErrorCode::RuleViolation);
    CHECK(office.issuing.all().value().empty());
}

TEST_CASE("A roster that is still a draft is not issued") {
    Office office;  // nobody was screened: the list may still change
    const auto draft = office.issuing.prepare(office.request(u"7"_s, u"roster"_s));
    REQUIRE_FALSE(draft);
    CHECK(draft.error().code == ErrorCode::RuleViolation);
}

TEST_CASE("A paper is outdated when what it was made from changes, and the next one says which it replaces") {
    Office office;
    const auto first = office.issue(office.request(u"1"_s, u"screening"_s));
    CHECK(office.issuing.issued(office.village)->front().state == IssuedState::Current);
    // Another person's nomination changes the screening summary; a log row alone does not.
    office.write(u"backup.written"_s, {}, []() -> Result<> { return Ok{}; });
    CHECK(office.issuing.issued(office.village)->front().state == IssuedState::Current);
    office.addNomination(2, u"李四"_s, idNumber(2), u"委员"_s);
    CHECK(office.issuing.issued(office.village)->front().state == IssuedState::Outdated);

    const auto prepared = office.issuing.prepare(office.request(u"2"_s, u"screening"_s));
    REQUIRE(prepared);
    REQUIRE(prepared->replaces);
    CHECK(prepared->replaces->number == u"后山选字第1号"_s);
    const auto second = office.issuing.issue(*prepared, kPaper, u"application/pdf"_s);
    REQUIRE(second);
    office.issue(office.request(u"3"_s));  // another kind replaces nothing
    const auto papers = office.issuing.issued(office.village);
    REQUIRE(papers);
    REQUIRE(papers->size() == 3);
    CHECK((*papers)[0].state == IssuedState::Replaced);
    CHECK((*papers)[0].replacedBy == u"后山选字第2号"_s);
    CHECK((*papers)[1].state == IssuedState::Current);
    CHECK((*papers)[1].document.replaces == first);
    CHECK_FALSE((*papers)[2].document.replaces.has_value());
    // What was issued first is still what it was.
    CHECK(office.issuing.bytes(first).value() == kPaper);
    // The same preparation can't be issued twice.
    CHECK(office.issuing.issue(*prepared, kPaper, u"application/pdf"_s).error().code == ErrorCode::Conflict);
}

TEST_CASE("A paper printed in another language is not compared with what it would say now") {
    Office office;
    office.issue(office.request());
    {
        const InChinese chinese;
        CHECK(office.issuing.issued(office.village)->front().state == IssuedState::NotCompared);
    }
    CHECK(office.issuing.issued(office.village)->front().state == IssuedState::Current);
}

TEST_CASE("An issued paper can't be changed or deleted, and verify finds a changed byte of it") {
    Office office;
    const auto id = office.issue(office.request());
    auto& database = office.file->database();
    CHECK_FALSE(database.run(u"UPDATE issued_document SET number = 'x'"_s));
    CHECK_FALSE(database.run(u"DELETE FROM issued_document"_s));
    REQUIRE(database.run(u"DROP TRIGGER issued_document_no_update"_s));
    QByteArray changed = kPaper;
    changed[changed.size() / 2] ^= 1;
    REQUIRE(database.run(u"UPDATE issued_document SET bytes = ? WHERE id = ?"_s, changed, id.v));
    const auto report = office.verified();
    CHECK_FALSE(report.sound);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().contains(u"后山选字第7号"_s));
    CHECK(office.issuing.bytes(id).error().code == ErrorCode::Conflict);
}

TEST_CASE("The content hash holds every word of a paper, not the time it was made") {
    Office office;
    const auto build = [&] {
        return ReportingService(*office.file)
            .build(u"wall-plan"_s, office.village, {u"1"_s, QDate(2026, 12, 1)});
    };
    auto paper = build();
    REQUIRE(paper);
    const QString hash = contentHashOf(*paper);
    office.clock.set(office.clock.now().addSecs(5000));
    CHECK(contentHashOf(*build()) == hash);
    paper->title += u" "_s;
    CHECK(contentHashOf(*paper) != hash);
    // Texts that give the same letters together are told apart.
    ReportDocument a, b;
    a.add(report::Heading{u"ab"_s, 1});
    a.add(report::Heading{u"c"_s, 1});
    b.add(report::Heading{u"a"_s, 1});
    b.add(report::Heading{u"bc"_s, 1});
    CHECK(contentHashOf(a) != contentHashOf(b));
}
