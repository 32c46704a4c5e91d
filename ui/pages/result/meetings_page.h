#pragma once
/// 其他组织: bodies that are chosen at a meeting, with the thresholds of every law beside the votes.
#include <QPointer>

#include "core/services/later_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/village_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace election {

class FitTable;
class DateLine;
class PaperActions;

class MeetingDialog final : public FormDialog {
    Q_OBJECT
  public:
    MeetingDialog(Desk& desk, VillageId village, const std::vector<Post>& posts, QWidget* parent);
    [[nodiscard]] MeetingVote vote() const;

  private:
    void fillMeetings();
    void judge();
    Desk& m_desk;
    VillageId m_village;
    std::vector<Post> m_posts;
    QComboBox *m_body, *m_meeting;
    DateLine* m_day;
    QSpinBox *m_entitled, *m_attended, *m_collected;
    QLineEdit* m_chair;
    QTableView* m_table;
    QStandardItemModel* m_lines;
    QLabel* m_words;
};

class MeetingsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit MeetingsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void add();
    void takeBack();
    void showChosen();
    void told(const QString& said);

    VillageId m_village;
    std::vector<MeetingVoteRow> m_all;
    PaperActions* m_papers;
    QLabel *m_title, *m_words;
    QStandardItemModel* m_model;
    FitTable* m_table;
    QPushButton *m_back, *m_print;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
