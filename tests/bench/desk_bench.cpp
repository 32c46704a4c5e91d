/// What the desk costs on the sample township: opening, every page's first show, and typing in the register.
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "core/base/language.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sample.h"
#include "tests/support/scripted_prompt.h"
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

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    installLanguage(kDefaultLanguage);
    test::SampleElection sample;
    const QString path = sample.path();
    sample.close();

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
    QTest::qWait(200);  // nobody is faster; the window prepares the search meanwhile
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
    tell(u"peak memory, MB"_s, peakMemory());
    return 0;
}
