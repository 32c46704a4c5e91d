/// How the rows of each kind of office file (registers apart) become rows of the election file.
#include <QCoreApplication>

#include "core/base/name_order.h"
#include "core/domain/rounds.h"
#include "core/rules/finding_catalogue.h"
#include "core/rules/person_match.h"
#include "core/services/election_file.h"
#include "core/services/import/office_import.h"
#include "core/services/nomination_identity.h"
#include "core/services/result_guard.h"
#include "core/services/search_key.h"
#include "core/services/setup_guard.h"
#include "core/store/ballot_repository.h"
#include "core/store/counting_repository.h"
#include "core/store/election_repository.h"
#include "core/store/filing_repository.h"
#include "core/store/nomination_repository.h"
#include "core/store/polling_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using store::KeyedRow;
using store::KeyedTable;
using store::KeyedTableSpec;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

/// `want`: the changes are told, too.
struct Target {
    ElectionFile& file;
    bool want;
};

Result<Applied> merge(const Target& target, const KeyedTableSpec& spec, const KeyedTable::Scope& scope,
                      const std::vector<KeyedRow>& rows) {
    Applied applied;
    ELECTION_ASSIGN(applied.counts, KeyedTable(target.file.database(), spec)
                                        .merge(scope, rows, target.want ? &applied.changes : nullptr));
    if (applied.counts.added > 0) applied.added.insert(spec.table, applied.counts.added);
    applied.keyColumns = spec.keyColumns;
    applied.valueColumns = spec.valueColumns;
    return applied;
}

Result<Applied> applyPosts(const Target& target, const PostsFile& posts) {
    ELECTION_ASSIGN(auto ids, villageIds(target.file.database()));
    store::ElectionRepository repository(target.file.database());
    int newVillages = 0;
    for (const PostRow& row : posts.rows) {
        if (ids.contains(row.village)) continue;
        ELECTION_ASSIGN(const int number, repository.nextVillageNumber());
        ELECTION_ASSIGN(std::optional<VillageId> id, repository.reviveVillage(number, row.village));
        if (!id) {
            ELECTION_ASSIGN(id, repository.insertVillage(number, row.village));
            ++newVillages;
        }
        ids.insert(row.village, *id);
    }
    ELECTION_ASSIGN(const auto inUse, postsInUse(target.file));
    std::vector<KeyedRow> rows;
    for (const PostRow& row : posts.rows) {
        const Post& post = row.post;
        ELECTION_TRY(repository.adoptTypedPosts(ids.value(row.village), post.body, post.title));
        rows.push_back(
            {{ids.value(row.village).v, bodyKey(post.body), post.title},
             {postCode(post.title, post.rank), post.seats, post.rank, int(post.womenOnly), post.note},
             {},
             row.at.line});
    }
    static const KeyedTableSpec spec{u"post"_s,
                                     {u"village_id"_s, u"body"_s, u"title"_s},
                                     {u"code"_s, u"seats"_s, u"rank"_s, u"women_only"_s, u"note"_s},
                                     {}};
    ELECTION_ASSIGN(Applied applied, merge(target, spec, {{u"source"_s}, {u"imported"_s}}, rows));
    ELECTION_TRY(checkStillInUse(target.file, inUse));
    if (newVillages > 0) applied.added.insert(u"village"_s, newVillages);
    return applied;
}

/// Numbers of the office's list are kept; a missing or repeated one gets the next free number.
int freeNumber(int wanted, QSet<int>& used) {
    int number = wanted;
    if (number <= 0 || used.contains(number)) {
        number = 1;
        for (const int taken : std::as_const(used)) number = std::max(number, taken + 1);
    }
    used.insert(number);
    return number;
}

/// Nominations that were written down or corrected here: the office's list doesn't touch them any more.
struct OwnNominations {
    QSet<QString> identities;
    QSet<int> numbers;
    QHash<QString, int> numberOf;  ///< of the rows of the list, as they stand

