#pragma once
/// The three moments of an objection: received, decided, its outcome published.
#include "core/services/objection_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace election {

class DateLine;
class PersonPicker;

class ReceiveObjectionDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReceiveObjectionDialog(Desk& desk, VillageId village, QWidget* parent);

  Q_SIGNALS:
    void saved(election::ObjectionId objection);

  private:
    [[nodiscard]] Objection objection() const;
    void showClock();
    void write();

    Desk& m_desk;
    VillageId m_village;
    QLineEdit *m_objector, *m_other, *m_claim, *m_time, *m_receivedBy;
    PersonPicker* m_about;
    DateLine *m_posted, *m_received;
    QLabel* m_clock;
};

class DecideObjectionDialog final : public FormDialog {
    Q_OBJECT
  public:
    DecideObjectionDialog(Desk& desk, const ObjectionView& view, QWidget* parent);

  private:
    void judge();
    void write();

    Desk& m_desk;
    ObjectionId m_id;
    VillageId m_village;
    QComboBox* m_outcome;
    DateLine* m_day;
    QLineEdit *m_words, *m_number;
};

class PublishObjectionDialog final : public FormDialog {
    Q_OBJECT
  public:
    PublishObjectionDialog(Desk& desk, const ObjectionView& view, QWidget* parent);

  private:
    Desk& m_desk;
    DateLine* m_day;
};

}  // namespace election
