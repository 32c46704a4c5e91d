#include <QFile>
#include <QLabel>
#include <QListView>

#include "core/report/builders/ballot_paper.h"
#include "core/rules/rule_set.h"
#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/ballots/ballots_page.h"
#include "ui/pages/ballots/ballots_page_model.h"
#include "ui/pages/reports/batch_reports.h"
#include "ui/pages/reports/document_list.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/roster/roster_page.h"
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
    PaperHead head;
    head.village = u"夏溪村"_s;
    const auto data = BallotsPageModel::ballot(*contest, head, sample.file().ruleSet());
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
    const QSet<QString> waiting{u"register"_s,          u"register-households"_s, u"register-supplement"_s,
                                u"objections"_s,        u"committee"_s,           u"committee-change"_s,
                                u"representatives"_s,   u"group-leaders"_s,       u"proxy-list"_s,
                                u"proxy-certificates"_s};
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
    StopAfter progress(2);
    const auto stopped = writeAllReports(sample.file(), sample.folder() + u"/out"_s, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(start(sample.folder() + u"/out/01夏溪村/自荐人名册.pdf"_s) == QByteArray("%PDF"));
    CHECK_FALSE(QFile::exists(sample.folder() + u"/out/03下畈村"_s));
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
