#pragma once
/// What the polling page says about boxes and turnout: reconciliation in words, half reached or not.
#include <QString>
#include <vector>

#include "core/services/polling_service.h"
#include "ui/widgets/theme.h"

namespace election {

struct LedgerNote {
    Tone tone = Tone::Ok;
    QString words;
};

struct PollingPageModel {
    /// A box's ledger in words: 相符, 少收 2 张, 收回多于发出 ….
    static LedgerNote reconcile(const BoxLedger& box);
    static BoxLedger sum(const std::vector<BoxLedger>& boxes);
    /// "806 / 934（86.3 %）": a share never without its counts.
    static QString turnoutLine(const Turnout& turnout);
    static LedgerNote half(const Turnout& turnout);
    static Turnout sum(const std::vector<Turnout>& villages);
    /// For the race: most first, those without a number last; equal shares by the list of villages.
    static std::vector<Turnout> race(std::vector<Turnout> villages);
    /// How many more voters make more than one half; 0 when it is reached.
    static int missingToHalf(const Turnout& turnout);
};

}  // namespace election
