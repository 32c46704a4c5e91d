#pragma once
/// The line at the foot: open findings, a passing message, when it was saved last, rules, head of the log.
#include <QMap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace election {

struct Services;

class FooterBar final : public QWidget {
    Q_OBJECT
  public:
    explicit FooterBar(QWidget* parent = nullptr);
    void setFindings(const QMap<QString, int>& openByCode);
    void setRecord(const Services& services);
    void say(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  Q_SIGNALS:
    void findingsWanted();

  private:
    void showFindingsText();  ///< as much of it as the line has room for

    QString m_findingsText;
    QPushButton* m_findings;
    QLabel *m_message, *m_saved, *m_rules, *m_chain;
    QTimer m_fade;
};

}  // namespace election
