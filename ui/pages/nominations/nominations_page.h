#pragma once
/// 报名自荐: who stands for which post, each form beside its row of the register, seats and deadline.
#include <QDialog>
#include <QPointer>

#include "core/domain/post.h"
#include "core/services/status_service.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace election {

class Card;
class NominationCard;
class PaperActions;
class NominationsModel;
class SearchBox;
class SelfNominationDialog;
class StatusChip;
struct FiledForm;
struct ListedNomination;
struct NominationsPageModel;

class NominationsPage final : public Page {
    Q_OBJECT
  public:
    explicit NominationsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    void open(const PageTarget& target) override;
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeTable();
    QWidget* makeHead();
    void readRows();
    void showSeats(const NominationsPageModel& model);
    void showCard();
    void select(NominationId id);
    QWidget* makeActions();
    void judgeActions();
    void showEmpty();
    [[nodiscard]] const ListedNomination* current() const;
    /// The village of the picker, else of the chosen line.
    [[nodiscard]] std::optional<VillageId> workVillage() const;
    void askNew();
    void askCorrection();
    void askWithdrawal();
    void takeBackWithdrawal();
    void showPapers(NominationId id, const QString& first);
    /// Writes photo and scans of a saved form; a refusal is shown, the form stays saved.
    void keepAttachments(const SelfNominationDialog& dialog, const FiledForm& filed);
    void open(QDialog* dialog);
    void tellChange(VillageId village);
    [[nodiscard]] std::optional<Body> chosenBody() const;

    QStackedWidget* m_stack;
    QWidget* m_work;
    QWidget* m_empty = nullptr;
    QLabel* m_title;
    QLabel* m_totals;
    QLabel* m_deadline;
    StatusChip* m_daysLeft;
    SearchBox* m_search;
    QButtonGroup* m_bodies;
    QTableView* m_table;
    NominationsModel* m_model;
    Card* m_seats;
    QWidget* m_seatsList;
    NominationCard* m_card;
    QPushButton *m_new, *m_correct, *m_withdraw, *m_takeBack, *m_papers;
    QPushButton* m_export = nullptr;
    PaperActions* m_lists;
    std::vector<DueDate> m_calendar;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
