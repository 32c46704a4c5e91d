#include "core/services/totals_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

#include "core/base/text.h"
#include "core/domain/totals_json.h"
#include "core/services/count_place.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/store/totals_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TotalsService)
};

Error ruleBroken(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}
Error unusable(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

bool hasErrors(const std::vector<TotalsProblem>& problems) {
    return std::any_of(problems.begin(), problems.end(), [](const TotalsProblem& one) { return one.blocks; });
}

QString codesOf(const std::vector<TotalsProblem>& problems, bool blocking) {
    QStringList codes;
    for (const TotalsProblem& one : problems)
        if (one.blocks == blocking && !codes.contains(one.code)) codes << one.code;
    return codes.join(u"、"_s);
}

QString sheetHash(const TotalsSheet& sheet) {
    const QByteArray text = QJsonDocument(totalsToJson(sheet)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// Written names half-width and without spaces; lines without a vote are no lines.
TotalsSheet cleaned(const TotalsSheet& typed) {
    TotalsSheet sheet = typed;
    for (TotalsPost& post : sheet.posts) {
        for (TotalsLine& line : post.lines) line.name = normaliseName(line.name);
        std::erase_if(post.lines, [](const TotalsLine& line) {
            return line.person.isEmpty() && (line.name.isEmpty() || line.votesFor + line.against == 0);
        });
    }
    return sheet;
}

Result<> checkNumbers(const TotalsSheet& sheet) {
    constexpr qint64 kMost = 999'999;  // more than any village has people
    for (const auto& [key, value] : totalsFields(sheet))
        if (value < 0 || value > kMost)
            return unusable(Text::tr("A number is negative or too large. Compare it with the paper."));
    return Ok{};
}

/// Both entries agree and add up: they are taken, in the transaction of what made them agree.
Result<bool> takeIfAgreed(ElectionFile& file, const CountPlace& place, const TotalsSheet& one,
                          const TotalsSheet& other, const std::vector<TotalsProblem>& problems,
                          QJsonObject& details, QJsonObject& added) {
    if (!compareTotals(one, other).empty() || hasErrors(problems)) return false;
    ELECTION_TRY(store::TotalsRepository(file.database())
                     .insertResult(place, {one, TotalsResult::How::Agreed, {}, {}}));
    added.insert(u"totals_result"_s, 1);
    details.insert(u"agreed"_s, true);
    return true;
}

}  // namespace

QStringList TotalsState::differing() const {
    QStringList keys;
    for (const TotalsDifference& one : differences) keys << one.field;
    return keys;
}

Result<std::vector<TotalsProblem>> TotalsService::check(const Contest& contest, VillageId village,
                                                        const TotalsSheet& sheet) const {
    TotalsContext context;
    ELECTION_ASSIGN(const auto boxes, PollingService(m_file).boxes(village));
    if (!boxes.empty()) context.ledgerCollected = 0;
    for (const BoxLedger& box : boxes) *context.ledgerCollected += box.collected;
    return checkTotals(BallotJudge(contest), sheet, context);
}

Result<TotalsState> TotalsService::state(VillageId village, Body body) const {
    TotalsState state;
    ELECTION_ASSIGN(state.contest, CountingService(m_file).contest(village, body));
    store::TotalsRepository repository(m_file.database());
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    ELECTION_ASSIGN(state.history, repository.entries(place));
    for (const TotalsEntry& entry : state.history) state.entries[entry.seat] = entry;
    for (int seat = 0; seat < 2; ++seat) {
        if (!state.entries[seat]) continue;
        ELECTION_ASSIGN(state.problems[seat], check(state.contest, village, state.entries[seat]->sheet));
    }
    if (state.entries[0] && state.entries[1])
        state.differences = compareTotals(state.entries[0]->sheet, state.entries[1]->sheet);
    ELECTION_ASSIGN(state.result, repository.result(place));
    return state;
}

Result<> TotalsService::handOver(const TotalsTyped& typed) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, typed.village));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, typed.village, typed.body));
    ELECTION_ASSIGN(const TotalsState now, state(typed.village, typed.body));
    ELECTION_TRY(mustCountBy(m_file, village, place, CountingWay::Totals));
    if (typed.seat != 0 && typed.seat != 1) return unusable(Text::tr("There are two typists."));
    if (now.result)
        return ruleBroken(Text::tr("The totals of %1 are settled. The coordinator can take them back to be "
                                   "typed again.")
                              .arg(village.name));
    if (now.entries[typed.seat])
        return ruleBroken(Text::tr("%1 handed this entry over already. Only what differs is typed again.")
                              .arg(now.entries[typed.seat]->typist));
    TotalsEntry entry{typed.seat, normaliseName(typed.typist), cleaned(typed.sheet), typed.note.trimmed(),
                      m_file.clock().now()};
    if (entry.typist.isEmpty()) return unusable(Text::tr("Write who types this paper."));
    const auto& other = now.entries[1 - typed.seat];
    if (other && other->typist == entry.typist)
        return ruleBroken(
            Text::tr("%1 typed the first entry: somebody else types the second one.").arg(entry.typist));
    ELECTION_TRY(checkNumbers(entry.sheet));
    ELECTION_ASSIGN(const auto problems, check(now.contest, typed.village, entry.sheet));
    if (const QString warnings = codesOf(problems, false); !warnings.isEmpty() && entry.note.isEmpty())
        return unusable(
            Text::tr("Something is unusual (%1): look at the paper again and write a note.").arg(warnings));
    return recordAfter(
        m_file, u"totals.handed_over"_s, countSubject(village, typed.body), [&]() -> Result<QJsonObject> {
            ELECTION_TRY(store::TotalsRepository(m_file.database()).insertEntry(place, entry));
            QJsonObject added{{u"totals_entry"_s, 1}};
            QJsonObject details{{u"village"_s, village.id.v},
                                {u"seat"_s, entry.seat + 1},
                                {u"typist"_s, entry.typist},
                                {u"sheet"_s, sheetHash(entry.sheet)},
                                {u"errors"_s, codesOf(problems, true)},
                                {u"note"_s, entry.note}};
            if (other)
                ELECTION_TRY(
                    takeIfAgreed(m_file, place, other->sheet, entry.sheet, problems, details, added));
            details.insert(u"added"_s, added);
            return details;
        });
}

