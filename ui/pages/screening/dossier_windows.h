#pragma once
/// Windows over the screening page: the files of one check, the printed dossier.
#include <QDialog>

#include "core/domain/attachment.h"
#include "ui/pages/desk.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace election {

/// 佐证材料 of one check: add, save a copy, take out with a reason.
class EvidenceDialog final : public QDialog {
    Q_OBJECT
  public:
    EvidenceDialog(Desk& desk, NominationId nomination, int check, const QString& title,
                   const QString& needed, QWidget* parent);
    void add(const QStringList& paths);

  Q_SIGNALS:
    void changed();

  private:
    void list();
    void saveCopy();
    void remove();
    [[nodiscard]] const Attachment* chosen() const;

    Desk& m_desk;
    NominationId m_nomination;
    int m_check;
    std::vector<Attachment> m_files;
    QListWidget* m_list;
    QLabel* m_refusal;
    QPushButton *m_add, *m_save, *m_remove;
};

/// 资格审查档案 with preview, print and save.
class DossierDialog final : public QDialog {
    Q_OBJECT
  public:
    DossierDialog(Desk& desk, NominationId nomination, QWidget* parent);
};

}  // namespace election
