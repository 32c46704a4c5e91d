#include "core/services/joint_review_service.h"

#include <QFile>

#include "core/base/language.h"
#include "core/io/workbook.h"
#include "core/report/section_text.h"
#include "core/services/audit_service.h"
#include "core/services/import_service.h"
#include "core/services/joint_review_papers.h"
#include "core/services/screening_board_service.h"
#include "core/services/screening_service.h"
#include "tests/core/services/joint_review_files.h"
#include "tests/core/services/paper_golden.h"
#include "tests/support/chinese.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;

namespace {

QString writeCsv(const SmallElection& election, const QString& name, const QByteArray& rows) {
    QFile file(election.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + rows);
    return file.fileName();
}

Workbook workbookOf(const QString& path) {
    NoProgress progress;
    auto book = readWorkbook(path, {}, progress);
    REQUIRE(book);
    return std::move(book).value();
}

const DepartmentRow& rowOf(const ReviewBoard& board, const QString& name) {
    for (const DepartmentRow& row : board.departments)
        if (row.department.name == name) return row;
    FAIL("no such department");
    return board.departments.front();
}

/// A CSV in the columns of the office's own file.
const QByteArray kHead =
    "序号,村,姓名,身份证号码,自荐职务,审查意见,涉及情形,条款,审查人,审查日期,回执编号\r\n";

QByteArray answerLine(int person, const char* opinion, const QByteArray& more = {}) {
    return QByteArray::number(person) + ",后山村," + AskedElection::people[person - 1].toUtf8() + ',' +
           idNumber(person).toUtf8() + ',' + AskedElection::postOf(person).toUtf8() + ',' + opinion + ',' +
           (more.isEmpty() ? ",,张,2026-12-09," : more) + "\r\n";
}

NewReviewRequest wanted(const AskedElection& election, int round, const QString& folder) {
    NewReviewRequest made;
    made.round = round;
    made.folder = election.folder.filePath(folder);
    return made;
}

}  // namespace

TEST_CASE("A request of the sample township: eleven departments, one line a nominee, IDs as text",
          "[joint-review]") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 12, 12), QTime(1, 0), Qt::UTC));
    JointReviewService service(sample.file());
    NewReviewRequest made;
    made.round = 2;
    made.folder = sample.folder() + u"/out"_s;
    const auto sent = service.send(made);
    INFO((sent ? QString() : sent.error().message + sent.error().detail).toStdString());
    REQUIRE(sent);
    REQUIRE(sent->files.size() == 11);
    CHECK(sent->request.number == 1);
    CHECK(sent->request.dueOn == QDate(2026, 12, 13));
    CHECK(sent->people < 537);  // who has withdrawn isn't asked about
    const Workbook book = workbookOf(sent->files.front());
    REQUIRE(book.sheets.size() == 2);
    const Sheet& sheet = book.sheets.front();
    CHECK(int(sheet.rows.size()) == sent->people + 4);
    CHECK(sheet.rows[1].cell(0).text.contains(u"联审函第1号"_s));
    for (const int column : {1, 2, 5, 7, 13}) CHECK(sheet.rows[4].cell(column).kind == CellKind::Text);
    CHECK(sheet.rows[4].cell(5).text.size() == 18);
    // what was sent is read by the ordinary import: nobody has answered, nothing changes
    NoProgress progress;
    const auto back = ImportService(sample.file()).import(FileKind::Review, sent->files, {}, progress);
    REQUIRE(back);
    for (const ImportedFile& file : back->files) {
        REQUIRE_FALSE(file.error);
        CHECK(file.review->count(ReviewLineState::Unanswered) == sent->people);
        CHECK(file.newRows + file.changed + file.gone == 0);
    }
    // their answers of the first round stay and count; the check is open until round 2 is answered
    const auto screened = ScreeningService(sample.file()).screen(std::nullopt);
    REQUIRE(screened);
    const auto& first = screened->front();
    CHECK(first.dossier.opinions.size() == 11);
    CHECK(first.dossier.departmentsAsked.size() == 22);
    CHECK(first.result.checks[4].state == CheckState::LookAgain);
    // once more for nobody is refused
    CHECK_FALSE(service.send(made));
    CHECK(service.send(made).error().code == ErrorCode::RuleViolation);
}

