#pragma once
/// What a command says: results to standard output, messages to standard error.
#include <QJsonObject>
#include <QString>

#include "core/base/result.h"

namespace election {

/// Exit statuses of village-election-cli.
enum ExitStatus {
    kDone = 0,
    kFailed = 1,          ///< it did not happen
    kNeedsAttention = 2,  ///< done, and findings need attention
    kUsage = 64           ///< the command line can't be understood
};

class Terminal {
  public:
    void print(const QString& text);            ///< a line to standard output
    void printJson(const QJsonObject& object);  ///< one object, the only thing on standard output
    void message(const QString& text);          ///< a line to standard error
    /// Says why it did not happen; the status to exit with. The log part goes nowhere but to
    /// VILLAGE_ELECTION_DEBUG.
    int fail(const Error& error);
};

/// A file's bytes; NotFound, Io or InvalidInput (a directory) with one sentence.
Result<QByteArray> readInputFile(const QString& path);

}  // namespace election
