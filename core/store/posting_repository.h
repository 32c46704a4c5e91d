#pragma once
/// What hung on the notice board.
#include <vector>

#include "core/base/result.h"
#include "core/domain/posting.h"
#include "core/store/database.h"

namespace election::store {

class PostingRepository {
  public:
    explicit PostingRepository(Database& database) : m_database(database) {}

    Result<PostingId> insert(const Posting& posting);
    Result<std::vector<Posting>> all();  ///< without what was taken back; by date posted
    Result<std::optional<Posting>> find(PostingId id);
    Result<> takeBack(PostingId id, const QString& because);

  private:
    Database& m_database;
};

}  // namespace election::store
