#pragma once
/// 自愿退出: a signed statement of his own wish. A talk (劝退) is recorded at the screening, as another
/// record.
#include "core/services/self_nomination_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace election {

struct ListedNomination;

class OwnWithdrawalDialog final : public FormDialog {
    Q_OBJECT
  public:
    OwnWithdrawalDialog(Desk& desk, const ListedNomination& row, QWidget* parent);
    [[nodiscard]] OwnWithdrawal withdrawal() const;

  private:
    void judge();

    Desk& m_desk;
    NominationId m_nomination;
    QDateEdit* m_date;
    QLineEdit *m_seenBy, *m_because, *m_remark;
    QLabel* m_deadline;
};

}  // namespace election
