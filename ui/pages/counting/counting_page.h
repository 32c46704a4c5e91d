#pragma once
/// 计票: calling by keyboard where ballots are called here, the list where they were imported.
#include <QPointer>

#include "core/services/status_service.h"
#include "ui/pages/village_page.h"
#include "ui/projector/projector_window.h"

class QStackedWidget;

namespace election {

class CallingView;
class ImportedBallots;

class CountingPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit CountingPage(Desk& desk, QWidget* parent = nullptr);
    ~CountingPage() override;
    static PageDescriptor descriptor();
    bool closeTop() override;
    [[nodiscard]] ProjectorWindow* projector() const { return m_projector; }

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void openProjector();
    void updateProjector();

    QStackedWidget* m_views;
    CallingView* m_calling;
    ImportedBallots* m_imported;
    QPointer<ProjectorWindow> m_projector;
    bool m_isImported = false;
};

}  // namespace election
