#pragma once
/// The window with a copy of the sample election, a clock that stands still and a scripted prompt.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/base/language.h"
#include "core/services/setup_service.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"
#include "tests/support/scripted_prompt.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"

namespace election::test {

class DeskWindow {
  public:
    /// Without `open` the welcome page stands there.
    explicit DeskWindow(bool open = true) {
        installLanguage(kDefaultLanguage);
        auto scripted = std::make_unique<ScriptedPrompt>();
        prompt = scripted.get();
        DeskSettings settings;
        settings.language = kDefaultLanguage;
        window = std::make_unique<MainWindow>(clock, settings, std::move(scripted), false);
        window->show();
        window->activateWindow();  // keys of buttons work in the active window only
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        if (open) {
            // a copy of its own: closed at once, so that the window can take the lock
            const QString path = folder.filePath(QStringLiteral("desk.election"));
            {
                SampleElection sample;
                const QString made = sample.path();
                sample.close();
                REQUIRE(QFile::copy(made, path));
            }
            window->files().open(path);
        }
        QTest::qWait(0);
    }
    ~DeskWindow() { installLanguage(QStringLiteral("en")); }

    template <class Widget>
    Widget* find(const char* name) {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    VillageId village(const QString& name) {
        auto file = ElectionFile::open(folder.filePath(QStringLiteral("desk.election")),
                                       ElectionFile::Mode::Read, clock, QStringLiteral("test"));
        REQUIRE(file);
        const auto found = SetupService(**file).villageNamed(name);
        REQUIRE(found);
        return found->id;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 12, 15), QTime(4, 0), Qt::UTC)};
    ScriptedPrompt* prompt = nullptr;
    std::unique_ptr<MainWindow> window;
};

}  // namespace election::test
