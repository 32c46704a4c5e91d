/// Delivery of decisions, objections to them, and talks about withdrawing: what proves that somebody left the
/// list.
#include "core/services/audit_service.h"
#include "core/services/counsel_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/nomination_papers.h"
#include "core/services/screening_service.h"
#include "core/services/self_nomination_service.h"
#include "core/services/verdict_papers.h"
#include "tests/core/services/paper_golden.h"
#include "tests/core/services/small_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;

namespace {

/// A picture by its first bytes.
NewAttachment scan() {
    return {{}, u"退出声明.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")};
}

struct Records : SmallElection {
    NominationId li;
    Records() {
        clock.set(QDateTime(QDate(2026, 12, 14), QTime(2, 0), Qt::UTC));
        addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        li = addNomination(2, u"李四"_s, idNumber(2), u"委员"_s);
    }
    void decideOut() {
        REQUIRE(ScreeningService(*file).recordDecision(
            {li, false, QDate(2026, 12, 13), u"后山选审字第1号"_s, {}, u"五不能①"_s}));
    }
    ScreenedNomination screened() {
        const auto row = ScreeningService(*file).screenOne(li);
        REQUIRE(row);
        return *row;
    }
    CounselTalk talk() const {
        CounselTalk made;
        made.nomination = li;
        made.at = QDateTime(QDate(2026, 12, 13), QTime(19, 30));
        made.place = u"村委会办公室"_s;
        made.talkedBy = u"陈志远"_s;
        made.present = u"胡建国"_s;
        made.clause = u"五不能①"_s;
        made.answer = u"听明白了"_s;
        return made;
    }
    SignedStatement statement() const {
        SignedStatement made;
        made.signedOn = QDate(2026, 12, 14);
        return made;
    }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
};

}  // namespace

TEST_CASE("A talk takes nobody off the list, nor does a statement that nobody saw and nobody scanned") {
    Records election;
    CounselService service(*election.file);
    REQUIRE(service.recordTalk(election.talk()));
    CHECK(election.screened().result.verdict != Verdict::Withdrawn);
    CHECK(service.proof(election.li)->proof == WithdrawalProof::NotSigned);
    REQUIRE(service.recordStatement(election.li, election.statement()));  // nobody saw it
    CHECK(service.proof(election.li)->proof == WithdrawalProof::NotProven);
    CHECK(election.screened().result.verdict != Verdict::Withdrawn);
    SignedStatement seen = election.statement();
    seen.seenBy = u"王"_s;
    seen.seenOn = QDate(2026, 12, 14);
    REQUIRE(service.recordStatement(election.li, seen));
    const auto proof = service.proof(election.li);
    CHECK(proof->proof == WithdrawalProof::Seen);
    CHECK(proof->text() == u"signed paper seen by 王 on 14 December 2026"_s);
    CHECK(election.screened().result.verdict == Verdict::Withdrawn);
    CHECK(service.talks(election.li)->size() == 1);
    CHECK(service.recordTalk(election.talk()).error().code == ErrorCode::Conflict);
    const auto history = ScreeningService(*election.file).history(election.li);
    REQUIRE(history);
    CHECK(history->size() == 3);
    CHECK(history->front().what.contains(u"五不能①"_s));
    CHECK((*history)[1].what.contains(u"not proven"_s));
    election.checkSound();
}

TEST_CASE("A scan of the signed statement proves a withdrawal and is kept with its hash") {
    Records election;
    CounselService service(*election.file);
    SignedStatement scanned = election.statement();
    scanned.scan = scan();
    REQUIRE(service.recordTalk(election.talk(), scanned));
    CHECK(service.proof(election.li)->proof == WithdrawalProof::Scan);
    CHECK(election.screened().result.verdict == Verdict::Withdrawn);
    const auto kept = AttachmentService(*election.file).of({u"nomination"_s, election.li.v});
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().role == kStatementRole);
    election.checkSound();
    // Taken back as a mistake: he stands on the list again.
    REQUIRE(SelfNominationService(*election.file).takeBackWithdrawal(election.li, u"录错"_s));
    CHECK(election.screened().result.verdict != Verdict::Withdrawn);
    election.checkSound();
}

