#pragma once
/// Runs the real village-election-cli.
#include <QProcess>
#include <QString>
#include <QStringList>

struct ProgramRun {
    int status = -1;
    QByteArray out;
    QString err;
};

/// `CLI_PROGRAM` is given by tests/cli/CMakeLists.txt.
inline ProgramRun runCli(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}
