#pragma once
/// The sentence of an operation that did not happen; stays above the page until it is closed.
#include <QFrame>

class QLabel;

namespace election {

class ErrorBanner final : public QFrame {
    Q_OBJECT
  public:
    explicit ErrorBanner(QWidget* parent = nullptr);
    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

  private:
    QLabel* m_text;
};

}  // namespace election
