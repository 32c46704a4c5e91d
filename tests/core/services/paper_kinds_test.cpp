// Every document of the gallery: filled from the sample, empty in an election that holds nothing, in large
// type, and compared with what was counted.
#include <QBuffer>
#include <QFile>
#include <QRegularExpression>

#include "core/report/builders/paper_head.h"
#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/issuing_service.h"
#include "core/services/polling_service.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/fresh_election.h"
#include "tests/core/services/paper_golden.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ReportDocument& document) {
    QString all;
    forEachText(document, [&all](const QString& text) { all += text + u'\n'; });
    return all;
}

std::vector<Village> villagesOf(SampleElection& sample) {
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    return *villages;
}

ReportDocument made(const ReportingService& reporting, const QString& kind, std::optional<VillageId> village,
                    PaperForm form = PaperForm::Filled) {
    auto document = reporting.build(kind, village, {}, form);
    INFO(kind.toStdString() << (document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document);
    return *document;
}

/// Every cell of a document's tables, row by row.
std::vector<std::vector<QString>> rowsOf(const ReportDocument& document) {
    std::vector<std::vector<QString>> rows;
    for (const report::Section& section : document.sections)
        if (const auto* table = std::get_if<report::Table>(&section))
            for (const report::Row& row : table->rows) rows.push_back(row.cells);
    return rows;
}

bool hasRow(const std::vector<std::vector<QString>>& rows, const QStringList& cells) {
    return std::any_of(rows.begin(), rows.end(), [&cells](const std::vector<QString>& row) {
        return std::all_of(cells.begin(), cells.end(), [&row](const QString& cell) {
            return std::find(row.begin(), row.end(), cell) != row.end();
        });
    });
}

}  // namespace

TEST_CASE("Every document has a key and a title of its own, and the set of notices is complete") {
    const InChinese chinese;
    QSet<QString> keys, titles, notices;
    for (const DocumentKind& kind : ReportingService::kinds()) {
        INFO(kind.key.toStdString());
        CHECK_FALSE(kind.title.isEmpty());
        CHECK_FALSE(keys.contains(kind.key));
        CHECK_FALSE(titles.contains(kind.title));
        keys.insert(kind.key);
        titles.insert(kind.title);
        if (!kind.notice.isEmpty()) {
            notices.insert(kind.notice);
            CHECK(kind.forPosting);
            CHECK(kind.canBeEmpty);
        }
    }
    for (const QString& number :
         {u"1"_s, u"2"_s, u"2-1"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"6-1"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s,
          u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"16"_s, u"17"_s}) {
        INFO(number.toStdString());
        CHECK(notices.contains(number));
    }
}

TEST_CASE("Every document of a village of the sample and of the township reads as its golden file") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto xiaxi = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(xiaxi);
    // Golden files of their own with made-up data, or as long as a register.
    const QSet<QString> elsewhere{u"roster"_s,          u"screening"_s,        u"findings"_s,
                                  u"summary"_s,         u"turnout"_s,          u"wall-plan"_s,
                                  u"away-voters"_s,     u"turnout-township"_s, u"dossier"_s,
                                  u"roster-book"_s,     u"roster-file"_s,      u"roster-photos"_s,
                                  u"screening-board"_s, u"joint-review"_s,     u"screening-template"_s,
                                  u"notice-staff"_s,    u"notice-roving"_s,    u"notice-voting"_s,
                                  u"incidents"_s,       u"ballot-ledger"_s,    u"notice-supervision"_s};
    for (const std::optional<VillageId>& place : {std::optional(xiaxi->id), std::optional<VillageId>()}) {
        const auto states = reporting.states(place);
        REQUIRE(states);
        for (const DocumentState& state : *states)
            if (state.ready && !elsewhere.contains(state.kind.key))
                checkGolden(state.kind.key + (place ? u""_s : u"-township"_s),
                            made(reporting, state.kind.key, place));
    }
}

