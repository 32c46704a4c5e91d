#pragma once
/// The villages' turnout as bars against the line of one half; a click or Enter opens a village.
#include <QWidget>
#include <vector>

#include "core/services/polling_service.h"

namespace election {

class RaceBoard final : public QWidget {
    Q_OBJECT
  public:
    explicit RaceBoard(QWidget* parent = nullptr);
    void show(std::vector<Turnout> villages, std::optional<VillageId> chosen);
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void chosen(election::VillageId village);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] double rowHeight() const;

    std::vector<Turnout> m_villages;
    int m_current = -1;
};

}  // namespace election
