#include "core/services/self_nomination_service.h"

#include <QFile>
#include <QJsonDocument>

#include "core/services/audit_service.h"
#include "core/services/import_service.h"
#include "core/services/nomination_service.h"
#include "core/services/screening_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

/// Election day 19 December; it is the 9th, the last day for forms, in the afternoon.
struct Desk : SmallElection {
    PersonId zhang, li, young;
    Desk() {
        setNow(QDate(2026, 12, 9), QTime(15, 30));
        zhang = addPerson(u"张三"_s, idNumber(1), u"080001"_s, RegistrationStatus::Registered, Sex::Male,
                          u"13800000001"_s);
        li = addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        young = addPerson(u"小王"_s, idNumber(3), u"080003"_s, RegistrationStatus::UnderAge);
    }
    void setNow(const QDate& date, const QTime& time) { clock.set(QDateTime(date, time).toUTC()); }
    SelfNominationService service() { return SelfNominationService(*file); }
    SelfNominationForm form(PersonId person, const QString& post = u"主任"_s) {
        const auto known = service().formFor(person);
        REQUIRE(known);
        SelfNominationForm filled = *known;
        filled.postTitle = post;
        filled.inPerson = filled.nominationForm = YesNo::Yes;
        return filled;
    }
    FiledForm file_(PersonId person, const QString& post = u"主任"_s) {
        const auto filed = service().registerForm(form(person, post));
        INFO((filed ? QString() : filed.error().message + filed.error().detail).toStdString());
        REQUIRE(filed);
        return *filed;
    }
    void checkSound() {
        NoProgress progress;
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        INFO(report->problems.join(u'\n').toStdString());
        CHECK(report->sound);
    }
    Verdict verdict(NominationId id) {
        const auto row = ScreeningService(*file).screenOne(id);
        REQUIRE(row);
        return row->result.verdict;
    }
    QStringList reasons(NominationId id) {
        QStringList codes;
        const auto row = ScreeningService(*file).screenOne(id);
        REQUIRE(row);
        for (const Reason& reason : row->result.reasons) codes << reason.code;
        return codes;
    }
};

}  // namespace

