#include "ui/pages/page.h"

#include <QTimer>

namespace election {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    connect(&desk.changes, &ChangeBus::changed, this, [this](const ChangeEvent& event) {
        const bool here = !event.village || !m_village || *event.village == *m_village;
        if ((event.what & concerns()) != 0 && here) markStale();
    });
}

void Page::setVillage(std::optional<VillageId> village) {
    if (m_village == village && !m_stale) return;
    m_village = village;
    m_stale = true;
    if (isVisible()) refreshNow();
}

void Page::markStale() {
    m_stale = true;
    if (!isVisible() || m_queued) return;
    m_queued = true;  // several changes in one turn of the event loop are read once
    QTimer::singleShot(0, this, [this] {
        m_queued = false;
        if (isVisible()) refreshNow();
    });
}

void Page::showEvent(QShowEvent* event) {
    refreshNow();
    QWidget::showEvent(event);
}

void Page::refreshNow() {
    if (!m_stale) return;
    m_stale = false;
    refresh();
}

}  // namespace election
