#pragma once
/// 汇总录入: one typist's totals as handed over, and the totals that count.
#include <QDateTime>

#include "core/domain/totals.h"

namespace election {

struct TotalsEntry {
    int seat = 0;  ///< 0 and 1: the two typists
    QString typist;
    TotalsSheet sheet;
    QString note;  ///< why an unusual number is right
    QDateTime at;  ///< UTC
};

struct TotalsResult {
    enum class How {
        Agreed,  ///< both typists typed the same
        First,   ///< the coordinator took the first entry
        Second
    };
    TotalsSheet sheet;
    How how = How::Agreed;
    QString by, because;  ///< the coordinator; empty where both agreed
};

}  // namespace election
