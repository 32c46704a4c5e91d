#pragma once
/// What will be written, a line a file.
#include "ui/dialogs/import/import_step.h"
#include "ui/models/import_preview_model.h"

class QLabel;
class QTableView;

namespace election {

class ApplyStep final : public ImportStep {
    Q_OBJECT
  public:
    explicit ApplyStep(ImportDraft& draft);
    void refresh() override;
    void enter() override;
    [[nodiscard]] QWidget* first() const override;

  private:
    ImportPreviewModel m_model;
    QLabel* m_summary;
    QTableView* m_table;
};

}  // namespace election
