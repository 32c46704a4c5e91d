// What departments really do with the spreadsheets: LibreOffice saved them in three formats, lines are
// sorted, columns moved, one name is mistyped.
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

#include "core/services/audit_service.h"
#include "core/services/import_service.h"
#include "tests/core/services/joint_review_files.h"

using namespace election;
using namespace election::test;

namespace {

constexpr int kMistyped = 3;  // 张三, in the first file

QStringList filesIn(const QString& folder) {
    QStringList paths;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        paths << file.absoluteFilePath();
    return paths;
}

/// The macro gave department d an objection to everybody whose number, less d, can be divided by 5, and named
/// him in the matter.
bool objects(int department, int person) {
    return (person - department) % 5 == 0 || (department == 0 && person == kMistyped);
}

void checkReturned(AskedElection& election, const QString& folder) {
    const QStringList files = filesIn(folder);
    REQUIRE(files.size() == 11);
    const ImportReport report = election.read(files);
    int asked = 0, fresh = 0;
    QString doubtfulFile;
    int doubtfulRow = 0;
    QSet<QString> formats;
    for (const ImportedFile& file : report.files) {
        INFO(file.file.toStdString() << ": " << (file.error ? file.error->message : QString()).toStdString());
        REQUIRE_FALSE(file.error);
        REQUIRE(file.review);
        CHECK(file.rows == 12);
        CHECK(file.review->count(ReviewLineState::NotOurs) == 0);
        CHECK(file.review->count(ReviewLineState::Unanswered) == 0);
        formats << file.format;
        fresh += file.newRows;
        for (const ReviewReadLine& line : file.review->lines) {
            if (line.state != ReviewLineState::Ask) continue;
            ++asked;
            doubtfulFile = file.path;
            doubtfulRow = line.row;
            CHECK(line.who.contains(u"张三某"_s));
            REQUIRE(line.candidates.size() == 1);
            CHECK(line.candidates[0].ref == kMistyped);
            CHECK(file.findingsByCode() == QMap<QString, int>{{u"REV-10"_s, 1}});
        }
    }
    CHECK(formats == QSet<QString>{u"xlsx"_s, u"ods"_s, u"xls"_s});
    CHECK(asked == 1);
    CHECK(fresh == 11 * 12 - 1);

    const auto check = [&](int expected) {
        const auto opinions = election.opinions();
        CHECK(int(opinions.size()) == expected);
        for (const RoundOpinion& one : opinions) {
            const int person = int(one.opinion.nomination.v);
            const int department = one.opinion.officer.mid(3).toInt();
            INFO(one.opinion.department.toStdString() << ", person " << person);
            CHECK(one.opinion.answered);
            CHECK(one.round == 1);
            CHECK(one.opinion.objection == objects(department, person));
            CHECK(one.opinion.matter ==
                  (one.opinion.objection ? u"涉及"_s + AskedElection::people[person - 1] : QString()));
            CHECK(one.opinion.clause == (one.opinion.objection ? u"五不能④"_s : QString()));
            CHECK(one.opinion.date == QDate(2026, 12, 10 + department % 3));
        }
    };
    check(11 * 12 - 1);
    const auto board = election.service.board(1);
    REQUIRE(board);
    CHECK(board->answered == 11 * 12 - 1);
    CHECK(std::count_if(board->departments.begin(), board->departments.end(),
                        [](const DepartmentRow& row) { return row.state == DepartmentState::Done; }) == 10);

    // The clerk says who is meant; after that the same file asks no more and changes nothing.
    ImportOptions options;
    options.choices[QFileInfo(doubtfulFile).fileName()] = {{doubtfulRow, kMistyped}};
    CHECK(election.read({doubtfulFile}, options).files[0].newRows == 1);
    check(11 * 12);
    const auto again = election.read(files);
    for (const ImportedFile& file : again.files) {
        CHECK(file.newRows + file.changed + file.gone == 0);
        CHECK(file.review->count(ReviewLineState::Ask) == 0);
    }
    NoProgress progress;
    const auto sound = AuditService(*election.file).verify(progress);
    REQUIRE(sound);
    INFO(sound->problems.join(u'\n').toStdString());
    CHECK(sound->sound);
}

}  // namespace

TEST_CASE(
    "Eleven spreadsheets that LibreOffice saved, sorted, with moved columns: every hit lands on its dossier, "
    "a mistyped name is asked about",
    "[joint-review]") {
    AskedElection election;
    checkReturned(election, QStringLiteral(TEST_DATA_DIR "/joint_review/returned"));
}

TEST_CASE("The same with LibreOffice at work now", "[joint-review-files][.slow]") {
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("LibreOffice is not installed: nothing was checked");
        return;
    }
    AskedElection election;
    const QDir folder(election.folder.path());
    const QString sent = folder.filePath(u"sent"_s), profile = folder.filePath(u"profile"_s);
    QString back = folder.filePath(u"back"_s);
    if (const QString keep = qEnvironmentVariable("KEEP_RETURNED"); !keep.isEmpty())
        back = QDir(keep).absolutePath();
    REQUIRE(QDir().mkpath(back));
    election.writeAll(sent);
    const auto run = [&](const QString& what) {
        QProcess program;
        program.start(
            office, {u"-env:UserInstallation=file://"_s + profile, u"--headless"_s, u"--norestore"_s, what});
        REQUIRE(program.waitForFinished(240'000));
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
    };
    run(u"--terminate_after_init"_s);  // makes the profile
    const QString basic = u"/user/basic/Standard/"_s;
    for (const QString& name : {u"script.xlb"_s, u"Departments.xba"_s}) {
        QFile::remove(profile + basic + name);
        REQUIRE(QFile::copy(QStringLiteral(TEST_DATA_DIR "/joint_review/office_profile") + basic + name,
                            profile + basic + name));
    }
    run(u"macro:///Standard.Departments.Answer(\"%1\",\"%2\")"_s.arg(sent, back));
    checkReturned(election, back);
}
