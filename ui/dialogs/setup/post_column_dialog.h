#pragma once
/// A further post: its body and name. The seats of each village are typed in the sheet.
#include "core/domain/post.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace election {

class PostColumnDialog final : public FormDialog {
    Q_OBJECT
  public:
    explicit PostColumnDialog(QWidget* parent = nullptr);
    [[nodiscard]] Body body() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool womenOnly() const;

  private:
    QComboBox* m_body;
    QLineEdit* m_title;
    QCheckBox* m_women;
};

}  // namespace election
