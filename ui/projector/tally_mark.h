#pragma once
/// 正: five strokes, drawn one by one as votes come.
#include <QRectF>

class QPainter;
class QColor;

namespace election {

/// Draws the first `strokes` (1 to 5) strokes of 正 into a square.
void paintTallyMark(QPainter& painter, const QRectF& square, int strokes, const QColor& colour);

}  // namespace election