    static Result<OwnNominations> of(ElectionFile& file) {
        OwnNominations own;
        ELECTION_ASSIGN(const auto stored, store::FilingRepository(file.database()).identities());
        for (const auto& row : stored) {
            if (row.source == NominationSource::Imported) {
                own.numberOf.insert(row.identity, row.no);
            } else {
                own.identities.insert(row.identity);
                own.numbers.insert(row.no);
            }
        }
        return own;
    }
};

Result<Applied> applyNominations(const Target& target, const NominationsFile& nominations) {
    ELECTION_ASSIGN(const auto ids, villageIds(target.file.database()));
    QHash<QString, QString> villageOf;  // for matching posts
    ELECTION_ASSIGN(const auto posts, store::ElectionRepository(target.file.database()).posts());
    QSet<QString> knownPosts;
    for (const auto& stored : posts)
        knownPosts.insert(
            QStringList{QString::number(stored.post.village.v), bodyKey(stored.post.body), stored.post.title}
                .join(u'|'));
    Findings findings;
    ELECTION_ASSIGN(const OwnNominations own, OwnNominations::of(target.file));
    QSet<int> used = own.numbers;
    int untouched = 0;
    std::vector<KeyedRow> rows;
    for (const NominationRow& row : nominations.rows) {
        const Nomination& n = row.nomination;
        const VillageId village = ids.value(row.village);
        if (!knownPosts.contains(
                QStringList{QString::number(village.v), bodyKey(n.body), n.postTitle}.join(u'|'))) {
            findings.push_back(makeFinding(u"NOM-04"_s, {nominations.facts.fileName, row.at.sheet,
                                                         row.at.line, u"自荐职务"_s, n.postTitle}));
        }
        const QString identity = nominationIdentity(village, n);
        if (own.identities.contains(identity)) {
            ++untouched;
            continue;
        }
        // A number that a form written down here has taken: the row keeps the one it got instead.
        const int wanted = own.numbers.contains(n.no) ? own.numberOf.value(identity, n.no) : n.no;
        rows.push_back(
            {{identity},
             {village.v, bodyKey(n.body), n.postTitle, freeNumber(wanted, used), n.name, sexName(n.sex),
              n.birthMonth, n.nationalId, n.ethnicity, n.politicalStatus, n.education, n.currentPost,
              store::localTimeText(n.filedAt), store::yesNoKey(n.inPerson), store::yesNoKey(n.nominationForm),
              store::yesNoKey(n.reviewForm), store::yesNoKey(n.pledge), n.phone, n.remark},
             {row.at.line, strokeSortKey(n.name), searchKeyOf(n.name, n.nationalId, n.phone, {})},
             row.at.line});
    }
    static const KeyedTableSpec spec{
        u"nomination"_s,
        {u"identity"_s},
        {u"village_id"_s, u"body"_s, u"post_title"_s, u"no"_s, u"name"_s, u"sex"_s, u"birth_month"_s,
         u"national_id"_s, u"ethnicity"_s, u"political_status"_s, u"education"_s, u"current_post"_s,
         u"filed_at"_s, u"in_person"_s, u"nomination_form"_s, u"review_form"_s, u"pledge"_s, u"phone"_s,
         u"remark"_s},
        {u"source_row"_s, u"name_strokes"_s, u"search_key"_s}};
    ELECTION_ASSIGN(Applied applied, merge(target, spec, {{u"source"_s}, {u"imported"_s}}, rows));
    applied.counts.unchanged += untouched;
    applied.moreFindings = std::move(findings);
    return applied;
}

/// Finds the nominations that rows of asks and withdrawals speak of.
class NominationFinder {
  public:
    static Result<std::unique_ptr<NominationFinder>> of(ElectionFile& file) {
        auto finder = std::make_unique<NominationFinder>();
        ELECTION_ASSIGN(finder->m_villages, villageIds(file.database()));
        ELECTION_ASSIGN(const auto stored, store::NominationRepository(file.database()).all());
        for (const auto& row : stored) finder->m_nominations.push_back(row.nomination);
        finder->m_index.emplace(finder->m_nominations);
        return finder;
    }

