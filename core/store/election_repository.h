#pragma once
/// The election itself, its villages and posts.
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/post.h"
#include "core/store/database.h"

namespace election::store {

struct StoredElection {
    Election election;
    QByteArray rules;  ///< the frozen rule set, JSON
};

struct StoredPost {
    Post post;
    bool gone = false;
};

class ElectionRepository {
  public:
    explicit ElectionRepository(Database& database) : m_database(database) {}

    Result<StoredElection> load();
    Result<> insert(const StoredElection& stored);

    Result<std::vector<Village>> villages();  ///< by number
    Result<VillageId> insertVillage(int number, const QString& name);

    Result<std::vector<StoredPost>> posts();  ///< by village number, body, rank
    Result<> insertPost(const Post& post);
    Result<> updatePost(const Post& post);  ///< by id; also takes `gone` back
    Result<> setPostGone(PostId post, bool gone);

  private:
    Database& m_database;
};

}  // namespace election::store
