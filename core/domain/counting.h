#pragma once
/// 计票: how a village counts, by whom, and what was settled on the way from the box to the totals.
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/ballot.h"
#include "core/domain/post.h"

namespace election {

using TellerBundleId = Id<struct TellerBundleTag>;
using RulingId = Id<struct RulingTag>;

/// 计票方式, chosen once per village and body; another one only by a recorded step.
enum class CountingWay {
    Calling,     ///< 唱票: one ballot at a time, before the hall
    TwoTellers,  ///< 双人计票: two independent readings of every bundle
    Totals,      ///< 汇总录入: totals typed twice from the paper
    Imported     ///< ballots from the office's file
};
QString countingWayKey(CountingWay way);  ///< "calling", "two_tellers", "totals", "imported"
std::optional<CountingWay> countingWayFromKey(const QString& key);
QString countingWayName(CountingWay way);  ///< 唱票, 双人计票, 汇总录入, 导入选票

/// One round of one body's election in one village: what every record of a count belongs to.
struct CountPlace {
    VillageId village;
    Body body = Body::VillagersCommittee;
    int round = 1;  ///< 1, then 2 … for a revote, a further election or a rerun
};

/// 唱票人, 计票人, 监票人: named people, not logins.
struct CountingStaff {
    QString caller;
    QStringList tellers, scrutineers;
};

/// 零票报告: before the first ballot the boxes were shown empty of marks and every tally stood at zero.
struct ZeroReport {
    QDateTime at;  ///< UTC
    QStringList boxes;
    CountingStaff staff;
};

/// 并箱: the ballots of a box were put among those of another before calling, so that they can't be told
/// apart.
struct BoxMixing {
    QString box;
    QString into;
};

/// Boxes with fewer ballots have no figures of their own, on screen or paper (ours: no text fixes a number).
inline constexpr int kSecrecyMinimum = 30;
/// Ballots in a bundle of the two tellers.
inline constexpr int kBundleSize = 50;

/// 一捆: the ballots that both tellers read.
struct TellerBundle {
    enum class State {
        First,    ///< the first teller reads
        Second,   ///< the second one does, without seeing the first
        Compare,  ///< some readings differ
        Agreed    ///< its ballots are in the count
    };
    TellerBundleId id;
    int number = 0;  ///< 1, 2 … in its count
    QString box;
    int size = kBundleSize;
    QString tellers[2];
    State state = State::First;
};
QString bundleStateKey(TellerBundle::State state);  ///< "first", "second", "compare", "agreed"
TellerBundle::State bundleStateFromKey(const QString& key);

/// What one teller read on one ballot of a bundle.
struct TellerReading {
    int place = 0;    ///< 1 … size
    int teller = 0;   ///< 0 or 1
    int attempt = 1;  ///< 2 … : read again, blind
    BallotPaper paper;
};

/// The coordinator took one of two readings that would not agree.
struct TellerDecision {
    int place = 0;
    int teller = 0;
    QString by, because;
};

/// 裁定: what the committee rules about a written name, for all like ballots of one post.
struct RulingRecord {
    enum class Kind {
        Person,  ///< the name means this person
        Nobody   ///< it means nobody who can be told: read as illegible
    };
    RulingId id;
    QString post;  ///< code
    QString name;  ///< as written
    Kind kind = Kind::Nobody;
    QString person;  ///< id of the contest: P17, N3
    QString because;
    QDate ruledOn;
    QString ruledBy;  ///< 村民选举委员会, and who spoke for it
};

}  // namespace election