    /// Every nomination that is meant without doubt: by ID number all that fit the post; never by name alone.
    [[nodiscard]] std::vector<NominationId> find(const PersonKey& key) const {
        const NominationMatch match =
            m_index->find({m_villages.value(key.village), key.name, key.nationalId, key.postTitle, key.body});
        std::vector<NominationId> ids;
        if (match.how == MatchKind::None || match.how == MatchKind::NameOnly) return ids;
        for (const size_t row : match.rows) ids.push_back(m_nominations.at(row).id);
        return ids;
    }

  private:
    QHash<QString, VillageId> m_villages;
    std::vector<Nomination> m_nominations;
    std::optional<NominationIndex> m_index;
};

/// The rows of a file that speak of nominations; `values` makes a row's values for one nomination.
template <class Row, class Values>
Result<std::vector<KeyedRow>> rowsByNomination(ElectionFile& file, const OfficeFile<Row>& office,
                                               const QString& unmatchedCode, Applied& applied,
                                               Values values) {
    ELECTION_ASSIGN(const auto finder, NominationFinder::of(file));
    std::vector<KeyedRow> rows;
    for (const Row& row : office.rows) {
        const auto ids = finder->find(row.key);
        if (ids.empty()) {
            ++applied.rejected;
            applied.moreFindings.push_back(makeFinding(
                unmatchedCode, {office.facts.fileName, row.at.sheet, row.at.line, u"姓名"_s, row.key.name}));
        }
        for (const NominationId id : ids) rows.push_back(values(id, row));
    }
    return rows;
}

void adopt(Applied& applied, Applied merged) {
    applied.counts = merged.counts;
    applied.added = std::move(merged.added);
    applied.changes = std::move(merged.changes);
    applied.keyColumns = std::move(merged.keyColumns);
    applied.valueColumns = std::move(merged.valueColumns);
}

Result<Applied> applyAsks(const Target& target, const AsksFile& asks) {
    Applied applied;
    ELECTION_ASSIGN(
        const auto rows,
        rowsByNomination<AskRow>(target.file, asks, u"ASK-09"_s, applied,
                                 [](NominationId id, const AskRow& row) -> KeyedRow {
                                     const AskRecord& r = row.record;
                                     return {{id.v},
                                             {r.question[0], r.answer[0], r.question[1], r.answer[1],
                                              r.question[2], r.answer[2], r.talkedBy, isoDate(r.date)},
                                             {},
                                             row.at.line};
                                 }));
    static const KeyedTableSpec spec{u"ask_record"_s,
                                     {u"nomination_id"_s},
                                     {u"question_1"_s, u"answer_1"_s, u"question_2"_s, u"answer_2"_s,
                                      u"question_3"_s, u"answer_3"_s, u"talked_by"_s, u"talked_on"_s},
                                     {}};
    ELECTION_ASSIGN(Applied merged, merge(target, spec, {}, rows));
    adopt(applied, std::move(merged));
    return applied;
}

Result<Applied> applyWithdrawals(const Target& target, const WithdrawalsFile& withdrawals) {
    Applied applied;
    const QString clerk = target.file.actor();
    ELECTION_ASSIGN(auto rows, rowsByNomination<WithdrawalRow>(
                                   target.file, withdrawals, u"WDR-09"_s, applied,
                                   [&clerk](NominationId id, const WithdrawalRow& row) -> KeyedRow {
                                       const Withdrawal& w = row.withdrawal;
                                       // A row signed 是 counts as paper seen by the clerk who imports
                                       // it first.
                                       const QString seenBy = w.signedByPerson == YesNo::Yes ? clerk : u""_s;
                                       return {{id.v},
                                               {isoDate(w.date), w.talkedBy, w.clauseExplained,
                                                store::yesNoKey(w.signedByPerson), w.remark},
                                               {seenBy},
                                               row.at.line};
                                   }));
    static const KeyedTableSpec spec{
        u"withdrawal"_s,
        {u"nomination_id"_s},
        {u"withdrawn_on"_s, u"talked_by"_s, u"clause_explained"_s, u"signed"_s, u"remark"_s},
        {u"paper_seen_by"_s}};
    // A withdrawal of the person's own wish is no talk: the list of talks doesn't change it.
    QSet<qint64> ownWish;
    ELECTION_ASSIGN(const auto withdrawn, store::NominationRepository(target.file.database()).withdrawals());
    for (const Withdrawal& row : withdrawn)
        if (row.kind == WithdrawalKind::OwnWish) ownWish.insert(row.nomination.v);
    const auto untouched = std::erase_if(
        rows, [&ownWish](const KeyedRow& row) { return ownWish.contains(row.key.front().toLongLong()); });
    ELECTION_ASSIGN(Applied merged, merge(target, spec, {{u"kind"_s}, {u"counselled"_s}}, rows));
    merged.counts.unchanged += int(untouched);
    adopt(applied, std::move(merged));
    return applied;
}

