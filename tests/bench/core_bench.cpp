/// What the core costs on the sample township, beside a plain `sqlite3 .import` of the same rows.
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

#include "core/base/language.h"
#include "core/rules/count.h"
#include "core/rules/rule_set.h"
#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/import_service.h"
#include "core/services/register_service.h"
#include "core/services/screening_service.h"
#include "core/services/services.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::bench;
using namespace Qt::StringLiterals;

namespace {

/// The yardstick: the register's rows as one CSV file into an empty table.
void plainImport(const QString& election, const QTemporaryDir& folder) {
    const QString csv = folder.filePath(u"person.csv"_s);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s,
                 {election, u".mode csv"_s, u".output %1"_s.arg(csv), u"SELECT * FROM person"_s});
    if (!sqlite.waitForFinished(60000) || sqlite.exitCode() != 0) {
        std::printf("sqlite3 is not installed: no yardstick\n");
        return;
    }
    tell(u"sqlite3 .import of the 29,071 rows"_s, repeat(5, [&] {
             const QString target = folder.filePath(u"plain.db"_s);
             QFile::remove(target);
             QProcess import;
             import.start(u"sqlite3"_s,
                          {target, u"PRAGMA synchronous=FULL"_s, u".import --csv %1 person"_s.arg(csv)});
             import.waitForFinished(60000);
         }));
}

/// A million ballots of four posts in the manner of a big village.
void countMany() {
    Contest contest;
    contest.registered = 1'500'000;
    contest.issued = 1'000'000;
    contest.voters = 1'000'000;
    const QStringList titles{u"chair"_s, u"deputy"_s, u"member"_s, u"women"_s};
    for (int p = 0; p < 4; ++p) {
        ContestPost post{titles.at(p), titles.at(p), p + 1, p == 2 ? 2 : 1, p == 3, {}};
        for (int n = 0; n < 4; ++n)
            post.nominees.push_back({u"P%1%2"_s.arg(p).arg(n), u"名%1%2"_s.arg(p).arg(n), Sex::Female});
        contest.posts.push_back(post);
    }
    for (const int ballots : {10'000, 100'000, 1'000'000}) {
        std::vector<BallotPaper> papers;
        papers.reserve(static_cast<size_t>(ballots));
        for (int i = 0; i < ballots; ++i) {
            BallotPaper paper;
            paper.box = u"中心会场"_s;
            for (int p = 0; p < 4; ++p) paper.columns.push_back(u"名%1%2"_s.arg(p).arg((i * 7 + p) % 4));
            papers.push_back(std::move(paper));
        }
        tell(u"count of %1 ballots × 4 posts"_s.arg(ballots),
             repeat(3, [&] { (void)count(contest, papers); }));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    installLanguage(kDefaultLanguage);
    std::printf("| %-44s | %9s | %9s | %9s | %s |\n|---|---|---|---|---|\n", "what", "median ms", "p95 ms",
                "worst ms", "note");
    const QTemporaryDir folder;
    int run = 0;
    tell(u"import-all of the sample"_s,
         repeat(3, [&] { test::makeSample(folder.filePath(u"%1.election"_s.arg(++run))); }));
    plainImport(folder.filePath(u"1.election"_s), folder);

    test::SampleElection sample;
    Services services(sample.file());
    NoProgress progress;
    tell(u"import-all again, nothing changed"_s,
         repeat(3, [&] { (void)services.imports.importAll(test::sampleFolder(), {}, progress); }));
    tell(u"screening of 537 nominations"_s,
         repeat(5, [&] { (void)services.screening.screen(std::nullopt); }));
    tell(u"state of 29 villages"_s, repeat(5, [&] { (void)services.status.villages(); }));
    const auto villages = services.setup.villages();
    tell(u"count of all 29 villages"_s, repeat(3, [&] {
             for (const Village& village : *villages)
                 (void)services.counting.count(village.id, Body::VillagersCommittee);
         }));
    RegisterQuery query;
    query.text = u"zs"_s;
    tell(u"search “zs” in the registers"_s, repeat(200, [&] { (void)services.registers.ids(query); }));
    tell(u"verify"_s, repeat(3, [&] { (void)services.audit.verify(progress); }));
    countMany();
    std::printf("\npeak memory: %.0f MB\n", peakMemory());
    return 0;
}
