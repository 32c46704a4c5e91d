#pragma once
/// 资格审查进度: what the board and its paper show.
#include <optional>

#include "core/base/result.h"
#include "core/report/builders/screening_board.h"

namespace election {

class ElectionFile;

class ScreeningBoardService {
  public:
    explicit ScreeningBoardService(ElectionFile& file) : m_file(file) {}

    /// Of one village, or of all. Reads only.
    [[nodiscard]] Result<ScreeningBoard> board(std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

/// 未登记为本村选民, 报名超过期限 …: a reason code for people.
QString reasonTitle(const QString& code);

}  // namespace election
