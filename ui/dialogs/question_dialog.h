#pragma once
/// One question: heading, text, perhaps a line to type in, a button with its own word, and Cancel.
#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace election {

class QuestionDialog final : public QDialog {
    Q_OBJECT
  public:
    QuestionDialog(const QString& title, const QString& text, const QString& action, QWidget* parent);
    /// A line that has to hold `word` before the button works.
    void requireWord(const QString& word);
    /// A line for any text.
    void addLine(const QString& initial, bool mayBeEmpty);
    void withoutCancel();
    [[nodiscard]] QString typed() const;

  private:
    QVBoxLayout* m_body;
    QLineEdit* m_line = nullptr;
    QPushButton* m_action;
    QPushButton* m_cancel;
};

}  // namespace election
