/// What the desk costs on the sample township: opening, every page's first show, and typing in the register.
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/services/counting_procedure_service.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sample.h"
#include "tests/support/scripted_prompt.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/counting_page.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"

using namespace election;
using namespace election::bench;
using namespace Qt::StringLiterals;

namespace {

/// From the key event to the end of the paint that it leads to; processor time, so that other work on the
/// machine does not count.
Times typing(MainWindow& window, int count) {
    window.goTo({u"register"_s, {}, true, {}, {}, {}});
    auto* box = window.findChild<QLineEdit*>(u"registerSearch"_s);
    box->setFocus();
    const QStringList words{u"zs"_s,     u"lxm"_s, u"wang"_s, u"5678"_s,
                            u"010012"_s, u"yqs"_s, u"chen"_s, u"138"_s};
    Times times;
    for (int i = 0, keys = 0; keys < count; ++i) {
        box->clear();
        QApplication::processEvents();
        for (const QChar letter : words.at(i % words.size())) {
            const CpuTimer timer;
            QTest::keyClick(box, letter.toLatin1());
            QApplication::processEvents();
            times.add(timer.milliseconds());
            ++keys;
        }
    }
    return times;
}

/// Every entry of every filter and every order of the register of all villages, one after the other: from the
/// key that chooses it to the end of the paint. Filters come off again before the next box.
void choosing(MainWindow& window) {
    window.goTo({u"register"_s, {}, true, {}, {}, {}});
    for (const QString& name : {u"filterCategory"_s, u"filterStatus"_s, u"filterFinding"_s, u"filterGroup"_s,
                                u"filterGrid"_s, u"filterSort"_s}) {
        auto* box = window.findChild<QComboBox*>(name);
        if (!box || !box->isVisible() || box->count() < 2) continue;
        box->setFocus();
        Times times;
        for (int i = 1; i < std::min(box->count(), 40); ++i) {
            const CpuTimer timer;
            QTest::keyClick(box, Qt::Key_Down);
            QApplication::processEvents();
            times.add(timer.milliseconds());
        }
        tell(u"a choice in %1, to the end of the paint"_s.arg(name), times);
        QTest::keyClick(box, Qt::Key_Home);
        QApplication::processEvents();
    }
}

/// From Enter on a called ballot until it is on disk (synchronous=FULL) and painted in the hall: time on the
/// clock, since the disk is what may be slow.
Times calling(MainWindow& window, const QString& path, int count) {
    VillageId village;
    {
        const SystemClock clock;
        auto file = ElectionFile::open(path, ElectionFile::Mode::Read, clock, u"王"_s);
        village = SetupService(**file).villageNamed(u"夏溪村"_s)->id;
    }
    window.goTo({u"counting"_s, village, false, {}, {}, {}});
    QApplication::processEvents();
    auto* page = window.findChild<CountingPage*>();
    auto* view = window.findChild<CallingView*>(u"callingView"_s);
    QTest::keyClick(view, Qt::Key_F8);
    QApplication::processEvents();
    page->projector()->resize(1920, 1080);
    Times times;
    for (int i = 0; i < count; ++i) {
        QTest::keyClicks(view, i % 3 == 0 ? u"1"_s : i % 3 == 1 ? u"13"_s : u"2"_s);
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view, Qt::Key_Return);
        page->projector()->repaint();
        times.add(double(timer.nsecsElapsed()) / 1e6);
        QApplication::processEvents();
    }
    if (view->model()->figures().called != count)
        std::printf("only %d called\n", view->model()->figures().called);
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    installLanguage(kDefaultLanguage);
    test::SampleElection sample;
    const QString path = sample.path();
    {
        // One village is called anew: its imported ballots are set aside.
        const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s)->id;
        CountingProcedureService procedure(sample.file());
        constexpr Body kBody = Body::VillagersCommittee;
        (void)procedure.chooseWay(village, kBody, CountingWay::Calling, u"测量"_s);
        (void)procedure.makeZeroReport(village, kBody, {u"甲某"_s, {u"乙某"_s}, {u"丙某"_s, u"丁某"_s}});
    }
    sample.close();
    forgetPeakMemory();  // what follows is the desk, not the import

    const CpuTimer opening;
    const FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC)};
    DeskSettings settings;
    settings.language = kDefaultLanguage;
    MainWindow window(clock, settings, std::make_unique<test::ScriptedPrompt>(), false);
    window.show();
    window.files().open(path);
    window.repaint();
    QApplication::processEvents();
    tell(u"window with the sample, to its first paint"_s, opening.milliseconds());
    QTest::qWait(600);  // nobody is faster; the window prepares the search meanwhile
    // `desk_bench keys 5000`: only typing, for a profiler
    if (argc > 2) {
        tell(u"a key in the register's search, to the end of the paint"_s,
             typing(window, QString::fromLocal8Bit(argv[2]).toInt()));
        return 0;
    }
    for (const auto& page : window.pages()) {
        const CpuTimer timer;
        window.goTo({page.id, {}, false, {}, {}, {}});
        window.repaint();
        QApplication::processEvents();
        tell(u"first show of page "_s + page.id, timer.milliseconds());
    }
    for (const auto& page : window.pages())
        tell(u"again: page "_s + page.id, repeat(10, [&] {
                 window.goTo({page.id, {}, false, {}, {}, {}});
                 window.repaint();
                 QApplication::processEvents();
             }));
    tell(u"a key in the register's search, to the end of the paint"_s, typing(window, 200));
    choosing(window);
    const Times called = calling(window, path, 1000);
    tell(u"a called ballot on disk and on the projector"_s, called, u"p99 %1"_s.arg(called.p99(), 0, 'f', 2));
    tell(u"peak memory, MB"_s, peakMemory());
    return 0;
}
