#pragma once
/// What an election day means: the dates that the law counts back from it, while the day is being chosen.
#include <QDate>
#include <QWidget>

#include "core/rules/rule_set.h"

class QTableWidget;

namespace election {

class DatesPreview final : public QWidget {
    Q_OBJECT
  public:
    explicit DatesPreview(QWidget* parent = nullptr);
    void show(const RuleSet& rules, const QDate& electionDay, BallotMode mode, const QDate& today);

  private:
    QTableWidget* m_table;
};

}  // namespace election
