#pragma once
/// 汇总录入: what must add up on the paper, how two entries differ, and how totals enter the deciding.
/// Codes in the manner of a tally desk: T.1xx of the ballots, T.2xx of the names are errors; W.3xx are
/// warnings.
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/totals.h"
#include "core/rules/tally.h"

namespace election {

/// Every printed name of the contest with zero votes: an empty sheet.
TotalsSheet emptyTotals(const Contest& contest);

/// Key of a field: "collected", "valid", "void", "blank", "partly_void", or "for/chair/P17",
/// "against/chair/P17", for a name that was written in "for/chair/=李四".
QString totalsFieldKey(QStringView kind, const QString& post, const TotalsLine& line);
/// The field's words for people: "D 有效票", "主任 张三".
QString totalsFieldName(const Contest& contest, const QString& key);
/// Every field that holds a number, with its key, in the order of the paper.
std::vector<std::pair<QString, qint64>> totalsFields(const TotalsSheet& sheet);
void setTotalsField(TotalsSheet& sheet, const QString& key, qint64 value);

struct TotalsProblem {
    QString code;            ///< "T.101"
    bool blocks = true;      ///< an error; else a warning, which needs a note
    QStringList fields;      ///< that take part
    QString forTypist;       ///< "Check this with the paper (T.101)": never how the numbers should relate
    QString forCoordinator;  ///< the equation with its numbers
};

/// What the election's other records say about the same numbers.
struct TotalsContext {
    std::optional<qint64> ledgerCollected;  ///< 收回票数 of the boxes together
};

/// All that does not add up, errors first; no error is followed by those that it causes.
std::vector<TotalsProblem> checkTotals(const BallotJudge& judge, const TotalsSheet& sheet,
                                       const TotalsContext& context);

struct TotalsDifference {
    QString field;
    qint64 first = 0, second = 0;
};
std::vector<TotalsDifference> compareTotals(const TotalsSheet& first, const TotalsSheet& second);

/// The sums that decide() takes. A name that was written in means whom it would mean on a ballot; one that
/// nobody can be told by stays unresolved, one not on the register counts for nobody.
Tally tallyOfTotals(const BallotJudge& judge, const TotalsSheet& sheet);
Outcome countTotals(const Contest& contest, const TotalsSheet& sheet);

}  // namespace election
