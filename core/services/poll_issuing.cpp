/// Ballots issued during the day, and the closing of each box.
#include <QCoreApplication>
#include <algorithm>

#include "core/services/poll_day_service.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/result_guard.h"
#include "core/services/setup_service.h"
#include "core/store/poll_day_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollIssuing)
};

constexpr int kFirstHour = 8, kLastHour = 17;  // unless a box opens earlier or closes later

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}
Error refuse(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}

const BoxState* find(const std::vector<BoxState>& states, const QString& box) {
    for (const BoxState& state : states)
        if (state.name == box) return &state;
    return nullptr;
}

Result<> checkOpen(const std::vector<BoxState>& states, const QString& box) {
    const BoxState* state = find(states, box);
    if (state && state->isClosed())
        return refuse(Text::tr("Box “%1” is closed: no ballot can be issued there any more.").arg(box));
    if (state && state->source == BoxState::Source::CheckIn)
        return refuse(
            Text::tr("At box “%1” voters are checked in one by one; its ballots are counted by that.")
                .arg(box));
    return Ok{};
}

Result<> checkTotals(const IssuedTotals& totals) {
    if (totals.issued < 0 || totals.proxy < 0 || totals.assisted < 0)
        return invalid(Text::tr("A number is negative. Correct it."));
    if (totals.proxy > totals.issued) return invalid(Text::tr("More proxy votes than ballots issued."));
    if (totals.assisted > totals.own())
        return invalid(Text::tr("More assisted ballots than people who voted themselves."));
    return Ok{};
}

QJsonObject totalsJson(const IssuedTotals& totals) {
    return {{u"issued"_s, totals.issued}, {u"proxy"_s, totals.proxy}, {u"assisted"_s, totals.assisted}};
}

}  // namespace

Result<IssuedTotals> PollDayService::countIssued(VillageId id, const QString& box, bool proxy, bool assisted,
                                                 bool back) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const PollRecords records, PollingService(m_file).records(id));
    const auto states = boxStates(records);
    const BoxState* state = find(states, box);
    if (!state) return Error{ErrorCode::NotFound, Text::tr("%1 has no box “%2”.").arg(village.name, box), {}};
    ELECTION_TRY(checkOpen(states, box));
    const int step = back ? -1 : 1;
    IssuedTotals totals = state->totals;
    totals.issued += step;
    if (proxy) totals.proxy += step;
    if (assisted) totals.assisted += step;
    if (back && (totals.issued < 0 || totals.proxy < 0 || totals.assisted < 0))
        return invalid(Text::tr("There is nothing to take back."));
    ELECTION_TRY(checkTotals(totals));
    ELECTION_ASSIGN(const Turnout turnout, PollingService(m_file).turnout(id));
    if (!back && turnout.issued >= turnout.registered)
        return refuse(Text::tr("Every registered voter of %1 has a ballot already (%2).")
                          .arg(village.name)
                          .arg(turnout.registered));
    IssueReading reading;
    reading.village = id;
    ELECTION_ASSIGN(reading.round, currentRound(m_file, id));
    reading.box = box;
    reading.at = m_file.clock().now().toLocalTime().time();
    reading.totals = totals;
    // What was counted stands at the last time; one less must not hide behind an earlier, higher number.
    for (const IssueReading& earlier : records.typed)
        if (back && earlier.box == box && earlier.totals.issued > totals.issued)
            reading.at = std::max(reading.at, earlier.at);
    store::PollDayRepository repository(m_file.database());
    const auto write = [&]() -> Result<QJsonObject> {
        for (const IssueReading& earlier : records.typed)
            if (back && earlier.box == box && earlier.totals.issued > totals.issued)
                ELECTION_TRY(repository.removeReading(earlier));
        ELECTION_ASSIGN(const bool fresh, repository.saveReading(reading));
        QJsonObject details = totalsJson(totals);
        details.insert(u"village"_s, id.v);
        if (fresh) details.insert(u"added"_s, QJsonObject{{u"issue_reading"_s, 1}});
        return details;
    };
    ELECTION_TRY(recordAfter(m_file, u"polling.counted"_s, village.name + u' ' + box, write));
    return totals;
}

