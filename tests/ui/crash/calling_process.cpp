/// The real counting page, driven by key presses until somebody kills it. For every ballot that the page
/// shows as saved one line goes to standard output: its number.
///   calling_process FILE.election BALLOTS
#include <unistd.h>

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/services/setup_service.h"
#include "tests/support/scripted_prompt.h"
#include "tests/ui/crash/called_keys.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/counting_page.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

class NoNavigator final : public Navigator {
  public:
    void goTo(const PageTarget&) override {}
    void say(const QString&) override {}
    void showError(const Error& error) override {
        qFatal("%s %s", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    }
    void showFindings() override {}
    void trySample() override {}
};

void acknowledge(int called) {
    const QByteArray line = QByteArray::number(called) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size()) ::_exit(3);
}

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc < 3) return 64;
    installLanguage(kDefaultLanguage);
    const SystemClock clock;
    auto opened =
        ElectionFile::open(QString::fromLocal8Bit(argv[1]), ElectionFile::Mode::Write, clock, u"王"_s);
    if (!opened) qFatal("%s", qUtf8Printable(opened.error().message));
    const auto file = std::move(opened).value();
    ChangeBus changes;
    JobRunner jobs;
    test::ScriptedPrompt prompt;
    NoNavigator navigator;
    Desk desk(*file, changes, jobs, prompt, navigator);
    const auto villages = SetupService(*file).villages();
    if (!villages || villages->empty()) return 1;
    QWidget window;
    auto* page = new CountingPage(desk);
    (new QVBoxLayout(&window))->addWidget(page);
    page->setVillage(villages->front().id);
    window.resize(1178, 694);
    window.show();
    QApplication::processEvents();
    auto* view = window.findChild<CallingView*>(u"callingView"_s);
    if (!view || !view->isVisible()) return 1;
    const int ballots = QString::fromLocal8Bit(argv[2]).toInt();
    while (view->model()->figures().called < ballots) {
        const int number = view->model()->figures().called + 1;
        QTest::keyClicks(view, test::calledKeys(number));
        QTest::keyClick(view, Qt::Key_Return);
        view->repaint();
        if (view->model()->figures().called != number) return 2;
        acknowledge(number);
    }
    return 0;
}