TEST_CASE("What the register knows of a person is filled into the form", "[filing]") {
    Desk desk;
    const auto form = desk.service().formFor(desk.zhang);
    REQUIRE(form);
    CHECK(form->village == desk.village);
    CHECK(form->nationalId == idNumber(1));
    CHECK(form->phone == u"13800000001"_s);
    CHECK(desk.service().formFor({}).error().code == ErrorCode::InvalidInput);
    CHECK(desk.service().formFor(PersonId{99}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A form gets the time of the clock, a number, and the village's next receipt", "[filing]") {
    Desk desk;
    const FiledForm first = desk.file_(desk.zhang);
    CHECK(first.no == 1);
    CHECK(first.receipt == 1);
    CHECK(first.form.filedAt == QDateTime(QDate(2026, 12, 9), QTime(15, 30)));
    CHECK_FALSE(first.timeTyped);
    CHECK(first.receivedBy == u"王"_s);
    const FiledForm second = desk.file_(desk.li, u"委员"_s);
    CHECK(second.no == 2);
    CHECK(second.receipt == 2);
    const auto listed = NominationService(*desk.file).find(second.nomination);
    REQUIRE(listed);
    CHECK(listed->matchedHow == u"chosen"_s);
    CHECK(listed->nomination.person == desk.li);
    CHECK(listed->nomination.birthMonth == u"1972.06"_s);
    CHECK(listed->nomination.source == NominationSource::Typed);
    desk.checkSound();
}

TEST_CASE("The last minute of D-10 is in time, midnight is not, nothing is written (浙选2020 20)",
          "[filing]") {
    Desk desk;
    desk.setNow(QDate(2026, 12, 9), QTime(23, 59));
    desk.file_(desk.zhang);
    desk.setNow(QDate(2026, 12, 10), QTime(0, 0));
    const auto late = desk.service().registerForm(desk.form(desk.li));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::RuleViolation);
    CHECK(late.error().message.contains(u"第二十条 [E]"_s));
    CHECK(NominationService(*desk.file).list({})->size() == 1);
    const auto deadline = desk.service().deadline(desk.village);
    REQUIRE(deadline);
    CHECK(deadline->isOver());
    desk.checkSound();
}

TEST_CASE("A typed time needs a reason and is kept as typed", "[filing]") {
    Desk desk;
    desk.setNow(QDate(2026, 12, 11), QTime(9, 0));
    SelfNominationForm form = desk.form(desk.zhang);
    form.filedAt = QDateTime(QDate(2026, 12, 9), QTime(23, 0));
    CHECK(desk.service().registerForm(form).error().code == ErrorCode::InvalidInput);
    form.filedBecause = u"停电，按纸质登记簿补录"_s;
    const auto filed = desk.service().registerForm(form);
    REQUIRE(filed);
    CHECK(filed->timeTyped);
    CHECK(filed->form.filedBecause == form.filedBecause);
    form.person = desk.li;
    form.nationalId = idNumber(2);
    form.filedAt = QDateTime(QDate(2026, 12, 11), QTime(9, 1));
    CHECK(desk.service().registerForm(form).error().code == ErrorCode::RuleViolation);
}

TEST_CASE("Refused: by somebody else, a second post, no voter, an unknown post, another's ID", "[filing]") {
    Desk desk;
    SelfNominationForm form = desk.form(desk.zhang);
    form.inPerson = YesNo::No;
    CHECK(desk.service().registerForm(form).error().code == ErrorCode::RuleViolation);
    desk.file_(desk.zhang);
    CHECK(desk.service().registerForm(desk.form(desk.zhang, u"委员"_s)).error().code ==
          ErrorCode::RuleViolation);
    CHECK(desk.service().registerForm(desk.form(desk.young)).error().code == ErrorCode::RuleViolation);
    const auto unknown = desk.service().registerForm(desk.form(desk.li, u"村长"_s));
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.contains(u"主任、委员"_s));
    form = desk.form(desk.li, u"委员"_s);
    form.nationalId = idNumber(1);
    CHECK(desk.service().registerForm(form).error().code == ErrorCode::InvalidInput);
    CHECK(NominationService(*desk.file).list({})->size() == 1);
    // Another body's post may be noted beside it.
    form = desk.form(desk.zhang, u"董事长"_s);
    form.body = Body::CoopBoard;
    CHECK(desk.service().registerForm(form));
    desk.checkSound();
}

TEST_CASE("Where the register has no sound number the card's is written down, with its check digit",
          "[filing]") {
    Desk desk;
    const PersonId damaged = desk.addPerson(u"赵五"_s, u"3.30799197606250E+17"_s, u"080009"_s);
    SelfNominationForm form = desk.form(damaged, u"委员"_s);
    CHECK(form.nationalId.isEmpty());
    form.nationalId = idNumber(6).left(17) + (idNumber(6).endsWith(u'1') ? u"2"_s : u"1"_s);
    CHECK(desk.service().registerForm(form).error().code == ErrorCode::InvalidInput);
    form.nationalId = idNumber(6);
    const auto filed = desk.service().registerForm(form);
    REQUIRE(filed);
    CHECK(filed->form.nationalId == idNumber(6));
    CHECK(filed->form.person == damaged);
}

TEST_CASE("Who has withdrawn may come again, both forms are kept", "[filing]") {
    Desk desk;
    const FiledForm first = desk.file_(desk.zhang);
    REQUIRE(desk.service().withdraw({first.nomination, QDate(2026, 12, 9), {}, {}, {}}));
    CHECK(desk.verdict(first.nomination) == Verdict::Withdrawn);
    CHECK(desk.service().withdraw({first.nomination, QDate(2026, 12, 9), {}, {}, {}}).error().code ==
          ErrorCode::Conflict);
    const FiledForm again = desk.file_(desk.zhang);
    CHECK(again.receipt == 2);
    CHECK(again.nomination != first.nomination);
    // A withdrawal recorded by mistake has no effect any more, with the reason in the log.
    CHECK(desk.service().takeBackWithdrawal(again.nomination, u"x"_s).error().code == ErrorCode::NotFound);
    CHECK(desk.service().takeBackWithdrawal(first.nomination, u" "_s).error().code ==
          ErrorCode::InvalidInput);
    REQUIRE(desk.service().takeBackWithdrawal(first.nomination, u"录错了人"_s));
    CHECK(desk.verdict(first.nomination) != Verdict::Withdrawn);
    const auto history = ScreeningService(*desk.file).history(first.nomination);
    REQUIRE(history);
    REQUIRE(history->size() == 3);
    CHECK(history->back().what.contains(u"录错了人"_s));
    desk.checkSound();
}

