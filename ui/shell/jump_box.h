#pragma once
/// Ctrl+K: type a name, pinyin initials, the end of an ID or a page's title; ↓ and Enter go there.
#include <QPointer>
#include <vector>

#include "ui/pages/page.h"
#include "ui/widgets/search_box.h"

class QListWidget;

namespace election {

struct JumpSuggestion {
    QString text;    ///< "张三"
    QString detail;  ///< "女 · 1975年生 · 夏溪村 第3村民小组": what tells namesakes apart
    QString icon;
    PageTarget target;
};

/// Pages, villages and at most `limit` persons that fit the text.
std::vector<JumpSuggestion> jumpSuggestions(const QString& text, const std::vector<PageDescriptor>& pages,
                                            const Services& services, int limit = 9);

class JumpBox final : public QWidget {
    Q_OBJECT
  public:
    /// `overlay`: the widget in which the suggestions float (the window's centre).
    JumpBox(const std::vector<PageDescriptor>& pages, const Services* services, QWidget* overlay,
            QWidget* parent = nullptr);
    ~JumpBox() override;
    [[nodiscard]] SearchBox* box() const { return m_box; }

  Q_SIGNALS:
    void chosen(const election::PageTarget& target);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void suggest();
    void choose(int row);
    void closeList();

    std::vector<PageDescriptor> m_pages;
    const Services* m_services;
    SearchBox* m_box;
    QPointer<QListWidget> m_list;
    std::vector<JumpSuggestion> m_suggestions;
};

}  // namespace election
