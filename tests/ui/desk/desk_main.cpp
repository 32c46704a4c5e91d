#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <memory>

#include "tests/support/dialog_pictures.h"
#include "tests/support/run_tests.h"
#include "ui/widgets/theme.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir settings;  // nobody's own choices are read or written
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const int percent = qEnvironmentVariableIntValue("ELECTION_TEXT");
    election::Theme::apply(election::Scheme::Light, percent > 0 ? percent : 100);
    std::unique_ptr<QObject> pictures;
    if (const QString folder = qEnvironmentVariable("ELECTION_PICTURES"); !folder.isEmpty()) {
        pictures = std::make_unique<election::test::DialogPictures>(folder);
        app.installEventFilter(pictures.get());
    }
    return runTests(argc, argv);
}
