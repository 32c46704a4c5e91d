#include "core/services/setup_service.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/store/election_repository.h"

using namespace Qt::StringLiterals;

namespace election {

namespace {

// Nearly every page and every count asks for these.
using Villages = std::vector<Village>;
using Posts = std::vector<Post>;

Result<std::shared_ptr<const Posts>> postsOf(ElectionFile& file) {
    return file.cache().get<Posts>({CacheSource::What::People, {}}, {}, [&file]() -> Result<Posts> {
        ELECTION_ASSIGN(const auto stored, store::ElectionRepository(file.database()).posts());
        Posts posts;
        for (const auto& row : stored)
            if (!row.gone) posts.push_back(row.post);
        return posts;
    });
}

}  // namespace

Result<std::vector<Village>> SetupService::villages() const {
    ELECTION_ASSIGN(const auto villages,
                    m_file.cache().get<Villages>({CacheSource::What::People, {}}, {}, [this] {
                        return store::ElectionRepository(m_file.database()).villages();
                    }));
    return *villages;
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
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    return *all;
}

Result<std::vector<Post>> SetupService::posts(VillageId village) const {
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    Posts posts;
    for (const Post& post : *all)
        if (post.village == village) posts.push_back(post);
    return posts;
}

Result<std::vector<Post>> SetupService::posts(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    Posts posts;
    for (const Post& post : *all)
        if (post.village == village && post.body == body) posts.push_back(post);
    return posts;
}

}  // namespace election
