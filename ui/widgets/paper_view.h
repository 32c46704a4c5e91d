#pragma once
/// The pages of a document as they will print, one under the other. Preview and printer paint the same page.
#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <memory>
#include <optional>

#include "core/report/report_document.h"

namespace election {

class ReportLayout;

class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
  public:
    enum class Fit { Width, Page, Percent };

    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    void setDocument(const std::optional<ReportDocument>& document);
    [[nodiscard]] bool hasDocument() const { return m_layout != nullptr; }
    [[nodiscard]] const ReportLayout* paper() const { return m_layout.get(); }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const;  ///< from 0: the page in the middle of the view
    void goToPage(int page);
    void setFit(Fit fit);
    void zoomBy(int steps);             ///< + larger, − smaller, 25 % a step
    [[nodiscard]] int percent() const;  ///< of the paper's size on the screen

  Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] double fullSize() const;  ///< pixels of the page's width at 100 %
    void updateBars();

    std::unique_ptr<ReportLayout> m_layout;
    mutable QCache<int, QPixmap> m_pixmaps;
    Fit m_fit = Fit::Width;
    double m_percent = 100;
};

}  // namespace election
