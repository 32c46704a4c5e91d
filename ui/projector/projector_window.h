#pragma once
/// 投影: the hall's window. It gets values and shows them; it knows no service and can change nothing.
#include <QFont>
#include <QWidget>

#include "ui/projector/projector_board.h"

namespace election {

class ProjectorWindow final : public QWidget {
    Q_OBJECT
  public:
    explicit ProjectorWindow(QWidget* parent = nullptr);
    void show(const ProjectorBoard& board);
    /// The board stays as it is until the pause ends: for breaks and corrections.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] const ProjectorBoard& board() const { return m_board; }
    /// Full screen on the second screen where there is one, else as a window.
    void openOnHallScreen();

  Q_SIGNALS:
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  ///< F11 full screen, Esc window
    void closeEvent(QCloseEvent* event) override;

  private:
    struct Sizes {
        double post, name, mark;
        int rowsOf(qint64 votes, double width) const;
    };
    [[nodiscard]] Sizes sizes(const QRectF& area, double marksWidth) const;
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintPosts(QPainter& painter, const QRectF& area) const;
    void paintFoot(QPainter& painter, const QRectF& area) const;
    void paintRehearsal(QPainter& painter) const;
    void paintPause(QPainter& painter, const QRectF& area) const;

    ProjectorBoard m_board, m_waiting;
    bool m_paused = false;
};

}  // namespace election
