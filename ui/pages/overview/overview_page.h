#pragma once
/// 总览: the township's figures, and every village's state, step by step.
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <vector>

#include "core/services/status_service.h"
#include "ui/pages/page.h"

namespace election {

class FitTable;
class OverviewModel;
class OverviewSide;

class OverviewPage final : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(Desk& desk);

  protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showFigures(const std::vector<VillageStatus>& villages);
    void showEmpty(bool empty);
    void placeSide();

    OverviewModel* m_model;
    FitTable* m_table;
    OverviewSide* m_side;
    QScrollArea* m_sideScroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    bool m_compact = true;  ///< until the window is known to have room
    QWidget* m_empty = nullptr;
    QWidget* m_full;
    std::vector<QLabel*> m_figures;
};

PageDescriptor overviewPage();

}  // namespace election
