#pragma once
/// 换届选举统计报表: the figures that the civil-affairs report asks for, a line a village. Empty where
/// nothing was recorded.
#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "core/domain/election.h"
#include "core/domain/later.h"
#include "core/domain/national_id.h"
#include "core/report/builders/paper_head.h"
#include "core/report/builders/register_papers.h"

namespace election {

/// Members of a body, counted.
struct CountedPeople {
    int number = 0, women = 0;
    std::optional<int> party, minority;  ///< empty where the people aren't found in the register
};

struct ElectedMember {
    QString post, name;
    Sex sex = Sex::Unknown;
    int age = -1;  ///< on the election day; -1: not known
    QString ethnicity, politics, education, currentPost;
    qint64 postVotes = 0;   ///< 当选职务票数
    qint64 totalVotes = 0;  ///< 总票数: over all posts of the ballot
};

struct VillageStatisticsRow {
    int number = 0;
    QString village;
    StatisticsRow registered;                ///< of the register
    std::optional<CountedPeople> committee;  ///< 村民选举委员会
    QString committeeChosenBy;
    qint64 voters = 0, proxy = 0, roving = 0, assisted = 0, issued = 0, collected = 0;
    int venues = 0, boxes = 0;  ///< venues: main venue and polling stations
    bool counted = false;
    qint64 valid = 0, voidBallots = 0, blank = 0;
    int seats = 0, vacant = 0;
    bool validElection = false;
    bool filledAtOnce = false;  ///< no seat was left open by the first vote
    QString nextStep;
    int further = 0, revotes = 0, reruns = 0;  ///< 另行选举, 再次投票, 重新选举 that were counted
    std::map<LaterKind, int> events;           ///< 罢免, 辞职, 自行终止, 补选
    std::vector<ElectedMember> elected;
    std::optional<CountedPeople> representatives, leaders;
};

struct CivilStatisticsData {
    PaperHead head;
    std::vector<VillageStatisticsRow> villages;
};

/// Five tables (register and committee, vote, elected, make-up of the committees, representatives), the
/// changes of 四增四减, later votes and events, lines for what is not recorded, and the township's shares.
/// All shares are of whole numbers, half up.
ReportDocument buildCivilStatistics(const CivilStatisticsData& data);

}  // namespace election
