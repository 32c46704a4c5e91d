#pragma once
/// A short form: labelled fields in the order of the paper, Enter to the next field, Ctrl+Enter saves, Esc
/// closes. What is refused stands under the fields; the form stays open.
#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace election {

/// When the dialog closes, the window that asked has the keyboard again: not every desktop sees to it.
void giveKeyboardBack(QDialog& dialog);

class FormDialog : public QDialog {
    Q_OBJECT
  public:
    FormDialog(const QString& title, const QString& explanation, const QString& action, QWidget* parent);

    void addField(const QString& name, QWidget* field);
    /// A field made of several: Enter goes through `stops` in order.
    void addField(const QString& name, QWidget* field, const QList<QWidget*>& stops);
    /// Two short fields beside each other.
    void addPair(const QString& name, QWidget* field, const QString& name2, QWidget* field2);
    void addNote(const QString& text);
    /// A widget over the whole width, for sheets and summaries; it handles its own keys. Enter in the field
    /// before it goes on to `entry`.
    void addWide(QWidget* widget, QWidget* entry = nullptr);
    /// Stays open and says why.
    void refuse(const QString& sentence);
    /// The button is enabled where `reason` is empty.
    void setWhyNotAllowed(const QString& reason);

  Q_SIGNALS:
    /// The clerk wants to save; call accept() when it is done, refuse() when it isn't.
    void saveWanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// What appears later (a warning, a further line) makes the form as high as it needs, within the screen.
    bool event(QEvent* event) override;

    /// Opens in this size, in lengths of 100 % text, or as large as the screen allows.
    void openAs(int width, int height);
    /// Where a form has more than the screen is high, its fields scroll; title and buttons stay.
    void setScrolling();
    /// Enter in a field goes on to the next one.
    void goOn(QWidget* from);
    void addAbove(QWidget* widget);  ///< between the explanation and the fields
    /// The line of a field comes or goes; Enter leaves out what can't be seen.
    void setFieldVisible(QWidget* field, bool visible);

  private:
    void save();
    void sayWhyNot();
    [[nodiscard]] QWidget* after(QWidget* from) const;  ///< the next field that can be filled in
    QVBoxLayout* m_body;
    QFormLayout* m_fields;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_refusal;
    QPushButton* m_action;
    QString m_whyNot;
    bool m_refusesWhyNot = false;  ///< what stands under the fields is m_whyNot
    QList<QWidget*> m_order;
};

}  // namespace election
