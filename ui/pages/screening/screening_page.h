#pragma once
/// 资格审查: nominees with their lamps, the nine checks, the joint review, the proposal; decided by the
/// village. Keys: 1–9 a check, P pass, F fail, L look again, X not applicable, N not yet,
/// C second person, T talk, D fact, A evidence, O dossier, ↓ next nominee, W talk about withdrawing, Enter
/// the decision on this nominee, M a meeting that decides on all.
#include <QPointer>

#include "core/rules/check_template.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/page.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace election {

class CheckDetail;
class CheckSheet;
enum class CheckAction;
class DossierSide;
class MaskedId;
class NomineeListModel;
class ProposalCard;
class SearchBox;
class StatusChip;

class ScreeningPage final : public Page {
    Q_OBJECT
  public:
    explicit ScreeningPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    void open(const PageTarget& target) override;
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeList();
    QWidget* makeMiddle();
    bool key(int key, const QString& text);
    void readRows();
    void showCurrent();
    void showCheck();
    // What is done with the chosen check (screening_actions.cpp)
    void act(CheckAction action);
    void answer(CheckState state, const QString& note, const QString& because);
    /// Asks why where somebody's answer is changed, and for the finding of “look again”.
    void askAnswer(CheckState state);
    void askFail();
    void askSecond();
    void askTalk();
    void askFact();
    void askVersion();
    void showEvidence(const QStringList& dropped);
    /// Goes on to the first open check from there; stays where none is.
    void goOn(int from);
    void askDecision();
    void askMeeting(std::optional<NominationId> only);
    void askWithdrawal();
    /// Announces the change and shows the nomination anew.
    void recorded(const QString& what);
    [[nodiscard]] const struct ScreenedNomination* current() const;

    CheckTemplate m_checks;  ///< by which the shown nominee is judged
    QStringList m_checkTitles;
    int m_checksVersion = -1;
    NominationId m_shown;
    bool m_goOn = false;  ///< the chosen check was answered: go on once the answer is shown
    std::vector<struct ScreenedNomination> m_rows;
    NominationId m_wanted;

    QStackedWidget* m_stack;
    QWidget* m_work;
    QWidget* m_empty = nullptr;
    QLabel* m_listTitle;
    SearchBox* m_search;
    QListView* m_list;
    NomineeListModel* m_model;
    QLabel* m_name;
    QLabel* m_about;
    MaskedId* m_id;
    CheckSheet* m_sheet;
    CheckDetail* m_detail;
    ProposalCard* m_proposal;
    DossierSide* m_side;
    QPointer<FormDialog> m_dialog;
};

}  // namespace election
