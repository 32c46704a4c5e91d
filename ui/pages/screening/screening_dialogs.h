#pragma once
/// The forms of the screening: why a check fails, the deciding body's decision, a withdrawal.
#include "core/rules/rule_set.h"
#include "core/services/screening_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace election {

/// Why a check fails: a clause of the list of bars, or words of one's own.
class FailReasonDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `changes`: the answer takes the place of another one, so it needs a reason.
    FailReasonDialog(const QString& check, const std::vector<Bar>& bars, bool changes, QWidget* parent);
    [[nodiscard]] QStringList clauses() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString because() const;

  private:
    void judge();
    bool m_changes;
    QListWidget* m_bars;
    QLineEdit *m_remark, *m_because;
};

class DecisionDialog final : public FormDialog {
    Q_OBJECT
  public:
    DecisionDialog(const ScreenedNomination& row, const QDate& today, QWidget* parent);
    [[nodiscard]] Decision decision() const;

  private:
    void judge();
    NominationId m_nomination;
    QComboBox* m_verdict;
    QDateEdit* m_date;
    QLineEdit* m_number;
    QLineEdit* m_decidedBy;
    QPlainTextEdit* m_reason;
};

class WithdrawalDialog final : public FormDialog {
    Q_OBJECT
  public:
    WithdrawalDialog(const ScreenedNomination& row, const QDate& today, const QString& clerk,
                     QWidget* parent);
    [[nodiscard]] Withdrawal withdrawal() const;

  private:
    void judge();
    NominationId m_nomination;
    QDateEdit* m_date;
    QLineEdit* m_talkedBy;
    QLineEdit* m_clause;
    QComboBox* m_signed;
    QLineEdit* m_seenBy;
    QLineEdit* m_remark;
};

}  // namespace election
