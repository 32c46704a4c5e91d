#include "ui/pages/archive/archive_page.h"
#include "core/services/audit_service.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/archive/log_model.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

TEST_CASE("The log is filtered by what was done and by what is typed", "[archive]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ArchivePage>(std::nullopt);
    auto* table = stage.find<QTableView>(u"logTable"_s);
    const QAbstractItemModelTester tester(table->model());
    const int all = table->model()->rowCount();
    CHECK(all > 100);
    stage.find<QPushButton>(u"logFilter4"_s)->click();
    CHECK(table->model()->rowCount() == 0);  // nothing was called here
    stage.find<QPushButton>(u"logFilter1"_s)->click();
    CHECK(table->model()->rowCount() == all - 1);  // all but the creation
    auto* search = stage.find<QLineEdit>(u"logSearch"_s);
    search->setText(u"夏溪村"_s);  // as an input method does
    CHECK(table->model()->rowCount() > 0);
    CHECK(table->model()->rowCount() < 10);
}

TEST_CASE("Older rows come when the end of the table is near, each once", "[archive]") {
    SampleElection sample;
    const AuditService audit(sample.file());
    LogModel model(audit);
    const QAbstractItemModelTester tester(&model);
    model.query({}, {});
    CHECK(model.isComplete());
    const int rows = model.rowCount();
    model.readOlder();
    CHECK(model.rowCount() == rows);
    for (int i = 1; i < rows; ++i) CHECK(model.at(i)->sequence == model.at(i - 1)->sequence - 1);
}

TEST_CASE("What a row says is told in words", "[archive]") {
    installLanguage(u"zh_CN"_s);
    AuditRow row;
    row.details = {{u"added"_s, QJsonObject{{u"ballot"_s, 570}}}, {u"file"_s, u"29后山村选票.csv"_s}};
    const QString words = logDetails(row);
    CHECK(words.contains(u"选票 570"_s));
    CHECK(words.contains(u"29后山村选票.csv"_s));
    installLanguage(u"en"_s);
}

TEST_CASE("Verify tells that the file is sound, a backup is written to the chosen folder", "[archive]") {
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ArchivePage>(std::nullopt);
    stage.find<QPushButton>(u"archiveVerify"_s)->click();
    CHECK_FALSE(stage.find<QPushButton>(u"archiveBackup"_s)->isEnabled());  // one job at a time
    stage.waitForJob();
    CHECK(stage.errors.isEmpty());
    QDir(sample.folder()).mkdir(u"stick"_s);
    stage.prompt.files = {sample.folder() + u"/stick"_s};
    stage.find<QPushButton>(u"archiveBackup"_s)->click();
    stage.waitForJob();
    CHECK(QDir(sample.folder() + u"/stick"_s).entryList({u"*.election"_s}).size() == 1);
    CHECK(stage.said.size() == 1);
}
