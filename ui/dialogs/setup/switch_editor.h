#pragma once
/// One switch that a village's own measures may set: what the rules say with their basis, what the village
/// says, and its article.
#include <QWidget>
#include <optional>

#include "core/rules/village_rules.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;

namespace election {

class SwitchEditor final : public QWidget {
    Q_OBJECT
  public:
    SwitchEditor(const QString& key, QWidget* parent = nullptr);
    void set(const RuleSet& frozen, const std::optional<VillageSwitch>& own);
    /// Empty: as in the rules.
    [[nodiscard]] std::optional<VillageSwitch> own() const;
    [[nodiscard]] const QString& key() const { return m_key; }

  Q_SIGNALS:
    void changed();

  private:
    void fill(const Parameter& law);
    void judge();

    QString m_key, m_law;
    QLabel *m_title, *m_rule;
    QComboBox* m_value = nullptr;           ///< of a word or a number
    std::vector<QAbstractButton*> m_words;  ///< of a list
    QLineEdit* m_article;
    bool m_filling = false;
};

}  // namespace election
