#pragma once
/// The form of the screening: why a check fails.
#include "core/rules/rule_set.h"
#include "core/services/screening_service.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;
class QListWidget;

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

}  // namespace election