TEST_CASE("A talk needs time, talker and clause, a statement a day after it, and comes before the last day") {
    Records election;
    CounselService service(*election.file);
    CounselTalk bad = election.talk();
    bad.at = {};
    CHECK(service.recordTalk(bad).error().code == ErrorCode::InvalidInput);
    bad = election.talk();
    bad.at = bad.at.addDays(2);
    CHECK(service.recordTalk(bad).error().code == ErrorCode::InvalidInput);
    bad = election.talk();
    bad.talkedBy = u" "_s;
    CHECK(service.recordTalk(bad).error().code == ErrorCode::InvalidInput);
    bad = election.talk();
    bad.clause.clear();
    CHECK(service.recordTalk(bad).error().code == ErrorCode::InvalidInput);
    SignedStatement early = election.statement();
    early.signedOn = QDate(2026, 12, 12);
    CHECK(service.recordTalk(election.talk(), early).error().code == ErrorCode::InvalidInput);
    CHECK(service.recordStatement(election.li, election.statement()).error().code == ErrorCode::NotFound);
    // 浙选2020 19 [I]: by D − 3 = 16 December; later only with the reason why it is accepted.
    election.clock.set(QDateTime(QDate(2026, 12, 17), QTime(2, 0), Qt::UTC));
    SignedStatement late = election.statement();
    late.signedOn = QDate(2026, 12, 17);
    late.seenBy = u"王"_s;
    CHECK(service.recordTalk(election.talk(), late).error().code == ErrorCode::RuleViolation);
    late.acceptedBecause = u"选委会同意"_s;
    REQUIRE(service.recordTalk(election.talk(), late));
    CHECK(election.screened().result.verdict == Verdict::Withdrawn);
    election.checkSound();
}

TEST_CASE("Who was decided out can't be talked out of the list any more") {
    Records election;
    election.decideOut();
    CHECK(CounselService(*election.file).recordTalk(election.talk()).error().code == ErrorCode::Conflict);
}

TEST_CASE("A decision is delivered: when, how, by whom, to whom, every attempt stays") {
    Records election;
    DecisionRecordService service(*election.file);
    Delivery delivery;
    delivery.on = QDate(2026, 12, 13);
    delivery.deliveredBy = u"陈志远"_s;
    CHECK(service.deliver(election.li, delivery).error().code == ErrorCode::NotFound);
    election.decideOut();
    Delivery bad = delivery;
    bad.on = QDate(2026, 12, 12);  // before it was decided
    CHECK(service.deliver(election.li, bad).error().code == ErrorCode::InvalidInput);
    bad.on = QDate(2026, 12, 15);
    CHECK(service.deliver(election.li, bad).error().code == ErrorCode::InvalidInput);
    bad = delivery;
    bad.deliveredBy.clear();
    CHECK(service.deliver(election.li, bad).error().code == ErrorCode::InvalidInput);
    bad = delivery;
    bad.how = DeliveryHow::Left;  // without witnesses
    CHECK(service.deliver(election.li, bad).error().code == ErrorCode::InvalidInput);
    bad.receivedBy = u"见证人 胡建国、方明"_s;
    REQUIRE(service.deliver(election.li, bad));
    REQUIRE(service.deliver(election.li, delivery, scan()));
    const auto records = service.of(election.li);
    REQUIRE(records);
    CHECK(records->back().deliveries.size() == 2);
    CHECK(records->back().delivery()->how == DeliveryHow::InPerson);
    CHECK(records->back().delivery()->receivedBy == u"李四"_s);
    CHECK(AttachmentService(*election.file).of({kDeliveryOwner, records->back().delivery()->id.v})->size() ==
          1);
    const auto history = ScreeningService(*election.file).history(election.li);
    CHECK(history->back().what.contains(u"陈志远"_s));
    election.checkSound();
}

