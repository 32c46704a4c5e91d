#pragma once
/// The dock of open findings: what, where, "go there", and "mark as handled, because …".
#include <QWidget>
#include <optional>

#include "ui/models/findings_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace election {

class FindingsPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit FindingsPanel(Desk& desk, QWidget* parent = nullptr);
    void setVillage(std::optional<VillageId> village);
    void refresh();

  Q_SIGNALS:
    void closeWanted();

  private:
    void goThere();
    void markHandled();
    void judgeButtons();

    Desk& m_desk;
    std::optional<VillageId> m_village;
    FindingsModel m_model;
    QTableView* m_table;
    QComboBox* m_codes;
    QLabel* m_count;
    QPushButton *m_go, *m_handled;
};

}  // namespace election
