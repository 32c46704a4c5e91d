#pragma once
/// 汇总录入 as the typist sees it: the form of the paper. What doesn't add up is marked with its code, never
/// with how the numbers should relate; the other entry is never shown.
#include <QWidget>

#include "core/services/totals_service.h"
#include "ui/pages/desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace election {

class StatusChip;
class TotalsForm;

class TotalsView final : public QWidget {
    Q_OBJECT
  public:
    explicit TotalsView(Desk& desk, QWidget* parent = nullptr);
    void open(const Village& village);
    [[nodiscard]] bool isAnnouncing() const { return m_announcing; }

  Q_SIGNALS:
    void coordinatorWanted();
    void resultWanted();
    void written();

  private:
    enum class Task { Type, Retype, Wait, Done };
    void refresh();
    bool keepsTyping();
    void handOver();
    void judge();
    void tellProblems(const std::vector<TotalsProblem>& problems);

    Desk& m_desk;
    Village m_village;
    TotalsState m_state;
    Task m_task = Task::Type;
    int m_seat = 0;
    bool m_retyped[2] = {false, false};  ///< since the entries were last compared
    bool m_compared = false;             ///< "as on the paper" was pressed once for what is marked
    bool m_announcing = false;

    QLabel *m_title, *m_why, *m_problems;
    StatusChip* m_chip;
    QWidget* m_fields;
    QLineEdit *m_typist, *m_note;
    TotalsForm* m_form;
    QPushButton *m_hand, *m_other, *m_coordinator, *m_result;
};

}  // namespace election