Result<Applied> applyProgress(const Target& target, const ProgressFile& progress) {
    ELECTION_ASSIGN(const auto ids, villageIds(target.file.database()));
    const qint64 village = ids.value(progress.village).v;
    std::vector<KeyedRow> rows;
    for (const ReadingRow& row : progress.rows) {
        const TurnoutReading& r = row.reading;
        rows.push_back({{village, r.box, r.time.toString(u"HH:mm"_s)},
                        {store::boxKindKey(r.kind), r.issuedSoFar},
                        {},
                        row.at.line});
    }
    static const KeyedTableSpec spec{
        u"turnout_reading"_s, {u"village_id"_s, u"box"_s, u"at"_s}, {u"kind"_s, u"issued"_s}, {}};
    return merge(target, spec, {{u"village_id"_s}, {village}}, rows);
}

Result<Applied> applyBoxes(const Target& target, const BoxesFile& boxes) {
    ELECTION_ASSIGN(const auto ids, villageIds(target.file.database()));
    const qint64 village = ids.value(boxes.village).v;
    ELECTION_ASSIGN(const int round, currentRound(target.file, VillageId{village}));
    std::vector<KeyedRow> rows;
    for (const BoxRow& row : boxes.rows) {
        const BoxLedger& b = row.ledger;
        rows.push_back({{village, boxNameInRound(b.name, round)},
                        {store::boxKindKey(b.kind), b.issued, b.collected, b.own, b.proxy, b.assisted},
                        {round},
                        row.at.line});
    }
    static const KeyedTableSpec spec{
        u"box"_s,
        {u"village_id"_s, u"name"_s},
        {u"kind"_s, u"issued"_s, u"collected"_s, u"own"_s, u"proxy"_s, u"assisted"_s},
        {u"round_number"_s}};
    ELECTION_ASSIGN(Applied applied,
                    merge(target, spec, {{u"village_id"_s, u"round_number"_s}, {village, round}}, rows));
    if (applied.counts.writes()) ELECTION_TRY(refuseIfDeclared(target.file, VillageId{village}));
    return applied;
}

Result<Applied> applyBallots(const Target& target, const BallotsFile& ballots) {
    ELECTION_ASSIGN(const auto ids, villageIds(target.file.database()));
    const VillageId village = ids.value(ballots.village);
    store::BallotRepository repository(target.file.database());
    ELECTION_ASSIGN(const int round, currentRound(target.file, village, ballots.body));
    ELECTION_ASSIGN(const auto counts, repository.counts(village, ballots.body, round));
    if (counts.called > 0) {
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("%1: %2 ballots were called here already. Ballots are either called or imported; "
                     "“%3” was not imported.")
                .arg(ballots.village, QString::number(counts.called), ballots.facts.fileName),
            {}};
    }
    const auto ways = store::CountingRepository(target.file.database()).ways({village, ballots.body, round});
    if (!ways) return ways.error();
    if (!ways->empty() && ways->back().way != CountingWay::Imported)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 counts by %2: “%3” was not imported. Change the way of counting first.")
                         .arg(ballots.village, countingWayName(ways->back().way), ballots.facts.fileName),
                     {}};
    ELECTION_ASSIGN(const auto posts, store::ElectionRepository(target.file.database()).posts());
    QStringList codes;  // of the file's columns
    for (const QString& title : ballots.postTitles) {
        QString code;
        for (const auto& stored : posts)
            if (stored.post.village == village && stored.post.body == ballots.body &&
                stored.post.title == title)
                code = stored.post.code;
        codes.append(code.isEmpty() ? title : code);
    }
    std::vector<KeyedRow> rows;
    rows.reserve(ballots.rows.size());
    for (const BallotRow& row : ballots.rows) {
        const BallotPaper& paper = row.paper;
        rows.push_back({{village.v, bodyKey(ballots.body), boxNameInRound(paper.box, round), paper.number},
                        {store::BallotRepository::cellsText(paper.columns, codes), int(paper.ruledVoid),
                         paper.voidReason, u"imported"_s},
                        {round},
                        row.at.line});
    }
    static const KeyedTableSpec spec{u"ballot"_s,
                                     {u"village_id"_s, u"body"_s, u"box"_s, u"number"_s},
                                     {u"cells"_s, u"ruled_void"_s, u"void_reason"_s, u"source"_s},
                                     {u"round_number"_s}};
    ELECTION_ASSIGN(Applied applied, merge(target, spec,
                                           {{u"village_id"_s, u"body"_s, u"round_number"_s},
                                            {village.v, bodyKey(ballots.body), round}},
                                           rows));
    if (applied.counts.writes()) ELECTION_TRY(refuseIfDeclared(target.file, village, ballots.body));
    return applied;
}

}  // namespace

