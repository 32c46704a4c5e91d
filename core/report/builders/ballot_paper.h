#pragma once
/// 选票: the ballot of one village as it is printed: posts with their seats, names in the order of strokes,
/// boxes to mark, lines for somebody else, and how a ballot becomes void (浙选2020 21, 27).
#include <QString>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/post.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct BallotPost {
    QString title;
    int seats = 0;  ///< −1: a line to write it on, and one line for somebody else
    bool womenOnly = false;
    std::vector<QString> names;  ///< in the order of the ballot
};

/// How the ballot is printed.
enum class BallotPrint {
    Plain,
    Large,  ///< for those who see badly: larger letters, otherwise the same ballot
    Proof   ///< 样票: posted or checked before printing; says all over that it is none
};

struct BallotPaperData {
    PaperHead head;
    BallotPrint print = BallotPrint::Plain;
    Body body = Body::VillagersCommittee;
    BallotMode mode = BallotMode::SelfNomination;
    Round round = Round::First;
    bool voidAsAWhole = true;  ///< a fault makes the whole ballot void, not only its column
    bool blankIsVoid = false;
    std::vector<BallotPost> posts;  ///< by rank
    std::vector<Citation> basis;
};

ReportDocument buildBallotPaper(const BallotPaperData& data);

}  // namespace election
