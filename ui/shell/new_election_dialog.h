#pragma once
/// A new election: township, day, rule set. The rule sets that fit the day are proposed.
#include <QDialog>

#include "core/services/election_file.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace election {

class NewElectionDialog final : public QDialog {
    Q_OBJECT
  public:
    explicit NewElectionDialog(const QDate& today, QWidget* parent = nullptr);
    [[nodiscard]] ElectionFile::NewElection election() const;

  private:
    void judge();

    QLineEdit* m_township;
    QDateEdit* m_day;
    QComboBox* m_rules;
    QLabel* m_note;
    QPushButton* m_create;
};

}  // namespace election
