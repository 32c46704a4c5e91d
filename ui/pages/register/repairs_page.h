#pragma once
/// 身份证号修复 (REG-03): whole numbers that another office file offers for those that a spreadsheet cut; the
/// clerk accepts one by one or all.
#include "core/services/register_edit_service.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace election {

class EmptyState;

class RepairsPage final : public Page {
    Q_OBJECT
  public:
    explicit RepairsPage(Desk& desk);
    static PageDescriptor descriptor();

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override {
        return ChangeEvent::Register | ChangeEvent::Findings | ChangeEvent::Nominations;
    }
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill();
    void judge();
    void accept();
    [[nodiscard]] std::vector<PersonId> chosen() const;

    std::vector<IdProposal> m_proposals;
    QLabel* m_summary;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QPushButton *m_all, *m_accept, *m_rest;
    QStackedWidget* m_stack;
    QWidget *m_work, *m_none;
};

}  // namespace election
