#pragma once
/// 唱票 by keyboard: 1–9 and a–w mark names, Tab next post, 0 blank, X void, ? illegible, - against, /
/// write-in, Enter the next ballot (this one is on disk by then), Backspace the last one again. A rehearsal
/// looks and works the same and writes nothing.
#include <QWidget>
#include <memory>
#include <optional>

#include "core/domain/counting.h"
#include "core/rules/reconciliation.h"
#include "core/services/counting_service.h"
#include "ui/pages/counting/calling_model.h"
#include "ui/pages/desk.h"
#include "ui/projector/projector_board.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace election {

class BallotEntry;
class Card;
class Facts;
class StatusChip;

/// What a calling begins with.
struct CallingStart {
    Village village;
    Contest contest;
    std::vector<CalledBallot> called;
    Reconciliation boxes;
    CountingStaff staff;
    bool rehearsal = false;
};

class CallingView final : public QWidget {
    Q_OBJECT
  public:
    explicit CallingView(Desk& desk, QWidget* parent = nullptr);
    /// Starts or goes on with a village's calling.
    void open(CallingStart start);
    [[nodiscard]] ProjectorBoard board() const;
    [[nodiscard]] const CallingModel* model() const;
    [[nodiscard]] bool isRehearsal() const { return m_start.rehearsal; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Esc: out of a correction, a reason or a name. False: nothing was open.
    bool closeTop();
    /// True while this view announces its own ballot: nothing has to be read again.
    [[nodiscard]] bool isAnnouncing() const { return m_announcing; }

  Q_SIGNALS:
    void boardChanged();
    void pausedChanged(bool paused);
    void projectorWanted();
    void rehearsalWanted(bool on);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;  ///< Tab goes to the next post
    void mousePressEvent(QMouseEvent* event) override;

  private:
    QWidget* makeSheetCard();
    QWidget* makeSide();
    void addButtons(QVBoxLayout* box);
    void next();
    Result<CalledBallot> keep(const BallotPaper& paper);
    void saveCorrection();
    void correctLast();
    void askNumber();
    void correct(const CalledBallot& ballot);
    void askTakeOut();
    void forgetCorrected();
    void leaveCorrection();
    void setPaused(bool paused);
    void fillBoxes();
    void countAgain();
    void refreshWords();
    void refreshFigures();
    [[nodiscard]] QString box() const;

    Desk& m_desk;
    CallingStart m_start;
    std::optional<CalledBallot> m_correcting;
    bool m_announcing = false;
    bool m_paused = false;

    QLabel* m_title;
    StatusChip* m_mode;
    QComboBox* m_box;
    QLabel* m_place;
    BallotEntry* m_entry;
    QPushButton *m_next, *m_back, *m_number, *m_takeOut, *m_pause, *m_rehearse;
    Card* m_figuresCard;
    Facts* m_figures;
    Facts* m_boxFacts;
    Facts* m_votes;
    Facts* m_staff;
};

}  // namespace election
