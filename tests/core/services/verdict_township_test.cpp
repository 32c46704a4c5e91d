/// The whole sample township through the services: 29 villages decided by their meetings, the 54 off the
/// lists by decision or signed withdrawal with the reasons of truth.json, and every list that shows nominees
/// in agreement.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "core/base/name_order.h"
#include "core/rules/on_the_list.h"
#include "core/services/audit_service.h"
#include "core/services/counsel_service.h"
#include "core/services/counting_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/reporting_service.h"
#include "core/services/screening_board_service.h"
#include "core/services/screening_meeting_service.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject planted() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object().value(u"nominations"_s).toObject();
}

struct Township {
    Township() {
        sample.clock().set(QDateTime(QDate(2026, 12, 14), QTime(2, 0), Qt::UTC));
        const auto all = SetupService(sample.file()).villages();
        REQUIRE(all);
        villages = *all;
    }
    std::vector<ScreenedNomination> screened(std::optional<VillageId> village = {}) {
        auto rows = ScreeningService(sample.file()).screen(village);
        REQUIRE(rows);
        return std::move(*rows);
    }
    /// Every body of every village decides on everybody; the one of two registrations that the office did not
    /// keep is not qualified.
    void decideAll() {
        QSet<int> twoPosts;
        for (const QJsonValue& one : planted().value(u"not_qualified_list"_s).toArray())
            if (one[u"reason"_s].toString() == u"twoposts"_s) twoPosts.insert(one[u"no"_s].toInt());
        ScreeningMeetingService service(sample.file());
        for (const Village& village : villages)
            for (const Body body : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                                    Body::CoopSupervisors, Body::PartyBranch}) {
                auto form = service.form(village.id, body);
                REQUIRE(form);
                if (form->candidates.empty()) continue;
                form->meeting.present = 7;
                std::vector<MeetingDecision> decided;
                for (const MeetingCandidate& one : form->candidates) {
                    MeetingDecision decision{one.decision, {7, 0, 0}};
                    if (twoPosts.contains(one.screened.dossier.nomination.no)) {
                        decision.decision.qualified = false;
                        decision.decision.reason = u"一人报名两个职务，本人书面选择另一职务"_s;
                    }
                    if (decision.decision.qualified && !one.open.isEmpty())
                        decision.decision.reason = u"另一报名已书面放弃"_s;
                    decided.push_back(decision);
                }
                const auto done = service.record(form->meeting, decided, u"陈志远"_s);
                INFO(village.name.toStdString() << (done ? "" : done.error().message.toStdString()));
                REQUIRE(done);
            }
    }
    SampleElection sample;
    std::vector<Village> villages;
};

/// The names of a paper's first table, or of all tables.
QStringList namesOf(const ReportDocument& paper, size_t column) {
    QStringList names;
    for (const auto& section : paper.sections)
        if (const auto* table = std::get_if<report::Table>(&section))
            for (const auto& row : table->rows)
                if (row.style != report::Row::Style::Group && row.cells.size() > column)
                    names << row.cells[column].split(u' ').front();
    names.removeAll(u"无"_s);
    names.removeAll(u"nobody"_s);
    return names;
}

}  // namespace

TEST_CASE("The 54 of the sample leave by decision or signed withdrawal, with the reasons of truth.json") {
    Township township;
    township.decideAll();
    const auto board = ScreeningBoardService(township.sample.file()).board({});
    REQUIRE(board);
    CHECK(board->total.nominees == 537);
    CHECK(board->total.out() == planted().value(u"not_qualified"_s).toInt());
    CHECK(board->total.out() == 54);
    CHECK(board->total.counselled == planted().value(u"withdrew"_s).toInt());
    CHECK(board->total.ownWish == 0);
    CHECK(board->total.decidedOut == 24);
    CHECK(board->total.decidedIn == 537 - 54);
    CHECK(board->total.undecided() == 0);
    CHECK(board->total.undelivered == 24);
    // four eyes: whatever bars those who were decided out has two names
    for (const ScreenedNomination& row : township.screened())
        if (row.dossier.decision && !row.dossier.decision->qualified)
            for (const Check& one : row.result.checks)
                if (one.state == CheckState::Failed) CHECK_FALSE(one.secondBy.isEmpty());
    QMap<QString, int> byReason, decided;
    for (const BoardReason& reason : board->reasons) {
        if (reason.out() > 0) byReason.insert(reason.code, reason.out());
        if (reason.decided > 0) decided.insert(reason.code, reason.decided);
        CHECK(reason.proposed == 0);
    }
    const QJsonObject wanted = planted().value(u"by_reason"_s).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(byReason.value(it.key()) == it.value().toInt());
    }
    CHECK(byReason.size() == wanted.size());
    QMap<QString, int> wantedDecided;
    for (const QJsonValue& one : planted().value(u"not_qualified_list"_s).toArray())
        if (!one[u"withdrew"_s].toBool()) ++wantedDecided[one[u"reason"_s].toString()];
    CHECK(decided == wantedDecided);
    int objections = 0;
    for (const BoardDepartment& department : board->departments) objections += department.objections;
    CHECK(objections >= 28);
    CHECK(board->villages.size() == 29);
    NoProgress progress;
    const auto report = AuditService(township.sample.file()).verify(progress);
    REQUIRE(report);
    INFO(report->problems.join(u'\n').toStdString());
    CHECK(report->sound);
}

