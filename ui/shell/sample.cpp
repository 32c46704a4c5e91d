#include "ui/shell/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include "core/services/election_file.h"
#include "core/services/import_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<> fill(const QString& path, const Clock& clock, const QString& actor, Progress& progress) {
    ElectionFile::NewElection sample;
    sample.township = u"经济开发区"_s;
    sample.ruleSetId = u"zj-2026"_s;
    sample.electionDay = QDate(2026, 12, 19);
    ELECTION_ASSIGN(const auto file, ElectionFile::create(path, sample, clock, actor));
    ImportService imports(*file);
    ELECTION_TRY(imports.importAll(sampleFolder(), {}, progress));
    return Ok{};
}

}  // namespace

QString sampleFolder() {
    const QDir beside(QCoreApplication::applicationDirPath());
    const QStringList places{beside.filePath(u"../share/village-election/sample/township-a"_s),
                             QString::fromUtf8(ELECTION_SAMPLE_DIR)};
    for (const QString& place : places)
        if (QDir(place).exists()) return QDir::cleanPath(place);
    return {};
}

QString newSamplePath() {
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(u"."_s);
    const QString name = Text::tr("Sample township");
    QString path = folder.filePath(name + u".election"_s);
    for (int i = 2; QFile::exists(path); ++i) path = folder.filePath(u"%1 %2.election"_s.arg(name).arg(i));
    return path;
}

Result<QString> makeSample(const QString& path, const Clock& clock, const QString& actor,
                           Progress& progress) {
    if (sampleFolder().isEmpty())
        return Error{ErrorCode::NotFound,
                     Text::tr("This installation has no sample township; install the program "
                              "again with its share folder."),
                     {}};
    if (auto filled = fill(path, clock, actor, progress); !filled) {
        QFile::remove(path);
        return filled.error();
    }
    return path;
}

}  // namespace election
