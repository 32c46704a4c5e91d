#pragma once
/// Villages and what is to be filled there.
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/post.h"

namespace election {

class ElectionFile;

class SetupService {
  public:
    explicit SetupService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<Village>> villages() const;            ///< by number
    [[nodiscard]] Result<Village> villageNamed(const QString& name) const;  ///< NotFound lists the names
    [[nodiscard]] Result<std::vector<Post>> posts() const;                  ///< by village, body, rank
    [[nodiscard]] Result<std::vector<Post>> posts(VillageId village) const;
    [[nodiscard]] Result<std::vector<Post>> posts(VillageId village, Body body) const;  ///< by rank

  private:
    ElectionFile& m_file;
};

}  // namespace election
