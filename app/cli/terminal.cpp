#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

void write(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

}  // namespace

void Terminal::print(const QString& text) {
    write(stdout, text.toUtf8() + '\n');
}

void Terminal::printJson(const QJsonObject& object) {
    write(stdout, QJsonDocument(object).toJson());
}

void Terminal::message(const QString& text) {
    write(stderr, text.toUtf8() + '\n');
}

int Terminal::fail(const Error& error) {
    message(error.message);
    if (qEnvironmentVariableIsSet("VILLAGE_ELECTION_DEBUG") && !error.detail.isEmpty()) message(error.detail);
    return kFailed;
}

Result<QByteArray> readInputFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) return Error{ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    if (info.isDir())
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is a folder; name a file.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Text::tr("%1 can't be read: %2").arg(path, file.errorString()), {}};
    auto bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::Io, Text::tr("%1 can't be read: %2").arg(path, file.errorString()), {}};
    return bytes;
}

}  // namespace election
