#pragma once
/// One page in a window of its own, over an open election file: what it asks, says and where it goes is kept.
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

#include "core/base/language.h"
#include "tests/support/catch.h"
#include "tests/support/dialog_pictures.h"
#include "tests/support/scripted_prompt.h"
#include "ui/pages/page.h"

namespace election::test {

class PageStage final : public Navigator {
  public:
    explicit PageStage(ElectionFile& file) : desk(file, changes, jobs, prompt, *this) {
        installLanguage(kDefaultLanguage);
    }
    ~PageStage() override {
        hidePage();
        window.reset();
        installLanguage(QStringLiteral("en"));
    }

    template <class PageType>
    PageType* show(std::optional<VillageId> village) {
        hidePage();
        window = std::make_unique<QWidget>();
        window->setProperty(kShowsPage, true);
        auto* made = new PageType(desk);
        (new QVBoxLayout(window.get()))->addWidget(made);
        window->setObjectName(QString::fromLatin1(made->metaObject()->className()).section(u':', -1));
        page = made;
        made->setVillage(village);
        window->resize(1178, 694);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::qWait(0);
        return made;
    }
    /// A picture is taken of it then, once its layouts have settled.
    void hidePage() {
        if (!window) return;
        if (qEnvironmentVariableIsSet("ELECTION_PICTURES")) QTest::qWait(50);
        window->hide();
    }
    template <class Widget>
    Widget* find(const QString& name) {
        auto* found = window->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    /// Presses keys on what has the focus: "1", "a" ... as typed.
    void type(QWidget* on, const QString& keys) {
        QTest::keyClicks(on, keys);
        QTest::qWait(0);
    }
    void press(QWidget* on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(on, key, modifiers);
        QTest::qWait(0);
    }
    void waitForJob() {
        REQUIRE(QTest::qWaitFor([this] { return !jobs.isRunning(); }, 60000));
    }

    void goTo(const PageTarget& target) override { went.push_back(target); }
    void say(const QString& text) override { said << text; }
    void showError(const Error& error) override { errors << error.message; }
    void showFindings() override {}
    void trySample() override {}

    ChangeBus changes;
    JobRunner jobs;
    ScriptedPrompt prompt;
    std::vector<PageTarget> went;
    QStringList said, errors;
    Desk desk;
    std::unique_ptr<QWidget> window;
    Page* page = nullptr;
};

}  // namespace election::test
