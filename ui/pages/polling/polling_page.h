#pragma once
/// 投票: the box ledger, the turnout curve and the race of the villages.
#include <QPointer>

#include "core/services/polling_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/page.h"

class QLabel;
class QTableView;
class QPushButton;

namespace election {

class BoxLedgerModel;
class Card;
class RaceBoard;
class StatusChip;
class TurnoutChart;
class TurnoutWindow;

class PollingPage final : public Page {
    Q_OBJECT
  public:
    explicit PollingPage(Desk& desk, QWidget* parent = nullptr);
    ~PollingPage() override;
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft(QWidget* race);
    void showFigures(const Turnout& turnout);
    void editBox(bool fresh);
    void openVillage(VillageId village);
    void showMissing(const std::vector<Turnout>& all);
    void openHall();
    void updateHall();

    QLabel* m_title;
    StatusChip* m_half;
    QLabel* m_turnout;
    QLabel* m_figures;
    Card* m_ledgerCard;
    QTableView* m_table;
    BoxLedgerModel* m_ledger;
    QLabel* m_noLedger;
    QPushButton* m_edit;
    QPushButton* m_add;
    Card* m_chartCard;
    TurnoutChart* m_chart;
    RaceBoard* m_race;
    QLabel* m_missing;
    QPushButton* m_hall;
    QPointer<FormDialog> m_dialog;
    QPointer<TurnoutWindow> m_window;
    std::vector<Turnout> m_all;
};

}  // namespace election
