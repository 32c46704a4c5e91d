#pragma once
/// 村与职数: which villages there are, and how many seats each body has.
#include "ui/pages/page.h"

namespace election {

class ElidedLabel;
class FitTable;
class GroupedHeader;
class PostsModel;

class PostsPage final : public Page {
    Q_OBJECT
  public:
    explicit PostsPage(Desk& desk);

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override { return ChangeEvent::Posts; }

  private:
    QWidget* buildFull();
    void showColumns();

    PostsModel* m_model;
    FitTable* m_table = nullptr;
    GroupedHeader* m_header = nullptr;
    ElidedLabel* m_summary = nullptr;
    QWidget *m_full, *m_empty;
};

PageDescriptor postsPage();

}  // namespace election
