#pragma once
/// 决定与退出: who has left the list or was confirmed on it, by which record; meetings, talks, delivery,
/// objections and their papers. A tab of the screening.
#include <QPointer>

#include "core/services/counsel_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/screening_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/village_page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class PaperPane;

class VerdictsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit VerdictsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    void open(const PageTarget& target) override;
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    struct Line {
        ScreenedNomination screened;
        std::optional<DecisionRecord> decision;
        std::optional<ProvenWithdrawal> withdrawal;
    };
    QWidget* makeLeft();
    QWidget* makeRight();
    void fill();
    void judge();
    void showPaper();
    void askMeeting();
    void askTalk();
    void askDelivery();
    void askAppeal();
    void recorded(const QString& said);
    [[nodiscard]] const Line* chosen() const;

    VillageId m_village;
    NominationId m_wanted;
    std::vector<Line> m_lines;
    QLabel *m_title, *m_figures;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QPushButton *m_meeting, *m_talk, *m_deliver, *m_appeal;
    QButtonGroup* m_kinds;
    PaperPane* m_paper;
    QPointer<FormDialog> m_dialog;
};

}  // namespace election
