#pragma once
/// A page that shows one village: without one it lets the clerk choose, with nothing to show it teaches.
#include <functional>

#include "core/services/status_service.h"
#include "ui/pages/page.h"

class QKeySequence;
class QStackedWidget;

namespace election {

class EmptyState;
struct EmptyStateText;
class VillageChooser;

class VillagePage : public Page {
    Q_OBJECT
  public:
    /// `id` and `step`: the page's place in the rail; `why`: what it shows once a village is chosen.
    VillagePage(Desk& desk, const QString& id, Step step, const QString& why, QWidget* parent = nullptr);

  protected:
    /// The widget that holds the page of a village.
    [[nodiscard]] QWidget* content() const { return m_content; }
    /// Shows a widget of the page's own in the place of the chooser, when all villages are chosen.
    void setTownshipView(QWidget* view);
    virtual void refreshVillage(VillageId village) = 0;
    /// All villages are chosen. The default fills the chooser.
    virtual void refreshTownship();
    /// The second line of a village's tile.
    [[nodiscard]] virtual QString tileLine(const VillageStatus& status) const = 0;
    /// Instead of the content; call it in refreshVillage. The action goes to `page`.
    void showEmpty(const EmptyStateText& text, const QString& page);
    /// The same; the action, which `key` calls, too, does something on this page.
    void showEmpty(const EmptyStateText& text, const QKeySequence& key, const std::function<void()>& action);
    void chooseVillage(VillageId village);

    void refresh() final;

  private:
    QString m_id;
    Step m_step;
    QStackedWidget* m_stack;
    QWidget* m_content;
    VillageChooser* m_chooser;
    QWidget* m_township;
    EmptyState* m_empty = nullptr;
};

}  // namespace election
