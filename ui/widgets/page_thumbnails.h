#pragma once
/// The pages of a paper, small, one under the other: where one is, and a way to any other page.
#include <QAbstractListModel>
#include <QCache>
#include <QListView>
#include <QPixmap>

namespace election {

class ReportLayout;

class ThumbnailModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    /// The layout has to outlive the model's use of it; null: no pages.
    void set(const ReportLayout* paper);
    [[nodiscard]] QSize pixels() const;  ///< of one page
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    const ReportLayout* m_paper = nullptr;
    mutable QCache<int, QPixmap> m_pages{60};
};

class PageThumbnails final : public QListView {
    Q_OBJECT
  public:
    explicit PageThumbnails(QWidget* parent = nullptr);
    void setPaper(const ReportLayout* paper);
    /// Marks the page that is read; nothing is signalled.
    void setCurrentPage(int page);

  Q_SIGNALS:
    void pageChosen(int page);

  private:
    ThumbnailModel* m_model;
};

}  // namespace election
