#pragma once
/// The short forms of a count: zero report, another way of counting, mixed boxes, a coordinator's decision.
#include "core/domain/counting.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLineEdit;

namespace election {

/// 零票报告: who is at the table.
class ZeroReportDialog final : public FormDialog {
    Q_OBJECT
  public:
    ZeroReportDialog(Desk& desk, VillageId village, CountingWay way, QWidget* parent);
    [[nodiscard]] CountingStaff staff() const;

  private:
    void judge();
    Desk& m_desk;
    VillageId m_village;
    CountingWay m_way;
    QLineEdit *m_caller, *m_tellers[2], *m_scrutineers[3];
    QLabel* m_notes;
};

/// 更改计票方式
class WayDialog final : public FormDialog {
    Q_OBJECT
  public:
    WayDialog(CountingWay now, int counted, QWidget* parent);
    [[nodiscard]] CountingWay way() const;
    [[nodiscard]] QString because() const;

  private:
    QComboBox* m_way;
    QLineEdit* m_because;
};

/// 并箱
class MixDialog final : public FormDialog {
    Q_OBJECT
  public:
    MixDialog(const QStringList& toMix, const QStringList& boxes, QWidget* parent);
    [[nodiscard]] BoxMixing mixing() const;

  private:
    void offer();
    QStringList m_boxes;
    QComboBox *m_box, *m_into;
};

/// Who decides, and why, with the paper in hand.
class SettlingDialog final : public FormDialog {
    Q_OBJECT
  public:
    SettlingDialog(const QString& title, const QString& explanation, const QString& action, QWidget* parent);
    [[nodiscard]] QString by() const;
    [[nodiscard]] QString because() const;

  private:
    QLineEdit *m_by, *m_because;
};

}  // namespace election
