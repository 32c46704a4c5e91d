#pragma once
/// 唱票 by keyboard: 1–9 and a–w mark names, Tab next post, 0 blank, X void, ? illegible, / write-in, Enter
/// the next ballot (this one is on disk by then), Backspace the last one again.
#include <QWidget>
#include <memory>
#include <optional>

#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "ui/pages/counting/calling_model.h"
#include "ui/pages/desk.h"
#include "ui/projector/projector_board.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace election {

class BallotSheet;
class Card;
class Facts;
class StatusChip;
class WriteInBox;

class CallingView final : public QWidget {
    Q_OBJECT
  public:
    explicit CallingView(Desk& desk, QWidget* parent = nullptr);
    /// Starts or goes on with a village's calling.
    void open(const Village& village, Contest contest, const std::vector<CalledBallot>& called,
              const std::vector<BoxLedger>& boxes);
    [[nodiscard]] ProjectorBoard board() const;
    [[nodiscard]] const CallingModel* model() const { return m_model.get(); }
    /// Esc: out of a correction, a reason or a name. False: nothing was open.
    bool closeTop();
    /// True while this view announces its own ballot: nothing has to be read again.
    [[nodiscard]] bool isAnnouncing() const { return m_announcing; }

  Q_SIGNALS:
    void boardChanged();
    void projectorWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;  ///< Tab goes to the next post
    void mousePressEvent(QMouseEvent* event) override;

  private:
    QWidget* makeSheetCard();
    QWidget* makeSide();
    void addButtons(QVBoxLayout* box);
    bool keyForReason(const QString& text);
    void next();
    void correctLast();
    void leaveCorrection();
    void showPanel(int index);
    void openReasons();
    void openWriteIn(int post);
    void closePanel();
    void refreshMarks();
    void refreshFigures();
    [[nodiscard]] QString box() const;

    Desk& m_desk;
    Village m_village;
    std::unique_ptr<CallingModel> m_model;
    std::vector<BoxLedger> m_boxes;
    std::vector<CalledBallot> m_called;
    std::optional<CalledBallot> m_correcting;
    bool m_announcing = false;

    QLabel* m_title;
    QComboBox* m_box;
    QLabel* m_place;
    BallotSheet* m_sheet;
    QStackedWidget* m_panel;
    StatusChip* m_state;
    QLabel* m_preview;
    WriteInBox* m_writeIn;
    QPushButton* m_next;
    QPushButton* m_back;
    Card* m_figuresCard;
    Facts* m_figures;
    Facts* m_boxFacts;
    Facts* m_votes;
};

}  // namespace election
