/// The ctest fixture `sample`: imports the sample township once for all tests of a run.
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <exception>

#include "tests/support/sample.h"

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (argc != 2) return 64;
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile::remove(path);
    try {
        election::test::makeSample(path);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
