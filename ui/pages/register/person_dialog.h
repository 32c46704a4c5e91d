#pragma once
/// One person of a register, as on the paper form: written down anew, or corrected with a reason. Evidence is
/// asked for where the category needs it (B the statement, C application and resolution).
#include "core/services/register_edit_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLineEdit;

namespace election {

class DateLine;
class GuardedEdit;

class PersonDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// Without `known` a new person.
    PersonDialog(Desk& desk, VillageId village, std::optional<PersonId> known, QWidget* parent);
    [[nodiscard]] PersonEdit edit() const;

  Q_SIGNALS:
    void saved(election::PersonId person);

  private:
    void addParticulars();
    void fillFromId();
    void addEvidence();
    void addReason();
    void fill(const Person& person, const PersonRecord& record);
    void showEvidence();
    [[nodiscard]] QString unreadable() const;  ///< a sentence where a day can't be read
    void write();

    Desk& m_desk;
    VillageId m_village;
    std::optional<PersonId> m_known;
    Person m_before;
    QLineEdit *m_household, *m_name, *m_address, *m_phone, *m_remark;
    QComboBox *m_relation, *m_sex, *m_ethnicity, *m_education, *m_political, *m_group, *m_grid, *m_category,
        *m_declaration;
    GuardedEdit *m_birth, *m_id;
    QComboBox* m_how;
    DateLine* m_statedOn;
    QLineEdit* m_notedBy;
    QComboBox* m_ground;
    DateLine* m_groundSince;
    DateLine *m_appliedOn, *m_resolvedOn;
    QComboBox* m_meeting;
    QLineEdit* m_resolution;
    QComboBox* m_reason;
    DateLine* m_happenedOn;
    QLineEdit* m_because;
};

}  // namespace election
