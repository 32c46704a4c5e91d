#pragma once
/// What a person has to look at in a file: by code, with rows and what to do; to be written out as a table.
#include <functional>

#include "ui/dialogs/import/import_findings_model.h"
#include "ui/dialogs/import/import_step.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace election {

class FindingsStep final : public ImportStep {
    Q_OBJECT
  public:
    explicit FindingsStep(ImportDraft& draft);
    void refresh() override;
    [[nodiscard]] QWidget* first() const override;

  Q_SIGNALS:
    void exportWanted();

  private:
    void showRows();
    void showAction();

    ImportFindingsModel m_model;
    QComboBox* m_codes;
    QLabel *m_summary, *m_action;
    QPushButton* m_export;
    QTableView* m_table;
};

}  // namespace election