TEST_CASE("There is no document without a golden file: filled, and empty where it prints empty") {
    const auto golden = [](const QString& name) {
        QFile file(QStringLiteral(TEST_DATA_DIR) + u"/report/"_s + name + u".html"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const DocumentKind& kind : ReportingService::kinds()) {
        INFO(kind.key.toStdString());
        const QByteArray empty = golden(u"kinds/"_s + kind.key + u"-empty"_s);
        CHECK(kind.canBeEmpty == !empty.isEmpty());
        // A form that the gallery prints empty is not filled by another name.
        bool filled = false;
        for (const QString& name :
             {u"kinds/"_s + kind.key, u"kinds/"_s + kind.key + u"-township"_s, kind.key}) {
            const QByteArray one = golden(name);
            filled = filled || (!one.isEmpty() && one != empty);
        }
        CHECK(filled);
    }
}

TEST_CASE("Every form prints empty in an election that holds nothing, of a village and of none") {
    const InChinese chinese;
    Fresh fresh;
    const ReportingService reporting(*fresh.file);
    const auto villages = SetupService(*fresh.file).villages();
    REQUIRE(villages);
    int forms = 0;
    for (const DocumentKind& kind : ReportingService::kinds()) {
        INFO(kind.key.toStdString());
        if (!kind.canBeEmpty) {
            CHECK_FALSE(reporting.build(kind.key, villages->front().id, {}, PaperForm::Empty));
            continue;
        }
        ++forms;
        for (const std::optional<VillageId>& place :
             {std::optional(villages->front().id), std::optional<VillageId>()}) {
            const ReportDocument document = made(reporting, kind.key, place, PaperForm::Empty);
            const QString text = textOf(document);
            CHECK_FALSE(document.sections.empty());
            CHECK_FALSE(QString(text).remove(kind.notice).contains(u"-1"_s));
            CHECK_FALSE(text.contains(u'{'));
            CHECK_FALSE(document.date.isValid());
            CHECK(document.noticeNumber.isEmpty());
            if (!place) checkGolden(kind.key + u"-empty"_s, document);
        }
    }
    CHECK(forms > 35);
}

TEST_CASE("An empty form of the sample holds nobody's name and no figure of the count") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto xiaxi = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(xiaxi);
    const auto screened = ScreeningService(sample.file()).screen(xiaxi->id);
    REQUIRE(screened);
    for (const DocumentKind& kind : ReportingService::kinds()) {
        if (!kind.canBeEmpty) continue;
        INFO(kind.key.toStdString());
        const QString text = textOf(made(reporting, kind.key, xiaxi->id, PaperForm::Empty));
        for (const ScreenedNomination& row : *screened)
            CHECK_FALSE(text.contains(row.dossier.nomination.name));
        CHECK_FALSE(text.contains(u"806"_s));
    }
}

TEST_CASE(
    "Posted papers say nothing about why somebody failed a check, in no village, filled or on the wall") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    int read = 0;
    for (const Village& village : villagesOf(sample)) {
        const auto screened = ScreeningService(sample.file()).screen(village.id);
        REQUIRE(screened);
        const auto states = reporting.states(village.id);
        REQUIRE(states);
        for (const DocumentState& state : *states) {
            if (!state.kind.forPosting || !state.ready) continue;
            const QString text = textOf(made(reporting, state.kind.key, village.id));
            for (const ScreenedNomination& row : *screened) {
                for (const Reason& reason : row.result.reasons)
                    if (reason.text.size() > 6) CHECK_FALSE(text.contains(reason.text));
                // The notice of self-nomination lists every bar there is, and nobody's name.
                if (state.kind.key == u"notice-self-nomination"_s) {
                    CHECK_FALSE(text.contains(row.dossier.nomination.name));
                    continue;
                }
                for (const DepartmentOpinion& opinion : row.dossier.opinions)
                    if (opinion.matter.size() > 4) CHECK_FALSE(text.contains(opinion.matter));
            }
            const ReportDocument wall = made(reporting, state.kind.key, village.id, PaperForm::Wall);
            CHECK(wall.page.style == report::PageSetup::Style::Wall);
            CHECK(textOf(wall) == text);
            ++read;
        }
    }
    CHECK(read > 29 * 10);
    // What may not be posted has no large version.
    CHECK_FALSE(reporting.build(u"pledge"_s, villagesOf(sample).front().id, {}, PaperForm::Wall));
}