TEST_CASE("Nobody is missing on any list but by a decision or his own signed withdrawal, before and after") {
    Township township;
    const auto check = [&township] {
        for (const Village& village : township.villages) {
            INFO(village.name.toStdString());
            const auto rows = township.screened(village.id);
            QSet<qint64> stays;
            QStringList ballotNames, allNames;
            for (const ScreenedNomination& row : rows) {
                const Dossier& dossier = row.dossier;
                const bool record = (dossier.withdrawal && dossier.withdrawal->signedByPerson == YesNo::Yes &&
                                     !dossier.withdrawal->paperSeenBy.isEmpty()) ||
                                    (dossier.decision && !dossier.decision->qualified);
                CHECK(isOnTheList(dossier) == !record);
                if (record) continue;
                stays.insert(dossier.nomination.id.v);
                allNames << dossier.nomination.name;
                if (isChosenByBallot(dossier.nomination.body)) ballotNames << dossier.nomination.name;
            }
            allNames.sort();
            // the posted roster, the roster for the file, the photo roster
            const ReportingService reporting(township.sample.file());
            for (const auto& [kind, column] : {std::pair(u"roster"_s, 1), std::pair(u"roster-file"_s, 1)}) {
                const auto paper = reporting.build(kind, village.id);
                REQUIRE(paper);
                QStringList names = namesOf(*paper, size_t(column));
                names.sort();
                INFO(kind.toStdString());
                CHECK(names == allNames);
            }
            const auto photos = reporting.build(u"roster-photos"_s, village.id);
            REQUIRE(photos);
            QStringList pictured;
            for (const auto& section : photos->sections)
                if (const auto* grid = std::get_if<report::PhotoGrid>(&section))
                    for (const auto& item : grid->items) pictured << item.lines.front();
            pictured.sort();
            CHECK(pictured == allNames);
            // those who keep committee members out of their seats
            const auto standing = standingPeople(township.sample.file(), village.id);
            REQUIRE(standing);
            CHECK(standing->size() == size_t(ballotNames.size()));
            // the meeting's form offers everybody on whom nobody has decided
            const auto form = ScreeningMeetingService(township.sample.file()).form(village.id);
            REQUIRE(form);
            size_t undecided = 0;
            for (const ScreenedNomination& row : rows)
                undecided += isChosenByBallot(row.dossier.nomination.body) && isOnTheList(row.dossier) &&
                             !row.dossier.decision;
            CHECK(form->candidates.size() == undecided);
        }
    };
    check();
    township.decideAll();
    check();
    // Once everybody is decided on, the ballot has exactly those of the list.
    for (const Village& village : township.villages) {
        const auto contest =
            CountingService(township.sample.file()).contest(village.id, Body::VillagersCommittee);
        REQUIRE(contest);
        size_t onBallot = 0, listed = 0;
        for (const ContestPost& post : contest->posts) onBallot += post.nominees.size();
        for (const ScreenedNomination& row : township.screened(village.id))
            listed += isChosenByBallot(row.dossier.nomination.body) && isOnTheList(row.dossier);
        CHECK(onBallot == listed);
    }
}

TEST_CASE("The book of all 29 villages has every name of the database once, in stroke order within a post") {
    Township township;
    township.decideAll();
    const auto book = ReportingService(township.sample.file()).build(u"roster-book"_s, {});
    REQUIRE(book);
    const report::Contents* contents = nullptr;
    QStringList headings;
    int tables = 0;
    for (const auto& section : book->sections) {
        if (const auto* found = std::get_if<report::Contents>(&section)) contents = found;
        if (const auto* heading = std::get_if<report::Heading>(&section)) headings << heading->text;
        const auto* table = std::get_if<report::Table>(&section);
        if (!table) continue;
        const Village& village = township.villages[size_t(tables++)];
        INFO(village.name.toStdString());
        QStringList wanted;
        for (const ScreenedNomination& row : township.screened(village.id))
            if (isOnTheList(row.dossier)) wanted << row.dossier.nomination.name;
        QStringList printed;
        QString before;
        for (const auto& row : table->rows) {
            if (row.style == report::Row::Style::Group) {
                before.clear();
                continue;
            }
            if (row.cells.size() < 3) continue;
            printed << row.cells[1];
            if (!before.isEmpty()) CHECK(strokeSortKey(before) <= strokeSortKey(row.cells[1]));
            before = row.cells[1];
        }
        wanted.sort();
        printed.sort();
        CHECK(printed == wanted);
    }
    CHECK(tables == 29);
    REQUIRE(contents);
    CHECK(contents->headings == headings);
    CHECK(headings.size() == 29);
}

TEST_CASE(
    "A signed row of the imported list is paper seen by the importing clerk, an unsigned one is no proof") {
    Township township;
    const auto proofs = CounselService(township.sample.file()).proofs();
    REQUIRE(proofs);
    int seen = 0;
    for (const ProvenWithdrawal& one : *proofs) {
        if (one.withdrawal->signedByPerson == YesNo::Yes) {
            CHECK(one.proof == WithdrawalProof::Seen);
            CHECK_FALSE(one.withdrawal->paperSeenBy.isEmpty());
            ++seen;
        } else {
            CHECK(one.proof == WithdrawalProof::NotSigned);
        }
    }
    CHECK(seen == 30);
}