Result<> PollDayService::saveReading(VillageId id, const QString& box, const QTime& at,
                                     std::optional<IssuedTotals> totals) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (!at.isValid()) return invalid(Text::tr("Write the time: 09:30."));
    ELECTION_ASSIGN(const PollRecords records, PollingService(m_file).records(id));
    const auto states = boxStates(records);
    if (!box.isEmpty()) {
        if (!find(states, box))
            return Error{ErrorCode::NotFound, Text::tr("%1 has no box “%2”.").arg(village.name, box), {}};
        ELECTION_TRY(checkOpen(states, box));
    }
    IssueReading reading;
    reading.village = id;
    ELECTION_ASSIGN(reading.round, currentRound(m_file, id));
    reading.box = box;
    reading.at = at;
    if (totals) {
        reading.totals = *totals;
        ELECTION_TRY(checkTotals(*totals));
        ELECTION_ASSIGN(const Turnout turnout, PollingService(m_file).turnout(id));
        if (totals->issued > turnout.registered)
            return invalid(Text::tr("%1: %2 ballots are more than the %3 registered voters. Ask again.")
                               .arg(village.name)
                               .arg(totals->issued)
                               .arg(turnout.registered));
        for (const IssueReading& other : records.typed) {
            if (other.box != box || other.at == at) continue;
            const bool tooLow = other.at < at && other.totals.issued > totals->issued;
            const bool tooHigh = other.at > at && other.totals.issued < totals->issued;
            if (tooLow || tooHigh)
                return invalid(
                    Text::tr("%1: %2 at %3, but %4 at %5. The number of ballots issued never goes down; "
                             "ask again.")
                        .arg(village.name)
                        .arg(totals->issued)
                        .arg(at.toString(u"HH:mm"_s))
                        .arg(other.totals.issued)
                        .arg(other.at.toString(u"HH:mm"_s)));
        }
    }
    store::PollDayRepository repository(m_file.database());
    return recordAfter(
        m_file, u"polling.reading"_s,
        u"%1 %2 %3"_s.arg(village.name, box, at.toString(u"HH:mm"_s)).simplified(),
        [&]() -> Result<QJsonObject> {
            QJsonObject details = totals ? totalsJson(*totals) : QJsonObject{{u"removed"_s, true}};
            details.insert(u"village"_s, id.v);
            if (!totals) {
                ELECTION_TRY(repository.removeReading(reading));
                return details;
            }
            ELECTION_ASSIGN(const bool fresh, repository.saveReading(reading));
            if (fresh) details.insert(u"added"_s, QJsonObject{{u"issue_reading"_s, 1}});
            return details;
        });
}