TEST_CASE("Votes, elected and certificates say what was counted, in every village") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const CountingService counting(sample.file());
    const ReportDocument statistics = made(reporting, u"statistics"_s, std::nullopt);
    const ReportDocument book = made(reporting, u"result-book"_s, std::nullopt);
    const auto statisticsRows = rowsOf(statistics), bookRows = rowsOf(book);
    int elected = 0;
    for (const Village& village : villagesOf(sample)) {
        INFO(village.name.toStdString());
        const auto count = counting.count(village.id, Body::VillagersCommittee);
        REQUIRE(count);
        const auto votes = rowsOf(made(reporting, u"notice-votes"_s, village.id));
        const auto result = rowsOf(made(reporting, u"result"_s, village.id));
        QStringList winners;
        for (const PostOutcome& post : count->outcome.posts)
            for (const PersonVotes& person : post.votes) {
                const QStringList line{person.name, QString::number(person.votesFor)};
                CHECK(hasRow(votes, line));
                CHECK(hasRow(result, line));
                if (std::find(post.elected.begin(), post.elected.end(), person.person) == post.elected.end())
                    continue;
                winners << person.name;
                CHECK(hasRow(bookRows, line));
                CHECK(hasRow(statisticsRows, line));
            }
        elected += int(winners.size());
        if (winners.isEmpty()) {
            CHECK_FALSE(reporting.build(u"certificates"_s, village.id));
            continue;
        }
        const auto notice = rowsOf(made(reporting, u"notice-result"_s, village.id));
        const QString certificates = textOf(made(reporting, u"certificates"_s, village.id));
        for (const QString& name : winners) {
            CHECK(hasRow(notice, {name}));
            CHECK(certificates.contains(name + u'：'));
        }
        CHECK(certificates.count(u"特发此证"_s) == winners.size());
    }
    CHECK(elected > 60);
}

TEST_CASE("Turnout is one figure: on the result report, the turnout paper, notices and statistics") {
    const InChinese chinese;
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const QString statistics = textOf(made(reporting, u"statistics"_s, std::nullopt));
    const QString summary = textOf(made(reporting, u"summary"_s, std::nullopt));
    for (const Village& village : villagesOf(sample)) {
        INFO(village.name.toStdString());
        const auto turnout = PollingService(sample.file()).turnout(village.id);
        REQUIRE(turnout);
        const QString share = turnoutText(turnout->voters, turnout->registered);
        const QString both = turnoutWithCounts(turnout->voters, turnout->registered);
        CHECK(both.contains(share));
        for (const QString& kind : {u"result"_s, u"turnout"_s, u"notice-votes"_s}) {
            INFO(kind.toStdString());
            CHECK(textOf(made(reporting, kind, village.id)).contains(both));
        }
        CHECK(statistics.contains(share));
        CHECK(summary.contains(share));
    }
}

TEST_CASE("A document of the other way of electing is refused by its name") {
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const auto village = villagesOf(sample).front();
    REQUIRE(village.mode == BallotMode::SelfNomination);
    const auto refused = reporting.build(u"notice-nomination"_s, village.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::RuleViolation);
    CHECK(reporting.build(u"notice-self-nomination"_s, village.id));
    REQUIRE(SetupService(sample.file()).setMode(village.id, BallotMode::Candidates, u"试"_s));
    CHECK(reporting.build(u"notice-nomination"_s, village.id));
    CHECK_FALSE(reporting.build(u"notice-self-nomination"_s, village.id));
}
