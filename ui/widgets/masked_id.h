#pragma once
/// An ID number with all but its last four characters hidden, shown whole only while the eye is held.
#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace election {

class MaskedId final : public QWidget {
    Q_OBJECT
  public:
    explicit MaskedId(QWidget* parent = nullptr);
    void set(const QString& id);
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

  Q_SIGNALS:
    /// While revealed, nothing beside it may show the full birth date.
    void revealed(bool whole);

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void reveal(bool whole);

    QString m_id;
    bool m_revealed = false;
    QLabel* m_text;
    QToolButton* m_eye;
};

}  // namespace election
