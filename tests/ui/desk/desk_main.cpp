#include <QApplication>

#include "tests/support/run_tests.h"
#include "ui/widgets/theme.h"

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    election::Theme::apply(election::Scheme::Light, 100);
    return runTests(argc, argv);
}
