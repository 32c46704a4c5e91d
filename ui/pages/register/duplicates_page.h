#pragma once
/// 重复登记 (REG-06, REG-07): entries that share one ID number, side by side; the clerk keeps one and writes
/// how the choice was made.
#include "core/services/register_edit_service.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace election {

class Card;

class DuplicatesPage final : public Page {
    Q_OBJECT
  public:
    explicit DuplicatesPage(Desk& desk);
    static PageDescriptor descriptor();

    void open(const PageTarget& target) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override { return ChangeEvent::Register | ChangeEvent::Findings; }

  private:
    void showCase(int row);
    void addEntry(QGridLayout* grid, int column, const SharedId& shared);
    void keep(const RegisterRow& row);

    std::vector<SharedId> m_cases;
    QLabel* m_summary;
    QListWidget* m_list;
    Card* m_card;
    QVBoxLayout* m_case;
    QStackedWidget* m_stack;
    QWidget *m_work, *m_none;
};

}  // namespace election
