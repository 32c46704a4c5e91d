#pragma once
/// Beside the nine checks: the departments' opinions and what happened so far.
#include <QWidget>
#include <vector>

#include "core/domain/joint_review.h"
#include "core/services/screening_service.h"

class QGridLayout;
class QVBoxLayout;

namespace election {

class Card;

class DossierSide final : public QWidget {
    Q_OBJECT
  public:
    explicit DossierSide(QWidget* parent = nullptr);
    /// `rounds`: every answer of the departments about him, those of earlier rounds, too.
    void show(const ScreenedNomination& row, const std::vector<RoundOpinion>& rounds,
              const std::vector<HistoryEntry>& history);

  private:
    void showOpinions(const Dossier& dossier, const std::vector<RoundOpinion>& rounds);
    void addObjection(const RoundOpinion& one, bool withRound);
    void showTimeline(const Dossier& dossier, const std::vector<RoundOpinion>& rounds,
                      const std::vector<HistoryEntry>& history);

    Card* m_opinions;
    QGridLayout* m_grid;
    QVBoxLayout* m_objections;
    Card* m_timeline;
    QGridLayout* m_steps;
};

}  // namespace election
