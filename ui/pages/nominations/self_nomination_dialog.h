#pragma once
/// 报名自荐表 on the screen: the fields in the order of the paper, everything known filled in, the deadline
/// running above. New, or the correction of a form that is kept.
#include <QTimer>
#include <vector>

#include "core/services/attachment_service.h"
#include "core/services/self_nomination_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace election {

class AttachmentsField;
class GuardedEdit;
class PersonPicker;
class StatusChip;

class SelfNominationDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// A new form.
    SelfNominationDialog(Desk& desk, VillageId village, QWidget* parent);
    /// The correction of a kept form.
    SelfNominationDialog(Desk& desk, const FiledForm& filed, QWidget* parent);

    [[nodiscard]] SelfNominationForm form() const;
    [[nodiscard]] QString because() const;  ///< of the correction
    [[nodiscard]] std::vector<NewAttachment> newAttachments() const;
    [[nodiscard]] std::vector<AttachmentId> removedAttachments() const;
    void choosePerson(PersonId person);

  private:
    SelfNominationDialog(Desk& desk, VillageId village, std::optional<FiledForm> filed, QWidget* parent);
    void addFields();
    void fill(const SelfNominationForm& form);
    void fillPosts();
    void judge();
    void showDeadline();
    void showTime();

    Desk& m_desk;
    VillageId m_village;
    std::optional<FiledForm> m_filed;
    std::vector<Post> m_posts;
    StatusChip* m_deadline;
    PersonPicker* m_person;
    GuardedEdit* m_id;
    QLineEdit *m_ethnicity, *m_political, *m_education, *m_phone, *m_address, *m_currentPost, *m_relatives,
        *m_remark, *m_timeBecause, *m_because;
    QComboBox *m_body, *m_post;
    QPlainTextEdit* m_resume;
    QCheckBox *m_inPerson, *m_nominationForm, *m_reviewForm, *m_pledge, *m_typed;
    QDateTimeEdit* m_time;
    AttachmentsField* m_attachments;
    QLabel* m_notes;
    QTimer m_second;
};

}  // namespace election
