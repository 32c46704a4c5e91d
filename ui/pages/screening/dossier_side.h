#pragma once
/// Beside the nine checks: the departments' opinions and what happened so far.
#include <QWidget>
#include <vector>

#include "core/services/screening_service.h"

class QGridLayout;
class QVBoxLayout;

namespace election {

class Card;

class DossierSide final : public QWidget {
    Q_OBJECT
  public:
    explicit DossierSide(QWidget* parent = nullptr);
    void show(const ScreenedNomination& row, const std::vector<HistoryEntry>& history);

  private:
    void showOpinions(const Dossier& dossier);
    void showTimeline(const Dossier& dossier, const std::vector<HistoryEntry>& history);

    Card* m_opinions;
    QGridLayout* m_grid;
    QVBoxLayout* m_objections;
    Card* m_timeline;
    QGridLayout* m_steps;
};

}  // namespace election
