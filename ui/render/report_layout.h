#pragma once
/// A ReportDocument laid out on A4 pages, once. Preview, printer and PDF all paint these pages.
#include <QRectF>
#include <QSizeF>
#include <vector>

#include "core/report/report_document.h"
#include "ui/render/font_book.h"
#include "ui/render/page_items.h"

class QPainter;

namespace election {

/// Needs a QGuiApplication (any platform, also offscreen). May be made and painted on any one thread.
class ReportLayout {
  public:
    explicit ReportLayout(const ReportDocument& document);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] const render::Page& page(int number) const { return m_pages[size_t(number)]; }  ///< from 0
    [[nodiscard]] const std::vector<render::Page>& pages() const { return m_pages; }
    [[nodiscard]] const render::FontBook& fonts() const { return m_fonts; }
    [[nodiscard]] QSizeF pageSize() const { return m_size; }  ///< in layout units
    [[nodiscard]] QSizeF pageSizeMm() const;
    [[nodiscard]] bool isLandscape() const { return m_size.width() > m_size.height(); }

    /// Page `number` (from 0) at the painter's origin, in layout units.
    void paintPage(QPainter& painter, int number) const;
    /// Page `number` fitted into a rectangle of the painter.
    void paintPage(QPainter& painter, int number, const QRectF& target) const;

  private:
    void addFooters(const ReportDocument& document, double left, double width, double top);

    render::FontBook m_fonts;
    QSizeF m_size;
    std::vector<render::Page> m_pages;
};

}  // namespace election
