#pragma once
/// One ballot paper as it was called: what stands on it, not what it means.
#include <QString>
#include <vector>

#include "core/base/ids.h"

namespace election {

struct BallotPaper {
    QString box;
    QString number;                ///< place in its box; no number stands on the paper
    std::vector<QString> columns;  ///< per post, by rank: names joined by 、, marks ○ ×, ? = illegible
    bool ruledVoid = false;        ///< the committee ruled the ballot as a whole void
    QString voidReason;            ///< "污损"
};

}  // namespace election
