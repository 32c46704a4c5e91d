#pragma once
/// What is written into a dossier: the second person's word, the record of the talk.
#include "core/rules/check_template.h"
#include "core/services/screening_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace election {

class DateLine;

/// 复核: another named person says whether what bars is right.
class SecondPersonDialog final : public FormDialog {
    Q_OBJECT
  public:
    SecondPersonDialog(const QString& check, const ScreenedNomination& row, int index, const QString& clerk,
                       QWidget* parent);
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool agreed() const;
    [[nodiscard]] QString note() const;

  private:
    void judge();
    QLineEdit* m_name;
    QComboBox* m_agreed;
    QLineEdit* m_note;
};

/// 谈话记录: questions, answers in his words, findings, who, when, signature.
class TalkDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `talk`: what stands there to begin with; `earlier`: a talk is recorded already, so a reason is needed.
    TalkDialog(const ScreenedNomination& row, const AskRecord& talk, bool earlier,
               const CheckTemplate& checks, QWidget* parent);
    [[nodiscard]] AskRecord talk() const;

  private:
    void judge();
    AskRecord m_start;
    bool m_earlier;
    DateLine* m_date;
    QLineEdit *m_place, *m_talkedBy, *m_recordedBy, *m_because;
    QComboBox* m_signed;
    QLineEdit *m_question[3], *m_said[3];
    QComboBox* m_finding[3];
};

}  // namespace election