TEST_CASE("Answers by line number: new, changed, unchanged, unanswered and not ours are told apart",
          "[joint-review]") {
    AskedElection election;
    const QString path = *election.service.writeAgain(1, u"公安"_s, election.folder.filePath(u"s"_s));
    const Workbook book = workbookOf(path);
    QStringList ids;
    for (size_t i = 4; i < 16; ++i) ids << book.sheets[0].rows[i].cell(13).text;
    const auto line = [&](int person, const char* opinion, const QString& matter = {}) {
        return answerLine(person, opinion,
                          matter.toUtf8() + (matter.isEmpty() ? ",," : ",五不能④,") + "张,2026-12-09," +
                              ids[person - 1].toUtf8());
    };
    const QString file = writeCsv(election, u"回函.csv"_s,  // not even the name tells the department
                                  kHead + line(1, "无异议") + line(2, "有异议", u"甲"_s) + line(4, ""));
    auto report = election.read({file}).files[0];
    REQUIRE_FALSE(report.error);
    CHECK(report.newRows == 2);
    CHECK(report.review->count(ReviewLineState::Unanswered) == 1);
    CHECK(report.review->lines[0].department == u"公安"_s);
    election.clock.set(QDateTime(QDate(2026, 12, 10), QTime(1, 0), Qt::UTC));
    QByteArray foreign = line(5, "无异议");
    foreign.replace(ids[4].toUtf8(), "LS1-4-005-AAAAA");
    QByteArray other = line(6, "无异议");
    const QString again = writeCsv(
        election, u"联审反馈-公安.csv"_s,
        kHead + line(1, "无异议") + line(2, "无异议") + line(3, "无异议") + line(4, "") + foreign + other);
    report = election.read({again}).files[0];
    CHECK(report.newRows == 2);  // 3 and 6
    CHECK(report.changed == 1);
    CHECK(report.unchanged == 1);
    CHECK(report.gone == 0);  // lines that lack are open, not gone
    CHECK(report.review->count(ReviewLineState::NotOurs) == 1);
    CHECK(report.findingsByCode() == QMap<QString, int>{{u"REV-08"_s, 1}, {u"REV-11"_s, 1}});
    CHECK(report.review->lines[1].before == u"有异议 · 五不能④ · 甲"_s);
    // an emptied line takes no answer away
    CHECK(election.read({writeCsv(election, u"联审反馈-公安.csv"_s, kHead + line(1, ""))}).files[0].changed ==
          0);
    CHECK(election.opinions().size() == 4);
    // another department's file with these lines is not taken
    const QString wrong = writeCsv(election, u"联审反馈-法院.csv"_s, kHead + line(7, "无异议"));
    CHECK(election.read({wrong}).files[0].findingsByCode() == QMap<QString, int>{{u"REV-12"_s, 1}});
    CHECK(election.opinions().size() == 4);
    const auto board = election.service.board(1);
    REQUIRE(board);
    const DepartmentProgress& progress = rowOf(*board, u"公安"_s).progress;
    CHECK(progress.answered == 4);
    CHECK(progress.asked == 12);
    CHECK(progress.lastReadOn == QDate(2026, 12, 10));
    NoProgress quiet;
    CHECK(AuditService(*election.file).verify(quiet)->sound);
}

