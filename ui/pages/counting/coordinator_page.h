#pragma once
/// 协调: whether the numbers of the boxes agree, and what was typed by whom: the bundles of the two tellers
/// or the two entries of the totals, with the equations, side by side. Here somebody decides, with the paper
/// in hand.
#include <QPointer>

#include "core/rules/reconciliation.h"
#include "core/services/totals_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace election {

class FitTable;
class TypedEntries;

class CoordinatorPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit CoordinatorPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeBoxes();
    QWidget* makeTyped();
    void fillBoxes();
    void fillTyped();
    void judgeActions();
    void askMix();
    void askWay();
    void askTake(int which);
    void askDiscard();
    void tellChange(const QString& said);

    VillageId m_village;
    std::optional<CountingWay> m_way;
    Reconciliation m_boxes;
    std::optional<TotalsState> m_totals;

    QLabel *m_title, *m_problems;
    QStandardItemModel* m_boxModel;
    FitTable* m_boxTable;
    TypedEntries* m_typed;
    QPushButton *m_mix, *m_wayButton, *m_first, *m_second, *m_discard;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
