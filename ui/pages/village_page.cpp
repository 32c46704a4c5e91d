#include "ui/pages/village_page.h"

#include <QKeySequence>
#include <QPushButton>
#include <QStackedWidget>

#include "core/services/status_service.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/village_chooser.h"

namespace election {

VillagePage::VillagePage(Desk& desk, const QString& id, Step step, const QString& why, QWidget* parent)
    : Page(desk, parent),
      m_id(id),
      m_step(step),
      m_stack(new QStackedWidget),
      m_content(new QWidget),
      m_chooser(new VillageChooser(why)),
      m_township(m_chooser) {
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_chooser);
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    box->addWidget(m_stack);
    connect(m_chooser, &VillageChooser::chosen, this, &VillagePage::chooseVillage);
}

void VillagePage::setTownshipView(QWidget* view) {
    m_township = view;
    m_stack->addWidget(view);
}

void VillagePage::chooseVillage(VillageId village) {
    PageTarget target;
    target.page = m_id;
    target.village = village;
    m_desk.navigator.goTo(target);
}

void VillagePage::refreshTownship() {
    m_chooser->setTiles(villageTiles(m_desk.orShow(m_desk.status.villages()), m_step,
                                     [this](const VillageStatus& status) { return tileLine(status); }));
    m_chooser->setFocus();
}

void VillagePage::showEmpty(const EmptyStateText& text, const QString& page) {
    showEmpty(text, {}, [this, page] {
        PageTarget target;
        target.page = page;
        m_desk.navigator.goTo(target);
    });
}

void VillagePage::showEmpty(const EmptyStateText& text, const QKeySequence& key,
                            const std::function<void()>& action) {
    if (m_empty) m_empty->deleteLater();
    m_empty = new EmptyState(text);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    connect(m_empty, &EmptyState::actionWanted, this, action);
    auto* button = m_empty->findChild<QPushButton*>(QStringLiteral("emptyAction"));
    if (button && !key.isEmpty()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
        giveKey(button, key);  // the page's own button is hidden and doesn't hear it
    }
    connect(m_empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
}

void VillagePage::refresh() {
    if (village()) {
        m_stack->setCurrentWidget(m_content);
        refreshVillage(*village());
    } else {
        m_stack->setCurrentWidget(m_township);
        refreshTownship();
    }
}

}  // namespace election
