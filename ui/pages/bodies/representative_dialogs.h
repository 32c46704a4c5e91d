#pragma once
/// 村民代表 and 村民小组长 as on the records of the units and groups.
#include "core/services/representative_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace election {

class DateLine;
class PersonPicker;
class ResultLines;

/// The unit with its result list.
class UnitDialog final : public FormDialog {
    Q_OBJECT
  public:
    UnitDialog(Desk& desk, VillageId village, const std::optional<RepresentativeUnit>& unit, QWidget* parent);
    [[nodiscard]] RepresentativeUnit unit() const;

  private:
    void judge();
    Desk& m_desk;
    VillageId m_village;
    UnitId m_id;
    QLineEdit* m_name;
    QComboBox* m_basis;
    QSpinBox *m_seats, *m_womenSeats, *m_entitled, *m_attended;
    DateLine* m_day;
    ResultLines* m_lines;
    QLabel* m_notes;
};

class LeaderDialog final : public FormDialog {
    Q_OBJECT
  public:
    LeaderDialog(Desk& desk, VillageId village, const std::optional<GroupLeader>& leader, QWidget* parent);
    [[nodiscard]] GroupLeader leader() const;

  private:
    void judge();
    Desk& m_desk;
    VillageId m_village;
    QLineEdit* m_group;
    PersonPicker* m_person;
    DateLine* m_day;
    QSpinBox *m_entitled, *m_attended, *m_votes;
    QLabel* m_notes;
};

/// What the number of representatives is measured by.
class RepresentativePlanDialog final : public FormDialog {
    Q_OBJECT
  public:
    RepresentativePlanDialog(const RepresentativePlan& plan, QWidget* parent);
    [[nodiscard]] int population() const;
    [[nodiscard]] int otherMembers() const;

  private:
    QSpinBox *m_population, *m_other;
};

}  // namespace election
