#pragma once
/// A white field with a hairline and an optional heading; its layout stands from top to bottom.
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace election {

class Card final : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);
    void setTight();  ///< no inner margins, for tables and lists that fill the card

  private:
    QVBoxLayout* m_body;
    QLabel* m_title = nullptr;
};

}  // namespace election
