#pragma once
/// 计票: how the village counts, the zero report, then the calling, the two tellers, the totals, or the list
/// of ballots that came from a file.
#include <QPointer>

#include "core/domain/counting.h"
#include "core/services/status_service.h"
#include "ui/pages/village_page.h"
#include "ui/projector/projector_window.h"

class QDialog;
class QStackedWidget;

namespace election {

class CallingView;
class ImportedBallots;
class StartView;
class TellersView;
class TotalsView;

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
    void connectViews();
    void chooseWay(CountingWay way);
    void askOtherWay();
    void askZeroReport();
    void rehearse(bool on);
    void openProjector();
    void updateProjector();
    void goTo(const QString& page);
    /// What was announced by this page is read again by it, too.
    void tellChange(const QString& said);

    QStackedWidget* m_views;
    StartView* m_start;
    CallingView* m_calling;
    TellersView* m_tellers;
    TotalsView* m_totals;
    ImportedBallots* m_imported;
    QPointer<ProjectorWindow> m_projector;
    QPointer<QDialog> m_dialog;
    VillageId m_village;
    std::optional<CountingWay> m_way;
    bool m_rehearsing = false;
};

}  // namespace election
