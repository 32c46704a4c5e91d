#pragma once
/// What is set up later, one dialog each: villages, what a village sets, the election itself, its day. Where
/// a later step has frozen something, the dialog asks for the reason of the correction.
#include "core/services/setup_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace election {

class PostsGridModel;
class RuleSummary;
class VillageRulesForm;

/// The line for the reason of a correction; hidden while nothing is frozen.
class CorrectionField {
  public:
    /// Adds itself to the dialog. `frozen`: why a reason is needed; empty: none is.
    CorrectionField(FormDialog& dialog, const QString& frozen);
    [[nodiscard]] QString because() const;
    /// Why the dialog can't be saved without it.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QLineEdit* field() const { return m_field; }

  private:
    QLineEdit* m_field = nullptr;
};

class AddVillagesDialog final : public FormDialog {
    Q_OBJECT
  public:
    AddVillagesDialog(ElectionKind kind, BallotMode mode, QWidget* parent);
    [[nodiscard]] const std::vector<VillagePlan>& villages() const;

  private:
    PostsGridModel* m_model;
};

class VillageDialog final : public FormDialog {
    Q_OBJECT
  public:
    VillageDialog(const VillagePlan& plan, const RuleSet& frozen, const QDate& township,
                  const QString& whyFrozen, QWidget* parent);
    [[nodiscard]] VillagePlan plan() const;
    [[nodiscard]] QString because() const { return m_correction.because(); }

  private:
    void judge();
    QLineEdit* m_name;
    VillageRulesForm* m_form;
    CorrectionField m_correction;
};

class ElectionDialog final : public FormDialog {
    Q_OBJECT
  public:
    ElectionDialog(const Election& election, const RuleSet& rules, const QString& whyFrozen, QWidget* parent);
    [[nodiscard]] QString township() const;
    [[nodiscard]] TownshipKind townshipKind() const;
    [[nodiscard]] ElectionKind kind() const;
    [[nodiscard]] QString approval() const;
    [[nodiscard]] QString ruleSetId() const;
    [[nodiscard]] QString because() const { return m_correction.because(); }

  private:
    void judge();
    Election m_election;
    RuleSet m_frozen;
    QLineEdit *m_township, *m_approval;
    QComboBox *m_townshipKind, *m_kind, *m_rules;
    RuleSummary* m_summary;
    CorrectionField m_correction;
};

/// Shows what breaks before the day is moved.
class DayMoveDialog final : public FormDialog {
    Q_OBJECT
  public:
    DayMoveDialog(const SetupService& setup, const QDate& now, std::optional<Village> only,
                  const QString& whyFrozen, QWidget* parent);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString because() const { return m_correction.because(); }

  private:
    void preview();
    const SetupService& m_setup;
    QDate m_now;
    std::optional<Village> m_only;
    QDateEdit* m_day;
    QLabel* m_words;
    QTableWidget* m_table;
    CorrectionField m_correction;
};

}  // namespace election
