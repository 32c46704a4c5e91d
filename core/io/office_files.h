#pragma once
/// The nine kinds of office file, read into typed rows with findings. Pure: a workbook in, values out.
/// Rows keep the keys by which they are matched (village, name, ID number, post); ids are given by the
/// services.
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/ballot.h"
#include "core/domain/file_kind.h"
#include "core/domain/finding.h"
#include "core/domain/nomination.h"
#include "core/domain/polling.h"
#include "core/domain/post.h"
#include "core/domain/register_entry.h"
#include "core/io/column_matcher.h"
#include "core/io/workbook.h"

namespace election {

/// The columns that a kind of file knows, for the mapping dialog and for help texts.
const TableSpec& tableSpec(FileKind kind);
/// A ballot file has a column a post besides; their keys are "post:主任" …
inline const QString kBallotPostKey = QStringLiteral("post:");
TableSpec ballotSpec(const QStringList& postTitles);

/// What has to be known besides the file.
struct ReadContext {
    QStringList villages;   ///< names of the posts file; empty only while the posts file itself is read
    QString forcedVillage;  ///< --village: used where neither file name nor title names one
    bool villageIsChosen = false;  ///< forcedVillage goes before what the file's name and title say
    ColumnMapping mapping;         ///< columns mapped by hand
    TablePlace place;              ///< sheet and header row, where they were chosen
    int householdWidth = 0;        ///< usual length of a 户号 in this village; 0 = tell from the file
    std::optional<Body> body;      ///< ballots: --body; else from the file name, else 村民委员会
    QSet<QString> posts;           ///< nominations: postKey() of every post there is; empty = not known
    QStringList ballotPosts;       ///< ballots: titles of the body's posts in this village; empty = not known
};

/// "村名/组织/职务", for ReadContext::posts.
QString postKey(const QString& village, Body body, const QString& title);

struct SourceLine {
    QString sheet;  ///< empty for CSV
    int line = 0;   ///< from 1
};

/// By what a row of an office file names a person and his nomination.
struct PersonKey {
    QString village;
    QString name;
    QString nationalId;        ///< 18 characters, or as written, or empty
    QString postTitle;         ///< 自荐职务
    std::optional<Body> body;  ///< where the file has the column
    QString birth{};           ///< joint review: 出生年月, where the file has the column
    QString lineId{};          ///< joint review: 回执编号 of a spreadsheet that was sent
};

template <class Row>
struct OfficeFile {
    FileFacts facts;
    QString village;        ///< of files that belong to one village
    QStringList headers;    ///< as they stand
    QStringList unmatched;  ///< headers that no alias knows: shown, can be mapped by hand
    int dataRows = 0;       ///< rows of the table, without titles and totals; rejected ones included
    int rejected = 0;       ///< rows that can't be used at all; each has a finding
    std::vector<Row> rows;
    Findings findings;
};

struct PostRow {
    SourceLine at;
    QString village;
    Post post;
};
struct NominationRow {
    SourceLine at;
    QString village;
    Nomination nomination;
};
struct OpinionRow {
    SourceLine at;
    PersonKey key;
    DepartmentOpinion opinion;
};
struct AskRow {
    SourceLine at;
    PersonKey key;
    AskRecord record;
};
struct WithdrawalRow {
    SourceLine at;
    PersonKey key;
    Withdrawal withdrawal;
};
struct ReadingRow {
    SourceLine at;
    TurnoutReading reading;
};
struct BoxRow {
    SourceLine at;
    BoxLedger ledger;
};
struct BallotRow {
    SourceLine at;
    BallotPaper paper;
};

struct RegisterFile : OfficeFile<RegisterEntry> {
    RegisterHeaders headerNames;
};
using PostsFile = OfficeFile<PostRow>;
using NominationsFile = OfficeFile<NominationRow>;
struct ReviewFile : OfficeFile<OpinionRow> {
    QString department;  ///< from the file's name; empty where only its column tells
    int request = 0;     ///< number of the request that a line above the table names; 0 = none
};
using AsksFile = OfficeFile<AskRow>;
using WithdrawalsFile = OfficeFile<WithdrawalRow>;
using ProgressFile = OfficeFile<ReadingRow>;
using BoxesFile = OfficeFile<BoxRow>;
struct BallotsFile : OfficeFile<BallotRow> {
    Body body = Body::VillagersCommittee;
    QStringList postTitles;  ///< one a ballot column, as the columns stand in the file; BallotPaper::columns
                             ///< follows it
};

/// Findings are those that reading itself makes (REG-14, 16, 17); the others need all villages and are made
/// by checkRegisters() in core/rules.
Result<RegisterFile> readRegister(const Workbook& workbook, const ReadContext& context);
Result<PostsFile> readPosts(const Workbook& workbook, const ReadContext& context);
Result<NominationsFile> readNominations(const Workbook& workbook, const ReadContext& context);
Result<ReviewFile> readReview(const Workbook& workbook, const ReadContext& context);
Result<AsksFile> readAsks(const Workbook& workbook, const ReadContext& context);
Result<WithdrawalsFile> readWithdrawals(const Workbook& workbook, const ReadContext& context);
Result<ProgressFile> readProgress(const Workbook& workbook, const ReadContext& context);
Result<BoxesFile> readBoxes(const Workbook& workbook, const ReadContext& context);
Result<BallotsFile> readBallots(const Workbook& workbook, const ReadContext& context);

/// The village that a file belongs to: the longest name that occurs in the file name, else in a title line,
/// else the forced one. Error NotFound names the villages there are.
Result<QString> villageOfFile(const FileFacts& facts, const QStringList& titles, const ReadContext& context);

/// The kind that a file of a township folder has by its place and name ("选民登记/01夏溪村.csv" → Register);
/// the path is relative to the folder. Empty = not one of ours, to be listed and left alone.
std::optional<FileKind> kindOfTownshipFile(const QString& relativePath);

}  // namespace election
