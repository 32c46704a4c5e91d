/// The office's list of posts as villages to be set up, before there is a file to import into.
#include <algorithm>

#include "core/services/import/office_import.h"
#include "core/services/setup_service.h"

namespace election {

Result<std::vector<VillagePlan>> plansFromList(const QString& path, BallotMode mode) {
    NoProgress progress;
    ImportSource source;
    source.path = path;
    source.kind = FileKind::Posts;
    ELECTION_ASSIGN(const ReadFile read, readOfficeFile(source, KnownPosts(), false, progress));
    if (read.report.error) return *read.report.error;
    std::vector<VillagePlan> plans;
    for (const PostRow& row : std::get<PostsFile>(read.content).rows) {
        const auto same = [&row](const VillagePlan& plan) { return plan.village.name == row.village; };
        auto plan = std::find_if(plans.begin(), plans.end(), same);
        if (plan == plans.end()) {
            plans.push_back({});
            plan = plans.end() - 1;
            plan->village.name = row.village;
            plan->village.mode = mode;
        }
        plan->posts.push_back(row.post);
    }
    return plans;
}

}  // namespace election
