#pragma once
/// 日程: the statutory dates of a village or of all, what hangs and what doesn't, the .ics and the wall plan.
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace election {

class CalendarModel;
class DateCard;
class PaperPane;
class StatusChip;
struct DateRow;

class CalendarPage final : public Page {
    Q_OBJECT
  public:
    explicit CalendarPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;

  private:
    QWidget* makeHead();
    QWidget* makeTable();
    void showRows();
    void showCurrent();
    void showPlan();
    void recordPosting();
    void savePosting(class PostingDialog& dialog);
    void issue();
    void openPhotos();
    void takeBack();
    void exportIcs();

    QLabel* m_title;
    StatusChip* m_overdue;
    StatusChip* m_dueSoon;
    QButtonGroup* m_filters;
    QPushButton* m_plan;
    QStackedWidget* m_stack;
    QTableView* m_table;
    CalendarModel* m_model;
    DateCard* m_card;
    PaperPane* m_paper;
    std::vector<DateRow> m_rows;
    QString m_wanted;  ///< key of the date to show
};

}  // namespace election
