#pragma once
/// What a file would change in the record, row by row.
#include "ui/dialogs/import/differences_model.h"
#include "ui/dialogs/import/import_step.h"

class QButtonGroup;
class QLabel;
class QTableView;

namespace election {

class DifferencesStep final : public ImportStep {
    Q_OBJECT
  public:
    explicit DifferencesStep(ImportDraft& draft);
    void refresh() override;
    void enter() override;
    [[nodiscard]] QWidget* first() const override;

  private:
    void showCounts(const ImportedFile* file, bool known);

    DifferencesModel m_model;
    QButtonGroup* m_filters;
    QLabel *m_summary, *m_note;
    QTableView* m_table;
};

}  // namespace election
