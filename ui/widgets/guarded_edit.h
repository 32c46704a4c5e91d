#pragma once
/// A line that keeps to itself what it holds: an ID number shows its last four characters, a birth date its
/// month. The ID number is read while the eye is held or while another one is typed, the birth date while the
/// line has the focus; each can cover the other meanwhile.
#include <QLineEdit>

namespace election {

class GuardedEdit final : public QLineEdit {
    Q_OBJECT
  public:
    enum class What { IdNumber, BirthDate };
    GuardedEdit(What what, const QString& name, const QString& accessible, QWidget* parent = nullptr);

    void setValue(const QString& value);
    /// The value stays: nothing can be typed.
    void setFixed(bool fixed);
    /// What was set or typed, whatever is shown.
    [[nodiscard]] QString value() const;
    /// The eye: the whole value while it is held.
    void setRevealed(bool whole);
    /// Shows nothing, because the neighbour shows itself.
    void setCovered(bool covered);
    [[nodiscard]] bool isOpen() const { return m_revealed || m_typing; }

  Q_SIGNALS:
    void openChanged(bool open);

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void beginTyping();
    void endTyping();
    void showValue();
    [[nodiscard]] QString masked() const;

    What m_what;
    QString m_value;
    bool m_revealed = false, m_typing = false, m_covered = false, m_fixed = false;
};

}  // namespace election
