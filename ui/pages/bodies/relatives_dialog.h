#pragma once
/// 近亲属 of one person: recorded once, used by avoidance, election committee, staff and proxies.
#include <QDialog>

#include "core/services/relative_service.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace election {

class PersonPicker;

class RelativesDialog final : public QDialog {
    Q_OBJECT
  public:
    RelativesDialog(Desk& desk, const Person& person, QWidget* parent);

  private:
    void fill();
    void judge();
    void add();
    void takeOver();
    void refuse();
    void tell(const Result<>& result, const QString& said);
    [[nodiscard]] const KnownRelative* chosen() const;

    Desk& m_desk;
    Person m_person;
    std::vector<KnownRelative> m_known;
    QTableWidget* m_table;
    QLabel *m_consequences, *m_refusal;
    PersonPicker* m_other;
    QComboBox* m_kinship;
    QLineEdit* m_evidence;
    QPushButton *m_accept, *m_decline, *m_add;
};

}  // namespace election
