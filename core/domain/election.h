#pragma once
/// The election itself: one township's term election, one file.
#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/base/ids.h"

namespace election {

/// 换届选举. Frozen when the file is made; later changes are recorded corrections.
struct Election {
    QString township;     ///< 乡镇/街道/开发区, as printed: "经济开发区"
    QString ruleSetId;    ///< "zj-2026"; the election carries its own copy of that set
    QDate electionDay;    ///< 选举日
    QDateTime createdAt;  ///< UTC
};

/// 行政村
struct Village {
    VillageId id;
    int number = 0;  ///< place in the office's list of posts, from 1; heads folder names ("08上坑村")
    QString name;
};

}  // namespace election
