#pragma once
/// What is changed in the draft of the nine checks: one check, the findings of the talk, one clause of the
/// township's own.
#include "core/rules/check_template.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace election {

class DateLine;

class CheckDialog final : public FormDialog {
    Q_OBJECT
  public:
    CheckDialog(int index, const CheckDescription& check, QWidget* parent);
    [[nodiscard]] CheckDescription check() const;

  private:
    void judge();
    int m_index;
    CheckDescription m_start;
    QLineEdit *m_title, *m_asks, *m_source;
    QPlainTextEdit *m_answered, *m_evidence;
    QComboBox *m_how, *m_effect, *m_mark;
};

/// Which findings of a talk pass and which fail; with the title and source of the whole.
class TemplateHeadDialog final : public FormDialog {
    Q_OBJECT
  public:
    TemplateHeadDialog(const CheckTemplate& checks, QWidget* parent);
    void apply(CheckTemplate& checks) const;

  private:
    void judge();
    QLineEdit *m_title, *m_source, *m_passes, *m_fails;
    QComboBox* m_mark;
};

class ClauseDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// A new clause begins as `start` has it.
    ClauseDialog(const LocalBar& start, QWidget* parent);
    [[nodiscard]] LocalBar clause() const;

  private:
    void judge();
    LocalBar m_start;
    QLineEdit *m_list, *m_clause, *m_years, *m_citation;
    QPlainTextEdit* m_text;
    QComboBox* m_weight;
    DateLine *m_since, *m_until;
};

}  // namespace election
