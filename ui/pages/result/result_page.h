#pragma once
/// 结果: the validity test, the votes needed, every post, who is elected and why, other readings, what is
/// next.
#include <QPointer>

#include "core/services/result_service.h"
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"

class QComboBox;
class QDialog;
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
    bool closeTop() override;

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
    void fillRounds(VillageId village, const std::vector<VoteRound>& rounds);
    void showStanding(const RoundsStanding& standing);
    void addActions();
    // The actions (result_actions.cpp)
    void review();
    void declare();
    void reopen();
    void openNextRound();
    void told(const QString& said);
    [[nodiscard]] std::vector<Signatory> proposedSignatories() const;

    PaperActions* m_paper;
    TownshipResults* m_townshipView;
    QLabel* m_title;
    StatusChip* m_validity;
    StatusChip* m_filled;
    QLabel* m_figures;
    QLabel* m_needed;
    ResultBars* m_bars;
    QComboBox* m_round;
    Card* m_standing;
    Card* m_attention;
    Card* m_why;
    Card* m_other;
    Card* m_next;
    std::vector<VoteRound> m_rounds;
    std::optional<CountResult> m_count;  ///< of the round that is shown
    QPointer<QDialog> m_dialog;
};

}  // namespace election
