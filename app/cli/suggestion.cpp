#include "app/cli/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace election {
namespace {

/// Letters to insert, delete, change or swap with their neighbour (optimal string alignment).
int typingMistakes(const QString& a, const QString& b) {
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] =
                std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(last, row);
    }
    return last.back();
}

}  // namespace

QString nearestWord(const QString& word, const QStringList& known) {
    QString nearest;
    int fewest = std::max(2, int(word.size()) / 3) + 1;
    for (const QString& candidate : known) {
        const int mistakes = typingMistakes(word.toLower(), candidate);
        if (mistakes >= fewest) continue;
        fewest = mistakes;
        nearest = candidate;
    }
    return nearest;
}

}  // namespace election
