#pragma once
/// One step of the work. The shell builds a page at its first visit, hands it the chosen village before it is
/// shown, and builds it anew when language, theme or text size change (state() and restore() carry over what
/// the clerk would miss).
#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "core/services/status_service.h"
#include "ui/pages/desk.h"

namespace election {

class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    /// The picker's village (empty = all). Calls refresh() when it differs and the page is visible.
    void setVillage(std::optional<VillageId> village);
    [[nodiscard]] std::optional<VillageId> village() const { return m_village; }

    /// Shows one person, nomination or filter; called after setVillage.
    virtual void open(const PageTarget& target) { Q_UNUSED(target) }
    /// Esc: closes what is on top of the page; false = nothing was open.
    virtual bool closeTop() { return false; }
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap& state) { Q_UNUSED(state) }

  protected:
    /// Reads everything again for village(). Called before the page is painted whenever something changed;
    /// never while it is hidden.
    virtual void refresh() = 0;
    /// Which changes make refresh() necessary: sum of ChangeEvent::What.
    [[nodiscard]] virtual int concerns() const { return ChangeEvent::All; }
    /// refresh() before the next paint.
    void markStale();

    void showEvent(QShowEvent* event) override;

    Desk& m_desk;

  private:
    void refreshNow();

    std::optional<VillageId> m_village;
    bool m_stale = true;
    bool m_queued = false;
};

struct PageDescriptor {
    QString id;     ///< "overview", "register" ...; also the name of its help text
    QString title;  ///< in the language in force
    QString icon;
    std::optional<Step> step;  ///< its place among the nine steps; empty = overview, reports, archive
    std::function<Page*(Desk&)> factory;
    /// The page in whose line of the rail this one stands, as a tab beside it; empty = a line of its own.
    QString under = {};
};

}  // namespace election
