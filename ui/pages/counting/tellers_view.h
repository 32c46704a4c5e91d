#pragma once
/// 双人计票: a bundle is begun with two names; the first reads it, hands over, the second reads it without
/// seeing the first; then only what differs is read again, blind. No figure is shown before a bundle is
/// agreed.
#include <QWidget>
#include <optional>

#include "core/rules/reconciliation.h"
#include "core/services/two_tellers_service.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace election {

class BallotEntry;
class Facts;
class StatusChip;

class TellersView final : public QWidget {
    Q_OBJECT
  public:
    explicit TellersView(Desk& desk, QWidget* parent = nullptr);
    void open(const Village& village, const Contest& contest, const Reconciliation& boxes,
              const QStringList& tellers);
    bool closeTop();
    [[nodiscard]] bool isAnnouncing() const { return m_announcing; }

  Q_SIGNALS:
    void coordinatorWanted();
    void agreed();  ///< a bundle's ballots are in the count
    void projectorWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    QWidget* makeBegin();
    QWidget* makeHandOver();
    QWidget* makeReading();
    QWidget* makeSide();
    void refresh();
    void showReading();
    void begin();
    void read();
    void back();
    void judgeBegin();
    void refreshSide();
    [[nodiscard]] int teller() const;  ///< whose turn it is; -1: nobody's

    Desk& m_desk;
    Village m_village;
    Contest m_contest;
    Reconciliation m_boxes;
    QStringList m_names;
    std::vector<BundleView> m_bundles;
    std::optional<BundleView> m_open;
    std::vector<int> m_toRead;
    std::optional<int> m_again;  ///< place that is read again by Backspace
    bool m_seated = false;       ///< the one whose turn it is sits at the keyboard
    int m_seatedTeller = -1;
    bool m_announcing = false;

    QStackedWidget* m_stack;
    QComboBox* m_box;
    QSpinBox* m_size;
    QLineEdit* m_tellers[2];
    QPushButton *m_begin, *m_seat;
    QLabel *m_beginWhy, *m_handTitle, *m_handText, *m_title, *m_place;
    StatusChip* m_blind;
    BallotEntry* m_entry;
    Facts* m_facts;
};

}  // namespace election
