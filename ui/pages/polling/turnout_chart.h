#pragma once
/// The day's curve of ballots issued, with the line of one half of the register.
#include <QtCharts/QChartView>
#include <vector>

#include "core/services/polling_service.h"

namespace election {

class TurnoutChart final : public QChartView {
    Q_OBJECT
  public:
    explicit TurnoutChart(QWidget* parent = nullptr);
    void show(const std::vector<TurnoutPoint>& points, int registered);
};

}  // namespace election