Result<QHash<QString, VillageId>> villageIds(store::Database& database) {
    ELECTION_ASSIGN(const auto villages, store::ElectionRepository(database).villages());
    QHash<QString, VillageId> ids;
    for (const Village& village : villages) ids.insert(village.name, village.id);
    return ids;
}

Result<Applied> applyTable(ElectionFile& file, const ReadFile& read, bool wantChanges) {
    const Target target{file, wantChanges};
    switch (read.kind) {
        case FileKind::Posts:
            return applyPosts(target, std::get<PostsFile>(read.content));
        case FileKind::Nominations:
            return applyNominations(target, std::get<NominationsFile>(read.content));
        case FileKind::Review:
            return applyReview(file, read, wantChanges);
        case FileKind::Asks:
            return applyAsks(target, std::get<AsksFile>(read.content));
        case FileKind::Withdrawals:
            return applyWithdrawals(target, std::get<WithdrawalsFile>(read.content));
        case FileKind::Progress:
            return applyProgress(target, std::get<ProgressFile>(read.content));
        case FileKind::Boxes:
            return applyBoxes(target, std::get<BoxesFile>(read.content));
        case FileKind::Ballots:
            return applyBallots(target, std::get<BallotsFile>(read.content));
        case FileKind::Register:
            break;  // RegisterImport
    }
    return Error{ErrorCode::Internal, {}, u"applyTable for a register"_s};
}

Result<std::vector<store::FindingRow>> storedFindings(store::Database& database, const ReadFile& read,
                                                      std::optional<VillageId> village) {
    store::FindingFilter filter;
    filter.kind = fileKindKey(read.kind);
    filter.village = village;
    ELECTION_ASSIGN(auto rows, store::FindingRepository(database).find(filter));
    // Each department has a file of its own; the other kinds of the whole township come in one.
    if (read.kind == FileKind::Review)
        std::erase_if(rows, [&read](const auto& row) { return row.finding.file != read.report.file; });
    return rows;
}

Result<bool> applyFindings(ElectionFile& file, const ReadFile& read, const Findings& wanted) {
    std::optional<VillageId> village;
    if (!read.report.village.isEmpty()) {
        ELECTION_ASSIGN(const auto ids, villageIds(file.database()));
        village = ids.value(read.report.village);
    }
    ELECTION_ASSIGN(const auto stored, storedFindings(file.database(), read, village));
    std::vector<store::FindingRow> rows;
    for (const Finding& finding : wanted) {
        store::FindingRow row;
        row.kind = fileKindKey(read.kind);
        row.village = village;
        row.finding = finding;
        rows.push_back(std::move(row));
    }
    ELECTION_ASSIGN(const auto change, store::FindingRepository(file.database()).replace(stored, rows));
    return change.added + change.removed > 0;
}

}  // namespace election
