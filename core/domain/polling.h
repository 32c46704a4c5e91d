#pragma once
/// 投票: boxes, their ledger, and the readings of ballots issued during the day.
#include <QString>
#include <QTime>
#include <vector>

#include "core/base/ids.h"

namespace election {

enum class BoxKind { MainVenue, PollingStation, RovingBox };
QString boxKindName(BoxKind kind);  ///< 中心会场, 投票站, 流动票箱
BoxKind boxKindFromName(const QString& name);

/// 票箱清点: one box's ledger. Roving is a kind of box; assisted writing is part of own.
struct BoxLedger {
    BoxId id;
    VillageId village;
    QString name;
    BoxKind kind = BoxKind::MainVenue;
    int issued = 0;     ///< 发出票数
    int collected = 0;  ///< 收回票数
    int own = 0;        ///< 本人投票
    int proxy = 0;      ///< 委托投票
    int assisted = 0;   ///< 代写
    int round = 1;      ///< of the vote to which it belongs; a later round's boxes have names of their own
};

/// 投票进度: ballots issued at a box up to a time of the day.
struct TurnoutReading {
    VillageId village;
    QTime time;
    QString box;
    BoxKind kind = BoxKind::MainVenue;
    int issuedSoFar = 0;
};

/// Turnout in tenths of a percent, half up: 501 of 1000 = 501. The one function for screen and paper.
int turnoutPerMille(qint64 voters, qint64 registered);
/// "50.1 %"
QString turnoutText(qint64 voters, qint64 registered);

}  // namespace election
