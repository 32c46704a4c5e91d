#pragma once
/// Forms of the day of the vote: a box, its roving voters, staff, the closing of a box, an incident.
#include "core/services/poll_day_service.h"
#include "core/services/poll_records.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace election {

class DateLine;
class PersonPicker;

/// The sentences of notes, a line each.
QString pollNotesText(const RuleNotes& notes);
/// "9:5", "0905", "9点05分" as a time; invalid where it is none.
QTime typedTime(const QString& text);

class PlannedBoxDialog final : public FormDialog {
    Q_OBJECT
  public:
    PlannedBoxDialog(const PlannedBox& box, QWidget* parent);
    [[nodiscard]] PlannedBox box() const;

  private:
    void judge();
    PlannedBox m_box;
    QLineEdit *m_name, *m_place, *m_opens, *m_closes, *m_why, *m_approval;
    QComboBox* m_kind;
    DateLine *m_applied, *m_approved, *m_posted;
};

class RovingVotersDialog final : public FormDialog {
    Q_OBJECT
  public:
    RovingVotersDialog(Desk& desk, const PlannedBox& box, QWidget* parent);

  Q_SIGNALS:
    void changed();

  private:
    void fill();
    void add();
    void removeChosen();
    Desk& m_desk;
    PlannedBox m_box;
    PersonPicker* m_person;
    QLineEdit* m_reason;
    QListWidget* m_list;
    std::vector<RovingVoterRow> m_rows;
};

class StaffDialog final : public FormDialog {
    Q_OBJECT
  public:
    StaffDialog(Desk& desk, VillageId village, const std::vector<PlannedBoxRow>& boxes, QWidget* parent);
    [[nodiscard]] PollStaff staff() const;

  private:
    void judge();
    Desk& m_desk;
    VillageId m_village;
    PersonPicker* m_person;
    QLineEdit* m_name;
    QComboBox *m_role, *m_box;
    QLabel* m_notes;
};

class ClosingDialog final : public FormDialog {
    Q_OBJECT
  public:
    ClosingDialog(const BoxClosing& closing, bool counted, QWidget* parent);
    [[nodiscard]] BoxClosing closing() const;

  private:
    void judge();
    BoxClosing m_closing;
    QLineEdit *m_time, *m_seal, *m_first, *m_second;
    QSpinBox *m_issued, *m_proxy, *m_assisted;
};

class IncidentDialog final : public FormDialog {
    Q_OBJECT
  public:
    IncidentDialog(VillageId village, const QDateTime& now, const QStringList& boxes, QWidget* parent);
    [[nodiscard]] PollIncident incident() const;

  private:
    void judge();
    VillageId m_village;
    DateLine* m_day;
    QLineEdit *m_time, *m_place, *m_what, *m_witnesses, *m_measures, *m_effect, *m_stated;
    QComboBox* m_box;
};

}  // namespace election
