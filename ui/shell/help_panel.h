#pragma once
/// F1: what this page is for and its keys, beside the page.
#include <QWidget>

class QTextBrowser;

namespace election {

class HelpPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit HelpPanel(QWidget* parent = nullptr);
    void setPage(const QString& pageId);

  Q_SIGNALS:
    void closeWanted();

  private:
    QTextBrowser* m_text;
};

}  // namespace election
