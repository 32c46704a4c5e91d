#pragma once
/// 另选他人: a name that is not printed, found in the register by name or initials, or taken as written.
#include <QWidget>
#include <vector>

#include "core/services/register_service.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace election {

class WriteInBox final : public QWidget {
    Q_OBJECT
  public:
    WriteInBox(RegisterService& registers, QWidget* parent = nullptr);
    void open(VillageId village, const QString& post);

  Q_SIGNALS:
    void chosen(const QString& name);
    void cancelled();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search(const QString& text);
    void accept();

    RegisterService& m_registers;
    VillageId m_village;
    QLabel* m_title;
    QLineEdit* m_line;
    QListWidget* m_found;
};

}  // namespace election
