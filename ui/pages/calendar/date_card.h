#pragma once
/// One date: what has to hang, why, and what was recorded; of a shared date its villages to choose from.
#include <QWidget>

#include "core/services/calendar_service.h"

class QLabel;
class QPushButton;
class QTableView;

namespace election {

class Card;
class DateVillagesModel;
class Facts;
class StatusChip;
struct DateRow;

class DateCard final : public QWidget {
    Q_OBJECT
  public:
    explicit DateCard(QWidget* parent = nullptr);

    void show(const DateRow* row);
    /// The entry that the buttons act on; null: choose a village first.
    [[nodiscard]] const CalendarEntry* entry() const;
    /// Its first posting; null where there is none.
    [[nodiscard]] const RecordedPosting* posting() const;

  Q_SIGNALS:
    void recordWanted();
    void issueWanted();
    void photosWanted();
    void takeBackWanted();
    void villageWanted(election::VillageId village);

  private:
    QWidget* makeButtons();
    void showDate(const StatutoryDate& date);
    void showEntry();
    void judge();

    QLabel* m_title;
    StatusChip* m_state;
    QLabel* m_left;
    Facts* m_facts;
    Card* m_villagesCard;
    QTableView* m_villages;
    DateVillagesModel* m_model;
    Card* m_recordCard;
    QLabel* m_record;
    QPushButton* m_post;
    QPushButton* m_issue;
    QPushButton* m_photos;
    QPushButton* m_takeBack;
    std::vector<CalendarEntry> m_entries;
};

}  // namespace election
