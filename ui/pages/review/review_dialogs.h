#pragma once
/// 联审: what is sent to whom, a department, who is reminded.
#include "core/services/joint_review_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace election {

class DateLine;
class TickList;

/// Departments to be ticked; Space ticks the chosen one.
TickList* departmentList(const QString& name, const QString& accessible);

class ReviewRequestDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReviewRequestDialog(const Desk& desk, const RequestProposal& proposal, QWidget* parent);
    [[nodiscard]] NewReviewRequest request() const;  ///< without a folder

  private:
    void judge();
    RequestProposal m_proposal;
    QDate m_today;
    DateLine* m_due;
    QLineEdit *m_sentBy, *m_note;
    QCheckBox* m_again;
    TickList* m_departments;
    QLabel* m_words;
};

class ReviewDepartmentDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReviewDepartmentDialog(const ReviewDepartment& department, int places, QWidget* parent);
    [[nodiscard]] ReviewDepartment department() const;

  private:
    ReviewDepartment m_department;
    QLineEdit *m_name, *m_contact, *m_phone;
    QSpinBox* m_place;
    QCheckBox* m_active;
};

class ReviewReminderDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReviewReminderDialog(const ReviewBoard& board, const QString& chosen, QWidget* parent);
    [[nodiscard]] QStringList departments() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString note() const;

  private:
    void judge();
    TickList* m_departments;
    DateLine* m_day;
    QLineEdit* m_note;
};

}  // namespace election
