#pragma once
/// 选票: the ballot as it will print for the village, and how many are needed.
#include "core/domain/contest.h"
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"

namespace election {

class Card;
class Facts;
class PaperPane;

class BallotsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit BallotsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void showNumbers(VillageId village, const Contest& contest);

    PaperPane* m_paper;
    Facts* m_posts;
    Facts* m_numbers;
    Card* m_warnings;
};

}  // namespace election
