#include "ui/shell/page_tabs.h"

#include <QAction>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

PageTabs::PageTabs(const std::vector<PageDescriptor>& pages, QWidget* parent) : QTabBar(parent) {
    setObjectName(u"pageTabs"_s);
    setAccessibleName(tr("Pages of this step"));
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::NoFocus);  // by keys: Ctrl+Page Up and Ctrl+Page Down from everywhere
    for (const auto& page : pages)
        m_all.push_back({page.id, page.title, page.under.isEmpty() ? page.id : page.under});
    const auto key = [this](const QString& name, Qt::Key pressed, int by) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::CTRL | pressed));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
    };
    key(u"tabsNext"_s, Qt::Key_PageDown, 1);
    key(u"tabsPrevious"_s, Qt::Key_PageUp, -1);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) Q_EMIT chosen(tabData(index).toString());
    });
    hide();
}

void PageTabs::setCurrent(const QString& pageId) {
    const QSignalBlocker quiet(this);
    const auto here =
        std::find_if(m_all.begin(), m_all.end(), [&](const Tab& tab) { return tab.id == pageId; });
    if (here == m_all.end()) return;
    if (here->head != m_head) {
        m_head = here->head;
        while (count() > 0) removeTab(0);
        for (const auto& tab : m_all) {
            if (tab.head != m_head) continue;
            const int index = addTab(tab.title);
            setTabData(index, tab.id);
            setTabToolTip(index, tr("%1 (Ctrl+Page Up, Ctrl+Page Down)").arg(tab.title));
        }
        setVisible(count() > 1);
    }
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toString() == pageId) setCurrentIndex(i);
}

void PageTabs::step(int by) {
    if (count() > 1) setCurrentIndex((currentIndex() + by + count()) % count());
}

}  // namespace election
