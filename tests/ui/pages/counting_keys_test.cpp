/// One whole village of the sample called ballot by ballot with real key presses: the same outcome as its
/// imported ballots and as truth.json.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>

#include "core/rules/outcome_json.h"
#include "core/services/counting_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/counting_page.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

class Caller {
  public:
    explicit Caller(PageStage& stage) : m_stage(stage), m_view(stage.find<CallingView>(u"callingView"_s)) {}

    void call(const BallotPaper& paper) {
        const CallingModel& model = *m_view->model();
        if (paper.ruledVoid) {
            QTest::keyClicks(m_view, u"x5"_s);
        } else {
            bool any = false;
            for (size_t i = 0; i < model.posts().size(); ++i)
                for (const QString& name : paper.columns[i].split(u'、', Qt::SkipEmptyParts))
                    any = true, mark(int(i), name);
            if (!any) QTest::keyClicks(m_view, u"0"_s);
        }
        QTest::keyClick(m_view, Qt::Key_Return);
    }

  private:
    void mark(int post, const QString& written) {
        const QString name = written.endsWith(u'×') || written.endsWith(u'○') ? written.chopped(1) : written;
        const CallingModel& model = *m_view->model();
        for (const CalledName& printed : model.posts()[size_t(post)].names)
            if (printed.name == name) {
                QTest::keyClicks(m_view, QString(printed.key));
                if (written.endsWith(u'×')) QTest::keyClicks(m_view, u"-"_s);
                return;
            }
        while (m_view->model()->currentPost() != post) QTest::keyClick(m_view, Qt::Key_Tab);
        if (name == u"?"_s) return QTest::keyClicks(m_view, u"?"_s);
        QTest::keyClicks(m_view, u"/"_s);
        auto* line = m_stage.find<QLineEdit>(u"writeInLine"_s);
        line->setText(name);  // what an input method hands over
        // The last entry takes the name as it is written.
        for (int i = 0; i < 20; ++i) QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
    }

    PageStage& m_stage;
    CallingView* m_view;
};

QByteArray jsonOf(const Outcome& outcome) {
    return QJsonDocument(outcomeJson(outcome)).toJson(QJsonDocument::Compact);
}

}  // namespace

TEST_CASE("A whole village called by real key presses decides as its imported ballots do", "[counting]") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    const CountingService counting(sample.file());
    const auto imported = counting.count(village->id, kBody);
    const auto ballots = counting.ballots(village->id, kBody);
    REQUIRE(imported);
    REQUIRE(ballots);
    REQUIRE(ballots->size() == 806);
    beginCount(sample.file(), village->id, CountingWay::Calling, u"三种方式各计一遍"_s);
    PageStage stage(sample.file());
    stage.show<CountingPage>(village->id);
    auto* view = stage.find<CallingView>(u"callingView"_s);
    REQUIRE(view->isVisible());
    Caller caller(stage);
    QString box = (*ballots)[0].paper.box;
    for (const CalledBallot& ballot : *ballots) {
        if (ballot.paper.box != box) {
            QTest::keyClick(view, Qt::Key_PageDown);
            box = ballot.paper.box;
        }
        caller.call(ballot.paper);
    }
    CHECK(stage.errors.isEmpty());
    CHECK(view->model()->figures().called == 806);
    const auto called = counting.count(village->id, kBody);
    REQUIRE(called);
    CHECK(called->findings.empty());
    CHECK(jsonOf(called->outcome) == jsonOf(imported->outcome));
    QFile file(QStringLiteral(TEST_DATA_DIR "/truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject want =
        QJsonDocument::fromJson(file.readAll())[u"villages"_s][u"夏溪村"_s][u"count"_s].toObject();
    CHECK(nextStepKey(called->outcome.next) == want.value(u"next"_s).toString());
    CHECK(called->outcome.valid == want[u"ballots"_s][u"valid"_s].toInt());
    CHECK(called->outcome.voidBallots == want[u"ballots"_s][u"void"_s].toInt());
    for (size_t i = 0; i < called->outcome.posts.size(); ++i) {
        QJsonArray names;
        for (const QString& id : called->outcome.posts[i].elected) names.append(called->nameOf(id));
        CHECK(names == want[u"elected"_s][called->contest.posts[i].title].toArray());
    }
}
