#pragma once
/// 突发情况: what happened, where, who saw it, what was done; or, stated by name, that nothing did.
#include <QPointer>

#include "core/services/poll_records.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class PaperActions;
class StatusChip;

class IncidentsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit IncidentsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void fill();
    void add();
    void stateNone();
    void takeBack();
    void told(const QString& said);

    VillageId m_village;
    std::vector<PollIncident> m_all;
    PaperActions* m_papers;
    QLabel* m_title;
    StatusChip* m_state;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QPushButton *m_none, *m_back;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
