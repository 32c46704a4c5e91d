#pragma once
/// 选票台账: ballots that were printed, replaced or destroyed.
#include "core/domain/poll_day.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;
class QSpinBox;

namespace election {

class DateLine;

class BallotLedgerDialog final : public FormDialog {
    Q_OBJECT
  public:
    BallotLedgerDialog(BallotLedgerEntry::Kind kind, const BallotLedgerSums& sums, const QDate& today,
                       QWidget* parent);
    [[nodiscard]] BallotLedgerEntry entry() const;

  private:
    void judge();
    BallotLedgerEntry::Kind m_kind;
    BallotLedgerSums m_sums;
    QSpinBox *m_amount, *m_bundle;
    DateLine* m_day;
    QLineEdit *m_by, *m_witness, *m_note;
};

}  // namespace election