TEST_CASE("Who is late is told with days, reminded, and has a turn-around once everything is there",
          "[joint-review]") {
    AskedElection election;
    election.clock.set(QDateTime(QDate(2026, 12, 14), QTime(1, 0), Qt::UTC));
    auto board = election.service.board(1);
    REQUIRE(board);
    CHECK(board->overdue == 11);
    CHECK(rowOf(*board, u"公安"_s).overdueDays == 2);
    REQUIRE(election.service.remind(1, {u"公安"_s}, QDate(2026, 12, 14), u"电话"_s));
    CHECK_FALSE(election.service.remind(1, {u"公安"_s}, QDate(2026, 12, 15), {}));  // lies ahead
    CHECK_FALSE(election.service.remind(2, {u"公安"_s}, QDate(2026, 12, 14), {}));  // not asked in that round
    const auto paper = JointReviewPapers(*election.file).reminder(1, u"公安"_s);
    REQUIRE(paper);
    CHECK(paper->noticeNumber == u"联审函第1号"_s);
    QByteArray all = kHead;
    for (int i = 1; i <= 12; ++i) all += answerLine(i, "无异议");
    election.read({writeCsv(election, u"联审反馈-公安.csv"_s, all)});
    board = election.service.board(1);
    const DepartmentRow& police = rowOf(*board, u"公安"_s);
    CHECK(police.state == DepartmentState::Done);
    CHECK(police.progress.turnaround() == 7);
    // the board of the screening says the same: from the day of the request, not from the end of registration
    const auto screening = ScreeningBoardService(*election.file).board({});
    REQUIRE(screening);
    for (const BoardDepartment& one : screening->departments) {
        CHECK(one.sentOn == QDate(2026, 12, 7));
        CHECK(one.days == (one.name == u"公安"_s ? std::optional(7) : std::nullopt));
    }
    CHECK(screening->departments.size() == 11);
    CHECK(police.progress.reminders == 1);
    CHECK(board->overdue == 10);
    CHECK_FALSE(JointReviewPapers(*election.file).reminder(1, u"公安"_s));
}

TEST_CASE("The newest round's answer counts, the older ones stay to be seen", "[joint-review]") {
    AskedElection election;
    election.read(
        {writeCsv(election, u"联审反馈-公安.csv"_s,
                  kHead + answerLine(1, "有异议", "打架,五不能③,张,2026-12-09,") + answerLine(2, "无异议"))});
    const auto counting = [&](int person) {
        const auto one = ScreeningService(*election.file).screenOne(NominationId{person});
        REQUIRE(one);
        REQUIRE(one->dossier.opinions.size() == 1);
        return one->dossier.opinions[0].objection;
    };
    CHECK(counting(1));
    const auto sent = election.service.send(wanted(election, 2, u"zwei"_s));
    REQUIRE(sent);
    CHECK(counting(1));  // asked anew: until the answer comes the old one counts
    // a file without line numbers doesn't say which round it means
    const QString file =
        writeCsv(election, u"联审反馈-公安.csv"_s,
                 kHead + answerLine(1, "无异议") + answerLine(2, "有异议", "赌博,六不宜①,张,,"));
    auto report = election.read({file}).files[0];
    REQUIRE(report.error);
    CHECK(report.error->message.contains(u"公安"_s));
    ImportOptions options;
    options.round = 2;
    CHECK_FALSE(election.read({file}, options).files[0].error);
    CHECK_FALSE(counting(1));
    CHECK(counting(2));
    const auto all = election.service.opinions(NominationId{1});
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).round == 1);
    CHECK(all->at(0).opinion.matter == u"打架"_s);
    CHECK(*election.service.currentRound() == 2);
}

