#pragma once
/// The hall's window for turnout: one village large, or the race of all; fed by values only.
#include <QString>
#include <QTime>
#include <QWidget>
#include <vector>

namespace election {

struct TurnoutBoardLine {
    QString name;
    int voters = 0, registered = 0;
};

struct TurnoutBoard {
    QString title;                             ///< "夏溪村 参选情况"
    std::vector<TurnoutBoardLine> lines;       ///< one: that village alone
    std::vector<std::pair<QTime, int>> curve;  ///< of one village: ballots issued up to a time
    QString asOf;                              ///< "截至 14:20"
};

class TurnoutWindow final : public QWidget {
    Q_OBJECT
  public:
    explicit TurnoutWindow(QWidget* parent = nullptr);
    void show(const TurnoutBoard& board);
    /// On the second screen, full, where there is one.
    void openOnHallScreen();
    [[nodiscard]] const TurnoutBoard& board() const { return m_board; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void paintOne(QPainter& painter, const QRectF& area) const;
    void paintCurve(QPainter& painter, const QRectF& area) const;
    void paintRace(QPainter& painter, const QRectF& area) const;

    TurnoutBoard m_board;
};

}  // namespace election
