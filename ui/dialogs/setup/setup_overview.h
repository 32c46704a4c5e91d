#pragma once
/// What was chosen, on one page: read before the file is made, and again on the page of villages and posts.
#include <QWidget>
#include <vector>

#include "core/services/setup_service.h"

class QLabel;
class QTableWidget;

namespace election {

class SetupOverview final : public QWidget {
    Q_OBJECT
  public:
    explicit SetupOverview(QWidget* parent = nullptr);
    void show(const ElectionFile::NewElection& election, const RuleSet& rules,
              const std::vector<VillagePlan>& villages, const QDate& today);

  private:
    QLabel *m_head, *m_warnings;
    QTableWidget* m_table;
};

}  // namespace election
