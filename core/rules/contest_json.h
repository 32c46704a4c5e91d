#pragma once
/// CONTEST.json of `recount`: what is counted and by which rules.
#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/domain/contest.h"

namespace election {

/// Reads and checks a contest; its rule set is looked up among the shipped ones. InvalidInput with file, line
/// and column: bad JSON, a missing or unknown key, an unknown value, a negative number, a person id that
/// stands neither among nominees nor electors, two rulings for one name at one post, an override of a
/// parameter that a village may not set, a duplicate post id or rank. The posts come back in order of rank.
Result<Contest> readContest(const QByteArray& json, const QString& fileName);

/// The same contest as JSON, for keeping beside its ballots or for another program to count.
QByteArray writeContest(const Contest& contest, const CountingRules& rulesOfSet);

}  // namespace election
