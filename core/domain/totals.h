#pragma once
/// 汇总: the totals of one count as the signed paper has them, before anything is decided.
#include <QString>
#include <vector>

namespace election {

/// One name's line at a post. Printed names carry the person's id of the contest; a name that was written in
/// (另选他人) has none.
struct TotalsLine {
    QString person;
    QString name;
    qint64 votesFor = 0;
    qint64 against = 0;  ///< only among candidates, where a ballot offers ×
};

struct TotalsPost {
    QString post;  ///< code
    std::vector<TotalsLine> lines;
};

/// Fields have the letters of the paper: C collected = D valid + E void + F blank; G partly void, of D.
struct TotalsSheet {
    qint64 collected = 0, valid = 0, voidBallots = 0, blank = 0, partlyVoid = 0;
    std::vector<TotalsPost> posts;  ///< as the contest's
};

/// The figures of the ballots with their keys, in the order of the paper.
struct TotalsField {
    QString key;
    qint64 TotalsSheet::*value;
};
const std::vector<TotalsField>& totalsHead();

}  // namespace election
