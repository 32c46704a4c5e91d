#pragma once
/// Finds one person of a village's register by a few keys: name, pinyin initials, last digits of the ID,
/// phone or household number. ↑ ↓ choose, Enter takes; namesakes are told apart by sex, birth year and group.
#include <QHash>
#include <QWidget>
#include <optional>

#include "core/domain/person.h"
#include "core/services/register_service.h"

class QLabel;
class QListWidget;

namespace election {

class SearchBox;

class PersonPicker final : public QWidget {
    Q_OBJECT
  public:
    /// `name` heads the object names: nameSearch, nameList, nameChosen.
    PersonPicker(const RegisterService& registers, VillageId village, const QString& name,
                 QWidget* parent = nullptr);

    /// Shows this person as chosen, without telling anybody.
    void setPerson(PersonId person);
    /// Nobody is chosen, nothing is typed.
    void clear();
    [[nodiscard]] std::optional<Person> person() const { return m_person; }
    [[nodiscard]] QWidget* field() const;  ///< what takes the focus
    /// Enter chooses before anybody else hears of it: call it when others listen to field(), too.
    void listenFirst();

  Q_SIGNALS:
    void chosen(const election::Person& person);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& typed);
    void take();
    void showPerson(const Person& person);

    const RegisterService& m_registers;
    VillageId m_village;
    SearchBox* m_search;
    QListWidget* m_list;
    QLabel* m_chosen;
    std::vector<Person> m_found;
    std::optional<Person> m_person;
};

/// "张三 · 男 · 1971 · 第1组": enough to tell namesakes apart.
QString personLine(const Person& person);

}  // namespace election
