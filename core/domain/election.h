#pragma once
/// The election itself: one township's election, one file.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/ballot_mode.h"

namespace election {

/// 镇, 乡, 街道, 开发区管委会: decides who signs for the township (浙选2020 44; 组织法2025 46).
enum class TownshipKind { Town, Township, Subdistrict, DevelopmentZone };
QString townshipKindKey(TownshipKind kind);   ///< "town", "township", "subdistrict", "development_zone"
QString townshipKindName(TownshipKind kind);  ///< 镇, 乡, 街道, 开发区管委会
std::optional<TownshipKind> townshipKindFromKey(const QString& key);  ///< the key or the name
/// What the name itself says: 石柱镇, 东城街道, 经济开发区; a town where it says nothing.
TownshipKind townshipKindOf(const QString& township);
/// Who signs, as printed: 石柱镇人民政府, 东城街道办事处, 经济开发区管理委员会.
QString townshipAuthority(const QString& township, TownshipKind kind);

/// Which kinds a rule set allows is its parameter `election_kinds`.
enum class ElectionKind {
    Term,       ///< 换届选举
    EarlyTerm,  ///< 提前换届选举: the county approves
    LateTerm,   ///< 延期换届选举: the county approves
    ByElection  ///< 补选
};
QString electionKindKey(ElectionKind kind);   ///< "term", "early_term", "late_term", "by_election"
QString electionKindName(ElectionKind kind);  ///< as printed
std::optional<ElectionKind> electionKindFromKey(const QString& key);  ///< the key or the name
const std::vector<ElectionKind>& electionKinds();

/// 换届选举. What stands here can be changed until a step freezes it, then only by a recorded correction.
struct Election {
    QString township;     ///< 乡镇/街道/开发区, as printed: "经济开发区"
    QString ruleSetId;    ///< "zj-2026"; the election carries its own copy of that set
    QDate electionDay;    ///< 选举日 of every village that has none of its own
    QDateTime createdAt;  ///< UTC
    ElectionKind kind = ElectionKind::Term;
    TownshipKind townshipKind = TownshipKind::Town;
    QString approval{};  ///< the approving document of an early or late election: 永政函〔2026〕3号
};

/// The village's own 选举办法: what its switches and conditions rest on.
struct VillageMeasures {
    QString title{};      ///< 后山村村民委员会选举办法
    QString number{};     ///< document number: 后山村〔2026〕1号
    QDate adopted{};      ///< the day it was passed
    QString adoptedBy{};  ///< 村民会议 or 村民代表会议
    bool operator==(const VillageMeasures&) const = default;
    /// Only what has a number and a date can be cited.
    [[nodiscard]] bool canBeCited() const { return !number.isEmpty() && adopted.isValid(); }
    /// As printed: 《…选举办法》（后山村〔2026〕1号，2026年11月2日）; with an article: …第十二条.
    [[nodiscard]] QString citation(const QString& article = {}) const;
};

/// 行政村
struct Village {
    VillageId id{};
    int number = 0;  ///< place in the office's list of posts, from 1; heads folder names ("08上坑村")
    QString name{};
    std::optional<QDate> ownElectionDay{};  ///< empty: votes on the township's day
    BallotMode mode = BallotMode::SelfNomination;
    VillageMeasures measures{};
};

}  // namespace election
