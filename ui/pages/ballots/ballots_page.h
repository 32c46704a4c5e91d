#pragma once
/// 选票: the ballot as it will print for the village, how many are needed, and the ledger of those that were
/// printed.
#include <QPointer>

#include "core/domain/contest.h"
#include "core/report/builders/ballot_paper.h"
#include "core/services/poll_records.h"
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"

class QComboBox;
class QDialog;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class Card;
class Facts;
class PaperActions;
class PaperPane;

class BallotsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit BallotsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLedger();
    void showNumbers(VillageId village, const Contest& contest);
    void showLedger(VillageId village);
    void showPaper();
    void addEntry(BallotLedgerEntry::Kind kind);
    void endEntry();

    PaperPane* m_paper;
    Facts* m_posts;
    Facts* m_numbers;
    Card* m_warnings;
    QComboBox* m_print;
    BallotPaperData m_data;
    std::vector<BallotLedgerEntry> m_entries;
    PaperActions* m_papers;
    QStandardItemModel* m_ledger;
    QTableView* m_ledgerTable;
    QPushButton* m_end;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
