#pragma once
/// A lying bar with a dashed line at a mark, for votes (mark: votes needed) and turnout (mark: one half).
#include <QWidget>

#include "ui/widgets/theme.h"

class QPainter;

namespace election {

struct BarValue {
    qint64 value = 0;
    qint64 maximum = 1;
    qint64 mark = -1;  ///< the dashed line; negative = none
    bool won = false;  ///< green instead of grey
};

void paintBar(QPainter& painter, const QRect& rect, const BarValue& bar);

class BarRow final : public QWidget {
    Q_OBJECT
  public:
    explicit BarRow(const BarValue& bar, QWidget* parent = nullptr);
    void set(const BarValue& bar);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    BarValue m_bar;
};

}  // namespace election
