#pragma once
/// 建议: what the program proposes, on what it rests, who decides, and the buttons for it.
#include <QFrame>

#include "ui/pages/screening/screening_page_model.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace election {

class StatusChip;

class ProposalCard final : public QFrame {
    Q_OBJECT
  public:
    explicit ProposalCard(QWidget* parent = nullptr);
    void show(const ScreenedNomination& row);

  Q_SIGNALS:
    void withdrawalWanted();
    void decisionWanted();
    void meetingWanted();

  private:
    QLabel* m_title;
    StatusChip* m_verdict;
    QLabel* m_who;
    QVBoxLayout* m_reasons;
    QPushButton* m_withdraw;
    QPushButton* m_decide;
    QPushButton* m_meeting;
};

}  // namespace election
