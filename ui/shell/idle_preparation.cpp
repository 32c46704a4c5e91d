#include "ui/shell/idle_preparation.h"

#include "core/services/register_service.h"
#include "ui/pages/desk.h"

namespace election {
namespace {

constexpr int kAfterOpeningMs = 20;   // the overview is painted first
constexpr int kAfterChangeMs = 1500;  // several changes one after the other are read once
constexpr int kBetweenMs = 20;        // keys come between two pieces

}  // namespace

IdlePreparation::IdlePreparation(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdlePreparation::readPiece);
}

void IdlePreparation::setDesk(Desk* desk) {
    disconnect(m_changes);
    m_timer.stop();
    m_desk = desk;
    if (!desk) return;
    m_changes = connect(&desk->changes, &ChangeBus::changed, this, [this](const ChangeEvent& event) {
        if (event.what & ChangeEvent::Register) begin(kAfterChangeMs);
    });
    begin(kAfterOpeningMs);
}

void IdlePreparation::begin(int milliseconds) {
    m_piece = 0;
    m_timer.start(milliseconds);
}

void IdlePreparation::readPiece() {
    // A failure is left to whoever searches: the page then says what is wrong.
    const auto read = m_desk->registers.prepare(m_piece++);
    if (read && *read) m_timer.start(kBetweenMs);
}

}  // namespace election
