#pragma once
/// A new election from nothing, in five steps: township and day, rules, villages and posts, what each village
/// sets, overview. Enter goes to the next field and from the last one to the next step, Ctrl+Enter to the
/// next step, Alt+Left back. Nothing is written before the last step; sensible values stand everywhere from
/// the start.
#include <QDialog>
#include <vector>

#include "core/services/setup_service.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace election {

class PostsGrid;
class PostsGridModel;
class Prompt;
class DatesPreview;
class RuleSummary;
class SetupOverview;
class StatusChip;
class VillageRulesForm;

class ElectionWizard final : public QDialog {
    Q_OBJECT
  public:
    /// The prompt asks for the office's list of posts; it must outlive the dialog.
    ElectionWizard(const QDate& today, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] ElectionFile::NewElection election() const;
    [[nodiscard]] std::vector<VillagePlan> villages() const;
    /// What the last step wants to happen did not: the wizard stays open and says why.
    void refuse(const Error& error);

  Q_SIGNALS:
    /// Everything is there: ask where to save, and make the file.
    void createWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum Step { Township, Rules, Villages, Switches, Overview, StepCount };

    QWidget* makeTownship();
    QWidget* makeRules();
    QWidget* makeVillages();
    QWidget* makeSwitches();
    void addField(QFormLayout* form, const QString& name, QWidget* field);
    void goTo(int step);
    void next();
    void back();
    void enter(QWidget* field);

    void proposeRules();
    void proposeModes();
    void showRules();
    void showVillage(int row);
    void keepVillage();
    void forAllVillages();
    void chooseList();
    void readList(const QString& path);
    void askColumn();
    void judge();
    [[nodiscard]] QString whyNot(int step) const;
    [[nodiscard]] QString whyNotCreate() const;
    [[nodiscard]] Result<RuleSet> ruleSet() const;
    [[nodiscard]] BallotMode usualMode() const;

    const QDate m_today;
    Prompt& m_prompt;
    QList<QWidget*> m_fields;  ///< of the first step, in the order of Enter
    std::vector<QLabel*> m_heads;
    QStackedWidget* m_stack;
    QLineEdit *m_township, *m_approval;
    QComboBox *m_townshipKind, *m_kind, *m_rules;
    QDateEdit* m_day;
    QLabel *m_dates, *m_refusal;
    DatesPreview* m_preview;
    RuleSummary* m_summary;
    PostsGridModel* m_model;
    PostsGrid* m_grid;
    QLabel* m_gridNote;
    QListWidget* m_villageList;
    VillageRulesForm* m_form;
    QLabel* m_noVillages;
    SetupOverview* m_overview;
    QLabel* m_why;
    QPushButton *m_back, *m_next, *m_create;
    bool m_kindChosen = false, m_rulesChosen = false;
    int m_shown = -1;  ///< the village in the form
};

}  // namespace election