Result<> TotalsService::retype(VillageId id, Body body, int seat, const QMap<QString, qint64>& values) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const TotalsState now, state(id, body));
    ELECTION_TRY(mustCountBy(m_file, village, place, CountingWay::Totals));
    if (now.result || !now.entries[0] || !now.entries[1] || (seat != 0 && seat != 1))
        return ruleBroken(Text::tr("There is nothing to be typed again."));
    TotalsEntry entry = *now.entries[seat];
    const QStringList allowed = now.differing();
    QStringList typed;
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        if (!allowed.contains(one.key()))
            return ruleBroken(Text::tr("Only the fields that differ are typed again."));
        setTotalsField(entry.sheet, one.key(), one.value());
        typed << one.key();
    }
    if (typed.isEmpty()) return ruleBroken(Text::tr("There is nothing to be typed again."));
    ELECTION_TRY(checkNumbers(entry.sheet));
    entry.at = m_file.clock().now();
    ELECTION_ASSIGN(const auto problems, check(now.contest, id, entry.sheet));
    return recordAfter(
        m_file, u"totals.retyped"_s, countSubject(village, body), [&]() -> Result<QJsonObject> {
            ELECTION_TRY(store::TotalsRepository(m_file.database()).insertEntry(place, entry));
            QJsonObject added{{u"totals_entry"_s, 1}};
            QJsonObject details{{u"village"_s, village.id.v},
                                {u"seat"_s, seat + 1},
                                {u"typist"_s, entry.typist},
                                {u"fields"_s, typed.join(u' ')},
                                {u"sheet"_s, sheetHash(entry.sheet)}};
            const TotalsSheet& other = now.entries[1 - seat]->sheet;
            ELECTION_TRY(takeIfAgreed(m_file, place, entry.sheet, other, problems, details, added));
            details.insert(u"added"_s, added);
            return details;
        });
}

Result<> TotalsService::decide(VillageId id, Body body, int seat, const QString& by, const QString& because) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const TotalsState now, state(id, body));
    ELECTION_TRY(mustCountBy(m_file, village, place, CountingWay::Totals));
    if (now.result || !now.entries[0] || !now.entries[1] || (seat != 0 && seat != 1))
        return ruleBroken(Text::tr("Both entries are needed before one of them can be taken."));
    if (by.trimmed().isEmpty() || because.trimmed().isEmpty())
        return unusable(Text::tr("Write who decides and why, with the paper in hand."));
    for (const auto& entry : now.entries)
        if (entry->typist == normaliseName(by))
            return ruleBroken(Text::tr("%1 typed an entry and can't decide about it.").arg(entry->typist));
    if (hasErrors(now.problems[seat]))
        return ruleBroken(Text::tr("This entry doesn't add up (%1) and can't be taken. Find the error on the "
                                   "paper, have it signed there, and let both type again.")
                              .arg(codesOf(now.problems[seat], true)));
    const TotalsResult result{now.entries[seat]->sheet,
                              seat == 0 ? TotalsResult::How::First : TotalsResult::How::Second, by.trimmed(),
                              because.trimmed()};
    const QJsonObject details{{u"village"_s, id.v},
                              {u"taken"_s, now.entries[seat]->typist},
                              {u"by"_s, result.by},
                              {u"because"_s, result.because},
                              {u"fields"_s, now.differing().join(u' ')},
                              {u"sheet"_s, sheetHash(result.sheet)},
                              {u"added"_s, QJsonObject{{u"totals_result"_s, 1}}}};
    return record(m_file, u"totals.decided"_s, countSubject(village, body), details,
                  [&] { return store::TotalsRepository(m_file.database()).insertResult(place, result); });
}

Result<> TotalsService::discard(VillageId id, Body body, int seat, const QString& by,
                                const QString& because) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const TotalsState now, state(id, body));
    if (by.trimmed().isEmpty() || because.trimmed().isEmpty())
        return unusable(Text::tr("Write who decides and why."));
    const bool there = seat < 0 ? now.entries[0] || now.entries[1] : bool(now.entries[seat]);
    if (seat > 1 || !there) return ruleBroken(Text::tr("There is no entry to be thrown away."));
    const QJsonObject details{{u"village"_s, id.v},
                              {u"seat"_s, seat + 1},
                              {u"by"_s, by.trimmed()},
                              {u"because"_s, because.trimmed()}};
    return record(m_file, u"totals.discarded"_s, countSubject(village, body), details, [&]() -> Result<> {
        store::TotalsRepository repository(m_file.database());
        ELECTION_TRY(repository.endResult(place));
        return repository.endEntries(place, seat);
    });
}

}  // namespace election
