#pragma once
/// What the hall sees while ballots are called: names in the order of the ballot, one mark a vote. No shares.
#include <QString>
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
    std::vector<ProjectorPost> posts;
};

}  // namespace election
