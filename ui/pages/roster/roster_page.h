#pragma once
/// 名册: the roster as it will be posted, with what it says and when it has to hang; the long version for the
/// file, the photo roster, and the supplement after it was issued.
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"

class QButtonGroup;
class QVBoxLayout;

namespace election {

class Card;
class Facts;
class PaperPane;

class RosterPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit RosterPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makePapers();
    void showPaper();

    VillageId m_village;
    QButtonGroup* m_kinds;
    PaperPane* m_paper;
    Facts* m_facts;
    QVBoxLayout* m_dates;
    Card* m_next;
};

}  // namespace election
