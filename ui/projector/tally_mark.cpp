#include "ui/projector/tally_mark.h"

#include <QColor>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <array>

namespace election {

void paintTallyMark(QPainter& painter, const QRectF& square, int strokes, const QColor& colour) {
    // in the order in which the character is written
    static const std::array<QLineF, 5> lines{{{0.10, 0.14, 0.90, 0.14},
                                              {0.52, 0.14, 0.52, 0.88},
                                              {0.52, 0.50, 0.84, 0.50},
                                              {0.24, 0.44, 0.24, 0.88},
                                              {0.04, 0.88, 0.96, 0.88}}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.2, square.width() * 0.075), Qt::SolidLine, Qt::FlatCap));
    const auto at = [&](const QPointF& p) {
        return QPointF(square.left() + p.x() * square.width(), square.top() + p.y() * square.height());
    };
    for (int i = 0; i < std::clamp(strokes, 0, 5); ++i) {
        const QLineF& line = lines[size_t(i)];
        painter.drawLine(at(line.p1()), at(line.p2()));
    }
    painter.restore();
}

}  // namespace election
