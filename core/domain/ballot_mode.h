#pragma once
/// How a village votes.
#include <QString>
#include <optional>

namespace election {

enum class BallotMode {
    SelfNomination,  ///< 无候选人自荐直选 (M2)
    Candidates       ///< 有候选人差额选举 (M1)
};

QString ballotModeKey(BallotMode mode);   ///< "self_nomination", "candidates"
QString ballotModeName(BallotMode mode);  ///< as printed: 无候选人自荐直选, 有候选人差额选举
/// Reads the key, the printed name, or "M1"/"M2".
std::optional<BallotMode> ballotModeFromKey(const QString& key);

}  // namespace election
