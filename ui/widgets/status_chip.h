#pragma once
/// A state as mark + word + colour. The paint function serves delegates, the widget everything else.
#include <QString>
#include <QWidget>

#include "core/services/status_service.h"
#include "ui/widgets/theme.h"

class QPainter;

namespace election {

Tone toneOf(StepState state);

/// The mark of a tone in a square: a tick, a triangle, a cross, a circle; tells states apart without colour.
void paintToneMark(QPainter& painter, const QRectF& square, Tone tone, const QColor& ink);
/// A chip filling `rect`: pale ground, mark, word cut with … where it is too long.
void paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, int pixels = 12);

class StatusChip final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusChip(QWidget* parent = nullptr);
    StatusChip(Tone tone, const QString& text, QWidget* parent = nullptr);
    void set(Tone tone, const QString& text);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone m_tone = Tone::Todo;
    QString m_text;
};

}  // namespace election
