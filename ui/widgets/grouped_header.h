#pragma once
/// A table header of two lines: above, a word over several columns; below, each column's own title.
#include <QHeaderView>
#include <vector>

namespace election {

class GroupedHeader final : public QHeaderView {
    Q_OBJECT
  public:
    struct Group {
        QString title;
        int columns = 1;
    };
    explicit GroupedHeader(QWidget* parent = nullptr);
    /// From the first column on; an empty title leaves the upper line free.
    void setGroups(std::vector<Group> groups);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    std::vector<Group> m_groups;
};

}  // namespace election
