#pragma once
/// 异议: objections to the posted register with their 5-day and 3-day clocks, their decisions, and whether
/// the outcome was published (浙选2020 14; 组织法2025 17).
#include "core/services/objection_service.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace election {

class Facts;
class PaperActions;

class ObjectionsPage final : public Page {
    Q_OBJECT
  public:
    explicit ObjectionsPage(Desk& desk);
    static PageDescriptor descriptor();

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override { return ChangeEvent::Register | ChangeEvent::Posts; }

  private:
    QWidget* buildHead();
    QWidget* buildCard();
    void fill();
    void showBasis();
    void showChosen();
    void judge();
    void receive();
    void exportAs(const QString& suffix);
    [[nodiscard]] const ObjectionView* chosen() const;

    std::vector<ObjectionView> m_views;
    PaperActions* m_papers;
    QLabel* m_basis;
    QStandardItemModel* m_model;
    QTableView* m_table;
    Facts* m_facts;
    QPushButton *m_receive, *m_decide, *m_publish, *m_entry, *m_export;
    QStackedWidget* m_stack;
    QWidget *m_work, *m_none;
    std::optional<ObjectionId> m_wanted;  ///< to be chosen after the next refresh
};

}  // namespace election
