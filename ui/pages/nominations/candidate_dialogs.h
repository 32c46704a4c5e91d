#pragma once
/// The forms of nomination by voters: the record of a vote, somebody who was named, a written choice.
#include "core/services/candidate_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace election {

class PersonPicker;

class NominationVoteDialog final : public FormDialog {
    Q_OBJECT
  public:
    NominationVoteDialog(const NominationVote& vote, const QDate& today, QWidget* parent);
    [[nodiscard]] NominationVote vote() const;

  private:
    void judge();
    NominationVote m_vote;
    QDateEdit* m_date;
    QSpinBox *m_registered, *m_tookPart, *m_valid, *m_void;
    QLabel* m_words;
};

class NamedPersonDialog final : public FormDialog {
    Q_OBJECT
  public:
    NamedPersonDialog(Desk& desk, VillageId village, QWidget* parent);
    [[nodiscard]] std::optional<CandidatePerson> person() const;

  private:
    PersonPicker* m_picker;
};

class CandidateChoiceDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `posts`: those for which he was named.
    CandidateChoiceDialog(const CandidatePerson& person, const QStringList& posts, const QDate& today,
                          QWidget* parent);
    [[nodiscard]] CandidateChoice choice() const;

  private:
    PersonId m_person;
    QComboBox* m_post;
    QDateEdit* m_date;
};

}  // namespace election
