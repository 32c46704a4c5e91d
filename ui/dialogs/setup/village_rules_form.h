#pragma once
/// What one village sets: its mode, a day of its own, its measures with number and date, switches and
/// conditions.
#include <QWidget>
#include <vector>

#include "core/services/setup_service.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace election {

class SwitchEditor;

class VillageRulesForm final : public QWidget {
    Q_OBJECT
  public:
    explicit VillageRulesForm(QWidget* parent = nullptr);
    /// `frozen`: the election's rule set; `township`: its day.
    void set(const VillagePlan& plan, const RuleSet& frozen, const QDate& township);
    /// The plan that was set, with what stands in the fields now.
    [[nodiscard]] VillagePlan plan() const;
    /// Why it can't be saved so; empty: it can.
    [[nodiscard]] QString whyNot() const;
    /// The fields in the order of Enter.
    [[nodiscard]] QList<QWidget*> fields() const;
    /// For a village whose day is moved elsewhere.
    void hideDay();

  Q_SIGNALS:
    void changed();

  private:
    QWidget* makeHead();
    QWidget* makeSwitches();
    void judge();
    void fillConditions();

    VillagePlan m_plan;
    QComboBox* m_mode;
    QCheckBox* m_ownDay;
    QDateEdit* m_day;
    QLineEdit *m_title, *m_number, *m_adopted, *m_adoptedBy;
    QLabel* m_refusal;
    std::vector<SwitchEditor*> m_switches;
    QTableWidget* m_conditions;
    QWidget* m_dayRow = nullptr;
    bool m_filling = false;
};

/// What stands in a field for a day: 2026-11-02, 2026.11.2, 20261102, 2026年11月2日; invalid otherwise.
QDate typedDay(const QString& text);

}  // namespace election