TEST_CASE("A plain withdrawal is no talk: after D-3 it needs a reason, since no article sets that day",
          "[filing]") {
    Desk desk;
    const FiledForm filed = desk.file_(desk.zhang);
    desk.setNow(QDate(2026, 12, 18), QTime(9, 0));
    OwnWithdrawal paper{filed.nomination, QDate(2026, 12, 17), {}, {}, {}};
    const auto late = desk.service().withdraw(paper);
    REQUIRE_FALSE(late);
    CHECK(late.error().message.contains(u"[I]"_s));
    paper.acceptedBecause = u"突发重病，选举委员会12月17日会议同意"_s;
    REQUIRE(desk.service().withdraw(paper));
    const auto row = ScreeningService(*desk.file).screenOne(filed.nomination);
    REQUIRE(row);
    REQUIRE(row->dossier.withdrawal);
    CHECK(row->dossier.withdrawal->kind == WithdrawalKind::OwnWish);
    CHECK(row->dossier.withdrawal->talkedBy.isEmpty());
    CHECK(row->dossier.withdrawal->paperSeenBy == u"王"_s);
    // The talk keeps its own kind.
    const FiledForm other = desk.service().form(filed.nomination).value();
    CHECK(other.form.postTitle == u"主任"_s);
    const NominationId li = desk.addNomination(9, u"李四"_s, idNumber(2), u"委员"_s);
    REQUIRE(ScreeningService(*desk.file)
                .recordWithdrawal({li, QDate(2026, 12, 16), u"王"_s, u"五不能①"_s, YesNo::Yes, {}, {}}));
    CHECK(ScreeningService(*desk.file).screenOne(li)->dossier.withdrawal->kind == WithdrawalKind::Counselled);
    desk.checkSound();
}

TEST_CASE("A correction needs a reason, says what changed, and may not break a rule that was kept",
          "[filing]") {
    Desk desk;
    const FiledForm filed = desk.file_(desk.zhang);
    SelfNominationForm changed = filed.form;
    changed.postTitle = u"委员"_s;
    changed.resume = u"2018年起任村会计"_s;
    CHECK(desk.service().correct(filed.nomination, changed, u" "_s).error().code == ErrorCode::InvalidInput);
    desk.setNow(QDate(2026, 12, 12), QTime(9, 0));  // a slip of the pen may be corrected after the deadline
    REQUIRE(desk.service().correct(filed.nomination, changed, u"录入时选错职务"_s));
    const FiledForm now = desk.service().form(filed.nomination).value();
    CHECK(now.form.postTitle == u"委员"_s);
    CHECK(now.form.resume == changed.resume);
    CHECK(now.receipt == 1);
    CHECK(now.form.filedAt == filed.form.filedAt);
    changed.inPerson = YesNo::No;
    CHECK(desk.service().correct(filed.nomination, changed, u"x"_s).error().code == ErrorCode::RuleViolation);
    const auto rows = AuditService(*desk.file).rows({{}, u"nomination.corrected"_s});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const QJsonObject details = rows->front().details;
    CHECK(details[u"changed"_s][u"post"_s][u"was"_s].toString() == u"主任"_s);
    CHECK(details[u"changed"_s][u"post"_s][u"now"_s].toString() == u"委员"_s);
    CHECK(details[u"because"_s].toString() == u"录入时选错职务"_s);
    // Nothing changed: nothing is written.
    REQUIRE(desk.service().correct(filed.nomination, now.form, u"x"_s));
    CHECK(AuditService(*desk.file).rows({{}, u"nomination.corrected"_s})->size() == 1);
    desk.checkSound();
}

