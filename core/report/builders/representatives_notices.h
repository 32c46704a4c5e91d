#pragma once
/// 公告第6号 and 第6-1号: the villagers' representatives and the group leaders, as they are posted.
#include <QString>
#include <vector>

#include "core/domain/national_id.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct NoticeRepresentative {
    QString name;
    Sex sex = Sex::Unknown;
};

struct RepresentativesNoticeData {
    struct Unit {
        QString name;
        std::vector<NoticeRepresentative> people;
    };
    PaperHead head;
    std::vector<Unit> units;
    Citation basis;
};
ReportDocument buildRepresentativesNotice(const RepresentativesNoticeData& data);

struct LeadersNoticeData {
    struct Leader {
        QString group, name;
        Sex sex = Sex::Unknown;
    };
    PaperHead head;
    std::vector<Leader> leaders;
    Citation basis;
};
ReportDocument buildLeadersNotice(const LeadersNoticeData& data);

}  // namespace election
