#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>

#include "core/report/builders/ballot_paper.h"
#include "core/report/section_text.h"
#include "core/rules/rule_set.h"
#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/poll_papers.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/ballots/ballots_page.h"
#include "ui/pages/ballots/ballots_page_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/reports/batch_dialog.h"
#include "ui/pages/reports/batch_reports.h"
#include "ui/pages/reports/document_list.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/reports/wording_dialog.h"
#include "ui/pages/roster/roster_page.h"
#include "ui/widgets/page_thumbnails.h"
#include "ui/widgets/paper_view.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

VillageId villageOf(SampleElection& sample) {
    const auto found = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(found);
    return found->id;
}

QByteArray start(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(4);
}

/// Every text of a table of a document, row by row.
QStringList tableTexts(const ReportDocument& document) {
    QStringList texts;
    for (const report::Section& section : document.sections)
        if (const auto* table = std::get_if<report::Table>(&section))
            for (const report::Row& row : table->rows) texts << row.cells.front();
    return texts;
}

struct StopAfter final : Progress {
    explicit StopAfter(int places) : m_places(places) {}
    [[nodiscard]] bool cancelled() const override { return m_done >= m_places; }
    void set(int done, int, const QString&) override { m_done = done; }
    int m_places, m_done = 0;
};

}  // namespace

