#pragma once
/// 结果: the validity test, the votes needed, every post, who is elected and why, other readings, what is
/// next.
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"

class QLabel;
class QVBoxLayout;

namespace election {

class Card;
class PaperActions;
class ResultBars;
class StatusChip;
class TownshipResults;
struct ResultPageModel;

class ResultPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit ResultPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();

  protected:
    void refreshVillage(VillageId village) override;
    void refreshTownship() override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void show(const ResultPageModel& model);
    void showReasons(const ResultPageModel& model);
    void showNext(const ResultPageModel& model);
    void printForm();

    PaperActions* m_paper;
    TownshipResults* m_townshipView;
    QLabel* m_title;
    StatusChip* m_validity;
    StatusChip* m_filled;
    QLabel* m_figures;
    QLabel* m_needed;
    ResultBars* m_bars;
    Card* m_attention;
    Card* m_why;
    Card* m_other;
    Card* m_next;
};

}  // namespace election
