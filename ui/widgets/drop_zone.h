#pragma once
/// A page takes dropped files anywhere on it: install a zone on it and listen.
#include <QObject>
#include <QStringList>

class QWidget;

namespace election {

class DropZone final : public QObject {
    Q_OBJECT
  public:
    /// `target` accepts files from now on; a frame over it shows where they would go.
    explicit DropZone(QWidget* target, const QString& hint);

  Q_SIGNALS:
    /// Files; a dropped folder stands for the files in it.
    void dropped(const QStringList& paths);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* m_target;
    QWidget* m_frame;
};

}  // namespace election
