#pragma once
/// 资格审查: nominees with their lamps, the nine checks, the joint review, the proposal; decided by the
/// village. Keys: 1–9 a check, P pass, F fail, N not yet, ↓ next nominee, W withdrawal, Enter decision.
#include <QPointer>

#include "core/rules/check_template.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/page.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace election {

class CheckSheet;
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
    void answer(CheckState state, const QString& note);
    void askFail();
    void askDecision();
    void askWithdrawal();
    /// Announces the change and shows the nomination anew.
    void recorded(const QString& what);
    [[nodiscard]] const struct ScreenedNomination* current() const;

    CheckTemplate m_checks;
    QStringList m_checkTitles;
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
    QLabel* m_checkTitle;
    QLabel* m_checkAsks;
    QLabel* m_checkAnswered;
    QLabel* m_checkEvidence;
    ProposalCard* m_proposal;
    DossierSide* m_side;
    QPointer<FormDialog> m_dialog;
};

}  // namespace election
