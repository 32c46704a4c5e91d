#pragma once
/// Taking somebody off the register, or putting him back: one of the recorded reasons (四增四减 and others),
/// its day, and how it is known.
#include "core/domain/register_record.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLineEdit;

namespace election {

class DateLine;

class StandingDialog final : public FormDialog {
    Q_OBJECT
  public:
    enum class Way { TakeOff, PutBack };
    StandingDialog(Desk& desk, const Person& person, Way way, QWidget* parent);

  private:
    void write();

    Desk& m_desk;
    Person m_person;
    Way m_way;
    QComboBox* m_reason;
    DateLine* m_day;
    QLineEdit* m_because;
};

}  // namespace election
