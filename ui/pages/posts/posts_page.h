#pragma once
/// 村与职数: which villages there are, how many seats each body has, and what each village sets. Digits
/// change seats in the table; everything else has a dialog.
#include "core/domain/post.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

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
    [[nodiscard]] int concerns() const override { return ChangeEvent::Posts | ChangeEvent::Register; }

  private:
    QWidget* buildHead();
    QWidget* buildTable();
    void showColumns();
    [[nodiscard]] std::optional<VillageId> current() const;

    void addVillages();
    void editVillage();
    void removeVillage();
    void addPost();
    void editElection();
    void moveDay();
    void changeSeats(VillageId village, Body body, const QString& title, int seats);
    void writeSeats(VillageId village, Body body, const QString& title, int seats, const QString& because);
    /// Tells everybody that villages and posts were changed.
    void changed(const QString& said);

    PostsModel* m_model;
    FitTable* m_table = nullptr;
    GroupedHeader* m_header = nullptr;
    ElidedLabel* m_summary = nullptr;
    QPushButton *m_edit = nullptr, *m_remove = nullptr, *m_post = nullptr, *m_open = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_full;
};

PageDescriptor postsPage();

}  // namespace election
