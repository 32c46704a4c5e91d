#pragma once
/// Small files for the tests of core/io.
#include <QFile>
#include <QTemporaryDir>

#include "core/io/office_files.h"
#include "core/io/workbook.h"
#include "tests/support/catch.h"

namespace election::test {

inline QString dataFile(const QString& name) {
    return QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/io/") + name;
}
inline QString sampleFile(const QString& name) {
    return QStringLiteral(SAMPLE_DIR) + QStringLiteral("/township-a/") + name;
}

struct Folder {
    QTemporaryDir dir;
    [[nodiscard]] QString path(const QString& name) const { return dir.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return path(name);
    }
};

inline Result<Workbook> tryRead(const QString& path, const ReadOptions& options = {}) {
    NoProgress quiet;
    return readWorkbook(path, options, quiet);
}

inline Workbook mustRead(const QString& path, const ReadOptions& options = {}) {
    auto book = tryRead(path, options);
    INFO(path);
    REQUIRE(book);
    return std::move(book).value();
}

/// A CSV file held in memory, as a workbook of that name.
inline Workbook csvBook(const QString& name, const QString& text) {
    const Folder folder;
    return mustRead(folder.write(name, text.toUtf8()));
}

/// Codes of the findings with their lines: "PRG-05@4 PRG-03@2", in order.
inline QString codes(const Findings& findings) {
    QStringList all;
    for (const Finding& finding : findings)
        all.append(finding.code + QLatin1Char('@') + QString::number(finding.row));
    return all.join(QLatin1Char(' '));
}

}  // namespace election::test
