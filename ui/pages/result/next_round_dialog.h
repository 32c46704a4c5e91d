#pragma once
/// The next vote: what it is about, when, and among whom.
#include "core/services/result_service.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace election {

class DateLine;
class PersonPicker;
class RegisterService;

class NextRoundDialog final : public FormDialog {
    Q_OBJECT
  public:
    NextRoundDialog(const RoundProposal& proposal, const std::map<QString, QString>& postTitles,
                    const RegisterService& registers, VillageId village, const QDate& day, QWidget* parent);
    [[nodiscard]] VoteRound draft() const;

  private:
    void addCandidates(const std::map<QString, QString>& postTitles, const RegisterService& registers,
                       VillageId village);
    void showNames();
    void judge();
    RoundProposal m_proposal;  ///< with those who were added here
    DateLine* m_day;
    QComboBox* m_mode;
    QComboBox* m_standsFor = nullptr;  ///< of a further election only, with the next two
    PersonPicker* m_picker = nullptr;
    QPushButton* m_undo = nullptr;
    QLineEdit* m_note;
    std::vector<QCheckBox*> m_posts;
    std::vector<size_t> m_added;  ///< the post of each, in the order of adding
};

}  // namespace election
