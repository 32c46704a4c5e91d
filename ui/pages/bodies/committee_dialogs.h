#pragma once
/// The papers of the election committee, as forms: how it was chosen, who leaves, what it chose among itself,
/// a meeting and who missed it.
#include "core/services/committee_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace election {

class DateLine;
class ResultLines;

/// 推选结果: the original result list.
class CommitteeChoiceDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `again`: there is a committee already, so a reason is asked for.
    CommitteeChoiceDialog(Desk& desk, VillageId village, bool again, QWidget* parent);
    [[nodiscard]] CommitteeService::NewCommittee committee() const;
    [[nodiscard]] QString because() const;

  private:
    void judge();
    Desk& m_desk;
    VillageId m_village;
    bool m_again;
    DateLine* m_day;
    QComboBox* m_chosenBy;
    QSpinBox *m_entitled, *m_attended;
    QLineEdit *m_note, *m_because;
    ResultLines* m_lines;
    QLabel* m_notes;
};

/// 退出: why, and on what it rests.
class CommitteeExitDialog final : public FormDialog {
    Q_OBJECT
  public:
    CommitteeExitDialog(const SeatedMember& member, const std::optional<ExitDuty>& duty, const QDate& today,
                        QWidget* parent);
    [[nodiscard]] CommitteeService::Exit exit(VillageId village) const;

  private:
    CommitteePersonId m_member;
    std::optional<NominationId> m_nomination;
    DateLine* m_day;
    QComboBox* m_reason;
    QLineEdit* m_because;
};

/// The committee chooses its chair or deputy chair among its members.
class CommitteeRoleDialog final : public FormDialog {
    Q_OBJECT
  public:
    CommitteeRoleDialog(const SeatedMember& member, const QDate& today, QWidget* parent);
    [[nodiscard]] CommitteeRole role() const;
    [[nodiscard]] QDate day() const;

  private:
    QComboBox* m_role;
    DateLine* m_day;
};

/// A meeting and who missed it, or was there and did not vote.
class CommitteeMeetingDialog final : public FormDialog {
    Q_OBJECT
  public:
    CommitteeMeetingDialog(const std::vector<SeatedMember>& members, const QDate& today, QWidget* parent);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] std::vector<CommitteePersonId> missed() const;

  private:
    DateLine* m_day;
    QLineEdit* m_note;
    std::vector<std::pair<CommitteePersonId, QCheckBox*>> m_members;
};

}  // namespace election
