#include "core/services/setup_service.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/services/election_file.h"
#include "core/store/election_repository.h"

using namespace Qt::StringLiterals;

namespace election {

Result<std::vector<Village>> SetupService::villages() const {
    return store::ElectionRepository(m_file.database()).villages();
}

Result<Village> SetupService::villageNamed(const QString& name) const {
    ELECTION_ASSIGN(const auto all, villages());
    QStringList names;
    for (const Village& village : all) {
        if (village.name == name) return village;
        names.append(village.name);
    }
    return Error{
        ErrorCode::NotFound,
        names.isEmpty()
            ? QCoreApplication::translate("SetupService",
                                          "There is no village yet. Import the list of posts (职数表) first.")
            : QCoreApplication::translate("SetupService", "There is no village “%1”. The villages are: %2.")
                  .arg(name, names.join(u"、"_s)),
        {}};
}

Result<std::vector<Post>> SetupService::posts() const {
    ELECTION_ASSIGN(const auto stored, store::ElectionRepository(m_file.database()).posts());
    std::vector<Post> posts;
    for (const auto& row : stored)
        if (!row.gone) posts.push_back(row.post);
    return posts;
}

Result<std::vector<Post>> SetupService::posts(VillageId village) const {
    ELECTION_ASSIGN(auto all, posts());
    std::erase_if(all, [village](const Post& post) { return post.village != village; });
    return all;
}

Result<std::vector<Post>> SetupService::posts(VillageId village, Body body) const {
    ELECTION_ASSIGN(auto all, posts(village));
    std::erase_if(all, [body](const Post& post) { return post.body != body; });
    return all;
}

}  // namespace election
