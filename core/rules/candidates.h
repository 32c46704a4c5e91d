#pragma once
/// 提名与正式候选人 (浙选2020 16–19): nomination papers, participation, the list of formal candidates. Pure
/// functions.
#include <QByteArray>
#include <QSet>
#include <vector>

#include "core/domain/candidacy.h"
#include "core/domain/post.h"
#include "core/rules/rule_set.h"

namespace election {

/// One nomination paper: who is named for which post (names as written).
struct NominationPaper {
    struct Named {
        QString postTitle;
        QString name;
    };
    std::vector<Named> named;
};
struct JudgedPaper {
    std::vector<NominationPaper::Named> valid;
    QStringList why;  ///< why the others don't count, with article
};
/// 浙选2020 17: with more names for a post than seats none of that post counts; a person named for two posts
/// counts for neither.
JudgedPaper judgeNominationPaper(const NominationPaper& paper, const std::vector<Post>& posts,
                                 const RuleSet& rules);

/// Totals that can't be: more votes than papers and seats allow, one person on more papers than there are,
/// more papers than people who took part. One sentence each.
QStringList impossibleTotals(const NominationVote& vote, const std::vector<NominationTally>& tallies,
                             const std::vector<Post>& posts);

/// 浙选2020 18: more than half of the registered voters took part; exactly half is not enough.
bool enoughTookPart(const NominationVote& vote);

/// What is known of somebody who was named.
struct NamedPerson {
    PersonId person;
    QString name;
    QByteArray strokes;  ///< order among equals
    Sex sex = Sex::Unknown;
    bool registeredVoter = true;
};

struct CandidacyFacts {
    std::vector<Post> posts;  ///< of the villagers' committee, by rank
    std::vector<NominationVote> votes;
    std::vector<NominationTally> tallies;
    std::vector<NamedPerson> people;
    std::vector<CandidateChoice> choices;
    QSet<PersonId> withdrawn;     ///< signed withdrawals
    QSet<PersonId> notQualified;  ///< decided by the deciding body
};

/// Seats and margin of a post: how many candidates stand (差额).
int candidatePlaces(const Post& post, const RuleSet& rules);

/// Who stands for what, and why: by the votes of the primary where one was held, else of the nomination vote.
CandidateList formalCandidates(const CandidacyFacts& facts, const RuleSet& rules);

}  // namespace election
