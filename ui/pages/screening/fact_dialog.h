#pragma once
/// 事实: what is held against a nominee, with its dates; says at once what follows for the day that counts.
#include "core/services/dossier_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace election {

class DateLine;

/// One line a clause: "五不能①  …\n        source [mark]"; the clause itself as Qt::UserRole.
void fillBars(QListWidget& list, const std::vector<Bar>& bars);
/// The chosen clauses; one whose place only has the focus doesn't count.
QStringList chosenClauses(const QListWidget& list);

class FactDialog final : public FormDialog {
    Q_OBJECT
  public:
    FactDialog(Desk& desk, const ScreenedNomination& row, QWidget* parent);
    [[nodiscard]] BarFact fact() const;

  Q_SIGNALS:
    /// A fact was taken out: the page shows the nominee anew, and showRow() gets him.
    void factRemoved();

  public:
    void showRow(const ScreenedNomination& row);

  private:
    void judge();
    void removeFact();

    Desk& m_desk;
    ScreenedNomination m_row;
    std::vector<Bar> m_barList;
    QListWidget *m_known, *m_bars;
    QPushButton* m_remove;
    QLineEdit *m_matter, *m_source;
    QComboBox* m_state;
    DateLine* m_ended;
    QLabel* m_follows;
};

}  // namespace election
