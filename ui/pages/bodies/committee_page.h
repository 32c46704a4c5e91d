#pragma once
/// 村民选举委员会: the result list, who sits, who must leave because he or a relative stands, who is next.
#include <QPointer>

#include "core/services/committee_service.h"
#include "core/services/relative_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace election {

class FormDialog;
class PaperActions;

class CommitteePage final : public VillagePage {
    Q_OBJECT
  public:
    explicit CommitteePage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft();
    void fillTable();
    void showSide();
    void showRelatives(QVBoxLayout* into);
    void judgeActions();
    void askChoice();
    void askExit();
    void enterNext();
    void askRole();
    void askMeeting();
    void askPaper(const QString& kind);
    void done(FormDialog* dialog, const Result<>& result, const QString& said);
    void tellChange(const QString& said);
    [[nodiscard]] const CommitteePerson* chosen() const;
    [[nodiscard]] const SeatedMember* seated(CommitteePersonId who) const;

    VillageId m_village;
    std::optional<CommitteeView> m_view;
    std::vector<ProposedPair> m_proposals;
    PaperActions* m_papers;
    QLabel *m_title, *m_figures;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QWidget* m_side;
    QPushButton *m_choose, *m_exit, *m_enter, *m_role, *m_meeting, *m_export;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