TEST_CASE("The log of a form holds no ID number", "[filing]") {
    Desk desk;
    const FiledForm filed = desk.file_(desk.zhang);
    SelfNominationForm changed = filed.form;
    changed.person = desk.li;
    changed.nationalId = idNumber(2);
    REQUIRE(desk.service().correct(filed.nomination, changed, u"选错人"_s));
    const auto rows = AuditService(*desk.file).rows({});
    REQUIRE(rows);
    for (const AuditRow& row : *rows) {
        const QByteArray text = QJsonDocument(row.details).toJson() + row.subject.toUtf8();
        CHECK_FALSE(text.contains(idNumber(1).toLatin1()));
        CHECK_FALSE(text.contains(idNumber(2).toLatin1()));
    }
}

TEST_CASE("A form before the deadline passes the procedure, and a choice between two posts stays visible",
          "[filing]") {
    Desk desk;
    const NominationId imported = desk.addNomination(5, u"张三"_s, idNumber(1), u"委员"_s);
    CHECK(desk.service().registerForm(desk.form(desk.zhang)).error().code == ErrorCode::RuleViolation);
    REQUIRE(desk.service().withdraw({imported, QDate(2026, 12, 9), {}, {}, {}}));
    const FiledForm filed = desk.file_(desk.zhang);
    CHECK(filed.no == 6);
    const auto row = ScreeningService(*desk.file).screenOne(filed.nomination);
    REQUIRE(row);
    CHECK(row->result.checks[7].state == CheckState::Passed);
    CHECK(desk.reasons(filed.nomination).contains(u"twoposts"_s));  // informative: the other is withdrawn
}

TEST_CASE("Importing the office's list again leaves typed and corrected forms as they are", "[filing]") {
    Desk desk;
    const auto import = [&desk](const QByteArray& rows) {
        const QString path = desk.folder.filePath(u"自荐报名汇总表.csv"_s);
        QFile list(path);
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(
            "序号,村,组织,自荐职务,姓名,性别,出生年月,身份证号,报名时间,本人到场,报名自荐表,资格审查表,"
            "承诺书\n" +
            rows);
        list.close();
        NoProgress progress;
        const auto report = ImportService(*desk.file).import(FileKind::Nominations, {path}, {}, progress);
        INFO((report ? QString() : report.error().message).toStdString());
        REQUIRE(report);
        REQUIRE(report->files.size() == 1);
        REQUIRE_FALSE(report->files[0].error);
        return report->files[0];
    };
    const QByteArray li = "1,后山村,村民委员会,委员,李四,男,1972.06," + idNumber(2).toLatin1() +
                          ",2026-12-08 09:00,是,有,有,有\n";
    const QByteArray zhang = "2,后山村,村民委员会,主任,张三,男,1971.06," + idNumber(1).toLatin1() +
                             ",2026-12-08 10:00,是,有,有,有\n";
    import(li);
    const FiledForm typed = desk.file_(desk.zhang);
    CHECK(typed.no == 2);
    const auto imported = NominationService(*desk.file).list({{}, {}, u"李四"_s});
    REQUIRE(imported->size() == 1);
    const NominationId liId = imported->front().nomination.id;
    SelfNominationForm corrected = desk.service().form(liId)->form;
    corrected.education = u"大专"_s;
    REQUIRE(desk.service().correct(liId, corrected, u"学历漏填"_s));
    const auto again = import(li + zhang);
    CHECK(again.newRows == 0);
    CHECK(again.changed == 0);
    const auto all = NominationService(*desk.file).list({});
    REQUIRE(all->size() == 2);
    for (const auto& row : *all) CHECK_FALSE(row.gone);
    CHECK(desk.service().form(liId)->form.education == u"大专"_s);
    import("1,后山村,村民委员会,主任,钱六,男,1980.01,,2026-12-08 09:00,是,有,有,有\n");
    CHECK(NominationService(*desk.file).list({})->size() == 3);
    CHECK_FALSE(NominationService(*desk.file).find(typed.nomination)->gone);
    desk.checkSound();
}
