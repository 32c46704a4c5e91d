#include "tests/support/sample.h"

#include <QFile>
#include <QFileInfo>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace election::test {
namespace {

/// The election that every copy is made of: the fixture's file, else one that lives until the program ends.
QString originalPath() {
    const QString fixture = qEnvironmentVariable("SAMPLE_ELECTION");
    if (QFileInfo::exists(fixture)) return fixture;
    static const QTemporaryDir folder;
    static const QString own = [] {
        const QString path = folder.filePath(u"original.election"_s);
        makeSample(path);
        return path;
    }();
    return own;
}

}  // namespace

QString sampleFolder() {
    return QStringLiteral(SAMPLE_DIR "/township-a");
}

ImportAllReport makeSample(const QString& path) {
    const FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC)};
    auto file =
        ElectionFile::create(path, {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
    if (!file) throw std::runtime_error(file.error().message.toStdString());
    NoProgress progress;
    auto imported = ImportService(**file).importAll(sampleFolder(), {}, progress);
    if (!imported)
        throw std::runtime_error(
            (imported.error().message + u" | "_s + imported.error().detail).toStdString());
    return std::move(imported).value();
}

SampleElection::SampleElection() : m_clock(QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC)) {
    if (!QFile::copy(originalPath(), path())) throw std::runtime_error("can't copy the sample election");
    reopen();
}

void SampleElection::reopen() {
    m_file.reset();
    auto file = ElectionFile::open(path(), ElectionFile::Mode::Write, m_clock, u"王"_s);
    if (!file) throw std::runtime_error(file.error().message.toStdString());
    m_file = std::move(file).value();
}

}  // namespace election::test
