#pragma once
/// The nine checks of a nomination as nine lamps in three groups; the state is a shape, not only a colour.
#include <QWidget>
#include <array>

#include "core/domain/screening.h"

class QPainter;

namespace election {

using LampStates = std::array<CheckState, kCheckCount>;

/// Paints at the left end of `rect`, centred vertically; returns the width used.
int paintLamps(QPainter& painter, const QRect& rect, const LampStates& states);
/// In words, for screen readers: "passed 7, failed 1, open 1".
QString lampsInWords(const LampStates& states);

class LampStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit LampStrip(QWidget* parent = nullptr);
    void set(const LampStates& states);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    LampStates m_states{};
};

}  // namespace election
