#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "tests/support/run_tests.h"
#include "ui/widgets/theme.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir settings;  // nobody's own choices are read or written
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    election::Theme::apply(election::Scheme::Light, 100);
    return runTests(argc, argv);
}
