#pragma once
/// 提名与正式候选人 (M1): the votes of the nomination, and who is a formal candidate by them, each with why.
#include <QPointer>

#include "core/services/candidate_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/village_page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace election {

class CandidateGrid;
class PaperActions;
class StatusChip;

class CandidatesPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit CandidatesPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void showBoard();
    void showList(QVBoxLayout* into);
    void judgeActions();
    [[nodiscard]] NominationStage stage() const;
    [[nodiscard]] NominationVote voteNow() const;
    bool save(const NominationTally& tally);
    void askVote();
    void askPerson();
    void askChoice();
    void toggleParty();
    void askSettle();
    void tellChange();

    CandidateBoard m_board;
    std::vector<CandidatePerson> m_added;  ///< without votes yet
    PaperActions* m_papers;
    QLabel* m_title;
    QLabel* m_figures;
    StatusChip* m_half;
    QButtonGroup* m_stages;
    QTableView* m_table;
    CandidateGrid* m_grid;
    QPushButton *m_vote, *m_add, *m_choice, *m_party, *m_settle;
    QWidget* m_list;
    QPointer<FormDialog> m_dialog;
};

}  // namespace election
