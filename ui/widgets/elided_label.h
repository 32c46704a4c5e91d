#pragma once
/// One line of text that gives way: cut with … where there is no room, whole in its tooltip.
#include <QLabel>

namespace election {

class ElidedLabel final : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace election
