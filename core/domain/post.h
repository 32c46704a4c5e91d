#pragma once
/// 组织, 职务, 职数: what is to be filled in a village.
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace election {

/// The bodies of a village. Stored by name; the names are those on the office's papers.
enum class Body { VillagersCommittee, SupervisionCommittee, CoopBoard, CoopSupervisors, PartyBranch };

/// "村民委员会", "村务监督委员会", "股份经济合作社董事会", "股份经济合作社监事会", "村党组织".
QString bodyName(Body body);
/// Reads a body's name, and the short forms in use (村委会, 村监会, 董事会, 监事会, 党支部 ...).
std::optional<Body> bodyFromName(const QString& name);
/// Key in the election file: "villagers_committee" ...
QString bodyKey(Body body);
std::optional<Body> bodyFromKey(const QString& key);
/// Who decides on eligibility for this body: never the township.
/// 村民选举委员会 (浙选2020 15); 村民会议或村民代表会议 (浙实施2020 31); 合作社选举委员会; 党员大会.
QString decidingBodyName(Body body);
/// True where the voters choose by ballot box (the villagers' committee); the others are chosen at a meeting.
bool isChosenByBallot(Body body);

/// 职务 with 职数 in one body of one village.
struct Post {
    PostId id;
    VillageId village;
    Body body = Body::VillagersCommittee;
    QString code;  ///< 主任 `chair`, 副主任 `deputy`, 委员 `member`, 妇女委员 `women`, others `p<rank>`
    QString title;           ///< 主任, 妇女委员, 董事长 ...
    int seats = 0;           ///< 职数
    int rank = 0;            ///< 级别, 1 = highest
    bool womenOnly = false;  ///< 限女性
    QString note;            ///< 备注 of the office's list
};

/// The code of a post: `chair`, `deputy`, `member`, `women`, else `p<rank>`.
QString postCode(const QString& title, int rank);

}  // namespace election
