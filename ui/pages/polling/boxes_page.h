#pragma once
/// 票箱与人员: where votes are cast and who works there; what is missing by which article; the closing of
/// each box.
#include <QPointer>

#include "core/services/poll_day_service.h"
#include "ui/pages/village_page.h"

class QDialog;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace election {

class PaperActions;

class BoxesPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit BoxesPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeBoxes();
    QWidget* makeStaff();
    void fillBoxes();
    void fillStaff();
    void showChosen();
    void editBox(bool fresh);
    void removeBox();
    void editVoters();
    void nameStaff();
    void endStaff();
    void closeBox();
    void undoClosing();
    void told(const QString& said);
    [[nodiscard]] const PlannedBoxRow* chosenBox() const;
    [[nodiscard]] const BoxState* stateOf(const QString& box) const;

    VillageId m_village;
    PollDayBook m_book;
    std::vector<BoxState> m_states;
    PaperActions* m_papers;
    QLabel *m_title, *m_figures, *m_notes;
    QStandardItemModel *m_boxes, *m_staff;
    QTableView *m_boxTable, *m_staffTable;
    QPushButton *m_edit, *m_remove, *m_voters, *m_close, *m_undo, *m_endStaff;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
