#pragma once
/// For services only: the tables that the record makes for notices and forms, one function a mark of the
/// wording, and what they are put together from.
#include "core/rules/rule_set.h"
#include "core/services/papers/paper_kind.h"

namespace election {

using Sections = std::vector<report::Section>;

struct BlockRequest {
    const PaperRequest& request;
    bool blank = false;  ///< an empty form, or of no village: rows to write in

    [[nodiscard]] ElectionFile& file() const { return request.file; }
    [[nodiscard]] VillageId village() const { return request.village->id; }  ///< only where there is one
    [[nodiscard]] Result<RuleSet> rules() const;  ///< of the village, else of the township
};

/// Columns with heads and shares of the width; the first is a running number where `numbered`.
report::Table tableOf(const QStringList& heads, std::vector<int> shares, bool numbered);
void addBlankRows(report::Table& table, int count, bool numbered);
Sections one(report::Table table);
report::Paragraph plain(const QString& text);
/// Sentences with （一）（二） … in front.
Sections numbered(const QStringList& sentences);

Result<Sections> postsBlock(const BlockRequest& of);
Result<Sections> conditionsBlock(const BlockRequest& of);
Result<Sections> barsBlock(const BlockRequest& of);
Result<Sections> voidRulesBlock(const BlockRequest& of);
/// The boxes as they were planned, with place and hours; else those of the ledger.
Result<Sections> stationsBlock(const BlockRequest& of);
Result<Sections> staffBlock(const BlockRequest& of);
Result<Sections> rovingVotersBlock(const BlockRequest& of);
/// Hours and route of each roving box as it was planned.
Result<Sections> rovingBoxesBlock(const BlockRequest& of);
/// Nothing recorded fills it: always rows to write in.
Result<Sections> assistedVotersBlock(const BlockRequest& of);
/// Election days of a township whose villages don't all vote on one day.
Result<Sections> daysBlock(const BlockRequest& of);

Result<Sections> candidatesBlock(const BlockRequest& of);
Result<Sections> departmentsBlock(const BlockRequest& of);

Result<Sections> votesBlock(const BlockRequest& of);
Result<Sections> winnersBlock(const BlockRequest& of);
Result<Sections> runoffBlock(const BlockRequest& of);

/// The newest record of the supervision committee's choice.
Result<Sections> supervisionBlock(const BlockRequest& of);
Result<Sections> committeeVotesBlock(const BlockRequest& of);
Result<Sections> representativeVotesBlock(const BlockRequest& of);

}  // namespace election