TEST_CASE(
    "An objection to a decision: one at a time, its outcome with reason, changed is a decision of its own") {
    Records election;
    DecisionRecordService service(*election.file);
    Appeal appeal;
    appeal.receivedOn = QDate(2026, 12, 14);
    appeal.claim = u"判决已撤销"_s;
    CHECK(service.receiveAppeal(election.li, appeal).error().code == ErrorCode::NotFound);
    election.decideOut();
    REQUIRE(service.receiveAppeal(election.li, appeal));
    CHECK(service.receiveAppeal(election.li, appeal).error().code == ErrorCode::Conflict);
    Appeal outcome;
    outcome.decidedOn = QDate(2026, 12, 14);
    CHECK(service.decideAppeal(election.li, outcome).error().code == ErrorCode::InvalidInput);  // still open
    outcome.outcome = AppealOutcome::Changed;
    CHECK(service.decideAppeal(election.li, outcome).error().code == ErrorCode::InvalidInput);  // no reason
    outcome.reason = u"查明判决已撤销"_s;
    CHECK(service.decideAppeal(election.li, outcome).error().code == ErrorCode::InvalidInput);  // no number
    outcome.documentNumber = u"后山选审字第2号"_s;
    outcome.decidedBy = u"经济开发区"_s;
    CHECK(service.decideAppeal(election.li, outcome).error().code == ErrorCode::RuleViolation);
    outcome.decidedBy.clear();
    REQUIRE(service.decideAppeal(election.li, outcome));
    CHECK(election.screened().dossier.decision->qualified);
    CHECK(election.screened().dossier.decision->documentNumber == u"后山选审字第2号"_s);
    const auto records = service.of(election.li);
    REQUIRE(records->size() == 2);
    REQUIRE(records->front().appeals.size() == 1);
    CHECK(records->front().appeals.front().replacedBy == records->back().id);
    CHECK(service.decideAppeal(election.li, outcome).error().code == ErrorCode::NotFound);
    CHECK(ScreeningService(*election.file).history(election.li)->size() == 3);
    election.checkSound();
}

TEST_CASE("An upheld objection leaves the decision in force") {
    Records election;
    DecisionRecordService service(*election.file);
    election.decideOut();
    Appeal appeal;
    appeal.receivedOn = QDate(2026, 12, 13);
    appeal.claim = u"不服"_s;
    appeal.inWriting = false;
    REQUIRE(service.receiveAppeal(election.li, appeal));
    Appeal outcome;
    outcome.outcome = AppealOutcome::Upheld;
    outcome.decidedOn = QDate(2026, 12, 14);
    outcome.reason = u"事实清楚"_s;
    REQUIRE(service.decideAppeal(election.li, outcome));
    CHECK_FALSE(election.screened().dossier.decision->qualified);
    CHECK(service.of(election.li)->back().appeals.front().outcome == AppealOutcome::Upheld);
    election.checkSound();
}

TEST_CASE("The papers of a talk: empty, with what the program found, and filled, no digit of an ID number") {
    Records election;
    const VerdictPapers papers(*election.file);
    for (const auto& made : {papers.emptyTalkRecord({}), papers.emptyStatement({}),
                             papers.talkRecord(election.li), papers.statement(election.li)}) {
        REQUIRE(made);
        CHECK_FALSE(made->forPosting);
    }
    REQUIRE(CounselService(*election.file).recordTalk(election.talk()));
    const auto filled = papers.talkRecord(election.li);
    REQUIRE(filled);
    QString all;
    for (const auto& section : filled->sections)
        if (const auto* values = std::get_if<report::KeyValues>(&section))
            for (const auto& [label, value] : values->pairs) all += value + u'\n';
    for (const QString& part :
         {u"村委会办公室"_s, u"陈志远"_s, u"胡建国"_s, u"五不能①"_s, u"听明白了"_s, u"李四"_s})
        CHECK(all.contains(part));
    CHECK_FALSE(all.contains(idNumber(2).right(4)));
    CHECK(NominationPapers(*election.file).build(u"talk-record"_s, election.li));
    CHECK(NominationPapers(*election.file).build(u"decision"_s, election.li).error().code ==
          ErrorCode::RuleViolation);
}

TEST_CASE("Forms of one nominee, filled from the record, read as their golden files") {
    Records election;
    const InChinese chinese;
    REQUIRE(CounselService(*election.file).recordTalk(election.talk()));
    const NominationPapers papers(*election.file);
    for (const QString& kind :
         {u"nomination-form"_s, u"withdrawal-form"_s, u"talk-record"_s, u"counselled-withdrawal"_s}) {
        const auto made = papers.build(kind, election.li);
        INFO(kind.toStdString());
        REQUIRE(made);
        checkGolden(kind, *made);
    }
}
