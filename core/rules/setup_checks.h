#pragma once
/// Whether the posts of a village are what the rules ask for. A pure function; advice, never a refusal: the
/// office's list may know more.
#include <QString>
#include <vector>

#include "core/domain/election.h"
#include "core/domain/post.h"
#include "core/rules/rule_set.h"

namespace election {

struct PostWarning {
    QString key;   ///< of the parameter
    QString text;  ///< one sentence with citation and, where it isn't law at hand, its mark
};

/// committee_size, women_seat, superv_size. In a by-election only vacant seats are filled: nothing is asked.
std::vector<PostWarning> postWarnings(const std::vector<Post>& posts, const RuleSet& rules,
                                      ElectionKind kind);

}  // namespace election
