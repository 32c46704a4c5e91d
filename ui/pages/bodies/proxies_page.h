#pragma once
/// 委托投票: who votes for whom, what the rules say about it, the audit, the lists and whether they were
/// posted in time.
#include <QPointer>

#include "core/services/proxy_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class Facts;
class PaperActions;

class ProxiesPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit ProxiesPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void fill();
    void showChosen();
    void judgeActions();
    void askRequest();
    void askAudit();
    void askRevoke();
    void makeList();
    void askPosted();
    void tellChange(const QString& said);
    [[nodiscard]] const ProxyRow* chosen() const;

    VillageId m_village;
    ProxyBook m_book;
    PaperActions* m_papers;
    QLabel *m_title, *m_figures, *m_why;
    QStandardItemModel* m_model;
    QTableView* m_table;
    Facts* m_facts;
    QPushButton *m_add, *m_audit, *m_revoke, *m_list, *m_posted, *m_print;
    std::optional<ProxyId> m_wanted;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
