#pragma once
/// The sample township as an election file. Importing it takes seconds in a debug build, so ctest does it
/// once (the fixture `sample`, see tests/support/CMakeLists.txt) and every test gets a copy; a program run by
/// hand imports it itself.
#include <QString>
#include <QTemporaryDir>
#include <memory>

#include "core/base/clock.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"

namespace election::test {

/// Where the sample's office files stand.
QString sampleFolder();

/// Makes the sample election at `path`; what the import told. Throws when it fails.
ImportAllReport makeSample(const QString& path);

/// A copy of the sample election of its own, open for writing by 王. Fails the test when it can't be made.
class SampleElection {
  public:
    SampleElection();
    ElectionFile& file() { return *m_file; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("sample.election")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    FixedClock& clock() { return m_clock; }
    void reopen();
    void close() { m_file.reset(); }  ///< for another program to open the file at path()

  private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<ElectionFile> m_file;
};

}  // namespace election::test
