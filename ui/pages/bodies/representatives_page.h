#pragma once
/// 村民代表 and 村民小组长: the units with their lists, the group leaders, and what the articles ask for.
#include <QPointer>

#include "core/services/representative_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class PaperActions;

class RepresentativesPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit RepresentativesPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft();
    void fill();
    void showSide();
    void judgeActions();
    void askUnit(bool another);
    void askLeader(bool another);
    void askPlan();
    void askRemove();
    void tellChange(const QString& said);
    [[nodiscard]] const RepresentativeUnit* chosenUnit() const;
    [[nodiscard]] const GroupLeader* chosenLeader() const;

    VillageId m_village;
    RepresentativeView m_view;
    PaperActions* m_papers;
    QLabel *m_title, *m_figures;
    QStandardItemModel *m_units, *m_leaders;
    QTableView *m_unitTable, *m_leaderTable;
    QWidget* m_side;
    QPushButton *m_addUnit, *m_editUnit, *m_removeUnit, *m_addLeader, *m_editLeader, *m_plan, *m_export;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
