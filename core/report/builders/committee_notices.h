#pragma once
/// 公告第2号 and 第2-1号: the village election committee, and its members who left and entered.
#include <QString>
#include <vector>

#include "core/domain/national_id.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct NoticeMember {
    QString role;  ///< 主任, 副主任, 委员
    QString name;
    Sex sex = Sex::Unknown;
};

struct CommitteeNoticeData {
    PaperHead head;
    QDate chosenOn;
    QString chosenBy;                   ///< 村民代表会议 …
    std::vector<NoticeMember> members;  ///< chair first
    Citation basis;
    int objectionDays = 5;  ///< from the day of the notice
    Citation objectionBasis;
};
ReportDocument buildCommitteeNotice(const CommitteeNoticeData& data);

struct CommitteeChangeData {
    struct Exit {
        QString name, role;
        enum class Why { Nominated, RelativeNominated, Absent, Resigned, Other } why = Why::Other;
        QString post;       ///< for which he, or his relative, stands
        QDate nominatedOn;  ///< invalid: not known
        QString relative;   ///< who stands, where it is a relative
        QString kinship;    ///< 子女 …
        QDate on;
    };
    PaperHead head;
    int number = 1;  ///< 第2-n号
    std::vector<Exit> exits;
    std::vector<NoticeMember> entries;
    std::vector<NoticeMember> roles;  ///< chosen by the committee among its members
    std::vector<NoticeMember> now;    ///< the committee afterwards
    Citation exitBasis;
};
ReportDocument buildCommitteeChange(const CommitteeChangeData& data);

}  // namespace election
