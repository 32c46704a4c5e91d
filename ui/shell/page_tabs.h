#pragma once
/// The tabs above the page: the pages that share one line of the rail. Hidden where a page stands alone.
#include <QTabBar>
#include <vector>

#include "ui/pages/page.h"

namespace election {

class PageTabs final : public QTabBar {
    Q_OBJECT
  public:
    explicit PageTabs(const std::vector<PageDescriptor>& pages, QWidget* parent = nullptr);
    /// Shows the tabs of the page's line, with this page chosen.
    void setCurrent(const QString& pageId);

  Q_SIGNALS:
    void chosen(const QString& pageId);

  private:
    struct Tab {
        QString id, title, head;
    };
    void step(int by);

    std::vector<Tab> m_all;
    QString m_head;
};

}  // namespace election
