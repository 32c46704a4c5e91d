#pragma once
/// The forms around a verdict: the deciding body's meeting, a talk about withdrawing with the signed
/// statement, the delivery of a decision, an objection and its outcome.
#include "core/services/counsel_service.h"
#include "core/services/decision_record_service.h"
#include "core/services/screening_meeting_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace election {

class MeetingModel;

/// 资格审查会议. In the list: Space decides or not, Y qualified, N not qualified, digits type votes of its
/// own.
class ScreeningMeetingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `only`: the meeting decides on this nominee alone.
    ScreeningMeetingDialog(Desk& desk, MeetingForm form, std::optional<NominationId> only, QWidget* parent);
    [[nodiscard]] ScreeningMeeting meeting() const;
    [[nodiscard]] std::vector<MeetingDecision> decisions() const;
    /// Who confirms, once for all, what bars those who are taken off the list; may be empty.
    [[nodiscard]] QString secondPerson() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void judge();

    Desk& m_desk;
    ScreeningMeeting m_base;
    MeetingModel* m_model;
    QTableView* m_table;
    QLineEdit *m_number, *m_decidedBy, *m_place, *m_chair, *m_recorder, *m_second;
    QDateEdit* m_date;
    QSpinBox *m_present, *m_members, *m_against, *m_abstained;
    QLabel *m_summary, *m_notes;
};

/// 劝退谈话, and the statement where it was signed.
class CounselDialog final : public FormDialog {
    Q_OBJECT
  public:
    CounselDialog(Desk& desk, const ScreenedNomination& row, QWidget* parent);
    [[nodiscard]] CounselTalk talk() const;
    [[nodiscard]] std::optional<SignedStatement> statement() const;
    /// A file that was chosen as the scan.
    void setScan(const QString& path);

  private:
    enum class Proof { NotSigned, NotProven, Seen, Scan };
    void judge();
    void chooseScan();
    [[nodiscard]] Proof proof() const;

    Desk& m_desk;
    NominationId m_nomination;
    QDateEdit *m_day, *m_signedOn, *m_seenOn;
    QLineEdit *m_time, *m_place, *m_talkedBy, *m_present, *m_recorder, *m_seenBy, *m_because;
    QPlainTextEdit *m_clause, *m_answer;
    QComboBox* m_proof;
    QPushButton* m_scan;
    QString m_scanPath;
    QLabel* m_note;
};

/// 送达.
class DeliveryDialog final : public FormDialog {
    Q_OBJECT
  public:
    DeliveryDialog(Desk& desk, const QString& heading, const DecisionRecord& record, QWidget* parent);
    [[nodiscard]] Delivery delivery() const;

  private:
    void judge();
    QDateEdit* m_on;
    QComboBox* m_how;
    QLineEdit *m_by, *m_receivedBy, *m_note;
};

/// 异议: received, or its outcome where one is open.
class AppealDialog final : public FormDialog {
    Q_OBJECT
  public:
    AppealDialog(Desk& desk, const QString& heading, const DecisionRecord& record, const QString& decidedBy,
                 const QString& number, QWidget* parent);
    [[nodiscard]] bool isOutcome() const { return m_outcome != nullptr; }
    [[nodiscard]] Appeal appeal() const;

  private:
    void judge();
    QDateEdit* m_on;
    QComboBox *m_how = nullptr, *m_outcome = nullptr;
    QLineEdit *m_receivedBy = nullptr, *m_decidedBy = nullptr, *m_number = nullptr;
    QPlainTextEdit* m_text;
};

}  // namespace election
