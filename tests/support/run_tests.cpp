#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QLocale>
#include <QStandardPaths>

#include "tests/support/run_tests.h"

int runTests(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
