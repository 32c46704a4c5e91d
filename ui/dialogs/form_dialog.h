#pragma once
/// A short form: labelled fields in the order of the paper, Enter to the next field, Ctrl+Enter saves, Esc
/// closes. What is refused stands under the fields; the form stays open.
#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace election {

class FormDialog : public QDialog {
    Q_OBJECT
  public:
    FormDialog(const QString& title, const QString& explanation, const QString& action, QWidget* parent);

    void addField(const QString& name, QWidget* field);
    void addNote(const QString& text);
    /// A widget over the whole width, for sheets and summaries; it handles its own keys.
    void addWide(QWidget* widget);
    /// Stays open and says why.
    void refuse(const QString& sentence);
    /// The button is enabled where `reason` is empty.
    void setWhyNotAllowed(const QString& reason);

  Q_SIGNALS:
    /// The clerk wants to save; call accept() when it is done, refuse() when it isn't.
    void saveWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void save();
    QVBoxLayout* m_body;
    QFormLayout* m_fields;
    QLabel* m_refusal;
    QPushButton* m_action;
    QList<QWidget*> m_order;
};

}  // namespace election