Result<HourGrid> PollDayService::grid() const {
    HourGrid grid;
    ELECTION_ASSIGN(const auto turnout, PollingService(m_file).turnout());
    QTime first(kFirstHour, 0), last(kLastHour, 0);
    ELECTION_ASSIGN(const auto boxes, store::PollDayRepository(m_file.database()).plannedBoxes(std::nullopt));
    for (const PlannedBox& box : boxes) {
        if (box.opens.isValid()) first = std::min(first, QTime(box.opens.hour(), 0));
        if (box.closes.isValid())
            last = std::max(last, QTime(std::min(23, box.closes.hour() + (box.closes.minute() > 0)), 0));
    }
    for (QTime hour = first; hour <= last && hour >= first; hour = hour.addSecs(3600)) {
        grid.hours.push_back(hour);
        if (hour.hour() == 23) break;
    }
    ELECTION_ASSIGN(const auto all, PollingService(m_file).allRecords());
    for (const Turnout& village : turnout) {
        HourRow row{village.village, village.villageName, village.registered, {}};
        const PollRecords records = all.value(village.village);
        const auto issued = issuedAt(records, grid.hours);
        for (size_t i = 0; i < grid.hours.size(); ++i) {
            HourCell cell{issued[i], std::nullopt};
            for (const IssueReading& reading : records.typed)
                if (reading.box.isEmpty() && reading.at == grid.hours[i])
                    cell.phonedIn = reading.totals.issued;
            row.cells.push_back(cell);
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Result<BoxClosing> PollDayService::proposedClosing(VillageId id, const QString& box) const {
    ELECTION_ASSIGN(const auto states, PollingService(m_file).states(id));
    const BoxState* state = find(states, box);
    if (!state) return Error{ErrorCode::NotFound, Text::tr("There is no box “%1”.").arg(box), {}};
    BoxClosing closing;
    closing.village = id;
    ELECTION_ASSIGN(closing.round, currentRound(m_file, id));
    closing.box = box;
    closing.closedAt = m_file.clock().now().toLocalTime().time();
    closing.totals = state->totals;
    return closing;
}

Result<> PollDayService::closeBox(const BoxClosing& typed) {
    BoxClosing closing = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(closing.village));
    ELECTION_ASSIGN(closing.round, currentRound(m_file, closing.village));
    for (QString* text : {&closing.sealNumber, &closing.firstName, &closing.secondName})
        *text = text->trimmed();
    ELECTION_ASSIGN(const auto states, PollingService(m_file).states(closing.village));
    const BoxState* state = find(states, closing.box);
    if (!state)
        return Error{ErrorCode::NotFound, Text::tr("%1 has no box “%2”.").arg(village.name, closing.box), {}};
    if (state->isClosed()) return refuse(Text::tr("Box “%1” is closed already.").arg(closing.box));
    if (!closing.closedAt.isValid()) return invalid(Text::tr("Write when the box was closed: 15:00."));
    if (closing.sealNumber.isEmpty()) return invalid(Text::tr("Write the number of the seal."));
    if (closing.firstName.isEmpty() || closing.secondName.isEmpty() ||
        closing.firstName == closing.secondName)
        return invalid(Text::tr("Two people seal the box: write both names."));
    ELECTION_TRY(checkTotals(closing.totals));
    ELECTION_ASSIGN(const auto all, store::PollDayRepository(m_file.database()).closings(closing.village));
    for (const BoxClosing& other : all)
        if (other.sealNumber == closing.sealNumber)
            return Error{ErrorCode::Conflict,
                         Text::tr("Seal %1 is on box “%2” already. Read the number again.")
                             .arg(closing.sealNumber, other.box),
                         {}};
    if (state->source == BoxState::Source::CheckIn && !(state->totals == closing.totals))
        return invalid(
            Text::tr("%1 ballots were issued by check-in (%2 by proxy, %3 assisted); the closing says "
                     "otherwise. Correct the check-ins first.")
                .arg(state->totals.issued)
                .arg(state->totals.proxy)
                .arg(state->totals.assisted));
    QJsonObject details = totalsJson(closing.totals);
    details.insert(u"village"_s, village.id.v);
    details.insert(u"closed_at"_s, closing.closedAt.toString(u"HH:mm"_s));
    details.insert(u"seal"_s, closing.sealNumber);
    details.insert(u"signed_by"_s, closing.firstName + u'、' + closing.secondName);
    details.insert(u"added"_s, QJsonObject{{u"box_closing"_s, 1}});
    return record(m_file, u"polling.closed"_s, village.name + u' ' + closing.box, details,
                  [&] { return store::PollDayRepository(m_file.database()).addClosing(closing); });
}

Result<> PollDayService::undoClosing(VillageId id, const QString& box, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the closing is taken back."));
    ELECTION_ASSIGN(const auto states, PollingService(m_file).states(id));
    const BoxState* state = find(states, box);
    if (!state || !state->closing) return refuse(Text::tr("Box “%1” is not closed.").arg(box));
    if (state->source == BoxState::Source::Ledger)
        return refuse(Text::tr("Box “%1” has been opened and counted: its closing stays.").arg(box));
    return record(
        m_file, u"polling.closing_undone"_s, village.name + u' ' + box,
        {{u"village"_s, id.v}, {u"because"_s, because.trimmed()}},
        [&] { return store::PollDayRepository(m_file.database()).undoClosing(id, box, because.trimmed()); });
}

}  // namespace election