TEST_CASE("The roster is previewed page by page and saved as the same paper", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<RosterPage>(villageOf(sample));
    auto* view = stage.find<PaperView>(u"paperView"_s);
    REQUIRE(view->hasDocument());
    CHECK(view->pageCount() >= 2);
    CHECK(view->currentPage() == 0);
    view->setFocus();
    stage.press(view, Qt::Key_PageDown);
    CHECK(view->currentPage() == 1);
    const int before = view->percent();
    stage.press(view, Qt::Key_Minus);
    CHECK(view->percent() < before);
    for (const QString& suffix : {u"pdf"_s, u"xlsx"_s}) {
        const QString path = sample.folder() + u"/名册."_s + suffix;
        stage.prompt.files = {path};
        stage.find<QPushButton>(u"paper_"_s + suffix)->click();
        CHECK(start(path) == (suffix == u"pdf"_s ? QByteArray("%PDF") : QByteArray("PK\x03\x04")));
    }
    CHECK(stage.said.size() == 2);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("A file that can't be written is told in one sentence", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<RosterPage>(villageOf(sample));
    stage.prompt.files = {sample.folder() + u"/missing/名册.pdf"_s};
    stage.find<QPushButton>(u"paper_pdf"_s)->click();
    REQUIRE(stage.errors.size() == 1);
    CHECK(stage.said.isEmpty());
}

TEST_CASE("The ballot names posts by rank, nominees in ballot order, and lines for somebody else",
          "[papers]") {
    SampleElection sample;
    const auto contest = CountingService(sample.file()).contest(villageOf(sample), Body::VillagersCommittee);
    REQUIRE(contest);
    const auto ballot = PollPapers(sample.file()).ballot(villageOf(sample), Body::VillagersCommittee);
    REQUIRE(ballot);
    const BallotPaperData& data = *ballot;
    CHECK(data.head.village == u"夏溪村"_s);
    CHECK(data.voidAsAWhole);
    const QStringList texts = tableTexts(buildBallotPaper(data));
    QStringList wanted;
    for (const ContestPost& post : contest->posts)
        for (const ContestPerson& nominee : post.nominees) wanted << nominee.name;
    QStringList found;
    int lines = 0;
    for (const QString& text : texts) {
        if (wanted.contains(text)) found << text;
        lines += text.contains(u"____"_s);
    }
    CHECK(found == wanted);
    CHECK(lines == 4);  // one a seat
    auto revote = data;
    revote.round = Round::Revote;
    CHECK(tableTexts(buildBallotPaper(revote)).filter(u"____"_s).isEmpty());
}

TEST_CASE("Namesakes and undecided nominees are named before a ballot is printed", "[papers]") {
    Contest contest;
    contest.posts = {
        {u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张三"_s, {}}, {u"P2"_s, u"张三"_s, {}}}},
        {u"member"_s, u"委员"_s, 2, 1, false, {}}};
    CHECK(BallotsPageModel::warnings(contest, 0).size() == 2);
    CHECK(BallotsPageModel::warnings(contest, 2).size() == 3);
}

TEST_CASE("Reports tell which papers are ready, all can be written until somebody stops", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ReportsPage>(villageOf(sample));
    auto* list = stage.find<QListView>(u"documentList"_s);
    auto* model = static_cast<DocumentListModel*>(list->model());
    REQUIRE(model->rowCount() >= 5);
    // nobody has closed the sample's registers or objected to them; the office's files tell nothing of
    // committee, representatives and proxies
    const QSet<QString> waiting{u"register"_s,
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
                                u"notice-runoff"_s,
                                u"runoff-ballot"_s,
                                u"zero-report"_s};
    CHECK(model->readyCount() == model->rowCount() - waiting.size());
    // the page opens on a paper that can be read, not on one that waits
    CHECK(model->at(list->currentIndex().row())->ready);
    list->setFocus();
    for (int i = 0; i < model->rowCount(); ++i) {
        INFO(model->at(i)->kind.key.toStdString());
        list->setCurrentIndex(model->index(i));
        const bool ready = !waiting.contains(model->at(i)->kind.key);
        CHECK(stage.find<PaperView>(u"paperView"_s)->hasDocument() == ready);
        CHECK(model->at(i)->waitsFor.isEmpty() == ready);
    }
    StopAfter progress(25);  // in the first village, behind the papers of the township
    const auto stopped = writeBatch(sample.file(), {{}, sample.folder() + u"/out"_s, {}}, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(start(sample.folder() + u"/out/全镇/全镇汇总.pdf"_s) == QByteArray("%PDF"));
    CHECK_FALSE(QFile::exists(sample.folder() + u"/out/03下畈村"_s));
}

TEST_CASE("Documents are searched, shown empty and in large type, by keys alone", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ReportsPage>(villageOf(sample));
    auto* list = stage.find<QListView>(u"documentList"_s);
    auto* model = static_cast<DocumentListModel*>(list->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* search = stage.find<QLineEdit>(u"documentSearch"_s);
    search->setFocus();
    stage.type(search, u"voter-cards"_s);
    REQUIRE(model->rowCount() == 1);
    CHECK(model->at(0)->kind.key == u"voter-cards"_s);
    auto* view = stage.find<PaperView>(u"paperView"_s);
    CHECK_FALSE(view->hasDocument());
    CHECK(stage.find<QLabel>(u"paperWhyNot"_s)->text().contains(u"空白表"_s));
    auto* forms = stage.find<QComboBox>(u"documentForm"_s);
    forms->setFocus();
    stage.press(forms, Qt::Key_Down);
    CHECK(view->hasDocument());
    CHECK_FALSE(stage.find<QPushButton>(u"reportsIssue"_s)->isEnabled());
    search->setFocus();
    stage.press(search, Qt::Key_Escape);
    CHECK(model->rowCount() > 30);
    search->clear();
    stage.type(search, u"notice-void"_s);
    forms->setCurrentIndex(2);
    REQUIRE(view->hasDocument());
    CHECK(view->pageCount() >= 2);
    stage.type(search, u"x"_s);
    CHECK(model->rowCount() == 0);
    CHECK_FALSE(view->hasDocument());
}

TEST_CASE("Small pages lead to their page, and go with a paper of one page", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<RosterPage>(villageOf(sample));
    auto* view = stage.find<PaperView>(u"paperView"_s);
    auto* pages = stage.find<PageThumbnails>(u"paperThumbnails"_s);
    const QAbstractItemModelTester tester(pages->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(pages->model()->rowCount() == view->pageCount());
    CHECK_FALSE(pages->model()->index(0, 0).data(Qt::DecorationRole).isNull());
    pages->setFocus();
    stage.press(pages, Qt::Key_End);
    CHECK(view->currentPage() == view->pageCount() - 1);
    view->goToPage(0);
    CHECK(pages->currentIndex().row() == 0);
}

TEST_CASE("Chosen papers of chosen villages become folders with contents, or one PDF", "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ReportsPage>(villageOf(sample));
    const QString folder = sample.folder() + u"/batch"_s;
    stage.prompt.files = {folder};
    stage.find<QPushButton>(u"reportsAll"_s)->click();
    auto* dialog = stage.window->findChild<BatchDialog*>();
    REQUIRE(dialog);
    auto* kinds = dialog->findChild<QListWidget*>(u"batchKinds"_s);
    REQUIRE(kinds);
    dialog->findChild<QPushButton*>(u"batchKindsNone"_s)->click();
    for (int i = 0; i < kinds->count(); ++i)
        if (kinds->item(i)->text() == u"选举结果报告单"_s || kinds->item(i)->text() == u"自荐人名册"_s)
            kinds->item(i)->setCheckState(Qt::Checked);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    stage.waitForJob();
    QTest::qWait(0);
    CHECK(start(folder + u"/01夏溪村/选举结果报告单.pdf"_s) == QByteArray("%PDF"));
    CHECK(start(folder + u"/01夏溪村/自荐人名册.xlsx"_s) == QByteArray("PK\x03\x04"));
    CHECK(start(folder + u"/01夏溪村/00目录.pdf"_s) == QByteArray("%PDF"));
    CHECK(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    // One PDF: contents first, then each paper on a page of its own.
    BatchTarget target;
    target.wish.kinds = {u"result"_s, u"box-reconciliation"_s};
    target.wish.township = false;
    target.file = sample.folder() + u"/all.pdf"_s;
    NoProgress progress;
    const auto outcome = writeBatch(sample.file(), target, progress);
    REQUIRE(outcome);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, target.file, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"目录"_s));
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    for (const Village& village : *villages) {
        CHECK(text.contains(village.name + u"票箱清点核对表"_s));
        CHECK(text.count(village.name) >= 4);
    }
    CHECK(text.contains(u"吕囡娥"_s));
}

TEST_CASE("The words of a notice are changed on the desk, checked while they are typed, and put back",
          "[papers]") {
    SampleElection sample;
    PageStage stage(sample.file());
    auto* page = stage.show<ReportsPage>(villageOf(sample));
    page->open({u"reports"_s, {}, false, {}, {}, u"notice-void"_s});
    auto* words = stage.find<QPushButton>(u"reportsWords"_s);
    auto* list = stage.find<QListView>(u"documentList"_s);
    REQUIRE(QTest::qWaitFor(
        [list] { return list->currentIndex().data().toString() == u"无效票认定规则公告"_s; }));
    QTest::qWait(0);  // its paper follows the list
    REQUIRE(words->isEnabled());
    words->click();
    auto* dialog = stage.window->findChild<WordingDialog*>();
    REQUIRE(dialog);
    auto* body = dialog->findChild<QPlainTextEdit*>(u"wordingBody"_s);
    auto* title = dialog->findChild<QLineEdit*>(u"wordingTitle"_s);
    auto* reset = dialog->findChild<QPushButton*>(u"wordingReset"_s);
    REQUIRE((body && title && reset));
    CHECK(title->text() == u"{村名}选票有效、无效认定规则公告"_s);
    CHECK_FALSE(reset->isEnabled());
    body->setFocus();
    QTest::keyClick(body, Qt::Key_A, Qt::ControlModifier);
    body->insertPlainText(u"乡亲们：{没有}"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());  // refused: there is no such mark
    QTest::keyClick(body, Qt::Key_A, Qt::ControlModifier);
    body->insertPlainText(u"乡亲们：选举日是{选举日}。"_s);
    CHECK(reset->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    CHECK_FALSE(dialog->isVisible());
    const auto paper = ReportingService(sample.file()).build(u"notice-void"_s, villageOf(sample));
    REQUIRE(paper);
    bool said = false;
    forEachText(*paper, [&said](const QString& text) { said = said || text.contains(u"选举日是2026年"_s); });
    CHECK(said);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("What was chosen in the print dialog is there the next time, as far as the paper has it",
          "[papers]") {
    PrintChoice{u"没有这台打印机"_s, 3, int(QPrinter::DuplexLongSide), true, 2, 4}.save();
    const PrintChoice choice = PrintChoice::load();
    CHECK(choice.copies == 3);
    CHECK(choice.toPage == 4);
    QPrinter printer;
    choice.applyTo(printer, 10);
    CHECK(printer.copyCount() == 3);
    CHECK(printer.fromPage() == 2);
    CHECK(printer.toPage() == 4);
    QPrinter shorter;
    choice.applyTo(shorter, 3);
    CHECK(shorter.toPage() == 3);
    QPrinter one;
    choice.applyTo(one, 1);
    CHECK(one.printRange() == QPrinter::AllPages);
    PrintChoice{}.save();
}

TEST_CASE("A paper that isn't ready says what it waits for, and so do its buttons", "[papers]") {
    QTemporaryDir folder;
    const FixedClock clock{QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC)};
    auto file = ElectionFile::create(folder.filePath(u"a.election"_s),
                                     {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
    REQUIRE(file);
    PageStage stage(**file);
    stage.show<ReportsPage>(std::nullopt);
    CHECK(stage.find<QPushButton>(u"paper_pdf"_s)->isEnabled());  // an empty form needs nothing
    auto* list = stage.find<QListView>(u"documentList"_s);
    list->setFocus();
    stage.press(list, Qt::Key_Home);  // the register, which nobody has imported
    CHECK_FALSE(stage.find<QPushButton>(u"paper_pdf"_s)->isEnabled());
    CHECK_FALSE(stage.find<QPushButton>(u"paper_pdf"_s)->toolTip().isEmpty());
    CHECK_FALSE(stage.find<QLabel>(u"paperWhyNot"_s)->text().isEmpty());
}
