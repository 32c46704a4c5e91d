#include <QCoreApplication>

#include "tests/support/run_tests.h"

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    return runTests(argc, argv);
}
