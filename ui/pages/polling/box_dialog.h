#pragma once
/// 票箱清点: one box's ledger, typed from the paper; what doesn't add up is said while typing.
#include "core/domain/polling.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QLabel;

namespace election {

class BoxDialog final : public FormDialog {
    Q_OBJECT
  public:
    BoxDialog(const BoxLedger& box, QWidget* parent);
    [[nodiscard]] BoxLedger ledger() const;
    [[nodiscard]] QString because() const;

  private:
    void judge();
    BoxLedger m_box;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QSpinBox *m_issued, *m_collected, *m_own, *m_proxy, *m_assisted;
    QLineEdit* m_because;
    QLabel* m_words;
};

}  // namespace election
