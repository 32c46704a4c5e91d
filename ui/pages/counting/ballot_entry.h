#pragma once
/// The ballot that is being read, key by key: the sheet, how it will count, the reasons of a void ballot, the
/// search for a name that isn't printed. Who calls and who tells use the same one; it writes nothing.
#include <QWidget>
#include <memory>

#include "ui/pages/counting/calling_model.h"
#include "ui/pages/desk.h"

class QKeyEvent;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace election {

class BallotSheet;
class StatusChip;
class WriteInBox;

class BallotEntry final : public QWidget {
    Q_OBJECT
  public:
    /// Object names of its parts begin with `name`. The owner has the keyboard and hands its keys on.
    BallotEntry(Desk& desk, const QString& name, QWidget* parent);
    void open(VillageId village, Contest contest);
    [[nodiscard]] CallingModel* model() const { return m_model.get(); }
    /// True where the key was meant for the ballot.
    bool handleKey(QKeyEvent* event);
    /// Esc: out of a reason or a name. False: nothing was open.
    bool closeTop();
    /// Enter: entered() where the ballot may be recorded, else the sentence that says why not.
    void enter();
    void clear();
    void load(const BallotPaper& paper);
    void refresh();
    /// Why nothing may be typed now; empty: go on.
    void setWhyNot(const QString& sentence);
    /// The buttons of the ballot, for the owner's row.
    [[nodiscard]] QList<QPushButton*> buttons() const { return m_buttons; }

  Q_SIGNALS:
    void entered();         ///< Enter on a ballot that may be recorded
    void changed();         ///< a mark was set or taken off
    void backWanted();      ///< Backspace on an empty sheet: the last one again
    void keyboardWanted();  ///< a panel was closed: the owner takes the keyboard back

  private:
    void addButtons(const QString& name);
    bool ruleByKey(const QString& text);
    void showPanel(int index);
    void openWriteIn(int post);

    Desk& m_desk;
    VillageId m_village;
    std::unique_ptr<CallingModel> m_model;
    QString m_whyNot;
    BallotSheet* m_sheet;
    QStackedWidget* m_panel;
    StatusChip* m_state;
    QLabel* m_preview;
    WriteInBox* m_writeIn;
    QList<QPushButton*> m_buttons;
};

}  // namespace election
