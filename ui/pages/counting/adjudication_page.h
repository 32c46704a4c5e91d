#pragma once
/// 裁定: names that wait for the committee, and single ballots to be looked at. A ruling counts for all like
/// ballots and can be changed until the result is declared.
#include <QPointer>

#include "core/services/adjudication_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class Facts;
class StatusChip;

class AdjudicationPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit AdjudicationPage(Desk& desk, QWidget* parent = nullptr);
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
    void askRuling();
    void askTakeBack();
    void askReadAgain();
    void tellChange(const QString& said);
    [[nodiscard]] const NameCase* chosenName() const;
    [[nodiscard]] const PaperCase* chosenPaper() const;

    VillageId m_village;
    AdjudicationQueue m_queue;
    QLabel* m_title;
    StatusChip* m_open;
    QStandardItemModel *m_names, *m_papers;
    QTableView *m_nameTable, *m_paperTable;
    Facts* m_facts;
    QLabel* m_what;
    QPushButton *m_rule, *m_takeBack, *m_readAgain;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
