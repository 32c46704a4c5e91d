#pragma once
/// Reads what searching and sorting the registers need while the clerk does nothing: after the window is
/// painted and again after a register changed, a piece at a time, so that no key waits long for it.
#include <QMetaObject>
#include <QObject>
#include <QTimer>

namespace election {

struct Desk;

class IdlePreparation final : public QObject {
    Q_OBJECT
  public:
    explicit IdlePreparation(QObject* parent = nullptr);

    /// The desk that is open now; null = none.
    void setDesk(Desk* desk);

  private:
    void begin(int milliseconds);
    void readPiece();

    Desk* m_desk = nullptr;
    int m_piece = 0;
    QTimer m_timer;
    QMetaObject::Connection m_changes;
};

}  // namespace election
