#pragma once
/// The papers of a register of voters. What hangs in public has no field for an ID number, a phone or a
/// household number, so none can be posted; namesakes are told apart by sex, year of birth and group.
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <map>
#include <vector>

#include "core/domain/register_record.h"
#include "core/report/builders/paper_head.h"
#include "core/rules/objection_clock.h"
#include "core/rules/register_versions.h"

namespace election {

/// Which closed version a paper shows; its number and hash are printed on it.
struct VersionStamp {
    int number = 0;  ///< 0: the register as it stands now, a draft that isn't posted
    QDateTime closedAt;
    int registered = 0;
    QString hash;  ///< hexadecimal; printed in groups of four
};

/// One voter as the posted register shows him.
struct PostedVoter {
    QString name;
    Sex sex = Sex::Unknown;
    int birthYear = 0;      ///< 0 = unknown
    QString group;          ///< 村民小组
    QString head;           ///< of the household; only for namesakes that nothing else tells apart
    bool namesake = false;  ///< another voter of the village has this name
};

/// 选民名单公告, by group.
struct PostedRegisterData {
    PaperHead head;
    VersionStamp stamp;
    std::vector<std::pair<QString, std::vector<PostedVoter>>> groups;
    Citation postingBasis;  ///< why and until when it is posted
    int objectionDays = 0;
    Citation objectionBasis;
};
ReportDocument buildPostedRegister(const PostedRegisterData& data);

/// 参选村民花名册, per household with a line to sign for the card: kept by the committee.
struct HouseholdVoter {
    QString group, household, relation, name;
    Sex sex = Sex::Unknown;
    int birthYear = 0;
    QString ethnicity, politicalStatus;
    VoterCategory category = VoterCategory::Unknown;
};
struct HouseholdRegisterData {
    PaperHead head;
    VersionStamp stamp;
    std::vector<HouseholdVoter> voters;  ///< households together, heads first
    int households = 0;
};
ReportDocument buildHouseholdRegister(const HouseholdRegisterData& data);

/// 外出选民联络表: whom to call and what he said; never posted.
struct AwayVoter {
    QString name, group, household, phone, address, declaration;
    Sex sex = Sex::Unknown;
    VoterStatement statement;
    bool registered = false;
};
struct AwayVotersData {
    PaperHead head;
    std::vector<AwayVoter> voters;
};
ReportDocument buildAwayVoters(const AwayVotersData& data);

/// 选民名单补充（更正）公告: what a version changes against the one before it.
struct PostedChange {
    ChangeKind kind = ChangeKind::Corrected;
    ChangeReason reason = ChangeReason::Correction;
    PostedVoter voter;
    QStringList corrected;  ///< ready words: "姓名（原：张三）", "身份证号码"
};
struct SupplementData {
    PaperHead head;
    VersionStamp stamp;
    int previousRegistered = 0;
    std::vector<PostedChange> changes;
    Citation basis;
};
ReportDocument buildSupplement(const SupplementData& data);
/// What a supplement may say about a corrected field: values only where they hold no digits that are
/// somebody's.
QString postedCorrection(const QString& field, const Person& before, const Person& now);

/// 异议登记簿
struct ObjectionRow {
    QString village;
    Objection objection;
    ObjectionClock clock;
};
struct ObjectionsData {
    PaperHead head;
    std::vector<ObjectionRow> rows;
    Citation basis;
};
ReportDocument buildObjections(const ObjectionsData& data);

/// 四增四减, a line a reason. Where no change of any kind was written down the cells stay empty: nobody knows
/// that there was none.
report::Table fourAndFourTable(const std::map<ChangeReason, int>& sums, const QString& caption);

/// 选民登记统计表: of one village, or of all with a row each.
struct StatisticsRow {
    QString village;
    VersionStamp stamp;
    RegisterStatistics statistics;
};
struct StatisticsData {
    PaperHead head;
    std::vector<StatisticsRow> rows;
};
ReportDocument buildRegisterStatistics(const StatisticsData& data);

}  // namespace election
