#pragma once
/// The register in figures, while nobody is chosen: persons, registered, why others are not, open findings.
#include <QScrollArea>

#include "core/services/register_service.h"

class QVBoxLayout;

namespace election {

class TotalsPanel final : public QScrollArea {
    Q_OBJECT
  public:
    explicit TotalsPanel(QWidget* parent = nullptr);
    void setTotals(const QString& whose, const RegisterTotals& totals);

  Q_SIGNALS:
    void findingWanted(const QString& code);

  private:
    QVBoxLayout* m_column;
};

}  // namespace election
