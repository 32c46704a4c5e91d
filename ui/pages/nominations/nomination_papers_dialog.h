#pragma once
/// The papers of one nomination with their preview: receipt, form, statement of withdrawal.
#include <QDialog>

#include "ui/pages/desk.h"

class QButtonGroup;

namespace election {

class PaperPane;

class NominationPapersDialog final : public QDialog {
    Q_OBJECT
  public:
    /// `first`: "receipt", "nomination-form" or "withdrawal-form".
    NominationPapersDialog(Desk& desk, NominationId nomination, const QString& first, QWidget* parent);

  private:
    void show(const QString& kind);

    Desk& m_desk;
    NominationId m_nomination;
    PaperPane* m_paper;
    QButtonGroup* m_kinds;
};

}  // namespace election
