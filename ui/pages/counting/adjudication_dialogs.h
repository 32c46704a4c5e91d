#pragma once
/// 裁定: what a written name means, and a single ballot read again before the committee.
#include "core/services/adjudication_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLineEdit;

namespace election {

class BallotEntry;
class DateLine;
class PersonPicker;

class RulingDialog final : public FormDialog {
    Q_OBJECT
  public:
    RulingDialog(Desk& desk, VillageId village, const AdjudicationQueue& queue, const NameCase& about,
                 QWidget* parent);
    [[nodiscard]] RulingRecord ruling() const;

  private:
    void judge();
    NameCase m_about;
    QComboBox* m_means;
    PersonPicker* m_picker;
    QLineEdit *m_because, *m_by;
    DateLine* m_day;
};

/// One ballot as it was read; typed anew, it takes the old reading's place with a reason.
class ReadAgainDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReadAgainDialog(Desk& desk, VillageId village, const Contest& contest, const CalledBallot& ballot,
                    QWidget* parent);
    [[nodiscard]] BallotPaper paper() const;
    [[nodiscard]] QString because() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    CalledBallot m_ballot;
    QWidget* m_sheet;
    BallotEntry* m_entry;
    QLineEdit* m_because;
};

}  // namespace election
