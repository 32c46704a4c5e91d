#pragma once
/// The right column of the overview: what is due, the next step, and turnout.
#include <QWidget>
#include <vector>

#include "core/services/status_service.h"
#include "ui/pages/desk.h"

class QPushButton;
class QVBoxLayout;

namespace election {

/// The most pressing thing of all villages: overdue before "needs attention"; null where nothing presses.
struct NextThing {
    const VillageStatus* village = nullptr;
    Step step = Step::Posts;
};
NextThing nextThing(const std::vector<VillageStatus>& villages);

class OverviewSide final : public QWidget {
    Q_OBJECT
  public:
    explicit OverviewSide(Desk& desk, QWidget* parent = nullptr);
    void refresh(const std::vector<VillageStatus>& villages);
    /// One line with the next step only, where the window has no room for the column.
    void setCompact(bool compact);

  private:
    void addCalendar(const std::vector<VillageStatus>& villages);
    void addNextStep(const std::vector<VillageStatus>& villages);
    void addTurnout();
    QPushButton* goButton(const NextThing& thing);
    QWidget* nextStepLine(const NextThing& thing);

    Desk& m_desk;
    QVBoxLayout* m_column;
    bool m_compact = false;
};

}  // namespace election
