#pragma once
/// Layouts without margins, spaced on the desk's grid, and a scroll area that shows nothing of its own.
#include <QBoxLayout>
#include <QGridLayout>
#include <QLayoutItem>
#include <QScrollArea>

#include "ui/widgets/theme.h"

namespace election {

template <class Layout>
Layout* bare(Layout* layout, int spacing = 10) {
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::current().px(spacing));
    return layout;
}

inline QVBoxLayout* column(QWidget* parent = nullptr, int spacing = 10) {
    return bare(parent ? new QVBoxLayout(parent) : new QVBoxLayout, spacing);
}
inline QHBoxLayout* row(QWidget* parent = nullptr, int spacing = 10) {
    return bare(parent ? new QHBoxLayout(parent) : new QHBoxLayout, spacing);
}
/// The edge of a page.
inline void pageMargins(QLayout* layout) {
    const Theme& theme = Theme::current();
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
}

/// A widget that scrolls up and down inside its place.
inline QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setProperty("scrolled", true);
    return area;
}

/// Deletes everything inside a layout but the first `keep`; what a button inside was doing may go on.
inline void clearLayout(QLayout* layout, int keep = 0) {
    while (layout->count() > keep) {
        QLayoutItem* item = layout->takeAt(keep);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

}  // namespace election