TEST_CASE("A late nominee is asked about alone, a cancelled request waits for nobody", "[joint-review]") {
    AskedElection election;
    CHECK_FALSE(election.service.send(wanted(election, 1, u"x"_s)));
    election.addNomination(13, u"冯十三"_s, idNumber(13), u"主任"_s);
    const auto late = election.service.send(wanted(election, 1, u"late"_s));
    REQUIRE(late);
    CHECK(late->people == 1);
    CHECK(late->request.number == 2);
    // the same folder again may hold answers: nothing is overwritten, and nothing was recorded
    auto again = wanted(election, 1, u"late"_s);
    again.again = true;
    const auto refused = election.service.send(again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(election.service.board(1)->requests.size() == 2);
    CHECK_FALSE(election.service.cancel(2, {}));
    REQUIRE(election.service.cancel(2, u"名单有误"_s));
    CHECK(rowOf(*election.service.board(1), u"公安"_s).progress.asked == 12);
    const auto report = election.read(late->files);
    for (const ImportedFile& file : report.files)
        CHECK(file.findingsByCode()[u"REV-11"_s] == 1);  // its lines are of no request in force
}

TEST_CASE("Departments: a new name takes its answers along and still knows the old files", "[joint-review]") {
    AskedElection election;
    election.read({writeCsv(election, u"联审反馈-公安.csv"_s, kHead + answerLine(1, "无异议"))});
    auto all = election.service.departments();
    REQUIRE(all);
    ReviewDepartment police = all->at(3);
    police.name = u"派出所"_s;
    police.contact = u"李警官"_s;
    police.place = 1;
    REQUIRE(election.service.saveDepartment(police));
    all = election.service.departments();
    CHECK(all->front().name == u"派出所"_s);
    CHECK(all->front().alsoCalled == QStringList{u"公安"_s});
    CHECK(all->size() == 11);
    const auto report = election.read({writeCsv(election, u"联审反馈-公安.csv"_s,
                                                kHead + answerLine(1, "无异议") + answerLine(2, "无异议"))});
    CHECK(report.files[0].newRows == 1);
    CHECK(report.files[0].unchanged == 1);
    ReviewDepartment twice;
    twice.name = u"公安"_s;
    CHECK(election.service.saveDepartment(twice).error().code == ErrorCode::Conflict);
    twice.name = u"a/b"_s;
    CHECK(election.service.saveDepartment(twice).error().code == ErrorCode::InvalidInput);
    // one that is not asked any more isn't waited for
    police = all->back();
    police.active = false;
    REQUIRE(election.service.saveDepartment(police));
    CHECK(election.service.proposal(2)->departments.size() == 10);
    CHECK(*election.service.addProposed() == 7);
    CHECK(*election.service.addProposed() == 0);
    NoProgress progress;
    const auto sound = AuditService(*election.file).verify(progress);
    INFO(sound->problems.join(u'\n').toStdString());
    CHECK(sound->sound);
}

TEST_CASE("Round 3 asks about the winners of the count, write-ins too", "[joint-review]") {
    SampleElection sample;
    JointReviewService service(sample.file());
    sample.clock().set(QDateTime(QDate(2026, 12, 19), QTime(12, 0), Qt::UTC));
    const auto proposal = service.proposal(3);
    REQUIRE(proposal);
    CHECK(proposal->people > 29);
    CHECK(proposal->dueOn == QDate(2026, 12, 20));
    NewReviewRequest made;
    made.round = 3;
    made.departments = {u"公安"_s};
    made.folder = sample.folder() + u"/out"_s;
    const auto sent = service.send(made);
    REQUIRE(sent);
    CHECK(sent->people == proposal->people);
    const Workbook book = workbookOf(sent->files.front());
    CHECK(book.sheets[0].rows[3].cell(7).text == u"当选职务"_s);
    NoProgress progress;
    const auto sound = AuditService(sample.file()).verify(progress);
    INFO(sound->problems.join(u'\n').toStdString());
    CHECK(sound->sound);
}

TEST_CASE("The joint review of a village by department reads as its golden file", "[joint-review]") {
    AskedElection election;
    const InChinese chinese;
    election.clock.set(QDateTime(QDate(2026, 12, 14), QTime(1, 0), Qt::UTC));
    QByteArray lines = kHead;
    for (int person = 1; person <= 12; ++person)
        lines += answerLine(person, person == 4 ? "有异议" : "无异议",
                            person == 4 ? "危险驾驶罪，拘役二个月,五不能④,张,2026-12-09," : QByteArray());
    const QString file = writeCsv(election, u"联审反馈-公安.csv"_s, lines);
    REQUIRE(election.read({file}).files[0].newRows > 0);
    REQUIRE(election.service.remind(1, {u"法院"_s}, QDate(2026, 12, 13), u"电话"_s));
    checkGoldenOf(*election.file, u"joint-review"_s, election.village);
}
