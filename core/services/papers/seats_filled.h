#pragma once
/// Who holds the seats of a village's committee after all votes so far: papers of the result speak of the
/// whole committee, not only of those whom the last vote added (浙选2020 29, 32).
#include <QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/election.h"
#include "core/services/election_file.h"

namespace election {

struct SeatHolder {
    QString person, name, post;
    Sex sex = Sex::Unknown;
    int round = 1;          ///< in which the seat was filled
    qint64 votes = 0;       ///< for this post, in that round
    qint64 votesInAll = 0;  ///< for all posts of that round's ballot
};

struct OpenSeats {
    QString post;
    int seats = 0;  ///< vacant or tied
};

struct SeatsFilled {
    std::vector<SeatHolder> holders;  ///< by rank of the post, then votes
    std::vector<OpenSeats> open;
    int seats = 0;
    NextStep next = NextStep::Complete;
    int mainRound = 1;               ///< the last vote on all posts: the first, or the one held again
    std::optional<Contest> contest;  ///< of the main round; empty before there are ballots
    std::optional<Outcome> outcome;
    int further = 0, revotes = 0, reruns = 0;  ///< later votes that were counted
    [[nodiscard]] bool isCounted() const { return outcome.has_value(); }
    [[nodiscard]] int openSeats() const;
};

Result<SeatsFilled> seatsFilled(ElectionFile& file, const Village& village);

}  // namespace election
