#pragma once
/// The card of one person: the fields in the order of the office's form, findings, household, history.
#include <QWidget>
#include <optional>

#include "core/domain/person.h"
#include "core/services/register_service.h"
#include "ui/pages/desk.h"

class QLabel;
class QVBoxLayout;

namespace election {

class MaskedId;

class PersonPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit PersonPanel(Desk& desk, QWidget* parent = nullptr);
    void show(PersonId person);
    using QWidget::show;
    [[nodiscard]] std::optional<PersonId> person() const { return m_person; }

  Q_SIGNALS:
    void personWanted(election::PersonId person);
    void closeWanted();

  private:
    void addHead(const PersonCard& card);
    void addActions(const PersonCard& card);
    void addDuplicate(const PersonCard& card);
    void takeNumber(const PersonCard& card);
    void addFields(const Person& person);
    void addFindings(const PersonCard& card);
    void addHousehold(const PersonCard& card);
    void addNominations(const PersonCard& card);
    void addHistory(const PersonCard& card);
    void markHandled(const StoredFinding& finding);

    Desk& m_desk;
    std::optional<PersonId> m_person;
    MaskedId* m_offered = nullptr;  ///< the number that another file offers
    QVBoxLayout* m_body;
};

}  // namespace election
