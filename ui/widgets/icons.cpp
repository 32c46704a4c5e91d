#include "ui/widgets/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QPixmap drawn(const QByteArray& svg, const QColor& colour, int side) {
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

}  // namespace

QIcon icon(const QString& name, const QColor& colour) {
    static QHash<QString, QIcon> cache;
    const auto& colours = Theme::current().colours();
    const QColor ink = colour.isValid() ? colour : colours.text;
    const QString key = name + ink.name();
    if (const auto known = cache.constFind(key); known != cache.cend()) return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon %s", qPrintable(name));
        return {};
    }
    const QByteArray svg = file.readAll();
    QIcon made;
    for (const int side : {16, 20, 24, 32, 48, 96}) {
        made.addPixmap(drawn(svg, ink, side));
        made.addPixmap(drawn(svg, colours.muted, side), QIcon::Disabled);
    }
    return cache.insert(key, made).value();
}

}  // namespace election
