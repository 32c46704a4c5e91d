#pragma once
/// A line to search in, with a magnifier; Esc empties it.
#include <QKeySequence>
#include <QLineEdit>

namespace election {

class SearchBox final : public QLineEdit {
    Q_OBJECT
  public:
    /// `key` puts the cursor here from anywhere in the window.
    SearchBox(const QString& name, const QString& hint, const QKeySequence& key = {},
              QWidget* parent = nullptr);

  Q_SIGNALS:
    void down();  ///< ↓ pressed: the list below takes over
    void left();  ///< Esc pressed in the empty box

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace election
