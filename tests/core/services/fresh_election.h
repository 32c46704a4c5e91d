#pragma once
/// An election with the sample's posts and nothing else, and small registers to import into it.
#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "core/base/clock.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

namespace election::test {

using namespace Qt::StringLiterals;

struct Fresh {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(0, 30), Qt::UTC)};
    std::unique_ptr<ElectionFile> file;
    NoProgress progress;

    Fresh() {
        auto made =
            ElectionFile::create(folder.filePath(u"a.election"_s),
                                 {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
        REQUIRE(made);
        file = std::move(made).value();
        import(FileKind::Posts, {sampleFolder() + u"/职数表.xlsx"_s});
    }

    ImportReport import(FileKind kind, const QStringList& paths, const ImportOptions& options = {}) {
        auto report = ImportService(*file).import(kind, paths, options, progress);
        INFO((report ? std::string() : report.error().message.toStdString()));
        REQUIRE(report);
        return std::move(report).value();
    }

    QString write(const QString& name, const QByteArray& bytes) {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
};

inline const QByteArray kHeader =
    "序号,户号,与户主关系,姓名,性别,民族,出生日期,公民身份号码,村民小组,登记类别,参选意愿,备注\r\n";
inline const QByteArray kMan =
    "1,010001,户主,俞强生,男,汉族,1963-12-07,330799196312072956,第1村民小组,本村户籍,,\r\n";
inline const QByteArray kSon =
    "2,010001,子女,俞德信,男,汉族,1989-11-04,330799198911046476,第1村民小组,本村户籍,,\r\n";

/// Stops at the n-th look.
class StopAfter final : public Progress {
  public:
    explicit StopAfter(int looks) : m_left(looks) {}
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }
    void set(int, int, const QString&) override {}

  private:
    mutable int m_left;
};

}  // namespace election::test
