#pragma once
/// 票数核对: registered ≥ issued ≥ collected, box by box and in sum; and which boxes may show figures of
/// their own. Pure functions.
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/counting.h"
#include "core/domain/polling.h"

namespace election {

/// A box as ballots are called from it: its own, and those that were mixed into it.
struct CalledBox {
    QString name;
    QStringList mixedIn;  ///< boxes whose ballots lie among these
    int issued = 0, collected = 0, own = 0, proxy = 0;
    int counted = 0;  ///< ballots read so far
};

struct ReconciliationProblem {
    QString code;        ///< "R.1" …
    bool blocks = true;  ///< else something to look at
    QString box;         ///< empty: the village
    QString text;        ///< one sentence: what, where, what to do
};

struct Reconciliation {
    std::vector<CalledBox> boxes;  ///< those that ballots are called from
    CalledBox sum;
    qint64 registered = 0;
    std::vector<ReconciliationProblem> problems;
    QStringList toMix;  ///< boxes with too few ballots, not mixed yet
};

/// `counted`: ballots read, by the box under which they were read.
Reconciliation reconcile(const Contest& contest, const std::vector<BoxLedger>& boxes,
                         const std::vector<BoxMixing>& mixings, const QHash<QString, int>& counted);

/// True where a box has too few ballots to be called by itself: fewer than kSecrecyMinimum, and another box
/// is there to take them.
bool mustBeMixed(const BoxLedger& box, const std::vector<BoxLedger>& all);
/// Of the boxes of a list that came from a file: those whose single ballots are never shown under their name.
QStringList smallBoxes(const std::vector<BoxLedger>& boxes);

}  // namespace election
