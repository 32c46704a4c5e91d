#pragma once
/// The lines of a result list as they stand on the paper: who, with how many votes, chosen to what. Three
/// keys find a person of the register; a name that isn't there is taken as it is written. Enter goes through
/// person, votes and post and adds the line; Del takes the chosen line out.
#include <QWidget>
#include <optional>
#include <vector>

#include "core/domain/person.h"
#include "ui/pages/desk.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace election {

class PersonPicker;

class ResultLines final : public QWidget {
    Q_OBJECT
  public:
    struct Line {
        std::optional<PersonId> person;  ///< his row of the register
        QString name;
        Sex sex = Sex::Unknown;
        QString household;
        int votes = 0;
        QString role;  ///< key of one of the roles
    };
    struct Role {
        QString key, title;
        bool onceOnly = false;  ///< after it was given the next line is proposed with the next role
    };
    ResultLines(Desk& desk, VillageId village, std::vector<Role> roles, QWidget* parent = nullptr);

    void setLines(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] QWidget* field() const;  ///< takes the focus first

  Q_SIGNALS:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void add();
    void takeOut();
    void fill();

    std::vector<Role> m_roles;
    std::vector<Line> m_lines;
    PersonPicker* m_picker;
    QSpinBox* m_votes;
    QComboBox* m_role;
    QPushButton *m_add, *m_remove;
    QTableWidget* m_table;
};

}  // namespace election
