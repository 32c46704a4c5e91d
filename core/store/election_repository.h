#pragma once
/// The election itself, its villages and posts.
#include <optional>
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
    bool gone = false;   ///< missing in the last list of posts, or taken out by hand
    bool typed = false;  ///< entered by hand: stays when the office's list lacks it
};

class ElectionRepository {
  public:
    explicit ElectionRepository(Database& database) : m_database(database) {}

    Result<StoredElection> load();
    Result<> insert(const StoredElection& stored);
    Result<> update(const StoredElection& stored);  ///< all but the day of its making

    Result<std::vector<Village>> villages();  ///< by number; without those that were taken out
    Result<int> nextVillageNumber();
    Result<VillageId> insertVillage(int number, const QString& name);
    Result<> updateVillage(const Village& village);  ///< by id
    /// Takes a village out with its posts; its number is free again.
    Result<> setVillageGone(VillageId village);
    /// Brings a village of this name back that was taken out, without its posts; empty: there is none.
    Result<std::optional<VillageId>> reviveVillage(int number, const QString& name);
    /// True where no row of any table depends on the village but its own posts, switches and conditions.
    /// Inside a transaction.
    Result<bool> isVillageFree(VillageId village);

    Result<std::vector<StoredPost>> posts();  ///< by village number, body, rank
    Result<> insertPost(const Post& post);
    /// A typed post; brings one of the same title back that was taken out. `added`: it is a new row.
    struct TypedPost {
        PostId id;
        bool added = false;
    };
    Result<TypedPost> insertTypedPost(const Post& post);
    Result<> updatePost(const Post& post);  ///< by id; also takes `gone` back
    /// From now on the office's list says whether this post is there.
    Result<> adoptTypedPosts(VillageId village, Body body, const QString& title);
    Result<> setPostGone(PostId post, bool gone);

  private:
    Database& m_database;
};

}  // namespace election::store
