#pragma once
/// What the hall sees while ballots are called: names in the order of the ballot, one mark a vote. No shares.
#include <QString>
#include <QStringList>
#include <vector>

namespace election {

struct ProjectorLine {
    QString name;
    qint64 votes = 0;
    bool writeIn = false;
};

struct ProjectorPost {
    QString title;
    int seats = 0;
    std::vector<ProjectorLine> lines;
};

struct ProjectorBoard {
    QString title;  ///< 夏溪村村民委员会选举 · 公开唱票
    int called = 0;
    int expected = 0;  ///< ballots collected by the ledger; 0 = not known
    int valid = 0, voidBallots = 0, blank = 0;
    QStringList staff;       ///< scrutineers, tellers, caller: a line at the foot
    bool rehearsal = false;  ///< a watermark that nobody can mistake lies over everything
    std::vector<ProjectorPost> posts;
};

}  // namespace election
